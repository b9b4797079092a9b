import CPCRE2
import LedeDocument

/// Finds matches in blocks of bytes, and gives up on what takes too long.
///
/// Owns what PCRE2 writes to while matching, so each search has one of its own.
struct Matcher: ~Copyable {
  enum Outcome {
    case match(Span)
    case none
    /// The rest of the block was given up.
    case tooExpensive
  }

  /// Steps that are left, counted by PCRE2's callouts.
  private struct Effort {
    var ofSearch: Int
    var ofBlock = 0
    var position = 0
    /// How many there were for the block, and how long it is.
    var begun = (steps: 0, bytes: 0)
    var blocks = 0
    /// Whether a block took so many steps that all are counted from there on.
    var isSlow = false
  }

  /// One step takes about 10 ns here, so any search ends in 0.1 s and 0.1 s for each megabyte, and
  /// one block takes at most a tenth of the constant part (measured with `(\w+\s?)+$`, `.*.*.*x`).
  private static let stepsPerSearch = 10_000_000
  private static let stepsPerBlock = 1_000_000
  private static let stepsPerByte = 10
  /// Every so many blocks one is counted though it is cheap by its length, to notice a pattern that
  /// is slow on this text: everyday patterns take up to 6 steps a byte, hostile ones hundreds.
  private static let blocksPerSample = 64
  private static let slowStepsPerByte = 32
  /// Second lines of defence, within one attempt at one start: repeats of groups, bytes of memory.
  private static let matchLimit: UInt32 = 10_000_000
  private static let heapLimitKiB: UInt32 = 65_536
  private static let depthLimit: UInt32 = 1_000_000
  private static let jitStackBytes = (least: 32_768, most: 4_194_304)

  private let data: OpaquePointer
  private let context: OpaquePointer
  private let stack: OpaquePointer?
  private let effort: UnsafeMutablePointer<Effort>

  /// A matcher for one search of so many bytes; nil if there is no memory for it.
  init?(bytes: Int) {
    guard let data = pcre2_match_data_create_8(1, nil) else { return nil }
    guard let context = pcre2_match_context_create_8(nil) else {
      pcre2_match_data_free_8(data)
      return nil
    }
    self.data = data
    self.context = context
    stack = pcre2_jit_stack_create_8(Self.jitStackBytes.least, Self.jitStackBytes.most, nil)
    effort = .allocate(capacity: 1)
    effort.initialize(
      to: Effort(ofSearch: Self.stepsPerSearch.saturatingAdd(bytes, times: Self.stepsPerByte)))
    pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
    pcre2_set_match_limit_8(context, Self.matchLimit)
    pcre2_set_heap_limit_8(context, Self.heapLimitKiB)
    pcre2_set_depth_limit_8(context, Self.depthLimit)
    pcre2_set_callout_8(context, { Matcher.count($0, $1) }, effort)
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
    pcre2_jit_stack_free_8(stack)
    effort.deallocate()
  }

  /// Whether the whole search has used up its steps.
  var isExhausted: Bool { effort.pointee.ofSearch <= 0 }

  /// Must be called before the first match in a block of so many bytes.
  ///
  /// - Returns: whether steps should be counted in it whatever its length.
  func begin(blockOf bytes: Int) -> Bool {
    let begun = effort.pointee.begun
    if (begun.steps - effort.pointee.ofBlock) / Self.slowStepsPerByte > begun.bytes {
      effort.pointee.isSlow = true
    }
    let steps = Self.stepsPerBlock.saturatingAdd(bytes, times: Self.stepsPerByte)
    effort.pointee.begun = (steps, bytes)
    effort.pointee.ofBlock = steps
    effort.pointee.blocks += 1
    return effort.pointee.isSlow || effort.pointee.blocks % Self.blocksPerSample == 1
  }

  /// The first match that is not empty in `subject` at or after `offset`.
  ///
  /// - Precondition: `subject` is valid UTF-8, `offset` is on a scalar boundary in it.
  func match(
    of pattern: CompiledPattern, in subject: UnsafeBufferPointer<UInt8>, from offset: Int
  ) -> Outcome {
    guard let base = subject.baseAddress, offset <= subject.count else { return .none }
    effort.pointee.position = offset
    let result = pcre2_match_8(
      pattern.code, base, subject.count, offset, PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY, data, context)
    if result == PCRE2_ERROR_NOMATCH { return .none }
    guard result >= 0, let ends = pcre2_get_ovector_pointer_8(data) else { return .tooExpensive }
    // \K may put the start of a match behind its end.
    guard ends[0] >= offset, ends[1] > ends[0], ends[1] <= subject.count else { return .none }
    return .match(Span(ends[0], ends[1]))
  }

  /// Called by PCRE2 before each item it tries; a result that is not 0 ends the attempt.
  ///
  /// A step that passes over many bytes costs more: repeats of single characters run unreported.
  private static func count(
    _ block: UnsafeMutablePointer<pcre2_callout_block_8>?, _ data: UnsafeMutableRawPointer?
  ) -> Int32 {
    guard let block, let effort = data?.assumingMemoryBound(to: Effort.self) else { return 0 }
    let position = block.pointee.current_position
    let steps = 1 + abs(position - effort.pointee.position) / 8
    effort.pointee.position = position
    effort.pointee.ofSearch -= steps
    effort.pointee.ofBlock -= steps
    return min(effort.pointee.ofSearch, effort.pointee.ofBlock) > 0 ? 0 : PCRE2_ERROR_CALLOUT
  }
}

extension Int {
  fileprivate func saturatingAdd(_ count: Int, times factor: Int) -> Int {
    let (product, overflow) = count.multipliedReportingOverflow(by: factor)
    return overflow || product > .max - self ? .max : self + product
  }
}
