import Glibc
import LedeScreen

/// All that a user has configured: settings, keys and themes, with what was wrong in the files.
struct Configuration: Sendable {
  var settings = Settings()
  var keyMap = KeyMap.standard
  var diagnostics: [FileDiagnostic] = []
  let folders: Folders

  /// Reads `config.toml` and `keys.toml` where they exist; no TOML is touched where they do not.
  /// `preset` names the keys to start from, over what the files say; nil for theirs.
  init(folders: Folders = .current(), preset: KeyMap.Preset? = nil) {
    self.folders = folders
    if let file = read("config.toml") {
      let (settings, found) = SettingsFile.settings(from: file)
      self.settings = settings
      diagnostics += found
    }
    let keys = read("keys.toml")
    let chosen = preset ?? settings.preset
    if let keys {
      let result = KeysFile.keyMap(from: keys, preset: chosen, forced: preset != nil)
      keyMap = result.keyMap
      diagnostics += result.diagnostics
    } else if chosen != .standard {
      keyMap = KeyMap(preset: chosen)
    }
  }

  /// The file `name` in the settings folder; nil if there is none or if it cannot be used.
  private mutating func read(_ name: String) -> TOMLFile? {
    guard let folder = folders.configuration else { return nil }
    let path = "\(folder)/\(name)"
    do {
      return try TOMLFile(
        String(decoding: FileBytes.read(FilePath(path)), as: UTF8.self), path: path)
    } catch let error as FileError {
      if error.code != ENOENT, error.code != ENOTDIR {
        diagnostics.append(FileDiagnostic(error.description, file: path))
      }
    } catch let diagnostic as FileDiagnostic {
      diagnostics.append(diagnostic)
    } catch {}
    return nil
  }
}

extension Configuration {
  /// Tells on standard error what was wrong in the files.
  func report() {
    for diagnostic in diagnostics { StandardError.report(diagnostic.description) }
  }
}
