import LedeDocument

/// The phrases by which page furniture is known, one a row.
///
/// Collected from our own reading of news sites' furniture and checked on the development half of
/// the line corpora; a phrase is `certain` there where at least 19 of 20 short lines that hold it
/// are furniture, and `clear` where at least 3 of 4 are.
enum ChromePhrases {
  static let index = PhraseIndex(
    table.flatMap { reason, strength, rule, patterns in
      patterns.split(separator: "\n").map { ChromePhrase(reason, strength, rule, $0) }
    })

  private static let table: [(ChromeReason, ChromePhrase.Strength, Rule, String)] = [
    (
      .contact, .certain, "contact-line",
      """
      ^to contact the reporter
      ^to contact the reporters
      ^to contact the editor
      ^to contact the editors
      ^to contact the author
      ^to contact the writer
      ^contact the reporter
      ^contact the author
      can be reached at
      """
    ),
    (
      .playerInstructions, .certain, "player-keys",
      """
      ^press spacebar
      ^press space bar
      ^press the spacebar
      ^press space to
      ^press esc
      press esc to stop
      press escape to
      ^use space to pause
      ^use the arrow keys
      ^use arrow keys
      """
    ),
    (
      .moderation, .certain, "comment-rules",
      """
      reserves the right to remove comments
      right to remove comments
      individual moderation decisions
      comments are moderated
      comments are closed
      """
    ),
    (
      .script, .certain, "script-notice",
      """
      ^please enable javascript
      ^you need to enable javascript
      ^enable javascript
      ^javascript is required
      ^javascript is disabled
      view the comments powered by
      comments powered by disqus
      """
    ),
  ]
}
