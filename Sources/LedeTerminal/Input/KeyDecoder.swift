import LedeScreen

/// Makes keys of the bytes that a terminal sends. Pure: the caller says what time it is.
///
/// ESC is the one byte that only time explains: alone it is the key, followed at once it begins a
/// sequence or means Alt. So `deadline` says when the caller should ask again with `expire`.
public struct KeyDecoder: Sendable {
  /// How long ESC waits for what may follow it. ncurses' own default of 1 s was measured to freeze a
  /// reader; 25 ms keeps ESC within 50 and still holds an arrow key together over most networks.
  public static let standardEscapeDelay: Duration = .milliseconds(25)
  /// How long the rest of a sequence or character may take. Nobody types one by hand.
  private static let sequenceDelay: Duration = .milliseconds(250)
  /// How long the rest of an answer of the terminal may take.
  private static let stringDelay: Duration = .seconds(1)
  /// How long a paste may pause before its end is taken for lost and keys are keys again.
  private static let pasteDelay: Duration = .seconds(5)

  private let escapeDelay: Duration
  /// What has not been understood yet, because more may follow.
  private var pending: [UInt8] = []
  private var paste: Paste?
  /// When the last byte came.
  private var arrival = MonotonicTime(nanoseconds: 0)

  /// - Parameter escapeDelay: How long ESC waits; nil is the standard.
  public init(escapeDelay: Duration? = nil) {
    self.escapeDelay = escapeDelay.map { max(.zero, $0) } ?? Self.standardEscapeDelay
  }

  /// What the bytes so far and these amount to.
  public mutating func decode(_ bytes: some Collection<UInt8>, at time: MonotonicTime)
    -> [TerminalEvent]
  {
    var events: [TerminalEvent] = []
    // The caller was busy: this ESC has been alone for long. But what looks like the rest of an
    // arrow key has most likely come in time and only been read late.
    if pending == [0x1B], let deadline, deadline <= time, let first = bytes.first,
      first != UInt8(ascii: "["), first != UInt8(ascii: "O")
    {
      events = expire(at: time)
    }
    pending.append(contentsOf: bytes)
    arrival = time
    var position = 0
    while position < pending.count, let (length, meaning) = next(from: position) {
      position += length
      switch meaning {
      case .nothing: break
      case .event(let event): events.append(event)
      case .pasteStart: paste = Paste()
      }
    }
    pending.removeSubrange(..<position)
    // Only an answer can grow like this; nobody needs its middle.
    if pending.count > InputSequence.longest { pending.removeSubrange(2..<pending.count - 1) }
    return events
  }

  /// What stands at `position`; nil if more has to come.
  private mutating func next(from position: Int) -> (length: Int, meaning: InputSequence.Meaning)? {
    if paste != nil {
      guard let (length, text) = paste?.take(pending[position...]) else { return nil }
      guard let text else { return length > 0 ? (length, .nothing) : nil }
      paste = nil
      return (length, .event(.paste(text)))
    }
    switch InputSequence.parse(pending[position...]) {
    case .incomplete: return nil
    case .complete(let length, let meaning): return (length, meaning)
    }
  }

  /// When to call `expire` if no byte comes before; nil if there is nothing to wait for.
  public var deadline: MonotonicTime? {
    if paste != nil { return arrival + Self.pasteDelay }
    guard !pending.isEmpty else { return nil }
    if isAmbiguous { return arrival + escapeDelay }
    let isString = InputSequence.stringStarts.contains(pending.dropFirst().first ?? 0)
    return arrival + (isString ? Self.stringDelay : Self.sequenceDelay)
  }

  /// What the bytes so far amount to if `deadline` has passed; else nothing.
  public mutating func expire(at time: MonotonicTime) -> [TerminalEvent] {
    guard let deadline, deadline <= time else { return [] }
    if let unfinished = paste {
      paste = nil
      return [.paste(unfinished.text)]
    }
    defer { pending = [] }
    // The beginning of a sequence that never ended is noise.
    guard isAmbiguous else { return [] }
    var bytes = pending[...]
    var events: [TerminalEvent] = []
    if bytes.starts(with: [0x1B, 0x1B]) {
      events.append(.key(Key(.escape)))
      bytes = bytes.dropFirst()
    }
    guard bytes.count == 2, let last = bytes.last else { return events + [.key(Key(.escape))] }
    return events + [.key(Key(.character(Unicode.Scalar(last)), .alt))]
  }

  /// Whether the pending bytes are keys that somebody can have typed: ESC, or Alt and what begins a
  /// sequence.
  private var isAmbiguous: Bool {
    guard pending.first == 0x1B else { return false }
    let rest = pending.dropFirst()
    return rest.count <= 1 || rest.first == 0x1B && rest.count == 2
  }
}
