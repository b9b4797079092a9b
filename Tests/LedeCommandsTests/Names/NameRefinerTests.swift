import Foundation
import LedeDocument
import Testing

@testable import LedeAnnotation
@testable import LedeCommands

@Suite struct NameRefinerTests {
  private static let text =
    "The mill in Norwich was bought by Ana Duarte of Farol Oy. “We grind on,” said Duarte.\n"

  private func document() -> Document {
    let utf8 = Array(Self.text.utf8)
    return Document(utf8: utf8, blocks: [Block(.paragraph, Span(0, utf8.count), rule: "test")])
  }

  private func projectWeights() -> Result<NameWeights, NameWeightsError> {
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardized.path
    return NameWeightsSource(
      folders: Folders(
        environment: { _ in nil }, program: root + "/.build/debug/lede",
        exists: { FileManager.default.fileExists(atPath: $0) })
    ).load()
  }

  private func found(_ cache: String?) async -> [NameRefiner.Progress] {
    let weights = projectWeights()
    let refiner = NameRefiner(
      document(), visible: Span(0, 10), cache: NameReadingCache(cache: cache), weights: { weights })
    refiner.start()
    var found: [NameRefiner.Progress] = []
    for await progress in refiner.found { found.append(progress) }
    return found
  }

  @Test func aSecondLookIsTakenOnceAndKept() async throws {
    let folder = try TemporaryFolder([:])
    let first = await found(folder.path + "/lede")
    guard first.count == 2, case .began = first[0], case .annotations(let annotations) = first[1]
    else {
      Issue.record("\(first)")
      return
    }
    let names = annotations.entities.map(\.canonicalName)
    #expect(names.contains("Ana Duarte") && names.contains("Norwich"))
    #expect(annotations.quotations.first?.attribution?.name == "Ana Duarte")
    let second = await found(folder.path + "/lede")
    guard second.count == 1, case .annotations(let again) = second[0] else {
      Issue.record("\(second)")
      return
    }
    #expect(again == annotations)
  }

  @Test func withoutWeightsThereIsNoSecondLook() async {
    let refiner = NameRefiner(
      document(), visible: Span(0, 10), cache: NameReadingCache(cache: nil),
      weights: { .failure(.missing) })
    refiner.start()
    var found: [NameRefiner.Progress] = []
    for await progress in refiner.found { found.append(progress) }
    guard found.count == 1, case .failed(.missing) = found[0] else {
      Issue.record("\(found)")
      return
    }
  }

  @Test func aCancelledLookFindsNothingMore() async {
    let weights = projectWeights()
    let refiner = NameRefiner(
      document(), visible: Span(0, 10), cache: NameReadingCache(cache: nil), weights: { weights })
    refiner.cancel()
    refiner.start()
    var count = 0
    for await _ in refiner.found { count += 1 }
    #expect(count == 0)
  }

  @Test func whatIsVisibleIsReadFirstThenWhatFollows() {
    let parts = (0..<6).map { Span($0 * 10, $0 * 10 + 9) }
    var order = ReadingOrder(parts: parts)
    let visible = Span(25, 45)
    var read: [Int] = []
    var told: [Int] = []
    while let part = order.next(visible: visible) {
      read.append(part)
      if order.take(part, visible: visible) { told.append(part) }
    }
    #expect(read == [2, 3, 4, 5, 1, 0] && order.isEmpty)
    // Told once, when all that is visible is read.
    #expect(told == [4])
  }

  @Test func scrollingChangesWhatIsReadNext() {
    let parts = (0..<6).map { Span($0 * 10, $0 * 10 + 9) }
    var order = ReadingOrder(parts: parts)
    #expect(order.next(visible: Span(0, 10)) == 0)
    let isFirstTold = order.take(0, visible: Span(0, 10))
    #expect(isFirstTold)
    #expect(order.next(visible: Span(50, 60)) == 5)
    let isLastTold = order.take(5, visible: Span(50, 60))
    #expect(isLastTold)
    #expect(order.next(visible: Span(50, 60)) == 4)
  }

  @Test(arguments: [
    (["AC/type": "Mains\n", "AC/online": "1\n"], false),
    (["BAT0/type": "Battery\n", "BAT0/status": "Discharging\n"], true),
    (["BAT0/type": "Battery\n", "BAT0/status": "Charging\n"], false),
    (["m/type": "Battery\n", "m/scope": "Device\n", "m/status": "Discharging\n"], false),
    ([:], false),
  ])
  func aBatteryThatIsBeingEmptiedIsNoticed(_ files: [String: String], _ isBattery: Bool) throws {
    let folder = try TemporaryFolder(files)
    #expect(PowerSupply.isBattery(folder: folder.path) == isBattery)
  }
}
