import LedeDocument
import LedeReading
import LedeTestSupport
import Testing

/// Names that are looked at again come in while somebody reads.
@Suite struct RefinementTests {
  /// The reading of the harbor article without its first name, which changes all numbers, and with
  /// another label on the second.
  private func refined() -> Reading {
    let reading = FixtureArticle.harbor.reading
    var annotations = reading.annotations
    let removed = annotations.mentions.removeFirst()
    annotations.mentions[0].label = .miscellaneous
    annotations.entities[annotations.mentions[0].entity].label = .miscellaneous
    for index in annotations.entities.indices {
      annotations.entities[index].mentions = annotations.mentions.indices.filter {
        annotations.mentions[$0].entity == index
      }
    }
    #expect(removed.span.start < annotations.mentions[0].span.start)
    return Reading(annotations: annotations, script: reading.script)
  }

  @Test func theNameThatIsSelectedStaysSelected() throws {
    var reader = ReaderScript(.harbor)
    reader.type("eee")
    let span = try #require(reader.state.focusSpan)
    let lines = reader.lines
    reader.send(.refined(refined(), of: 0))
    #expect(reader.state.focusSpan == span)
    guard case .mention(let index) = reader.state.focus else {
      Issue.record("no name is selected")
      return
    }
    #expect(reader.state.article.annotations?.mentions[index].span == span)
    // Nothing moves.
    #expect(reader.lines.dropLast() == lines.dropLast())
  }

  @Test func aNameThatIsNoneAnyMoreKeepsItsPlace() throws {
    var reader = ReaderScript(.harbor)
    reader.type("e")
    let span = try #require(reader.state.focusSpan)
    reader.send(.refined(refined(), of: 0))
    #expect(reader.state.focus == .span(span))
  }

  @Test func aCardShowsTheSameName() throws {
    var reader = ReaderScript(.harbor)
    reader.type("eeeeeK")
    let lines = reader.lines
    reader.send(.refined(refined(), of: 0))
    #expect(reader.lines.dropLast() == lines.dropLast())
  }

  @Test func theStatusLineTellsThatNamesAreLookedAt() {
    var reader = ReaderScript(.harbor)
    #expect(!reader.status.contains("names …"))
    reader.send(.refining(true))
    #expect(reader.status.contains("names …"))
    reader.send(.refining(false))
    #expect(!reader.status.contains("names …"))
  }

  @Test func theNamesOfAnotherArticleAreNotTaken() {
    var reader = ReaderScript(.harbor)
    let before = reader.state.article.annotations
    reader.send(.refined(refined(), of: 3))
    #expect(reader.state.article.annotations == before)
  }

  @Test func whatIsVisibleIsTheTextOnTheScreen() {
    var reader = ReaderScript(.harbor, rows: 8)
    let first = reader.state.visibleSpan
    #expect(first.start == 0 && first.end < reader.state.article.document.utf8.count)
    reader.type("G")
    #expect(reader.state.visibleSpan.start > first.end)
  }
}
