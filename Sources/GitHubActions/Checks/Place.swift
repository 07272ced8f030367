/// A place of a workflow where an expression may stand, and what it may ask for there.
///
/// Source: GitHub Docs, "Contexts reference", "Context availability".
enum Place: String {
  case concurrency = "the workflow's concurrency"
  case workflowVariables = "the workflow's variables"
  case jobName = "the job's name"
  case jobCondition = "the job's condition"
  case environmentName = "the environment's name"
  case environmentURL = "the environment's URL"
  case matrix = "the matrix"
  case jobVariables = "the job's variables"
  case jobOutput = "the job's outputs"
  case stepCondition = "the step's condition"
  case step = "the step"

  /// The objects that can be read.
  var contexts: Set<Context> {
    switch self {
    case .concurrency, .workflowVariables: [.github, .vars]
    case .jobName, .environmentName, .jobVariables: [.github, .vars, .needs, .matrix]
    case .jobCondition, .matrix: [.github, .vars, .needs]
    case .environmentURL, .jobOutput, .stepCondition, .step:
      [.github, .vars, .needs, .matrix, .env, .runner, .steps]
    }
  }

  /// The functions that can be called, besides those that are there everywhere.
  var functions: Set<Function> {
    switch self {
    case .jobCondition: Function.status
    case .stepCondition: Function.status.union([.hashFiles])
    case .step: [.hashFiles]
    default: []
    }
  }
}
