import AWS
import Terraform
import Testing

@Suite struct CertificateRuleTests {
  private let certificate = AWS.ACMCertificate("site")
  private let validation = AWS.ACMCertificateValidation("site")
  private let frankfurt = AWS.Provider(alias: "frankfurt")
  private static let label = String(repeating: "a", count: 53)

  @Test func `refuses a first name of more than 64 characters`() {
    refuses(
      """
      aws_acm_certificate.site: domain_name "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.shop.example" has \
      66 characters — the first name of a certificate has at most 64 characters (AWS Certificate Manager API \
      Reference, "RequestCertificate") — put a shorter name first [acm-first-name]
      """
    ) {
      certificate {
        $0.domainName = Value(text: "\(Self.label).shop.example")  // ←
      }
    }
    accepts {
      certificate {
        $0.domainName = "shop.example"
        $0.subjectAlternativeNames = [Value(text: "\(Self.label).shop.example")]
      }
    }
  }

  @Test func `refuses a literal URL as a domain name by its type`() {
    refuses(
      """
      "https://shop.example" is no domain name — a URL has a scheme and a path, a domain name has neither — write the \
      host alone
      """
    ) {
      certificate {
        $0.domainName = "https://shop.example"  // ←
      }
    }
  }

  @Test func `refuses a composed URL as a domain name`() {
    refuses(
      """
      aws_acm_certificate.site: domain_name is "https://shop.example": a URL has a scheme and a path, a domain name \
      has neither — a certificate is for host names, of which the first label may be * (AWS Certificate Manager API \
      Reference, "RequestCertificate") — write the host alone [acm-domain-name]
      """
    ) {
      certificate {
        $0.domainName = joined("https://", "shop.example", by: "")  // ←
      }
    }
    refuses(
      """
      aws_acm_certificate.site: subject_alternative_names[0] is "-api.shop.example": a part between dots has letters, \
      digits, hyphens and underscores, and no hyphen at its ends — a certificate is for host names, of which the first \
      label may be * (AWS Certificate Manager API Reference, "RequestCertificate") — write the host alone \
      [acm-domain-name]
      """
    ) {
      certificate {
        $0.domainName = "shop.example"
        $0.subjectAlternativeNames = [joined("-api", "shop.example", by: ".")]  // ←
      }
    }
    accepts { certificate { $0.domainName = joined("*", "shop.example", by: ".") } }
  }

  @Test func `refuses to wait for a certificate in another region`() {
    refuses(
      """
      aws_acm_certificate_validation.site: certificate_arn is of aws_acm_certificate.site in eu-central-1, and this is \
      in us-east-1 — a certificate is waited for in the region that it is made in (AWS Certificate Manager API \
      Reference, "DescribeCertificate") — give both the same provider [acm-validation-region]
      """
    ) {
      frankfurt { $0.region = "eu-central-1" }
      certificate { $0.domainName = "shop.example" }.provider(frankfurt.reference)
      validation(certificateARN: certificate.arn)  // ←
    }
    accepts {
      frankfurt { $0.region = "eu-central-1" }
      certificate { $0.domainName = "shop.example" }.provider(frankfurt.reference)
      validation(certificateARN: certificate.arn).provider(frankfurt.reference)
    }
  }
}
