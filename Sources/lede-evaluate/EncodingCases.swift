import Foundation
import LedeParsing

/// html5lib's tests of finding a page's encoding.
enum EncodingCases {
  static func outcomes(of data: Data) -> [(test: String, outcome: HTML5LibSuite.Outcome)] { [] }
}
