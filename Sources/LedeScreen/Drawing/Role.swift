/// What a cell *means*. Themes give each role its style; the raw value is its key in a theme file.
///
/// Names are dotted and fall back to their parent: a theme that says nothing of `entity.person`
/// uses its `entity`. Code never names a colour.
public enum Role: String, CaseIterable, Sendable {
  case text
  case headline
  case heading
  case facts
  case caption
  case code
  case emphasis
  case strong
  case link
  case linkSelected = "link.selected"
  /// The letters over a link that are typed to follow it.
  case linkHint = "link.hint"

  case entity
  case person = "entity.person"
  case organization = "entity.organization"
  case location = "entity.location"
  case norp = "entity.norp"
  case miscellaneous = "entity.miscellaneous"
  case date = "entity.date"
  case value = "entity.value"
  case ticker = "entity.ticker"
  case address = "entity.address"
  /// A name the annotator is not sure of: dimmer than the sure ones.
  case uncertain = "entity.uncertain"
  case entitySelected = "entity.selected"

  case quotation
  case quotationBar = "quotation.bar"
  case quotationSpeaker = "quotation.speaker"

  /// What a person marked.
  case note
  case noteSign = "note.sign"
  /// What they wrote about it, in the margin.
  case noteText = "note.text"

  case chrome
  case chromeRule = "chrome.rule"

  case playbackWord = "playback.word"
  case playbackSentence = "playback.sentence"

  case searchMatch = "search.match"
  case searchCurrent = "search.current"

  case status
  case statusKey = "status.key"
  case statusDim = "status.dim"
  case statusPlaying = "status.playing"
  case statusProgress = "status.progress"
  case statusTrack = "status.track"
  case statusMessage = "status.message"
  case statusError = "status.error"

  case panel
  case panelTitle = "panel.title"
  case panelHeading = "panel.heading"
  case panelSelected = "panel.selected"
  case panelDim = "panel.dim"
  case panelBorder = "panel.border"
  case panelKey = "panel.key"
  case panelError = "panel.error"
  case sparkline = "panel.sparkline"

  /// The dot before an article that was not read.
  case listUnread = "list.unread"
  /// The star of an article, and the bar before a chosen one.
  case listMark = "list.mark"
  /// The selected article while another pane has the keys.
  case listInactive = "list.inactive"

  case prompt
  case promptSign = "prompt.sign"
  case promptSelected = "prompt.selected"

  /// Whether the role is a block of its own that is laid over text: it decides the colours of what
  /// stands on it, so that a name inside a search match is as legible as any other word there.
  public var isHighlight: Bool {
    switch self {
    case .linkSelected, .linkHint, .entitySelected, .playbackWord, .searchMatch, .searchCurrent,
      .panelSelected, .promptSelected, .listInactive:
      true
    default: false
    }
  }

  /// The role this one takes what it lacks from; nil for `text`, the root of all.
  public var parent: Role? {
    if let dot = rawValue.lastIndex(of: ".") {
      return Role(rawValue: String(rawValue[..<dot])) ?? .text
    }
    return self == .text ? nil : .text
  }
}
