import AWS
import Terraform
import Testing

@Suite struct PasswordRuleTests {
  private let cluster = AWS.RDSCluster("this")
  private let database = AWS.DBInstance("this")
  private let broker = AWS.MQBroker("this")
  private let user = AWS.ElastiCacheUser("this")
  private let domain = AWS.OpenSearchDomain("this")
  private let version = AWS.SecretsManagerSecretVersion("this")
  private let drawn = AWS.Ephemeral.SecretsManagerRandomPassword("this")

  @Test func `refuses a password in code, and does not repeat it`() {
    refuses(
      """
      aws_rds_cluster.this: master_password_wo is written out — a password in code is known to all who read it (AWS \
      Secrets Manager User Guide, "Move hardcoded secrets to AWS Secrets Manager") — draw it with an ephemeral \
      aws_secretsmanager_random_password [password-literal]
      """
    ) {
      cluster(engine: .auroraPostgreSQL) {
        $0.masterPasswordWO = "correct-horse"  // ←
        $0.skipFinalSnapshot = true
      }
    }
  }

  @Test func `refuses a password in code in whatever store it is`() {
    refuses(
      """
      aws_mq_broker.this: user.password is written out — a password in code is known to all who read it (AWS Secrets \
      Manager User Guide, "Move hardcoded secrets to AWS Secrets Manager") — draw it with an ephemeral \
      aws_secretsmanager_random_password [password-literal]
      """,
      """
      aws_elasticache_user.this: passwords[0] is written out — a password in code is known to all who read it (AWS \
      Secrets Manager User Guide, "Move hardcoded secrets to AWS Secrets Manager") — draw it with an ephemeral \
      aws_secretsmanager_random_password [password-literal]
      """,
      """
      aws_opensearch_domain.this: advanced_security_options.master_user_options.master_user_password is written out — \
      a password in code is known to all who read it (AWS Secrets Manager User Guide, "Move hardcoded secrets to AWS \
      Secrets Manager") — draw it with an ephemeral aws_secretsmanager_random_password [password-literal]
      """,
      """
      aws_secretsmanager_secret_version.this: secret_string_wo.password is written out — a password in code is known \
      to all who read it (AWS Secrets Manager User Guide, "Move hardcoded secrets to AWS Secrets Manager") — draw it \
      with an ephemeral aws_secretsmanager_random_password [password-literal]
      """
    ) {
      broker(brokerName: "shop", engineType: .rabbitMQ, engineVersion: "3.13", hostInstanceType: .m5(.large)) {
        $0.autoMinorVersionUpgrade = true
        $0.user(
          password: "correct-horse",  // ←
          username: "shop")
      }
      user(userName: "shop", userID: "shop", accessString: "on ~* +@all", engine: .redis) {
        $0.passwords = ["correct-horse-battery"]  // ←
      }
      domain(domainName: "shop") {
        $0.advancedSecurityOptions(enabled: false) {
          $0.internalUserDatabaseEnabled = true
          $0.masterUserOptions {
            $0.masterUserName = "shop"
            $0.masterUserPassword = "Correct-horse-1"  // ←
          }
        }
      }
      version(secretID: "arn:aws:secretsmanager:eu-west-1:111111111111:secret:shop") {
        $0.secretStringWO = jsonencode(["username": "shop", "password": "correct-horse"]).asString  // ←
      }
    }
  }

  @Test func `takes what is drawn, and a list that is no password`() {
    accepts {
      drawn { $0.excludePunctuation = true }
      cluster(engine: .auroraPostgreSQL) {
        $0.masterPasswordWO = drawn.randomPassword
        $0.skipFinalSnapshot = true
      }
      version(secretID: "arn:aws:secretsmanager:eu-west-1:111111111111:secret:shop") { $0.secretStringWO = "[]" }
    }
  }

  @Test func `refuses a short password of a database, although its being written out is waived`() {
    refuses(
      """
      aws_rds_cluster.this: master_password_wo has 6 characters — a password of the first user has 8 to 41 characters, \
      and none of /, " and @ (Amazon RDS API Reference, "CreateDBCluster", MasterUserPassword) — draw it of letters \
      and digits: exclude_punctuation, and 8 characters at least [rds-password]
      """
    ) {
      cluster(engine: .auroraPostgreSQL) {
        $0.masterPasswordWO = "secret"  // ←
        $0.skipFinalSnapshot = true
      }
      .waive("password-literal", "an emulator's")
    }
  }

  @Test(arguments: [("/", "\"/\""), ("\"", "a quotation mark"), ("@", "\"@\"")])
  func `refuses a password with what a database does not take`(character: String, shown: String) {
    refuses(
      """
      aws_rds_cluster.this: master_password_wo has \(shown) — a password of the first user has 8 to 41 characters, \
      and none of /, " and @ (Amazon RDS API Reference, "CreateDBCluster", MasterUserPassword) — draw it of letters and \
      digits: exclude_punctuation, and 8 characters at least [rds-password]
      """
    ) {
      cluster(engine: .auroraPostgreSQL) {
        $0.masterPasswordWO = Value(text: "correct\(character)horse")  // ←
        $0.skipFinalSnapshot = true
      }
      .waive("password-literal", "an emulator's")
    }
  }

  @Test func `refuses a password that may be drawn with what a database does not take`() {
    refuses(
      """
      aws_db_instance.this: password_wo may be drawn with a quotation mark — a password of the first user has 8 to 41 characters, \
      and none of /, " and @ (Amazon RDS API Reference, "CreateDBCluster", MasterUserPassword) — draw it of letters \
      and digits: exclude_punctuation, and 8 characters at least [rds-password]
      """
    ) {
      drawn()
      database(instanceClass: "db.t4g.micro") {
        $0.passwordWO = drawn.randomPassword  // ←
        $0.skipFinalSnapshot = true
      }
    }
    accepts {
      drawn { $0.excludeCharacters = "/\"@" }
      database(instanceClass: "db.t4g.micro") {
        $0.passwordWO = drawn.randomPassword
        $0.skipFinalSnapshot = true
      }
    }
  }
}
