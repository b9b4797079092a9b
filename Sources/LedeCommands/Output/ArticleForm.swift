/// How an article is printed.
enum ArticleForm: String, CaseIterable {
  case json
  case text
  case markdown
}
