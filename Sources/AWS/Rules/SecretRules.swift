public import Terraform

/// What AWS Secrets Manager refuses of secrets, their values and their rotation.
enum SecretRules {
  static let all: [Rule] = [
    Rule(
      "secret-name", on: "aws_secretsmanager_secret", limit: .secretName,
      remedy: "choose a name whose last part has another length"
    ) { secret in
      let name = secret["name"]
      guard name.text == nil else { return name.unless { SecretName.fault(in: $0) == nil } }
      guard SecretName.looksLikeARN(name.knownEnd) else { return [] }
      return [name.violation("is \"\(name.shownText ?? "")\"")]
    },
    Rule(
      "secret-name-once", on: "aws_secretsmanager_secret",
      limit: Limit(
        "a name is one secret's in an account and region, and stays taken for the recovery window of one that is deleted",
        source: "AWS Secrets Manager API Reference, \"CreateSecret\" and \"DeleteSecret\""),
      remedy: "give each its own name"
    ) { secret in
      guard let name = secret["name"].text, let first = first(of: secret, named: name), first != secret else {
        return []
      }
      return [secret["name"].violation("is \"\(name)\", as that of \(first.address)")]
    },
    Rule(
      "secret-value", on: "aws_secretsmanager_secret_version",
      limit: Limit(
        "a version of a secret has a value, of one character at least",
        source: "AWS Secrets Manager API Reference, \"PutSecretValue\""),
      remedy: "set secret_string_wo and secret_string_wo_version"
    ) { version in
      let values = ["secret_string_wo", "secret_string", "secret_binary"].map { version[$0] }
      if values.allSatisfy(\.isAbsent) { return [values[0].violation("is not set, nor is another value")] }
      return values.filter { $0.text == "" }.map { $0.violation("is empty") }
    },
    Rule(
      "secret-rotation-duration", on: "aws_secretsmanager_secret_rotation",
      limit: Limit(
        "the window of a rotation is a number of hours and an h, 1h to 24h",
        source: "AWS Secrets Manager API Reference, \"RotationRulesType\", Duration"),
      remedy: "write it like 3h"
    ) { rotation in rotation.blocks("rotation_rules").flatMap { $0["duration"].unless { isHours($0) } } },
    Rule(
      "secret-rotation-schedule", on: "aws_secretsmanager_secret_rotation",
      limit: Limit(
        "a schedule of rotations is rate(n days), rate(n hours) or an AWS cron expression of six fields",
        source: "AWS Secrets Manager User Guide, \"Schedule expressions\""),
      remedy: "write it like rate(30 days) or cron(0 4 1 * ? *)"
    ) { rotation in
      rotation.blocks("rotation_rules").flatMap {
        $0["schedule_expression"].unless { AWSCron($0) != nil || isRate($0) }
      }
    },
  ]

  /// The first secret of a name that the same configuration of the provider makes.
  private static func first(of secret: PlannedResource, named name: String) -> PlannedResource? {
    let region = secret.plan.providerArgument("region", of: secret)?.value
    return secret.plan.resources(ofType: secret.type).first {
      $0["name"].text == name && $0.plan.providerArgument("region", of: $0)?.value == region
    }
  }

  private static func isHours(_ text: String) -> Bool {
    guard text.last == "h", let hours = Int(text.dropLast()) else { return false }
    return (1...24).contains(hours)
  }

  private static func isRate(_ text: String) -> Bool {
    guard text.hasPrefix("rate("), text.hasSuffix(")") else { return false }
    let parts = text.dropFirst(5).dropLast().split(separator: " ", omittingEmptySubsequences: false)
    return parts.count == 2 && Int(parts[0]).map { $0 > 0 } == true
      && ["day", "days", "hour", "hours"].contains(parts[1])
  }
}

extension Limit {
  /// What a secret's name must not look like.
  public static let secretName = Limit(
    "a secret's name has letters, digits and /_+=.@-, and no end like -secret, a hyphen and six characters: a lookup takes "
      + "that for the end of an ARN",
    source: "AWS Secrets Manager API Reference, \"CreateSecret\", Name")
}
