/// The programs that a line of shell calls, as far as its text tells.
enum ShellCommands {
  /// The first words of its commands, in order: `npm ci && rm -r dist` calls `npm` and `rm`. The shell's own words are passed
  /// over, as is what a variable names.
  static func names(in line: String) -> [String] {
    var reader = Reader(line)
    reader.read()
    return reader.names
  }

  private struct Reader {
    private var rest: Substring
    private var word = ""
    private var isCommand = true
    private(set) var names: [String] = []

    init(_ line: String) {
      rest = line[...]
    }

    mutating func read() {
      while let character = rest.popFirst() {
        switch character {
        case "'": quote("'")
        case "\"": quote("\"")
        case "\\": if let next = rest.popFirst() { word.append(next) }
        case "$" where rest.first == "(":
          rest.removeFirst()
          separate()
        case " ", "\t": endWord()
        case ";", "&", "|", "(", ")", "\n", "`": separate()
        default: word.append(character)
        }
      }
      endWord()
    }

    /// A quoted part of a word; what it calls by `$(…)` is read too.
    private mutating func quote(_ end: Character) {
      word += "\u{0}"
      while let character = rest.popFirst(), character != end {
        guard end == "\"", character == "$", rest.first == "(" else { continue }
        rest.removeFirst()
        let inner = rest.prefix { $0 != ")" }
        names += ShellCommands.names(in: String(inner))
        rest = rest.dropFirst(inner.count)
      }
    }

    private mutating func separate() {
      endWord()
      isCommand = true
    }

    private mutating func endWord() {
      defer { word = "" }
      guard isCommand, !word.isEmpty else { return }
      if ShellCommands.leading.contains(word) || ShellCommands.isAssignment(word) { return }
      isCommand = false
      let isKnown = ShellCommands.builtins.contains(word) || word.contains("$") || word.contains("\u{0}")
      if !isKnown { names.append(word) }
    }
  }

  private static func isAssignment(_ word: String) -> Bool {
    guard let equals = word.firstIndex(of: "="), equals != word.startIndex else { return false }
    return word[..<equals].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  /// Words before a command.
  private static let leading: Set<String> = ["!", "{", "if", "then", "elif", "else", "while", "until", "do", "exec"]
  /// Words that are no programs (POSIX.1-2024, Shell Command Language, 2.4 and 2.15; `echo`, `printf`, `test` by custom).
  private static let builtins: Set<String> = [
    ".", ":", "[", "}", "alias", "break", "case", "cd", "command", "continue", "done", "echo", "esac", "eval", "exit",
    "export", "false", "fi", "for", "hash", "in", "kill", "local", "printf", "pwd", "read", "readonly", "return", "set",
    "shift", "test", "times", "trap", "true", "type", "ulimit", "umask", "unalias", "unset", "wait",
  ]
}
