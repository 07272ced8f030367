/// Everything that is wrong with a run's inputs, all at once.
struct BindingsError: Error, CustomStringConvertible {
  let messages: [String]

  init(_ messages: [String]) { self.messages = messages }

  var description: String { messages.map { "error: " + $0 }.joined(separator: "\n") }
}
