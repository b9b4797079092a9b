extension Command {
  /// Where a command stands in help and in the README's key table, in this order.
  public enum Group: String, CaseIterable, Sendable {
    case move = "Move"
    case search = "Search"
    case names = "Names and quotes"
    case playback = "Playback"
    case links = "Links and copying"
    case article = "Articles"
    case library = "Library"
    case view = "View"
    case application = "Application"
    case lists = "In lists and panels"
    case prompts = "In prompts"
  }

  public var group: Group { description.group }

  /// One line for help and the README's key table.
  public var summary: String { description.summary }

  private var description: (group: Group, summary: String) {
    switch self {
    case .scrollDown: (.move, "Scroll down one line")
    case .scrollUp: (.move, "Scroll up one line")
    case .halfPageDown: (.move, "Scroll down half a page")
    case .halfPageUp: (.move, "Scroll up half a page")
    case .pageDown: (.move, "Scroll down a page; at the end, the next article")
    case .pageUp: (.move, "Scroll up a page")
    case .top: (.move, "Go to the top, or after a number to that paragraph")
    case .bottom: (.move, "Go to the end, or after a number to that paragraph")
    case .percent: (.move, "Go to the percentage typed before it, as in 50%")
    case .nextSentence: (.move, "Go to the next sentence")
    case .previousSentence: (.move, "Go to the previous sentence")
    case .nextParagraph: (.move, "Go to the next paragraph")
    case .previousParagraph: (.move, "Go to the previous paragraph")
    case .lastPlace: (.move, "Go to where you were, and again to come back")
    case .back: (.move, "Go back after a jump or a link")
    case .search: (.search, "Search, while you type")
    case .searchNext: (.search, "Go to the next match or mention")
    case .searchPrevious: (.search, "Go to the previous match or mention")
    case .searchWord: (.search, "Search the name or word under the cursor")
    case .filterParagraphs: (.search, "Show only the paragraphs that match")
    case .nextEntity: (.names, "Go to the next name, or quote where only quotes are highlighted")
    case .previousEntity: (.names, "Go to the previous name or quote")
    case .card: (.names, "Card of the selected name; with none selected, the previous article")
    case .xRay: (.names, "X-ray: the people, companies and places of the article")
    case .quotes: (.names, "Quotes: who said what")
    case .cycleHighlighting: (.names, "Highlight all, people, organizations, quotes, nothing")
    case .hiddenLines: (.names, "Show what was hidden as page furniture, and why")
    case .play: (.playback, "Play from the cursor or the first sentence you see")
    case .pause: (.playback, "Pause")
    case .resume: (.playback, "Continue from the same word")
    case .stop: (.playback, "Stop, and keep the place")
    case .slower: (.playback, "Play 10 % slower")
    case .faster: (.playback, "Play 10 % faster")
    case .playNextSentence: (.playback, "Jump to the next sentence")
    case .playPreviousSentence: (.playback, "Jump to the previous sentence")
    case .playNextParagraph: (.playback, "Jump to the next paragraph")
    case .playPreviousParagraph: (.playback, "Jump to the previous paragraph")
    case .backToWord: (.playback, "Go back to the word being played")
    case .follow: (.links, "Follow the selected link, or link 3 after 3; with none, scroll a line")
    case .nextLink: (.links, "Select the next link")
    case .previousLink: (.links, "Select the previous link")
    case .linkHints: (.links, "Letters over the links you see: type one to follow it")
    case .links: (.links, "List the links; a number follows one")
    case .openLink: (.links, "Open the selected link in the browser")
    case .copy: (.links, "Copy the quote with its speaker, a link, or the article")
    case .pipe: (.links, "Pipe the article to a program")
    case .nextArticle: (.article, "Next article")
    case .previousArticle: (.article, "Previous article")
    case .readNext: (.article, "Open the article if it is unread, else the next unread one")
    case .nextUnread: (.article, "Next unread article")
    case .previousUnread: (.article, "Previous unread article")
    case .toggleRead: (.article, "Mark as read, or as unread")
    case .toggleStar: (.article, "Star, or take the star away")
    case .toggleLater: (.article, "Keep for later, or not any more")
    case .tag: (.article, "Tags: add one, or -name to take it away")
    case .note: (.article, "Highlight what is selected, with a note if you write one")
    case .undo: (.article, "Undo the last change, and the one before")
    case .markAllRead: (.article, "Mark everything in the list as read")
    case .acrossLibrary: (.article, "The selected name across your library")
    case .library: (.library, "Go to the library")
    case .searchLibrary: (.library, "Search the texts of the whole library")
    case .filterList: (.library, "Filter the list by a query; Tab completes")
    case .saveSearch: (.library, "Keep the filter as a folder of its own")
    case .sortList: (.library, "Sort the list")
    case .groupList: (.library, "Group the list by day or by source, or not")
    case .toggleSelection: (.library, "Select the article, for the next command")
    case .selectAll: (.library, "Select all articles of the list, or none")
    case .nextPane: (.library, "Next pane")
    case .previousPane: (.library, "Previous pane")
    case .foldOpen: (.library, "Open the folder, or go into the list")
    case .foldClosed: (.library, "Close the folder, or go to the sidebar")
    case .reload: (.library, "Fetch the feeds of the selected folder")
    case .reloadAll: (.library, "Fetch all feeds")
    case .add: (.library, "Add a feed, a page or a file")
    case .remove: (.library, "Remove the article, or the feed in the sidebar")
    case .zen: (.view, "Zen: the text and nothing else")
    case .narrower: (.view, "Make the column narrower")
    case .wider: (.view, "Make the column wider")
    case .resetWidth: (.view, "Make the column as wide as at first")
    case .theme: (.view, "Choose a theme, with a live preview")
    case .contents: (.view, "Contents")
    case .facts: (.view, "Facts: byline, date, length and how each was found")
    case .help: (.application, "Help, made from your own keys")
    case .commandLine: (.application, "Type a command")
    case .cancel: (.application, "Cancel the innermost thing: prompt, panel, search")
    case .redraw: (.application, "Draw the screen again")
    case .suspend: (.application, "Suspend; `fg` comes back")
    case .interrupt: (.application, "Stop playback, else cancel; twice quits")
    case .quitArticle: (.application, "Close the panel, else quit")
    case .quit: (.application, "Quit")
    case .select: (.lists, "Choose the selected row")
    case .selectionDown: (.lists, "Next row")
    case .selectionUp: (.lists, "Previous row")
    case .selectionTop: (.lists, "First row")
    case .selectionBottom: (.lists, "Last row")
    case .selectionPageDown: (.lists, "A page down")
    case .selectionPageUp: (.lists, "A page up")
    case .complete: (.prompts, "Complete")
    case .historyPrevious: (.prompts, "Older entry")
    case .historyNext: (.prompts, "Newer entry")
    case .deleteBackward: (.prompts, "Delete the character before the cursor")
    case .deleteForward: (.prompts, "Delete the character under the cursor")
    case .deleteWord: (.prompts, "Delete the word before the cursor")
    case .deleteLine: (.prompts, "Delete everything before the cursor")
    case .cursorLeft: (.prompts, "Move left")
    case .cursorRight: (.prompts, "Move right")
    case .cursorStart: (.prompts, "Move to the start")
    case .cursorEnd: (.prompts, "Move to the end")
    }
  }
}
