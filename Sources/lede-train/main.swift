import Foundation
import LedeParsing

// Trains what LedeKit decides by weights, from texts labelled by hand. Each model is written to
// standard output as the Swift table of the library; what it scores goes to standard error.
let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("chrome", 2): ChromeTable(try Corpus(directory: arguments[1])).print()
case ("lines", 3):
  let sites = try PageCorpus.sites(folder: URL(filePath: arguments[2]))
  LinesTrainer(try Corpus(directory: arguments[1], sites: sites)).print()
case ("extraction", 2):
  let trainer = ExtractionTrainer(try PageCorpus(folder: URL(filePath: arguments[1])))
  let model = trainer.model()
  trainer.report(model)
  PackedSource(
    name: "ExtractionTable",
    summary: """
      /// The weights of `ExtractionModel`, packed as `TableReader` reads them. Written by
      /// `lede-train extraction` from the development halves of scrapinghub's, newspaper4k's and
      /// WCXB's pages; run it again when `PageSign` or `PageOpinions` change.
      """,
    text: model.table
  ).print()
case ("extraction", 3) where arguments[2] == "--folds":
  let trainer = ExtractionTrainer(try PageCorpus(folder: URL(filePath: arguments[1])))
  trainer.validate(by: .site)
  trainer.validate(by: .page)
case ("clusters", 2): try EntityCommand.clusters(arguments[1])
case ("entities", 4...): try EntityCommand.entities(Array(arguments.dropFirst()))
case ("sequences", 3...): try SequencesCommand.run(Array(arguments.dropFirst()))
default:
  let usage = """
    usage: lede-train chrome DIRECTORY > Sources/LedeParsing/PlainText/Chrome/ChromeWeights.swift
           lede-train lines DIRECTORY PAGES > Sources/LedeParsing/PlainText/Chrome/ChromeTrees.swift
             DIRECTORY holds NAME.txt, a text a line, and NAME.labels, keep, chrome or skip a line;
             PAGES holds CORPUS.meta.jsonl, whose pages' texts are CORPUS-ID.txt
           lede-train extraction DIRECTORY > Sources/LedeParsing/Extraction/ExtractionTable.swift
             DIRECTORY holds CORPUS/ID.html, CORPUS/ID.txt and CORPUS.meta.jsonl
           lede-train extraction DIRECTORY --folds
             what to expect of sites and of pages that were not learned from; writes no table
           lede-train clusters RESOURCES
             RESOURCES is what Resources/resources.py wrote; adds clusters.u32 to it
           lede-train entities CORPORA RESOURCES Sources/CEntityModel/entity-model.bin
             CORPORA holds train/ and silver/ to learn from and ner/ to measure
           lede-train sequences models/names.lede CORPUS.jsonl… > SEQUENCES.jsonl
             for Encoder/train.py; see Encoder/README.md

    """
  FileHandle.standardError.write(Data(usage.utf8))
  exit(2)
}
