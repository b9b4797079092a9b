import Foundation
import LedeAnnotation
import LedeCorpora

/// `lede-evaluate names`: F1 of names against corpora, with the built-in model or another.
enum NamesCommand {
  static func run(_ arguments: [String]) throws {
    var model = arguments.contains("--rules") ? nil : EntityModel.embedded
    if let path = value(of: "--model", in: arguments) {
      let data = try Data(contentsOf: URL(filePath: path))
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 64)
      memory.copyBytes(from: data)
      model = EntityModel(UnsafeRawBufferPointer(memory))
    }
    if let weight = value(of: "--rule-weight", in: arguments).flatMap({ Float($0) }) {
      model?.ruleWeight = weight
    }
    if let weight = value(of: "--document-weight", in: arguments).flatMap({ Float($0) }) {
      model?.documentWeight = weight
    }
    if let weight = value(of: "--start-weight", in: arguments).flatMap({ Float($0) }) {
      model?.startWeight = weight
    }
    let report = try NameReport(
      folder: URL(filePath: arguments[0]), pipeline: Pipeline(model: model),
      half: value(of: "--half", in: arguments).flatMap { Int($0) })
    if arguments.contains("--errors") { for line in report.errors { print(line) } }
    for line in report.lines { print(line) }
  }

  private static func value(of option: String, in arguments: [String]) -> String? {
    guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else {
      return nil
    }
    return arguments[index + 1]
  }
}
