/// Recognises files that hold no text, by their first bytes.
enum BinaryFormat {
  /// A noun with its article (`a PDF`), or nil for what may be text, from the first 8 KiB.
  static func name(of head: [UInt8]) -> String? {
    for signature in signatures where matches(signature, head) {
      return signature.name == "a ZIP archive" ? archiveName(head) : signature.name
    }
    return isBinary(head) ? "a binary file" : nil
  }

  private struct Signature {
    let name: String
    let offset: Int
    let bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8], at offset: Int = 0) {
      self.name = name
      self.offset = offset
      self.bytes = bytes
    }

    init(_ name: String, _ text: String, at offset: Int = 0) {
      self.init(name, Array(text.utf8), at: offset)
    }
  }

  /// Signatures that no text starts with. Source: the formats' own specifications, as collected in
  /// the WHATWG MIME Sniffing Standard section 6 and in file(1).
  private static let signatures: [Signature] = [
    Signature("a PDF", "%PDF-"),
    Signature("a PNG picture", [0x89, 0x50, 0x4E, 0x47]),
    Signature("a JPEG picture", [0xFF, 0xD8, 0xFF]),
    Signature("a GIF picture", "GIF87a"),
    Signature("a GIF picture", "GIF89a"),
    Signature("a WebP picture", "WEBP", at: 8),
    Signature("a WAV recording", "WAVE", at: 8),
    Signature("an AVI video", "AVI ", at: 8),
    Signature("an MP4 video or recording", [0x66, 0x74, 0x79, 0x70], at: 4),
    Signature("a Matroska video", [0x1A, 0x45, 0xDF, 0xA3]),
    Signature("an Ogg recording", "OggS"),
    Signature("an MP3 recording", [0x49, 0x44, 0x33, 0x02]),
    Signature("an MP3 recording", [0x49, 0x44, 0x33, 0x03]),
    Signature("an MP3 recording", [0x49, 0x44, 0x33, 0x04]),
    Signature("a FLAC recording", "fLaC"),
    Signature("a program", [0x7F, 0x45, 0x4C, 0x46]),
    Signature("a program", [0xCF, 0xFA, 0xED, 0xFE]),
    Signature("a program", [0x00, 0x61, 0x73, 0x6D]),
    Signature("a ZIP archive", [0x50, 0x4B, 0x03, 0x04]),
    Signature("a gzip archive", [0x1F, 0x8B, 0x08]),
    Signature("a bzip2 archive", "BZh91AY&SY"),
    Signature("an xz archive", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    Signature("a Zstandard archive", [0x28, 0xB5, 0x2F, 0xFD]),
    Signature("a 7-Zip archive", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    Signature("a tar archive", "ustar", at: 257),
    Signature("an SQLite database", "SQLite format 3\0"),
    Signature("an old Office document", [0xD0, 0xCF, 0x11, 0xE0]),
    Signature("an RTF document", #"{\rtf1"#),
  ]

  private static func matches(_ signature: Signature, _ head: [UInt8]) -> Bool {
    head.count >= signature.offset + signature.bytes.count
      && head[signature.offset...].starts(with: signature.bytes)
  }

  /// What kind of document a ZIP archive is: the names of its first entries tell.
  private static func archiveName(_ head: [UInt8]) -> String {
    let kinds = [
      ("application/epub+zip", "an EPUB book"), ("opendocument.text", "an OpenDocument text"),
      ("word/", "a Word document"), ("xl/", "an Excel sheet"),
    ]
    let start = head.prefix(4096)
    let kind = kinds.first { ByteSearch.contains(Array($0.0.utf8), in: start) }
    return kind?.1 ?? "a ZIP archive"
  }

  /// Whether NULs and control bytes say that this is no text in any encoding.
  ///
  /// Random bytes hold 0.4 % of NULs and 11 % of control characters; a text that somebody laced with
  /// a few NULs or escapes stays far below. Both limits are at half of what random bytes hold.
  private static func isBinary(_ head: [UInt8]) -> Bool {
    let sample = head.prefix(8192)
    if case (.utf16LittleEndian, _) = TextDecoding.encoding(of: Array(sample)) { return false }
    if case (.utf16BigEndian, _) = TextDecoding.encoding(of: Array(sample)) { return false }
    var nuls = 0
    var controls = 0
    for byte in sample where byte < 0x20 && !ASCII.isSpace(byte) {
      controls += 1
      if byte == 0 { nuls += 1 }
    }
    return nuls >= 8 && nuls * 512 >= sample.count && controls * 20 >= sample.count
  }
}
