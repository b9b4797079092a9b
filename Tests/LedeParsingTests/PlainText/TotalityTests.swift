import LedeDocument
import LedeParsing
import Testing

@Suite struct TotalityTests {
  /// What every document must be, whatever it was made from.
  private func expectSound(_ bytes: [UInt8], as kind: InputKind) {
    let document = ArticleParser().parse(Source(bytes: bytes), as: kind).document
    var end = 0
    for block in document.blocks {
      #expect(block.span.start >= end && !block.span.isEmpty)
      end = block.span.end
    }
    #expect(end == document.utf8.count)
    #expect(String(validating: document.utf8, as: UTF8.self) != nil)
    #expect(!document.utf8.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F })
    for inline in document.inlines {
      #expect(document.blocks.contains { $0.span.contains(inline.span) })
    }
  }

  @Test(arguments: [1, 7, 100, 1000, 5000])
  func randomBytesGiveASoundDocument(_ count: Int) {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 &+ UInt64(count)
    func next() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    for _ in 0..<40 {
      let bytes = (0..<count).map { _ in next() }
      // Random text of marks, words and line ends reaches further into the parsers.
      let marks = Array("ab *_`[]()<>#-|\n\n:\"‘“.1>\t© By at".utf8)
      let text = (0..<count).map { _ in marks[Int(next()) % marks.count] }
      for kind in [InputKind.auto, .text, .markdown] {
        expectSound(bytes, as: kind)
        expectSound(text, as: kind)
      }
    }
  }

  static let shapes: [String] = [
    String(repeating: "“", count: 20_000), String(repeating: "(", count: 20_000),
    String(repeating: ".", count: 50_000), String(repeating: " ", count: 50_000) + "x",
    String(repeating: "x\n", count: 50_000), String(repeating: "\n", count: 50_000),
    String(repeating: "[", count: 10_000) + String(repeating: "](", count: 10_000),
    String(repeating: "*a ", count: 10_000), String(repeating: "`", count: 10_000) + "`` `",
    String(repeating: "*", count: 50_000), String(repeating: "1", count: 50_000),
    String(repeating: "> ", count: 20_000), String(repeating: "- ", count: 20_000),
    String(repeating: "|-", count: 20_000), String(repeating: "-", count: 50_000),
    String(repeating: "Mr. U.S. Inc. ", count: 5_000), String(repeating: "<b>", count: 10_000),
    String(repeating: "By A B, ", count: 5_000), String(repeating: "#", count: 50_000),
    String(repeating: "share\n\n", count: 5_000), String(repeating: "a\u{300}", count: 20_000),
    "---\n" + String(repeating: "a: b\n", count: 5_000), "By\n\n", ">", "-", "#", "|", "```",
    "[a]:",
  ]

  @Test(arguments: shapes.indices)
  func hostileShapesGiveASoundDocument(_ shape: Int) {
    for kind in [InputKind.auto, .text, .markdown] {
      expectSound(Array(Self.shapes[shape].utf8), as: kind)
    }
  }

  @Test(arguments: shapes.indices.filter { shapes[$0].utf8.count >= 10_000 })
  func workGrowsWithTheText(_ shape: Int) {
    let clock = ContinuousClock()
    let once = Array(Self.shapes[shape].utf8)
    let four = once + once + once + once
    for kind in [InputKind.text, .markdown] {
      _ = ArticleParser().parse(Source(bytes: once), as: kind)
      let short = clock.measure { _ = ArticleParser().parse(Source(bytes: once), as: kind) }
      let long = clock.measure { _ = ArticleParser().parse(Source(bytes: four), as: kind) }
      // Four times the text, sixteen times the time is quadratic; 80 ms is noise of a busy machine.
      #expect(long < short * 10 + .milliseconds(80), "\(kind): \(short) and \(long)")
    }
  }
}
