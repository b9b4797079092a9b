/// The themes as their files in `themes/` say them, so that a bare binary has all seven. A test
/// compares them with the files.
enum EmbeddedThemes {
  /// The text of a theme's file; nil if none of that name is embedded.
  static func text(of name: String) -> String? { texts[name] }

  static var names: [String] { texts.keys.sorted() }

  private static let texts: [String: String] = [
    "ansi": #"""
    # The terminal's own sixteen colours on its own ground: whatever palette you have set there.
    # Signs as in the dark theme. No tints: what a terminal calls "black" may be any colour.

    name = "ansi"
    appearance = "dark"

    [roles]
    text = "default on default"
    headline = "bold"
    heading = "bold"
    facts = "dim"
    caption = "italic"
    code = "yellow"
    emphasis = "italic"
    strong = "bold"
    link = "blue underline"
    "link.selected" = "blue reverse"
    "link.hint" = "yellow bold reverse"

    "entity.person" = "yellow bold"
    "entity.organization" = "cyan underline"
    "entity.location" = "green italic"
    "entity.norp" = "magenta italic underline"
    "entity.miscellaneous" = "magenta bold italic"
    "entity.date" = "green"
    "entity.value" = "yellow"
    "entity.ticker" = "cyan bold underline"
    "entity.address" = "blue underline"
    "entity.uncertain" = "dim"
    "entity.selected" = "bold reverse"

    "quotation.bar" = "cyan"
    "quotation.speaker" = "italic"

    note = "underline"
    "note.sign" = "yellow bold"
    "note.text" = "italic"

    chrome = "dim"
    "chrome.rule" = "dim italic"

    "playback.word" = "yellow bold reverse"

    "search.match" = "green reverse"
    "search.current" = "magenta bold reverse"

    status = "reverse"
    "status.key" = "bold reverse"
    "status.dim" = "reverse"
    "status.playing" = "bold reverse"
    "status.message" = "bold reverse"
    "status.error" = "red bold reverse"

    "panel.title" = "bold"
    "panel.heading" = "bold"
    "panel.selected" = "reverse"
    "panel.dim" = "dim"
    "panel.border" = "dim"
    "panel.key" = "yellow"
    "panel.sparkline" = "cyan"
    "panel.error" = "red"

    "list.unread" = "yellow"
    "list.mark" = "cyan"
    "list.inactive" = "underline"

    "prompt.sign" = "yellow bold"
    "prompt.selected" = "reverse"

    """#,
    "colorblind": #"""
    # Safe for the common kinds of colour blindness: the eight hues of Okabe and Ito (2008, "Color
    # Universal Design"), some lightened for contrast on a dark ground. Signs as in the dark theme.

    name = "colorblind"
    appearance = "dark"
    inherits = "dark"

    [palette]
    page = "#0f1216"
    quote = "#171b21"
    sentence = "#1b2530"
    pen = "#33260a"
    raised = "#1c2128"
    sunken = "#13171c"
    text = "#dcdad5"
    bright = "#f7f5f0"
    muted = "#a8a8a8"
    faint = "#989ca2"
    line = "#8f969f"
    amber = "#f0e442"
    apricot = "#e69f00"
    sky = "#56b4e9"
    sage = "#2fbb91"
    lavender = "#a9b8e8"
    rose = "#d88fb6"
    straw = "#f0e442"
    mist = "#b5c7d6"
    teal = "#56b4e9"
    periwinkle = "#7fb2e5"
    moss = "#004f7c"
    mint = "#56b4e9"
    coral = "#ef8040"
    slate = "#2f4358"

    [roles]
    "playback.word" = "page on amber bold"
    "search.match" = "bright on moss"
    "search.current" = "page on mint bold underline"
    "status.error" = "coral bold underline"

    """#,
    "contrast": #"""
    # High contrast: white on black, pure hues, at least 7 : 1 everywhere. Signs as in the dark theme.

    name = "contrast"
    appearance = "dark"
    inherits = "dark"

    [palette]
    page = "#000000"
    quote = "#0d1117"
    sentence = "#10253a"
    pen = "#3a2a00"
    raised = "#1a1a1a"
    sunken = "#000000"
    text = "#ffffff"
    bright = "#ffffff"
    muted = "#d4d4d4"
    faint = "#c8c8c8"
    line = "#c8c8c8"
    amber = "#ffd75f"
    apricot = "#ffbe85"
    sky = "#7fd4ff"
    sage = "#a5f56b"
    lavender = "#d3c3ff"
    rose = "#ffb0dc"
    straw = "#ffe97a"
    mist = "#b8f0e4"
    teal = "#6ff5ec"
    periwinkle = "#b3c4ff"
    moss = "#004d36"
    mint = "#7dffb5"
    coral = "#ffa69e"
    slate = "#00447a"

    [roles]
    headline = "bright bold underline"
    "link.selected" = "page on periwinkle bold"
    "entity.selected" = "page on bright bold underline"
    "panel.selected" = "bright on slate bold"

    """#,
    "dark": #"""
    # The default on dark terminals: calm blue-grey ground, warm off-white text.
    #
    # Every kind of name has a hue and a second sign, so that colour is never the only carrier:
    #   people bold · organizations underlined · places italic · nationalities italic, underlined
    #   works and events bold, italic · tickers bold, underlined · dates and amounts colour alone
    # A name the annotator is not sure of is grey.

    name = "dark"
    appearance = "dark"

    [palette]
    page = "#12161c"
    quote = "#1a2029"
    sentence = "#1e2d38"
    pen = "#33290f"
    raised = "#1f2630"
    sunken = "#161b22"
    text = "#d8d4ca"
    bright = "#f4f0e6"
    muted = "#a5a49f"
    faint = "#949aa3"
    line = "#8a93a0"
    amber = "#ecbd6b"
    apricot = "#eeb58c"
    sky = "#8fc6ea"
    sage = "#a9d196"
    lavender = "#c6b8ee"
    rose = "#e3a7c8"
    straw = "#dccb8c"
    mist = "#a3c4bd"
    teal = "#7fd2cc"
    periwinkle = "#a2b4f4"
    moss = "#29564a"
    mint = "#93d8b4"
    coral = "#f2958c"
    slate = "#33475c"

    [roles]
    text = { fg = "text", bg = "page" }
    headline = "bright bold"
    heading = "bright bold"
    facts = "muted"
    caption = "muted italic"
    code = "straw"
    emphasis = "italic"
    strong = "bold"
    link = "periwinkle underline"
    "link.selected" = "page on periwinkle"
    "link.hint" = "page on amber bold"

    entity = "bright"
    "entity.person" = "apricot bold"
    "entity.organization" = "sky underline"
    "entity.location" = "sage italic"
    "entity.norp" = "lavender italic underline"
    "entity.miscellaneous" = "rose bold italic"
    "entity.date" = "mist"
    "entity.value" = "straw"
    "entity.ticker" = "teal bold underline"
    "entity.address" = "periwinkle underline"
    "entity.uncertain" = "muted"
    "entity.selected" = "page on bright bold"

    quotation = "bright on quote"
    "quotation.bar" = "line"
    "quotation.speaker" = "muted italic"

    note = { bg = "pen" }
    "note.sign" = "amber bold"
    "note.text" = "muted italic"

    chrome = "faint"
    "chrome.rule" = "faint italic"

    "playback.word" = "page on amber bold"
    "playback.sentence" = { bg = "sentence" }

    "search.match" = "bright on moss"
    "search.current" = "page on mint bold"

    status = "text on raised"
    "status.key" = "bright bold"
    "status.dim" = "muted"
    "status.playing" = "amber bold"
    "status.progress" = "amber"
    "status.track" = "line"
    "status.message" = "mint"
    "status.error" = "coral bold"

    panel = "text on sunken"
    "panel.title" = "bright bold"
    "panel.heading" = "muted bold"
    "panel.selected" = "bright on slate"
    "panel.dim" = "faint"
    "panel.border" = "line"
    "panel.key" = "amber"
    "panel.sparkline" = "line"
    "panel.error" = "coral"

    "list.unread" = "amber"
    "list.mark" = "teal"
    "list.inactive" = "bright on raised"

    prompt = "bright on raised"
    "prompt.sign" = "amber bold"
    "prompt.selected" = "bright on slate"

    """#,
    "light": #"""
    # The default on light terminals: warm white paper, soft black ink.
    #
    # Signs as in the dark theme: people bold · organizations underlined · places italic ·
    # nationalities italic, underlined · works and events bold, italic · tickers bold, underlined ·
    # dates and amounts colour alone · unsure names grey.

    name = "light"
    appearance = "light"
    inherits = "dark"

    [palette]
    page = "#faf8f3"
    quote = "#f2eee4"
    sentence = "#dfecf2"
    pen = "#f6eab8"
    raised = "#e9e5da"
    sunken = "#f3f0e8"
    text = "#33302b"
    bright = "#14120f"
    muted = "#625e57"
    faint = "#65625c"
    line = "#67655f"
    amber = "#8a4b00"
    apricot = "#99400e"
    sky = "#0b5c8c"
    sage = "#3a6416"
    lavender = "#5f459e"
    rose = "#97316a"
    straw = "#6d5600"
    mist = "#336059"
    teal = "#00645f"
    periwinkle = "#364aa6"
    moss = "#bfe3cd"
    mint = "#165e3b"
    coral = "#b02a1f"
    slate = "#c9d8e6"
    lamp = "#f5c35b"

    [roles]
    "link.hint" = "bright on lamp bold"
    "playback.word" = "bright on lamp bold"
    "search.current" = "page on mint bold"

    """#,
    "mono": #"""
    # No colour at all: bold, underline, italic and reverse carry everything. This is also what a
    # terminal without colours and NO_COLOR show.

    name = "mono"
    appearance = "dark"
    inherits = "ansi"

    [roles]
    text = "default on default"
    code = "default"
    link = "default underline"
    "link.selected" = "default reverse"
    "link.hint" = "default bold reverse"

    "entity.person" = "default bold"
    "entity.organization" = "default underline"
    "entity.location" = "default italic"
    "entity.norp" = "default italic underline"
    "entity.miscellaneous" = "default bold italic"
    "entity.date" = "default"
    "entity.value" = "default"
    "entity.ticker" = "default bold underline"
    "entity.address" = "default underline"

    "quotation.bar" = "default bold"
    "note.sign" = "default bold"

    "playback.word" = "default bold reverse"
    "search.match" = "default underline reverse"
    "search.current" = "default bold underline reverse"

    "status.error" = "default bold reverse"
    "panel.key" = "default bold"
    "panel.sparkline" = "default"
    "panel.error" = "default bold"

    "list.unread" = "default bold"
    "list.mark" = "default bold"
    "prompt.sign" = "default bold"

    """#,
    "sepia": #"""
    # Brown ink on old paper, for long evenings. Signs as in the light theme.

    name = "sepia"
    appearance = "light"
    inherits = "light"

    [palette]
    page = "#f3e7d0"
    quote = "#ecdec3"
    sentence = "#e9d3ad"
    pen = "#e8d29a"
    raised = "#e5d4b4"
    sunken = "#eee0c7"
    text = "#43301f"
    bright = "#2a1c10"
    muted = "#664f39"
    faint = "#644e39"
    line = "#67513a"
    amber = "#7f4000"
    apricot = "#8a3510"
    sky = "#1f5273"
    sage = "#455710"
    lavender = "#613f7c"
    rose = "#86305a"
    straw = "#654a00"
    mist = "#36554c"
    teal = "#105852"
    periwinkle = "#3b4588"
    moss = "#cfdcae"
    mint = "#385014"
    coral = "#992415"
    slate = "#d8c19a"
    lamp = "#e8a94b"

    """#,
  ]
}
