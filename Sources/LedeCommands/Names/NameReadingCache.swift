import Glibc
import LedeAnnotation
import LedeDocument

/// Keeps what a second look found, a small file for each article, so that it is taken once.
struct NameReadingCache: Sendable {
  /// nil where nothing may be kept.
  private let folder: String?

  /// Files that are kept; past it the oldest are removed. One has two bytes a word.
  private static let limit = 500

  /// - Parameter cache: lede's folder for what can be made again.
  init(cache: String?) { folder = cache.map { "\($0)/names" } }

  /// Name of the file: it changes with the text, the weights and what reads them.
  private static func name(of document: Document, _ weights: NameWeights) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in document.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let versions = [
      UInt64(document.utf8.count), UInt64(weights.checksum), UInt64(Pipeline.version),
      UInt64(NameRefinement.version),
    ]
    for version in versions { hash = (hash ^ version) &* 0x9E37_79B9_7F4A_7C15 }
    return String(hash, radix: 16)
  }

  func bytes(of document: Document, _ weights: NameWeights) -> [UInt8]? {
    guard let folder else { return nil }
    return try? FileBytes.read(FilePath("\(folder)/\(Self.name(of: document, weights))"))
  }

  func keep(_ bytes: [UInt8], of document: Document, _ weights: NameWeights) {
    guard let folder else { return }
    Self.makeFolders(folder)
    prune(folder)
    let path = "\(folder)/\(Self.name(of: document, weights))"
    let draft = "\(path).\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { break }
    }
    close(descriptor)
    if !rest.isEmpty || rename(draft, path) != 0 { unlink(draft) }
  }

  /// Removes the older half once there are too many.
  private func prune(_ folder: String) {
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    var files: [(path: String, changed: Int)] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      var status = stat()
      let path = "\(folder)/\(name)"
      guard !name.hasPrefix("."), stat(path, &status) == 0 else { continue }
      files.append((path, status.st_mtim.tv_sec))
    }
    guard files.count >= Self.limit else { return }
    for file in files.sorted(by: { $0.changed < $1.changed }).prefix(files.count / 2) {
      unlink(file.path)
    }
  }

  private static func makeFolders(_ folder: String) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/\(part)"
      mkdir(path, 0o700)
    }
  }
}

extension Folders {
  /// Where lede keeps what can be made again (XDG Base Directory Specification 0.8); nil without a
  /// home.
  var cache: String? {
    func folder(_ variable: String) -> String? {
      getenv(variable).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let root = folder("XDG_CACHE_HOME") ?? folder("HOME").map { $0 + "/.cache" }
    return root.map { $0 + "/lede" }
  }
}
