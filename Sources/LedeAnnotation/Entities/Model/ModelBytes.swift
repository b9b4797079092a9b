/// The bytes of a trained model, read where they lie: little endian, every table aligned to 8 bytes.
///
/// Safe to share: nothing writes to them, and they stay as long as the program runs.
package struct ModelBytes: @unchecked Sendable {
  /// The tables, in the order of the header.
  package enum Section: Int, CaseIterable {
    case wordBuckets, wordMarks, wordClusters, wordFacts
    case phraseBuckets, phraseMarks, phraseKinds
    case featureBuckets, featureRows, numbers
  }

  package static let magic: [UInt8] = Array("lede-nm1".utf8)
  package static let headerSize = magic.count + Section.allCases.count * 8
  private let bytes: UnsafeRawBufferPointer

  /// nil if the bytes are no model, or one of another layout.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    guard bytes.count >= Self.headerSize, bytes.prefix(Self.magic.count).elementsEqual(Self.magic)
    else { return nil }
    for section in Section.allCases {
      let (offset, size) = place(section)
      guard offset % 8 == 0, offset + size <= bytes.count else { return nil }
    }
  }

  /// Offset and size in bytes.
  private func place(_ section: Section) -> (offset: Int, size: Int) {
    let at = Self.magic.count + section.rawValue * 8
    let offset = bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)
    let size = bytes.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self)
    return (Int(UInt32(littleEndian: offset)), Int(UInt32(littleEndian: size)))
  }

  func table<Element: BitwiseCopyable>(
    _ section: Section, of type: Element.Type
  ) -> UnsafeBufferPointer<Element> {
    let (offset, size) = place(section)
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + size)])
      .bindMemory(to: type)
  }
}
