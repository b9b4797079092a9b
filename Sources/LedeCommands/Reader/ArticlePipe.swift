import Glibc
import LedeReading

/// Runs what the user typed after `|`, with the article on its standard input.
///
/// The line is the user's own and goes to the user's own shell; nothing of the document is in it.
struct ArticlePipe {
  let command: String

  /// Runs it on the terminal as it was before the reader, and waits for Enter.
  func run(with text: String) -> Message {
    let shell = ChildProcess(arguments: ["sh", "-c", command])
    guard let status = shell.run(input: Array(text.utf8), output: .inherited) else {
      return Message("Could not start a shell", isError: true)
    }
    Self.waitForEnter()
    return Message(
      status == 0 ? "\(command) is done" : "\(command) ended with status \(status)",
      isError: status != 0)
  }

  private static func waitForEnter() {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return }
    defer { close(terminal) }
    let question = Array("\n[lede] Enter goes back to the article".utf8)
    _ = question.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
    var byte: UInt8 = 0
    while read(terminal, &byte, 1) == 1, byte != 0x0A, byte != 0x0D {}
  }
}
