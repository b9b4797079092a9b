import LedeAnnotation
import LedeDocument
import Synchronization

/// Annotates whole documents, with a second look at the names if there are weights for it.
struct DocumentAnnotator {
  private let weights: NameWeights?
  private let findsIndirect: Bool

  init(weights: NameWeights? = nil, findsIndirect: Bool) {
    self.weights = weights
    self.findsIndirect = findsIndirect
  }

  func annotations(of document: Document) -> Annotations {
    guard let weights, let refinement = NameRefinement(document, weights) else {
      return Pipeline(findsIndirect: findsIndirect).annotate(document)
    }
    return refinement.annotations(
      Self.readings(of: refinement), findsIndirect: findsIndirect)
  }

  /// Reads all parts, on as many threads as there are processors.
  private static func readings(of refinement: NameRefinement) -> NameReadings {
    let count = refinement.parts.count
    let readings = Mutex(refinement.noReadings)
    let next = Atomic(0)
    Threads.run(min(count, Threads.processors)) {
      let reader = NamePartReader(refinement)
      while true {
        let part = next.add(1, ordering: .relaxed).oldValue
        guard part < count else { return }
        if let reading = reader.read(part: part) { readings.withLock { $0.add(reading) } }
      }
    }
    return readings.withLock { $0 }
  }
}
