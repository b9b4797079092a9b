/// What the shell is told at the end.
enum ExitStatus: Int32 {
  case success = 0
  /// Some input could not be read, or some output not be written.
  case someFailed = 1
  /// The command line made no sense.
  case usage = 2
}
