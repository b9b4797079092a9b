import LedeDocument
import LedeTestSupport
import Testing

@testable import LedeAnnotation

@Suite struct PipelineTests {
  @Test(arguments: NewsTexts.all + WireTexts.all)
  func findsEveryNameAndValueOfANewsText(_ marked: String) {
    let marked = MarkedText(marked)
    let document = document(marked.text)
    let found = Pipeline().annotate(document).mentions.map {
      "\($0.label.rawValue) \($0.span.start) \(document[$0.span])"
    }
    let expected = marked.marks.map { "\($0.label) \($0.span.start) \(document[$0.span])" }
    #expect(found == expected)
  }

  @Test func mergesTheNamesOfACompanyWithItsSymbol() throws {
    let document = document(MarkedText(NewsTexts.business).text)
    let annotations = Pipeline().annotate(document)
    let company = try #require(annotations.entities.first)
    #expect(company.canonicalName == "Arbol Networks Inc.")
    #expect(company.aliases == ["Arbol"])
    #expect(company.ticker == "ARBL")
    #expect(company.role == "the second-largest maker of antennas")
    #expect(company.mentions.count == 5)
    let person = try #require(annotations.entities.first { $0.label == .person })
    #expect(person.role == "spokesman for Arbol")
  }

  @Test(arguments: [
    ("Li Wenbo, a trade envoy, flew to Lima. Li said little.", ["Li Wenbo": ["Li"]]),
    (
      "Ana Lopez met John R. Doe. Doe thanked Lopez.",
      ["Ana Lopez": ["Lopez"], "John R. Doe": ["Doe"]]
    ),
    (
      "The Food and Drug Administration (FDA) met. The FDA voted.",
      ["Food and Drug Administration": ["FDA"]]
    ),
    (
      "Sudan and the U.S. talked. The United States left.",
      ["Sudan": [], "United States": ["U.S."]]
    ),
  ])
  func mergesTheNamesOfOneThing(_ text: String, _ expected: [String: [String]]) {
    let entities = Pipeline().annotate(document(text)).entities.filter(\.label.isName)
    #expect(
      Dictionary(entities.map { ($0.canonicalName, $0.aliases) }) { one, _ in one }
        .filter { expected[$0.key] != nil } == expected)
  }

  @Test func annotationsKeepTheirPromises() {
    for marked in NewsTexts.all {
      let document = document(MarkedText(marked).text)
      let annotations = Pipeline().annotate(document)
      #expect(annotations.sentences == annotations.sentences.sorted())
      #expect(annotations.entities.map(\.id) == Array(annotations.entities.indices))
      for (one, other) in zip(annotations.mentions, annotations.mentions.dropFirst()) {
        #expect(one.span < other.span && !one.span.overlaps(other.span))
      }
      for entity in annotations.entities {
        #expect(entity.mentions.allSatisfy { annotations.mentions[$0].entity == entity.id })
        #expect(!entity.mentions.isEmpty)
      }
      #expect(annotations.mentions.allSatisfy { (0...1).contains($0.confidence) })
    }
  }
}
