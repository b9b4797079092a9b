/// What is to be fetched.
public struct FetchRequest: Equatable, Sendable {
  /// Told again with everything that comes of it.
  public var id: Int
  /// An address of http or https. A name and password in it are not sent.
  public var url: String
  /// What the server said of the copy that is kept; it need not send the same again.
  public var etag: String?
  public var modified: String?
  /// What is hoped for: it decides the `Accept` line and how large the answer may be.
  public var purpose: Purpose

  public enum Purpose: String, Sendable {
    case page
    case feed

    /// Bytes of the body, unpacked.
    public var limit: Int {
      switch self {
      case .page: 16 << 20
      case .feed: 32 << 20
      }
    }

    public var accept: String {
      switch self {
      case .page: "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.5"
      case .feed:
        "application/atom+xml, application/rss+xml, application/feed+json, "
          + "application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.5"
      }
    }
  }

  public init(
    id: Int = 0, url: String, etag: String? = nil, modified: String? = nil, purpose: Purpose
  ) {
    self.id = id
    self.url = url
    self.etag = etag
    self.modified = modified
    self.purpose = purpose
  }
}

/// What no answer may exceed (design of trust: limits). Documents cannot raise them.
public enum FetchLimits {
  /// Bytes of the head of an answer.
  public static let head = 64 << 10
  public static let redirects = 5
  /// Unpacked bytes for one that came, once `ratioStart` bytes are unpacked.
  public static let ratio = 200
  public static let ratioStart = 1 << 20
  public static let connectMilliseconds = 10_000
  /// For the first byte, and between two bytes.
  public static let idleMilliseconds = 15_000
  public static let wholeMilliseconds = 60_000
  /// The longest that a server may ask not to be asked again.
  public static let retrySeconds = 24 * 3600
  /// Connections at once; six to one host is what browsers open.
  public static let connections = 24
  public static let connectionsToHost = 6
}
