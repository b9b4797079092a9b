/// Takes frames out of bytes as they come.
public struct FrameReader {
  private var bytes: [UInt8] = []
  private var position = 0
  /// Whether what came is no frame; then nothing more is read.
  public private(set) var isBroken = false

  /// A head longer than this, or a frame larger than any answer, is none.
  private static let longestHead = 80
  private static let largestFrame = 64 << 20

  public init() {}

  public mutating func append(_ more: some Collection<UInt8>) {
    if position > 0, position * 2 >= bytes.count {
      bytes.removeFirst(position)
      position = 0
    }
    bytes.append(contentsOf: more)
  }

  /// The next whole frame, or nil if more bytes are needed.
  public mutating func next() -> FetchEvent? {
    while !isBroken, let frame = takeFrame() {
      if let event = FetchMessages.event(frame.kind, frame.id, bytes[frame.payload]) {
        return event
      }
    }
    return nil
  }

  private mutating func takeFrame() -> (kind: String, id: Int, payload: Range<Int>)? {
    let head = bytes[position...].prefix(Self.longestHead)
    guard let end = head.firstIndex(of: 0x0A) else {
      if head.count == Self.longestHead { isBroken = true }
      return nil
    }
    let words = String(decoding: head[..<end], as: UTF8.self).split(separator: " ")
    guard words.count == 3, let id = Int(words[1]), let count = Int(words[2]),
      (0...Self.largestFrame).contains(count)
    else {
      isBroken = true
      return nil
    }
    guard bytes.count - end - 1 >= count else { return nil }
    position = end + 1 + count
    return (String(words[0]), id, end + 1..<position)
  }
}
