import AWS
public import Terraform

extension Platform {
  /// Every environment; a new one is a file beside `Staging.swift` and a name here.
  public static var environments: [Environment<Platform>] { [.staging, .production] }

  /// What keeps the states of the environments.
  public static var bootstrap: Bootstrap { Bootstrap([StateStorage.staging.values, StateStorage.production.values]) }

  /// With which a plan asks AWS nothing.
  public static var offline: [OfflineProvider] {
    [
      OfflineProvider(AWS.ProviderKeys.self) {
        $0.accessKey = "none"
        $0.secretKey = "none"
        $0.allowedAccountIDs = []
        $0.skipCredentialsValidation = true
        $0.skipMetadataAPICheck = "true"
        $0.skipRequestingAccountID = true
      }
    ]
  }
}
