/// The tables of a TOML file while it is read: headers and dotted keys may add to them in any order.
final class TOMLTree {
  private enum Child {
    case value(TOMLFile.Value)
    /// A table that headers and dotted keys may go into.
    case table(TOMLTree)
    /// `[[name]]`: further keys go into the last.
    case tables([TOMLTree])
  }

  private var children: [(key: String, child: Child, line: Int)] = []
  private var indices: [String: Int] = [:]
  /// Whether a header of its own has opened the table, which may happen once.
  private var hasHeader = false

  /// The table as values.
  var entries: [TOMLFile.Entry] {
    children.map { key, child, line in
      let value: TOMLFile.Value =
        switch child {
        case .value(let value): value
        case .table(let tree): .table(tree.entries)
        case .tables(let trees): .array(trees.map { .table($0.entries) })
        }
      return TOMLFile.Entry(key: key, value: value, line: line)
    }
  }

  /// Gives the last key of `path` a value; the others name tables.
  func set(_ path: [String], to value: TOMLFile.Value, line: Int) throws(TOMLParser.Failure) {
    let table = try self.table(at: path.dropLast(), line: line)
    try table.add(path.last ?? "", .value(value), line: line)
  }

  /// The table that the header `[path]` opens.
  func open(_ path: [String], line: Int) throws(TOMLParser.Failure) -> TOMLTree {
    let table = try self.table(at: path[...], line: line)
    guard !table.hasHeader else {
      throw TOMLParser.Failure(
        "[\(path.joined(separator: "."))] is there twice; put its lines together", line)
    }
    table.hasHeader = true
    return table
  }

  /// The new table that the header `[[path]]` adds to its list.
  func append(_ path: [String], line: Int) throws(TOMLParser.Failure) -> TOMLTree {
    let parent = try self.table(at: path.dropLast(), line: line)
    let key = path.last ?? ""
    let new = TOMLTree()
    guard let index = parent.indices[key] else {
      try parent.add(key, .tables([new]), line: line)
      return new
    }
    guard case .tables(let trees) = parent.children[index].child else {
      throw parent.duplicate(key, index, line)
    }
    parent.children[index].child = .tables(trees + [new])
    return new
  }

  /// The table at `path`, made where there is none.
  private func table(
    at path: ArraySlice<String>, line: Int
  ) throws(TOMLParser.Failure) -> TOMLTree {
    guard let key = path.first else { return self }
    let next: TOMLTree
    if let index = indices[key] {
      switch children[index].child {
      case .table(let tree): next = tree
      case .tables(let trees): next = trees.last ?? self
      case .value: throw duplicate(key, index, line)
      }
    } else {
      next = TOMLTree()
      try add(key, .table(next), line: line)
    }
    return try next.table(at: path.dropFirst(), line: line)
  }

  private func add(_ key: String, _ child: Child, line: Int) throws(TOMLParser.Failure) {
    if let index = indices[key] { throw duplicate(key, index, line) }
    indices[key] = children.count
    children.append((key, child, line))
  }

  private func duplicate(_ key: String, _ index: Int, _ line: Int) -> TOMLParser.Failure {
    TOMLParser.Failure(
      "\"\(key)\" is already given on line \(children[index].line); delete one of the two", line)
  }
}
