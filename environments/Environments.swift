public import Terraform

extension Platform {
  /// Every environment; a new one is a file beside `Staging.swift` and a name here.
  public static var environments: [Environment<Platform>] { [.staging, .production] }

  /// What keeps the states of the environments.
  public static var bootstrap: Bootstrap { Bootstrap([StateStorage.staging.values, StateStorage.production.values]) }
}
