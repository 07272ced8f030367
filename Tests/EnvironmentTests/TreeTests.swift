import Foundation
import TestSupport
import Testing

/// What is generated, before any Terraform sees it.
@Suite struct TreeTests {
  @Test func `gives the same bytes in any folder, locale, time zone and home, and for any hash seed`() throws {
    try TemporaryFolder.with { folder in
      let places: [(path: String, settings: [String: String?])] = [
        ("a", ["LANG": "C", "LC_ALL": "C", "TZ": "UTC", "HOME": folder.file("a").path]),
        (
          "ılık İç/klasör",
          [
            "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr", "TZ": "Pacific/Kiritimati",
            "HOME": folder.file("ılık İç").path,
          ]
        ),
        ("b/c/d", ["LANG": nil, "LC_ALL": nil, "TZ": nil]),
      ]
      var trees: [FileTree] = []
      for (path, settings) in places {
        let place = folder.file(path)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        var seeded = settings
        seeded.updateValue(nil, forKey: "SWIFT_DETERMINISTIC_HASHING")
        try MorketGen.writeAll(to: place, environment: seeded)
        trees.append(try FileTree(place))
      }
      try #require(!trees[0].files.isEmpty)
      for tree in trees.dropFirst() {
        #expect(tree.paths == trees[0].paths)
        for path in tree.paths where tree.files[path] != trees[0].files[path] {
          expectNoDifference(tree.text(path), trees[0].text(path), path)
        }
      }
    }
  }

  @Test func `R15.5 environments differ in terraform.tfvars and backend.tf alone`() throws {
    try TemporaryFolder.with { folder in
      try MorketGen.writeAll(to: folder.url)
      let tree = try FileTree(folder.url)
      #expect(tree.folders(in: "terraform/environments") == Rehearsal.names.sorted())
      let trees = Rehearsal.names.map { tree.folder("terraform/environments/\($0)") }
      for other in trees.dropFirst() {
        #expect(other.keys.sorted() == trees[0].keys.sorted())
        let different = other.keys.filter { other[$0] != trees[0][$0] }
        #expect(different.sorted() == ["backend.tf", "terraform.tfvars"])
      }
    }
  }

  @Test func `R15.2 each module and each environment is a folder with the files a reader looks for`() throws {
    try TemporaryFolder.with { folder in
      try MorketGen.writeAll(to: folder.url)
      let tree = try FileTree(folder.url)
      for module in tree.folders(in: "terraform/modules") {
        let files = tree.folder("terraform/modules/\(module)").keys.sorted()
        let others = files.filter { $0.contains("/") }
        #expect(
          files.filter { !others.contains($0) } == ["main.tf", "outputs.tf", "variables.tf", "versions.tf"],
          "\(module)")
        let main = tree.text("terraform/modules/\(module)/main.tf")
        // The source of what is packed stands beside the package, for people.
        for file in others where file != "lambda/rotate.py" {
          #expect(main.contains("${path.module}/\(file)\""), "nobody reads \(module)/\(file)")
        }
      }
      for environment in tree.folders(in: "terraform/environments") {
        let files = tree.folder("terraform/environments/\(environment)").keys.sorted()
        #expect(
          files == ["backend.tf", "main.tf", "outputs.tf", "terraform.tfvars", "variables.tf", "versions.tf"],
          "\(environment)")
      }
    }
  }
}
