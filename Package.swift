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

/// Without optimization the kernels are thirty times as slow, and so are the tests that wait for them.
/// A package that is depended on may not have such flags: there they are built as all else is.
let isDependency = Context.packageDirectory.contains("/checkouts/")
let kernels: [CSetting] =
  isDependency ? [] : [.unsafeFlags(["-O2"], .when(configuration: .debug))]

/// A release is one file that depends on no library: it starts in half the time of a linked one, and
/// runs where no Swift is installed (docs/decisions). `LEDE_DYNAMIC=1` links as usual.
let isDynamic = Context.environment["LEDE_DYNAMIC"] != nil
let release: [LinkerSetting] =
  isDynamic
  ? []
  : [
    // The libraries are what Foundation's archives need and do not name themselves. lede uses nothing
    // of ICU; its tables, as this Swift names them, give way to an empty one (decision 0046).
    .unsafeFlags(
      [
        "-static-executable", "-Xlinker", "-s", "-l_FoundationCShims", "-l_FoundationCollections",
        "-lCoreFoundation", "-l_FoundationICU", "-lstdc++",
        "-Xlinker", "--defsym", "-Xlinker", "icudt76_dat=lede_no_unicode_data",
      ], .when(configuration: .release))
  ]

/// The helper that fetches loads the system's libcurl, which is kept up to date against its holes; of
/// Swift it brings all it needs.
let helper: [LinkerSetting] =
  isDynamic
  ? [] : [.unsafeFlags(["-static-stdlib", "-Xlinker", "-s"], .when(configuration: .release))]

let package = Package(
  name: "lede",
  products: [
    .library(name: "LedeKit", targets: ["LedeDocument", "LedeParsing", "LedeAnnotation"]),
    .executable(name: "lede", targets: ["lede"]),
    .executable(name: "lede-fetch", targets: ["lede-fetch"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .target(name: "LedeDocument", swiftSettings: strict),
    .target(name: "LedeParsing", dependencies: ["LedeDocument"], swiftSettings: strict),
    .target(name: "CEntityModel", exclude: ["entity-model.bin"]),
    .target(
      name: "CNameKernels", exclude: ["floats.inc", "products.inc"], cSettings: kernels),
    .target(
      name: "LedeAnnotation", dependencies: ["LedeDocument", "CEntityModel", "CNameKernels"],
      exclude: ["Lexicon/make-name-genders.py"], swiftSettings: strict),
    .target(name: "LedeLayout", dependencies: ["LedeDocument"], swiftSettings: strict),
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .target(
      name: "LedeReading", dependencies: ["LedeDocument", "LedeLayout", "CPCRE2"],
      swiftSettings: strict),
    .target(
      name: "LedeLibrary",
      dependencies: [
        "LedeDocument", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "LedeScreen", dependencies: ["LedeDocument", "LedeLayout", "LedeReading"],
      swiftSettings: strict),
    .target(
      name: "CTerminal", exclude: ["lede.ti", "make-entry.sh"], cSettings: curses,
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "LedeTerminal", dependencies: ["CTerminal", "LedeLayout", "LedeScreen"],
      swiftSettings: strict),
    .target(name: "LedeFetching", swiftSettings: strict),
    .target(name: "CTransfer", linkerSettings: [.linkedLibrary("curl")]),
    .executableTarget(
      name: "lede-fetch", dependencies: ["CTransfer", "LedeFetching"], swiftSettings: strict,
      linkerSettings: helper),
    .target(
      name: "LedeCommands",
      dependencies: [
        "LedeDocument", "LedeParsing", "LedeAnnotation", "LedeFetching", "LedeLayout",
        "LedeLibrary", "LedeReading", "LedeScreen", "LedeTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(name: "CNoUnicodeData"),
    .executableTarget(
      name: "lede", dependencies: ["LedeCommands", "CNoUnicodeData"], swiftSettings: strict,
      linkerSettings: release),
    .executableTarget(
      name: "lede-train",
      dependencies: [
        "LedeDocument", "LedeParsing", "LedeAnnotation", "LedeScoring", "LedeCorpora",
      ],
      exclude: [
        "Resources", "Encoder/train.py", "Encoder/export.py", "Encoder/reference.py",
        "Encoder/soup.py", "Encoder/README.md",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "lede-evaluate",
      dependencies: [
        "LedeDocument", "LedeParsing", "LedeAnnotation", "LedeScoring", "LedeCorpora",
      ],
      swiftSettings: strict),
    .target(name: "LedeScoring", dependencies: ["LedeDocument"], swiftSettings: strict),
    .target(
      name: "LedeCorpora",
      dependencies: ["LedeDocument", "LedeParsing", "LedeAnnotation", "LedeScoring"],
      swiftSettings: strict),
    .executableTarget(
      name: "lede-bench",
      dependencies: [
        "LedeDocument", "LedeLibrary", "LedeParsing", "LedeAnnotation", "LedeCorpora",
        "CNameKernels",
      ],
      exclude: ["Peers"],
      swiftSettings: strict),
    .target(
      name: "LedeTestSupport",
      dependencies: ["LedeDocument", "LedeLayout", "LedeReading", "LedeScreen"],
      swiftSettings: strict),
    .testTarget(
      name: "LedeDocumentTests", dependencies: ["LedeDocument", "LedeTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "LedeParsingTests",
      dependencies: ["LedeParsing", "LedeDocument", "LedeScoring", "LedeTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "LedeMarkupTests", dependencies: ["LedeParsing", "LedeDocument"],
      swiftSettings: strict),
    .testTarget(
      name: "LedeAnnotationTests",
      dependencies: [
        "LedeAnnotation", "LedeDocument", "LedeParsing", "LedeScoring", "LedeCorpora",
        "LedeTestSupport", "CNameKernels",
      ], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "LedeLayoutTests", dependencies: ["LedeLayout", "LedeDocument", "LedeTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "LedeLibraryTests",
      dependencies: [
        "LedeLibrary", "LedeDocument", "LedeTestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LedeFetchingTests", dependencies: ["LedeFetching", "lede-fetch", "LedeTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "LedeReadingTests",
      dependencies: ["LedeReading", "LedeLayout", "LedeDocument", "LedeTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "LedeScreenTests",
      dependencies: ["LedeScreen", "LedeReading", "LedeLayout", "LedeTestSupport"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "LedeTerminalTests",
      dependencies: ["CTerminal", "LedeLayout", "LedeScreen", "LedeTerminal"],
      swiftSettings: strict),
    .testTarget(
      name: "LedeCommandsTests",
      dependencies: [
        "LedeCommands", "LedeDocument", "LedeAnnotation", "LedeFetching", "LedeLibrary",
        "LedeParsing", "LedeReading", "LedeScreen", "LedeTestSupport", "lede-fetch",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["LedeCommands", "LedeReading", "LedeScreen"],
      swiftSettings: strict),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "lede", "lede-fetch", "CPseudoTerminal", "LedeLayout", "LedeScreen", "LedeTestSupport",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
