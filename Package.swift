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
    .library(name: "LedeKit", targets: ["LedeDocument", "LedeParsing", "LedeAnnotation"])
  ],
  targets: [
    .target(name: "LedeDocument", swiftSettings: strict),
    .target(name: "LedeParsing", dependencies: ["LedeDocument"], swiftSettings: strict),
    .target(name: "LedeAnnotation", dependencies: ["LedeDocument"], swiftSettings: strict),

    .executableTarget(
      name: "lede-train-chrome", dependencies: ["LedeParsing"], swiftSettings: strict),

    .target(name: "LedeTestSupport", dependencies: ["LedeDocument"], swiftSettings: strict),
    .testTarget(
      name: "LedeDocumentTests", dependencies: ["LedeDocument", "LedeTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "LedeParsingTests", dependencies: ["LedeParsing", "LedeDocument", "LedeTestSupport"],
      swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
