import LedeScreen

/// A style as a theme file gives it: `"blue bold"`, `"ink on paper underline"` or
/// `{ fg = "blue", bg = "#101418", attrs = ["bold"] }`.
struct StyleNotation: Equatable {
  /// Names from the palette, `#rrggbb`, or one of the terminal's own colours.
  var foreground: String?
  var background: String?
  /// nil leaves them to the theme inherited from; `plain` gives none.
  var attributes: Style.Attributes?

  /// What is wrong with a style, as the first half of a sentence and what to do.
  struct Fault: Error {
    let message: String
  }

  static let attributes: [(name: String, attribute: Style.Attributes)] = [
    ("plain", []), ("bold", .bold), ("dim", .dim), ("italic", .italic),
    ("underline", .underline), ("reverse", .reverse), ("strikethrough", .strikethrough),
  ]

  init(_ value: TOMLFile.Value) throws(Fault) {
    switch value {
    case .string(let text): try self.init(words: text)
    case .table(let entries): try self.init(entries)
    default:
      throw Fault(message: "a style is a text or a table; write \"blue bold\"")
    }
  }

  private init(words text: String) throws(Fault) {
    var words = text.split(separator: " ")[...]
    while let word = words.popFirst() {
      if word == "on" {
        guard background == nil, let colour = words.popFirst() else {
          throw Fault(message: "\"on\" needs one colour after it; write \"ink on paper\"")
        }
        background = String(colour)
      } else if let attribute = Self.attribute(named: String(word)) {
        attributes = (attributes ?? []).union(attribute)
      } else if foreground == nil {
        foreground = String(word)
      } else {
        throw Fault(
          message: "\"\(word)\" is neither an attribute nor the only colour; "
            + "write \"colour on ground \(Self.attributes[1].name)\"")
      }
    }
  }

  private init(_ entries: [TOMLFile.Entry]) throws(Fault) {
    for entry in entries {
      switch (entry.key, entry.value) {
      case ("fg", .string(let colour)): foreground = colour
      case ("bg", .string(let colour)): background = colour
      case ("attrs", .array(let names)): attributes = try Self.attributes(names)
      default:
        throw Fault(
          message: "\(entry.key) cannot be that; a style has fg, bg and attrs = [\"bold\"]")
      }
    }
  }

  private static func attributes(_ values: [TOMLFile.Value]) throws(Fault) -> Style.Attributes {
    var all: Style.Attributes = []
    for value in values {
      guard case .string(let name) = value, let found = attribute(named: name) else {
        let known = attributes.map(\.name).joined(separator: ", ")
        throw Fault(message: "an attribute is unknown; the attributes are \(known)")
      }
      all.formUnion(found)
    }
    return all
  }

  private static func attribute(named name: String) -> Style.Attributes? {
    attributes.first { $0.name == name }?.attribute
  }

  /// The style with its colours looked up in `palette`.
  func style(in palette: [String: Color]) throws(Fault) -> Style {
    Style(
      foreground: try Self.color(foreground, in: palette),
      background: try Self.color(background, in: palette), attributes: attributes ?? [])
  }

  private static func color(
    _ name: String?, in palette: [String: Color]
  ) throws(Fault) -> Color? {
    guard let name else { return nil }
    if let color = palette[name] ?? Color(notation: name) { return color }
    let guess = Spelling.nearest(to: name, among: palette.keys.sorted() + Color.names)
    throw Fault(
      message: "there is no colour \"\(name)\"; "
        + (guess.map { "did you mean \"\($0)\"?" } ?? "add it to [palette] or write #rrggbb"))
  }
}

extension Color {
  /// The terminal's own colours in the order of their numbers, and `default`.
  static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black",
    "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan",
    "bright-white", "default",
  ]

  /// `#rrggbb`, or the name of one of the terminal's own colours.
  init?(notation: String) {
    if notation.hasPrefix("#"), notation.utf8.count == 7 {
      guard let value = UInt32(notation.dropFirst(), radix: 16) else { return nil }
      self.init(hex: value)
    } else if let number = Self.names.firstIndex(of: notation) {
      self = number < 16 ? .ansi(UInt8(number)) : .terminalDefault
    } else {
      return nil
    }
  }

  /// The colour as a theme file writes it.
  var notation: String {
    switch self {
    case .terminalDefault: "default"
    case .ansi(let number): Int(number) < 16 ? Self.names[Int(number)] : "default"
    case .rgb(let red, let green, let blue): "#" + [red, green, blue].map(Self.hex).joined()
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
