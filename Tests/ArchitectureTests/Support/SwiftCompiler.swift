import Foundation
import TestSupport

/// The compiler of the toolchain, with the modules of the build that this test is part of.
struct SwiftCompiler: Sendable {
  private let executable: URL
  private let modules: URL

  /// Finds both, if they are there.
  static func locate() -> SwiftCompiler? {
    guard let executable = Tool(name: "swiftc").locate(), let modules = BuildProducts.modules else { return nil }
    return SwiftCompiler(executable: executable, modules: modules)
  }

  /// What the compiler says about files that make a module together; if it breaks down, the files are compiled one by one
  /// beside `shared`, so that each gets its own messages or the report of its own crash.
  func check(_ files: [String: String], shared: [String: String] = [:]) throws -> [String: Verdict] {
    let together = try run(files.merging(shared) { $1 })
    if !together.isCrash {
      let messages = Dictionary(grouping: CompilerMessage.messages(in: together.output), by: \.file)
      return Dictionary(
        uniqueKeysWithValues: (Array(files.keys) + Array(shared.keys)).map { ($0, .messages(messages[$0] ?? [])) })
    }
    var verdicts: [String: Verdict] = [:]
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      let alone = try run(shared.merging([name: text]) { $1 })
      verdicts[name] =
        alone.isCrash
        ? .crash(alone.output.split(separator: "\n").prefix(12).joined(separator: "\n"))
        : .messages(CompilerMessage.messages(in: alone.output).filter { $0.file == name })
    }
    return verdicts
  }

  private func run(_ files: [String: String]) throws -> Run {
    try TemporaryFolder.with { folder in
      let paths = try files.sorted { $0.key < $1.key }.map { try folder.write($0.value, to: $0.key).path }
      let command = Command(executable, arguments + paths, in: folder.url, timeLimit: 120)
      let result = try command.run()
      return Run(status: result.status, output: result.output + result.errors)
    }
  }

  private var arguments: [String] {
    var arguments = ["-typecheck", "-whole-module-optimization", "-module-name", "Snippets", "-I", modules.path]
    arguments += ["-swift-version", "6", "-diagnostic-style", "llvm", "-no-color-diagnostics"]
    for feature in ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"] {
      arguments += ["-enable-upcoming-feature", feature]
    }
    #if os(macOS)
      arguments += ["-target", "\(architecture)-apple-macosx13.0"]
    #endif
    return arguments
  }

  #if os(macOS)
    private var architecture: String {
      #if arch(arm64)
        "arm64"
      #else
        "x86_64"
      #endif
    }
  #endif

  /// What came of a file.
  enum Verdict: Sendable {
    case messages([CompilerMessage])
    case crash(String)
  }

  private struct Run {
    let status: Int32
    let output: String

    var isCrash: Bool {
      ["Assertion failed", "Stack dump:", "failed due to signal"].contains { output.contains($0) }
        || (status != 0 && CompilerMessage.messages(in: output).isEmpty)
    }
  }
}

extension Requirement {
  /// The compiler, and the modules it needs to know.
  static let swiftCompiler = Requirement("needs swiftc on PATH and the modules of the build beside the test") {
    SwiftCompiler.locate() != nil
  }
}
