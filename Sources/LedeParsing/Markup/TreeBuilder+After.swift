/// The modes of framesets and of what follows a body (WHATWG § 13.2.6.4.19–23).
extension TreeBuilder {
  mutating func afterBody() -> Outcome {
    let token = tokenizer.token
    switch token.kind {
    case .text:
      let spaces = takeSpaces()
      if !spaces.isEmpty { insertBodyText(spaces) }
      guard afterSpaces == .again else { return .done }
    case .comment:
      insertComment(at: Place(parent: open.first?.node ?? 0))
      return .done
    case .doctype, .end: return .done
    case .startTag where token.name == .html: return inBody()
    case .endTag where token.name == .html:
      if context == nil { mode = .afterAfterBody }
      return .done
    default: break
    }
    mode = .inBody
    return .again
  }

  mutating func inFrameset() -> Outcome {
    let token = tokenizer.token
    switch token.kind {
    case .text: insertSpacesOnly()
    case .comment: insertComment()
    case .doctype, .end: break
    case .startTag:
      switch token.name {
      case .html: return inBody()
      case .frameset: insertElement()
      case .frame: insertVoidElement()
      case .noframes: _ = headStartTag()
      default: break
      }
    case .endTag:
      guard token.name == .frameset, open.count > 1 else { return .done }
      pop()
      if context == nil, !currentIs(.frameset) { mode = .afterFrameset }
    }
    return .done
  }

  mutating func afterFrameset() -> Outcome {
    let token = tokenizer.token
    switch token.kind {
    case .text: insertSpacesOnly()
    case .comment: insertComment()
    case .doctype, .end: break
    case .startTag:
      if token.name == .html { return inBody() }
      if token.name == .noframes { _ = headStartTag() }
    case .endTag:
      if token.name == .html { mode = .afterAfterFrameset }
    }
    return .done
  }

  mutating func afterAfterBody() -> Outcome {
    let token = tokenizer.token
    switch token.kind {
    case .comment:
      insertComment(at: Place(parent: 0))
      return .done
    case .doctype, .end: return .done
    case .text:
      let spaces = takeSpaces()
      if !spaces.isEmpty { insertBodyText(spaces) }
      guard afterSpaces == .again else { return .done }
    case .startTag where token.name == .html: return inBody()
    default: break
    }
    mode = .inBody
    return .again
  }

  mutating func afterAfterFrameset() -> Outcome {
    let token = tokenizer.token
    switch token.kind {
    case .comment: insertComment(at: Place(parent: 0))
    case .doctype, .end, .endTag: break
    case .text: insertSpacesOnly()
    case .startTag:
      if token.name == .html { return inBody() }
      if token.name == .noframes { _ = headStartTag() }
    }
    return .done
  }
}
