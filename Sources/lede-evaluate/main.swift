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
case "names" where arguments.count >= 2: try NamesCommand.run(Array(arguments.dropFirst()))
case "xml": XMLReport(paths: Array(arguments.dropFirst())).run()
default:
  print(
    "usage: lede-evaluate html5lib DIR [--trees]   html5lib's conformance suites\n"
      + "       lede-evaluate extraction DIR           article text of CORPUS/ID.html against ID.txt\n"
      + "       lede-evaluate names DIR [--model FILE | --rules] [--half 0|1] [--errors]\n"
      + "                                              names of DIR/SET/dev/gold.jsonl\n"
      + "       lede-evaluate xml FILE…                encoding and well-formedness of feeds")
  exit(64)
}
