/// Reads `config.toml`.
enum SettingsFile {
  /// The settings that `file` gives over the standard ones; what is wrong keeps its standard value.
  static func settings(from file: TOMLFile) -> (Settings, [FileDiagnostic]) {
    var settings = Settings()
    var diagnostics: [FileDiagnostic] = []
    for entry in file.entries {
      guard let field = SettingsField.all.first(where: { $0.key == entry.key }) else {
        let advice = Spelling.advice(for: entry.key, among: SettingsField.all.map(\.key))
        diagnostics.append(
          file.diagnostic("there is no setting \"\(entry.key)\"; \(advice)", at: [entry.key]))
        continue
      }
      if let expected = field.read(entry.value, &settings) {
        diagnostics.append(
          file.diagnostic("\(entry.key) cannot be that; give \(expected)", at: [entry.key]))
      }
    }
    if settings.maxWidth < settings.width {
      settings.maxWidth = settings.width
    }
    return (settings, diagnostics)
  }
}
