import LedeDocument
import LedeLibrary
import LedeReading
import LedeTerminal

/// Which place of a reader has been kept, so that it is written only when it has changed.
struct PlaceKeeping {
  /// A place in one of the articles on the shelf.
  struct Place: Equatable {
    let index: Int
    let offset: Int
  }

  /// The place that was kept last.
  var kept: Place?
  /// The place that not even a loss of power would take.
  var safe: Place?
  /// Whether one is going to be kept.
  var isDue = false
}

/// Where the reading of an article stopped.
extension ReaderSession {
  private var place: PlaceKeeping.Place {
    PlaceKeeping.Place(index: state.articleIndex, offset: state.place)
  }

  private var readingPlace: ReadingPlace { ReadingPlace(state.place, in: state.article.document) }

  /// Whether the place lies in what there is of the article, and that is one.
  private var isPlaceReached: Bool {
    guard !showsNotice else { return false }
    return !state.article.isPartial || state.place < state.article.document.utf8.count
  }

  /// The article was opened at a place that is on the disk.
  func noteRestoredPlace() {
    noteKeptPlace()
    keeping.safe = keeping.kept
  }

  /// The place on the screen is one that is kept already.
  func noteKeptPlace() { keeping.kept = place }

  /// Keeps the place before the article is left, if it has changed. Only at the end the disk is waited
  /// for; until then a kill loses nothing.
  func keepPlace(durably: Bool = false) {
    let last = durably ? keeping.safe : keeping.kept
    guard isPlaceReached, last != place else { return }
    noteKeptPlace()
    if durably { keeping.safe = keeping.kept }
    desk.places.keep(readingPlace, of: shelf.key(at: state.articleIndex), durably: durably)
  }

  /// Keeps the place a second after it changed, at most once a second: a kill loses no more.
  func keepPlaceSoon() {
    guard !keeping.isDue, keeping.kept != place, !isClosed else { return }
    keeping.isDue = true
    Task { @UI in
      try? await Task.sleep(for: .seconds(1))
      keeping.isDue = false
      guard keeping.kept != place, isPlaceReached, !isClosed else { return }
      noteKeptPlace()
      desk.places.keep(
        readingPlace, of: shelf.key(at: state.articleIndex), durably: false
      ) { [self] in report(Message($0, isError: true)) }
    }
  }
}
