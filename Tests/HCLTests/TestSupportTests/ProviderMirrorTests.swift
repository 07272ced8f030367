import Foundation
import TestSupport
import Testing

@Suite struct ProviderMirrorTests {
  @Test(.requires(.providerMirror)) func `is a folder of hosts that hold the provider`() throws {
    let mirror = try #require(ProviderMirror.locate())
    let hosts = try FileManager.default.contentsOfDirectory(atPath: mirror.path)
    #expect(hosts.contains { FileManager.default.fileExists(atPath: mirror.path + "/\($0)/hashicorp/aws") })
  }

  @Test func `has not what nobody has`() {
    #expect(ProviderMirror.locate(provider: "morket/none") == nil)
  }

  @Test(.requires(.terraform, .providerMirror)) func `lets Terraform install the provider without a network`() throws {
    try TemporaryFolder.with { folder in
      try folder.write(
        "terraform {\n  required_providers {\n    aws = {\n      source = \"hashicorp/aws\"\n    }\n  }\n}\n",
        to: "main.tf")
      let result = try Terraform.locate().run(["init", "-backend=false"], in: folder.url)
      #expect(result.succeeded, "\(result.output)\(result.errors)")
    }
  }
}
