/// People as JSON Lines, one article an object.
struct PeopleAsJSON: JSONQuotePrinter {
  func bytes(of article: ArticleQuotes, isOnly: Bool) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("file", article.article.path.text)
      json.field("title", article.title)
      json.field("url", article.link)
      json.field("people") { json in
        json.array(article.people) { json, person in write(person, article, to: &json) }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func write(
    _ person: ArticlePerson, _ article: ArticleQuotes, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("name", person.name)
      json.field("role", person.role)
      if case .entity(let id) = person.key { json.field("entity", id) }
      json.field("aliases") { json in json.array(person.aliases) { $0.string($1.utf8) } }
      json.field("mentions", person.mentions)
      json.field("quotes", person.quotes.count)
      json.field("said") { json in
        json.array(person.quotes) { json, quote in
          json.string(article.paragraphs(of: quote).joined(separator: "\n\n").utf8)
        }
      }
    }
  }
}
