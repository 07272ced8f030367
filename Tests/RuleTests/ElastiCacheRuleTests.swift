import AWS
import Terraform
import Testing

@Suite struct ElastiCacheRuleTests {
  private let group = AWS.ElastiCacheReplicationGroup("this")
  private let parameters = AWS.ElastiCacheParameterGroup("this")
  private let subnetGroup = AWS.ElastiCacheSubnetGroup("this")
  private let drawn = AWS.Ephemeral.SecretsManagerRandomPassword("token")
  private let key = AWS.KMSKey("this")

  @Test(arguments: ["Shop", "shop--cache", "shop-"])
  func `refuses an identifier with other characters`(identifier: String) {
    refuses(
      """
      aws_elasticache_replication_group.this: replication_group_id is "\(identifier)" — an identifier has 1 to 40 \
      lower-case letters, digits and single hyphens, a letter first and no hyphen last (Amazon ElastiCache API Reference, \
      "CreateReplicationGroup", ReplicationGroupId) — shorten it, or replace what is not one of these \
      [elasticache-identifier]
      """
    ) {
      group(
        replicationGroupID: Value<String>(text: identifier).cast(),  // ←
        description: "cache")
    }
  }

  @Test func `refuses an identifier of 41 characters`() {
    refuses(
      """
      aws_elasticache_replication_group.this: replication_group_id "the-cache-of-the-shop-that-has-a-long-id-" has 41 \
      characters — an identifier has 1 to 40 lower-case letters, digits and single hyphens, a letter first and no \
      hyphen last (Amazon ElastiCache API Reference, "CreateReplicationGroup", ReplicationGroupId) — shorten it, or \
      replace what is not one of these [elasticache-identifier]
      """
    ) {
      group(
        replicationGroupID: "the-cache-of-the-shop-that-has-a-long-id-",  // ←
        description: "cache")
    }
    accepts { group(replicationGroupID: "the-cache-of-the-shop-that-has-a-long-id", description: "cache") }
  }

  @Test func `refuses names of groups in upper case`() {
    refuses(
      """
      aws_elasticache_parameter_group.this: name is "Shop-redis7" — ElastiCache keeps names of groups in lower case, \
      and each plan would replace what is written otherwise (Amazon ElastiCache API Reference, \
      "CreateCacheParameterGroup" and "CreateCacheSubnetGroup") — write it in lower case [elasticache-name]
      """,
      """
      aws_elasticache_subnet_group.this: name is "Shop" — ElastiCache keeps names of groups in lower case, and each \
      plan would replace what is written otherwise (Amazon ElastiCache API Reference, "CreateCacheParameterGroup" and \
      "CreateCacheSubnetGroup") — write it in lower case [elasticache-name]
      """
    ) {
      parameters(
        name: "Shop-redis7",  // ←
        family: "redis7")
      subnetGroup(
        name: "Shop",  // ←
        subnetIDs: ["subnet-1"])
    }
    accepts { subnetGroup(name: "shop", subnetIDs: ["subnet-1"]) }
  }

  @Test func `refuses a snapshot in the time of maintenance`() {
    refuses(
      """
      aws_elasticache_replication_group.this: maintenance_window is "sun:04:00-sun:07:00", and snapshot_window is \
      "05:00-06:00" — the maintenance window of a cache must not overlap its snapshot window on any day (Amazon \
      ElastiCache User Guide, "Scheduling automatic backups") — move one of the windows [elasticache-windows-apart]
      """
    ) {
      group(replicationGroupID: "shop", description: "cache") {
        $0.snapshotWindow = "05:00-06:00"
        $0.maintenanceWindow = "sun:04:00-sun:07:00"  // ←
      }
    }
    accepts {
      group(replicationGroupID: "shop", description: "cache") {
        $0.snapshotWindow = "05:00-06:00"
        $0.maintenanceWindow = "sun:06:00-sun:07:00"
      }
    }
  }

  @Test func `refuses windows of less than an hour`() {
    refuses(
      """
      aws_elasticache_replication_group.this: snapshot_window is "05:00-05:30", 30 minutes — a window of a cache has \
      60 minutes at least (Amazon ElastiCache API Reference, "CreateReplicationGroup", PreferredMaintenanceWindow and \
      SnapshotWindow) — move its end [elasticache-window-length]
      """,
      """
      aws_elasticache_replication_group.this: maintenance_window is "sun:06:00-sun:06:45", 45 minutes — a window of a \
      cache has 60 minutes at least (Amazon ElastiCache API Reference, "CreateReplicationGroup", \
      PreferredMaintenanceWindow and SnapshotWindow) — move its end [elasticache-window-length]
      """
    ) {
      group(replicationGroupID: "shop", description: "cache") {
        $0.snapshotWindow = "05:00-05:30"  // ←
        $0.maintenanceWindow = "sun:06:00-sun:06:45"  // ←
      }
    }
  }

