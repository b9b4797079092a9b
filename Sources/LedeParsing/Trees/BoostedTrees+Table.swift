extension BoostedTrees {
  init(_ reader: inout TableReader) {
    let bias = Int32(bitPattern: reader.next(UInt32.self))
    let columns = Int(reader.next(UInt16.self))
    var cuts: [[Float]] = []
    for _ in 0..<columns where reader.remaining > 0 {
      let count = Int(reader.next(UInt8.self))
      cuts.append((0..<count).map { _ in Float(bitPattern: reader.next(UInt32.self)) })
    }
    self.init(bias: bias, cuts: cuts)
    for _ in 0..<Int(reader.next(UInt16.self)) where reader.remaining > 0 {
      let questions = (0..<Self.depth).map { _ in
        Question(column: Int(reader.next(UInt8.self)), cut: reader.next(UInt8.self))
      }
      add(questions, (0..<Self.answersPerTree).map { _ in reader.next(Int16.self) })
    }
  }

  func write(to writer: inout TableWriter) {
    writer.append(UInt32(bitPattern: bias))
    writer.append(UInt16(cuts.count))
    for column in cuts {
      writer.append(UInt8(column.count))
      for cut in column { writer.append(cut.bitPattern) }
    }
    writer.append(UInt16(treeCount))
    for tree in 0..<treeCount {
      for question in questions[(tree * Self.depth)..<((tree + 1) * Self.depth)] {
        writer.append(UInt8(question.column))
        writer.append(question.cut)
      }
      for answer in answers[(tree * Self.answersPerTree)..<((tree + 1) * Self.answersPerTree)] {
        writer.append(answer)
      }
    }
  }
}
