import Foundation
import LedeDocument
import LedeParsing

/// Whether time grows as the source does: hostile pages and feeds of 1, 2, 4 and 8 MB.
struct LinearBench {
  private static let shapes: [(name: String, page: @Sendable (Int) -> [UInt8])] = [
    ("nested tags", { repeated("<div>", $0) }),
    ("nested spans", { repeated("<span>", $0) }),
    (
      "attributes on one tag",
      { count in
        var page = Array("<p".utf8)
        var number = 0
        while page.count < count {
          page += Array(" a\(number)=\"\(number)\"".utf8)
          number += 1
        }
        return page + Array(">x".utf8)
      }
    ),
    ("unclosed formatting elements", { repeated("<b><i><u><font size=1>x", $0) }),
    (
      "different formatting elements",
      { count in
        var page: [UInt8] = []
        while page.count < count { page += Array("<font size=\(page.count)><p>x".utf8) }
        return page
      }
    ),
    ("misnested formatting", { repeated("<b><p><i>x</b></i>", $0) }),
    ("unterminated comment", { Array("<!--".utf8) + repeated("- -> <!-- ", $0) }),
    ("unterminated attribute", { Array("<a href=\"".utf8) + repeated("x> &amp ", $0) }),
    ("huge script", { Array("<script>".utf8) + repeated("if (a<b) c(); <!-- </scr ", $0) }),
    ("deep tables", { repeated("<table><tr><td>", $0) }),
    ("foster parenting", { Array("<table>".utf8) + repeated("<b>x<tr>y", $0) }),
    ("references", { repeated("&amp;&notit;&#x41;&", $0) }),
    ("unmatched end tags", { repeated("<x>", 3_000) + repeated("</y></p></b>", $0) }),
    ("nested lists", { repeated("<ul><li>x", $0) }),
    ("svg in svg", { repeated("<svg><g></p>", $0) }),
    ("templates", { repeated("<template><td>", $0) }),
    ("selects", { repeated("<select><option>x<optgroup>", $0) }),
    ("page: paragraphs", { repeated("<p>A sentence of the harbour, and a second one.", $0) }),
    ("page: one paragraph", { Array("<p>".utf8) + repeated("The tide came in, slowly. ", $0) }),
    ("page: links", { repeated("<li><a href=/a>Read more about boats</a>", $0) }),
    ("page: links in a paragraph", { Array("<p>".utf8) + repeated("<a href=x>a b</a> ", $0) }),
    ("page: nested classes", { repeated("<div class='story body'>A line of text", $0) }),
    ("page: emphasis", { repeated("<b><i>a <em>b", $0) }),
    ("page: line breaks", { repeated("A line of the harbour<br>", $0) }),
    ("page: rows", { Array("<table>".utf8) + repeated("<tr><td>one<td>two", $0) }),
    ("page: nested tables", { repeated("<table><tr><td>a<td>b", $0) }),
    ("page: pictures", { repeated("<img alt='A boat in the harbour'>", $0) }),
    ("page: headings", { repeated("<h2>Read more</h2><h1>News</h1>", $0) }),
    (
      "page: different words",
      { count in
        var page: [UInt8] = []
        while page.count < count {
          page += Array("<p class=c\(page.count)>word\(page.count) of all, it said.".utf8)
        }
        return page
      }
    ),
    ("feed: nested elements", { repeated("<a>", $0) }),
    (
      "feed: attributes on one tag",
      { count in
        var feed = Array("<a".utf8)
        while feed.count < count { feed += Array(" a\(feed.count)='1'".utf8) }
        return feed + Array("/>".utf8)
      }
    ),
    ("feed: unmatched end tags", { repeated("<a>", 3_000) + repeated("</b>", $0) }),
    ("feed: unclosed comments", { repeated("<!-- x > ", $0) }),
    ("feed: unclosed DOCTYPEs", { repeated("<!DOCTYPE [ > ", $0) }),
    ("feed: unclosed values", { repeated("<a b='x>y ", $0) }),
    ("feed: stray ampersands", { repeated("&x & &am", $0) }),
    (
      "feed: prefixes",
      { count in
        var feed: [UInt8] = []
        while feed.count < count {
          feed += Array("<p\(feed.count):a xmlns:p\(feed.count)='u'>".utf8)
        }
        return feed
      }
    ),
    (
      "feed: entities that grow",
      { count in
        Array("<!DOCTYPE x [<!ENTITY a '".utf8) + repeated("A", count / 2)
          + Array("'>]><x>".utf8) + repeated("&a;", count / 2)
      }
    ),
  ]

  /// Each page is parsed in a process of its own: in one process small trees would get memory that
  /// is warm and large ones memory that the kernel has yet to clear.
  func run() {
    for (index, shape) in Self.shapes.enumerated() {
      let times = [1, 2, 4, 8].map { megabytes in
        (0..<5).map { _ in milliseconds(shape: index, megabytes: megabytes) }.min() ?? 0
      }
      let worst = zip(times.dropFirst(), times).map { $0 / $1 }.max() ?? 0
      let shown = times.map(MarkupBench.rounded).joined(separator: " ")
      print("\(shape.name): \(shown) ms, worst ratio \(MarkupBench.rounded(worst))")
    }
  }

  /// Parses one page and prints the milliseconds that took.
  func runOne(shape: Int, megabytes: Int) {
    guard Self.shapes.indices.contains(shape) else { return }
    let bytes = Self.shapes[shape].page(megabytes << 20)
    let kind = Self.shapes[shape].name.prefix { $0 != ":" }
    let seconds = CPUTime.seconds {
      switch kind {
      case "feed": read(feed: bytes)
      case "page": _ = ArticleParser().parse(Source(bytes: bytes), as: .html).confidence
      default: _ = Markup(html: bytes).nodeCount
      }
    }
    print(seconds * 1000)
  }

  private func read(feed bytes: [UInt8]) {
    var reader = XMLReader(bytes)
    var text: [UInt8] = []
    while let event = reader.next() {
      if event == .text { reader.appendText(to: &text) }
    }
  }

  private func milliseconds(shape: Int, megabytes: Int) -> Double {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    process.arguments = ["linear", "\(shape)", "\(megabytes)"]
    process.standardOutput = pipe
    do { try process.run() } catch { return .infinity }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: output, as: UTF8.self)
    return Double(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? .infinity
  }

  private static func repeated(_ text: String, _ count: Int) -> [UInt8] {
    let piece = Array(text.utf8)
    var page: [UInt8] = []
    page.reserveCapacity(count + piece.count)
    while page.count < count { page += piece }
    return page
  }
}
