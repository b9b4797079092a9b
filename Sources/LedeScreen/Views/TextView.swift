import LedeDocument
import LedeLayout
import LedeReading

/// The text column: lines with their names, quotes, matches and what is being played.
struct TextView {
  let state: ReaderState
  let geometry: Geometry

  func draw(on frame: inout Drawing) {
    guard !state.layout.isEmpty else { return drawReason(on: &frame) }
    let page = state.layout.page(from: state.top, rows: geometry.textRows)
    let paint = LinePaint(state: state)
    for (row, entry) in page.enumerated() {
      let block = state.layout.block(at: entry.position)
      switch entry.line.content {
      case .gap where entry.line.span.start < block.span.end: break
      case .gap: drawSpeakers(of: block, row: row, on: &frame)
      case .facts: drawFacts(row: row, on: &frame)
      case .text, .marked:
        drawMarker(of: entry.line, row: row, on: &frame)
        drawText(entry.line, in: block, row: row, with: paint, on: &frame)
      }
    }
    placeCursor(page.map(\.line), on: &frame)
  }

  /// Why there is no text.
  private func drawReason(on frame: inout Drawing) {
    let text: TerminalText =
      if state.article.isPartial {
        TerminalText("Reading \(state.article.name) …")
      } else if state.hiddenCount > 0 {
        "All of it was hidden as page furniture."
      } else {
        TerminalText("There is no text in \(state.article.name).")
      }
    frame.surface.put(
      text.truncated(to: geometry.measure), row: min(1, geometry.textRows - 1),
      column: geometry.textColumn, role: .facts)
    placeCursor([], on: &frame)
  }

  private func drawText(
    _ line: Line, in block: Block, row: Int, with paint: LinePaint, on frame: inout Drawing
  ) {
    let colours = paint.paint(line.span, in: block)
    let start = geometry.textColumn + line.indent
    var column = start
    // Where each byte stands, for clicks.
    var columns = Array(repeating: start, count: line.span.count + 1)
    var offset = line.span.start
    state.article.document.utf8.withUnsafeBufferPointer { bytes in
      while offset < line.span.end {
        let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
        let role = colours.roles[offset - line.span.start]
        let ground = colours.grounds[offset - line.span.start]
        switch Glyph.class(of: scalar) {
        case .base(let width):
          let glyph = Glyph.of(scalar, width: width)
          frame.surface.put(glyph, row: row, column: column, role: role, ground: ground)
          column += width
        case .space:
          let width = scalar == "\t" ? Layout.tabWidth(after: column - start, in: block.kind) : 1
          for _ in 0..<width {
            frame.surface.put(.space, row: row, column: column, role: role, ground: ground)
            column += 1
          }
        case .mark: frame.surface.add(mark: scalar, row: row, before: column)
        case .dropped: break
        }
        offset += length
        columns[min(offset, line.span.end) - line.span.start] = column
      }
    }
    addTargets(of: line, in: block, row: row, at: columns, on: &frame)
    if paint.hasQuotationBar(at: line.span, in: block) {
      frame.surface.put("┃", row: row, column: geometry.textColumn - 2, role: .quotationBar)
    }
    if block.isChrome, line.span.start == block.span.start {
      drawRule(of: block, row: row, after: column, on: &frame)
    }
  }

  /// Names and links can be clicked; `starts` holds the column at which each byte of the line begins.
  private func addTargets(
    of line: Line, in block: Block, row: Int, at starts: [Int], on frame: inout Drawing
  ) {
    func columns(_ span: Span) -> Range<Int>? {
      guard let part = span.intersection(line.span) else { return nil }
      let first = starts[part.start - line.span.start]
      return first..<max(first, starts[part.end - line.span.start])
    }
    for inline in state.article.document.inlines(inBlock: block.span) {
      if case .link(let destination) = inline.kind, let columns = columns(inline.span) {
        frame.add(.link(destination), row: row, columns: columns)
      }
    }
    guard let annotations = state.article.annotations else { return }
    for index in annotations.mentions.indices(overlapping: line.span) {
      if let columns = columns(annotations.mentions[index].span) {
        frame.add(.mention(index), row: row, columns: columns)
      }
    }
  }

