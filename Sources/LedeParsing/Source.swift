/// One input to the parser: bytes as they came, with what the transport said of them.
public struct Source: Sendable {
  public let bytes: [UInt8]
  /// Where the bytes came from, if known.
  public let url: String?
  /// A MIME type with parameters as HTTP gives it, such as `text/html; charset=utf-8`.
  public let contentType: String?

  public init(bytes: [UInt8], url: String? = nil, contentType: String? = nil) {
    self.bytes = bytes
    self.url = url
    self.contentType = contentType
  }
}
