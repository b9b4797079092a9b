// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with: Swift 6 mode comes from `swiftLanguageModes` below.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "lede",
  products: [
    .library(name: "LedeKit", targets: ["LedeDocument", "LedeParsing", "LedeAnnotation"]),
    .executable(name: "lede", targets: ["lede"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
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
      name: "LedeCommands",
      dependencies: [
        "LedeDocument", "LedeParsing", "LedeAnnotation", "LedeLayout", "LedeReading", "LedeScreen",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "lede", dependencies: ["LedeCommands"], swiftSettings: strict),

    .target(name: "LedeTestSupport", dependencies: ["LedeDocument"], swiftSettings: strict),
    .testTarget(
      name: "LedeDocumentTests", dependencies: ["LedeDocument", "LedeTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "LedeParsingTests", dependencies: ["LedeParsing", "LedeDocument", "LedeTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "LedeCommandsTests",
      dependencies: [
        "LedeCommands", "LedeDocument", "LedeAnnotation", "LedeParsing", "LedeReading",
        "LedeScreen", "LedeTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ArchitectureTests",
      dependencies: ["LedeCommands", "LedeReading", "LedeScreen"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
