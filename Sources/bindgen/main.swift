import Bindings
import Foundation

let package = Bindings.Package(root: URL(fileURLWithPath: FileManager.default.currentDirectoryPath))
let arguments = CommandLine.arguments
do {
  let schema = try Data(contentsOf: URL(fileURLWithPath: arguments[2]))
  let files = try Bindings.generate(schema: schema, package: package)
  try FileManager.default.createDirectory(at: package.generated, withIntermediateDirectories: true)
  for file in files { try file.text.write(to: package.generated.appendingPathComponent(file.name), atomically: true, encoding: .utf8) }
} catch {
  print(error)
  exit(1)
}
