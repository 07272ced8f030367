public import Terraform

extension AWS.ProviderKeys {
  /// Nested block `assume_role`.
  public struct AssumeRole: AllOptional {
    /// Makes the schema.
    public init() {}
    /// `duration`: how long the session lasts, for example `1h`.
    public var duration: Argument<String> { "duration" }
    /// `external_id`: what a role of another account asks for.
    public var externalID: Argument<String> { "external_id" }
    /// `policy`: narrows what the session may do.
    public var policy: Argument<JSON> { "policy" }
    /// `policy_arns`: managed policies that narrow what the session may do.
    public var policyARNs: SetArgument<ARN<AWS.IAMPolicy>> { "policy_arns" }
    /// `role_arn`: the role.
    public var roleARN: Argument<ARN<AWS.IAMRole>> { "role_arn" }
    /// `session_name`: the name in the logs of CloudTrail.
    public var sessionName: Argument<String> { "session_name" }
    /// `source_identity`: who stands behind the session.
    public var sourceIdentity: Argument<String> { "source_identity" }
    /// `tags`: tags of the session.
    public var tags: Argument<[String: String]> { "tags" }
    /// `transitive_tag_keys`: tags that sessions made from this one inherit.
    public var transitiveTagKeys: SetArgument<String> { "transitive_tag_keys" }
  }

  /// Nested block `assume_role_with_web_identity`.
  public struct AssumeRoleWithWebIdentity: AllOptional {
    /// Makes the schema.
    public init() {}
    /// `duration`: how long the session lasts, for example `1h`.
    public var duration: Argument<String> { "duration" }
    /// `policy`: narrows what the session may do.
    public var policy: Argument<JSON> { "policy" }
    /// `policy_arns`: managed policies that narrow what the session may do.
    public var policyARNs: SetArgument<ARN<AWS.IAMPolicy>> { "policy_arns" }
    /// `role_arn`: the role.
    public var roleARN: Argument<ARN<AWS.IAMRole>> { "role_arn" }
    /// `session_name`: the name in the logs of CloudTrail.
    public var sessionName: Argument<String> { "session_name" }
    /// `web_identity_token`: the token itself.
    public var webIdentityToken: Argument<String> { Argument("web_identity_token", .sensitive) }
    /// `web_identity_token_file`: the file that holds the token.
    public var webIdentityTokenFile: Argument<String> { "web_identity_token_file" }
  }

  /// Nested block `default_tags`.
  public struct DefaultTags: AllOptional {
    /// Makes the schema.
    public init() {}
    /// `tags`: on everything that has tags; a resource's own tag of the same key wins.
    public var tags: Argument<[String: String]> { "tags" }
  }

  /// Nested block `ignore_tags`.
  public struct IgnoreTags: AllOptional {
    /// Makes the schema.
    public init() {}
    /// `key_prefixes`: tags whose key starts like this are left alone.
    public var keyPrefixes: SetArgument<String> { "key_prefixes" }
    /// `keys`: tags with these keys are left alone.
    public var keys: SetArgument<String> { "keys" }
  }
}

extension Arguments where Keys == AWS.ProviderKeys {
  /// Adds a role to work as.
  public mutating func assumeRole(
    file: String = #filePath, line: Int = #line, _ arguments: (inout Arguments<AWS.ProviderKeys.AssumeRole>) -> Void
  ) {
    append(\.assumeRoleBlocks, file, line, arguments)
  }

  /// Works as a role that trusts a token.
  public mutating func assumeRoleWithWebIdentity(
    file: String = #filePath, line: Int = #line,
    _ arguments: (inout Arguments<AWS.ProviderKeys.AssumeRoleWithWebIdentity>) -> Void
  ) {
    append(\.assumeRoleWithWebIdentityBlocks, file, line, arguments)
  }

  /// Puts tags on everything that has tags.
  public mutating func defaultTags(
    file: String = #filePath, line: Int = #line, _ arguments: (inout Arguments<AWS.ProviderKeys.DefaultTags>) -> Void
  ) {
    append(\.defaultTagsBlocks, file, line, arguments)
  }

  /// Leaves tags alone that others own.
  public mutating func ignoreTags(
    file: String = #filePath, line: Int = #line, _ arguments: (inout Arguments<AWS.ProviderKeys.IgnoreTags>) -> Void
  ) {
    append(\.ignoreTagsBlocks, file, line, arguments)
  }
}
