import Foundation
import LedeParsing

/// html5lib's tree construction tests, with scripting off.
struct TreeCases {
  let showsTrees: Bool

  func outcomes(of data: Data) -> [(test: String, outcome: HTML5LibSuite.Outcome)] {
    HTML5LibSuite.sections(of: data).enumerated().map { index, sections in
      ("#\(index + 1)", outcome(of: sections))
    }
  }

  private func outcome(of sections: [(name: String, body: Data)]) -> HTML5LibSuite.Outcome {
    func body(_ name: String) -> Data? { sections.first { $0.name == name }?.body }
    if body("script-on") != nil { return .skipped("is for scripting on; lede runs no scripts") }
    let input = Array(body("data")?.dropLast() ?? Data())
    var expected = String(decoding: body("document") ?? Data(), as: UTF8.self)
    while expected.hasSuffix("\n\n") { expected.removeLast() }
    let actual: String
    if let context = body("document-fragment") {
      let words = String(decoding: context, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      let markup = Markup(fragment: input, in: Self.context(words.map(String.init)))
      actual = markup.outline(of: markup.firstChild(of: markup.root))
    } else {
      actual = Markup(html: input).outline()
    }
    if actual == expected { return .passed }
    let text = String(decoding: input, as: UTF8.self)
    if text.contains("<selectedcontent>") {
      return .failed("lede does not copy the chosen option into <selectedcontent>: read twice")
    }
    let trees = showsTrees ? "\n--- expected\n\(expected)--- actual\n\(actual)" : ""
    return .failed("another tree for \(text.debugDescription)\(trees)")
  }

  private static func context(_ words: [String]) -> Markup.Context {
    let name = words.last ?? "body"
    return switch words.first {
    case "svg" where words.count > 1: Markup.Context(name: name, namespace: .svg)
    case "math" where words.count > 1: Markup.Context(name: name, namespace: .mathML)
    default: Markup.Context(name: name)
    }
  }
}
