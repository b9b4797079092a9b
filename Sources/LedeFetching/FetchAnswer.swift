/// What a server answered.
public struct FetchAnswer: Equatable, Sendable {
  public var id: Int
  /// The address that answered, after redirects.
  public var url: String
  /// The HTTP status, 100…599.
  public var status: Int
  /// Where the page has moved for good: all redirects on the way were permanent ones.
  public var movedTo: String?
  public var contentType: String?
  public var etag: String?
  public var modified: String?
  /// Seconds until the server wants to be asked again, at most a day.
  public var retryAfter: Int?
  /// Unpacked.
  public var body: [UInt8]

  public init(id: Int, url: String, status: Int, body: [UInt8] = []) {
    self.id = id
    self.url = url
    self.status = status
    self.body = body
  }

  /// Whether the kept copy is still the newest.
  public var isUnchanged: Bool { status == 304 }

  /// Whether the server says that there will be nothing at this address any more.
  public var isGone: Bool { status == 410 }

  public var isSuccess: Bool { (200...299).contains(status) }

  /// Why there is nothing to read, as a clause, and after a semicolon what to do; nil if there is.
  public var refusal: String? {
    guard !isSuccess, !isUnchanged else { return nil }
    let wait = retryAfter.map { "try again in \(Self.duration($0))" }
    switch status {
    case 401, 407: return "the server wants a name and password; open it in a browser"
    case 403, 451: return "the server does not let lede read it; open it in a browser"
    case 404: return "there is no such page; check the address"
    case 410: return "the page is gone for good; look for it elsewhere"
    case 429: return "the server is asked too often; \(wait ?? "try again later")"
    case 500...599: return "the server has a fault (\(status)); \(wait ?? "try again later")"
    default: return "the server answered with status \(status); open it in a browser"
    }
  }

  private static func duration(_ seconds: Int) -> String {
    if seconds < 120 { return "\(max(seconds, 1)) seconds" }
    return seconds < 7200 ? "\(seconds / 60) minutes" : "\(seconds / 3600) hours"
  }
}

/// Why nothing was answered.
public enum FetchFailure: Error, Equatable, Sendable {
  case badAddress
  case noHost
  case noProxy
  case noConnection
  case timedOut
  /// TLS, with libcurl's words.
  case untrusted(String)
  /// This system has no certificates to trust servers by.
  case noAuthorities
  case badAnswer(String)
  case badEncoding
  case cutOff
  case headTooLarge
  case bodyTooLarge(limit: Int)
  case packedTooTight
  case tooManyRedirects
  case badRedirect
  /// A public address that leads to one of this machine or its neighbourhood.
  case leadsInside
  case cancelled
  /// The helper program is missing, or ended.
  case noHelper
  /// Secure mode.
  case forbidden

  /// What happened as a clause, and after a semicolon what to do.
  public var description: String {
    switch self {
    case .badAddress: "this is no address of the web; check it"
    case .noHost: "there is no such server; check the address and the network"
    case .noProxy: "the proxy is not found; check http_proxy and https_proxy"
    case .noConnection: "the server takes no connection; try again later"
    case .timedOut: "the server did not answer in time; try again later"
    case .untrusted(let why): "the connection is not safe (\(why)); do not go there"
    case .noAuthorities: "there are no certificates to trust servers by; install ca-certificates"
    case .badAnswer(let why): "the answer makes no sense (\(why)); try again later"
    case .badEncoding: "the answer cannot be unpacked; try again later"
    case .cutOff: "the connection broke off; try again"
    case .headTooLarge: "the answer's head is larger than 64 KiB; open it in a browser"
    case .bodyTooLarge(let limit):
      "the page is larger than \(limit >> 20) MiB; open it in a browser"
    case .packedTooTight: "the answer unpacks to far more than it says; leave it alone"
    case .tooManyRedirects:
      "it redirects more than \(FetchLimits.redirects) times; check the address"
    case .badRedirect: "it redirects to what is no address of the web; check the address"
    case .leadsInside: "it redirects into the private network; leave it alone"
    case .cancelled: "it was cancelled; ask again to read it"
    case .noHelper: "lede-fetch is not installed; put it next to lede or on the PATH"
    case .forbidden: "the network is off in secure mode; save the page to a file and name that"
    }
  }
}
