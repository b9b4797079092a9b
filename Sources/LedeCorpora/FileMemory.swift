import Foundation
import LedeAnnotation

/// The bytes of a file that developers' tools read as a whole.
package final class FileMemory: ReadOnlyMemory, @unchecked Sendable {
  private let memory: UnsafeMutableRawBufferPointer

  package init(_ data: Data) {
    memory = .allocate(byteCount: data.count, alignment: 64)
    memory.copyBytes(from: data)
  }

  package convenience init(file: URL) throws { self.init(try Data(contentsOf: file)) }

  deinit { memory.deallocate() }

  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(memory) }
}
