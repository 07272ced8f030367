import AWS
import Modules
import Morket
import Terraform

extension Service {
  /// What a task gets and how many there are where an environment says nothing else.
  var size: (task: FargateSize, count: Int) {
    switch self {
    case .backend: (.cpu512(memory: .gib1), 2)
    case .scraper: (.cpu2048(memory: .gib4), 2)
    case .temporalServer: (.cpu1024(memory: .gib2), 1)
    default: (.cpu512(memory: .gib1), 1)
    }
  }
}

extension Service {
  /// The name of the service's variable: `temporal_worker`.
  var variable: String { String(name.map { $0 == "-" ? "_" : $0 }) }

  /// The size as a variable of the root: each environment has to say it.
  func sizeVariable(file: String = #filePath, line: Int = #line) -> Variable<ServiceSize> {
    Variable(
      variable, "CPU units and MiB of a task of \(name), and the number of tasks.", nullable: false, file: file,
      line: line)
  }
}

extension Platform {
  /// The size of a service: `$0[.backend] = .object { … }`.
  subscript(service: Service) -> Value<ServiceSize> { service.sizeVariable().wrappedValue }
}
