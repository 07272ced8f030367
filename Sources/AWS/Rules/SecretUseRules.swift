import Terraform

/// Secrets that a container reads and that are not there: the task stops when it starts.
enum SecretUseRules {
  static let all: [Rule] = [
    Rule(
      "container-secret-value", on: "aws_ecs_task_definition",
      limit: Limit(
        "a secret has a value once a version of it is written, and a task does not start without",
        source: "Amazon ECS Developer Guide, \"Pass Secrets Manager secrets through Amazon ECS environment variables\""),
      remedy: "write the value with aws_secretsmanager_secret_version, and refer to its arn"
    ) { task in
      task.secretUses.flatMap { use -> [Violation] in
        guard use.secret.type == "aws_secretsmanager_secret", use.versions.isEmpty, !use.isRotated else { return [] }
        return [use.place.violation("is \(use.secret.address), which has no value")]
      }
    },
    Rule(
      "container-secret-key", on: "aws_ecs_task_definition",
      limit: Limit(
        "the key that a container reads is in the secret's JSON",
        source: "Amazon ECS Developer Guide, \"Pass Secrets Manager secrets through Amazon ECS environment variables\""),
      remedy: "name a key that the secret has"
    ) { task in
      task.secretUses.flatMap { use -> [Violation] in
        guard let key = use.key, let keys = use.keys, !keys.contains(key) else { return [] }
        return [
          use.place.violation(
            "reads \"\(key)\" of \(use.secret.address), which has \(keys.map { "\"\($0)\"" }.joined(separator: ", "))")
        ]
      }
    },
    Rule(
      "container-secret-reference", on: "aws_ecs_task_definition",
      limit: Limit(
        "after a secret's ARN there is nothing, or a key, a stage and a version, each after a colon",
        source: "Amazon ECS Developer Guide, \"Pass Secrets Manager secrets through Amazon ECS environment variables\""),
      remedy: "write it like arn:key::, where what is left out keeps its colon"
    ) { task in
      task.secretUses.flatMap { use -> [Violation] in
        use.hasFourParts ? [] : [use.place.violation("ends in \"\(use.suffix)\" after the ARN")]
      }
    },
  ]
}

/// A secret that a container reads.
private struct SecretUse {
  /// `valueFrom`.
  let place: PlannedArgument
  /// The secret, or the version of it whose ARN is named.
  let secret: PlannedResource
  /// What stands after the ARN: `:password::`.
  let suffix: String

  private var parts: [Substring] { suffix.split(separator: ":", omittingEmptySubsequences: false) }

  var hasFourParts: Bool { suffix.isEmpty || (parts.count == 4 && parts[0].isEmpty) }
  var key: String? { hasFourParts && parts.count == 4 && !parts[1].isEmpty ? String(parts[1]) : nil }

  /// The versions of the secret.
  var versions: [PlannedResource] {
    if secret.type == "aws_secretsmanager_secret_version" { return [secret] }
    return secret.plan.resources(ofType: "aws_secretsmanager_secret_version").filter {
      $0["secret_id"].target.map { $0 == secret } ?? true
    }
  }

  var isRotated: Bool {
    secret.plan.resources(ofType: "aws_secretsmanager_secret_rotation").contains { $0["secret_id"].target == secret }
  }

  /// The keys of its JSON, if they are known.
  var keys: [String]? {
    guard let version = versions.first, versions.count == 1, version["secret_id"].target != nil || version == secret
    else { return nil }
    return ["secret_string_wo", "secret_string"].lazy.compactMap { version[$0].decoded?.members?.map(\.name) }.first
  }
}

extension PlannedResource {
  fileprivate var secretUses: [SecretUse] {
    containers.flatMap { container in
      (container["secrets"].list ?? []).compactMap { pair in
        let place = pair["valueFrom"]
        guard let (reference, suffix) = place.referenceWithSuffix,
          reference.attribute == "arn" || reference.attribute == "id",
          ["aws_secretsmanager_secret", "aws_secretsmanager_secret_version"].contains(reference.resource.type),
          reference.resource.mode == .managed
        else { return nil }
        return SecretUse(place: place, secret: reference.resource, suffix: suffix)
      }
    }
  }
}

extension PlannedArgument {
  /// A reference, and the text that stands after it.
  fileprivate var referenceWithSuffix: (PlannedReference, String)? {
    if let reference { return (reference, "") }
    guard case .text(let parts) = value.content, parts.count == 2, case .unknown(let value) = parts[0],
      case .attribute(let reference) = value.content, case .known(let suffix) = parts[1]
    else { return nil }
    return (reference, suffix)
  }
}
