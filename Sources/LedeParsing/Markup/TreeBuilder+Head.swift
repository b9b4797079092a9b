/// The modes before a body (WHATWG § 13.2.6.4.1–6).
extension TreeBuilder {
  mutating func initial() -> Outcome {
    switch tokenizer.token.kind {
    case .text:
      _ = takeSpaces()
      guard afterSpaces == .again else { return .done }
    case .comment:
      insertComment(at: Place(parent: 0))
      return .done
    case .doctype:
      insertDoctype()
      mode = .beforeHTML
      return .done
    default: break
    }
    isQuirky = true
    mode = .beforeHTML
    return .again
  }

  private mutating func insertDoctype() {
    doctype = tokenizer.doctype
    isQuirky = QuirksRules.isQuirky(tokenizer.doctype, in: tokenizer.bytes)
    let node = makeNode(Markup.Record(kind: .doctype))
    attach(node, at: Place(parent: 0))
  }

  mutating func beforeHTML() -> Outcome {
    let token = tokenizer.token
    switch token.kind {
    case .doctype: return .done
    case .comment:
      insertComment(at: Place(parent: 0))
      return .done
    case .text:
      _ = takeSpaces()
      guard afterSpaces == .again else { return .done }
    case .startTag where token.name == .html:
      let element = makeElement()
      attach(element.node, at: Place(parent: 0))
      push(element)
      mode = .beforeHead
      return .done
    case .endTag where ![.head, .body, .html, .br].contains(token.name): return .done
    default: break
    }
    insertImplied(.html)
    mode = .beforeHead
    return .again
  }

  mutating func beforeHead() -> Outcome {
    let token = tokenizer.token
    switch token.kind {
    case .doctype: return .done
    case .comment:
      insertComment()
      return .done
    case .text:
      _ = takeSpaces()
      guard afterSpaces == .again else { return .done }
    case .startTag where token.name == .html: return inBody()
    case .startTag where token.name == .head:
      head = insertElement().node
      mode = .inHead
      return .done
    case .endTag where ![.head, .body, .html, .br].contains(token.name): return .done
    default: break
    }
    head = insertImplied(.head).node
    mode = .inHead
    return .again
  }

  mutating func inHead() -> Outcome {
    let token = tokenizer.token
    switch token.kind {
    case .doctype: return .done
    case .comment:
      insertComment()
      return .done
    case .text:
      insertText(takeSpaces())
      guard afterSpaces == .again else { return .done }
    case .startTag:
      if token.name == .html { return inBody() }
      if token.name == .head || headStartTag() { return .done }
    case .endTag:
      if token.name == .template { endTemplate() }
      if token.name == .head {
        pop()
        mode = .afterHead
      }
      guard [.body, .html, .br].contains(token.name) else { return .done }
    case .end: break
    }
    pop()
    mode = .afterHead
    return .again
  }

  /// Start tags of a head, wherever they are.
  ///
  /// - Returns: whether the tag is one of them.
  mutating func headStartTag() -> Bool {
    switch tokenizer.token.name {
    case .base, .basefont, .bgsound, .link, .meta: insertVoidElement()
    case .title: startText(.escapableRawText)
    case .noframes, .style: startText(.rawText)
    case .script: startText(.script)
    case .noscript:
      insertElement()
      mode = .inHeadNoscript
    case .template:
      insertElement()
      pushMarker()
      framesetIsAllowed = false
      mode = .inTemplate
      templateModes.append(.inTemplate)
    default: return false
    }
    return true
  }

  /// Inserts an element whose content is text only.
  mutating func startText(_ content: Tokenizer.Content) {
    insertElement()
    tokenizer.content = content
    originalMode = mode
    mode = .text
  }

  mutating func inText() -> Outcome {
    switch tokenizer.token.kind {
    case .text:
      insertText(text)
      return .done
    case .end:
      pop()
      mode = originalMode
      return .again
    default:
      pop()
      mode = originalMode
      return .done
    }
  }

  mutating func inHeadNoscript() -> Outcome {
    let token = tokenizer.token
    switch token.kind {
    case .doctype: return .done
    case .comment: return inHead()
    case .text:
      insertText(takeSpaces())
      guard afterSpaces == .again else { return .done }
    case .startTag:
      switch token.name {
      case .html: return inBody()
      case .basefont, .bgsound, .link, .meta, .noframes, .style: return inHead()
      case .head, .noscript: return .done
      default: break
      }
    case .endTag where token.name == .noscript:
      pop()
      mode = .inHead
      return .done
    case .endTag where token.name != .br: return .done
    default: break
    }
    pop()
    mode = .inHead
    return .again
  }

  mutating func afterHead() -> Outcome {
    let token = tokenizer.token
    switch token.kind {
    case .doctype: return .done
    case .comment:
      insertComment()
      return .done
    case .text:
      insertText(takeSpaces())
      guard afterSpaces == .again else { return .done }
    case .startTag:
      if token.name == .head { return .done }
      if afterHeadStartTag(token.name) { return .done }
      if token.name == .html { return inBody() }
    case .endTag:
      if token.name == .template {
        endTemplate()
        return .done
      }
      guard [.body, .html, .br].contains(token.name) else { return .done }
    case .end: break
    }
    insertImplied(.body)
    mode = .inBody
    return .again
  }

  private mutating func afterHeadStartTag(_ name: Name) -> Bool {
    switch name {
    case .body:
      insertElement()
      framesetIsAllowed = false
      mode = .inBody
    case .frameset:
      insertElement()
      mode = .inFrameset
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      push(OpenElement(node: head, name: .head, namespace: .html, flags: []))
      _ = headStartTag()
      removeFromStack(head)
    default: return false
    }
    return true
  }
}
