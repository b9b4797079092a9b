import CPCRE2

/// Owns one compiled PCRE2 pattern.
///
/// Sendable though it holds a pointer: after `init`, which also makes the machine code, PCRE2 only
/// reads a compiled pattern, and one may be used by many threads at once (pcre2api, "Multithreading").
/// Everything that matching writes to belongs to a `Matcher`.
final class CompiledPattern: @unchecked Sendable {
  /// Why a text is no pattern.
  struct Failure: Error, Equatable {
    /// In PCRE2's words, lower case and without a full stop.
    let reason: String
  }

  let code: OpaquePointer

  private static let always = PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C

  /// Compiles `pattern`, which is valid UTF-8.
  ///
  /// With `countsSteps` every step is reported to the matcher, which makes matching up to ten times
  /// slower and lets the matcher give up.
  ///
  /// - Throws: `Failure` if the pattern is no regular expression, or too large.
  init(_ pattern: [UInt8], ignoringCase: Bool, countsSteps: Bool) throws(Failure) {
    var options = Self.always
    if ignoringCase { options |= PCRE2_CASELESS }
    if countsSteps { options |= PCRE2_AUTO_CALLOUT }
    var error: Int32 = 0
    var offset = 0
    guard let code = pcre2_compile_8(pattern, pattern.count, options, &error, &offset, nil) else {
      throw Failure(reason: Self.message(for: error))
    }
    // Where there is no just-in-time compiler, matching is slower and otherwise the same.
    _ = pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
    self.code = code
  }

  deinit { pcre2_code_free_8(code) }

  private static func message(for error: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 128)  // the longest message has 105 bytes
    let length = pcre2_get_error_message_8(error, &buffer, buffer.count)
    return String(decoding: buffer.prefix(Int(max(length, 0))), as: UTF8.self)
  }
}
