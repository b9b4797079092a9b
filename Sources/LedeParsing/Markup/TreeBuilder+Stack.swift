/// An entry of the stack of open elements, eight bytes: what scope questions need, without a look
/// at the arena.
struct OpenElement: Sendable {
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// MathML's `mi`, `mo`, `mn`, `ms`, `mtext`.
    static let mathText = Flags(rawValue: 1)
    /// SVG's `foreignObject`, `desc`, `title` and HTML in `annotation-xml`.
    static let html = Flags(rawValue: 2)
  }

  var node: UInt32
  var name: Name
  var namespace: Markup.Namespace
  var flags: Flags

  /// Whether this is the element `name` of HTML.
  @inline(__always)
  func isHTML(_ name: Name) -> Bool { self.name == name && namespace == .html }

  /// Whether "in scope" ends here.
  var endsScope: Bool {
    switch namespace {
    case .html: name.endsScope
    case .mathML: flags.contains(.mathText) || name == .annotationXML
    case .svg: name == .foreignObject || name == .desc || name == .title
    }
  }

  var isSpecial: Bool { namespace == .html ? name.isSpecial : endsScope }
}

/// The stack of open elements (WHATWG § 13.2.4.2).
extension TreeBuilder {
  enum Scope {
    case normal
    case listItem
    case button
    case table
  }

  static let noElement = OpenElement(node: 0, name: .unknown, namespace: .html, flags: [])

  @inline(__always)
  var current: OpenElement { open.last ?? Self.noElement }

  @inline(__always)
  var adjustedCurrent: OpenElement {
    if open.count == 1, let context { return context }
    return open.last ?? Self.noElement
  }

  @inline(__always)
  func currentIs(_ name: Name) -> Bool { open.last?.isHTML(name) ?? false }

  @inline(__always)
  func isOpen(_ name: Name) -> Bool { openCounts[Int(name.rawValue)] > 0 }

  mutating func push(_ element: OpenElement) {
    open.append(element)
    noteOpened(element)
  }

  @inline(__always)
  private mutating func noteOpened(_ element: OpenElement) {
    records[Int(element.node)].isOpen = true
    if element.namespace == .html { openCounts[Int(element.name.rawValue)] &+= 1 }
  }

  @inline(__always)
  private mutating func noteClosed(_ element: OpenElement) {
    records[Int(element.node)].isOpen = false
    if element.namespace == .html { openCounts[Int(element.name.rawValue)] &-= 1 }
  }

  mutating func pop() {
    guard let element = open.popLast() else { return }
    noteClosed(element)
  }

  mutating func remove(at position: Int) {
    noteClosed(open.remove(at: position))
  }

  mutating func insert(_ element: OpenElement, at position: Int) {
    open.insert(element, at: position)
    noteOpened(element)
  }

  mutating func replace(at position: Int, with element: OpenElement) {
    noteClosed(open[position])
    open[position] = element
    noteOpened(element)
  }

  /// The position of `node` on the stack.
  func position(of node: UInt32) -> Int? { open.lastIndex { $0.node == node } }

  mutating func removeFromStack(_ node: UInt32) {
    if let position = position(of: node) { remove(at: position) }
  }

  /// Closes elements until one called `name` is closed.
  mutating func pop(through name: Name) {
    guard isOpen(name) else { return }
    while let element = open.last {
      pop()
      if element.isHTML(name) { return }
    }
  }

  /// Closes elements until the current one satisfies `condition`.
  mutating func pop(until condition: (OpenElement) -> Bool) {
    while let element = open.last, !condition(element) { pop() }
  }

  /// Whether an open element called `name` is in `scope`.
  func hasInScope(_ name: Name, _ scope: Scope = .normal) -> Bool {
    guard isOpen(name) else { return false }
    for element in open.reversed() {
      if element.isHTML(name) { return true }
      if ends(scope, element) { return false }
    }
    return false
  }

  /// Whether `node` itself is in scope.
  func hasInScope(node: UInt32) -> Bool {
    for element in open.reversed() {
      if element.node == node { return true }
      if element.endsScope { return false }
    }
    return false
  }

  func hasHeadingInScope() -> Bool {
    for element in open.reversed() {
      if element.namespace == .html, element.name.isHeading { return true }
      if element.endsScope { return false }
    }
    return false
  }

  private func ends(_ scope: Scope, _ element: OpenElement) -> Bool {
    switch scope {
    case .normal: element.endsScope
    case .listItem: element.endsScope || element.isHTML(.ol) || element.isHTML(.ul)
    case .button: element.endsScope || element.isHTML(.button)
    case .table:
      element.isHTML(.html) || element.isHTML(.table) || element.isHTML(.template)
    }
  }

  /// Closes elements whose end is implied, but for one name.
  mutating func generateImpliedEnds(except name: Name = .unknown) {
    while let element = open.last, element.namespace == .html, element.name.hasImpliedEnd,
      element.name != name
    {
      pop()
    }
  }

  mutating func generateImpliedEndsInTemplate() {
    while let element = open.last, element.namespace == .html,
      element.name.hasImpliedEndInTemplate
    {
      pop()
    }
  }

  /// "Close a p element", if one is in button scope.
  mutating func closeParagraph() {
    guard hasInScope(.p, .button) else { return }
    generateImpliedEnds(except: .p)
    pop(through: .p)
  }
}
