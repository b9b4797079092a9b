import Foundation

/// Scores of the parser against public corpora: `lede-evaluate html5lib DIR`.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "html5lib" where arguments.count >= 2:
  let suite = HTML5LibSuite(
    folder: URL(filePath: arguments[1]), showsTrees: arguments.contains("--trees"))
  suite.run()
case "extraction" where arguments.count == 2:
  try ExtractionReport(folder: URL(filePath: arguments[1])).run()
case "quotes" where arguments.count == 2:
  try QuoteReport(folder: URL(filePath: arguments[1])).run()
case "names" where arguments.count >= 2: try NamesCommand.run(Array(arguments.dropFirst()))
case "aliases" where arguments.count >= 2, "roles" where arguments.count >= 2,
  "pronouns" where arguments.count >= 2:
  if let measure = EntityReport.Measure(rawValue: arguments[0]) {
    try EntityReport(
      measure: measure, folder: URL(filePath: arguments[1]),
      showsErrors: arguments.contains("--errors")
    ).run()
  }
case "encoder" where arguments.count >= 3: try EncoderCommand.run(Array(arguments.dropFirst()))
case "xml": XMLReport(paths: Array(arguments.dropFirst())).run()
default:
  print(
    "usage: lede-evaluate html5lib DIR [--trees]   html5lib's conformance suites\n"
      + "       lede-evaluate extraction DIR           article text of CORPUS/ID.html against ID.txt\n"
      + "       lede-evaluate quotes DIR               quotes and speakers of DIR/gold.jsonl\n"
      + "       lede-evaluate names DIR [--model FILE | --rules] [--half 0|1] [--errors]\n"
      + "                                              names of DIR/SET/dev/gold.jsonl\n"
      + "       lede-evaluate aliases|roles|pronouns DIR [--errors]\n"
      + "                                              entities of texts with their marks drawn in\n"
      + "       lede-evaluate encoder WEIGHTS SEQUENCES [--kernel N]\n"
      + "                                              what is said of lede-train's sequences\n"
      + "       lede-evaluate xml FILE…                encoding and well-formedness of feeds")
  exit(64)
}
