import LedeLibrary
import LedeReading
import Synchronization

/// Where reading stopped in each file: in the library, and where that cannot be written, in the file
/// of places that earlier versions had, until it can.
///
/// The library is opened for the first place that is kept, away from the main thread; the first screen
/// only looks one place up.
final class ReadingPlaces: Sendable {
  private let path: String?
  private let file: PlaceFile
  private let opened = Mutex<Opened>(.notYet)
  /// Files that are unread articles of the library.
  private let unread = Mutex<Set<String>>([])

  private enum Opened {
    case notYet
    case library(Library)
    /// Nothing can be kept in it; it is not tried again.
    case failed(String)
  }

  /// How long another process may keep the library to itself before the place goes to the file.
  /// Leaving takes no longer than that.
  private static let patience = 0.25

  /// - Parameters:
  ///   - library: Path of the library; nil where nothing may be kept in one.
  ///   - folder: Of the file of places; nil where nothing may be kept in it.
  init(library: String?, folder: String?) {
    path = library
    file = PlaceFile(folder: folder)
  }

  /// Where reading stopped in the file at `path`, found again in `article`. Where that is only the
  /// first part of a long one, the place may lie behind it.
  func place(of path: String?, in article: Article) -> Int? {
    guard let path else { return nil }
    let look = self.path.flatMap { Library.quickLook(atFile: path, inLibraryAt: $0) }
    if look?.isUnread == true { unread.withLock { _ = $0.insert(path) } }
    if let place = file.place(of: path) { return place }
    guard let place = look?.place else { return nil }
    return article.isPartial ? place.offset : place.offset(in: article.document)
  }

  /// Keeps where reading stopped; at the start it is forgotten.
  ///
  /// - Returns: What the reader should be told, the first time that there is something.
  @discardableResult
  func keep(_ place: ReadingPlace, of path: String?, durably: Bool) -> String? {
    guard let path, let libraryPath = self.path else { return nil }
    return opened.withLock { opened in
      var news: String?
      if case .notYet = opened, place.offset == 0, file.place(of: path) == nil, !isUnread(path),
        Library.quickLook(atFile: path, inLibraryAt: libraryPath)?.place == nil
      {
        // There is nothing to forget, and no library is made for nothing.
        return nil
      }
      if case .notYet = opened { (opened, news) = open() }
      if case .library(let library) = opened {
        do {
          try library.keep(place, of: .file(path), durably: durably)
          if durably { try markRead(path, in: library) }
          return news
        } catch {
          // The next one may be kept again: a disk gets room, another process ends.
        }
      }
      file.keep(place.offset, of: path, durably: durably)
      return news
    }
  }

  /// As `keep`, away from the main thread, which need not wait for the disk.
  @concurrent func keepSoon(_ place: ReadingPlace, of path: String?) async -> String? {
    keep(place, of: path, durably: false)
  }

  /// Closes the library, which takes its log with it; nothing is kept after that.
  func close() {
    opened.withLock { opened in
      if case .library(let library) = opened { library.close() }
      opened = .failed("")
    }
  }

  private func isUnread(_ path: String) -> Bool { unread.withLock { $0.contains(path) } }

  /// An article of the library that was read as a file is read there, too.
  private func markRead(_ path: String, in library: Library) throws(LibraryError) {
    guard isUnread(path), let article = try library.article(atPath: path) else { return }
    try library.mark([article], .read)
    unread.withLock { _ = $0.remove(path) }
  }

  /// Opens the library and takes over what the file of places holds.
  private func open() -> (Opened, news: String?) {
    guard let path else { return (.failed(""), nil) }
    do {
      let library = try Library.open(path, patience: Self.patience)
      let places = file.all
      if !places.isEmpty, library.readOnlyReason == nil {
        try library.adopt(places)
        file.remove()
      }
      return (.library(library), library.notices.first?.description)
    } catch {
      return (.failed(error.description), error.description)
    }
  }
}
