import Foundation
import LedeParsing

/// How often lines with a word, or below a class word, are wanted, counted once a site.
struct TokenStatistics {
  private struct Count {
    var wanted: Float = 0
    var all: Float = 0

    var share: Float { all > 0 ? wanted / all : 0 }
  }

  /// Words of the lines with each token, by page, by site and, one a site, over all.
  private var byPage: [[UInt32: Count]] = []
  private var bySite: [String: [UInt32: Count]] = [:]
  private var overall: [UInt32: Count] = [:]
  private var prior: Float = 0.3
  private let hosts: [String]

  /// Words of fewer sites than this say more about the site than about the word.
  private static let fewestSites: Float = 5
  /// Sites that the prior stands for.
  private static let smoothing: Float = 3

  /// One page or text: what was read of each of its lines.
  struct Lines {
    /// Texts of one site share their words.
    let host: String
    var rows: [(tokens: Set<UInt32>, weight: Float, isWanted: Bool)] = []
  }

  init(_ texts: [Lines]) {
    hosts = texts.map(\.host)
    for text in texts {
      var counts: [UInt32: Count] = [:]
      for row in text.rows {
        let weight = min(30, row.weight)
        for token in row.tokens {
          counts[token, default: Count()].wanted += row.isWanted ? weight : 0
          counts[token, default: Count()].all += weight
        }
      }
      byPage.append(counts)
      for (token, count) in counts {
        bySite[text.host, default: [:]][token, default: Count()].wanted += count.wanted
        bySite[text.host, default: [:]][token, default: Count()].all += count.all
      }
    }
    // Sums of floats depend on their order, and that of a dictionary changes from run to run.
    for host in Set(hosts).sorted() {
      for (token, count) in bySite[host] ?? [:] {
        overall[token, default: Count()].wanted += count.share
        overall[token, default: Count()].all += 1
      }
    }
    var all = Count()
    for (_, count) in overall.sorted(by: { $0.key < $1.key }) {
      all.wanted += count.wanted
      all.all += count.all
    }
    prior = all.wanted / max(1, all.all)
  }

  /// Log-odds by word, of all texts or of all but one.
  func weights(without page: Int? = nil) -> TokenWeights {
    var weights: [UInt32: Float] = [:]
    for (token, count) in overall { weights[token] = weight(count) }
    guard let page else { return TokenWeights(weights) }
    for (token, own) in byPage[page] {
      guard var count = overall[token], let site = bySite[hosts[page]]?[token] else { continue }
      count.wanted -= site.share
      count.all -= 1
      let others = Count(wanted: site.wanted - own.wanted, all: site.all - own.all)
      // What is left of a sum of floats that were taken away again is never quite 0.
      if others.all > 0.01 {
        count.wanted += others.share
        count.all += 1
      }
      weights[token] = weight(count)
    }
    return TokenWeights(weights)
  }

  private func weight(_ count: Count) -> Float? {
    guard count.all >= Self.fewestSites else { return nil }
    let wanted = count.wanted + Self.smoothing * prior
    let other = count.all - count.wanted + Self.smoothing * (1 - prior)
    return log(wanted / other) - log(prior / (1 - prior))
  }
}
