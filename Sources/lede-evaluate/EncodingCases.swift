import Foundation
import LedeParsing

/// html5lib's tests of finding a page's encoding.
enum EncodingCases {
  static func outcomes(of data: Data) -> [(test: String, outcome: HTML5LibSuite.Outcome)] {
    HTML5LibSuite.sections(of: data).enumerated().compactMap { index, sections in
      guard let page = sections.first(where: { $0.name == "data" })?.body,
        let expected = sections.first(where: { $0.name == "encoding" })?.body
      else { return nil }
      return ("#\(index + 1)", outcome(page: Array(page.dropLast()), expected: expected))
    }
  }

  private static func outcome(page: [UInt8], expected: Data) -> HTML5LibSuite.Outcome {
    let finding = EncodingSniffer.finding(html: page)
    if TextEncoding(label: expected) == finding.encoding { return .passed }
    let text = String(decoding: page, as: UTF8.self)
    if text.contains("document.write") {
      return .skipped("writes its <meta> by a script; lede runs no scripts")
    }
    let wanted = String(decoding: expected, as: UTF8.self).trimmingCharacters(
      in: .whitespacesAndNewlines)
    return .failed("\(finding.encoding.rawValue) by \(finding.rule), not \(wanted)")
  }
}
