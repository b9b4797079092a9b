/// Which rows of the table `name` a text typed by a person may mean.
///
/// Names with these words in them, from the start of a word on; those that were called so in some
/// article; and every name that is linked to one of them. `cisco` finds `Cisco Systems Inc.`. A quoted
/// text is the whole of a name.
struct NameSearch {
  /// A selection of ids, with a mark for each of `values`.
  let rows: String
  let values: [SQLValue]

  init(_ text: QueryText) {
    let folded = FoldedText.name(text.text)
    let condition: String
    let patterns: [SQLValue]
    if text.isPhrase {
      condition = "folded = ?"
      patterns = [.text(folded)]
    } else {
      let escaped = folded.replacing("\\", with: "\\\\").replacing("%", with: "\\%")
        .replacing("_", with: "\\_")
      condition = "(folded LIKE ? ESCAPE '\\' OR folded LIKE ? ESCAPE '\\')"
      patterns = [.text("\(escaped)%"), .text("% \(escaped)%")]
    }
    rows = """
      SELECT id FROM name WHERE root IN (
        SELECT root FROM name WHERE \(condition)
        UNION SELECT n.root FROM alias a JOIN name n ON n.id = a.name
        WHERE a.alias IN (SELECT id FROM name WHERE \(condition)))
      """
    values = patterns + patterns
  }
}
