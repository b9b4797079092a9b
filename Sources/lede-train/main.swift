import Foundation

// Trains what LedeKit decides by weights, from texts labelled by hand. Each model is written to
// standard output as the Swift table of the library; what it scores goes to standard error.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 2, arguments[0] == "chrome" else {
  let usage = """
    usage: lede-train chrome DIRECTORY > Sources/LedeParsing/PlainText/Chrome/ChromeWeights.swift
      DIRECTORY holds NAME.txt, a text a line, and NAME.labels, keep, chrome or skip a line

    """
  FileHandle.standardError.write(Data(usage.utf8))
  exit(2)
}
ChromeTable(try Corpus(directory: arguments[1])).print()
