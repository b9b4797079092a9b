/// "In body" (WHATWG § 13.2.6.4.7): everything but its end tags.
extension TreeBuilder {
  mutating func inBody() -> Outcome {
    switch tokenizer.token.kind {
    case .text: insertBodyText(text)
    case .startTag: bodyStartTag()
    case .endTag: return bodyEndTag()
    case .comment: insertComment()
    case .doctype: break
    case .end: return templateModes.isEmpty ? .done : inTemplate()
    }
    return .done
  }

  private mutating func bodyStartTag() {
    switch tokenizer.token.name {
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl,
      .fieldset, .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p,
      .search, .section, .summary, .ul:
      closeParagraph()
      insertElement()
    case .a: startAnchor()
    case .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u:
      reconstructFormatting()
      pushFormatting(insertElement())
    case .area, .br, .embed, .img, .keygen, .wbr: startVoid()
    case .image:
      tokenizer.token.name = .img
      startVoid()
    case .li, .dd, .dt: startItem(tokenizer.token.name)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      closeParagraph()
      if current.namespace == .html, current.name.isHeading { pop() }
      insertElement()
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      _ = headStartTag()
    case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr: break
    case .html, .body, .frameset: startDocumentPart(tokenizer.token.name)
    case .select, .option, .optgroup, .input, .hr: startInput(tokenizer.token.name)
    case .math, .svg: startForeign()
    default: bodyOtherStartTag()
    }
  }

  private mutating func bodyOtherStartTag() {
    switch tokenizer.token.name {
    case .pre, .listing:
      closeParagraph()
      insertElement()
      skipsLineFeed = true
      framesetIsAllowed = false
    case .form: startForm()
    case .plaintext:
      closeParagraph()
      insertElement()
      tokenizer.content = .plainText
    case .button: startButton()
    case .nobr: startNobr()
    case .applet, .marquee, .object:
      reconstructFormatting()
      insertElement()
      pushMarker()
      framesetIsAllowed = false
    case .table:
      if !isQuirky { closeParagraph() }
      insertElement()
      framesetIsAllowed = false
      mode = .inTable
    case .param, .source, .track: insertVoidElement()
    case .textarea, .xmp, .iframe, .noembed: startRawText(tokenizer.token.name)
    case .rb, .rtc:
      if hasInScope(.ruby) { generateImpliedEnds() }
      insertElement()
    case .rp, .rt:
      if hasInScope(.ruby) { generateImpliedEnds(except: .rtc) }
      insertElement()
    default:
      reconstructFormatting()
      insertElement()
    }
  }

  private mutating func startVoid() {
    reconstructFormatting()
    insertVoidElement()
    framesetIsAllowed = false
  }

  private mutating func startAnchor() {
    if let index = formattingIndex(named: .a) {
      let node = formatting[index].node
      runAdoptionAgency(for: .a)
      removeFormatting(node)
      removeFromStack(node)
    }
    reconstructFormatting()
    pushFormatting(insertElement())
  }

  private mutating func startNobr() {
    reconstructFormatting()
    if hasInScope(.nobr) {
      runAdoptionAgency(for: .nobr)
      reconstructFormatting()
    }
    pushFormatting(insertElement())
  }

  private mutating func startItem(_ name: Name) {
    framesetIsAllowed = false
    if isOpen(.li) || isOpen(.dd) || isOpen(.dt) { closeItem(before: name) }
    closeParagraph()
    insertElement()
  }

  /// Closes the item that an item called `name` follows.
  private mutating func closeItem(before name: Name) {
    for element in open.reversed() {
      let closes =
        name == .li ? element.isHTML(.li) : element.isHTML(.dd) || element.isHTML(.dt)
      if closes {
        generateImpliedEnds(except: element.name)
        return pop(through: element.name)
      }
      if element.isSpecial, !element.isHTML(.address), !element.isHTML(.div), !element.isHTML(.p) {
        return
      }
    }
  }

  private mutating func startForm() {
    guard form == 0 || isOpen(.template) else { return }
    closeParagraph()
    let element = insertElement()
    if !isOpen(.template) { form = element.node }
  }

  private mutating func startButton() {
    if hasInScope(.button) {
      generateImpliedEnds()
      pop(through: .button)
    }
    reconstructFormatting()
    insertElement()
    framesetIsAllowed = false
  }

  private mutating func startRawText(_ name: Name) {
    if name == .xmp {
      closeParagraph()
      reconstructFormatting()
    }
    if name != .noembed { framesetIsAllowed = false }
    startText(name == .textarea ? .escapableRawText : .rawText)
    skipsLineFeed = name == .textarea
  }

  /// A second `<html>`, `<body>`, or a `<frameset>` after all.
  private mutating func startDocumentPart(_ name: Name) {
    if name == .html {
      if !isOpen(.template), let root = open.first { mergeAttributes(into: root.node) }
      return
    }
    guard open.count > 1, open[1].isHTML(.body) else { return }
    if name == .body {
      guard !isOpen(.template) else { return }
      framesetIsAllowed = false
      return mergeAttributes(into: open[1].node)
    }
    guard framesetIsAllowed else { return }
    detach(open[1].node)
    while open.count > 1 { pop() }
    insertElement()
    mode = .inFrameset
  }

  /// `<select>` and what it holds, by the rules of 2025 (any content).
  private mutating func startInput(_ name: Name) {
    let isSelect = context?.isHTML(.select) ?? false
    let inSelect = hasInScope(.select)
    switch name {
    case .select, .input:
      if isSelect { return }
      if inSelect { pop(through: .select) }
      if name == .select, inSelect { return }
      reconstructFormatting()
      if name == .select { insertElement() } else { insertVoidElement() }
      if name == .select || !isHiddenInput() { framesetIsAllowed = false }
    case .hr:
      closeParagraph()
      if inSelect { generateImpliedEnds() }
      insertVoidElement()
      framesetIsAllowed = false
    default:
      if inSelect {
        generateImpliedEnds(except: name == .option ? .optgroup : .unknown)
      } else if currentIs(.option) {
        pop()
      }
      reconstructFormatting()
      insertElement()
    }
  }

  /// Whether the tag is `<input type=hidden>`.
  func isHiddenInput() -> Bool {
    guard let type = tokenAttribute(.type) else { return false }
    return type.count == 6 && type.spells("hidden", at: 0, before: 6)
  }

  /// The value of an attribute of the current start tag.
  func tokenAttribute(_ name: Name) -> [UInt8]? {
    let token = tokenizer.token
    return tokenizer.attributes[
      token.attributesStart..<token.attributesStart + token.attributesCount
    ].first { $0.name == name }.map { value(of: $0) }
  }
}
