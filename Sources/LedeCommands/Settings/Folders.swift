import Glibc

/// The folders that settings and themes are looked for in (XDG Base Directory Specification 0.8).
struct Folders: Equatable, Sendable {
  /// `lede`'s own folder for settings; nil without a home.
  let configuration: String?
  /// Where themes may lie, nearest to the user first.
  let themes: [String]
  /// Where the weights of models may lie, nearest to the user first.
  let models: [String]

  /// - Parameters:
  ///   - environment: The value of an environment variable; nil or empty if it is not set.
  ///   - program: Path of the running program, links resolved.
  ///   - exists: Whether there is a file or folder at a path.
  init(
    environment: (String) -> String?, program: String?, exists: (String) -> Bool
  ) {
    let home = Self.absolute(environment("HOME"))
    let config = Self.absolute(environment("XDG_CONFIG_HOME")) ?? home.map { $0 + "/.config" }
    let data = Self.absolute(environment("XDG_DATA_HOME")) ?? home.map { $0 + "/.local/share" }
    let shared =
      environment("XDG_DATA_DIRS").flatMap { $0.isEmpty ? nil : $0 }
      ?? "/usr/local/share:/usr/share"
    configuration = config.map { $0 + "/lede" }
    let parents = program.map(Self.parents) ?? []
    let beside = parents.dropFirst().first.map { $0 + "/share" }
    let source = parents.first { exists($0 + "/themes") && exists($0 + "/Package.swift") }
    let roots = [data, beside] + shared.split(separator: ":").map { Self.absolute(String($0)) }
    themes = Self.folders("themes", in: [config] + roots, source)
    models = Self.folders("models", in: roots, source)
  }

  /// The folders `name` of lede under `roots` and in its source, each once.
  private static func folders(_ name: String, in roots: [String?], _ source: String?) -> [String] {
    var found: [String] = []
    for folder in roots.compactMap({ $0 }).map({ "\($0)/lede/\(name)" })
      + [source.map { "\($0)/\(name)" }].compactMap({ $0 })
    where !found.contains(folder) {
      found.append(folder)
    }
    return found
  }

  /// The folders of this process.
  static func current() -> Folders {
    Folders(
      environment: { name in getenv(name).map { String(cString: $0) } },
      program: programPath(), exists: { access($0, F_OK) == 0 })
  }

  /// A path that a variable gives, unless it is relative, which the specification has one ignore.
  private static func absolute(_ path: String?) -> String? {
    guard let path, path.hasPrefix("/") else { return nil }
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The folders around a file, innermost first, without the root.
  private static func parents(of path: String) -> [String] {
    var found: [String] = []
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/"), slash > rest.startIndex {
      rest = rest[..<slash]
      found.append(String(rest))
    }
    return found
  }

  private static func programPath() -> String? {
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      let length = buffer.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map { readlink("/proc/self/exe", $0, characters.count) } ?? 0
      }
      count = max(length, 0)
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
