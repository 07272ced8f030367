import AWS
import Terraform
import Testing

@Suite struct TagRuleTests {
  private let network = AWS.VPC("this")
  private let topic = AWS.SNSTopic("alarms")
  private let role = AWS.IAMRole("task")
  private let tagged = AWS.Provider(alias: "tagged")

  @Test func `refuses a reserved key, on any resource`() {
    refuses(
      """
      aws_sns_topic.alarms: tags.aws:team has a reserved key — the key of a tag has 1 to 128 characters and does not \
      start with aws:, which is reserved (Tagging AWS Resources and Tag Editor, "Tag naming limits and requirements") \
      — choose another key [tag-key]
      """
    ) {
      topic {
        $0.tags = ["aws:team": "shop"]  // ←
      }
    }
    refuses(
      """
      aws_vpc.this: tags.AWS:team has a reserved key — the key of a tag has 1 to 128 characters and does not start \
      with aws:, which is reserved (Tagging AWS Resources and Tag Editor, "Tag naming limits and requirements") — \
      choose another key [tag-key]
      """
    ) {
      network {
        $0.tags = merge(["Name": "shop"], ["AWS:team": "shop"])  // ←
      }
    }
    accepts { topic { $0.tags = ["awsTeam": "shop", "team/aws:": "shop"] } }
  }

  @Test func `refuses a key of more than 128 characters`() {
    let key = MapKey(stringLiteral: String(repeating: "k", count: 129))
    refuses(
      """
      aws_sns_topic.alarms: \
      tags.kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk \
      has a key of 129 characters — the key of a tag has 1 to 128 characters and does not start with aws:, which is \
      reserved (Tagging AWS Resources and Tag Editor, "Tag naming limits and requirements") — choose another key \
      [tag-key]
      """
    ) {
      topic {
        $0.tags = [key: "shop"]  // ←
      }
    }
    accepts { topic { $0.tags = [MapKey(stringLiteral: String(repeating: "k", count: 128)): "shop"] } }
  }

  @Test func `refuses a value of more than 256 characters, in what a template launches`() {
    let value = Value<String>(text: String(repeating: "v", count: 257))
    refuses(
      """
      aws_launch_template.server: tag_specifications.tags.Name has a value of 257 characters — the value of a tag has \
      at most 256 characters (Tagging AWS Resources and Tag Editor, "Tag naming limits and requirements") — shorten it \
      [tag-value]
      """
    ) {
      AWS.LaunchTemplate("server") {
        $0.tagSpecifications {
          $0.resourceType = "volume"
          $0.tags = ["Name": value]  // ←
        }
      }
    }
    accepts { topic { $0.tags = ["Name": Value(text: String(repeating: "v", count: 256))] } }
  }

  @Test func `refuses more than 50 tags, with those of the provider`() {
    let items = (1...49).map { (MapKey(stringLiteral: "key\($0)"), Value<String>(text: "value")) }
    refuses(
      """
      aws_sns_topic.alarms: tags come to 51 with those of the provider — a resource has at most 50 tags (Tagging AWS \
      Resources and Tag Editor, "Tag naming limits and requirements") — leave some out [tag-count]
      """
    ) {
      provider(["Project": "shop", "Stage": "test"])
      topic {
        $0.tags = Value(items)  // ←
      }
      .provider(tagged.reference)
    }
    accepts {
      provider(["Project": "shop", "key1": "test"])
      topic { $0.tags = Value(items) }.provider(tagged.reference)
    }
  }

  @Test func `refuses a reserved key in the tags of the provider, once`() {
    refuses(
      """
      aws_vpc.this: default_tags.tags.aws:project has a reserved key — the key of a tag has 1 to 128 characters and \
      does not start with aws:, which is reserved (Tagging AWS Resources and Tag Editor, "Tag naming limits and \
      requirements") — choose another key [tag-key]
      """
    ) {
      tagged {
        $0.region = "us-east-1"
        $0.defaultTags {
          $0.tags = ["aws:project": "shop"]  // ←
        }
      }
      network { $0.tags = ["Name": "shop"] }.provider(tagged.reference)
      topic { $0.tags = ["Name": "shop"] }.provider(tagged.reference)
    }
  }

  @Test func `refuses two keys of a role that differ in case alone`() {
    refuses(
      """
      aws_iam_role.task: tags.environment has the key of tags.Environment in another case — IAM does not tell the keys \
      of tags apart by their case (IAM User Guide, "Tags for IAM resources") — write them in one case [tag-case]
      """
    ) {
      role(assumeRolePolicy: "{}") {
        $0.tags = ["Environment": "test", "environment": "test"]  // ←
      }
    }
    accepts { network { $0.tags = ["Name": "shop", "name": "shop"] } }
  }

  private func provider(_ tags: Value<[String: String]>) -> ModuleContent {
    tagged {
      $0.region = "us-east-1"
      $0.defaultTags { $0.tags = tags }
    }
  }
}
