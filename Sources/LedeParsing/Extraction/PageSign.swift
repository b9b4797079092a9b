/// What a block is judged by: one number each, in this order, in a row of `SignTable`.
package enum PageSign: Int, CaseIterable, Sendable {
  // The block itself.
  case kind
  case words
  case bytes
  case linkShare
  case tyingShare
  case endsSentence
  case ending
  case opening
  case capitalShare
  case digitShare
  case dividers
  case hasAddress
  case isUpperCase
  case date
  case phraseStrength
  case phraseReason
  case clearPhrases
  case weakPhrases
  case commas
  case headingLevel
  case followsBreak
  case repeated
  case emphasis
  // Where it stands.
  case inArticle
  case inArticleBody
  case inMain
  case inNav
  case inAside
  case inFooter
  case inHeader
  case inForm
  case inFigure
  case inList
  case inTable
  case inQuote
  case isHidden
  case inButton
  case depth
  // What the classes around it say.
  case nearClasses
  case nearWorstClass
  case nearBestClass
  case farClasses
  case farWorstClass
  case farBestClass
  // The elements around it.
  case parentProse
  case parentLinks
  case parentBlocks
  case grandparentProse
  case grandparentLinks
  case grandparentBlocks
  case greatProse
  case levelsBelow
  case levelsAcross
  case pathCount
  case pathProse
  case pathLinks
  case pathWords
  case sharesArticle
  // Its position.
  case position
  case proseBefore
  case sinceHeadline
  case headlines
  case articles
  case sinceTitle
  case titles
  case sinceProse
  case untilProse
  case proseNear
  // What it says.
  case titleShare
  case excerptShare
  case structuredShare
  case wordsSay
  case worstWord
  case bestWord
  // Its neighbours.
  case before1Words
  case before1Links
  case before1Kind
  case before1Phrase
  case before1Sentence
  case before2Words
  case before2Links
  case before2Kind
  case after1Words
  case after1Links
  case after1Kind
  case after1Phrase
  case after1Sentence
  case after2Words
  case after2Links
  case after2Kind
  case sameParentBefore
  case sameParentAfter
  case before1Says
  case before1Classes
  case before1FarClasses
  case before1Date
  case after1Says
  case after1Classes
  case after1FarClasses
  case after1Date
  // The page as a whole.
  case totalProse
  case blocks
  // What it is about.
  case inBest
  case kinship
  case kinshipNear
  case titleCovered
  // The lines around it.
  case linkRun
  case linkRunBefore
  case linkRunAfter
  case phrasesBefore
  case phrasesAfter
  case proseShareNear
  case proseShareFar
  case openings
  // The heading that it stands under.
  case sinceHeading
  case untilHeading
  case headingSays
  case headingWorstWord
  case headingPhrase
  case headingLevelAbove
  case headingTitleShare
  // The lines that are written like it.
  case pathRank
  case siblings
  case siblingWords
  case siblingLinks
  case siblingProse

  package static let count = allCases.count
}

extension SignTable {
  subscript(row: Int, sign: PageSign) -> Float {
    get { self[row, sign.rawValue] }
    set { self[row, sign.rawValue] = newValue }
  }
}
