import Foundation
import LedeAnnotation

/// What Resources/resources.py laid out: words with their vectors, and lists of names.
struct Resources {
  let folder: URL

  static let dimensions = 50

  func words() throws -> [String] {
    try String(contentsOf: folder.appending(path: "words.txt"), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// One vector after the other, of length 1.
  func vectors() throws -> [Float] {
    let data = try Data(contentsOf: folder.appending(path: "vectors.f32"))
    var floats = [Float](repeating: 0, count: data.count / 4)
    _ = floats.withUnsafeMutableBytes { data.copyBytes(to: $0) }
    for start in stride(from: 0, to: floats.count, by: Self.dimensions) {
      let range = start..<(start + Self.dimensions)
      let length = floats[range].reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard length > 0 else { continue }
      for index in range { floats[index] /= length }
    }
    return floats
  }

  private var clusterFile: URL { folder.appending(path: "clusters.u32") }

  /// Clusters of each word, packed as `WordFacts` has them.
  func clusters() throws -> [UInt32] {
    let data = try Data(contentsOf: clusterFile)
    var values = [UInt32](repeating: 0, count: data.count / 4)
    _ = values.withUnsafeMutableBytes { data.copyBytes(to: $0) }
    return values
  }

  func write(clusters: [UInt32]) throws {
    try clusters.withUnsafeBytes { try Data($0).write(to: clusterFile) }
  }

  /// Names of the lists with their kind: `male`, `female`, `family`, `city` and so on.
  func names() throws -> [(kind: Substring, name: Substring)] {
    try String(contentsOf: folder.appending(path: "names.tsv"), encoding: .utf8)
      .split(separator: "\n").compactMap { line in
        let fields = line.split(separator: "\t")
        return fields.count == 2 ? (fields[0], fields[1]) : nil
      }
  }
}

/// Random numbers that are the same on every run.
///
/// Source: Steele, Lea, Flood, Fast Splittable Pseudorandom Number Generators (2014), SplitMix64.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
