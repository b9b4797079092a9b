import ArgumentParser
import Glibc
import LedeScreen

/// `lede themes`: which themes there are, and what one of them looks like.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes, or show every role of one.",
    discussion: """
      Themes are looked for in lede/themes under $XDG_CONFIG_HOME, $XDG_DATA_HOME, next to the \
      program and under each of $XDG_DATA_DIRS.

      EXAMPLES
        lede themes                    list them
        lede themes sepia              show one
        lede themes ./mine.toml        check one you are writing
        lede --theme sepia article.txt read with it
      """)

  @Argument(help: "A theme's name, or the path of its file.")
  var name: String?

  func run() throws {
    let output = StandardOutput()
    let loader = ThemeLoader(folders: .current())
    let status = name.map { show($0, loader, output) } ?? list(loader, output)
    let end = output.finish(status)
    if end != .success { throw ExitCode(end.rawValue) }
  }

  private func list(_ loader: ThemeLoader, _ output: StandardOutput) -> ExitStatus {
    let rows = loader.list().map {
      [$0.name, $0.appearance?.rawValue ?? "broken", $0.path ?? "built in"]
    }
    output.write(Columns.text(rows))
    return .success
  }

  private func show(
    _ name: String, _ loader: ThemeLoader, _ output: StandardOutput
  ) -> ExitStatus {
    let loaded = loader.load(name)
    for diagnostic in loaded.diagnostics { StandardError.report(diagnostic.description) }
    if let theme = loaded.theme {
      output.write(ThemePreview(theme, isPainted: TerminalDevice.isPainted).text)
    }
    return loaded.diagnostics.isEmpty ? .success : .someFailed
  }
}
