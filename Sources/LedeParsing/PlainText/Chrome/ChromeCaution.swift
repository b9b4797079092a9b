/// Log-odds from which a paragraph counts as furniture: a lost paragraph is worse than a menu.
///
/// From the line corpora with whole sites held out (`lede-train lines` prints them): all 0 gives a
/// word F1 of .959 with a recall of .983, 0.3 for `outside` .958 with .989; these lie between.
package struct ChromeCaution: Sendable {
  /// For labels anywhere, and for sentences outside of the article.
  package var outside = 0.1
  /// For sentences inside the article, for its long ones, and for those that open with a quote.
  package var insideSentence = 0.4
  package var insideLong = 0.8
  package var insideQuote = 2.0

  package init() {}
}
