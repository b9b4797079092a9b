import Glibc
import LedeAnnotation

/// Finds the weights of the second look at names, and maps them.
enum NameWeightsFile {
  /// Name of the file in a folder of models.
  static let name = "names.lede"

  /// The first file of that name in the folders for models.
  ///
  /// - Throws: Why names get no second look. A file that cannot be used hides those after it, so
  ///   that it is heard of.
  static func load(from folders: Folders) throws(NameWeightsError) -> NameWeights {
    for folder in folders.models {
      let path = FilePath("\(folder)/\(name)")
      let file: MappedFile
      do {
        file = try MappedFile(path)
      } catch {
        if error.code == ENOENT || error.code == ENOTDIR { continue }
        throw .unreadable(error)
      }
      do {
        return try NameWeights(file)
      } catch {
        throw .unusable(path, error)
      }
    }
    throw .missing
  }
}

/// Why names get no second look.
enum NameWeightsError: Error, Equatable {
  case missing
  case unreadable(FileError)
  case unusable(FilePath, NameWeights.Fault)

  /// What happened, and after a semicolon what to do.
  var description: String {
    switch self {
    case .missing:
      "names are not looked at twice: \(NameWeightsFile.name) is not installed; "
        + "install lede again, or choose \"fast\" names"
    case .unreadable(let error): "names are not looked at twice: \(error.description)"
    case .unusable(let path, let fault):
      "names are not looked at twice: \(path.shown) \(Self.reason(fault)); install it again"
    }
  }

  private static func reason(_ fault: NameWeights.Fault) -> String {
    switch fault {
    case .isSomethingElse: "holds no weights"
    case .hasVersion(let version):
      "is of version \(version), and this lede reads version \(NameWeights.version)"
    case .hasSize(let size, let expected):
      size < expected ? "is cut short" : "is longer than it should be"
    case .isDamaged: "is damaged"
    }
  }
}
