import LedeReading

extension KeyMap {
  /// The keys of lede without any setting.
  public static let standard = KeyMap(
    table(.reading, readingKeys) + table(.playing, playingKeys) + table(.paused, pausedKeys)
      + table(.selecting, selectingKeys) + table(.library, libraryKeys) + table(.panel, panelKeys)
      + table(.prompt, promptKeys))

  /// Bindings from rows of a command and its keys, written as in `keys.toml` and parted by spaces.
  static func table(_ context: Context, _ rows: [(Command, String)]) -> [Binding] {
    rows.flatMap { command, keys in
      keys.split(separator: " ").compactMap { Key.sequence($0) }
        .map { Binding(context, $0, command) }
    }
  }

  private static let readingKeys: [(Command, String)] = [
    (.scrollDown, "j <down> <C-e>"), (.scrollUp, "k <up> <C-y>"),
    (.halfPageDown, "d <C-d>"), (.halfPageUp, "u <C-u>"),
    (.pageDown, "<space> f <pagedown> <C-f>"), (.pageUp, "b <pageup> <C-b> <S-space>"),
    (.top, "g <home>"), (.bottom, "G <end>"), (.percent, "%"),
    (.nextSentence, ")"), (.previousSentence, "("),
    (.nextParagraph, "}"), (.previousParagraph, "{"),
    (.lastPlace, "''"), (.back, "<backspace> <C-o>"),
    (.search, "/"), (.searchNext, "n"), (.searchPrevious, "N"), (.searchWord, "*"),
    (.filterParagraphs, "&"),
    (.nextEntity, "e"), (.previousEntity, "E"), (.card, "K"), (.xRay, "x"), (.quotes, "\""),
    (.cycleHighlighting, "h"), (.hiddenLines, "H"),
    (.play, "p"), (.backToWord, "."),
    (.nextLink, "<tab>"), (.previousLink, "<S-tab>"), (.follow, "<enter>"),
    (.linkHints, ";"), (.links, "L"), (.openLink, "o"),
    (.copy, "y"), (.pipe, "|"),
    (.nextArticle, "J >"), (.previousArticle, "<lt>"),
    (.toggleRead, "m"), (.toggleStar, "s"), (.toggleLater, "l"), (.tag, "t"), (.note, "a"),
    (.notes, "C"), (.selectText, "v"),
    (.undo, "U <C-_>"), (.markAllRead, "A"), (.acrossLibrary, "X"),
    (.library, "B"), (.searchLibrary, "S"),
    (.zen, "z"), (.narrower, "-"), (.wider, "+"), (.resetWidth, "="), (.theme, "c"),
    (.contents, "T"), (.facts, "i"),
    (.help, "? <f1>"), (.commandLine, ":"), (.cancel, "<esc>"), (.redraw, "<C-l>"),
    (.suspend, "<C-z>"), (.interrupt, "<C-c>"), (.quitArticle, "q"), (.quit, "Q"),
  ]

  private static let libraryKeys: [(Command, String)] = [
    (.select, "<enter>"), (.selectionDown, "j <down> <C-n>"), (.selectionUp, "k <up> <C-p>"),
    (.selectionTop, "g <home>"), (.selectionBottom, "G <end>"),
    (.selectionPageDown, "f <pagedown> <C-f>"), (.selectionPageUp, "b <pageup> <C-b>"),
    (.halfPageDown, "d <C-d>"), (.halfPageUp, "u <C-u>"),
    (.readNext, "<space>"), (.nextUnread, "n"), (.previousUnread, "N"),
    (.nextArticle, "J"), (.previousArticle, "K"),
    (.foldOpen, "l <right>"), (.foldClosed, "h <left>"),
    (.nextPane, "<tab>"), (.previousPane, "<S-tab>"),
    (.toggleRead, "m"), (.toggleStar, "s"), (.toggleLater, "L"), (.tag, "t"),
    (.markAllRead, "A"), (.undo, "U <C-_>"), (.remove, "D"),
    (.toggleSelection, "v"), (.selectAll, "V"),
    (.filterList, "F"), (.searchLibrary, "/ S"), (.saveSearch, "M"), (.sortList, "O"),
    (.groupList, "Z"), (.acrossLibrary, "X"),
    (.reload, "r"), (.reloadAll, "R"), (.add, "a"), (.openLink, "o"), (.copy, "y"),
    (.facts, "i"), (.theme, "c"), (.narrower, "-"), (.wider, "+"), (.resetWidth, "="),
    (.help, "? <f1>"), (.commandLine, ":"), (.cancel, "<esc>"), (.redraw, "<C-l>"),
    (.suspend, "<C-z>"), (.interrupt, "<C-c>"), (.quitArticle, "q"), (.quit, "Q"),
  ]

  /// While it plays, the media keys; `paused` has what both share.
  private static let playingKeys: [(Command, String)] = [
    (.pause, "<space> p")
  ]

  private static let pausedKeys: [(Command, String)] = [
    (.resume, "<space> p"), (.stop, "<esc>"), (.slower, "["), (.faster, "]"),
    (.playPreviousSentence, "<left>"), (.playNextSentence, "<right>"),
    (.playPreviousParagraph, "<up>"), (.playNextParagraph, "<down>"),
  ]

  /// While text is selected; what moves by sentences and paragraphs moves its end.
  private static let selectingKeys: [(Command, String)] = [
    (.nextSentence, "j <down>"), (.previousSentence, "k <up>"),
    (.nextWord, "w l <right>"), (.previousWord, "b h <left>"), (.otherEnd, "o"),
  ]

  private static let panelKeys: [(Command, String)] = [
    (.select, "<enter>"), (.selectionDown, "j <down> <C-n>"), (.selectionUp, "k <up> <C-p>"),
    (.selectionTop, "g <home>"), (.selectionBottom, "G <end>"),
    (.selectionPageDown, "f d <space> <pagedown> <C-f> <C-d>"),
    (.selectionPageUp, "b u <pageup> <C-b> <C-u>"),
    (.cancel, "<esc> q"),
  ]

  private static let promptKeys: [(Command, String)] = [
    (.select, "<enter>"), (.cancel, "<esc> <C-c> <C-g>"), (.complete, "<tab>"),
    (.historyPrevious, "<up> <C-p>"), (.historyNext, "<down> <C-n>"),
    (.deleteBackward, "<backspace> <C-h>"), (.deleteForward, "<delete>"),
    (.deleteWord, "<C-w> <A-backspace>"), (.deleteLine, "<C-u>"),
    (.cursorLeft, "<left> <C-b>"), (.cursorRight, "<right> <C-f>"),
    (.cursorStart, "<home> <C-a>"), (.cursorEnd, "<end> <C-e>"),
  ]
}
