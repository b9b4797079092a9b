@testable import LedeLibrary

extension Query {
  /// The query as a line, for tests.
  var dump: String {
    switch self {
    case .all: "all"
    case .and(let parts): "(" + parts.map(\.dump).joined(separator: " & ") + ")"
    case .or(let parts): "(" + parts.map(\.dump).joined(separator: " | ") + ")"
    case .not(let part): "!" + part.dump
    case .words(let text): text.dump
    case .field(let field, let text): "\(field.rawValue)=\(text.dump)"
    case .flag(let flag): "<\(flag.rawValue)>"
    case .feed(let feed): "feed \(feed.number)"
    case .date(.from, let moment): ">=\(moment.day)"
    case .date(.before, let moment): "<\(moment.day)"
    }
  }
}

extension QueryText {
  fileprivate var dump: String { isPhrase ? "“\(text)”" : text }
}
