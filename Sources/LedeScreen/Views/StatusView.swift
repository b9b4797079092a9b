import LedeDocument
import LedeLayout
import LedeReading

/// The last line: what is going on, how far it is, and what SPACE and ESC do now.
struct StatusView {
  let state: ReaderState
  let keyMap: KeyMap
  let now: Moment

  /// A piece of the line. Those with the highest rank go first when there is no room; 0 stays.
  struct Piece {
    var text: TerminalText
    let role: Role
    let rank: Int

    init(_ text: String, _ role: Role = .status, rank: Int = 0) {
      self.text = TerminalText(text)
      self.role = role
      self.rank = rank
    }
  }

  private static let barColumns = 12

  func draw(on frame: inout Drawing, row: Int) {
    let columns = frame.surface.columns
    frame.surface.fill(row: row, columns: 0..<columns, role: .status)
    var left = leftPieces
    var right = rightPieces
    Self.fit(&left, &right, columns: columns)
    var column = 1
    for piece in left {
      column = draw(piece, at: column, row: row, on: &frame) + 2
    }
    var end = columns - 1
    for piece in right.reversed() {
      end -= piece.text.width
      _ = draw(piece, at: max(column, end), row: row, on: &frame)
      end -= 2
    }
  }

  private func draw(_ piece: Piece, at column: Int, row: Int, on frame: inout Drawing) -> Int {
    let end = frame.surface.put(
      piece.text, row: row, column: column, role: piece.role, limit: frame.surface.columns)
    if piece.role == .statusTrack { drawFilled(of: piece, at: column, row: row, on: &frame) }
    return end
  }

  /// The part of the progress bar that has been read.
  private func drawFilled(of piece: Piece, at column: Int, row: Int, on frame: inout Drawing) {
    let filled = Int((Double(piece.text.width) * progress).rounded())
    for index in 0..<min(filled, piece.text.width) {
      frame.surface.put("━", row: row, column: column + index, role: .statusProgress)
    }
  }

  /// Leaves out the pieces of highest rank until the rest fits; then the first is cut, or left out
  /// where nothing would be left of it.
  static func fit(_ left: inout [Piece], _ right: inout [Piece], columns: Int) {
    func width() -> Int {
      (left + right).reduce(0) { $0 + $1.text.width + 2 }
    }
    while width() > columns {
      let rank = (left + right).map(\.rank).max() ?? 0
      if rank == 0 {
        guard !left.isEmpty else { break }
        let room = left[0].text.width - (width() - columns)
        if room < 4, left.count > 1 {
          left.removeFirst()
          continue
        }
        left[0].text = left[0].text.truncated(to: max(0, room))
        break
      }
      if let index = right.lastIndex(where: { $0.rank == rank }) {
        right.remove(at: index)
      } else if let index = left.lastIndex(where: { $0.rank == rank }) {
        left.remove(at: index)
      }
    }
  }

  // MARK: What it says

  private var leftPieces: [Piece] {
    var pieces: [Piece] = []
    // What goes with the next key press may take the place of the keys.
    var keysRank = 0
    if let message = state.message {
      pieces.append(Piece(message.text, message.isError ? .statusError : .statusMessage))
      keysRank = 1
    } else if let playback = state.playback, playback.phase != .stopped {
      pieces += playbackPieces(playback)
    } else if state.isSelecting {
      let count = state.selectedWordCount
      pieces.append(
        Piece(count == 1 ? "1 word" : "\(count.grouped) words", .statusPlaying, rank: 2))
    } else if let note = noteText {
      pieces.append(Piece(note))
      keysRank = 1
    } else {
      pieces.append(Piece(String(repeating: "─", count: Self.barColumns), .statusTrack, rank: 6))
      pieces.append(Piece("\(percent) %", rank: 2))
      if state.top != .start { pieces.append(Piece(title, .statusDim, rank: 7)) }
    }
    pieces.append(Piece(keysText, .statusKey, rank: keysRank))
    if state.isSelecting, let other = key(for: .otherEnd) {
      pieces.append(Piece("\(other) other end", .statusDim, rank: 4))
    }
    return pieces
  }

  /// The note at the cursor, where it has no room beside the text.
  private var noteText: String? {
    guard state.geometry.notes == nil, state.panel == nil, let note = state.noteAtCursor,
      !note.text.isEmpty
    else { return nil }
    return TerminalText("† \(note.text)").truncated(to: max(4, state.columns - 2)).string
  }

  private func playbackPieces(_ playback: Playback) -> [Piece] {
    let rate = playback.wordsPerMinute
    var pieces: [Piece] = []
    switch playback.phase {
    case .playing: pieces.append(Piece("▶ guide \(rate) wpm", .statusPlaying))
    case .paused(let reason): pieces.append(Piece("⏸ \(reason.rawValue)", .statusPlaying))
    case .stopped: break
    }
    if let name = speakerOfWord {
      pieces.append(Piece("— " + TerminalText(name).truncated(to: 24).string, .statusKey, rank: 2))
    }
    let elapsed = Self.clock(playback.elapsed(at: now))
    pieces.append(Piece("\(elapsed) / \(Self.clock(playback.total))", rank: 3))
    pieces.append(Piece(String(repeating: "─", count: Self.barColumns), .statusTrack, rank: 4))
    pieces.append(Piece("\(percent) %", rank: 5))
    return pieces
  }

