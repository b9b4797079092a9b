import Glibc

/// Why a file cannot be read.
struct FileError: Error, Equatable {
  let path: FilePath
  /// As in `errno.h`.
  let code: Int32

  /// What happened, and after a semicolon what to do.
  var description: String {
    let name = path.shown
    return switch code {
    case ENOENT: "cannot find \(name); check the name, or use - for standard input"
    case ENOTDIR: "cannot find \(name); a part of the path before the last / is a file"
    case EISDIR: "\(name) is a directory; name a file in it"
    case EACCES, EPERM: "may not read \(name); check its permissions"
    case EFBIG: "\(name) is larger than 1 GiB; give a smaller part of it"
    case ENAMETOOLONG: "cannot find a file with so long a name; check the name"
    case EBADF where path.isStandardInput: "standard input is closed; name a file or pipe one in"
    default: "cannot read \(name): \(Self.reason(code)); check the file and its device"
    }
  }

  /// The system's own words for `code`, without a capital.
  static func reason(_ code: Int32) -> String {
    guard let pointer = strerror(code) else { return "error \(code)" }
    let text = String(cString: pointer)
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
