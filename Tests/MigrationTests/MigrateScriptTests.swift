import Foundation
import Images
import TestSupport
import Testing

@Suite struct MigrateScriptTests {
  @Test func `names the interpreter first and ends with a line end`() {
    #expect(MigrateScript.text.hasPrefix("#!/bin/sh\n# "))
    #expect(MigrateScript.text.hasSuffix("\nsay 'done'\n"))
  }

  @Test func `has lines that fit a screen, without blanks at their ends`() {
    for line in MigrateScript.text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(line.count <= 130 && line.last != " " && !line.contains("\t"), "\(line)")
    }
  }

  @Test(arguments: MigrateScript.tools) func `starts every tool that it asks for`(_ tool: String) throws {
    let start = try Regex("(?m)(?:^|[|(;&!]|if|exec|xargs) *\(tool) ")
    #expect(MigrateScript.text.contains(start))
  }

  @Test func `has its folders where the documentation says`() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    for place in [MigrateScript.path, MigrateScript.postgreSQLFolder, MigrateScript.clickHouseFolder] {
      #expect(page.contains("`\(place)`"), "\(place)")
    }
  }

  @Test func `has the key of its lock from the product's name, as the documentation says`() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    #expect("morket".utf8.reduce(Int64(0)) { $0 * 256 + Int64($1) } == MigrateScript.lockKey)
    #expect(page.contains(" \(MigrateScript.lockKey) "))
    #expect(MigrateScript.text.contains("pg_advisory_lock(\(MigrateScript.lockKey));"))
  }

  @Test func `tells of every variable in its help and in the documentation`() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let usage = try #require(MigrateScript.text.firstMatch(of: /<< 'EOF'\n((?s:.*?))\nEOF\n/)).1
    let read = /\$\{(DATABASE_URL|CLICKHOUSE_URL|GIT_SHA|[A-Z]+_MIGRATIONS|MIGRATE_[A-Z_]+)[:-]/
    let variables = Set(MigrateScript.text.matches(of: read).map { String($0.1) })
    #expect(variables.count == 9)
    for variable in variables {
      #expect(usage.contains("\n  \(variable) "), "\(variable)")
      #expect(page.contains("`\(variable)`"), "\(variable)")
    }
  }

  @Test(.requires(.tool(.shellcheck))) func `is clean POSIX shell`() throws {
    let shellcheck = try #require(Tool.shellcheck.locate())
    let result = try Command(
      shellcheck, ["--shell=sh", "--severity=style", "--norc", "-"], input: MigrateScript.text
    ).run()
    #expect(result.succeeded, "\(result.output)")
  }

  private static let page = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/migrations.md")
}
