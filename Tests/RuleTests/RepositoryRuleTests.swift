import AWS
import Terraform
import Testing

@Suite struct RepositoryRuleTests {
  private let repository = AWS.ECRRepository("api")
  private let lifecycle = AWS.ECRLifecyclePolicy("api")
  private let document = AWS.Data.ECRLifecyclePolicyDocument("api")

  @Test(arguments: ["shop/api", "shop-api", "a.b_c/d", "ab"])
  func `accepts a name with single separators`(name: String) {
    accepts { repository(name: Value(text: name)) }
  }

  @Test func `refuses a name in upper case, and one with two separators side by side`() {
    refuses(
      """
      aws_ecr_repository.api: name is "Shop-API" — the name of a repository has 2 to 256 lower-case letters and \
      digits, with single separators ._-/ between them (Amazon ECR API Reference, "CreateRepository") — choose a name \
      of this form [ecr-repository-name]
      """
    ) {
      repository(name: "Shop-API")  // ←
    }
    refuses(
      """
      aws_ecr_repository.all["shop--api"]: name is "shop--api" (and so in 1 more) — the name of a repository has 2 to \
      256 lower-case letters and digits, with single separators ._-/ between them (Amazon ECR API Reference, \
      "CreateRepository") — choose a name of this form [ecr-repository-name]
      """
    ) {
      AWS.ECRRepository.Keyed<String>("all")(forEach: toset(["shop-api", "shop--api"]), name: "shop--api")  // ←
    }
    accepts { repository(name: "shop-api") }
  }

  @Test func `refuses a rule for tagged images without a list of tags`() {
    refuses(
      """
      aws_ecr_lifecycle_policy.api: policy.rules[0].selection.tagStatus is "tagged" without a list of tags — a rule \
      for tagged images says which tags, and no other rule does (Amazon ECR User Guide, "Lifecycle policy properties \
      in Amazon ECR") — set tagPatternList, ["*"] for all tags, where tagStatus is tagged [ecr-lifecycle-tags]
      """
    ) {
      lifecycle(
        repository: repository.name,
        policy: jsonencode([
          "rules": [
            [
              "rulePriority": 1,
              "selection": [
                "tagStatus": "tagged",  // ←
                "countType": "imageCountMoreThan", "countNumber": 20,
              ],
              "action": ["type": "expire"],
            ]
          ]
        ]))
    }
    refuses(
      """
      data.aws_ecr_lifecycle_policy_document.api: rule.selection.tag_status is "untagged" with a list of tags — a rule \
      for tagged images says which tags, and no other rule does (Amazon ECR User Guide, "Lifecycle policy properties \
      in Amazon ECR") — set tagPatternList, ["*"] for all tags, where tagStatus is tagged [ecr-lifecycle-tags]
      """
    ) {
      document {
        $0.rule(priority: 1) {
          $0.selection(countNumber: 20, countType: .imageCountMoreThan, tagStatus: .untagged) {  // ←
            $0.tagPrefixList = ["v"]
          }
        }
      }
    }
    accepts { lifecycle(repository: repository.name, policy: policy(("tagged", 1), ("untagged", 2))) }
  }

  @Test func `refuses a rule for any image that is not the last`() {
    refuses(
      """
      aws_ecr_lifecycle_policy.api: policy.rules[0].rulePriority is 1 for any image, and another rule has 2 — a rule \
      for any image has the highest priority number and is evaluated last (Amazon ECR User Guide, "Lifecycle policy \
      properties in Amazon ECR") — give it the highest number [ecr-lifecycle-any-last]
      """
    ) {
      lifecycle(
        repository: repository.name,
        policy: policy(("any", 1), ("untagged", 2)))  // ←
    }
    accepts { lifecycle(repository: repository.name, policy: policy(("any", 3), ("untagged", 2))) }
  }

  @Test func `refuses two lifecycle rules of one priority`() {
    refuses(
      """
      aws_ecr_lifecycle_policy.api: policy.rules[1].rulePriority is 1 twice — the rules of a policy have different \
      priorities (Amazon ECR User Guide, "Lifecycle policy properties in Amazon ECR") — give it another number \
      [ecr-lifecycle-priority]
      """
    ) {
      lifecycle(
        repository: repository.name,
        policy: policy(("tagged", 1), ("untagged", 1)))  // ←
    }
    accepts { lifecycle(repository: repository.name, policy: policy(("untagged", 10), ("tagged", 1))) }
  }

  @Test func `refuses a unit that does not fit what is counted`() {
    refuses(
      """
      data.aws_ecr_lifecycle_policy_document.api: rule.selection.count_unit is set with imageCountMoreThan — images \
      are counted by the day since they were pushed, and without a unit otherwise (Amazon ECR User Guide, "Lifecycle \
      policy properties in Amazon ECR") — set countUnit to days with sinceImagePushed, and leave it out with \
      imageCountMoreThan [ecr-lifecycle-unit]
      """,
      """
      data.aws_ecr_lifecycle_policy_document.api: rule.selection.count_unit is not set — images are counted by the day \
      since they were pushed, and without a unit otherwise (Amazon ECR User Guide, "Lifecycle policy properties in \
      Amazon ECR") — set countUnit to days with sinceImagePushed, and leave it out with imageCountMoreThan \
      [ecr-lifecycle-unit]
      """
    ) {
      document {
        $0.rule(priority: 1) {
          $0.selection(countNumber: 20, countType: .imageCountMoreThan, tagStatus: .untagged) {
            $0.countUnit = "days"  // ←
          }
        }
        $0.rule(priority: 2) {
          $0.selection(countNumber: 7, countType: .sinceImagePushed, tagStatus: .any)  // ←
        }
      }
    }
    accepts {
      document {
        $0.rule(priority: 1) {
          $0.selection(countNumber: 7, countType: .sinceImagePushed, tagStatus: .any) { $0.countUnit = "days" }
        }
      }
    }
  }

  @Test func `refuses to count from 0`() {
    refuses(
      """
      data.aws_ecr_lifecycle_policy_document.api: rule.selection.count_number is 0 — a rule of a lifecycle policy \
      counts whole images or days from 1 (Amazon ECR User Guide, "Lifecycle policy properties in Amazon ECR") — give it a \
      number from 1 [ecr-lifecycle-count]
      """
    ) {
      document {
        $0.rule(priority: 1) {
          $0.selection(countNumber: 0, countType: .imageCountMoreThan, tagStatus: .untagged)  // ←
        }
      }
    }
    accepts {
      document {
        $0.rule(priority: 1) {
          $0.selection(countNumber: 1, countType: .imageCountMoreThan, tagStatus: .untagged)
        }
      }
    }
  }

  /// A policy with rules of a tag status and a priority.
  private func policy(_ rules: (status: String, priority: Int)...) -> Value<JSON> {
    jsonencode(["rules": .list(rules.map { imageRule($0.status, $0.priority) })])
  }

  private func imageRule(_ status: String, _ priority: Int) -> Structure {
    [
      "rulePriority": .value(Value<Int>(number: priority)),
      "selection": [
        "tagStatus": .value(Value<String>(text: status)), "tagPatternList": status == "tagged" ? ["*"] : .null,
        "countType": "imageCountMoreThan", "countNumber": 20,
      ],
      "action": ["type": "expire"],
    ]
  }
}
