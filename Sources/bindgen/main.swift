import Bindings
import Foundation

let package = Bindings.Package(root: URL(fileURLWithPath: FileManager.default.currentDirectoryPath))
let arguments = CommandLine.arguments
do {
  if arguments[1] == "harvest" {
    for file in try Bindings.harvest(schema: Data(contentsOf: URL(fileURLWithPath: arguments[2])), package: package) {
      try file.text.write(to: package.data.appendingPathComponent(file.name), atomically: true, encoding: .utf8)
    }
    exit(0)
  }
  let schema = try Data(contentsOf: URL(fileURLWithPath: arguments[2]))
  let files = try Bindings.generate(schema: schema, package: package)
  try FileManager.default.createDirectory(at: package.generated, withIntermediateDirectories: true)
  for file in files { try file.text.write(to: package.generated.appendingPathComponent(file.name), atomically: true, encoding: .utf8) }
} catch {
  print(error)
  exit(1)
}
