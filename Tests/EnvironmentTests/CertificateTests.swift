import TestSupport
import Testing

/// The certificates of requirement 4, criterion 1, and of requirement 10, criterion 3, and the names that lead there.
@Suite(.requires(.terraform, .providerMirror)) struct CertificateTests {
  private static let hosts = [
    ("staging", "staging.morket.example", "api.staging.morket.example"),
    ("production", "morket.example", "api.morket.example"),
  ]

  @Test(arguments: hosts)
  func `R4.1 R10.3 has a certificate for each name, validated by DNS`(
    environment: String, frontend: String, api: String
  ) async throws {
    let plan = try await Rehearsal.of(environment).plan
    for (name, host) in [("frontend", frontend), ("api", api)] {
      let certificate = try #require(plan.resources("aws_acm_certificate", name).first)
      #expect(certificate["domain_name"] == .string(host))
      #expect(certificate["validation_method"] == "DNS")
    }
  }

  @Test(arguments: Rehearsal.names)
  func `R10.3 the front end's certificate is made in us-east-1, the API's where the load balancer is`(
    environment: String
  ) async throws {
    let plan = try await Rehearsal.of(environment).plan
    for type in ["aws_acm_certificate", "aws_acm_certificate_validation"] {
      #expect(plan.module("dns")?.block("\(type).frontend")?.provider?.hasSuffix("us_east_1") == true, "\(type)")
      #expect(plan.module("dns")?.block("\(type).api")?.provider?.hasSuffix("us_east_1") == false, "\(type)")
    }
  }

  @Test(arguments: Rehearsal.names)
  func `R4.1 who reads a certificate waits until it is issued`(environment: String) async throws {
    let module = try #require(try await Rehearsal.of(environment).plan.module("dns"))
    #expect(
      module.outputs?.mapValues(\.references) == [
        "frontend_certificate_arn": ["aws_acm_certificate_validation.frontend.certificate_arn"],
        "api_certificate_arn": ["aws_acm_certificate_validation.api.certificate_arn"],
      ])
    for name in ["frontend", "api"] {
      let record = try #require(module.block("aws_route53_record.\(name)_validation"))
      for argument in ["name", "type", "records"] {
        #expect(record[argument].references.contains { $0.hasPrefix("aws_acm_certificate.\(name)") }, "\(argument)")
      }
      #expect(record["zone_id"].references == ["var.hosted_zone_id"])
      #expect(
        module.block("aws_acm_certificate_validation.\(name)")?["validation_record_fqdns"].references
          == ["aws_route53_record.\(name)_validation.fqdn"])
    }
  }

  @Test(arguments: hosts)
  func `R10.3 the front end's name leads to the distribution, by IPv4 and IPv6`(
    environment: String, frontend: String, api: String
  ) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let records = plan.resources("aws_route53_record").filter { $0["name"] == .string(frontend) }
    #expect(records.compactMap { $0["type"]?.string }.sorted() == ["A", "AAAA"])
    for record in records {
      let alias = plan.root.block(of: record.resource)?.blocks("alias") ?? []
      #expect(alias.map { $0["name"].references.first } == ["module.cloudfront.distribution_domain_name"])
      #expect(alias.map { $0["zone_id"].references.first } == ["module.cloudfront.distribution_hosted_zone_id"])
    }
  }

  @Test(arguments: [("staging", "111111111111"), ("production", "222222222222")])
  func `both configurations of the provider guard the account and tag alike`(
    environment: String, account: String
  ) async throws {
    let tree = try await Rehearsal.of(environment).tree
    let main = tree.text("terraform/environments/\(environment)/main.tf")
    #expect(main.matches(of: /(?m)^provider "aws" \{/).count == 2)
    #expect(main.matches(of: /(?m)^  allowed_account_ids = \[var.account_id\]$/).count == 2)
    #expect(main.matches(of: /(?m)^    tags = local.tags$/).count == 2)
    let plan = try await Rehearsal.of(environment).plan
    #expect(plan.variables["account_id"] == .string(account))
    for certificate in plan.resources("aws_acm_certificate") {
      #expect(certificate["tags_all"]?["Environment"] == .string(environment))
    }
  }
}
