import Foundation

// Reads a directory of labelled lines (NAME.txt, NAME.labels) and prints ChromeWeights.swift.
guard CommandLine.arguments.count == 2 else {
  FileHandle.standardError.write(
    Data("usage: lede-train-chrome DIRECTORY > ChromeWeights.swift\n".utf8))
  exit(64)
}
ChromeTable(try Corpus(directory: CommandLine.arguments[1])).print()
