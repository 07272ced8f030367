import Testing

/// `docs/requirements.md` says which tests hold which criterion.
@Suite struct RequirementTableTests {
  /// The number of criteria of each requirement that the infrastructure has to meet.
  private static let criteria = [
    1: 7, 2: 6, 3: 8, 4: 7, 5: 7, 6: 7, 7: 7, 8: 5, 9: 7, 10: 7, 11: 6, 12: 6, 13: 7, 14: 8, 15: 6, 16: 6, 17: 6, 18: 6,
    19: 7, 20: 4,
  ]

  @Test func `has a row for every criterion and for no other`() throws {
    let wanted = Self.criteria.sorted { $0.key < $1.key }.flatMap { requirement, count in
      (1...count).map { "R\(requirement).\($0)" }
    }
    #expect(try Self.rows().map(\.criterion) == wanted)
  }

  @Test func `names for each criterion a test that names it`() throws {
    let tests = try TestName.all()
    for row in try Self.rows() {
      #expect(!row.tests.isEmpty, "\(row.criterion) has no test")
      for name in row.tests {
        let test = tests.first { $0.name == name }
        #expect(test != nil, "\(row.criterion): there is no test \"\(name)\"")
        #expect(test?.criteria.contains(row.criterion) == true, "\"\(name)\" does not name \(row.criterion)")
      }
    }
  }

  @Test func `leaves out no test that names a criterion`() throws {
    let rows = try Self.rows()
    for test in try TestName.all() {
      for criterion in test.criteria {
        let row = rows.first { $0.criterion == criterion }
        if let row { #expect(row.tests.contains(test.name), "\(criterion) lacks \"\(test.name)\"") }
      }
    }
  }

  @Test func `reads the criteria that a test names`() {
    #expect(
      TestName("R3.2 to R3.5, R12.1 and R19.4 sizes").criteria == ["R3.2", "R3.3", "R3.4", "R3.5", "R12.1", "R19.4"])
    #expect(TestName("fault 12 is none").criteria == [])
  }

  /// Every row of known faults is ruled out by a type, or by a test that names it.
  @Test func `every known fault is held by a test that names it`() throws {
    let names = try TestName.all().map(\.name)
    for fault in 1...22 {
      let isHeld = names.contains { name in
        name.matches(of: /faults? ((?:[0-9]+(?:, | and )?)+)/).contains { match in
          match.1.split(whereSeparator: { !$0.isNumber }).contains(Substring("\(fault)"))
        }
      }
      #expect(isHeld, "no test names fault \(fault)")
    }
  }

  private struct Row {
    let criterion: String
    let tests: [String]
  }

  private static func rows() throws -> [Row] {
    try PackageFiles.text(of: "docs/requirements.md").split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingPrefix(" ") }
      guard cells.count == 5, cells[1].hasPrefix("R") else { return nil }
      let tests = cells[3].matches(of: /`([^`]+)`/).map { String($0.1) }
      return Row(criterion: String(cells[1].prefix { $0 != " " }), tests: tests)
    }
  }
}

/// The name of a test as its function has it.
struct TestName: Hashable {
  let name: String

  init(_ name: String) {
    self.name = name
  }

  /// Those of all tests.
  static func all() throws -> Set<TestName> {
    try PackageFiles.swift(in: ["Tests"]).reduce(into: []) { names, path in
      for match in try PackageFiles.text(of: path).matches(of: /func `([^`]+)`/) {
        names.insert(TestName(String(match.1)))
      }
    }
  }

  /// The criteria it names; `R3.2 to R3.5` are four.
  var criteria: [String] {
    var criteria: [String] = []
    for match in name.matches(of: /R([0-9]+)\.([0-9]+)(?: to R([0-9]+)\.([0-9]+))?/) {
      guard let first = Int(match.2) else { continue }
      let last = match.3 == match.1 ? match.4.flatMap { Int($0) } ?? first : first
      criteria += (first...max(first, last)).map { "R\(match.1).\($0)" }
    }
    return criteria
  }
}
