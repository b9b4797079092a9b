/// Text of a feed with what is known of its form.
public struct FeedText: Equatable, Sendable {
  public enum Form: Equatable, Sendable {
    case plain
    /// Sanitised: elements, attributes, styles and addresses of an allow-list.
    case html
  }

  public internal(set) var value: String
  /// The MIME type that the feed gives or that was found out.
  public internal(set) var type: String
  /// BCP 47.
  public internal(set) var language: String?
  /// What relative links in it were resolved against.
  public internal(set) var base: String?

  public init(_ value: String, type: String, language: String? = nil, base: String? = nil) {
    self.value = value
    self.type = type
    self.language = language
    self.base = base
  }

  public var form: Form { type == "text/html" || type == "application/xhtml+xml" ? .html : .plain }
}

/// Somebody who wrote a feed or an entry.
public struct FeedPerson: Equatable, Sendable {
  public internal(set) var name: String?
  public internal(set) var email: String?
  public internal(set) var url: String?

  public init(name: String? = nil, email: String? = nil, url: String? = nil) {
    self.name = name
    self.email = email
    self.url = url
  }

  var isEmpty: Bool { name == nil && email == nil && url == nil }

  /// `name (email)`, or the one of them there is.
  var text: String? {
    guard let name, let email else { return name ?? email }
    return "\(name) (\(email))"
  }
}

/// A subject that a feed files an entry under.
public struct FeedCategory: Equatable, Sendable {
  public internal(set) var term: String?
  /// The vocabulary, mostly an address.
  public internal(set) var scheme: String?
  public internal(set) var label: String?

  public init(term: String?, scheme: String? = nil, label: String? = nil) {
    self.term = term
    self.scheme = scheme
    self.label = label
  }
}

/// A file that belongs to an entry, such as the sound of a podcast.
public struct FeedEnclosure: Equatable, Sendable {
  public let url: String?
  /// A MIME type in lower case.
  public let type: String?
  /// In bytes, as the feed claims.
  public let length: Int?

  public init(url: String?, type: String? = nil, length: Int? = nil) {
    self.url = url
    self.type = type
    self.length = length
  }
}

/// An address with its meaning.
public struct FeedLink: Equatable, Sendable {
  public internal(set) var url: String?
  /// As Atom names relations: `alternate`, `self`, `enclosure`, `via`, `hub`.
  public internal(set) var relation: String
  public internal(set) var type: String?
  public internal(set) var title: String?

  public init(url: String?, relation: String, type: String? = nil, title: String? = nil) {
    self.url = url
    self.relation = relation
    self.type = type
    self.title = title
  }
}
