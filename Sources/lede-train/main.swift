import Foundation

// Trains what LedeKit decides by weights, from texts labelled by hand. Each model is written to
// standard output as the Swift table of the library; what it scores goes to standard error.
let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("chrome", 2): ChromeTable(try Corpus(directory: arguments[1])).print()
case ("extraction", 2):
  ExtractionTrainer(try PageCorpus(folder: URL(filePath: arguments[1]))).print()
case ("clusters", 2): try EntityCommand.clusters(arguments[1])
case ("entities", 4...): try EntityCommand.entities(Array(arguments.dropFirst()))
default:
  let usage = """
    usage: lede-train chrome DIRECTORY > Sources/LedeParsing/PlainText/Chrome/ChromeWeights.swift
             DIRECTORY holds NAME.txt, a text a line, and NAME.labels, keep, chrome or skip a line
           lede-train extraction DIRECTORY > Sources/LedeParsing/Extraction/ExtractionTable.swift
             DIRECTORY holds CORPUS/ID.html, CORPUS/ID.txt and CORPUS.meta.jsonl
           lede-train clusters RESOURCES
             RESOURCES is what Resources/resources.py wrote; adds clusters.u32 to it
           lede-train entities CORPORA RESOURCES Sources/CEntityModel/entity-model.bin
             CORPORA holds train/ and silver/ to learn from and ner/ to measure

    """
  FileHandle.standardError.write(Data(usage.utf8))
  exit(2)
}
