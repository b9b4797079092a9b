import ArgumentParser

/// How names are found. The raw value is its name in settings and on the command line.
enum NamesChoice: String, CaseIterable, ExpressibleByArgument {
  /// By the perceptron alone: a hundred articles in the time of one.
  case fast
  /// The encoder has a second look, where its weights are installed.
  case best
}
