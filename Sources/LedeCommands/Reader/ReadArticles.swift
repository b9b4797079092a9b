import Glibc
import LedeReading
import LedeTerminal

/// Shows the articles that `options` name: on a screen, or as lines where there can be none.
///
/// - Returns: The exit status: 0, or 1 if some article could not be read.
func readArticles(_ options: ReadOptions) -> Int32 {
  guard !options.isPlain else { return PlainReader(options).run().rawValue }
  return UI.run { readOnScreen(options) }
}

@UI private func readOnScreen(_ options: ReadOptions) -> Int32 {
  let shelf = ArticleShelf(options)
  guard let first = firstArticle(of: shelf) else { return ExitStatus.someFailed.rawValue }
  do {
    let terminal = try Terminal.start(
      TerminalOptions(
        mouse: options.settings.mouse, asksForBackground: options.themes.followsTerminal,
        log: TerminalOptions.standardLog()))
    var options = options
    options.themes.isLight = terminal.hasDarkBackground == false
    let desk = ReadingDesk(terminal, options)
    return desk.run(ReaderSession(desk, shelf, first))
  } catch {
    switch error {
    case .cannotDraw: return PlainReader(options).run().rawValue
    default:
      StandardError.report(error.description)
      return ExitStatus.someFailed.rawValue
    }
  }
}

/// The first article that can be read, and its index; what cannot be read is told.
@UI private func firstArticle(of shelf: ArticleShelf) -> (article: Article, index: Int)? {
  for index in 0..<shelf.count {
    do {
      return (try shelf.firstPart(at: index), index)
    } catch {
      StandardError.report(error.description)
    }
  }
  return nil
}
