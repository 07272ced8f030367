public import Terraform

/// What ECR refuses in repositories and their lifecycle policies.
enum RepositoryRules {
  private static let source = "Amazon ECR User Guide, \"Lifecycle policy properties in Amazon ECR\""
  private static let policies = ["aws_ecr_lifecycle_policy", "aws_ecr_lifecycle_policy_document"]

  static let all: [Rule] = [
    Rule("ecr-repository-name", on: "aws_ecr_repository", limit: .repositoryName, remedy: "choose a name of this form")
    {
      $0["name"].unless { $0.isRepositoryName }
    },
    Rule(
      "ecr-lifecycle-tags", on: policies[0], policies[1],
      limit: Limit("a rule for tagged images says which tags, and no other rule does", source: source),
      remedy: "set tagPatternList, [\"*\"] for all tags, where tagStatus is tagged"
    ) { policy in
      policy.imageRules.compactMap { rule in
        switch rule.status.text {
        case "tagged":
          rule.tagLists.allSatisfy(\.isEmptyOrAbsent)
            ? rule.status.violation("is \"tagged\" without a list of tags") : nil
        case "untagged", "any":
          rule.tagLists.contains { $0.isSurelySet && !$0.isEmptyOrAbsent }
            ? rule.status.violation("is \"\(rule.status.text ?? "")\" with a list of tags") : nil
        default: nil
        }
      }
    },
    Rule(
      "ecr-lifecycle-any-last", on: policies[0], policies[1],
      limit: Limit("a rule for any image has the highest priority number and is evaluated last", source: source),
      remedy: "give it the highest number"
    ) { policy in
      let rules = policy.imageRules
      let highest = rules.filter { $0.status.text != "any" }.compactMap(\.priority.number).max()
      return rules.compactMap { rule in
        guard rule.status.text == "any", let number = rule.priority.number, let highest, number < highest else {
          return nil
        }
        return rule.priority.violation("is \(Int(number)) for any image, and another rule has \(Int(highest))")
      }
    },
    Rule(
      "ecr-lifecycle-priority", on: policies[0], policies[1],
      limit: Limit("the rules of a policy have different priorities", source: source), remedy: "give it another number"
    ) { policy in
      policy.imageRules.map(\.priority).repeated(\.integer).map { $0.later.violation("is \($0.value) twice") }
    },
    Rule(
      "ecr-lifecycle-unit", on: policies[0], policies[1],
      limit: Limit(
        "images are counted by the day since they were pushed, and without a unit otherwise", source: source),
      remedy: "set countUnit to days with sinceImagePushed, and leave it out with imageCountMoreThan"
    ) { policy in
      policy.imageRules.compactMap { rule in
        switch rule.countType.text {
        case "sinceImagePushed": rule.countUnit.isAbsent ? rule.countUnit.violation("is not set") : nil
        case "imageCountMoreThan":
          rule.countUnit.isSurelySet ? rule.countUnit.violation("is set with imageCountMoreThan") : nil
        default: nil
        }
      }
    },
    Rule(
      "ecr-lifecycle-count", on: policies[0], policies[1],
      limit: .imageCount, remedy: "give it a number from 1"
    ) { $0.imageRules.flatMap { $0.countNumber.unless(within: .imageCount) } },
  ]
}

extension Limit {
  /// 1 and more.
  public static let imageCount = Limit(
    1...Int.max, "a rule of a lifecycle policy counts whole images or days from 1",
    source: "Amazon ECR User Guide, \"Lifecycle policy properties in Amazon ECR\"")
  /// Lower-case parts with single separators.
  public static let repositoryName = Limit(
    "the name of a repository has 2 to 256 lower-case letters and digits, with single separators ._-/ between them",
    source: "Amazon ECR API Reference, \"CreateRepository\"")
}

extension String {
  /// Whether it can be the name of a repository.
  fileprivate var isRepositoryName: Bool {
    guard (2...256).contains(utf8.count) else { return false }
    return utf8.split(omittingEmptySubsequences: false) { "._-/".utf8.contains($0) }.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCIILowercase || $0.isASCIIDigit }
    }
  }
}

/// A rule of a lifecycle policy, whether it is written as JSON or in blocks.
private struct ImageRule {
  let priority: PlannedArgument
  let status: PlannedArgument
  let tagLists: [PlannedArgument]
  let countType: PlannedArgument
  let countUnit: PlannedArgument
  let countNumber: PlannedArgument
}

extension PlannedResource {
  fileprivate var imageRules: [ImageRule] {
    let written = blocks("rule").flatMap { rule in
      rule.blocks("selection").map { selection in
        ImageRule(
          priority: rule["priority"], status: selection["tag_status"],
          tagLists: [selection["tag_pattern_list"], selection["tag_prefix_list"]], countType: selection["count_type"],
          countUnit: selection["count_unit"], countNumber: selection["count_number"])
      }
    }
    let decoded = (self["policy"].decoded?["rules"].list ?? []).map { rule in
      let selection = rule["selection"]
      return ImageRule(
        priority: rule["rulePriority"], status: selection["tagStatus"],
        tagLists: [selection["tagPatternList"], selection["tagPrefixList"]], countType: selection["countType"],
        countUnit: selection["countUnit"], countNumber: selection["countNumber"])
    }
    return written + decoded
  }
}

extension PlannedArgument {
  fileprivate var isEmptyOrAbsent: Bool { isAbsent || list?.isEmpty == true }
}
