import Foundation
import TestSupport
import Testing

@testable import Modules

/// R11.4 and R11.5: the function that rotates the password, driven as Secrets Manager does.
@Suite(.requires(.moto)) struct RotateTests {
  @Test func `R11.4 R11.5 rotates twice, makes good what failed half way, and takes the URL along`() throws {
    let python = try #require(Tool.python.locate())
    let test = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("rotation_test.py")
    try TemporaryFolder.with { folder in
      try folder.write(rotateSource, to: "rotate.py")
      let result = try Command(
        python, ["-B", test.path, folder.url.path], in: folder.url, environment: ["PYTHONDONTWRITEBYTECODE": "1"],
        timeLimit: 120
      ).run()
      #expect(result.succeeded, "\(result.errors)")
      #expect(result.errors.contains("Ran 10 tests"), "\(result.errors)")
    }
  }
}
