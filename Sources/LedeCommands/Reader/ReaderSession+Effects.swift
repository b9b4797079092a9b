import LedeDocument
import LedeReading
import LedeTerminal

extension ReaderSession {
  func perform(_ effect: Effect) {
    switch effect {
    case .load(let index, let place): load(index, at: place)
    case .search(let pattern, let includingChrome, let generation):
      search(pattern, includingChrome, generation)
    case .useTheme(let name): useTheme(name)
    case .keepTheme(let name): keepTheme(name)
    case .copy(let text): copy(text)
    case .copyQuotation(let index, let form):
      if let quotation = QuotationCopy(index, of: state.article) {
        copy(quotation.written(as: form))
      }
    case .copyArticle(let asMarkdown):
      let document = state.article.document
      Task { @UI in copy(await Clipboard.text(of: document, asMarkdown: asMarkdown)) }
    case .follow(let destination): follow(destination)
    case .openLink(let address): openLink(address)
    case .pipe(let command): pipe(command)
    case .openFile(let path): load(shelf.add(FilePath(typed: path)))
    case .completePath(let path, let line): complete(path, line)
    case .keepPlace: keepPlace()
    case .redraw: terminal.redraw()
    case .suspend: terminal.suspend()
    case .leave, .quit: loop.stop()
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
    case .web(let address): openLink(address)
    case .refused(let reason): report(Message(reason, isError: true))
    }
  }

  /// Starting a program takes milliseconds, which keys would wait for.
  private func openLink(_ address: String) {
    let opener = LinkOpener(isSecure: options.isSecure)
    Task { @UI in
      let (message, child) = await opener.open(address)
      children.add(child)
      apply(.report(message))
    }
  }

  private func copy(_ text: String) {
    let clipboard = Clipboard(isSecure: options.isSecure)
    let bytes = Array(text.utf8)
    let fits = clipboard.fitsTerminal(bytes)
    if fits { terminal.copy(base64: clipboard.base64(bytes)) }
    Task { @UI in
      let ran = await clipboard.runTool(with: bytes)
      if !fits, !ran { report(Clipboard.tooLong) }
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
    guard !options.isSecure else {
      return report(Message("Pipes are off in secure mode", isError: true))
    }
    let text = state.article.document.plainText
    var outcome: Message?
    terminal.runOutside { outcome = ArticlePipe(command: command).run(with: text) }
    report(outcome)
  }
}
