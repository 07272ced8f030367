import TestSupport
import Testing
import YAML

@Suite struct CollectionTests {
  @Test func `writes block style in the order written`() {
    expectNoDifference(
      (["on": ["push": nil, "pull_request": ["branches": ["main", "develop"]]], "jobs": [:], "list": []] as YAML)
        .rendered(),
      """
      "on":
        push: null
        pull_request:
          branches:
            - main
            - develop
      jobs: {}
      list: []

      """)
  }

  @Test func `starts a mapping or a sequence behind the dash of its item`() {
    expectNoDifference(
      ([["name": "a", "with": ["b": 1]], [["c", "d"], [:]], []] as YAML).rendered(),
      """
      - name: a
        with:
          b: 1
      - - - c
          - d
        - {}
      - []

      """)
  }

  @Test func `writes comments above, notes behind, and blank lines between`() {
    let permissions: YAML = .mapping([
      .entry("contents", "read", note: "checkout"),
      .entry("id-token", "write", comment: "AWS takes the token for credentials.\n\nNo key is stored."),
    ])
    let steps: YAML = .sequence([
      .item(.mapping([.entry("run", "a\nb\n", comment: "First.", note: "block")]), comment: "Item."),
      .item([["x"]], note: "nested"), .item("z", comment: "Last.").afterBlankLine(),
    ])
    let document: YAML = .mapping([.entry("permissions", permissions, note: "few"), .entry("steps", steps)])
    expectNoDifference(
      document.spaced().rendered(),
      """
      permissions: # few
        contents: read # checkout
        # AWS takes the token for credentials.
        #
        # No key is stored.
        id-token: write

      steps:
        # Item.
        # First.
        - run: | # block
            a
            b
        - # nested
          - - x

        # Last.
        - z

      """)
  }

  @Test func `a comment cannot end before its line does`() {
    let document: YAML = .mapping([.entry("a", 1, comment: "x\u{85}y\u{1}z \r\nk: v", note: "b\nc: d")])
    #expect(document.rendered() == "# x\n# y z\n# k: v\na: 1 # b c: d\n")
  }

  @Test func `spaces scalars never and the first entry not`() {
    #expect(YAML.string("a").spaced() == "a")
    #expect((["a", "b"] as YAML).spaced().rendered() == "- a\n\n- b\n")
  }

  @Test func `writes a key that is too long for one line behind a question mark`() {
    let key = String(repeating: "k", count: 1025)
    let document: YAML = .sequence([.mapping([.entry(key, ["a": "b"]), .entry("c", 1)])])
    #expect(document.rendered() == "- ? \(key)\n  :\n    a: b\n  c: 1\n")
  }

  @Test func `finds keys that stand twice`() {
    let twice: YAML = .mapping([.entry("b", 1), .entry("b", 2), .entry("\u{E9}", 3), .entry("e\u{301}", 4)])
    let document: YAML = .mapping([.entry("a", .sequence([twice])), .entry("a", nil)])
    #expect(document.repeatedKeys == ["a.0.b", "a"])
    #expect((["a": ["a": 1]] as YAML).repeatedKeys.isEmpty)
  }
}