  private func drawMarker(of line: Line, row: Int, on frame: inout Drawing) {
    guard case .marked(let marker) = line.content else { return }
    let sign: TerminalText =
      switch marker {
      case .bullet: "•"
      case .quoteBar: "│"
      case .codeBar: "┆"
      }
    let column = geometry.textColumn + line.indent - 2
    frame.surface.put(sign, row: row, column: column, role: .facts)
  }

  /// Why a line of page furniture was hidden, at the end of its first line.
  private func drawRule(of block: Block, row: Int, after column: Int, on frame: inout Drawing) {
    let text = TerminalText("‹\(block.rule)›")
    let edge = geometry.textColumn + geometry.measure
    let limit = geometry.panel?.lowerBound ?? geometry.columns
    let at = max(column + 2, edge - text.width)
    frame.surface.put(text, row: row, column: at, role: .chromeRule, limit: limit - 1)
  }

  // MARK: Under the headline and after quotes

  private func drawFacts(row: Int, on frame: inout Drawing) {
    let metadata = state.article.document.metadata
    var facts = [metadata.siteName, metadata.byline].compactMap { $0?.value }
    if let published = metadata.published { facts.append(String(published.value.prefix(10))) }
    facts.append(state.article.wordCountText)
    facts.append(state.readingTimeText)
    let text = TerminalText(facts.joined(separator: " · ")).truncated(to: geometry.measure)
    frame.surface.put(text, row: row, column: geometry.textColumn, role: .facts)
  }

  /// The speakers of a block's quotes, in the gap after it: the text never moves for them.
  private func drawSpeakers(of block: Block, row: Int, on frame: inout Drawing) {
    guard state.highlightsQuotations, let annotations = state.article.annotations else { return }
    var speakers: [(name: String, role: String?)] = []
    for index in annotations.quotations.indices(overlapping: block.span) {
      let quotation = annotations.quotations[index]
      guard quotation.kind != .scare, let attribution = quotation.attribution else { continue }
      let role = attribution.entity.flatMap { annotations.entities[$0].role }
      if !speakers.contains(where: { $0.name == attribution.name }) {
        speakers.append((attribution.name, role))
      }
    }
    guard !speakers.isEmpty else { return }
    let text = speakerLine(speakers)
    let column = geometry.textColumn + geometry.measure - text.width
    frame.surface.put(text, row: row, column: column, role: .quotationSpeaker)
  }

  /// Names with what they are, or names alone where those leave no room.
  private func speakerLine(_ speakers: [(name: String, role: String?)]) -> TerminalText {
    let full = speakers.map { speaker in
      speaker.role.map { "\(speaker.name), \($0)" } ?? speaker.name
    }
    let text = TerminalText("— " + full.joined(separator: " · "))
    guard text.width > geometry.measure else { return text }
    return TerminalText("— " + speakers.map(\.name).joined(separator: " · "))
      .truncated(to: geometry.measure)
  }

  /// The cursor stands on the current line, where a screen reader looks for it.
  private func placeCursor(_ lines: [Line], on frame: inout Drawing) {
    let offset = state.playedWord?.start ?? state.focusSpan?.start
    let row = offset.flatMap { offset in
      lines.lastIndex { $0.isText && $0.span.start <= offset && offset <= $0.span.end }
    }
    frame.surface.cursor = Surface.Position(row: row ?? 0, column: geometry.textColumn)
  }
}

extension Surface {
  /// Joins a combining mark to the glyph that ends before `column`.
  mutating func add(mark: Unicode.Scalar, row: Int, before column: Int) {
    guard row >= 0, row < rows, column > 0, column <= columns else { return }
    let isWide = self[row, column - 1].glyph.width == 0 && column > 1
    self[row, isWide ? column - 2 : column - 1].glyph.add(mark: mark)
  }
}
