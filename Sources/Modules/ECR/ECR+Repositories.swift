import AWS
import Terraform

extension ECR {
  @ModuleBuilder var images: ModuleContent {
    repositories(forEach: repositoryNames, name: repositories.key.cast()) { repository, _ in
      repository.imageTagMutability = .mutable
      repository.tags = tags
      repository.imageScanningConfiguration(scanOnPush: true)
      repository.explain("Without a key of ours: the one AWS manages.")
      repository.encryptionConfiguration { $0.encryptionType = .kms }
    }
    .skip("CKV_AWS_51", "every deployment moves the tag latest; services run images by commit")
    lifecycle(
      forEach: repositoryNames, repository: repositories[lifecycle.key].name, policy: lifecyclePolicy)
  }

  /// AWS wants each rule to say which tags it means; `*` is all.
  private var lifecyclePolicy: Value<JSON> {
    jsonencode([
      "rules": [
        [
          "rulePriority": 1,
          "description": "Expire untagged images",
          "selection": [
            "tagStatus": "untagged",
            "countType": "sinceImagePushed",
            "countUnit": "days",
            "countNumber": .value(untaggedExpiryDays),
          ],
          "action": ["type": "expire"],
        ],
        [
          "rulePriority": 2,
          "description": "Keep the most recent tagged images",
          "selection": [
            "tagStatus": "tagged",
            "tagPatternList": ["*"],
            "countType": "imageCountMoreThan",
            "countNumber": .value(maxTaggedImages),
          ],
          "action": ["type": "expire"],
        ],
      ]
    ])
  }

  @ModuleBuilder var access: ModuleContent {
    pull.statements {
      $0.allow(
        "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer",
        principals: .roles(pullPrincipalARNs))
    }
    policies(
      forEach: (length(pullPrincipalARNs) > 0).then(repositoryNames, else: toset([])),
      repository: repositories[policies.key].name, policy: pull.json)
  }
}
