import Foundation
import LedeScreen
import Testing

/// Compares `surface` with `Goldens/<name>.screen` beside the calling test.
///
/// Run tests with `LEDE_RECORD=1` to write the file, then review the diff like any other change.
public func expectGolden(
  _ surface: Surface, _ name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let path = URL(filePath: file).deletingLastPathComponent().appending(
    path: "Goldens/\(name).screen")
  if ProcessInfo.processInfo.environment["LEDE_RECORD"] == "1" {
    try surface.dump().write(to: path, atomically: true, encoding: .utf8)
  }
  let expected = try String(contentsOf: path, encoding: .utf8)
  let actual = surface.dump()
  guard actual != expected else { return }
  Issue.record(
    "\(name).screen differs; it is now:\n\(actual)", sourceLocation: sourceLocation)
}
