import LedeDocument

// Compiled into LedeParsing by Fuzz/fuzz.sh.

/// Sniffing and decoding: whatever comes, the result is UTF-8.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzEncoding(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  let encodings = TextEncoding.allCases
  let one = encodings[(bytes.first.map(Int.init) ?? 0) % encodings.count]
  check(SourceDecoder.utf8(of: bytes, in: one).utf8)
  let html = SourceDecoder.decode(html: Source(bytes: bytes))
  check(html.utf8)
  check(SourceDecoder.decode(xml: Source(bytes: bytes)).utf8)
  let label = String(decoding: bytes.prefix(64), as: UTF8.self)
  check(SourceDecoder.decode(html: Source(bytes: bytes, contentType: label)).utf8)
  return 0
}

private func check(_ utf8: [UInt8]) {
  precondition(UTF8Validity.firstError(in: utf8) == nil, "the result is not UTF-8")
}
