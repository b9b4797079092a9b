import LedeDocument

/// Makes any bytes into valid UTF-8 with `\n` line ends and without what `ScalarPolicy` drops.
///
/// One pass; a text that needs no change is returned as it is. What was taken out is counted and
/// told in one diagnostic a kind.
struct TextCleaning {
  let utf8: [UInt8]
  let diagnostics: [Diagnostic]

  /// `inputOffset` is where `bytes` starts in the input, for the diagnostics.
  init(_ bytes: [UInt8], inputOffset: Int = 0) {
    var pass = CleaningPass()
    let changed = bytes.withUnsafeBufferPointer { pass.run($0) }
    utf8 = changed ? pass.output : bytes
    diagnostics = pass.counts.diagnostics(inputOffset: inputOffset)
  }
}

/// How often each kind of change was made, and where first.
private struct CleaningCounts {
  struct Count {
    var number = 0
    var first = 0

    mutating func add(at offset: Int) {
      if number == 0 { first = offset }
      number += 1
    }
  }

  var controls = Count()
  var bidi = Count()
  var marks = Count()
  var invalid = Count()

  func diagnostics(inputOffset: Int) -> [Diagnostic] {
    let told: [(Count, one: String, many: String)] = [
      (
        invalid, "byte sequence is not valid and shows as \u{FFFD}.",
        "byte sequences are not valid and show as \u{FFFD}."
      ),
      (controls, "control character was left out.", "control characters were left out."),
      (
        bidi, "character that turns the reading direction was left out.",
        "characters that turn the reading direction were left out."
      ),
      (
        marks, "combining mark was left out of an overfull stack.",
        "combining marks were left out of overfull stacks."
      ),
    ]
    return told.filter { $0.0.number > 0 }.map { count, one, many in
      Diagnostic("\(count.number) \(count.number == 1 ? one : many)", at: inputOffset + count.first)
    }
  }
}

/// The state of one walk over the bytes: everything before `runStart` is in `output`.
private struct CleaningPass {
  var output: [UInt8] = []
  var counts = CleaningCounts()
  private var runStart = 0
  private var changed = false
  private var marks = 0
  /// The last scalar that was kept, for joiners.
  private var previous: UInt32 = 0

  /// - Returns: whether `output` differs from `bytes`; if not, it is empty.
  mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x20..<0x7F:
        // Most text is long printable runs; the eight-byte step pays from the first byte on.
        let next = ASCIIRun.skipPrintable(in: bytes, from: index)
        index = next == index ? index + 1 : next
        (marks, previous) = (0, 0x20)
      case 0x0A, 0x09:
        index += 1
        (marks, previous) = (0, 0x20)
      case 0x0D:
        let length = index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        replace(bytes, index, length, with: 0x0A)
        index += length
      case 0..<0x80:
        let length = byte == 0x1B ? Self.sequenceLength(bytes, at: index) : 1
        counts.controls.add(at: index)
        replace(bytes, index, length, with: nil)
        index += length
      default:
        let sequence = UTF8Sequence(in: bytes, at: index)
        take(sequence, bytes, index)
        index += sequence.length
      }
    }
    if changed { flush(bytes, upTo: bytes.count) }
    return changed
  }

  /// Longest control sequence that is taken for one, in bytes: a colour of 24 bits takes 19.
  private static let longestSequence = 64

  /// Bytes of the control sequence that ESC begins, as `ESC [ 31 m` (ECMA-48, 5.4), so that nothing
  /// of a coloured text remains but the text; 1 for an ESC that begins none.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let end = min(bytes.count, start + longestSequence)
    guard start + 1 < end, bytes[start + 1] == UInt8(ascii: "[") else { return 1 }
    var index = start + 2
    while index < end, (0x20..<0x40).contains(bytes[index]) { index += 1 }
    return index < end && (0x40..<0x7F).contains(bytes[index]) ? index + 1 - start : 1
  }

  @inline(__always)
  private mutating func take(
    _ sequence: UTF8Sequence, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) {
    guard let scalar = sequence.scalar else {
      counts.invalid.add(at: index)
      replace(bytes, index, sequence.length, with: 0xFFFD)
      return
    }
    let treatment = ScalarPolicy.treatment(of: scalar)
    if treatment == .keep {
      (marks, previous) = (0, scalar)
    } else {
      takeUnusual(scalar, treatment, bytes, index, sequence.length)
    }
  }

  private mutating func takeUnusual(
    _ scalar: UInt32, _ treatment: ScalarPolicy.Treatment, _ bytes: UnsafeBufferPointer<UInt8>,
    _ index: Int, _ length: Int
  ) {
    switch treatment {
    case .keep: break
    case .lineBreak: replace(bytes, index, length, with: 0x0A)
    case .drop:
      counts.controls.add(at: index)
      replace(bytes, index, length, with: nil)
    case .bidiControl:
      counts.bidi.add(at: index)
      replace(bytes, index, length, with: nil)
    case .invisible:
      if ScalarPolicy.needsInvisibles(after: previous) {
        previous = scalar
      } else {
        replace(bytes, index, length, with: nil)
      }
    case .combiningMark:
      marks += 1
      previous = scalar
      if marks > ScalarPolicy.maximumCombiningMarks {
        counts.marks.add(at: index)
        replace(bytes, index, length, with: nil)
      }
    }
  }

  private mutating func replace(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int, with scalar: UInt32?
  ) {
    if !changed {
      changed = true
      output.reserveCapacity(bytes.count)
    }
    flush(bytes, upTo: index)
    runStart = index + length
    if let scalar {
      output.append(scalar: scalar)
      (marks, previous) = (0, scalar)
    }
  }

  private mutating func flush(_ bytes: UnsafeBufferPointer<UInt8>, upTo end: Int) {
    if end > runStart { output.append(contentsOf: bytes[runStart..<end]) }
  }
}
