// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with: Swift 6 mode comes from `swiftLanguageModes` below.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// ncurses with wide characters, and what it hides without this.
let curses: [CSetting] = [.define("NCURSES_WIDECHAR", to: "1"), .define("_GNU_SOURCE")]

let package = Package(
  name: "lede",
  products: [
    .library(name: "LedeKit", targets: ["LedeDocument", "LedeParsing", "LedeAnnotation"])
  ],
  targets: [
    .target(name: "LedeDocument", swiftSettings: strict),
    .target(name: "LedeParsing", dependencies: ["LedeDocument"], swiftSettings: strict),
    .target(name: "LedeAnnotation", dependencies: ["LedeDocument"], swiftSettings: strict),
    .target(name: "LedeLayout", dependencies: ["LedeDocument"], swiftSettings: strict),
    .target(
      name: "LedeReading", dependencies: ["LedeDocument", "LedeLayout"], swiftSettings: strict),
    .target(
      name: "LedeScreen", dependencies: ["LedeDocument", "LedeLayout", "LedeReading"],
      swiftSettings: strict),
    .target(
      name: "CTerminal", exclude: ["lede.ti", "make-entry.sh"], cSettings: curses,
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "LedeTerminal", dependencies: ["CTerminal", "LedeLayout", "LedeScreen"],
      swiftSettings: strict),

    .target(name: "LedeTestSupport", dependencies: ["LedeDocument"], swiftSettings: strict),
    .testTarget(
      name: "LedeDocumentTests", dependencies: ["LedeDocument", "LedeTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "LedeTerminalTests",
      dependencies: ["CTerminal", "LedeLayout", "LedeScreen", "LedeTerminal"],
      swiftSettings: strict),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .testTarget(
      name: "EndToEndTests", dependencies: ["CPseudoTerminal", "LedeLayout", "LedeScreen"],
      swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
