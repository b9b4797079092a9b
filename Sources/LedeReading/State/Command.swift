/// Everything a user can do. The raw value is its name in `keys.toml`, on the `:` line and in help.
///
/// Key maps, help, the README's key table, the man page and the command line are made from this.
public enum Command: String, CaseIterable, Sendable {
  case scrollDown = "scroll-down"
  case scrollUp = "scroll-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case top
  case bottom
  case percent = "go-to-percent"
  case nextSentence = "next-sentence"
  case previousSentence = "previous-sentence"
  case nextParagraph = "next-paragraph"
  case previousParagraph = "previous-paragraph"
  case lastPlace = "last-place"
  case back

  case search
  case searchNext = "search-next"
  case searchPrevious = "search-previous"
  case searchWord = "search-word"
  case filterParagraphs = "filter-paragraphs"

  case nextEntity = "next-entity"
  case previousEntity = "previous-entity"
  case card
  case xRay = "x-ray"
  case quotes
  case cycleHighlighting = "cycle-highlighting"
  case hiddenLines = "hidden-lines"

  case play
  case pause
  case resume
  case stop
  case slower
  case faster
  case playNextSentence = "play-next-sentence"
  case playPreviousSentence = "play-previous-sentence"
  case playNextParagraph = "play-next-paragraph"
  case playPreviousParagraph = "play-previous-paragraph"
  case backToWord = "back-to-word"

  case follow
  case nextLink = "next-link"
  case previousLink = "previous-link"
  case linkHints = "link-hints"
  case links
  case openLink = "open-link"
  case copy
  case pipe

  case nextArticle = "next-article"
  case previousArticle = "previous-article"
  case readNext = "read-next"
  case nextUnread = "next-unread"
  case previousUnread = "previous-unread"
  case toggleRead = "toggle-read"
  case toggleStar = "toggle-star"
  case toggleLater = "toggle-later"
  case tag
  case note
  case notes
  case undo
  case markAllRead = "mark-all-read"
  case acrossLibrary = "across-library"

  case library
  case searchLibrary = "search-library"
  case filterList = "filter-list"
  case saveSearch = "save-search"
  case sortList = "sort-list"
  case groupList = "group-list"
  case toggleSelection = "toggle-selection"
  case selectAll = "select-all"
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case foldOpen = "fold-open"
  case foldClosed = "fold-closed"
  case reload
  case reloadAll = "reload-all"
  case add
  case remove

  case selectText = "select-text"
  case nextWord = "next-word"
  case previousWord = "previous-word"
  case otherEnd = "other-end"

  case zen
  case narrower
  case wider
  case resetWidth = "reset-width"
  case theme
  case contents
  case facts

  case help
  case commandLine = "command-line"
  case cancel
  case redraw
  case suspend
  case interrupt
  case quitArticle = "quit-article"
  case quit

  case select
  case selectionDown = "selection-down"
  case selectionUp = "selection-up"
  case selectionTop = "selection-top"
  case selectionBottom = "selection-bottom"
  case selectionPageDown = "selection-page-down"
  case selectionPageUp = "selection-page-up"

  case complete
  case historyPrevious = "history-previous"
  case historyNext = "history-next"
  case deleteBackward = "delete-backward"
  case deleteForward = "delete-forward"
  case deleteWord = "delete-word"
  case deleteLine = "delete-line"
  case cursorLeft = "cursor-left"
  case cursorRight = "cursor-right"
  case cursorStart = "cursor-start"
  case cursorEnd = "cursor-end"
}
