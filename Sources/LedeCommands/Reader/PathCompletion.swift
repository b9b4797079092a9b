import Glibc

/// The files that a path typed on the `:` line could become.
enum PathCompletion {
  /// More are not looked through by pressing Tab.
  private static let limit = 200

  /// Paths that begin with `path`, in order; folders end in a slash, so that the next Tab goes on
  /// inside. Hidden files only where the dot is typed.
  @concurrent static func paths(like path: String) async -> [String] {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let (folder, name) = (String(path[..<cut]), path[cut...])
    let place = FilePath(typed: folder.isEmpty ? "./" : folder)
    guard let directory = place.withPointer({ opendir($0) }) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard let text = String(validating: bytes, as: UTF8.self), text.hasPrefix(name),
        text != ".", text != "..", !text.hasPrefix(".") || name.hasPrefix(".")
      else { continue }
      let isFolder = isFolder(entry.pointee.d_type, folder + text)
      found.append(folder + text + (isFolder ? "/" : ""))
    }
    return Array(found.sorted().prefix(limit))
  }

  private static func isFolder(_ kind: UInt8, _ path: String) -> Bool {
    if kind == UInt8(DT_DIR) { return true }
    guard kind == UInt8(DT_LNK) || kind == UInt8(DT_UNKNOWN) else { return false }
    var status = stat()
    return FilePath(typed: path).withPointer { stat($0, &status) } == 0
      && status.st_mode & S_IFMT == S_IFDIR
  }
}
