import ArgumentParser
import LedeLibrary

/// `lede undo`: takes back what was done to the library, the last thing first.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last thing that was done to the library.",
    discussion: """
      Marks, tags, notes, removed articles and feeds can be taken back, to any depth.

      EXAMPLES
        lede undo                      the last one
        lede undo --list               what there is to take back
      """)

  @Flag(help: "Print what there is to take back, the next one first.")
  var list = false

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.open(for: list ? .reading : .writing)
    let lines = try reporting { () throws(LibraryError) in
      list ? try library.undoSteps() : try library.undo().map { [$0] } ?? []
    }
    let output = StandardOutput()
    for line in lines { output.write(Columns.text([[line]])) }
    if lines.isEmpty, !list { StandardError.report("there is nothing to take back") }
    let end = output.finish(lines.isEmpty && !list ? .someFailed : .success)
    if end != .success { throw ExitCode(end.rawValue) }
  }
}
