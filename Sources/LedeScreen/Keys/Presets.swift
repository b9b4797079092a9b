import LedeReading

extension KeyMap {
  /// A ready-made set of keys. The raw value is its name in `keys.toml` and `config.toml`.
  public enum Preset: String, CaseIterable, Sendable {
    case standard = "default"
    case less
    case vim
    case newsboat
  }

  /// The standard keys with those of `preset` over them.
  public init(preset: Preset) {
    self = .standard
    for binding in preset.bindings { bind(binding) }
  }
}

extension KeyMap.Preset {
  /// What the preset changes, in an order where each binding may replace one before it.
  var bindings: [KeyMap.Binding] {
    switch self {
    case .standard: []
    case .less:
      unbound("e E y h =") + KeyMap.table(.reading, Self.lessKeys)
        + KeyMap.table(.library, Self.lessListKeys)
    case .vim:
      unbound("g d u y") + KeyMap.table(.reading, Self.vimKeys) + unbound("g", in: .panel)
        + KeyMap.table(.panel, [(.selectionTop, "gg")]) + unbound("g d u", in: .library)
        + KeyMap.table(.library, Self.vimListKeys)
    case .newsboat:
      KeyMap.table(.reading, Self.newsboatKeys) + KeyMap.table(.playing, [(.pause, "P")])
        + KeyMap.table(.paused, [(.resume, "P")])
        + KeyMap.table(.library, Self.newsboatListKeys)
    }
  }

  private func unbound(
    _ keys: String, in context: KeyMap.Context = .reading
  ) -> [KeyMap.Binding] {
    keys.split(separator: " ").compactMap { Key.sequence($0) }
      .map { KeyMap.Binding(context, $0, nil) }
  }

  /// less 590, `less.man`; names move to `w W`, copying to `Y`, highlighting to `t`.
  private static let lessKeys: [(Command, String)] = [
    (.scrollDown, "e <C-n>"), (.scrollUp, "y <C-k> <C-p>"),
    (.pageDown, "<C-v>"), (.pageUp, "<A-v>"),
    (.top, "<lt> <A-lt>"), (.bottom, "> <A-gt>"),
    (.nextEntity, "w"), (.previousEntity, "W"),
    (.copy, "Y"), (.cycleHighlighting, "t"),
    (.facts, "="), (.resetWidth, "0"), (.help, "h"), (.redraw, "r <C-r>"),
    (.quitArticle, "ZZ"),
  ]

  /// Vim 9, `:help motion.txt`; `g` and `y` begin longer keys, half pages are on Control alone.
  private static let vimKeys: [(Command, String)] = [
    (.top, "gg"), (.lastPlace, "``"), (.openLink, "gx"), (.copy, "yy"),
    (.nextArticle, "gt"), (.previousArticle, "gT"),
    (.facts, "<C-g>"), (.quitArticle, "ZZ"), (.quit, "ZQ"),
  ]

  /// newsboat 2.30, its article view; playing moves to `P`, matches to `>` and `<`.
  private static let newsboatKeys: [(Command, String)] = [
    (.nextArticle, "n"), (.previousArticle, "p"), (.play, "P"),
    (.searchNext, ">"), (.searchPrevious, "<lt>"),
    (.links, "u"),
  ]

  // MARK: The library

  private static let lessListKeys: [(Command, String)] = [
    (.selectionDown, "e"), (.selectionPageDown, "<C-v>"), (.selectionPageUp, "<A-v>"),
    (.selectionTop, "<lt> <A-lt>"), (.selectionBottom, "> <A-gt>"), (.facts, "="),
  ]

  /// Folds as in `:help fold.txt`; half pages are on Control alone.
  private static let vimListKeys: [(Command, String)] = [
    (.selectionTop, "gg"), (.remove, "dd"), (.undo, "u"), (.foldOpen, "zo"),
    (.foldClosed, "zc"), (.nextArticle, "gt"), (.previousArticle, "gT"), (.openLink, "gx"),
  ]

  /// newsboat 2.30, its article list; the first row is on Home alone.
  private static let newsboatListKeys: [(Command, String)] = [
    (.previousUnread, "p"), (.toggleRead, "N"), (.sortList, "g"), (.markAllRead, "C"),
  ]
}
