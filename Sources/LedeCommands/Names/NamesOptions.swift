import ArgumentParser

/// How a command finds names.
struct NamesOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How names are found: best looks twice, fast is a hundred times as fast "
        + "(default: best for one file, fast for more)."))
  var names: NamesChoice?

  /// What annotates the files that `input` names. Without the weights names are looked at once, and
  /// why is told on standard error.
  func annotator(of input: InputOptions, findsIndirect: Bool) -> DocumentAnnotator {
    let isOne = input.files.count <= 1 && input.filesFrom == nil
    let fast = DocumentAnnotator(findsIndirect: findsIndirect)
    guard names ?? (isOne ? .best : .fast) == .best else { return fast }
    do {
      return DocumentAnnotator(
        weights: try NameWeightsFile.load(from: .current()), findsIndirect: findsIndirect)
    } catch {
      StandardError.report(error.description)
      return fast
    }
  }
}
