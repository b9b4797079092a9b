/// Finds byte strings in byte strings; for short needles in bounded stretches.
enum ByteSearch {
  /// - Complexity: O(`bytes.count` × `needle.count`) at worst: keep the needle a few words long.
  static func contains(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    firstIndex(of: needle, in: bytes) != nil
  }

  /// Where `needle` first starts in `bytes`; nil for an empty needle.
  static func firstIndex(of needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = needle.first, bytes.count >= needle.count else { return nil }
    let last = bytes.endIndex - needle.count
    var index = bytes.startIndex
    while index <= last {
      if bytes[index] == first, bytes[index...].starts(with: needle) { return index }
      index += 1
    }
    return nil
  }
}
