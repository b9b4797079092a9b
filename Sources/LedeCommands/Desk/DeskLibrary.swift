import Glibc
import LedeLibrary
import LedeTerminal
import Synchronization

/// The library of a desk: opened for the first thing that is asked of it, never on the main thread.
///
/// What is read and what is written have a thread each, so that a star does not wait for a search;
/// writes are done in the order of the keys that asked for them.
final class DeskLibrary: Sendable {
  /// nil where there is no home for one.
  let path: String?
  /// What the reader should know about how it was opened.
  let news: AsyncStream<String>

  private enum State {
    case notYet
    case open(Library)
    case closed
  }

  private let state = Mutex(State.notYet)
  private let isClosing = Atomic(false)
  private let reads = WorkLane()
  private let writes = WorkLane()
  private let newsSource: AsyncStream<String>.Continuation

  /// Seconds that one attempt waits for another process that writes. Leaving takes no longer; what a
  /// person did is tried again and again, for `Library.patience` in all.
  private static let patience = 0.25

  init(path: String?) {
    self.path = path
    (news, newsSource) = AsyncStream.makeStream()
  }

  /// The library, opened if it was not yet, and made if there is none.
  func library() throws -> Library {
    try state.withLock { state in
      switch state {
      case .open(let library): return library
      case .closed: throw LibraryTrouble("lede is being left")
      case .notYet:
        guard let path else { throw LibraryTrouble.noHome }
        let library = try Library.open(path, patience: Self.patience)
        for notice in library.notices { newsSource.yield(notice.description) }
        state = .open(library)
        return library
      }
    }
  }

  /// The library, if it is open or there is a file to open.
  func existing() throws -> Library? {
    if isOpen { return try library() }
    guard let path, access(path, F_OK) == 0 else { return nil }
    return try library()
  }

  /// Whether the library was opened.
  var isOpen: Bool {
    state.withLock { if case .open = $0 { true } else { false } }
  }

  // MARK: Reading and writing

  /// Reads something after all that was to be read before.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (DeskLibrary) throws -> Value,
    then: @escaping @UI @Sendable (Result<Value, LibraryTrouble>) -> Void
  ) {
    reads.add({ [self] in attempt(body) }, then: then)
  }

  /// Writes something after all that was to be written before.
  func write<Value: Sendable>(
    _ body: @escaping @Sendable (DeskLibrary) throws -> Value,
    then: @escaping @UI @Sendable (Result<Value, LibraryTrouble>) -> Void = { _ in }
  ) {
    writes.add({ [self] in attempt(body) }, then: then)
  }

  private func attempt<Value>(
    _ body: (DeskLibrary) throws -> Value
  ) -> Result<Value, LibraryTrouble> {
    let end = MonotonicTime.now + .seconds(Library.patience)
    while true {
      do {
        return .success(try body(self))
      } catch LibraryError.busy where MonotonicTime.now < end && !isLeft {
        // SQLite does not wait in every case.
        usleep(10_000)
      } catch {
        return .failure(LibraryTrouble(error))
      }
    }
  }

  private var isLeft: Bool { isClosing.load(ordering: .relaxed) }

  /// Milliseconds that leaving waits for what was done last to be on the disk.
  private static let lastWait: Int32 = 5000

  /// Waits until all that was to be written is, and closes the library. What comes after fails.
  func close() {
    isClosing.store(true, ordering: .relaxed)
    newsSource.finish()
    let end = Answer<Bool>()
    writes.add { [self] in
      state.withLock { state in
        if case .open(let library) = state { library.close() }
        state = .closed
      }
      end.give(true)
    }
    _ = end.value(within: Self.lastWait)
  }
}

/// Why the library could not do what a key asked for, as a sentence.
struct LibraryTrouble: Error, Equatable {
  let description: String

  init(_ description: String) { self.description = description }

  init(_ error: any Error) {
    switch error {
    case let trouble as LibraryTrouble: self = trouble
    case let error as LibraryError: self.init(error.description)
    case let failure as ArticleFile.Failure: self.init(failure.description)
    case let error as FileError: self.init(error.description)
    default: self.init("\(error)")
    }
  }

  static let noHome = LibraryTrouble("there is no home for a library; name one with --library")
}
