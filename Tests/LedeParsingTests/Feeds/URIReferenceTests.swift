import Testing

@testable import LedeParsing

@Suite struct URIReferenceTests {
  /// RFC 3986, section 5.4, with the base given there.
  private static let examples: [(String, String)] = [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
    ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
    ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"),
    ("g..", "http://a/b/c/g.."), ("./g/.", "http://a/b/c/g/"), ("g;x=1/../y", "http://a/b/c/y"),
    ("g?y/../x", "http://a/b/c/g?y/../x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
  ]

  @Test(arguments: examples)
  func referencesResolveAsTheStandardSays(_ reference: String, _ target: String) {
    let base = URIReference("http://a/b/c/d;p?q".utf8)
    #expect(URIReference(reference.utf8).resolved(against: base).text == target)
  }

  @Test func slipsOfGeneratorsAreMended() {
    #expect(URIReference("http:////a.example/b".utf8).text == "http://a.example/b")
    #expect(URIReference(" http://a.example/\nb ".utf8).text == "http://a.example/b")
  }
}
