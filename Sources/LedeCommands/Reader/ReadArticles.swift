import Glibc
import LedeReading
import LedeTerminal

/// Shows the articles that `options` name, or the library if it names none: on a screen, or as lines
/// where there can be none.
///
/// - Returns: The exit status: 0, or 1 if some article could not be read.
func readArticles(_ options: ReadOptions) -> Int32 {
  guard !options.isPlain else { return PlainReader(options).run().rawValue }
  return UI.run { readOnScreen(options) }
}

@UI private func readOnScreen(_ options: ReadOptions) -> Int32 {
  let library = DeskLibrary(path: options.libraryPath)
  let places = ReadingPlaces(library, options)
  let shelf = ArticleShelf(paths: options.paths, options, places, library)
  // Its first rows are looked for while the terminal starts.
  let firstRows = options.paths.isEmpty ? FirstListing(library) : nil
  let first = options.paths.isEmpty ? nil : firstArticle(of: shelf, options.paths)
  guard first != nil || firstRows != nil else { return ExitStatus.someFailed.rawValue }
  do {
    let terminal = try Terminal.start(
      TerminalOptions(
        mouse: options.settings.mouse, asksForBackground: options.themes.followsTerminal,
        log: TerminalOptions.standardLog()))
    var options = options
    options.themes.isLight = terminal.hasDarkBackground == false
    let desk = ReadingDesk(terminal, options, library, places)
    if let first { return desk.run(ReaderSession(desk, shelf, first)) }
    return desk.run(LibrarySession(desk, firstRows))
  } catch {
    switch error {
    case .cannotDraw where first != nil: return PlainReader(options).run().rawValue
    default:
      StandardError.report(error.description)
      return ExitStatus.someFailed.rawValue
    }
  }
}

/// The first article that can be read, and its index; what cannot be read is told.
@UI private func firstArticle(
  of shelf: ArticleShelf, _ paths: [FilePath]
) -> (article: Article, index: Int)? {
  for (index, path) in paths.enumerated() {
    do {
      return (try shelf.firstPart(of: path, at: index), index)
    } catch {
      StandardError.report(error.description)
    }
  }
  return nil
}