  @Test func `refuses a token without encryption in transit`() {
    refuses(
      """
      aws_elasticache_replication_group.this: auth_token is set, and transit_encryption_enabled is not true — a token \
      needs encryption in transit (Amazon ElastiCache User Guide, "Authenticating with the Valkey and Redis OSS AUTH \
      command") — set transit_encryption_enabled to true [elasticache-token-tls]
      """
    ) {
      drawn { $0.excludePunctuation = true }
      group(replicationGroupID: "shop", description: "cache") {
        $0.authToken = drawn.randomPassword  // ←
      }
    }
    accepts {
      drawn { $0.excludePunctuation = true }
      group(replicationGroupID: "shop", description: "cache") {
        $0.engine = .valkey
        $0.authToken = drawn.randomPassword
      }
    }
  }

  @Test func `refuses a token with a character that a token has not`() {
    refuses(
      """
      aws_elasticache_replication_group.this: auth_token has "_" — a token has 16 to 128 letters, digits and !&#$^<>- \
      (Amazon ElastiCache User Guide, "Authenticating with the Valkey and Redis OSS AUTH command") — draw it of \
      letters and digits: exclude_punctuation, and 16 characters at least [elasticache-token]
      """
    ) {
      drawn { $0.excludePunctuation = true }
      group(replicationGroupID: "shop", description: "cache") {
        $0.transitEncryptionEnabled = true
        $0.authToken = "shop_\(drawn.randomPassword)"  // ←
      }
    }
  }

  @Test func `refuses a token that may be drawn with such a character`() {
    refuses(
      """
      aws_elasticache_replication_group.this: auth_token may be drawn with "%" — a token has 16 to 128 letters, digits \
      and !&#$^<>- (Amazon ElastiCache User Guide, "Authenticating with the Valkey and Redis OSS AUTH command") — draw \
      it of letters and digits: exclude_punctuation, and 16 characters at least [elasticache-token]
      """
    ) {
      drawn { $0.excludeCharacters = "\"'()*+,./:;=?@[\\]`{|}~" }
      group(replicationGroupID: "shop", description: "cache") {
        $0.transitEncryptionEnabled = true
        $0.authToken = drawn.randomPassword  // ←
      }
    }
  }

  @Test func `refuses a token that is too short`() {
    refuses(
      """
      aws_elasticache_replication_group.this: auth_token is drawn with 12 characters — a token has 16 to 128 letters, \
      digits and !&#$^<>- (Amazon ElastiCache User Guide, "Authenticating with the Valkey and Redis OSS AUTH command") \
      — draw it of letters and digits: exclude_punctuation, and 16 characters at least [elasticache-token]
      """
    ) {
      drawn {
        $0.passwordLength = 12
        $0.excludePunctuation = true
      }
      group(replicationGroupID: "shop", description: "cache") {
        $0.transitEncryptionEnabled = true
        $0.authToken = drawn.randomPassword  // ←
      }
    }
    accepts {
      drawn { $0.excludeCharacters = "\"%'()*+,./:;=?@[\\]_`{|}~" }
      group(replicationGroupID: "shop", description: "cache") {
        $0.transitEncryptionEnabled = true
        $0.authToken = drawn.randomPassword
      }
    }
  }

  @Test func `refuses a key without encryption at rest`() {
    refuses(
      """
      aws_elasticache_replication_group.this: kms_key_id is set, and at_rest_encryption_enabled is not true — a key \
      encrypts the data of a cache only if it is encrypted at rest (Amazon ElastiCache User Guide, "At-Rest Encryption \
      in ElastiCache") — set at_rest_encryption_enabled to true, or take the key out [elasticache-encryption-key]
      """
    ) {
      key()
      group(replicationGroupID: "shop", description: "cache") {
        $0.kmsKeyID = key.arn  // ←
      }
    }
    accepts {
      key()
      group(replicationGroupID: "shop", description: "cache") {
        $0.atRestEncryptionEnabled = true
        $0.kmsKeyID = key.arn
      }
    }
  }
}
