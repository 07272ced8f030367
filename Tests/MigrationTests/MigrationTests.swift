import Foundation
import Images
import TestSupport
import Testing

/// The script against a real PostgreSQL and a double of ClickHouse, run by the shell of the image and by another one.
///
/// The tests themselves are Python, in `harness/`.
@Suite(.requires(.postgreSQL, .tool(.python), .tool(.node), .tool(.openSSL)))
struct MigrationTests {
  @Test(.requires(.tool(.busybox)))
  func `R18.1 R18.2 R18.4 R18.5 R18.6 applies what is pending, in order and once, each migration whole or not at all`()
    throws
  {
    let files = try FileManager.default.contentsOfDirectory(at: Self.harness, includingPropertiesForKeys: nil)
    let texts = try files.filter { $0.pathExtension == "py" }.map { try String(contentsOf: $0, encoding: .utf8) }
    let count = texts.map { $0.matches(of: /\n    def test_/).count }.reduce(0, +)
    #expect(count > 50)
    // With no other program on `PATH` than those that the script asks the image for.
    try Self.run(by: "busybox sh", expecting: count)
  }

  /// What shells differ in: reading, quoting, signals, the encoding of characters.
  @Test(.requires(.tool(.dash)))
  func `does the same in another shell, with GNU's tools`() throws {
    let parts = [
      "first_run", "text_arrives", "strange", "two_runs_at_once", "asked_to_end", "not_printed", "unfit_name",
    ]
    try Self.run(by: "dash", parts, expecting: 8)
  }

  private static let harness = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "harness")

  /// Runs the tests whose names have one of the parts in them, or all.
  private static func run(by shell: String, _ parts: [String] = [], expecting count: Int) throws {
    let python = try #require(Tool.python.locate())
    try TemporaryFolder.with { folder in
      let script = try folder.write(MigrateScript.text, to: "migrate.sh")
      let result = try Command(
        python, ["-B", harness.appendingPathComponent("run.py").path] + parts, in: folder.url,
        environment: [
          "MIGRATE_SCRIPT": script.path, "MIGRATE_SHELL": shell,
          "MIGRATE_TOOLS": MigrateScript.tools.joined(separator: " "),
        ],
        timeLimit: 900
      ).run()
      #expect(result.succeeded, "\(result.errors)")
      #expect(result.errors.contains("Ran \(count) tests"), "\(result.errors)")
    }
  }
}
