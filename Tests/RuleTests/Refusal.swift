import AWS
import Foundation
import Terraform
import Testing

@testable import Commands
@testable import Generation
@testable import Terraform

/// Writes a mistake in Swift, and expects it to be refused in these words at the line that ends in `// ←`.
///
///     refuses("aws_lb.this: idle_timeout is 5000 — … — … [alb-idle-timeout]") {
///       balancer {
///         $0.idleTimeout = 5000  // ←
///       }
///     }
///
/// Several findings are expected in the order of the sources, each at the next line that ends so. The words are all that
/// is printed after `error: `.
func refuses(
  _ messages: String..., file: String = #filePath, line: Int = #line, column: Int = #column, fileID: String = #fileID,
  @ModuleBuilder _ mistake: () -> ModuleContent
) {
  let place = Testing.SourceLocation(fileID: fileID, filePath: file, line: line, column: column)
  let found = Refusal.messages(of: mistake())
  let lines = Refusal.markedLines(of: file, from: line, count: messages.count)
  #expect(found == zip(lines, messages).map { "\($0): \($1)" }, sourceLocation: place)
}

/// Writes something unusual that is right, and expects no word about it.
func accepts(
  file: String = #filePath, line: Int = #line, column: Int = #column, fileID: String = #fileID,
  @ModuleBuilder _ content: () -> ModuleContent
) {
  let place = Testing.SourceLocation(fileID: fileID, filePath: file, line: line, column: column)
  #expect(Refusal.messages(of: content()) == [], sourceLocation: place)
}

/// What generation says to the content of a root module.
enum Refusal {
  static func messages(of content: ModuleContent) -> [String] {
    let stack = Stack(Trial(content: content))
    let environment = Environment<Trial>("trial", backend: .local()) { _ in }
    var check = ModuleCheck(stack.root, in: stack)
    check.checkLiterals()
    let broken = Plans(stack, of: [environment]).findings().sparing(check.findings)
    let session = Session(Context(console: Silence(), variables: [:], workingFolder: "/"))
    return (check.findings + broken).map(session.diagnostic).inReadingOrder().map {
      "\($0.line ?? 0): \($0.description.split(separator: "error: ", maxSplits: 1).last ?? "")"
    }
  }

  /// Who reaches whom in the content of a root module.
  static func reachability(of content: ModuleContent) -> Reachability {
    let plans = Plans(Stack(Trial(content: content)), of: [Environment<Trial>("trial", backend: .local()) { _ in }])
    return plans.reachabilities(of: ["trial"])[0]
  }

  /// The lines that end in the mark, from the call on; the next call begins after the last of them.
  static func markedLines(of file: String, from line: Int, count: Int) -> [Int] {
    let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let marked = lines.indices.filter { $0 + 1 > line && lines[$0].hasSuffix("// ←") }.map { $0 + 1 }
    return Array(marked.prefix(count))
  }
}

/// A root module around the content of a test.
private struct Trial: RootModule {
  static let name = "trial"

  let aws = AWS.Provider()
  let content: ModuleContent

  init() { content = .none }

  init(content: ModuleContent) { self.content = content }

  var body: ModuleContent {
    aws { $0.region = "us-east-1" }
    content
  }
}

/// A console that nobody looks at.
private final class Silence: Console {
  func write(_ text: String, to stream: ConsoleStream) {}
  func isTerminal(_ stream: ConsoleStream) -> Bool { false }
}
