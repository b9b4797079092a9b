import Foundation

/// The articles of `SampleLibrary` as feeds, for other readers and for fetching: fifty files
/// `feed0.xml` … of RSS 2.0, and `urls`, a list of them as newsboat has it.
struct SampleFeeds {
  /// Where the feeds will be served.
  let base: String

  /// Writes feeds with `count` articles in all.
  func make(_ count: Int, in folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var library = SampleLibrary()
    let dates = Self.dates
    let start = Date().addingTimeInterval(-Double(count * SampleLibrary.interval) / 1000)
    var items = [String](repeating: "", count: SampleLibrary.feeds)
    for index in 0..<count {
      let date = start.addingTimeInterval(Double(index * SampleLibrary.interval) / 1000)
      items[index % SampleLibrary.feeds] += Self.item(
        library.nextText(), SampleLibrary.url(of: index), dates.string(from: date))
    }
    for (feed, items) in items.enumerated() {
      let text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>Feed \(feed)</title>
        <link>https://feed\(feed).example/</link><description>Sample</description>
        \(items)</channel></rss>

        """
      try Data(text.utf8).write(to: folder.appending(path: "feed\(feed).xml"))
    }
    let urls = items.indices.map { "\(base)/feed\($0).xml\n" }.joined()
    try Data(urls.utf8).write(to: folder.appending(path: "urls"))
  }

  /// No character of the sample texts needs to be escaped twice.
  private static func item(_ text: SampleText, _ url: String, _ date: String) -> String {
    let body = text.paragraphs.map { "&lt;p&gt;\($0)&lt;/p&gt;" }.joined()
    return """
      <item><title>\(text.title)</title><link>\(url)</link><guid>\(url)</guid>\
      <pubDate>\(date)</pubDate><description>\(body)</description></item>

      """
  }

  private static var dates: DateFormatter {
    let dates = DateFormatter()
    dates.locale = Locale(identifier: "en_US_POSIX")
    dates.timeZone = TimeZone(identifier: "UTC")
    dates.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    return dates
  }
}
