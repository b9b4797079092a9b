import LedeDocument

// Compiled into LedeParsing by Fuzz/fuzz.sh.

/// Feeds, OPML and newsboat's list: any bytes are read, what is kept of markup is sanitised.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFeed(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  let source = Source(bytes: bytes, url: "https://base.example/a/b")
  let parsed = FeedParser().parse(source)
  for entry in parsed.feed.entries {
    precondition(!entry.key.isEmpty, "an entry has no key")
    for text in entry.content + [entry.title, entry.summary, entry.rights].compactMap({ $0 })
    where text.form == .html {
      check(Array(text.value.utf8))
    }
    _ = entry.published?.local
  }
  check(MarkupSanitizer.sanitized(bytes, isXHTML: count % 2 == 0, base: nil))
  let (list, _) = OPMLReader.read(source)
  let (again, _) = OPMLReader.read(Source(bytes: Array(OPMLWriter.text(of: list).utf8)))
  precondition(list.subscriptions.count == again.subscriptions.count, "a subscription is lost")
  _ = NewsboatList.read(source)
  _ = FeedDiscovery.feeds(in: source)
  return 0
}

/// Nothing that runs is in the text as a browser reads it.
private func check(_ html: [UInt8]) {
  let markup = Markup(fragment: html)
  for node in markup.descendants(of: markup.root) where markup.kind(of: node) == .element {
    let name = markup.name(of: node)
    precondition(name != .script && name != .iframe && name != .object, "a script is left")
    for (name, _) in markup.attributes(of: node) {
      precondition(!name.hasPrefix("on"), "a handler is left")
    }
  }
}
