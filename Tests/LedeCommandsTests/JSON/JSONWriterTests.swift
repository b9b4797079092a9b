import Testing

@testable import LedeCommands

@Suite struct JSONWriterTests {
  @Test(arguments: [
    ("plain", "\"plain\""),
    ("a \"b\" \\", "\"a \\\"b\\\" \\\\\""),
    ("tab\tline\nreturn\r", "\"tab\\tline\\nreturn\\r\""),
    ("\u{1B}[31m\u{7F}\u{0}", "\"\\u001b[31m\\u007f\\u0000\""),
    ("\u{85}\u{9B}", "\"\\u0085\\u009b\""),
    ("\u{202E}x\u{2066}\u{61C}\u{200F}", "\"\\u202ex\\u2066\\u061c\\u200f\""),
    ("\u{2028}\u{2029}", "\"\\u2028\\u2029\""),
    ("é “ß” 漢 😀", "\"é “ß” 漢 😀\""),
  ])
  func stringsHoldNothingThatATerminalObeys(_ text: String, _ expected: String) {
    var json = JSONWriter()
    json.string(text.utf8)
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }

  @Test func nullsAreLeftOutAndCommasStandBetween() {
    var json = JSONWriter()
    json.object { json in
      json.field("a", 1)
      json.field("b", nil as String?)
      json.field("c", Double.nan)
      json.field("d") { $0.array([1, 2]) { $0.integer($1) } }
      json.field("e") { $0.array([] as [Int]) { $0.integer($1) } }
      json.field("f", true)
    }
    json.endLine()
    let text = String(decoding: json.bytes, as: UTF8.self)
    #expect(text == "{\"a\":1,\"d\":[1,2],\"e\":[],\"f\":true}\n")
  }
}
