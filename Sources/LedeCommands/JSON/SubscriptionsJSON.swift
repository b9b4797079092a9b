import LedeDocument
import LedeParsing

/// The subscriptions of an OPML file as a line of JSON.
struct SubscriptionsJSON {
  let list: SubscriptionList
  let diagnostics: [Diagnostic]

  func write(to json: inout JSONWriter, file: String) {
    json.object { json in
      json.field("file", file)
      json.field("format", "opml")
      json.field("title", list.title)
      json.diagnostics(diagnostics)
      json.field("subscriptions") { json in
        json.array(list.subscriptions) { json, subscription in
          json.object { json in
            json.field("url", subscription.url)
            json.field("title", subscription.title)
            json.field("page", subscription.page)
            json.field("folders") { $0.array(subscription.folders) { $0.string($1.utf8) } }
            json.field("tags") { $0.array(subscription.tags) { $0.string($1.utf8) } }
          }
        }
      }
    }
    json.endLine()
  }
}

extension JSONWriter {
  /// What was odd in an input.
  mutating func diagnostics(_ diagnostics: [Diagnostic]) {
    field("diagnostics") { json in
      json.array(diagnostics) { json, diagnostic in
        json.object { json in
          json.field("message", diagnostic.message)
          json.field("inputOffset", diagnostic.inputOffset)
        }
      }
    }
  }
}
