import Foundation
import LedeAnnotation

/// Finds how much a score is worth as a logarithm of a probability.
///
/// Source: Guo and others, On Calibration of Modern Neural Networks (2017), temperature scaling.
struct Sharpness {
  let lattices: [(lattice: TagLattice, tags: [Int])]

  init(model: EntityModel, held: [NameExamples.Sentence]) {
    lattices = held.map { (model.lattice(of: $0.features), $0.tags) }
  }

  /// The value under which the right tags of texts the model has not seen are likeliest.
  func best() -> Float {
    var (low, high) = (Float(-8), Float(0))
    let third = Float(3)
    while high - low > 0.02 {
      let (left, right) = (low + (high - low) / third, high - (high - low) / third)
      if loss(Foundation.exp(left)) < loss(Foundation.exp(right)) {
        high = right
      } else {
        low = left
      }
    }
    return Foundation.exp((low + high) / 2)
  }

  private func loss(_ sharpness: Float) -> Double {
    var sum = 0.0
    for (lattice, tags) in lattices {
      let marginals = lattice.marginals(sharpness: sharpness)
      for (index, tag) in tags.enumerated() {
        sum -= log(Double(max(marginals.probability(of: tag, at: index), 1e-6)))
      }
    }
    return sum
  }
}
