/// Writes subscriptions as OPML 2.0, folders as outlines around their feeds.
public enum OPMLWriter {
  /// The file as text. Reading it gives the same subscriptions, those of one folder side by side.
  /// `created` is a date of RFC 822, if it is to be told.
  public static func text(of list: SubscriptionList, created: String? = nil) -> String {
    var writer = Writer()
    writer.line(#"<?xml version="1.0" encoding="UTF-8"?>"#)
    writer.line(#"<opml version="2.0">"#)
    writer.open("<head>")
    if let title = list.title { writer.line("<title>\(XMLEscape.text(title))</title>") }
    if let created { writer.line("<dateCreated>\(XMLEscape.text(created))</dateCreated>") }
    writer.close("</head>")
    writer.open("<body>")
    writer.write(Folder(list.subscriptions))
    writer.close("</body>")
    writer.depth = 0
    writer.line("</opml>")
    return writer.text
  }

  /// Subscriptions and folders in the order in which they first come.
  private struct Folder {
    var subscriptions: [Subscription] = []
    var names: [String] = []
    var folders: [Folder] = []
    private var index: [String: Int] = [:]

    init(_ subscriptions: [Subscription] = []) {
      // As deep as the reader reads: folders within are taken for the last one.
      for subscription in subscriptions {
        add(subscription, subscription.folders.prefix(OPMLReader.deepest))
      }
    }

    private mutating func add(_ subscription: Subscription, _ path: ArraySlice<String>) {
      guard let name = path.first else { return subscriptions.append(subscription) }
      let position = index[name] ?? names.count
      if position == names.count {
        index[name] = position
        names.append(name)
        folders.append(Folder())
      }
      folders[position].add(subscription, path.dropFirst())
    }
  }

  private struct Writer {
    var text = ""
    var depth = 0

    mutating func line(_ line: String) {
      text += String(repeating: "  ", count: depth) + line + "\n"
    }

    mutating func open(_ tag: String) {
      depth = max(depth, 1)
      line(tag)
      depth += 1
    }

    mutating func close(_ tag: String) {
      depth -= 1
      line(tag)
    }

    mutating func write(_ folder: Folder) {
      for subscription in folder.subscriptions { line(outline(subscription)) }
      for (name, inner) in zip(folder.names, folder.folders) {
        open("<outline text=\"\(XMLEscape.text(name))\">")
        write(inner)
        close("</outline>")
      }
    }

    private func outline(_ subscription: Subscription) -> String {
      var attributes = [
        ("type", "rss"), ("text", subscription.title ?? subscription.url),
        ("xmlUrl", subscription.url),
      ]
      if let title = subscription.title { attributes.insert(("title", title), at: 2) }
      if let page = subscription.page { attributes.append(("htmlUrl", page)) }
      if !subscription.tags.isEmpty {
        attributes.append(("category", subscription.tags.joined(separator: ",")))
      }
      let written = attributes.map { "\($0)=\"\(XMLEscape.text($1))\"" }
      return "<outline \(written.joined(separator: " "))/>"
    }
  }
}

/// Escapes text for XML.
enum XMLEscape {
  /// `text` as content or as a value in double quotes; characters that XML has not are left out.
  static func text(_ text: String) -> String {
    var escaped: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x26: escaped += "&amp;".utf8
      case 0x3C: escaped += "&lt;".utf8
      case 0x3E: escaped += "&gt;".utf8
      case 0x22: escaped += "&quot;".utf8
      case 0x09, 0x0A, 0x0D: escaped += "&#\(byte);".utf8
      case 0..<0x20, 0x7F: break
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
