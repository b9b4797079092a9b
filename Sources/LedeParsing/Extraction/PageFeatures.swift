import LedeDocument

/// Computes the signs of a page's blocks.
struct PageFeatures {
  private(set) var signs: SignTable
  private let page: PageMeasure
  private let hints: PageHints
  private let classes: TokenWeights
  private let lexicon: TokenWeights
  private var opinions: [TokenOpinion] = []

  init(_ page: PageMeasure, _ hints: PageHints, _ classes: TokenWeights, _ lexicon: TokenWeights) {
    self.page = page
    self.hints = hints
    self.classes = classes
    self.lexicon = lexicon
    signs = SignTable(rows: page.blocks.count, width: PageSign.count)
    opinions = page.containers.map { classes.opinion(page.tokens[$0.tokens]) }
    let surroundings = PageSurroundings(page)
    let position = PagePositions(page, hints)
    let kinship = PageKinship(page, hints)
    var occurrences = WordTable(capacity: page.blocks.count)
    for traits in page.traits { occurrences[traits.wordsHash] += 1 }
    for row in page.blocks.indices {
      addOwn(row)
      let hash = page.traits[row].wordsHash
      signs[row, .repeated] = Float(min(4, max(1, occurrences[hash]) - 1))
      addPlace(row)
      addClasses(row)
      surroundings.add(row, to: &signs)
      position.add(row, to: &signs)
      kinship.add(row, to: &signs)
      addHints(row)
      signs[row, .totalProse] = min(5000, page.totalProse)
      signs[row, .blocks] = Float(min(1500, page.blocks.count))
    }
    let runs = PageRuns(page)
    for row in page.blocks.indices {
      runs.add(row, to: &signs)
      addNeighbours(row)
    }
  }

  private mutating func addOwn(_ row: Int) {
    let block = page.blocks[row]
    let own = page.traits[row]
    signs[row, .kind] = Float(block.kind.rawValue)
    signs[row, .words] = min(200, page.words[row])
    signs[row, .bytes] = min(1500, Float(block.bytes.count))
    signs[row, .linkShare] = Float(block.linkBytes) / Float(max(1, block.bytes.count))
    signs[row, .tyingShare] = Float(own.functionWords) / Float(max(1, own.wordCount))
    signs[row, .endsSentence] = own.endsSentence ? 1 : 0
    switch own.ending {
    case .other: break
    case .question: signs[row, .ending] = 1
    case .dots: signs[row, .ending] = 2
    case .colon: signs[row, .ending] = 3
    }
    switch own.opening {
    case .capital: break
    case .quotationMark: signs[row, .opening] = 1
    case .digit: signs[row, .opening] = 2
    case .lowerCase: signs[row, .opening] = 3
    case .sign: signs[row, .opening] = 4
    }
    signs[row, .capitalShare] = Float(own.capitals) / Float(max(1, own.letterWords))
    signs[row, .digitShare] = Float(own.digits) / Float(max(1, block.bytes.count))
    signs[row, .dividers] = Float(min(4, own.dividers))
    signs[row, .hasAddress] = own.hasAddress ? 1 : 0
    signs[row, .isUpperCase] = own.isUpperCase ? 1 : 0
    signs[row, .date] = Float(own.dateSign)
    if let best = own.hits.best {
      signs[row, .phraseStrength] = Float(best.strength.rawValue)
      signs[row, .phraseReason] = Float(ChromeReason.allCases.firstIndex(of: best.reason) ?? 0)
    }
    signs[row, .clearPhrases] = Float(min(4, own.hits.clearCount))
    signs[row, .weakPhrases] = Float(min(4, own.hits.weakCount))
    signs[row, .commas] = min(10, Float(page.commas(in: block)))
    signs[row, .headingLevel] = Float(block.kind == .listItem ? 0 : block.level)
    signs[row, .followsBreak] = block.followsBreak ? 1 : 0
    signs[row, .emphasis] = Float(block.emphasisBytes) / Float(max(1, block.bytes.count))
  }

