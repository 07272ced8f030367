public import Terraform

/// What AWS refuses in tags, of whatever they are.
enum TagRules {
  private static let source = "Tagging AWS Resources and Tag Editor, \"Tag naming limits and requirements\""

  static let all: [Rule] = [
    Rule(
      onEveryResource: "tag-key",
      limit: .tagKey,
      remedy: "choose another key"
    ) { resource in
      resource.reportedTags.compactMap { tag in
        let count = tag.key.unicodeScalars.count
        if tag.key.prefix(4).lowercased() == "aws:" { return tag.value.violation("has a reserved key") }
        return (1...128).contains(count) ? nil : tag.value.violation("has a key of \(count) characters")
      }
    },
    Rule(
      onEveryResource: "tag-value",
      limit: .tagValue, remedy: "shorten it"
    ) { resource in
      resource.reportedTags.compactMap { tag in
        guard let count = tag.value.leastCharacters, count > 256 else { return nil }
        return tag.value.violation("has a value of \(count) characters")
      }
    },
    Rule(
      onEveryResource: "tag-count", limit: Limit("a resource has at most 50 tags", source: source),
      remedy: "leave some out"
    ) { resource in
      // Tags are counted by their keys only where there are enough of them.
      guard resource.ownTags.count + resource.defaultTagCount > 50 else { return [] }
      let count = Set((resource.defaultTags + resource.ownTags).map(\.key)).count
      return count > 50 ? [resource["tags"].violation("come to \(count) with those of the provider")] : []
    },
    Rule(
      "tag-case", on: "aws_iam_role", "aws_iam_policy", "aws_iam_instance_profile", "aws_iam_openid_connect_provider",
      "aws_iam_user",
      limit: Limit(
        "IAM does not tell the keys of tags apart by their case", source: "IAM User Guide, \"Tags for IAM resources\""),
      remedy: "write them in one case"
    ) { resource in
      // The same key in both is one tag: that of the resource.
      let own = resource.ownTags
      let defaults = resource.defaultTags.filter { tag in !own.contains { $0.key == tag.key } }
      return (defaults + own).repeated { $0.key.lowercased() }.map {
        $0.later.value.violation("has the key of \($0.earlier.value.name) in another case")
      }
    },
  ]
}

extension Limit {
  /// 1 to 128 characters, and no reserved start.
  public static let tagKey = Limit(
    "the key of a tag has 1 to 128 characters and does not start with aws:, which is reserved",
    source: "Tagging AWS Resources and Tag Editor, \"Tag naming limits and requirements\"")
  /// Up to 256 characters.
  public static let tagValue = Limit(
    "the value of a tag has at most 256 characters",
    source: "Tagging AWS Resources and Tag Editor, \"Tag naming limits and requirements\"")
}

extension PlannedResource {
  fileprivate typealias Tag = (key: String, value: PlannedArgument)

  /// The tags that are written for the resource, and for what it launches.
  fileprivate var ownTags: [Tag] {
    let blocks = [arguments] + blocks("tag_specifications")
    return blocks.flatMap { ($0["tags"].members ?? []).map { (key: $0.name, value: $0.argument) } }
  }

  /// The tags that the provider adds.
  fileprivate var defaultTags: [Tag] {
    guard self["tags"].isSet || type.hasPrefix("aws_iam_") else { return [] }
    return plan.providerBlocks("default_tags", of: self).flatMap {
      ($0["tags"].members ?? []).map { (key: $0.name, value: $0.argument) }
    }
  }

  /// The resource's own tags, and for the first resource of a provider configuration those that all of them get.
  fileprivate var reportedTags: [Tag] {
    once { ReportedTags(all: plan.firstTagged.resources.contains(self) ? defaultTags + ownTags : ownTags) }.all
  }
}

/// The tags that are looked at for one resource.
private struct ReportedTags {
  let all: [PlannedResource.Tag]
}

/// The first resource with tags of each provider configuration, and how many tags that one gives to all.
private struct FirstTagged {
  var resources: [PlannedResource] = []
  var defaultCounts: [Int] = []
}

extension PlannedResource {
  /// How many tags the provider adds.
  fileprivate var defaultTagCount: Int {
    let first = plan.firstTagged
    return zip(first.resources, first.defaultCounts).first { $0.0.providerAlias == providerAlias }?.1
      ?? defaultTags.count
  }
}

extension PlannedConfiguration {
  fileprivate var firstTagged: FirstTagged {
    once {
      var first = FirstTagged()
      for resource in resources where resource["tags"].isSet {
        if !first.resources.contains(where: { $0.providerAlias == resource.providerAlias }) {
          first.resources.append(resource)
          first.defaultCounts.append(resource.defaultTags.count)
        }
      }
      return first
    }
  }
}
