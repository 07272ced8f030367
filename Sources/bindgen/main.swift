import Bindings
import Foundation

let root = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
func complain(_ error: any Error) { FileHandle.standardError.write(Data("\(error)\n".utf8)) }

let command: BindgenCommand
do {
  command = try BindgenCommand(Array(CommandLine.arguments.dropFirst()))
} catch {
  complain(error)
  exit(2)
}
do {
  exit(try command.run(root: root) { FileHandle.standardOutput.write(Data($0.utf8)) })
} catch {
  complain(error)
  exit(1)
}
