import ArgumentParser
import Glibc
import LedeLibrary

/// Which library a command works on.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The library's file, or the folder it lies in (default: lede in $XDG_DATA_HOME).",
      valueName: "path"),
    completion: .file())
  var library: String?

  enum Use {
    case reading
    case writing
  }

  /// Opens the library, and tells what there is to tell about it.
  ///
  /// - Throws: `ExitCode` 1 after the reason has been reported.
  func open(for use: Use) throws -> Library {
    guard let path = LibraryPath.path(named: library) else {
      StandardError.report("there is no home for a library; name one with --library")
      throw ExitCode(ExitStatus.someFailed.rawValue)
    }
    return try reporting { () throws(LibraryError) in
      let library = try Library.open(path, checking: use == .writing)
      for notice in library.notices { StandardError.report(notice.description) }
      return library
    }
  }
}

/// Runs `body`; a failure of the library is reported and ends the command.
func reporting<Value>(_ body: () throws(LibraryError) -> Value) throws -> Value {
  do {
    return try body()
  } catch {
    StandardError.report(error.description)
    throw ExitCode(ExitStatus.someFailed.rawValue)
  }
}

/// Where the library lies (XDG Base Directory Specification 0.8).
enum LibraryPath {
  /// The file that `name` means: itself, or the one in the folder of that name. Without a name it is
  /// the user's own; nil without a home.
  static func path(named name: String?) -> String? {
    guard let name else { return standard }
    let path = FilePath(typed: name).text
    var status = stat()
    let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    return isFolder || path.hasSuffix("/") ? path + "/" + file : path
  }

  private static let file = "library.db"

  private static var standard: String? {
    func folder(_ variable: String) -> String? {
      getenv(variable).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let root = folder("XDG_DATA_HOME") ?? folder("HOME").map { $0 + "/.local/share" }
    return root.map { "\($0)/lede/\(file)" }
  }
}
