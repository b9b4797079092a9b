import LedeAnnotation
import Synchronization

/// The weights of the second look, found and mapped when they are first wanted, and once.
final class NameWeightsSource: Sendable {
  private let folders: Folders
  private let loaded = Mutex<Result<NameWeights, NameWeightsError>?>(nil)

  init(folders: Folders) { self.folders = folders }

  func load() -> Result<NameWeights, NameWeightsError> {
    loaded.withLock { loaded in
      if let loaded { return loaded }
      let result = Result { () throws(NameWeightsError) in try NameWeightsFile.load(from: folders) }
      loaded = result
      return result
    }
  }
}
