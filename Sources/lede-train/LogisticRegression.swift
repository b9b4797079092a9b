/// Ridge logistic regression over rows of present signs, fitted by Newton's method.
///
/// Source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, section 4.4.1.
struct LogisticRegression {
  /// One weight a sign, and the bias last.
  private(set) var weights: [Double]

  struct Row {
    let signs: [UInt16]
    let isPositive: Bool
    let weight: Double
  }

  /// A ridge of 3 keeps the weights of rare signs small; the score hardly depends on it.
  init(_ rows: [Row], signCount: Int, ridge: Double = 3, steps: Int = 12) {
    weights = Array(repeating: 0, count: signCount + 1)
    let mean = rows.reduce(0) { $0 + $1.weight } / Double(max(1, rows.count))
    for _ in 0..<steps {
      let size = weights.count
      var gradient = weights.map { $0 * ridge }
      var hessian = Array(repeating: 0.0, count: size * size)
      for row in rows {
        let signs = row.signs.map(Int.init) + [signCount]
        let weight = row.weight / mean
        let probability = self.probability(row.signs)
        let error = weight * (probability - (row.isPositive ? 1 : 0))
        let curvature = weight * probability * (1 - probability)
        for sign in signs {
          gradient[sign] += error
          for other in signs where other <= sign { hessian[sign * size + other] += curvature }
        }
      }
      for index in 0..<size { hessian[index * size + index] += ridge }
      let step = Self.solve(&hessian, gradient)
      for index in 0..<size { weights[index] -= step[index] }
    }
  }

  /// Log-odds of a row.
  func score(_ signs: [UInt16]) -> Double {
    signs.reduce(weights.last ?? 0) { $0 + weights[Int($1)] }
  }

  private func probability(_ signs: [UInt16]) -> Double {
    ChromeTable.probability(score(signs))
  }

  /// Solves `matrix * x = right` by Cholesky; only the lower triangle of `matrix` is read.
  private static func solve(_ matrix: inout [Double], _ right: [Double]) -> [Double] {
    let size = right.count
    for row in 0..<size {
      for column in 0...row {
        var sum = matrix[row * size + column]
        for index in 0..<column {
          sum -= matrix[row * size + index] * matrix[column * size + index]
        }
        matrix[row * size + column] =
          row == column ? max(sum, 1e-9).squareRoot() : sum / matrix[column * size + column]
      }
    }
    var solution = right
    for row in 0..<size {
      for index in 0..<row { solution[row] -= matrix[row * size + index] * solution[index] }
      solution[row] /= matrix[row * size + row]
    }
    for row in (0..<size).reversed() {
      for index in (row + 1)..<max(row + 1, size) {
        solution[row] -= matrix[index * size + row] * solution[index]
      }
      solution[row] /= matrix[row * size + row]
    }
    return solution
  }
}
