import Environments
import Foundation
import Terraform
import TestSupport
import Testing

@Suite struct DocumentTests {
  private static let documents = [
    "README.md", "docs/architecture.md", "docs/add-a-rule.md", "docs/add-a-service.md", "docs/deployment.md",
    "docs/deviations.md", "docs/migrations.md", "docs/proof.md", "docs/requirements.md",
  ]
  /// The pages that are written from the Swift, whose code is therefore true.
  private static let pages = PackageFiles.pages

  @Test(arguments: documents) func `shows only code whose truth is known`(_ document: String) throws {
    for block in MarkedBlock.blocks(in: try PackageFiles.text(of: document)) {
      let place = "\(document):\(block.line)"
      switch (block.mark.first, block.mark.dropFirst().first) {
      case ("from", let path?):
        #expect(block.stands(in: try PackageFiles.text(of: path)), "\(place) is not in \(path)")
      case ("gives", let path?):
        let text = try #require(Self.generated[path], "\(place): no file \(path) is generated")
        #expect(block.stands(in: text), "\(place) is not in the generated \(path)")
      case ("says", nil):
        for line in block.lines where line.contains("error: ") {
          let isKnown = Misuse.all.contains { line.hasSuffix($0.message.drop { $0 != "e" }) }
          #expect(isKnown, "\(place): no misuse gives this message")
        }
      case ("plans", nil): #expect(block.language == "hcl", "\(place)")
      case ("run", nil): #expect(block.language == "sh", "\(place)")
      default: #expect(["", "text"].contains(block.language), "\(place) has no mark")
      }
    }
  }

  @Test(arguments: documents + pages) func `names only files that are there`(_ document: String) throws {
    for match in try PackageFiles.text(of: document).matches(of: /\]\(([^)#:]+)\)/) {
      let folder = URL(fileURLWithPath: document, relativeTo: PackageFiles.root).deletingLastPathComponent()
      let path = folder.appendingPathComponent(String(match.1)).path
      #expect(FileManager.default.fileExists(atPath: path), "\(document) refers to \(match.1)")
    }
    let path = /`((?:Sources|Tests|environments|docs|\.ci)\/[^`*<> ]+)`/
    for match in try PackageFiles.text(of: document).matches(of: path) {
      let path = PackageFiles.root.appendingPathComponent(String(match.1)).path
      #expect(FileManager.default.fileExists(atPath: path), "\(document) names \(match.1)")
    }
  }

  @Test func `runs in continuous integration the test command that the README shows`() throws {
    let blocks = MarkedBlock.blocks(in: try PackageFiles.text(of: "README.md"))
    let commands = blocks.flatMap(\.lines).filter { $0.hasPrefix("swift test") }
    #expect(commands.count == 1)
  }

  @Test(.requires(.terraform, .providerMirror)) func `plans without AWS as the README says`() throws {
    let blocks = MarkedBlock.blocks(in: try PackageFiles.text(of: "README.md")).filter { $0.mark == ["plans"] }
    let override = try #require(blocks.first).lines.joined(separator: "\n")
    let environment = try #require(Platform.environments.first).name
    try TemporaryFolder.with { folder in
      for (path, text) in Self.generated { try folder.write(text, to: path) }
      try folder.write(override + "\n", to: "environments/\(environment)/offline_override.tf")
      let place = folder.file("environments/\(environment)")
      for command in ["init", "plan"] {
        let result = try Terraform.locate().run([command], in: place, timeLimit: 240)
        #expect(result.succeeded, "terraform \(command): \(result.output)\(result.errors)")
      }
    }
  }

  @Test func `finds a block whatever its indentation, and only whole lines`() {
    let block = MarkedBlock(line: 1, language: "swift", mark: [], lines: ["a {", "  b", "", "}"])
    #expect(block.stands(in: "x\n  a {\n    b\n\n  }\n"))
    #expect(block.stands(in: "a {\n  b\n\n}"))
    #expect(!block.stands(in: "  a {\n  b\n\n  }\n"))
    #expect(!block.stands(in: "aa {\n  b\n\n}\n"))
    #expect(!block.stands(in: "a {\n"))
  }

  @Test func `reads marks and blocks`() {
    let text = """
      <!-- from a.swift -->
      ```swift
      let a = 1
      ```
      words
      <!-- run -->

      ```sh
      ls
      ```
      <!-- from b.swift -->
      words between
      ```hcl
      ```
      """
    let blocks = MarkedBlock.blocks(in: text)
    #expect(blocks.map(\.mark) == [["from", "a.swift"], ["run"], []])
    #expect(blocks.map(\.lines) == [["let a = 1"], ["ls"], []])
    #expect(blocks.map(\.line) == [2, 8, 13])
  }

  /// What is generated, by path below `terraform/`.
  private static let generated: [String: String] = {
    var files: [String: String] = [:]
    func add(_ folders: [RenderedFolder], in place: String) {
      for folder in folders {
        for file in folder.files {
          files["\(place)/\(folder.name)/\(file.name)"] = String(decoding: file.rendered().bytes, as: UTF8.self)
        }
      }
    }
    let jobs = Configuration(environments: [Environment<JobsRoot>.example])
    let platform = Configuration(environments: Platform.environments)
    for configuration in [(jobs.modules, jobs.environments), (platform.modules, platform.environments)] {
      add(configuration.0, in: "modules")
      add(configuration.1, in: "environments")
    }
    return files
  }()
}
