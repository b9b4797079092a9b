import Glibc

/// Whether the machine runs on a battery, by Linux's own account (Documentation/ABI/testing/
/// sysfs-class-power).
enum PowerSupply {
  /// Whether a battery is being emptied. False where there is none, or nobody knows.
  static func isBattery(folder: String = "/sys/class/power_supply") -> Bool {
    guard let directory = opendir(folder) else { return false }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard text("\(folder)/\(name)/type") == "Battery",
        // The battery of a mouse says nothing about the machine.
        text("\(folder)/\(name)/scope") != "Device"
      else { continue }
      if text("\(folder)/\(name)/status") == "Discharging" { return true }
    }
    return false
  }

  private static func text(_ path: String) -> String? {
    guard let bytes = try? FileBytes.read(FilePath(path)) else { return nil }
    return String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
  }
}
