/// Where reading stopped in each file, while the library cannot be written.
///
/// Lines of an offset, a tab and a path, the latest first; a path with a newline is not kept. Earlier
/// versions kept all places so; the library takes over what it finds here.
struct PlaceFile {
  private let file: StateFile

  /// Places kept; the oldest go first.
  static let limit = 1000

  init(folder: String?) { file = StateFile("places", folder: folder) }

  func place(of path: String?) -> Int? {
    guard let path else { return nil }
    return entries(in: file.read() ?? "").first { $0.path == path }?.place
  }

  /// Every place, the latest first.
  var all: [(path: String, offset: Int)] {
    entries(in: file.read() ?? "").map { (String($0.path), $0.place) }
  }

  /// Forgets all places.
  func remove() { file.remove() }

  /// Keeps `place`, or forgets the article if it is at its start.
  ///
  /// - Parameters:
  ///   - place: The offset.
  ///   - path: Of the article; nothing is kept for nil.
  ///   - durably: Whether to wait until it is on the disk.
  func keep(_ place: Int, of path: String?, durably: Bool = true) {
    guard let path, !path.contains("\n") else { return }
    file.update(durably: durably) { text in
      let before = entries(in: text)
      guard place > 0 || before.contains(where: { $0.path == path }) else { return nil }
      var entries = before.filter { $0.path != path }
      if place > 0 { entries.insert((place, path[...]), at: 0) }
      return entries.prefix(Self.limit).map { "\($0.place)\t\($0.path)\n" }.joined()
    }
  }

  private func entries(in text: String) -> [(place: Int, path: Substring)] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, let place = Int(parts[0]) else { return nil }
      return (place, parts[1])
    }
  }
}

/// The theme that the user chose the last time.
struct KeptTheme {
  private let file: StateFile

  init(folder: String?) { file = StateFile("theme", folder: folder) }

  /// Its name; nil if none was chosen.
  var name: String? {
    file.read().flatMap { text in
      text.split(separator: "\n").first.map(String.init)
    }
  }

  func keep(_ name: String) { file.update { _ in "\(name)\n" } }
}
