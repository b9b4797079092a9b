import Foundation
import LedeAnnotation
import LedeCorpora

/// `lede-evaluate encoder`: what the encoder says of sequences, one line each of the logarithms of
/// all tags, for `reference.py` to compare. The speed goes to standard error.
enum EncoderCommand {
  static func run(_ arguments: [String]) throws {
    let weights = try NameWeights(FileMemory(file: URL(filePath: arguments[0])))
    let kernel = arguments.firstIndex(of: "--kernel").flatMap { Int(arguments[$0 + 1]) } ?? 0
    guard let encoder = NameEncoder(weights, kernel: kernel) else { return }
    let decoder = JSONDecoder()
    let sequences = try Data(contentsOf: URL(filePath: arguments[1])).split(separator: 0x0A).map {
      try decoder.decode(SequenceLine.self, from: Data($0)).sequence
    }
    let start = clock()
    let results = sequences.map { encoder.logProbabilities(of: $0) ?? [] }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    let pieces = sequences.reduce(0) { $0 + $1.pieces.count }
    let text = results.map { row in row.map { String($0) }.joined(separator: " ") + "\n" }.joined()
    FileHandle.standardOutput.write(Data(text.utf8))
    FileHandle.standardError.write(
      Data(
        "\(encoder.kernelName): \(pieces) pieces, \(Int(Double(pieces) / seconds)) a second\n".utf8)
    )
  }
}
