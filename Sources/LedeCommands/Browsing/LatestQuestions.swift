import Synchronization

/// Numbers of the questions that were asked last: who is about to answer an earlier one need not.
final class LatestQuestions: Sendable {
  let list = Atomic(0)
  let search = Atomic(0)
  let preview = Atomic(0)
  /// Whether the sidebar is being read.
  let sidebar = Atomic(false)
}
