import LedeDocument
import LedeLibrary
import LedeParsing
import Testing

@testable import LedeCommands

@Suite struct PortableArticleTests {
  private static var article: PortableArticle {
    var article = PortableArticle()
    article.title = "He said: “no”, \"maybe\" \\ and left"
    article.byline = "Ana Müller"
    article.published = "2026-01-15T09:30+01:00"
    article.site = "Harbour Post"
    article.language = "en"
    article.url = "https://example.com/a?b=c#d"
    article.tags = ["late night", "chips, cheap", "ships"]
    article.marks = [.read, .starred]
    article.markdown = Array("# He left\n\nOne.\n".utf8)
    return article
  }

  @Test func anArticleComesBackFromAFile() {
    var expected = Self.article
    let file = Array(expected.file.utf8)
    expected.markdown = file
    #expect(PortableArticle(file: file) == expected)
  }

  @Test func anArticleComesBackFromALineOfJSON() {
    var json = JSONWriter()
    Self.article.write(to: &json)
    #expect(json.bytes.filter { $0 == 0x0A }.count == 1)
    #expect(PortableArticle(json: json.bytes) == Self.article)
  }

  @Test(arguments: [
    ("---\ntitle: Plain words\n---\nx", "Plain words"), ("---\ntitle: \"a\\nb\"\n---\n", "a\nb"),
    ("---\r\nTitle:  spaced  \r\n---\r\n", "spaced"), ("---\ntitle: x\n", nil),
    ("# title: x\n", nil), ("", nil), ("---\ntitle:\n---\n", nil),
  ])
  func titlesAreReadFromTheHead(_ example: (file: String, title: String?)) {
    #expect(FrontMatter(Array(example.file.utf8))["title"] == example.title)
  }

  @Test(arguments: [
    ("[a, b]", ["a", "b"]), ("[\"a, b\", c]", ["a, b", "c"]), ("a", ["a"]), ("[]", []),
    ("[a", ["a"]), ("[\"a", ["a"]), ("[,,]", []),
  ])
  func tagsAreReadFromTheHead(_ example: (value: String, tags: [String])) {
    let file = "---\ntags: \(example.value)\n---\n"
    #expect(FrontMatter(Array(file.utf8)).list("tags") == example.tags)
  }

  @Test(arguments: ["{}", "{\"title\":\"x\"}", "[]", "x", "", "{\"text\":1}"])
  func whatIsNoArticleIsNone(_ line: String) {
    #expect(PortableArticle(json: Array(line.utf8)) == nil)
  }

  @Test func factsOfTheHeadAreThoseOfTheArticle() {
    let new = Self.article.newArticle(ArticleIntake())
    #expect(new.url == "https://example.com/a?b=c#d")
    #expect(new.isRead && new.isStarred && !new.isLater)
    #expect(new.parsed.document.metadata.byline?.value == "Ana Müller")
    #expect(new.parsed.document.metadata.byline?.rule == "import")
    #expect(new.parsed.document.plainText == "He left\n\nOne.\n")
  }
}
