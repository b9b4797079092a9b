import Testing

@testable import LedeCommands

@Suite struct TOMLParserTests {
  typealias Value = TOMLFile.Value

  private func file(_ text: String) throws -> TOMLFile { try TOMLFile(text, path: "x") }

  @Test(arguments: [
    ("a = \"x\\t\\\"\\u00e9\\U0001F600\"", Value.string("x\t\"é😀")),
    ("a = 'C:\\x'", .string("C:\\x")),
    ("a = \"\"\"\r\nx\n  \"y\"\" \\\n   z\"\"\"\"", .string("x\n  \"y\"\" z\"")),
    ("a = '''\n'x'''''", .string("'x''")),
    ("a = \"\"", .string("")),
    ("a = -1_000", .integer(-1000)), ("a = +7", .integer(7)), ("a = 0xFF", .integer(255)),
    ("a = 0b101", .integer(5)), ("a = 0o17", .integer(15)),
    ("a = true # yes", .boolean(true)), ("a = false", .boolean(false)),
    ("a = 1.5", .other), ("a = 1e3", .other), ("a = -inf", .other),
    ("a = 1979-05-27T07:32:00Z", .other),
    ("a = []", .array([])),
    (
      "a = [ 1, # one\n  [2], \"3\",\n]",
      .array([.integer(1), .array([.integer(2)]), .string("3")])
    ),
    ("\u{FEFF}a = 1\r\n", .integer(1)), ("\"a\" = 1", .integer(1)), ("  'a'=1", .integer(1)),
  ])
  func valuesAreReadAsTheStandardSays(_ text: String, _ expected: Value) throws {
    #expect(try file(text)["a"] == expected)
  }

  @Test func tablesMayBeHeadersDottedKeysOrInline() throws {
    let file = try file(
      """
      top = 1
      [a]
      "b.c" = 2
      d.e = 3
      [a.f] # more
      g = { h = 4, i.j = 5 }
      [[k]]
      l = 6
      [[k]]
      l = 7
      """)
    #expect(file.entries.map(\.key) == ["top", "a", "k"])
    #expect(file.line(of: ["a", "b.c"]) == 3)
    #expect(file.line(of: ["a", "d", "e"]) == 4)
    #expect(file.line(of: ["a", "f", "g", "h"]) == 6)
    #expect(file.line(of: ["a", "gone"]) == 2)
    #expect(file.line(of: ["gone"]) == nil)
    #expect(file.gives(["a", "b.c"]) && !file.gives(["a", "gone"]))
    #expect(
      file["k"]
        == .array([
          .table([TOMLFile.Entry(key: "l", value: .integer(6), line: 8)]),
          .table([TOMLFile.Entry(key: "l", value: .integer(7), line: 10)]),
        ]))
  }

  @Test(arguments: [
    ("a = 1\na = 2", 2, "\"a\" is already given on line 1; delete one of the two"),
    ("[a]\n[b]\n[a]", 3, "[a] is there twice; put its lines together"),
    ("a = 1\n[a.b]", 2, "\"a\" is already given on line 1; delete one of the two"),
    ("a = 1\n[[a]]", 2, "\"a\" is already given on line 1; delete one of the two"),
    ("a", 1, "the end of the file stands after a key; put = there"),
    ("\n= 1", 2, "\"=\" cannot begin a key; put the key into quotes"),
    ("é = 1", 1, "\"é\" cannot begin a key; put the key into quotes"),
    ("a =", 1, "a value is missing here; write it after the ="),
    ("a = red", 1, "red is no value; put it into quotes"),
    ("a = \"x\nb = 1", 1, "a text in quotes has no end; put \" there"),
    ("a = '''x\n\n", 1, "a text in quotes has no end; put ' there"),
    ("a = \"\\q\"", 1, "\\ before \"q\" means nothing; write \\\\ for a backslash"),
    ("a = \"\\ud800\"", 1, "\\u needs the number of a character in 4 hexadecimal digits"),
    ("a = 1 2", 1, "\"2\" stands after the end of a value; begin a new line for it"),
    ("a = [1\n 2]", 2, "\"2\" stands in a list; put , or ] before it"),
    ("a = { b = 1", 1, "the end of the file stands in a table; put , or } before it"),
    ("[a", 1, "the end of the file stands after the name of a table; put ] there"),
    ("[[a]", 1, "[[ needs ]] at its end"),
  ])
  func theFirstErrorIsToldWithItsLine(_ text: String, _ line: Int, _ message: String) {
    let error = #expect(throws: FileDiagnostic.self) { try TOMLFile(text, path: "x") }
    #expect(error == FileDiagnostic(message, file: "x", line: line))
  }

  @Test(arguments: [
    "[[[", "[[[[", "[a.", "a = \"\\", "[[x", "a=[1,[", "a = {", "[[]]", "[\"", "a.b.c.=1", "[ [",
    "x = \"\"\"", "a = 0x", "a = 99999999999999999999999", "\u{0}", "a = \"\\u12", "'", "a.", "{",
    String(repeating: "[", count: 100_000), "a = " + String(repeating: "[", count: 100_000),
    "a = " + String(repeating: "{a=", count: 100_000), String(repeating: "a.", count: 100_000),
  ])
  func noTextTrapsTheParser(_ text: String) {
    _ = try? TOMLFile(text, path: "x")
    _ = try? TOMLFile(String(text.dropLast()), path: "x")
  }
}
