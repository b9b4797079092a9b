// Compiled into LedeParsing by Fuzz/fuzz.sh.

/// The feed parser: every start has its end, and a well-formed source reads the same in both passes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzXML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  let (events, text, isWellFormed) = read(bytes, .recovering)
  let strict = read(bytes, .strict)
  precondition(isWellFormed == strict.isWellFormed, "the passes disagree")
  if isWellFormed { precondition(events == strict.events && text == strict.text) }
  return 0
}

private func read(
  _ bytes: [UInt8], _ pass: XMLReader.Pass
) -> (events: Int, text: [UInt8], isWellFormed: Bool) {
  var reader = XMLReader(bytes, pass: pass)
  var text: [UInt8] = []
  var names: [XMLName] = []
  var events = 0
  while let event = reader.next() {
    events += 1
    precondition(events <= 2 * bytes.count + 2, "there are more events than bytes")
    switch event {
    case .start:
      names.append(reader.name)
      _ = reader.attributes.count
      _ = reader.attribute("href")
    case .end: precondition(names.popLast() == reader.name, "an end has another start")
    case .text: reader.appendText(to: &text)
    }
  }
  precondition(names.isEmpty || pass == .strict, "a start has no end")
  return (events, text, reader.isWellFormed)
}
