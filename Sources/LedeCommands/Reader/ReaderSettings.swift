import Glibc
import LedeReading
import LedeTerminal

extension Settings {
  /// What the reader needs of them.
  var reading: ReadingOptions {
    ReadingOptions(
      width: width, maxWidth: maxWidth, wordsPerMinute: wpm,
      highlighting: highlighting, spaceGoesOn: spaceAtEnd == .next, showsHidden: hiddenLines)
  }
}

extension Folders {
  /// Where lede keeps places and the last theme (XDG Base Directory Specification 0.8); nil without
  /// a home.
  var state: String? {
    func folder(_ variable: String) -> String? {
      getenv(variable).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let root = folder("XDG_STATE_HOME") ?? folder("HOME").map { $0 + "/.local/state" }
    return root.map { $0 + "/lede" }
  }
}

extension FilePath {
  /// A path as it is typed, where `~/` stands for the user's home as in a shell.
  init(typed text: String) {
    guard text.hasPrefix("~/"), let home = getenv("HOME") else {
      self.init(text)
      return
    }
    self.init(String(cString: home) + text.dropFirst())
  }

  /// The path from the root with links resolved; nil if the file is gone.
  var absolute: String? {
    withPointer { path in
      guard let resolved = realpath(path, nil) else { return nil }
      defer { free(resolved) }
      return String(cString: resolved)
    }
  }
}

extension Moment {
  /// Now, on the clock that the event loop waits by.
  static var now: Moment { Moment(microseconds: Int(MonotonicTime.now.nanoseconds / 1000)) }
}

extension MonotonicTime {
  init(_ moment: Moment) { self.init(nanoseconds: Int64(moment.microseconds) * 1000) }
}
