/// Shows the articles that `options` name.
///
/// - Returns: The exit status: 0, or 1 if some article could not be read.
func readArticles(_ options: ReadOptions) -> Int32 {
  PlainReader(options).run().rawValue
}
