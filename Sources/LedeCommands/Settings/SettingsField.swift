import LedeScreen

/// One key of `config.toml`: what it means and how it is read.
struct SettingsField {
  let key: String
  /// One line for the manual.
  let summary: String
  /// Takes a value over; returns what would have been right if it is not.
  let read: (TOMLFile.Value, inout Settings) -> String?

  /// Every key there is, in the order of the manual.
  static var all: [SettingsField] {
    [
      .text("theme", "Name or file of a theme, or \"auto\"", \.theme),
      .text("theme-dark", "The theme that \"auto\" takes on a dark terminal", \.themeDark),
      .text("theme-light", "The theme that \"auto\" takes on a light terminal", \.themeLight),
      .number("width", "Cells of the text column", Settings.widthRange, \.width),
      .number("max-width", "How wide + may make the column", Settings.widthRange, \.maxWidth),
      .number("wpm", "Words a minute in playback", Settings.wpmRange, \.wpm),
      .truth("mouse", "Whether the mouse scrolls and selects", \.mouse),
      .choice("preset", "The keys to start from", \.preset),
      .choice("space-at-end", "What a page down at the end does", \.spaceAtEnd),
      .choice("highlighting", "What is coloured at first", \.highlighting),
      .choice("names", "Whether names get a second, slower look", \.names),
      .truth("hidden-lines", "Whether page furniture is shown from the start", \.hiddenLines),
    ]
  }

  typealias Path<Value> = WritableKeyPath<Settings, Value>

  private static func text(
    _ key: String, _ summary: String, _ path: Path<String>
  ) -> SettingsField {
    SettingsField(key: key, summary: summary) { value, settings in
      guard case .string(let text) = value, !text.isEmpty else { return "a text in quotes" }
      settings[keyPath: path] = text
      return nil
    }
  }

  private static func number(
    _ key: String, _ summary: String, _ range: ClosedRange<Int>, _ path: Path<Int>
  ) -> SettingsField {
    SettingsField(key: key, summary: summary) { value, settings in
      guard case .integer(let number) = value, range.contains(number) else {
        return "a whole number from \(range.lowerBound) to \(range.upperBound)"
      }
      settings[keyPath: path] = number
      return nil
    }
  }

  private static func truth(
    _ key: String, _ summary: String, _ path: Path<Bool>
  ) -> SettingsField {
    SettingsField(key: key, summary: summary) { value, settings in
      guard case .boolean(let truth) = value else { return "true or false" }
      settings[keyPath: path] = truth
      return nil
    }
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ summary: String, _ path: Path<Choice>
  ) -> SettingsField {
    SettingsField(key: key, summary: summary) { value, settings in
      guard case .string(let text) = value, let choice = Choice(rawValue: text) else {
        return Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      }
      settings[keyPath: path] = choice
      return nil
    }
  }
}
