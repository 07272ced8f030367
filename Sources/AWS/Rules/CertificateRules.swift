public import Terraform

/// What ACM refuses in certificates.
enum CertificateRules {
  static let all: [Rule] = [
    Rule("acm-first-name", on: "aws_acm_certificate", limit: .certificateName, remedy: "put a shorter name first") {
      $0["domain_name"].unless(atMost: 64)
    },
    Rule(
      "acm-domain-name", on: "aws_acm_certificate",
      limit: Limit(
        "a certificate is for host names, of which the first label may be *",
        source: "AWS Certificate Manager API Reference, \"RequestCertificate\""),
      remedy: "write the host alone"
    ) { certificate in
      let names = [certificate["domain_name"]] + (certificate["subject_alternative_names"].list ?? [])
      return names.flatMap { name -> [Violation] in
        let shape = name.unless(DomainName.self)
        if !shape.isEmpty || name.text != nil { return shape }
        return name.knownParts.contains { $0.contains("/") } ? [name.violation("is \"\(name.shownText ?? "")\"")] : []
      }
    },
    Rule(
      "acm-validation-region", on: "aws_acm_certificate_validation",
      limit: Limit(
        "a certificate is waited for in the region that it is made in",
        source: "AWS Certificate Manager API Reference, \"DescribeCertificate\""),
      remedy: "give both the same provider"
    ) { validation in
      guard let certificate = validation["certificate_arn"].target,
        let here = validation.plan.providerArgument("region", of: validation)?.text,
        let there = certificate.plan.providerArgument("region", of: certificate)?.text, here != there
      else { return [] }
      return [
        validation["certificate_arn"].violation("is of \(certificate.address) in \(there), and this is in \(here)")
      ]
    },
  ]
}

extension Limit {
  /// 64 characters.
  public static let certificateName = Limit(
    "the first name of a certificate has at most 64 characters",
    source: "AWS Certificate Manager API Reference, \"RequestCertificate\"")
}
