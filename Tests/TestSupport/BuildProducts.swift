public import Foundation

/// What is built together with the tests.
public enum BuildProducts {
  /// The folder that holds the programs, and below it the modules: the one of the test's own program or bundle.
  public static var folder: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
  }

  /// The folder with the modules that the tests were built from, if it is there.
  public static var modules: URL? {
    let modules = folder.appendingPathComponent("Modules")
    let module = modules.appendingPathComponent("Terraform.swiftmodule")
    return FileManager.default.fileExists(atPath: module.path) ? modules : nil
  }
}
