/// The spellings of SVG and MathML names with capitals (WHATWG § 13.2.6.1, § 13.2.6.5).
enum ForeignNames {
  static func svgElement(_ name: String) -> String { svgElements[name] ?? name }

  static func svgAttribute(_ name: String) -> String { svgAttributes[name] ?? name }

  static func mathMLAttribute(_ name: String) -> String {
    name == "definitionurl" ? "definitionURL" : name
  }

  /// `xlink:href` as the namespace's prefix and the local name, if it is one of the known ones.
  static func namespaced(_ name: String) -> String? { namespaced[name] }

  private static let namespaced: [String: String] = [
    "xlink:actuate": "xlink actuate", "xlink:arcrole": "xlink arcrole",
    "xlink:href": "xlink href", "xlink:role": "xlink role", "xlink:show": "xlink show",
    "xlink:title": "xlink title", "xlink:type": "xlink type", "xml:lang": "xml lang",
    "xml:space": "xml space", "xmlns": "xmlns xmlns", "xmlns:xlink": "xmlns xlink",
  ]

  private static let svgElements = byLowercase(
    """
    altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath \
    feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting \
    feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR \
    feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight \
    feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient \
    radialGradient textPath
    """)

  private static let svgAttributes = byLowercase(
    """
    attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits \
    diffuseConstant edgeMode filterUnits glyphRef gradientTransform gradientUnits kernelMatrix \
    kernelUnitLength keyPoints keySplines keyTimes lengthAdjust limitingConeAngle markerHeight \
    markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength patternContentUnits \
    patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio \
    primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures \
    specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles \
    surfaceScale systemLanguage tableValues targetX targetY textLength viewBox viewTarget \
    xChannelSelector yChannelSelector zoomAndPan
    """)

  private static func byLowercase(_ list: String) -> [String: String] {
    var table: [String: String] = [:]
    for name in list.split(separator: " ") {
      let key = String(decoding: name.utf8.map(\.lowercased), as: UTF8.self)
      table[key] = String(name)
    }
    return table
  }
}
