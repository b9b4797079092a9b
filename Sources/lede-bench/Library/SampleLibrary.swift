import LedeDocument
import LedeLibrary

/// Makes a library of any size: news of eight paragraphs, with names and quotes, from fifty feeds.
///
/// The same number gives the same articles. Half are read, one in fifty is starred, one in twenty is
/// tagged; a few names stand in very many articles and most in few, as in a real archive.
struct SampleLibrary {
  private var numbers = SampleNumbers(state: 7)
  private let people: [String]
  private let companies: [String]

  static let feeds = 50
  /// Milliseconds from one article to the next.
  static let interval = 600_000
  private static let batch = 250
  private static let words = """
    agreement analysts annual areas authority balance board border bridge budget building buyers \
    capital cargo central change city coast committee company contract council country court credit \
    customers decision delay demand district economy energy engineers equipment exports factory \
    ferry figures firm fleet freight fuel government growth harbour history hours house imports \
    income increase industry inquiry interest island journey labour law lawyers letter lighthouse \
    line list loan machines managers market measure meeting members minister month morning network \
    night number office officials orders output owners parliament partner passengers payment people \
    period permit plan planet police policy port power price problem product profit programme \
    project public quarter rail rate record region report research result return river road route \
    rules safety sales schedule science sector security service share shipping signal site staff \
    station statement stock storage storm strike supply survey system tariff tax team terminal test \
    ticket timber time town track trade traffic train transport treaty trial union value vessel \
    village visitors vote wages water weather week wind winter work workers yard year
    """.split(separator: " ").map(String.init)
  private static let givenNames = """
    Ana Bo Carla David Edda Farid Greta Hugo Ines João Kira Liam Mona Nils Olga Pia Quinn Rosa Sven \
    Tove Uma Vera Wim Xenia Yuki Zoe
    """.split(separator: " ").map(String.init)

  init() {
    var numbers = SampleNumbers(state: 3)
    people = (0..<3000).map { index in
      "\(Self.givenNames[index % 26]) \(Self.syllables(&numbers, 3))"
    }
    companies = (0..<1000).map { index in
      "\(Self.syllables(&numbers, 3)) \(["Inc.", "Corp.", "AG", "Oy", "Ltd."][index % 5])"
    }
  }

  private static func syllables(_ numbers: inout SampleNumbers, _ count: Int) -> String {
    let text = (0..<count).map { _ in
      "\(Array("bdfghklmnprstvz")[numbers.below(15)])\(Array("aeiou")[numbers.below(5)])"
    }.joined()
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Adds `count` articles to the library at `path`.
  mutating func make(_ count: Int, at path: String) throws {
    let library = try Library.open(path)
    let feeds = try library.subscribe(
      (0..<Self.feeds).map { index in
        NewFeed(
          url: "https://feed\(index).example/rss", title: "Feed \(index)",
          folder: "Folder \(index % 5)")
      })
    let start = Timestamp.now.milliseconds - count * Self.interval
    for first in stride(from: 0, to: count, by: Self.batch) {
      let articles = (first..<min(first + Self.batch, count)).map { index in
        article(index, feeds[index % feeds.count], start + index * Self.interval)
      }
      try library.add(articles, durably: false)
    }
    library.close()
  }

  private mutating func article(_ index: Int, _ feed: FeedID, _ date: Int) -> NewArticle {
    let text = nextText()
    var parsed = text.parsed
    let url = Self.url(of: index)
    parsed = parsed.with(title: text.title, url: url, site: "Feed \(index % Self.feeds)")
    var article = NewArticle(parsed, annotations: text.annotations)
    article.feed = feed
    article.guid = "\(index)"
    article.published = Timestamp(milliseconds: date)
    article.isRead = index % 2 == 0
    article.isStarred = index % 50 == 0
    if index % 20 == 0 { article.tags = ["tag\(index / 20 % 12)"] }
    return article
  }

  /// The text of the next article.
  mutating func nextText() -> SampleText {
    var text = SampleText()
    text.add(sentence(6...9), as: .headline)
    for _ in 0..<8 { paragraph(to: &text) }
    return text
  }

  static func url(of index: Int) -> String { "https://feed\(index % feeds).example/\(index)" }

  private mutating func paragraph(to text: inout SampleText) {
    text.begin(.paragraph)
    text.name(Self.pick(companies, &numbers), .organization)
    text.write(" said its \(sentence(12...20)) ")
    if numbers.below(3) == 0 {
      text.quote(sentence(8...14), by: Self.pick(people, &numbers))
    } else {
      text.name(Self.pick(people, &numbers), .person)
      text.write(" spoke of \(sentence(10...18))")
    }
    text.write(" \(sentence(14...24))")
    text.end()
  }

  private mutating func sentence(_ length: ClosedRange<Int>) -> String {
    let count = length.lowerBound + numbers.below(length.count)
    let words = (0..<count).map { _ in Self.words[numbers.below(Self.words.count)] }
    return words.joined(separator: " ") + "."
  }

  /// Early ones come far more often: the square of an even number.
  private static func pick(_ names: [String], _ numbers: inout SampleNumbers) -> String {
    let part = numbers.below(1000) * numbers.below(1000)
    return names[part * names.count / 1_000_000]
  }
}

/// Numbers that are the same in every run (SplitMix64; Steele, Lea, Flood 2014).
struct SampleNumbers {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ mixed >> 31) % UInt64(limit))
  }
}
