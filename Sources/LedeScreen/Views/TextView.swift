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
    NotesView(state: state, geometry: geometry).draw(page.map(\.line), on: &frame)
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
    // Where each byte stands, for clicks.
    var columns = Array(repeating: start, count: line.span.count + 1)
    var column = start
    for part in line.parts {
      column = start + part.column
      columns[part.span.start - line.span.start] = column
      draw(part.span, of: line, in: block, row: row, colours, &column, &columns, on: &frame)
    }
    addTargets(of: line, in: block, row: row, at: columns, on: &frame)
    if paint.hasQuotationBar(at: line.span, in: block) {
      frame.surface.put("┃", row: row, column: geometry.textColumn - 2, role: .quotationBar)
    }
    if block.isChrome, line.span.start == block.span.start {
      drawRule(of: block, row: row, after: column, on: &frame)
    }
  }

  /// Draws one piece of a line from `column` on, and notes in `columns` where its bytes stand.
  private func draw(
    _ part: Span, of line: Line, in block: Block, row: Int, _ colours: LinePaint.Colours,
    _ column: inout Int, _ columns: inout [Int], on frame: inout Drawing
  ) {
    let start = column
    var offset = part.start
    state.article.document.utf8.withUnsafeBufferPointer { bytes in
      while offset < part.end {
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
        columns[min(offset, part.end) - line.span.start] = column
      }
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
    let inlines = state.article.document.inlines(inBlock: block.span)
    for index in inlines.indices {
      guard case .link = inlines[index].kind, let columns = columns(inlines[index].span) else {
        continue
      }
      frame.add(.link(index), row: row, columns: columns)
      drawHint(of: index, row: row, column: columns.lowerBound, on: &frame)
    }
    guard let annotations = state.article.annotations else { return }
    for index in annotations.mentions.indices(overlapping: line.span) {
      if let columns = columns(annotations.mentions[index].span) {
        frame.add(.mention(index), row: row, columns: columns)
      }
    }
  }

  /// The letters that are still to be typed for a link, over its first cells on the screen.
  private func drawHint(of link: Int, row: Int, column: Int, on frame: inout Drawing) {
    guard let prompt = state.prompt, prompt.kind == .hint,
      let hint = state.hints.first(where: { $0.link == link }), hint.letters.hasPrefix(prompt.text)
    else { return }
    // A link that goes on from the line above has its letters there.
    let isBegun = row > 0 && frame.hasTarget(.link(link), before: row)
    guard !isBegun else { return }
    let letters = TerminalText(String(hint.letters.dropFirst(prompt.text.count)))
    frame.surface.put(letters, row: row, column: column, role: .linkHint, ground: .linkHint)
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
    let marks = state.status?.written ?? ""
    var facts = [marks].filter { !$0.isEmpty }
    facts += [metadata.siteName, metadata.byline].compactMap { $0?.value }
    if let published = metadata.published { facts.append(String(published.value.prefix(10))) }
    facts.append(state.article.wordCountText)
    facts.append(state.readingTimeText)
    // Whole facts go before one is cut in the middle: the time to read first, the site last.
    while facts.count > 1, TerminalText(facts.joined(separator: " · ")).width > geometry.measure {
      facts.removeLast()
    }
    let text = TerminalText(facts.joined(separator: " · ")).truncated(to: geometry.measure)
    frame.surface.put(text, row: row, column: geometry.textColumn, role: .facts)
  }

  /// The speakers of a block's quotes, in the gap after it: the text never moves for them.
  private func drawSpeakers(of block: Block, row: Int, on frame: inout Drawing) {
    guard state.highlightsQuotations, let annotations = state.article.annotations else { return }
    var speakers: [(name: String, role: String?)] = []
    for index in annotations.quotations.indices(overlapping: block.span) {
      let quotation = annotations.quotations[index]
      guard quotation.kind != .scare, let speaker = annotations.speaker(of: quotation) else {
        continue
      }
      if !speakers.contains(where: { $0.name == speaker.name }) {
        speakers.append((speaker.name, speaker.role))
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
