import Testing

@testable import LedeParsing

/// What is left of the HTML of a feed.
@Suite struct MarkupSanitizerTests {
  private func sanitized(_ html: String, isXHTML: Bool = false, base: String? = nil) -> String {
    String(
      decoding: MarkupSanitizer.sanitized(
        Array(html.utf8), isXHTML: isXHTML, base: base.map { URIReference($0.utf8) }),
      as: UTF8.self)
  }

  private static let cases: [(html: String, kept: String)] = [
    ("a <b>b</b>", "a <b>b</b>"),
    ("a<script>if (1<2) alert('</b>')</script>b", "ab"),
    ("a<ScRiPt\n>x</sCrIpT >b", "ab"),
    ("<iframe src='//x'></iframe>t", "t"),
    ("<p onclick='x' class=c id=i>t</p>", #"<p class="c" id="i">t</p>"#),
    ("<a href='javascript:x'>t</a>", #"<a href="">t</a>"#),
    ("<a href='java&#115;cript:x'>t</a>", #"<a href="">t</a>"#),
    ("<a href=' JAVA\tSCRIPT&colon;x'>t</a>", #"<a href="">t</a>"#),
    ("<img src=data:text/html,x>", #"<img src="" />"#),
    (
      "<img alt='&quot;><script>x</script>'>",
      #"<img alt="&quot;&gt;&lt;script&gt;x&lt;/script&gt;" />"#
    ),
    ("<a title='a\"b'>t</a>", #"<a title="a&quot;b">t</a>"#),
    ("<br/><br>", "<br /><br />"), ("<b/>", "<b></b>"),
    (
      "AT&T &amp; &copy; &nosuch; &#8217; &#146;",
      "AT&amp;T &amp; &copy; &amp;nosuch; &#8217; &#x2019;"
    ),
    ("<<title>script>x<<title>/script>", "&lt;script>x&lt;/script>"),
    ("2 < 3 > 1", "2 < 3 > 1"), ("a<", "a&lt;"), ("a<b", "a&lt;b"), ("<a href='x", "&lt;a href='x"),
    ("<!-- a --><!--> <script>-->b", "<!-- a -->b"),
    ("a<!-- never ends", "a"), ("<?php x ?>a", "a"), ("<!DOCTYPE html>a", "a"),
    ("<![CDATA[a]]>", "&lt;![CDATA[a]]>"),
    ("<td>a<tr>b", "<td>a<tr>b"), ("</p></script>a", "</p>a"),
    (
      "<svg><script>x</script><circle r='1' onload='x'/></svg>",
      #"<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"></svg>"#
    ),
    ("<p style='color: red; position: fixed'>a</p>", #"<p style="color: red;">a</p>"#),
    (
      "<p style='background: url(x) red; margin: 0 auto'>a</p>",
      #"<p style="background: red; margin: 0 auto;">a</p>"#
    ),
    ("<p style='width: expression(x)'>a</p>", "<p>a</p>"),
    ("<p style='padding: 99999em'>a</p>", "<p>a</p>"),
    ("<p style='color: \\72 ed'>a</p>", "<p>a</p>"),
  ]

  @Test(arguments: cases)
  func onlyWhatIsOnTheListIsKept(_ html: String, _ kept: String) {
    #expect(sanitized(html) == kept)
  }

  @Test(arguments: cases)
  func sanitisingTwiceChangesNothing(_ html: String, _ kept: String) {
    #expect(sanitized(sanitized(html)) == sanitized(html))
  }

  @Test func addressesBecomeAbsolute() {
    let base = "http://tide.example/a/b"
    #expect(
      sanitized("<a href='../c?d&amp;e#f'>t</a>", base: base)
        == #"<a href="http://tide.example/c?d&amp;e#f">t</a>"#)
    #expect(
      sanitized("<img src='//x.example/y'>", base: base) == #"<img src="http://x.example/y" />"#)
  }

  @Test func tagsOfXHTMLCloseThemselves() {
    #expect(sanitized("<b class='x'/>a", isXHTML: true) == #"<b class="x"></b>a"#)
  }

  @Test(arguments: [
    "<a href=\"x ", "<!--", "&", "<b '", "<svg ", "url(", "<p style='url(", "</", "<?",
  ])
  func timeGrowsWithTheText(_ piece: String) {
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      let text = Array(String(repeating: piece, count: count).utf8)
      return (0..<3).map { _ in
        clock.measure { _ = MarkupSanitizer.sanitized(text, isXHTML: false, base: nil) }
      }.min() ?? .zero
    }
    // Quadratic time would be 16 times as long; the rest is for a busy machine.
    #expect(time(20_000) < max(time(5000) * 10, .milliseconds(200)))
  }
}
