import Glibc
import LedeScreen

/// Finds themes by name or path and lays each over those it inherits from.
struct ThemeLoader {
  /// A theme, or none, and what was wrong on the way.
  struct Loaded {
    var theme: Theme?
    var diagnostics: [FileDiagnostic] = []
  }

  /// The themes that the first screen may need.
  static let builtIn = [Theme.dark, Theme.light]

  let folders: Folders

  /// The theme that `name` names. A built-in one is not read from a file unless the user has put one
  /// of that name into a folder of their own.
  ///
  /// What is wrong in a file is left out of the theme and told; `theme` is nil only if there is no
  /// file of that name or if it is no TOML.
  func load(_ name: String) -> Loaded {
    if let builtIn = Self.builtIn.first(where: { $0.name == name }),
      !folders.themes.prefix(2).contains(where: { access("\($0)/\(name).toml", R_OK) == 0 })
    {
      return Loaded(theme: builtIn)
    }
    var diagnostics: [FileDiagnostic] = []
    let chain = chain(from: name, &diagnostics)
    guard let top = chain.files.first else { return Loaded(diagnostics: diagnostics) }
    diagnostics += chain.files.flatMap(\.diagnostics)
    let styles = styles(of: chain, &diagnostics)
    let appearance = chain.files.lazy.compactMap(\.appearance).first ?? chain.root?.appearance
    if appearance == nil {
      diagnostics.append(
        top.diagnostic("the theme does not say what it is for; add appearance = \"dark\"", at: []))
    }
    let theme = Theme(name: top.name, appearance: appearance ?? .dark, styles: styles)
    return Loaded(theme: theme, diagnostics: diagnostics)
  }

  /// Files from the theme asked for down to the one that inherits nothing from a file, and the
  /// built-in theme under that, if any.
  private typealias Chain = (files: [ThemeFile], root: Theme?)

  private func chain(from name: String, _ diagnostics: inout [FileDiagnostic]) -> Chain {
    var files: [ThemeFile] = []
    var wanted: String? = name
    while let name = wanted {
      do {
        guard let file = try find(name, besides: files) else {
          let root = Self.builtIn.first { $0.name == name }
          if root == nil { diagnostics.append(missing(name, for: files)) }
          return (files, root)
        }
        files.append(file)
        wanted = file.inherits
      } catch {
        diagnostics.append(error)
        return (files, nil)
      }
    }
    return (files, nil)
  }

  /// The first file of that name that is not among `chain`, so that a user's `dark` may inherit
  /// from the `dark` it stands before.
  private func find(
    _ name: String, besides chain: [ThemeFile]
  ) throws(FileDiagnostic) -> ThemeFile? {
    for path in candidates(for: name, from: chain.last?.path)
    where !chain.contains(where: { $0.path == path }) {
      do {
        let bytes = try FileBytes.read(FilePath(path))
        return ThemeFile(try TOMLFile(String(decoding: bytes, as: UTF8.self), path: path))
      } catch let error as FileError {
        if error.code != ENOENT, error.code != ENOTDIR {
          throw FileDiagnostic(error.description, file: path)
        }
      } catch let diagnostic as FileDiagnostic {
        throw diagnostic
      } catch {}
    }
    return try embedded(name, besides: chain)
  }

  /// The theme of that name that is compiled in as a file.
  private func embedded(
    _ name: String, besides chain: [ThemeFile]
  ) throws(FileDiagnostic) -> ThemeFile? {
    let path = "built in: \(name)"
    guard let text = EmbeddedThemes.text(of: name), !chain.contains(where: { $0.path == path })
    else { return nil }
    do { return ThemeFile(try TOMLFile(text, path: path)) } catch { throw error }
  }

  /// Where a theme may lie: at its path, beside the theme that inherits from it, in the folders.
  private func candidates(for name: String, from path: String?) -> [String] {
    if name.contains("/") || name.hasSuffix(".toml") { return [name] }
    let beside = path.flatMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } }
    return ([beside].compactMap { $0 } + folders.themes).map { "\($0)/\(name).toml" }
  }

  private func missing(_ name: String, for files: [ThemeFile]) -> FileDiagnostic {
    guard let child = files.last else {
      return FileDiagnostic("there is no such theme; 'lede themes' lists them all", file: name)
    }
    if files.contains(where: { $0.name == name }) {
      return child.diagnostic(
        "the theme inherits from itself by way of \"\(name)\"; inherit from another",
        at: ["inherits"])
    }
    return child.diagnostic(
      "there is no theme \"\(name)\" to inherit from; 'lede themes' lists them all",
      at: ["inherits"])
  }

  /// The styles of a chain: a role is completed by what the themes beneath say of it, and all of
  /// them use the palette of the topmost that names a colour.
  private func styles(
    of chain: Chain, _ diagnostics: inout [FileDiagnostic]
  ) -> [Role: Style] {
    var palette: [String: Color] = [:]
    for file in chain.files.reversed() { palette.merge(file.palette) { $1 } }
    var styles = chain.root?.styles ?? [:]
    for file in chain.files.reversed() {
      for (role, notation, keys) in file.roles {
        do {
          let own = try notation.style(in: palette)
          let beneath = styles[role] ?? Style()
          styles[role] = Style(
            foreground: own.foreground ?? beneath.foreground,
            background: own.background ?? beneath.background,
            attributes: notation.attributes ?? beneath.attributes)
        } catch {
          diagnostics.append(file.diagnostic("\(role.rawValue): \(error.message)", at: keys))
        }
      }
    }
    return styles
  }
}

extension ThemeLoader {
  /// Where a theme was found.
  struct Listing {
    let name: String
    /// nil if the file cannot be used.
    let appearance: Theme.Appearance?
    /// Path of the file; nil for a theme that is compiled in.
    let path: String?
  }

  /// Every theme that `load` finds by name, by name.
  func list() -> [Listing] {
    var found: [String: Listing] = [:]
    for theme in Self.builtIn {
      found[theme.name] = Listing(name: theme.name, appearance: theme.appearance, path: nil)
    }
    for name in EmbeddedThemes.names {
      found[name] = Listing(name: name, appearance: load(name).theme?.appearance, path: nil)
    }
    for folder in folders.themes {
      for file in Self.files(in: folder) where file.hasSuffix(".toml") {
        let name = String(file.dropLast(5))
        guard found[name]?.path == nil else { continue }
        found[name] = Listing(
          name: name, appearance: load(name).theme?.appearance, path: "\(folder)/\(file)")
      }
    }
    return found.values.sorted { $0.name < $1.name }
  }

  private static func files(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.sorted()
  }
}
