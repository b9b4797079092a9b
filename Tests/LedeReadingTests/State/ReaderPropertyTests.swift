import LedeDocument
import LedeReading
import LedeScreen
import LedeTestSupport
import Testing

/// What holds whatever is pressed: a library answers that undoes, forgets and comes late.
@Suite struct ReaderPropertyTests {
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func fiveThousandRandomActionsKeepTheInvariants(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var reader = ReaderScript(
      .harbor, rows: 24, columns: 80, articleCount: 3, walksUnread: seed % 2 == 0)
    var answered = 0
    for step in 0..<5000 {
      reader.send(action(&generator))
      if Int.random(in: 0..<3, using: &generator) > 0 {
        answer(reader.effects[answered...], to: &reader)
        answered = reader.effects.count
      }
      check(reader.state)
      if step % 20 == 0 {
        let surface = reader.draw()
        #expect(surface.rows == reader.state.rows && surface.columns == reader.state.columns)
      }
    }
  }

  private static let commands = Command.allCases.filter { ![.quit, .suspend].contains($0) }

  private func action(_ generator: inout SeededGenerator) -> Action {
    let count = FixtureArticle.harbor.article.document.utf8.count
    switch Int.random(in: 0..<40, using: &generator) {
    case 0: return .digit(Int.random(in: 0...9, using: &generator))
    case 1, 2, 3:
      return .insert(
        ["e", "-a", "a, b", "“", "sea", "x\ny", "深"].randomElement(using: &generator) ?? "")
    case 4: return .scroll(Int.random(in: -9...9, using: &generator))
    case 5:
      return .resized(
        rows: Int.random(in: 0...50, using: &generator),
        columns: Int.random(in: 0...160, using: &generator))
    case 6: return .tick
    case 7: return .annotated(FixtureArticle.harbor.reading, of: 0)
    case 8:
      let start = Int.random(in: 0...count, using: &generator)
      let end = Int.random(in: start...count + 50, using: &generator)
      let notes = [ArticleNote(id: 3, span: Span(start, end), text: "a note of some words")]
      return .status(ArticleStatus(notes: notes), of: 0)
    case 9: return .status(nil, of: 0)
    case 10:
      return Int.random(in: 0..<20, using: &generator) == 0
        ? .loaded(FixtureArticle.harbor.article, index: 0) : .resumed
    case 11:
      return .choose(.row(Int.random(in: 0..<30, using: &generator)))
    default:
      return .command(Self.commands.randomElement(using: &generator) ?? .cancel)
    }
  }

  /// Answers as a library would, which has numbers for notes.
  private func answer(_ effects: ArraySlice<Effect>, to reader: inout ReaderScript) {
    for effect in effects {
      switch effect {
      case .addNote(let span, let text):
        var status = reader.state.status ?? ArticleStatus()
        status.notes.removeAll { $0.id < 0 }
        let id = (status.notes.map(\.id).max() ?? 0) + 1
        status.notes.append(ArticleNote(id: id, span: span, text: text))
        status.notes.sort { $0.span < $1.span }
        reader.send(.status(status, of: 0))
      case .editNote(let id, _), .removeNote(let id): #expect(id >= 0)
      case .dossier(let name, let label):
        #expect(!name.isEmpty)
        reader.send(
          .dossier(NameDossier(name: name, label: label, names: [], articles: [], quotes: [])))
      case .undo: reader.send(.status(nil, of: 0))
      default: break
      }
    }
  }

  private func check(_ state: ReaderState) {
    let count = state.article.document.utf8.count
    #expect(state.place <= count)
    if let span = state.focusSpan { #expect(span.end <= count) }
    if state.isSelecting { #expect(state.focusSpan?.isEmpty == false) }
    if let selected = state.panel?.selected {
      #expect(state.panel?.rows.indices.contains(selected) == true)
    }
    if state.prompt == nil { #expect(!state.changesNote) }
  }
}
