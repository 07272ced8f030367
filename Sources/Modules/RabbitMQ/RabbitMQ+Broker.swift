import AWS
import Terraform

extension RabbitMQ {
  @ModuleBuilder var administrator: ModuleContent {
    Section("Administrator")
    credential(
      named: "\(name)/rabbitmq/admin", "Administrator of \(name)-rabbitmq",
      settings: CredentialSettings(
        recoveryWindowInDays: recoveryWindowInDays, kmsKeyARN: kmsKeyARN, tags: tags),
      password: .lettersAndDigits(32),
      skips: [("CKV2_AWS_57", "the password of a broker cannot be changed through Amazon MQ")]
    ) {
      $1.username = username
      $1.password = $0
    }
    storedCredential(credential.arn)
  }

  @ModuleBuilder var brokers: ModuleContent {
    Section("Broker")
    broker(
      brokerName: "\(name)-rabbitmq", engineType: .rabbitMQ, engineVersion: engineVersion.asString,
      hostInstanceType: instanceType
    ) {
      $0.deploymentMode = deploymentMode.cast()
      $0.blankLine()
      $0.explain("AWS wants exactly one subnet for a single instance.")
      $0.subnetIDs = (deploymentMode == .singleInstance).then(
        slice(subnetIDs, startIndex: 0, endIndex: 1), else: subnetIDs)
      $0.securityGroups = securityGroupIDs
      $0.publiclyAccessible = false
      $0.blankLine()
      $0.explain("Amazon MQ chooses the patch of a RabbitMQ, and refuses a broker that does not let it.")
      $0.autoMinorVersionUpgrade = true
      $0.applyImmediately = applyImmediately
      $0.tags = tags
      $0.explain("The provider has no write-only argument for it: the password is in the state, marked sensitive.")
      $0.user(password: storedCredential.contents.password, username: storedCredential.contents.username)
      $0.encryptionOptions {
        $0.useAWSOwnedKey = kmsKeyARN == .null
        $0.kmsKeyID = kmsKeyARN
      }
      $0.explain("RabbitMQ has no audit log; Amazon MQ makes the log group, which keeps events for ever.")
      $0.logs { $0.general = true }
      $0.maintenanceWindowStartTime(
        dayOfWeek: maintenanceDayOfWeek, timeOfDay: maintenanceTimeOfDay, timeZone: "UTC")
    }
    .keepsInState("the provider has no write-only argument for it")
    .skip("CKV_AWS_209", "the key of Amazon MQ encrypts; kms_key_arn takes another")
  }
}
