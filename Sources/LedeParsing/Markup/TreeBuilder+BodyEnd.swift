/// "In body" (WHATWG § 13.2.6.4.7): end tags.
extension TreeBuilder {
  mutating func bodyEndTag() -> Outcome {
    let name = tokenizer.token.name
    switch name {
    case .body, .html:
      guard hasInScope(.body) else { return .done }
      mode = .afterBody
      return name == .html ? .again : .done
    case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .dir, .div,
      .dl, .fieldset, .figcaption, .figure, .footer, .header, .hgroup, .listing, .main, .menu,
      .nav, .ol, .pre, .search, .section, .select, .summary, .ul:
      endBlock(name)
    case .p:
      if !hasInScope(.p, .button) { insertImplied(.p) }
      closeParagraph()
    case .li:
      guard hasInScope(.li, .listItem) else { break }
      generateImpliedEnds(except: .li)
      pop(through: .li)
    case .dd, .dt:
      guard hasInScope(name) else { break }
      generateImpliedEnds(except: name)
      pop(through: name)
    case .h1, .h2, .h3, .h4, .h5, .h6: endHeading()
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u:
      runAdoptionAgency(for: name)
    case .applet, .marquee, .object:
      if endBlock(name) { clearFormattingToMarker() }
    case .form: endForm()
    case .template: endTemplate()
    case .br: endBreak()
    default: anyOtherEndTag()
    }
    return .done
  }

  /// - Returns: whether there was one to close.
  @discardableResult
  private mutating func endBlock(_ name: Name) -> Bool {
    guard hasInScope(name) else { return false }
    generateImpliedEnds()
    pop(through: name)
    return true
  }

  private mutating func endHeading() {
    guard hasHeadingInScope() else { return }
    generateImpliedEnds()
    pop { $0.namespace == .html && $0.name.isHeading }
    pop()
  }

  private mutating func endForm() {
    guard !isOpen(.template) else {
      endBlock(.form)
      return
    }
    let node = form
    form = 0
    guard node != 0, hasInScope(node: node) else { return }
    generateImpliedEnds()
    removeFromStack(node)
  }

  /// `</br>` is taken for `<br>`.
  private mutating func endBreak() {
    reconstructFormatting()
    tokenizer.token.attributesCount = 0
    insertVoidElement()
    framesetIsAllowed = false
  }

  mutating func anyOtherEndTag() {
    guard isOpen(tokenizer.token.name) else { return }
    for position in open.indices.reversed() {
      let element = open[position]
      if element.namespace == .html, isNamedLikeToken(element) {
        closeImplied(above: position)
        while open.count > position { pop() }
        return
      }
      if element.isSpecial { return }
    }
  }

  /// Implied ends do not matter here: all above `position` is closed anyway.
  private mutating func closeImplied(above position: Int) {
    while open.count > position + 1 { pop() }
  }

  /// Whether the element has the name in the current tag.
  func isNamedLikeToken(_ element: OpenElement) -> Bool {
    let token = tokenizer.token
    guard element.name == token.name else { return false }
    if element.name != .unknown { return true }
    let record = records[Int(element.node)]
    return tokenizer.sameName(Int(record.start)..<Int(record.end), token.start..<token.end)
  }
}
