import LedeAnnotation

/// Lays a model out as `EntityModel` reads it.
struct ModelFile {
  private var words: [UInt64: WordFacts] = [:]
  private var phrases: [UInt64: UInt16] = [:]
  /// Weights of each feature in whole numbers, `NameTag.count` of them.
  var features: [(hash: UInt64, weights: [Float])] = []
  var sharpness: Float = 1
  var ruleWeight: Float = 0
  var documentWeight: Float = 0
  var startWeight: Float = 0
  var transitions = [Float](repeating: 0, count: (NameTag.count + 1) * NameTag.count)

  /// The tables of words and phrases, without weights.
  init(_ resources: Resources) throws {
    let clusters = try resources.clusters()
    for (rank, word) in try resources.words().enumerated() {
      let hash = ListedName.hash(ofWord: word)
      // Of words that fold to one, the most frequent counts.
      guard words[hash] == nil else { continue }
      let frequency = UInt16(UInt64.bitWidth - UInt64(rank + 1).leadingZeroBitCount)
      words[hash] = WordFacts(
        clusters: clusters[rank], bits: frequency << UInt16(WordFacts.rankShift))
    }
    for (kind, name) in try resources.names() { add(String(name), kind) }
  }

  private mutating func add(_ name: String, _ kind: Substring) {
    guard let (first, whole, count) = ListedName.hashes(of: name) else { return }
    switch kind {
    case "male": mark(first, WordFacts.maleName)
    case "female": mark(first, WordFacts.femaleName)
    case "family": mark(first, WordFacts.familyName)
    default:
      let kinds: [Substring: UInt16] = [
        "city": PhraseTable.Kind.city, "country": PhraseTable.Kind.country,
        "state": PhraseTable.Kind.state, "company": PhraseTable.Kind.company,
      ]
      guard let bit = kinds[kind] else { return }
      if count == 1 {
        mark(first, bit << UInt16(WordFacts.kindShift))
      } else {
        mark(first, WordFacts.phraseStart)
        phrases[whole, default: 0] |= bit
      }
    }
  }

  private mutating func mark(_ word: UInt64, _ bits: UInt16) {
    words[word, default: .unknown].bits |= bits
  }

  // MARK: Bytes

  func bytes() -> [UInt8] {
    var sections: [[UInt8]] = []
    addWords(to: &sections)
    addPhrases(to: &sections)
    addFeatures(to: &sections)
    sections.append(
      Self.bytes(
        ([sharpness, ruleWeight, documentWeight, startWeight] + transitions).map(\.bitPattern)))
    var header = ModelBytes.magic
    var body: [UInt8] = []
    let start = (ModelBytes.headerSize + 7) / 8 * 8
    for section in sections {
      header += Self.bytes([UInt32(start + body.count), UInt32(section.count)])
      body += section + [UInt8](repeating: 0, count: (8 - section.count % 8) % 8)
    }
    return header + [UInt8](repeating: 0, count: start - header.count) + body
  }

  private func addWords(to sections: inout [[UInt8]]) {
    let placed = words.map { (place: WordFacts.place(of: $0.key), facts: $0.value) }.sorted {
      ($0.place.bucket, $0.place.mark, $0.facts.clusters, $0.facts.bits)
        < ($1.place.bucket, $1.place.mark, $1.facts.clusters, $1.facts.bits)
    }
    sections.append(Self.buckets(placed.map(\.place.bucket), bits: WordTable.bucketBits))
    sections.append(Self.bytes(placed.map(\.place.mark)))
    sections.append(Self.bytes(placed.map(\.facts.clusters)))
    sections.append(Self.bytes(placed.map(\.facts.bits)))
  }

  private func addPhrases(to sections: inout [[UInt8]]) {
    let placed = phrases.map { (place: PhraseTable.place(of: $0.key), kinds: $0.value) }.sorted {
      ($0.place.bucket, $0.place.mark, $0.kinds) < ($1.place.bucket, $1.place.mark, $1.kinds)
    }
    sections.append(Self.buckets(placed.map(\.place.bucket), bits: PhraseTable.bucketBits))
    sections.append(Self.bytes(placed.map(\.place.mark)))
    sections.append(Self.bytes(placed.map(\.kinds)))
  }

  private func addFeatures(to sections: inout [[UInt8]]) {
    let bits = FeatureTable.bucketBits
    func bucket(_ hash: UInt64) -> Int { Int(hash >> UInt64(64 - bits)) }
    let placed = features.sorted { $0.hash < $1.hash }
    sections.append(Self.buckets(placed.map { bucket($0.hash) }, bits: bits))
    var rows: [UInt8] = []
    rows.reserveCapacity(placed.count * FeatureTable.rowSize)
    for (hash, weights) in placed {
      rows.append(UInt8(truncatingIfNeeded: hash))
      rows.append(UInt8(truncatingIfNeeded: hash >> 8))
      let top = weights.map(abs).max() ?? 0
      var shift: UInt8 = 0
      while (top / Float(1 << Int(shift))).rounded() > 127 { shift += 1 }
      rows.append(shift)
      rows += weights.map { weight in
        UInt8(bitPattern: Int8((weight / Float(1 << Int(shift))).rounded()))
      }
    }
    sections.append(rows)
  }

  /// Where each bucket starts, and the end of the last, for sorted bucket numbers.
  private static func buckets(_ numbers: [Int], bits: Int) -> [UInt8] {
    var starts = [UInt32](repeating: 0, count: 1 << bits + 1)
    for number in numbers { starts[number + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    return bytes(starts)
  }

  private static func bytes<Number: FixedWidthInteger>(_ numbers: [Number]) -> [UInt8] {
    numbers.flatMap { number in withUnsafeBytes(of: number.littleEndian) { Array($0) } }
  }
}
