import LedeReading

extension ArticleStatus {
  /// What a person did to the article, at one glance: `★ later #world`. Empty for one that was read
  /// and nothing more.
  var written: String {
    var parts: [String] = []
    if !marks.contains(.read) { parts.append("● unread") }
    if marks.contains(.starred) { parts.append("★") }
    if marks.contains(.later) { parts.append("later") }
    return (parts + tags.map { "#\($0)" }).joined(separator: " ")
  }
}
