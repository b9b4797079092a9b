/// The modes of tables (WHATWG § 13.2.6.4.9–15).
extension TreeBuilder {
  mutating func inTable() -> Outcome {
    let token = tokenizer.token
    switch token.kind {
    case .text:
      let current = current
      if current.namespace == .html, current.name.isTableStructure || current.name == .template {
        pendingTableText.append(text)
        return .done
      }
    case .comment:
      insertComment()
      return .done
    case .doctype: return .done
    case .startTag:
      if let outcome = tableStartTag(token.name) { return outcome }
    case .endTag:
      switch token.name {
      case .table:
        guard hasInScope(.table, .table) else { return .done }
        pop(through: .table)
        resetMode()
        return .done
      case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr:
        return .done
      case .template:
        endTemplate()
        return .done
      default: break
      }
    case .end: return inBody()
    }
    fosterParenting = true
    let outcome = inBody()
    fosterParenting = false
    return outcome
  }

  /// - Returns: nil if the tag is none of a table's.
  private mutating func tableStartTag(_ name: Name) -> Outcome? {
    switch name {
    case .caption:
      clearToTable()
      pushMarker()
      insertElement()
      mode = .inCaption
    case .colgroup:
      clearToTable()
      insertElement()
      mode = .inColumnGroup
    case .col:
      clearToTable()
      insertImplied(.colgroup)
      mode = .inColumnGroup
      return .again
    case .tbody, .tfoot, .thead:
      clearToTable()
      insertElement()
      mode = .inTableBody
    case .td, .th, .tr:
      clearToTable()
      insertImplied(.tbody)
      mode = .inTableBody
      return .again
    case .table:
      guard hasInScope(.table, .table) else { return .done }
      pop(through: .table)
      resetMode()
      return .again
    case .style, .script, .template: _ = headStartTag()
    case .input where isHiddenInput(): insertVoidElement()
    case .form:
      guard form == 0, !isOpen(.template) else { return .done }
      form = insertElement().node
      pop()
    default: return nil
    }
    return .done
  }

  private mutating func clearToTable() {
    pop { $0.isHTML(.table) || $0.isHTML(.template) || $0.isHTML(.html) }
  }

  private mutating func clearToTableBody() {
    pop {
      $0.namespace == .html && ($0.name.isTableBody || $0.name == .template || $0.name == .html)
    }
  }

  private mutating func clearToRow() {
    pop { $0.isHTML(.tr) || $0.isHTML(.template) || $0.isHTML(.html) }
  }

  mutating func inCaption() -> Outcome {
    let token = tokenizer.token
    if token.kind == .endTag {
      switch token.name {
      case .caption:
        _ = closeCaption()
        return .done
      case .table: return closeCaption() ? .again : .done
      case .body, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: return .done
      default: break
      }
    } else if token.kind == .startTag {
      switch token.name {
      case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr:
        return closeCaption() ? .again : .done
      default: break
      }
    }
    return inBody()
  }

  private mutating func closeCaption() -> Bool {
    guard hasInScope(.caption, .table) else { return false }
    generateImpliedEnds()
    pop(through: .caption)
    clearFormattingToMarker()
    mode = .inTable
    return true
  }

  mutating func inColumnGroup() -> Outcome {
    let token = tokenizer.token
    switch token.kind {
    case .text:
      insertText(takeSpaces())
      guard afterSpaces == .again else { return .done }
      guard currentIs(.colgroup) else {
        insertSpacesOnly()
        return .done
      }
    case .comment:
      insertComment()
      return .done
    case .doctype: return .done
    case .startTag:
      switch token.name {
      case .html: return inBody()
      case .col:
        insertVoidElement()
        return .done
      case .template: return inHead()
      default: break
      }
    case .endTag:
      switch token.name {
      case .colgroup:
        guard currentIs(.colgroup) else { return .done }
        pop()
        mode = .inTable
        return .done
      case .col: return .done
      case .template: return inHead()
      default: break
      }
    case .end: return inBody()
    }
    guard currentIs(.colgroup) else { return .done }
    pop()
    mode = .inTable
    return .again
  }

  mutating func inTableBody() -> Outcome {
    let token = tokenizer.token
    if token.kind == .startTag {
      switch token.name {
      case .tr:
        clearToTableBody()
        insertElement()
        mode = .inRow
        return .done
      case .th, .td:
        clearToTableBody()
        insertImplied(.tr)
        mode = .inRow
        return .again
      case .caption, .col, .colgroup, .tbody, .tfoot, .thead: return closeTableBody()
      default: break
      }
    } else if token.kind == .endTag {
      switch token.name {
      case .tbody, .tfoot, .thead:
        guard hasInScope(token.name, .table) else { return .done }
        clearToTableBody()
        pop()
        mode = .inTable
        return .done
      case .table: return closeTableBody()
      case .body, .caption, .col, .colgroup, .html, .td, .th, .tr: return .done
      default: break
      }
    }
    return inTable()
  }

  private mutating func closeTableBody() -> Outcome {
    guard hasInScope(.tbody, .table) || hasInScope(.thead, .table) || hasInScope(.tfoot, .table)
    else { return .done }
    clearToTableBody()
    pop()
    mode = .inTable
    return .again
  }

  mutating func inRow() -> Outcome {
    let token = tokenizer.token
    if token.kind == .startTag {
      switch token.name {
      case .th, .td:
        clearToRow()
        insertElement()
        mode = .inCell
        pushMarker()
        return .done
      case .caption, .col, .colgroup, .tbody, .tfoot, .thead, .tr:
        return closeRow() ? .again : .done
      default: break
      }
    } else if token.kind == .endTag {
      switch token.name {
      case .tr:
        _ = closeRow()
        return .done
      case .table: return closeRow() ? .again : .done
      case .tbody, .tfoot, .thead:
        guard hasInScope(token.name, .table) else { return .done }
        return closeRow() ? .again : .done
      case .body, .caption, .col, .colgroup, .html, .td, .th: return .done
      default: break
      }
    }
    return inTable()
  }

  private mutating func closeRow() -> Bool {
    guard hasInScope(.tr, .table) else { return false }
    clearToRow()
    pop()
    mode = .inTableBody
    return true
  }

  mutating func inCell() -> Outcome {
    let token = tokenizer.token
    if token.kind == .startTag {
      switch token.name {
      case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr:
        return closeCell() ? .again : .done
      default: break
      }
    } else if token.kind == .endTag {
      switch token.name {
      case .td, .th:
        guard hasInScope(token.name, .table) else { return .done }
        generateImpliedEnds()
        pop(through: token.name)
        clearFormattingToMarker()
        mode = .inRow
        return .done
      case .body, .caption, .col, .colgroup, .html: return .done
      case .table, .tbody, .tfoot, .thead, .tr:
        guard hasInScope(token.name, .table) else { return .done }
        if !closeCell() { mode = .inRow }
        return .again
      default: break
      }
    }
    return inBody()
  }

  private mutating func closeCell() -> Bool {
    guard hasInScope(.td, .table) || hasInScope(.th, .table) else { return false }
    generateImpliedEnds()
    pop { $0.namespace == .html && $0.name.isCell }
    pop()
    clearFormattingToMarker()
    mode = .inRow
    return true
  }
}
