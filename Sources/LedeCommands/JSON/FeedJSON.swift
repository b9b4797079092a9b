import LedeDocument
import LedeParsing

/// One feed as a line of JSON, by the contract in the README.
struct FeedJSON {
  let parsed: ParsedFeed
  /// The feeds that the input offers, if it is a page.
  var offered: [FeedLink] = []

  private var feed: Feed { parsed.feed }

  func write(to json: inout JSONWriter, file: String) {
    json.object { json in
      json.field("file", file)
      writeFacts(to: &json)
      json.field("encoding", parsed.encoding)
      json.field("format", feed.format.rawValue)
      json.field("bozo", !parsed.diagnostics.isEmpty)
      json.diagnostics(parsed.diagnostics)
      if !offered.isEmpty { json.field("feeds") { $0.array(offered) { Self.write($1, to: &$0) } } }
      json.field("entries") { $0.array(feed.entries) { Self.write($1, to: &$0) } }
    }
    json.endLine()
  }

  private func writeFacts(to json: inout JSONWriter) {
    json.field("title", feed.title?.value)
    json.field("link", feed.link)
    json.field("subtitle", feed.subtitle?.value)
    json.field("language", feed.language)
    json.field("id", feed.id)
    json.field("author", feed.author)
    Self.write(feed.authors, to: &json)
    json.field("published", feed.published?.utc)
    json.field("updated", feed.updated?.utc)
    json.field("rights", feed.rights?.value)
    json.field("generator", feed.generator)
    json.field("image", feed.image)
    json.field("newAddress", feed.newAddress)
    Self.write(feed.categories, to: &json)
    json.field("links") { $0.array(feed.links) { Self.write($1, to: &$0) } }
  }

  private static func write(_ entry: FeedEntry, to json: inout JSONWriter) {
    json.object { json in
      json.field("key", entry.key)
      json.field("id", entry.id)
      json.field("title", entry.title?.value)
      json.field("link", entry.link)
      json.field("published", entry.published?.utc)
      json.field("updated", entry.updated?.utc)
      json.field("author", entry.author)
      write(entry.authors, to: &json)
      json.field("summary", entry.summary?.value)
      json.field("content") { $0.array(entry.content) { write($1, to: &$0) } }
      json.field("enclosures") { $0.array(entry.enclosures) { write($1, to: &$0) } }
      if !entry.media.isEmpty {
        json.field("media") { $0.array(entry.media) { write($1, to: &$0) } }
      }
      write(entry.categories, to: &json)
      json.field("comments", entry.comments)
      json.field("image", entry.image)
      json.field("rights", entry.rights?.value)
      if let source = entry.source { json.field("source") { write(source, to: &$0) } }
    }
  }

  private static func write(_ people: [FeedPerson], to json: inout JSONWriter) {
    json.field("authors") { json in
      json.array(people) { json, person in
        json.object { json in
          json.field("name", person.name)
          json.field("email", person.email)
          json.field("url", person.url)
        }
      }
    }
  }

  private static func write(_ categories: [FeedCategory], to json: inout JSONWriter) {
    json.field("tags") { json in
      json.array(categories.compactMap(\.term)) { $0.string($1.utf8) }
    }
  }

  private static func write(_ text: FeedText, to json: inout JSONWriter) {
    json.object { json in
      json.field("value", text.value)
      json.field("type", text.type)
      json.field("base", text.base)
      json.field("language", text.language)
    }
  }

  private static func write(_ enclosure: FeedEnclosure, to json: inout JSONWriter) {
    json.object { json in
      json.field("url", enclosure.url)
      json.field("type", enclosure.type)
      json.field("length", enclosure.length)
    }
  }

  private static func write(_ link: FeedLink, to json: inout JSONWriter) {
    json.object { json in
      json.field("url", link.url)
      json.field("rel", link.relation)
      json.field("type", link.type)
      json.field("title", link.title)
    }
  }
}
