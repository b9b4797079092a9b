import LedeDocument
import LedeReading
import LedeTerminal

/// The second look at the names of the article on the screen.
extension ReaderSession {
  /// Starts it when the first look is done. Spans are swapped; nothing on the screen moves.
  func refine(_ document: Document, _ script: PlaybackScript, of index: Int) {
    guard desk.options.settings.names == .best, !PowerSupply.isBattery() else { return }
    let refiner = NameRefiner(
      document, visible: state.visibleSpan,
      cache: NameReadingCache(
        cache: desk.options.isSecure ? nil : desk.options.folders.cache),
      weights: { [nameWeights = desk.nameWeights] in nameWeights.load() })
    self.refiner = refiner
    refiner.start()
    Task { @UI in
      for await progress in refiner.found {
        // Another article may be on the screen by now.
        guard self.refiner === refiner else { return }
        await take(progress, of: refiner, script, index)
      }
      if self.refiner === refiner { endRefinement() }
    }
  }

  private func take(
    _ progress: NameRefiner.Progress, of refiner: NameRefiner, _ script: PlaybackScript,
    _ index: Int
  ) async {
    switch progress {
    case .began: apply(.refining(true))
    case .annotations(let annotations):
      let reading = await ArticleAnnotator.reading(annotations, script)
      if self.refiner === refiner { apply(.refined(reading, of: index)) }
    case .failed(let error):
      // Once a session is enough.
      if !desk.toldOfWeights { report(Message(error.description, isError: true)) }
      desk.toldOfWeights = true
    }
  }

  /// The article is left, or all of it was looked at.
  func endRefinement() {
    refiner?.cancel()
    refiner = nil
    if state.isRefining { apply(.refining(false)) }
  }
}
