import Foundation
import LedeDocument
import LedeParsing
import LedeScoring

/// F1 of article extraction and its speed: all pages of the corpora, in one process.
struct ExtractionReport {
  let folder: URL

  func run() throws {
    for corpus in ["scrapinghub", "n4k", "wcxb"] {
      let files = try FileManager.default.contentsOfDirectory(
        at: folder.appending(path: corpus), includingPropertiesForKeys: nil
      ).filter { $0.pathExtension == "html" }.sorted { $0.path < $1.path }
      var scores: [ShingleScore] = []
      var seconds = 0.0
      var bytes = 0
      for file in files {
        let page = Source(bytes: Array(try Data(contentsOf: file)))
        let start = clock()
        let document = ArticleParser().parse(page, as: .html).document
        seconds += Double(clock() - start) / Double(CLOCKS_PER_SEC)
        bytes += page.bytes.count
        let truth = file.deletingPathExtension().appendingPathExtension("txt")
        scores.append(
          ShingleScore(
            truth: try String(contentsOf: truth, encoding: .utf8), output: document.articleText))
      }
      let mean = ShingleScore.mean(scores)
      print(
        corpus.padding(toLength: 12, withPad: " ", startingAt: 0)
          + String(
            format: "n=%d F1 %.4f P %.4f R %.4f  %.0f pages/s %.0f MB/s", scores.count, mean.f1,
            mean.precision, mean.recall, Double(files.count) / seconds,
            Double(bytes) / seconds / 1e6))
    }
  }
}
