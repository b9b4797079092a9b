import LedeDocument
import LedeTestSupport
import Testing

@testable import LedeAnnotation

@Suite struct ValueFinderTests {
  /// Every date, time, amount, symbol and address is drawn in; names are left out.
  @Test(arguments: [
    "It opened on ⟦DATE:Sept. 13, 2012⟧, and closed ⟦DATE:13 September⟧ at ⟦TIME:5 p.m. ET⟧.",
    "From ⟦DATE:2026-11-24⟧ to ⟦DATE:24/12/2026⟧ or in ⟦DATE:March 2012⟧.",
    "They may march in ⟦DATE:May⟧. May I come? Theresa May did, in ⟦DATE:1998⟧.",
    "On ⟦DATE:Monday, Jan. 5, 2015⟧, and every ⟦DATE:Sunday⟧ since the ⟦DATE:1990s⟧.",
    "The sun set at ⟦TIME:18:30⟧; the train left at ⟦TIME:14:05 GMT⟧; the score was 10:30.",
    "It cost ⟦MONEY:$4.5 billion⟧, ⟦MONEY:€300 million⟧, ⟦MONEY:US$20⟧ or ⟦MONEY:20 yen⟧.",
    "He weighs 20 pounds and paid ⟦MONEY:five million dollars⟧ or ⟦MONEY:1,310,000 won⟧.",
    "A ⟦PERCENT:7.5%⟧ rise, then ⟦PERCENT:12 percent⟧ and ⟦PERCENT:3 per cent⟧ of 900.",
    "Write to ⟦EMAIL:a.b-c@mail.example.org⟧ or see ⟦URL:www.example.com/x⟧ (⟦URL:http://x.org⟧).",
    "Arbol Inc. (NYSE: ⟦TICKER:ARB⟧) and Nikko Ltd. (⟦TICKER:7203⟧) rose, not the WTO (1995).",
    "The Arctic Survey Agency (ASA) and Rome (AP) have no symbol.",
  ])
  func findsValuesAndNothingElse(_ marked: String) {
    let marked = MarkedText(marked)
    let document = document(marked.text)
    let found = Pipeline().annotate(document).mentions.filter { !$0.label.isName }
    #expect(
      found.map { "\($0.label.rawValue) \(document[$0.span])" }
        == marked.marks.map { "\($0.label) \(document[$0.span])" })
  }
}
