import AWS
import Modules
import Morket
import Terraform

/// The secrets of the services that take the same ones, as a local value of the root: `local.backend_secrets`.
struct SecretWiring: ModuleMember, Sendable {
  let taken: [Secret]
  @Local private var references: Value<[String: SecretReference]>

  /// One for each set of secrets that services take, named after the first service that does.
  static func all(of services: [Service]) -> [SecretWiring] {
    services.reduce(into: []) { wirings, service in
      if !wirings.contains(where: { $0.taken == service.secrets }) { wirings.append(SecretWiring(service)) }
    }
  }

  /// What is wrong with secrets that none of the services takes.
  static func faults(of services: [Service]) -> [LiteralFault] {
    let taken = Set(services.flatMap(\.secrets))
    return Secret.allCases.filter { !taken.contains($0) }.map {
      LiteralFault(
        $0.variable, what: "no service uses the secret \($0.variable)",
        why: "it would be made and kept for nobody", remedy: "give a service a use that takes it, or remove the secret")
    }
  }

  init(_ service: Service, file: String = #filePath, line: Int = #line) {
    taken = service.secrets
    _references = Local("\(service.variable)_secrets", file: file, line: line)
  }

  func declare(in declarations: inout Declarations) {
    _references.declare(in: &declarations)
  }

  /// Environment variables with what ECS fills them from.
  var value: Value<[String: SecretReference]> { references }

  /// Binds the local value.
  func binding(_ reference: (Secret) -> Value<SecretReference>) -> ModuleContent {
    $references(Value(taken.map { (MapKey(stringLiteral: $0.variable), reference($0)) }))
  }
}

extension Platform {
  /// The secrets of a service.
  func secrets(of service: Service) -> Value<[String: SecretReference]> {
    (wirings.first { $0.taken == service.secrets } ?? SecretWiring(service)).value
  }

  /// What ECS fills a secret environment variable from.
  func reference(to secret: Secret) -> Value<SecretReference> {
    switch secret {
    case .databaseUsername: aurora.secretARN.key(\.username)
    case .databasePassword: aurora.secretARN.key(\.password)
    default: secrets.secretARNs[Value(text: secret.variable)].whole()
    }
  }

  /// The secrets that a service's execution role may read.
  func secretARNs(of service: Service) -> Value<[ARN<AWS.SecretsManagerSecret>]> {
    if !service.secrets.contains(where: \.isKeyOfDatabaseSecret) { return values(secrets(of: service)).cast() }
    let whole = service.secrets.filter { !$0.isKeyOfDatabaseSecret }
    return Value(whole.map { secrets.secretARNs[Value(text: $0.variable)] } + [aurora.secretARN.anySecretARN()])
  }
}

extension Secret {
  /// Whether it is one key of the secret that Aurora keeps its credentials in.
  fileprivate var isKeyOfDatabaseSecret: Bool { self == .databaseUsername || self == .databasePassword }
}

extension Value {
  /// The value, with more that is wrong with it.
  func reporting(_ more: [LiteralFault]) -> Self { Self(expression: expression, faults: faults + more) }
}
