import Testing

@testable import LedeCommands

@Suite struct NewsboatFilterTests {
  private static let filters: [(filter: String, query: String?)] = [
    ("unread = \"yes\"", "unread"), ("unread=\"no\"", "read"), ("unread != \"yes\"", "read"),
    ("title =~ \"tide\"", "title:\"tide\""),
    ("title =~ \"tide|ebb\"", "(title:\"tide\" or title:\"ebb\")"),
    ("title !~ \"tide\"", "not title:\"tide\""), ("author = \"Ana D\"", "by:\"Ana D\""),
    ("tags # \"sea\"", "folder:\"sea\""), ("tags !# \"sea\"", "not folder:\"sea\""),
    ("age between 0:7", "after:7d"), ("age between 2:7", "after:7d before:2d"),
    (
      "age < 3 or (content =~ \"storm\" and feedtitle = \"Sea\")",
      "after:3d or ( \"storm\" from:\"Sea\" )"
    ),
    ("flags # \"x\"", nil), ("title =~ \"^The .*\"", nil), ("title", nil), ("", nil),
    ("((((", nil), ("title = \"", nil),
  ]

  @Test(arguments: filters)
  func aFilterIsAQueryOrNothing(_ filter: String, _ query: String?) {
    #expect(NewsboatFilter.query(filter) == query)
  }
}
