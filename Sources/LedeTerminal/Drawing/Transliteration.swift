/// What stands for a character where only ASCII can be shown: one character for one cell.
enum Transliteration {
  /// The character for a scalar, or for 0, the second half of a wide glyph.
  static func ascii(for scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0: UInt8(ascii: " ")
    case 0x20..<0x7F: UInt8(scalar)
    case 0xA0...0x17F: letters[Int(scalar) - 0xA0]
    case 0x2500...0x259F: box(scalar)
    default: signs[scalar] ?? UInt8(ascii: "?")
    }
  }

  /// Latin-1 Supplement from U+00A0 and Latin Extended-A: letters without their accents.
  private static let letters: [UInt8] = Array(
    (" !cLoY|S\"ca<--r-o+23'uP*,1o>????" + "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTs"
      + "aaaaaaaceeeeiiiidnooooo/ouuuuyty" + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGg"
      + "GgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL" + "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSs"
      + "SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").utf8)

  /// Lines, corners and blocks.
  private static func box(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578,
      0x257A, 0x257C, 0x257E:
      UInt8(ascii: "-")
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577,
      0x2579, 0x257B, 0x257D, 0x257F, 0x258F...0x2590, 0x2595:
      UInt8(ascii: "|")
    case 0x2550: UInt8(ascii: "=")
    case 0x2571: UInt8(ascii: "/")
    case 0x2572: UInt8(ascii: "\\")
    case 0x2573: UInt8(ascii: "X")
    // ▁▂▃▄▅▆▇█ rise from light to heavy.
    case 0x2581...0x2588: Array(".:-=+*%#".utf8)[Int(scalar - 0x2581)]
    case 0x2580, 0x2589...0x259F: UInt8(ascii: "#")
    default: UInt8(ascii: "+")
    }
  }

  private static let signs: [UInt32: UInt8] = table([
    ("'", "‘’‚‛′‵ʼʹˈ´"), ("\"", "“”„‟″‶〝〞"), ("-", "‐‑‒–—―⁃−─━﹘－⁓"), (".", "…․·⋅‥。"),
    ("<", "‹←◀◂⟨〈≤⇐"), (">", "›→▶▸►▷⟩〉≥⇒➜❯"), ("^", "↑▲▴⇑"), ("v", "↓▼▾⇓"),
    ("*", "•‣●◦○★☆✦✱∗◆◇■□▪▫"), ("+", "✓✔☑†‡"), ("x", "✗✘☒×✕✖"), ("=", "≡⏸‖═≈"),
    ("#", "⏹№"), ("|", "∣❘"), ("/", "⁄∕"), ("~", "∼〜～˜"), (" ", "　"),
    ("e", "€"), ("B", "₿"), ("P", "₽£"), ("R", "₹"), ("W", "₩"), ("T", "™₺"), ("S", "ȘŞ"),
    ("s", "șş"),
    ("T", "ȚŢ"), ("t", "țţ"), ("f", "ƒ"), ("D", "Đ"), ("d", "đ"), ("%", "‰"), ("0", "⁰₀"),
    ("1", "₁"),
    ("2", "₂"), ("3", "₃"), ("4", "⁴₄"), ("5", "⁵₅"), ("6", "⁶₆"), ("7", "⁷₇"), ("8", "⁸₈"),
    ("9", "⁹₉"), ("!", "❗"), ("(", "（"), (")", "）"), (",", "，、"), (":", "：∶"), (";", "；"),
  ])

  private static func table(_ rows: [(Unicode.Scalar, String)]) -> [UInt32: UInt8] {
    var table: [UInt32: UInt8] = [:]
    for (ascii, scalars) in rows {
      for scalar in scalars.unicodeScalars { table[scalar.value] = UInt8(ascii: ascii) }
    }
    return table
  }
}
