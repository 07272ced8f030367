import AWS
import Testing

@Suite struct DomainNameTests {
  @Test func `takes host names, wildcards and names of records`() {
    let long = Array(repeating: String(repeating: "a", count: 49), count: 5).joined(separator: ".") + ".com"
    let names = [
      "morket.example", "api.morket.example.", "*.morket.example", "_acme-challenge.morket.example", "local",
      "xn--bcher-kva.example", long,
    ]
    #expect(long.count == 253)
    #expect(DomainName.refused(names) == [])
  }

  @Test(arguments: [
    (
      "https://morket.example",
      "\"https://morket.example\" is no domain name — a URL has a scheme and a path, a domain name has neither"
        + " — write the host alone"
    ),
    (
      "morket..example",
      "\"morket..example\" is no domain name — each part between dots has 1 to 63 characters — correct the part \"\""
    ),
    (
      "-api.morket.example",
      "\"-api.morket.example\" is no domain name — a part between dots has letters, digits, hyphens and underscores,"
        + " and no hyphen at its ends — correct the part \"-api\""
    ),
    (
      "api.*.example",
      "\"api.*.example\" is no domain name — a part between dots has letters, digits, hyphens and underscores,"
        + " and no hyphen at its ends — correct the part \"*\""
    ),
    (
      "bücher.example",
      "\"bücher.example\" is no domain name — a part between dots has letters, digits, hyphens and underscores,"
        + " and no hyphen at its ends — correct the part \"bücher\""
    ),
  ])
  func `says what is wrong`(_ literal: String, _ line: String) {
    #expect(DomainName.fault(in: literal)?.line == line)
  }

  @Test func `says that a name or a part is too long`() {
    let part = String(repeating: "a", count: 64)
    #expect(
      DomainName.fault(in: "\(part).example")?.line
        == "\"\(part).example\" is no domain name — each part between dots has 1 to 63 characters"
        + " — correct the part \"\(part)\"")
    let name = Array(repeating: "abc", count: 64).joined(separator: ".")
    #expect(
      DomainName.fault(in: name)?.line
        == "\"\(name)\" is no domain name — a domain name has at most 253 characters — shorten it")
  }
}
