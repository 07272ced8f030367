public import Terraform

extension Platform {
  /// Every environment; a new one is a file beside `Staging.swift` and a name here.
  public static var environments: [Environment<Platform>] { [.staging, .production] }
}
