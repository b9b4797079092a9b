import LedeDocument
import LedeLibrary
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
    default: performInLibrary(effect)
    }
  }

  private func performInLibrary(_ effect: Effect) {
    switch effect {
    case .mark(let mark, let isOn): self.mark(mark, isOn)
    case .tag(let name, let isOn): tag(name, isOn)
    case .addNote(let span, let text): addNote(span, text)
    case .editNote(let note, let text): editNote(note, text)
    case .removeNote(let note): removeNote(note)
    case .undo: undo()
    case .markAllRead: markAllRead()
    case .dossier(let name, let label): show(dossierOf: name, label)
    case .openStored(let id, let place): load(shelf.add(ArticleID(id)), at: place)
    case .openUnread(let forward): openUnread(forward: forward)
    case .showLibrary: desk.showLibrary()
    case .searchLibrary(let text): desk.showLibrary().search(text)
    default: break
    }
  }

  private func report(_ message: Message?) {
    if let message { apply(.report(message)) }
  }

  /// Shows a file or a page here; what is neither goes to the browser.
  private func follow(_ destination: String) {
    switch LinkTarget(destination, from: base) {
    case .file(let path), .page(let path): load(shelf.add(path))
    case .browser(let address): desk.openLink(address, for: self)
    case .refused(let reason): report(Message(reason, isError: true))
    }
  }

  /// Where links of the article lead from.
  private var base: FilePath {
    switch shelf[state.articleIndex] {
    case .file(let path): path
    case .stored: FilePath(state.article.document.metadata.url?.value ?? "-")
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
