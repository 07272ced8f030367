/// An expression that GitHub evaluates, with the type of its value: `github.ref_name == 'main'`.
///
/// Expressions come from steps, jobs, matrices and contexts, and from each other by operators and functions; there is none made of
/// a text. `Type` is never instantiated.
///
/// Source: GitHub Docs, "Evaluate expressions in workflows and actions".
public struct Expression<Type>: Sendable {
  let text: String
  let precedence: Precedence
  let uses: Uses

  init(_ text: String, _ precedence: Precedence = .primary, uses: Uses) {
    self.text = text
    self.precedence = precedence
    self.uses = uses
  }

  /// The text where an operator binds its operands so closely.
  func operand(of outer: Precedence) -> String { precedence < outer ? "(\(text))" : text }
}

/// A value that has been read from JSON.
public enum JSON {}

/// How closely the parts of an expression hold together.
enum Precedence: Int, Comparable {
  case or, and, equality, not, primary

  static func < (left: Precedence, right: Precedence) -> Bool { left.rawValue < right.rawValue }
}

/// What an expression asks for, which is there in some places of a workflow and not in others.
struct Uses: Hashable, Sendable {
  var contexts: Set<Context> = []
  var functions: Set<Function> = []
  /// What it reads of other jobs, of earlier steps and of the matrix.
  var references: [Reference] = []

  static func + (left: Uses, right: Uses) -> Uses {
    Uses(
      contexts: left.contexts.union(right.contexts), functions: left.functions.union(right.functions),
      references: left.references + right.references)
  }
}

/// The objects that expressions read from.
enum Context: String, Comparable {
  case github, env, vars, runner, steps, needs, matrix

  static func < (left: Context, right: Context) -> Bool { left.rawValue < right.rawValue }
}

/// The functions that not every place has.
enum Function: String, Comparable {
  case hashFiles, always, cancelled, failure, success

  static func < (left: Function, right: Function) -> Bool { left.rawValue < right.rawValue }

  /// Those that tell how what came before has ended.
  static let status: Set<Function> = [.always, .cancelled, .failure, .success]
}

/// Something of the same workflow that an expression reads.
enum Reference: Hashable, Sendable {
  /// A job that has ended, and one of its outputs.
  case job(String, output: String?)
  /// A step that has ended, and one of its outputs.
  case step(String, output: String?)
  /// A dimension of the job's matrix.
  case matrix(String)
}
