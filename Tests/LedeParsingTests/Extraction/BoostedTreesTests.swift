import Testing

@testable import LedeParsing

@Suite struct BoostedTreesTests {
  /// Two columns; the only tree asks about the second of the first column's cuts, and then five
  /// times about the only cut of the second.
  private static let trees: BoostedTrees = {
    var trees = BoostedTrees(bias: 8192, cuts: [[0.5, 2], [10]])
    let questions =
      [BoostedTrees.Question(column: 0, cut: 1)]
      + Array(repeating: BoostedTrees.Question(column: 1, cut: 0), count: 5)
    var answers = Array(repeating: Int16(0), count: BoostedTrees.answersPerTree)
    answers[0b000001] = 4096
    answers[0b111110] = -8192
    answers[0b111111] = 16_384
    trees.add(questions, answers)
    return trees
  }()

  private static let cases: [(first: Float, second: Float, score: Float)] = [
    (2, 10, 1), (2.5, 10, 1.5), (2, 10.5, 0), (3, 11, 3), (.nan, .nan, 1),
    (.infinity, -.infinity, 1.5),
  ]

  @Test(arguments: cases)
  func aTreeIsAskedByWhatIsAboveItsCuts(first: Float, second: Float, score: Float) {
    var signs = SignTable(rows: 21, width: 2)
    for row in 0..<21 { (signs[row, 0], signs[row, 1]) = (first, second) }
    #expect(Self.trees.scores(signs) == Array(repeating: score, count: 21))
  }

  @Test func signsOfOtherColumnsAreNotJudged() {
    #expect(Self.trees.scores(SignTable(rows: 2, width: 3)) == [1, 1])
    #expect(Self.trees.scores(SignTable(rows: 0, width: 2)) == [])
  }

  @Test func treesThatAskForWhatThereIsNotAreLeftOut() {
    var trees = Self.trees
    let answers = Array(repeating: Int16(1), count: BoostedTrees.answersPerTree)
    for question in [
      BoostedTrees.Question(column: 2, cut: 0), BoostedTrees.Question(column: 1, cut: 1),
    ] {
      trees.add(Array(repeating: question, count: BoostedTrees.depth), answers)
    }
    trees.add([], answers)
    #expect(trees.treeCount == 1)
  }

  @Test func cutsThatNoTreeAsksAboutCanGo() {
    let smaller = Self.trees.withoutIdleCuts
    #expect(smaller.cuts == [[2], [10]])
    var signs = SignTable(rows: 1, width: 2)
    (signs[0, 0], signs[0, 1]) = (3, 11)
    #expect(smaller.scores(signs) == Self.trees.scores(signs))
  }

  @Test func treesAreReadAsTheyWereWritten() {
    var writer = TableWriter()
    Self.trees.write(to: &writer)
    TokenWeights([7: 1.5, 4_000_000_000: -2.25]).write(to: &writer)
    let text = Array(writer.text.utf8)
    var reader = text.withUnsafeBufferPointer { TableReader(text: $0) }
    let trees = BoostedTrees(&reader)
    #expect(trees.bias == 8192)
    #expect(trees.cuts == Self.trees.cuts)
    #expect(trees.questions == Self.trees.questions)
    #expect(trees.answers == Self.trees.answers)
    let weights = TokenWeights(&reader)
    #expect(weights.count == 2)
    #expect(weights.opinion([7, 4_000_000_000, 8]).sum == -0.75)
    #expect(weights.opinion([7, 4_000_000_000, 8]).worst == -2.25)
  }

  @Test func aTableThatIsCutOffAnywhereIsStillRead() {
    var writer = TableWriter()
    Self.trees.write(to: &writer)
    let text = Array(writer.text.utf8)
    for length in 0..<text.count {
      var reader = text[..<length].withUnsafeBufferPointer { TableReader(text: $0) }
      #expect(BoostedTrees(&reader).treeCount <= 1)
    }
  }

  @Test func theTableOfTheLibraryIsWhole() {
    let model = ExtractionModel.trained
    #expect(model.first.treeCount >= 100)
    #expect(model.second.treeCount >= 100)
    #expect(model.first.cuts.count == PageSign.count)
    #expect(model.second.cuts.count == PageSign.count + PageOpinions.count)
    #expect(model.classes.count > 1000)
    #expect(model.lexicon.count > 1000)
  }
}

@Suite struct WordTableTests {
  @Test func wordsHaveTheNumberThatTheyWereGivenLast() {
    var table = WordTable()
    for word in 1...5000 { table[UInt64(word) &* 0xD134_2543_DE82_EF95] = Int32(word) }
    table[0xD134_2543_DE82_EF95] += 10
    #expect(table.count == 5000)
    #expect(table[0xD134_2543_DE82_EF95] == 11)
    #expect(table[5000 &* 0xD134_2543_DE82_EF95] == 5000)
    #expect(table[12345] == 0)
    #expect(!table.contains(0))
  }

  @Test func wordsThatCrowdOnePlaceAreNotAllKept() {
    // The inverse of the factor: all of these come to place 0.
    var table = WordTable(capacity: 1000)
    for word in 1...1000 { table[UInt64(word) &* 0xF1DE_83E1_9937_733D] = 1 }
    #expect(table.count == 32)
    #expect(table[0xF1DE_83E1_9937_733D] == 1)
  }
}
