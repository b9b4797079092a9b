/// The names of elements and attributes that the parser or a reader of the tree asks for.
///
/// One list serves both, as `title` or `style` are both. Names that are not in it (`my-card`) are
/// `unknown` and compared by their bytes. The raw value indexes `spellings`.
package enum Name: UInt8, CaseIterable, Sendable {
  case unknown
  // Elements of HTML, current and obsolete.
  case a
  case abbr
  case acronym
  case address
  case applet
  case area
  case article
  case aside
  case audio
  case b
  case base
  case basefont
  case bdi
  case bdo
  case bgsound
  case big
  case blink
  case blockquote
  case body
  case br
  case button
  case canvas
  case caption
  case center
  case cite
  case code
  case col
  case colgroup
  case data
  case datalist
  case dd
  case del
  case details
  case dfn
  case dialog
  case dir
  case div
  case dl
  case dt
  case em
  case embed
  case fieldset
  case figcaption
  case figure
  case font
  case footer
  case form
  case frame
  case frameset
  case h1
  case h2
  case h3
  case h4
  case h5
  case h6
  case head
  case header
  case hgroup
  case hr
  case html
  case i
  case iframe
  case image
  case img
  case input
  case ins
  case kbd
  case keygen
  case label
  case legend
  case li
  case link
  case listing
  case main
  case map
  case mark
  case marquee
  case menu
  case menuitem
  case meta
  case meter
  case nav
  case nobr
  case noembed
  case noframes
  case noscript
  case object
  case ol
  case optgroup
  case option
  case output
  case p
  case param
  case picture
  case plaintext
  case pre
  case progress
  case q
  case rb
  case rp
  case rt
  case rtc
  case ruby
  case s
  case samp
  case script
  case search
  case section
  case select
  case slot
  case small
  case source
  case span
  case strike
  case strong
  case style
  case sub
  case summary
  case sup
  case svg
  case table
  case tbody
  case td
  case template
  case textarea
  case tfoot
  case th
  case thead
  case time
  case title
  case tr
  case track
  case tt
  case u
  case ul
  case `var`
  case video
  case wbr
  case xmp
  case math
  // Elements of SVG and MathML that tree construction names.
  case mi
  case mo
  case mn
  case ms
  case mtext
  case mglyph
  case malignmark
  case annotationXML
  case foreignObject
  case desc
  // Attributes.
  case about
  case action
  case alt
  case ariaHidden
  case ariaLabel
  case `as`
  case charset
  case `class`
  case color
  case content
  case contenteditable
  case dataSrc
  case dataSrcset
  case datatype
  case datetime
  case encoding
  case face
  case `for`
  case height
  case hidden
  case href
  case hreflang
  case httpEquiv
  case id
  case itemid
  case itemprop
  case itemref
  case itemscope
  case itemtype
  case lang
  case media
  case method
  case name
  case placeholder
  case property
  case pubdate
  case rel
  case resource
  case role
  case size
  case srcset
  case src
  case target
  case type
  case typeof
  case value
  case vocab
  case width
  case xmlLang

  /// The name as HTML source spells it, in lower case; empty for `unknown`.
  package var spelling: String { Self.spellings[Int(rawValue)] }

  /// Spellings in the order of the cases.
  static let spellings: [String] = [
    "",
    "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b",
    "base", "basefont", "bdi", "bdo", "bgsound", "big", "blink", "blockquote", "body", "br",
    "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "data",
    "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em",
    "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset",
    "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe",
    "image", "img", "input", "ins", "kbd", "keygen", "label", "legend", "li", "link", "listing",
    "main", "map", "mark", "marquee", "menu", "menuitem", "meta", "meter", "nav", "nobr",
    "noembed", "noframes", "noscript", "object", "ol", "optgroup", "option", "output", "p",
    "param", "picture", "plaintext", "pre", "progress", "q", "rb", "rp", "rt", "rtc", "ruby",
    "s", "samp", "script", "search", "section", "select", "slot", "small", "source", "span",
    "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td",
    "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u",
    "ul", "var", "video", "wbr", "xmp", "math", "mi", "mo", "mn", "ms", "mtext", "mglyph",
    "malignmark", "annotation-xml", "foreignobject", "desc", "about", "action", "alt",
    "aria-hidden", "aria-label", "as", "charset", "class", "color", "content",
    "contenteditable", "data-src", "data-srcset", "datatype", "datetime", "encoding", "face",
    "for", "height", "hidden", "href", "hreflang", "http-equiv", "id", "itemid", "itemprop",
    "itemref", "itemscope", "itemtype", "lang", "media", "method", "name", "placeholder",
    "property", "pubdate", "rel", "resource", "role", "size", "srcset", "src", "target", "type",
    "typeof", "value", "vocab", "width", "xml:lang",
  ]
}
