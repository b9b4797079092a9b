import LedeDocument
import LedeLayout

/// A note while its text is typed.
struct NoteDraft: Equatable, Sendable {
  let span: Span
  /// The note that is changed; nil for a new one.
  let note: Int?
  /// What was selected before.
  let focus: ReaderState.Focus?
}

extension ReaderState {
  mutating func takeNotes(_ command: Command, at now: Moment) -> [Effect]? {
    switch command {
    case .note: return openNote(at: now)
    case .notes: return togglePanel(.notes, at: now)
    default: return nil
    }
  }

  /// Asks for the text of a note on what is selected; one that is there already is changed.
  private mutating func openNote(at now: Moment) -> [Effect] {
    let old = selectedNote
    guard let span = old.map(extent) ?? selectedText else {
      message = Message("No text here")
      return []
    }
    guard old.map({ $0.id >= 0 }) ?? true else {
      message = Message("This note is still being kept")
      return []
    }
    noteDraft = NoteDraft(span: span, note: old?.id, focus: focus)
    focus = .span(span)
    if panel == nil { reveal(span) }
    let effects = openPrompt(.note, at: now)
    prompt?.replace(with: old?.text ?? "")
    return effects
  }

  /// The note of exactly what is selected; where only the cursor stands, the one it stands in.
  private var selectedNote: ArticleNote? {
    guard let notes = status?.notes, !notes.isEmpty, let selected = selectedText else { return nil }
    let isCursor = panel == nil && isFocusOnScreen && focusSpan?.isEmpty == true
    // A cursor on the match of a search is there for the match.
    if isCursor, search?.currentMatch != selected, let note = noteAtCursor { return note }
    return notes.first { extent(of: $0) == selected }
  }

  /// The shortest note that the cursor or the selection is in.
  public var noteAtCursor: ArticleNote? {
    guard let notes = status?.notes, !notes.isEmpty else { return nil }
    let here = isFocusOnScreen ? focusSpan ?? Span(cursor, cursor) : Span(cursor, cursor)
    return notes.filter { extent(of: $0).contains(here.start) || $0.span.overlaps(here) }
      .min { ($0.span.count, $0.id) < ($1.span.count, $1.id) }
  }

  /// The bytes of a note that the article has: it may have become shorter since.
  public func extent(of note: ArticleNote) -> Span {
    let count = article.document.utf8.count
    return Span(min(note.span.start, count), min(note.span.end, count))
  }

  /// Whether a note that is there already is being changed.
  public var changesNote: Bool { noteDraft?.note != nil }

  // MARK: What was typed

  mutating func cancelNote() {
    focus = noteDraft?.focus
    noteDraft = nil
  }

  /// Takes the text of a note: none is a mere highlight, and takes away a note that was there.
  mutating func acceptNote(_ text: String) -> [Effect] {
    guard let draft = noteDraft else { return [] }
    noteDraft = nil
    // The tint is seen only where nothing is selected.
    focus = .span(Span(draft.span.start, draft.span.start))
    guard let id = draft.note else { return addNote(text, on: draft.span) }
    guard let old = status?.notes.first(where: { $0.id == id }) else {
      message = Message("That note is not there any more", isError: true)
      return []
    }
    if text.isEmpty { return remove(old) }
    guard text != old.text else { return [] }
    change { status in
      for index in status.notes.indices where status.notes[index].id == id {
        status.notes[index] = ArticleNote(id: id, span: old.span, text: text)
      }
    }
    message = Message("Note changed")
    return [.editNote(id, text)]
  }

  /// Adds a note to what is selected, or gives the one that is there another text.
  mutating func note(_ text: String, at now: Moment) -> [Effect] {
    let effects = openNote(at: now)
    guard prompt?.kind == .note else { return effects }
    prompt = nil
    return effects + acceptNote(text)
  }

  private mutating func addNote(_ text: String, on span: Span) -> [Effect] {
    change { status in
      // The library gives it its number.
      let id = min(status.notes.map(\.id).min() ?? 0, 0) - 1
      let note = ArticleNote(id: id, span: span, text: text)
      let index = status.notes.firstIndex { $0.span.start > span.start }
      status.notes.insert(note, at: index ?? status.notes.count)
    }
    message = Message(text.isEmpty ? "Highlighted" : "Noted")
    return [.addNote(span, text)]
  }

  private mutating func remove(_ note: ArticleNote) -> [Effect] {
    change { status in status.notes.removeAll { $0.id == note.id } }
    let undo = keyRows.first { $0.command == .undo }?.keys.first.map { " · \($0) undoes" } ?? ""
    message = Message("\(note.text.isEmpty ? "Highlight" : "Note") removed\(undo)")
    return [.removeNote(note.id)]
  }
}
