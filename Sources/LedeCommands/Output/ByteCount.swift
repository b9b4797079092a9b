/// Numbers of bytes for people.
enum ByteCount {
  /// `240 KiB`, or `240 KiB of 1 MiB`.
  static func progress(_ received: Int, of total: Int?) -> String {
    guard let total, total > received else { return text(received) }
    return "\(text(received)) of \(text(total))"
  }

  static func text(_ count: Int) -> String {
    if count < 1 << 10 { return "\(count) bytes" }
    return count < 1 << 20 ? "\(count >> 10) KiB" : "\(count >> 20) MiB"
  }
}