  private mutating func addPlace(_ row: Int) {
    let place = page.blocks[row].place
    func mark(_ sign: PageSign, _ wanted: PagePlace) {
      if !place.isDisjoint(with: wanted) { signs[row, sign] = 1 }
    }
    mark(.inArticle, .article)
    mark(.inArticleBody, .articleBody)
    mark(.inMain, .main)
    mark(.inNav, .nav)
    mark(.inAside, .aside)
    mark(.inFooter, .footer)
    mark(.inHeader, .header)
    mark(.inForm, .form)
    mark(.inFigure, [.figure, .caption])
    mark(.inList, .list)
    mark(.inTable, .table)
    mark(.inQuote, .quote)
    mark(.isHidden, [.hidden, .dialog])
    mark(.inButton, .button)
    let container = page.blocks[row].container
    if page.containers.indices.contains(container) {
      signs[row, .depth] = Float(min(60, page.containers[container].depth))
    }
  }

  /// Elements whose classes are about the block itself; the others are about the page's parts.
  private static let near = 3
  private static let far = 24

  private mutating func addClasses(_ row: Int) {
    let block = page.blocks[row]
    var near = classes.opinion(page.tokens[block.tokens])
    var far = TokenOpinion()
    var container = block.container
    for level in 0..<Self.far where page.containers.indices.contains(container) {
      if level < Self.near { near.add(opinions[container]) } else { far.add(opinions[container]) }
      container = page.containers[container].parent
    }
    signs[row, .nearClasses] = near.sum
    signs[row, .nearWorstClass] = near.worst
    signs[row, .nearBestClass] = near.best
    signs[row, .farClasses] = far.sum
    signs[row, .farWorstClass] = far.worst
    signs[row, .farBestClass] = far.best
  }

  private mutating func addHints(_ row: Int) {
    let own = page.traits[row]
    if own.wordCount <= 40 {
      signs[row, .titleShare] = PageHints.share(own.weightyWords, in: hints.title)
      signs[row, .excerptShare] = PageHints.share(own.weightyWords, in: hints.excerpt)
    }
    if own.wordCount <= LineWords.longest {
      let opinion = lexicon.opinion(LineWords.tokens(of: own)[...])
      signs[row, .wordsSay] = opinion.sum
      signs[row, .worstWord] = opinion.worst
      signs[row, .bestWord] = opinion.best
    }
    guard !hints.structured.isEmpty else {
      signs[row, .structuredShare] = -1
      return
    }
    let words = Words(page.text[page.blocks[row].bytes], atMost: 120).hashes
    guard words.count >= 4 else {
      signs[row, .structuredShare] = -0.5
      return
    }
    signs[row, .structuredShare] = PageHints.share(
      PageHints.runs(of: words), in: hints.structured)
  }

  private mutating func addNeighbours(_ row: Int) {
    func copy(_ offset: Int, _ sign: PageSign, _ target: PageSign) {
      let other = row + offset
      signs[row, target] = page.blocks.indices.contains(other) ? signs[other, sign] : -1
    }
    copy(-1, .words, .before1Words)
    copy(-1, .linkShare, .before1Links)
    copy(-1, .kind, .before1Kind)
    copy(-1, .phraseStrength, .before1Phrase)
    copy(-1, .endsSentence, .before1Sentence)
    copy(-2, .words, .before2Words)
    copy(-2, .linkShare, .before2Links)
    copy(-2, .kind, .before2Kind)
    copy(1, .words, .after1Words)
    copy(1, .linkShare, .after1Links)
    copy(1, .kind, .after1Kind)
    copy(1, .phraseStrength, .after1Phrase)
    copy(1, .endsSentence, .after1Sentence)
    copy(-1, .wordsSay, .before1Says)
    copy(-1, .nearClasses, .before1Classes)
    copy(-1, .farClasses, .before1FarClasses)
    copy(-1, .date, .before1Date)
    copy(1, .wordsSay, .after1Says)
    copy(1, .nearClasses, .after1Classes)
    copy(1, .farClasses, .after1FarClasses)
    copy(1, .date, .after1Date)
    copy(2, .words, .after2Words)
    copy(2, .linkShare, .after2Links)
    copy(2, .kind, .after2Kind)
  }
}