  private var rightPieces: [Piece] {
    var pieces: [Piece] = []
    if let count = state.count {
      pieces.append(Piece(countText(count), .statusKey))
    }
    if let marks = state.status?.written, !marks.isEmpty {
      pieces.append(Piece(TerminalText(marks).truncated(to: 24).string, .statusKey, rank: 3))
    }
    if let search = state.search {
      pieces.append(Piece("/\(search.pattern.text) \(search.countText)", .statusDim, rank: 6))
    }
    if let filter = state.filter { pieces.append(Piece("&\(filter.text)", .statusDim, rank: 3)) }
    if state.options.highlighting != .all {
      pieces.append(Piece("showing \(state.options.highlighting.rawValue)", .statusDim, rank: 8))
    }
    if state.article.annotations == nil || state.isRefining {
      pieces.append(Piece("names …", .statusDim, rank: 9))
    }
    if state.articleCount > 1 {
      pieces.append(Piece("\(state.articleIndex + 1)/\(state.articleCount)", .statusDim, rank: 4))
    }
    if state.hiddenCount > 0, !state.options.showsHidden {
      let lines = state.hiddenCount == 1 ? "1 line" : "\(state.hiddenCount) lines"
      pieces.append(Piece("\(lines) hidden", .statusDim, rank: 7))
    }
    if let help = key(for: .help) { pieces.append(Piece("\(help) help", .statusDim, rank: 5)) }
    return pieces
  }

  /// The number typed so far, and what Enter would do with it.
  private func countText(_ count: Int) -> String {
    let hasLinks = state.panel == nil || state.panel?.kind == .links
    guard hasLinks, let enter = meaning(of: Key(.enter), in: ReaderScreen.context(of: state)),
      ["follow", "select"].contains(enter)
    else { return "\(count)" }
    return "\(count) · ENTER link \(count)"
  }

  private var title: String { TerminalText(state.article.title).truncated(to: 32).string }

  /// What SPACE and ESC do now, by the user's own keys.
  private var keysText: String {
    let context = ReaderScreen.context(of: state)
    if context == .selecting {
      let keys = [(Command.note, "note"), (.copy, "copy")].compactMap { command, words in
        key(for: command).map { "\($0) \(words)" }
      }
      return (keys + ["ESC deselect"]).joined(separator: " · ")
    }
    let space = meaning(of: Key(.space), in: context)
    let escape = meaning(of: Key(.escape), in: context)
    return "SPACE \(space ?? "–") · ESC \(escape ?? "–")"
  }

  private func meaning(of key: Key, in context: KeyMap.Context) -> String? {
    guard case .command(let command) = keyMap.match([key], in: context) else { return nil }
    switch command {
    case .cancel: return state.cancellable
    case .pageDown where state.isAtEnd: return state.onward?.rawValue
    case .pageDown, .selectionPageDown: return "page"
    case .resume: return "continue"
    default: return command.rawValue.split(separator: "-").joined(separator: " ")
    }
  }

  private func key(for command: Command) -> String? {
    let context = ReaderScreen.context(of: state)
    return keyMap.keys(for: command, in: context).first.map { $0.map(\.notation).joined() }
  }

  /// How much of the article lies above the end of the screen, or has been played: 0…1.
  private var progress: Double {
    let count = state.article.document.utf8.count
    guard count > 0 else { return state.article.isPartial ? 0 : 1 }
    if let playback = state.playback, playback.phase != .stopped {
      return playback.total > 0 ? Double(playback.elapsed(at: now)) / Double(playback.total) : 0
    }
    if state.isAtEnd { return 1 }
    let bottom = state.layout.moved(state.top, by: max(0, state.geometry.textRows - 1))
    return Double(state.layout.line(at: bottom)?.span.end ?? 0) / Double(count)
  }

  private var percent: Int { Int(progress * 100) }

  /// Who says the word that is played, if it stands in a quotation.
  private var speakerOfWord: String? {
    guard let word = state.playedWord, let annotations = state.article.annotations else {
      return nil
    }
    let index = annotations.quotations.indices(overlapping: word).first
    return index.flatMap { annotations.speaker(of: annotations.quotations[$0])?.name }
  }

  /// `1:02`, from microseconds.
  static func clock(_ microseconds: Int) -> String {
    let seconds = max(0, microseconds) / 1_000_000
    let rest = String(seconds % 60)
    return "\(seconds / 60):\(rest.count == 1 ? "0" : "")\(rest)"
  }
}
