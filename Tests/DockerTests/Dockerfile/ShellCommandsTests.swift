import Testing

@testable import Docker

@Suite struct ShellCommandsTests {
  @Test(arguments: [
    ("npm ci", ["npm"]),
    ("npm ci && rm -r dist || exit 1", ["npm", "rm"]),
    ("A=1 B=two node index.js; echo done", ["node"]),
    ("if test -f a; then curl -O b; else ! wget c; fi", ["curl", "wget"]),
    ("for file in a b; do gzip \"$file\"; done", ["gzip"]),
    ("cat a | (grep b)", ["cat", "grep"]),
    ("printf '%s && curl' \"a; curl $(date -u) $HOME\"", ["date"]),
    ("X=$(git describe) make", ["git", "make"]),
    ("\"$TOOL\" a; $OTHER b", []),
    ("exec tini -- node", ["tini"]),
    ("", []),
  ])
  func `finds the programs that a line calls`(_ line: String, _ names: [String]) {
    #expect(ShellCommands.names(in: line) == names)
  }
}
