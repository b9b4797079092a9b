import LedeAnnotation
import LedeDocument
import LedeReading

/// The work on an article that never runs on the main thread.
enum ArticleAnnotator {
  /// Names, quotes and the words to play.
  @concurrent static func reading(of document: Document) async -> Reading {
    let annotations = Pipeline().annotate(document)
    return Reading(
      annotations: annotations,
      script: PlaybackScript(document: document, sentences: annotations.sentences))
  }

  /// The same with annotations that are kept.
  @concurrent static func reading(
    _ annotations: Annotations, of document: Document
  ) async -> Reading {
    Reading(
      annotations: annotations,
      script: PlaybackScript(document: document, sentences: annotations.sentences))
  }

  /// The same article with other annotations.
  @concurrent static func reading(
    _ annotations: Annotations, _ script: PlaybackScript
  ) async -> Reading {
    Reading(annotations: annotations, script: script)
  }

  /// The matches of `pattern`; the search ends early when its task is cancelled.
  @concurrent static func matches(
    of pattern: SearchPattern, in document: Document, includingChrome: Bool
  ) async -> SearchResult {
    pattern.matches(
      in: document, includingChrome: includingChrome, while: { !Task.isCancelled })
  }
}
