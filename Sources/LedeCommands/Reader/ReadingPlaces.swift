import LedeLibrary
import LedeReading
import LedeTerminal
import Synchronization

/// Where reading stopped in each article: in the library, and for files, where that cannot be written,
/// in the file of places that earlier versions had, until it can.
///
/// The first screen only looks one place up; a library is opened, and made, for the first place that is
/// kept.
final class ReadingPlaces: Sendable {
  private let library: DeskLibrary
  private let file: PlaceFile
  /// Whether it is kept where reading stopped in files; in secure mode nothing tells what was read.
  private let keepsFiles: Bool
  /// Whether the file of places has been taken over.
  private let isAdopted = Atomic(false)
  /// Whether it has been told why places cannot be kept.
  private let isTold = Atomic(false)

  /// - Parameters:
  ///   - library: Where places are kept.
  ///   - options: Of the run.
  init(_ library: DeskLibrary, _ options: ReadOptions) {
    self.library = library
    keepsFiles = !options.isSecure
    file = PlaceFile(folder: options.isSecure ? nil : options.folders.state)
  }

  /// Where reading stopped in the file at `path`, found again in `article`. Where that is only the
  /// first part of a long one, the place may lie behind it.
  ///
  /// Opens no library as such; takes a millisecond.
  func place(ofFile path: String?, in article: Article) -> Int? {
    guard let path, keepsFiles else { return nil }
    if let place = file.place(of: path) { return place }
    let look = library.path.flatMap { Library.quickLook(atFile: path, inLibraryAt: $0) }
    guard let place = look?.place else { return nil }
    return article.isPartial ? place.offset : place.offset(in: article.document)
  }

  /// Keeps where reading stopped, after all that is to be written before; at the start it is
  /// forgotten. `tell` gets what the reader should know, the first time that there is something.
  func keep(
    _ place: ReadingPlace, of key: PlaceKey?, durably: Bool,
    tell: @escaping @UI @Sendable (String) -> Void = { _ in }
  ) {
    guard let key, keepsFiles || key.filePath == nil, library.path != nil else { return }
    library.write { [self] library in
      if isNothing(place, key) { return }
      do {
        let opened = try library.library()
        try adopt(in: opened)
        try opened.keep(place, of: key, durably: durably)
      } catch {
        if let path = key.filePath {
          file.keep(place.offset, of: path, durably: durably)
          isAdopted.store(false, ordering: .relaxed)
        }
        throw error
      }
    } then: { [self] result in
      guard case .failure(let trouble) = result, !isTold.exchange(true, ordering: .relaxed) else {
        return
      }
      tell(trouble.description)
    }
  }

  /// Whether there is nothing to forget; no library is made for nothing.
  private func isNothing(_ place: ReadingPlace, _ key: PlaceKey) -> Bool {
    guard place.offset == 0, !library.isOpen, let path = key.filePath else { return false }
    if file.place(of: path) != nil { return false }
    let look = library.path.flatMap { Library.quickLook(atFile: path, inLibraryAt: $0) }
    return look?.place == nil
  }

  /// Takes over what the file of places holds, once.
  private func adopt(in library: Library) throws {
    guard keepsFiles, !isAdopted.load(ordering: .relaxed) else { return }
    let places = file.all
    if !places.isEmpty {
      try library.adopt(places)
      file.remove()
    }
    isAdopted.store(true, ordering: .relaxed)
  }
}

extension PlaceKey {
  /// The path of a file; nil for an article of the library.
  fileprivate var filePath: String? { if case .file(let path) = self { path } else { nil } }
}
