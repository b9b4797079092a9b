import LedeDocument
import LedeReading
import LedeTerminal

extension ReaderSession {
  func perform(_ effect: Effect) {
    switch effect {
    case .load(let index, let place): load(index, at: place)
    case .search(let pattern, let includingChrome, let generation):
      search(pattern, includingChrome, generation)
    case .useTheme(let name): report(desk.use(theme: name))
    case .keepTheme(let name): desk.keep(theme: name)
    case .copy(let text): desk.copy(text, for: self)
    case .copyQuotation(let index, let form):
      if let quotation = QuotationCopy(index, of: state.article) {
        desk.copy(quotation.written(as: form), for: self)
      }
    case .copyArticle(let asMarkdown):
      let document = state.article.document
      Task { @UI in
        desk.copy(await Clipboard.text(of: document, asMarkdown: asMarkdown), for: self)
      }
    case .follow(let destination): follow(destination)
    case .openLink(let address): desk.openLink(address, for: self)
    case .pipe(let command): pipe(command)
    case .openFile(let path): load(shelf.add(FilePath(typed: path)))
    case .completePath(let path, let line): complete(path, line)
    case .keepPlace: keepPlace()
    case .redraw: desk.terminal.redraw()
    case .suspend: desk.terminal.suspend()
    case .leave: desk.leave()
    case .quit: desk.quit()
    case .mark, .tag, .addNote, .editNote, .removeNote, .undo, .markAllRead, .dossier, .openStored,
      .openUnread, .showLibrary, .searchLibrary:
      break
    }
  }

  private func report(_ message: Message?) {
    if let message { apply(.report(message)) }
  }

  /// Shows a file here and an address in the browser.
  private func follow(_ destination: String) {
    switch LinkTarget(destination, from: shelf.paths[state.articleIndex]) {
    case .file(let path): load(shelf.add(path))
    case .web(let address): desk.openLink(address, for: self)
    case .refused(let reason): report(Message(reason, isError: true))
    }
  }

  private func complete(_ path: String, _ line: String) {
    let before = line.dropLast(path.count)
    Task { @UI in
      let paths = await PathCompletion.paths(like: path)
      apply(.completed(paths.map { before + $0 }, of: line))
    }
  }

  private func pipe(_ command: String) {
    guard !desk.options.isSecure else {
      return report(Message("Pipes are off in secure mode", isError: true))
    }
    let text = state.article.document.plainText
    var outcome: Message?
    desk.terminal.runOutside { outcome = ArticlePipe(command: command).run(with: text) }
    report(outcome)
  }
}
