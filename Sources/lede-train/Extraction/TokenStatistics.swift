import Foundation
import LedeParsing

/// How often lines with a word, or below a class word, are the article's, counted once a site.
struct TokenStatistics {
  private struct Count {
    var article: Float = 0
    var sites: Float = 0

    mutating func add(_ share: Float, _ sign: Float) {
      article += share * sign
      sites += sign
    }
  }

  private var counts: [UInt32: Count] = [:]
  private var shares: [String: [UInt32: Float]] = [:]
  private var prior: Float = 0.3

  /// Words of fewer sites than this say more about the site than about the word.
  private static let fewestSites: Float = 5
  /// Sites that the prior stands for.
  private static let smoothing: Float = 3

  init(
    _ pages: [PageCorpus.Page], tokens: (PageExample, Int) -> Set<UInt32>
  ) {
    var totals: [String: [UInt32: (article: Float, all: Float)]] = [:]
    for page in pages {
      for index in page.labels.indices where page.example.isText(index) {
        let weight = min(30, page.example.words(inBlock: index))
        for token in tokens(page.example, index) {
          let before = totals[page.host]?[token] ?? (0, 0)
          totals[page.host, default: [:]][token] = (
            before.article + (page.labels[index] ? weight : 0), before.all + weight
          )
        }
      }
    }
    shares = totals.mapValues { $0.mapValues { $0.all > 0 ? $0.article / $0.all : 0 } }
    for site in shares.values {
      for (token, share) in site { counts[token, default: Count()].add(share, 1) }
    }
    let all = counts.values.reduce(into: Count()) {
      $0.article += $1.article
      $0.sites += $1.sites
    }
    prior = all.article / max(1, all.sites)
  }

  /// Log-odds by word, without what `host` added to them.
  func weights(without host: String? = nil) -> TokenWeights {
    let own = host.flatMap { shares[$0] } ?? [:]
    var weights: [UInt32: Float] = [:]
    for (token, count) in counts {
      var count = count
      if let share = own[token] { count.add(share, -1) }
      guard count.sites >= Self.fewestSites else { continue }
      let article = count.article + Self.smoothing * prior
      let other = count.sites - count.article + Self.smoothing * (1 - prior)
      weights[token] = log(article / other) - log(prior / (1 - prior))
    }
    return TokenWeights(weights)
  }
}
