/// The tokens of a source as values, for conformance tests of the tokenizer.
package enum TokenListing {
  package enum Item: Equatable, Sendable {
    case text([UInt8])
    case startTag(name: [UInt8], attributes: [[UInt8]: [UInt8]], isSelfClosing: Bool)
    case endTag(name: [UInt8])
    case comment([UInt8])
    case doctype(
      name: [UInt8]?, publicIdentifier: [UInt8]?, systemIdentifier: [UInt8]?, isCorrect: Bool)
  }

  /// Where the tokenizer starts, by the names of html5lib's tests.
  package enum State: String, Sendable {
    case data = "Data state"
    case escapableRawText = "RCDATA state"
    case rawText = "RAWTEXT state"
    case script = "Script data state"
    case plainText = "PLAINTEXT state"
    case characterData = "CDATA section state"
  }

  /// All tokens of `source`, adjacent text joined.
  package static func items(
    of source: [UInt8], from state: State = .data, lastStartTag: [UInt8] = []
  ) -> [Item] {
    var tokenizer = Tokenizer(source, lastStartTag: lastStartTag)
    tokenizer.content =
      switch state {
      case .data: .data
      case .escapableRawText: .escapableRawText
      case .rawText: .rawText
      case .script: .script
      case .plainText: .plainText
      case .characterData: .characterData
      }
    var items: [Item] = []
    repeat {
      tokenizer.next()
      guard let item = item(of: tokenizer) else { continue }
      if case .text(let more) = item, case .text(let text)? = items.last {
        items[items.count - 1] = .text(text + more)
      } else {
        items.append(item)
      }
    } while tokenizer.token.kind != .end
    return items
  }

  private static func item(of tokenizer: Tokenizer) -> Item? {
    let token = tokenizer.token
    func slice(_ range: Range<Int>?, _ form: TextForm) -> [UInt8]? {
      guard let range else { return nil }
      var text: [UInt8] = []
      text.append(from: tokenizer.bytes, range.lowerBound, range.upperBound, form: form)
      return text
    }
    let name = slice(token.start..<token.end, [.irregular, .lowercase]) ?? []
    switch token.kind {
    case .text: return .text(slice(token.start..<token.end, token.form) ?? [])
    case .comment: return .comment(slice(token.start..<token.end, token.form) ?? [])
    case .endTag: return .endTag(name: name)
    case .startTag:
      var values: [[UInt8]: [UInt8]] = [:]
      for index in 0..<token.attributesCount {
        let attribute = tokenizer.attributes[token.attributesStart + index]
        let start = Int(attribute.nameStart)
        let range = start..<start + Int(attribute.nameCount)
        let valueStart = Int(attribute.valueStart)
        values[slice(range, [.irregular, .lowercase]) ?? []] = slice(
          valueStart..<valueStart + Int(attribute.valueCount), attribute.form)
      }
      return .startTag(name: name, attributes: values, isSelfClosing: token.isSelfClosing)
    case .doctype:
      let doctype = tokenizer.doctype
      return .doctype(
        name: slice(doctype.name, [.irregular, .lowercase]),
        publicIdentifier: slice(doctype.publicIdentifier, .irregular),
        systemIdentifier: slice(doctype.systemIdentifier, .irregular),
        isCorrect: !doctype.forcesQuirks)
    case .end: return nil
    }
  }
}
