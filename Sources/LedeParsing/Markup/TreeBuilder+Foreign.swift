/// SVG and MathML in a page (WHATWG § 13.2.6.5).
extension TreeBuilder {
  /// Whether the current token goes by the rules of foreign content, `current` being no HTML.
  func isForeign(_ current: OpenElement) -> Bool {
    let token = tokenizer.token
    switch token.kind {
    case .end: return false
    case .text: return current.flags.isEmpty
    case .startTag:
      if current.flags.contains(.html) { return false }
      if current.flags.contains(.mathText) {
        return token.name == .mglyph || token.name == .malignmark
      }
      return !(current.namespace == .mathML && current.name == .annotationXML && token.name == .svg)
    default: return true
    }
  }

  /// Which content an element of SVG or MathML may have.
  func integrationFlags(_ element: OpenElement) -> OpenElement.Flags {
    switch (element.namespace, element.name) {
    case (.mathML, .mi), (.mathML, .mo), (.mathML, .mn), (.mathML, .ms), (.mathML, .mtext):
      return .mathText
    case (.svg, .foreignObject), (.svg, .desc), (.svg, .title): return .html
    case (.mathML, .annotationXML):
      guard let encoding = tokenAttribute(.encoding) else { return [] }
      let count = encoding.count
      let isHTML =
        count == 9 && encoding.spells("text/html", at: 0, before: count)
        || count == 21 && encoding.spells("application/xhtml+xml", at: 0, before: count)
      return isHTML ? .html : []
    default: return []
    }
  }

  mutating func startForeign() {
    reconstructFormatting()
    insertElement(tokenizer.token.name == .svg ? .svg : .mathML)
    if tokenizer.token.isSelfClosing { pop() }
  }

  mutating func processForeign() -> Outcome {
    let token = tokenizer.token
    switch token.kind {
    case .text: insertForeignText()
    case .comment: insertComment()
    case .doctype, .end: break
    case .startTag:
      if leavesForeign(token.name) { return leaveForeign() }
      insertElement(adjustedCurrent.namespace)
      if token.isSelfClosing { pop() }
    case .endTag:
      if token.name == .br || token.name == .p { return leaveForeign() }
      return foreignEndTag()
    }
    return .done
  }

  private mutating func insertForeignText() {
    let token = tokenizer.token
    var form = token.form
    // NUL becomes U+FFFD here, and only what is neither NUL nor space forbids a frameset.
    if framesetIsAllowed, firstNonSpace(in: text, skippingNull: true) < token.end {
      framesetIsAllowed = false
    }
    form.remove(.keepsNull)
    insertText(TextSlice(start: token.start, end: token.end, form: form))
  }

  private mutating func leaveForeign() -> Outcome {
    pop { $0.namespace == .html || !$0.flags.isEmpty }
    return processInMode()
  }

  /// Start tags that end foreign content.
  private func leavesForeign(_ name: Name) -> Bool {
    switch name {
    case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1,
      .h2, .h3, .h4, .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p,
      .pre, .ruby, .s, .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
      true
    case .font:
      tokenAttribute(.color) != nil || tokenAttribute(.face) != nil || tokenAttribute(.size) != nil
    default: false
    }
  }

  private mutating func foreignEndTag() -> Outcome {
    for position in open.indices.reversed() {
      let element = open[position]
      if element.namespace == .html { return position == 0 ? .done : processInMode() }
      if isNamedLikeToken(element) {
        while open.count > position { pop() }
        return .done
      }
    }
    return .done
  }
}
