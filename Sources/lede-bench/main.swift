import Foundation

/// Fixed workloads: `lede-bench markup DIR…`, `lede-bench extraction DIR…`, `lede-bench linear`.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "markup" where arguments.count >= 2:
  MarkupBench(folders: Array(arguments.dropFirst())).run()
case "extraction" where arguments.count >= 2:
  ExtractionBench(folders: Array(arguments.dropFirst())).run()
case "linear" where arguments.count == 3:
  LinearBench().runOne(shape: Int(arguments[1]) ?? -1, megabytes: Int(arguments[2]) ?? 1)
case "linear": LinearBench().run()
default:
  print(
    "usage: lede-bench markup DIR…      parse pages, beside the peers that are built\n"
      + "       lede-bench extraction DIR…  read pages as articles, beside the peers there are\n"
      + "       lede-bench linear           time(2n)/time(n) on hostile pages")
  exit(64)
}
