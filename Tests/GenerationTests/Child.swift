import Foundation
import TestSupport

/// A process of the `tree-writer` program.
struct Child {
  private let process = Process()
  private let output = Pipe()

  /// Starts the program.
  init(_ arguments: [String]) throws {
    process.executableURL = BuildProducts.folder.appendingPathComponent("tree-writer")
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
  }

  /// Runs the program to its end, and gives what it printed and its exit status.
  static func run(_ arguments: [String]) throws -> (output: String, status: Int32) {
    try Child(arguments).finish()
  }

  /// Waits for the end.
  func finish() -> (output: String, status: Int32) {
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }

  /// Ends the process where it stands. It tells whether the process was still running.
  func end() -> Bool {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }
}
