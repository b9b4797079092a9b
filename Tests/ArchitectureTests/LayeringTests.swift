import Foundation
import Testing

/// The layering of docs/architecture.md, as a test: a module imports only what its row names.
///
/// SwiftPM does not enforce this: an undeclared upward import builds incrementally with exit 0.
@Suite struct LayeringTests {
  /// Our own modules and the C libraries; what is not listed here (Glibc, Synchronization) is free.
  static let allowed: [String: Set<String>] = [
    "LedeDocument": [],
    "LedeScoring": ["LedeDocument"],
    "LedeCorpora": ["LedeDocument", "LedeParsing", "LedeAnnotation", "LedeScoring"],
    "LedeParsing": ["LedeDocument"],
    "LedeAnnotation": ["LedeDocument", "CEntityModel", "CNameKernels"],
    "LedeLayout": ["LedeDocument"],
    "LedeLibrary": ["LedeDocument", "GRDB", "GRDBSQLite"],
    "LedeReading": ["LedeDocument", "LedeLayout", "CPCRE2"],
    "LedeScreen": ["LedeDocument", "LedeLayout", "LedeReading"],
    "LedeTerminal": ["LedeScreen", "LedeLayout", "CTerminal"],
    "LedeFetching": [],
    "lede-fetch": ["LedeFetching", "CTransfer"],
    "LedeCommands": [
      "LedeDocument", "LedeParsing", "LedeAnnotation", "LedeFetching", "LedeLayout",
      "LedeLibrary", "LedeReading", "LedeScreen", "LedeTerminal", "ArgumentParser",
    ],
  ]
  /// Targets that may use Foundation: nothing that touches text or the screen may. Corpora are read
  /// by developers' tools and tests alone.
  static let foundationUsers: Set<String> = ["LedeCorpora"]

  @Test(arguments: allowed.keys.sorted())
  func importsOnlyLowerLayers(_ module: String) throws {
    let allowed = try #require(Self.allowed[module])
    let guarded = Set(Self.allowed.keys).union(Self.allowed.values.joined())
    for (file, imported) in try imports(of: module) where guarded.contains(imported) {
      #expect(allowed.contains(imported), "\(file) imports \(imported)")
    }
  }

  @Test(arguments: allowed.keys.sorted())
  func importsNoFoundation(_ module: String) throws {
    guard !Self.foundationUsers.contains(module) else { return }
    for (file, imported) in try imports(of: module) {
      #expect(!imported.hasPrefix("Foundation"), "\(file) imports \(imported)")
    }
  }

  @Test func everySourceTargetHasARow() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    let ours = names.filter { $0.hasPrefix("Lede") && $0 != "LedeTestSupport" }
    #expect(Set(ours) == Set(Self.allowed.keys).subtracting(["lede-fetch"]))
  }

  private static let sources = URL(filePath: #filePath).appending(path: "../../../Sources")
    .standardized

  private func imports(of module: String) throws -> [(file: String, imported: String)] {
    let folder = Self.sources.appending(path: module)
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.flatMap {
      file in
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        .compactMap(imported(by:)).map { (file.lastPathComponent, $0) }
    }
  }

  /// The module that `line` imports, also with attributes, access or a kind before its name.
  private func imported(by line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let at = words.firstIndex(of: "import"), at + 1 < words.count,
      words[..<at].allSatisfy({
        $0.hasPrefix("@") || ["package", "public", "internal"].contains($0)
      })
    else { return nil }
    let kinds: Set<Substring> = ["struct", "func", "class", "enum", "let", "var"]
    let name = kinds.contains(words[at + 1]) ? words.last : words[at + 1]
    return name?.split(separator: ".").first.map(String.init)
  }
}
