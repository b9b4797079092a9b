import Foundation

/// Fixed workloads: `lede-bench markup DIR…`, `lede-bench extraction DIR…`, `lede-bench linear`.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "markup" where arguments.count >= 2:
  MarkupBench(folders: Array(arguments.dropFirst())).run()
case "extraction" where arguments.count >= 2:
  ExtractionBench(folders: Array(arguments.dropFirst())).run()
case "annotate" where arguments.count == 2: try AnnotateBench(folder: arguments[1]).run()
case "encoder" where arguments.count == 2:
  try EncoderBench(weights: URL(filePath: arguments[1])).run()
case "linear" where arguments.count == 3:
  LinearBench().runOne(shape: Int(arguments[1]) ?? -1, megabytes: Int(arguments[2]) ?? 1)
case "linear": LinearBench().run()
case "make-library" where arguments.count == 3:
  var sample = SampleLibrary()
  try sample.make(Int(arguments[2]) ?? 0, at: arguments[1])
case "make-feeds" where arguments.count == 4:
  try SampleFeeds(base: arguments[3])
    .make(Int(arguments[2]) ?? 0, in: URL(filePath: arguments[1]))
case "library" where arguments.count == 2: try LibraryBench(path: arguments[1]).run()
default:
  print(
    "usage: lede-bench markup DIR…      parse pages, beside the peers that are built\n"
      + "       lede-bench extraction DIR…  read pages as articles, beside the peers there are\n"
      + "       lede-bench annotate DIR     names and quotes of DIR/*.txt, beside spaCy if it is there\n"
      + "       lede-bench encoder FILE     the second look at names, beside OpenBLAS if it is there\n"
      + "       lede-bench linear           time(2n)/time(n) on hostile pages\n"
      + "       lede-bench make-library PATH COUNT   a library of COUNT articles\n"
      + "       lede-bench make-feeds FOLDER COUNT URL   the same as feeds, to be served at URL\n"
      + "       lede-bench library PATH     lists, filters and searches in it")
  exit(64)
}
