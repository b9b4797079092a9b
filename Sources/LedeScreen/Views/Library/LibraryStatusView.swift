import LedeLayout
import LedeReading

/// The last line of the library: what goes on, where one is, and what SPACE and ESC do now.
struct LibraryStatusView {
  let state: LibraryState
  let keyMap: KeyMap

  private typealias Piece = StatusView.Piece

  func draw(on surface: inout Surface, row: Int) {
    let columns = surface.columns
    surface.fill(row: row, columns: 0..<columns, role: .status)
    var left = leftPieces
    var right = rightPieces
    StatusView.fit(&left, &right, columns: columns)
    var column = 1
    for piece in left {
      column = 2 + surface.put(piece.text, row: row, column: column, role: piece.role)
    }
    var end = columns - 1
    for piece in right.reversed() {
      end -= piece.text.width
      surface.put(piece.text, row: row, column: max(column, end), role: piece.role)
      end -= 2
    }
  }

  private var leftPieces: [Piece] {
    var pieces: [Piece] = []
    if let message = state.message {
      pieces.append(Piece(message.text, message.isError ? .statusError : .statusMessage))
    }
    if let progress = state.progress {
      let done = "↻ \(progress.done.grouped)/\(progress.total.grouped)"
      pieces.append(Piece(done, .statusPlaying, rank: 1))
      let rest = Self.text(of: progress)
      if !rest.isEmpty { pieces.append(Piece(rest, .statusPlaying, rank: 4)) }
    }
    pieces.append(Piece(keysText, .statusKey, rank: state.message == nil ? 0 : 1))
    return pieces
  }

  /// What has come so far.
  private static func text(of progress: RefreshProgress) -> String {
    var parts: [String] = []
    if progress.new > 0 { parts.append("\(progress.new.grouped) new") }
    if progress.failed > 0 { parts.append("\(progress.failed.grouped) failed") }
    return parts.joined(separator: " · ")
  }

  private var rightPieces: [Piece] {
    var pieces: [Piece] = []
    if let count = state.count { pieces.append(Piece("\(count)", .statusKey)) }
    let list = state.shown
    if !list.chosen.isEmpty {
      pieces.append(Piece("\(list.chosen.count.grouped) selected", .statusMessage, rank: 2))
    }
    if !list.ids.isEmpty, state.panel == nil, !state.isStale {
      let position = "\((list.selected + 1).grouped)/\(list.ids.count.grouped)"
      pieces.append(Piece(position, .statusDim, rank: 6))
    }
    if let help = keyMap.keys(for: .help, in: context).first {
      pieces.append(Piece("\(Key.notation(of: help)) help", .statusDim, rank: 5))
    }
    return pieces
  }

  private var context: KeyMap.Context { LibraryScreen.context(of: state) }

  /// What SPACE and ESC do now, by the user's own keys.
  private var keysText: String {
    [("SPACE", Key(.space)), ("ESC", Key(.escape))].compactMap { name, key in
      meaning(of: key).map { "\(name) \($0)" }
    }.joined(separator: " · ")
  }

  private func meaning(of key: Key) -> String? {
    guard case .command(let command) = keyMap.match([key], in: context) else { return nil }
    switch command {
    case .cancel: return state.cancellable
    case .readNext: return state.selectedArticle.map { $0.isRead ? "next unread" : "read" }
    case .selectionPageDown, .pageDown: return "page"
    default: return command.rawValue.split(separator: "-").joined(separator: " ")
    }
  }
}
