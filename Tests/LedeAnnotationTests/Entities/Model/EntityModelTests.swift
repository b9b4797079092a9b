import LedeDocument
import LedeTestSupport
import Testing

@testable import LedeAnnotation

@Suite struct EntityModelTests {
  @Test func theBuiltInModelIsRead() throws {
    let model = try #require(EntityModel.embedded)
    #expect(model.sharpness > 0)
    #expect(model.words.facts(of: ListedName.hash(ofWord: "london")).hasClusters)
    #expect(model.words.facts(of: ListedName.hash(ofWord: "Mary")).has(WordFacts.femaleName))
    #expect(model.words.facts(of: ListedName.hash(ofWord: "qzxwvk")) == .unknown)
  }

  @Test func whatIsNoModelIsRefused() {
    let zeros = [UInt8](repeating: 0, count: 4096)
    zeros.withUnsafeBytes { #expect(EntityModel($0) == nil) }
    let short = ModelBytes.magic
    short.withUnsafeBytes { #expect(EntityModel($0) == nil) }
    let beyond = ModelBytes.magic + [UInt8](repeating: 0xF8, count: 200)
    beyond.withUnsafeBytes { #expect(EntityModel($0) == nil) }
  }

  @Test func probabilitiesOfEveryTokenSumToOne() throws {
    let model = try #require(EntityModel.embedded)
    let text = TokenizedText(document("Ana Ruiz of Farol Oy went to Lima.\nNobody else did."))
    let rules = NameFinder().mentions(in: text)
    let values = NameTagger(text, model, rules: rules).logProbabilities()
    #expect(values.count == text.tokens.count * NameTag.count)
    for token in text.tokens.indices {
      let row = values[(token * NameTag.count)..<((token + 1) * NameTag.count)]
      let sum = row.reduce(0) { $0 + TagLattice.exponential($1) }
      #expect(abs(sum - 1) < 1e-3)
    }
  }

  @Test func listsSentenceAndDocumentAreSeenInTheFlags() throws {
    let model = try #require(EntityModel.embedded)
    let text = TokenizedText(
      document("Mr. Mary Smith lives in New Zealand. French art, said Smith, is at home in smith."))
    let flags = NameTagger(text, model, rules: []).flags
    #expect(flags[0].contains([.sentenceStart, .title]))
    #expect(flags[1].contains(.givenName))
    #expect(flags[2].contains([.familyName, .afterGivenName, .writtenSmall, .besideSpeechVerb]))
    #expect(flags[5].contains(.list(1, isInside: false, hasSeveralWords: true)))
    #expect(flags[6].contains(.list(1, isInside: true, hasSeveralWords: true)))
    #expect(flags[8].contains(.demonym))
  }
}
