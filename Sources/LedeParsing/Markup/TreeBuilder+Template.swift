/// Templates, and finding the mode anew (WHATWG § 13.2.4.1, § 13.2.6.4.18).
extension TreeBuilder {
  mutating func inTemplate() -> Outcome {
    let token = tokenizer.token
    switch token.kind {
    case .text, .comment, .doctype: return inBody()
    case .endTag:
      if token.name == .template { endTemplate() }
      return .done
    case .end:
      guard isOpen(.template) else { return .done }
      closeTemplate()
      return .again
    case .startTag:
      switch token.name {
      case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
        return inHead()
      case .caption, .colgroup, .tbody, .tfoot, .thead: return switchTemplate(to: .inTable)
      case .col: return switchTemplate(to: .inColumnGroup)
      case .tr: return switchTemplate(to: .inTableBody)
      case .td, .th: return switchTemplate(to: .inRow)
      default: return switchTemplate(to: .inBody)
      }
    }
  }

  private mutating func switchTemplate(to new: Mode) -> Outcome {
    _ = templateModes.popLast()
    templateModes.append(new)
    mode = new
    return .again
  }

  mutating func endTemplate() {
    guard isOpen(.template) else { return }
    generateImpliedEndsInTemplate()
    closeTemplate()
  }

  private mutating func closeTemplate() {
    pop(through: .template)
    clearFormattingToMarker()
    _ = templateModes.popLast()
    resetMode()
  }

  /// "Reset the insertion mode appropriately".
  mutating func resetMode() {
    for position in open.indices.reversed() {
      let isLast = position == 0
      var element = open[position]
      if isLast, let context { element = context }
      if element.namespace == .html, let found = mode(for: element.name, isLast: isLast) {
        mode = found
        return
      }
    }
    mode = .inBody
  }

  private func mode(for name: Name, isLast: Bool) -> Mode? {
    switch name {
    case .td, .th: isLast ? nil : .inCell
    case .tr: .inRow
    case .tbody, .thead, .tfoot: .inTableBody
    case .caption: .inCaption
    case .colgroup: .inColumnGroup
    case .table: .inTable
    case .template: templateModes.last ?? .inBody
    case .head: isLast ? nil : .inHead
    case .body: .inBody
    case .frameset: .inFrameset
    case .html: head == 0 ? .beforeHead : .afterHead
    default: nil
    }
  }

  /// Sets up for a fragment (§ 13.4).
  mutating func startFragment() {
    guard var context else { return }
    context.flags = integrationFlags(context)
    self.context = context
    insertImplied(.html)
    if context.namespace == .html {
      switch context.name {
      case .title, .textarea: tokenizer.content = .escapableRawText
      case .style, .xmp, .iframe, .noembed, .noframes: tokenizer.content = .rawText
      case .script: tokenizer.content = .script
      case .plaintext: tokenizer.content = .plainText
      case .template: templateModes.append(.inTemplate)
      default: break
      }
    }
    resetMode()
  }
}
