import AWS
import Testing

@Suite struct IPv6NetworkTests {
  // Expected values are those of Python's ipaddress module.
  @Test(arguments: [
    ("2001:DB8:0:0:0:0:0:0/32", "2001:db8::/32"),
    ("2001:db8:0:1:0:0:0:0/64", "2001:db8:0:1::/64"),
    ("::/0", "::/0"),
    ("::1/128", "::1/128"),
    ("fd00:0:0:1:0:0:0:1/128", "fd00:0:0:1::1/128"),
    ("1:0:0:2:0:0:0:3/128", "1:0:0:2::3/128"),
    ("::ffff:10.0.0.1/128", "::ffff:a00:1/128"),
    ("1:2:3:4:5:6:7:8/128", "1:2:3:4:5:6:7:8/128"),
    ("1:2:3:4:5:6:7::/128", "1:2:3:4:5:6:7:0/128"),
    ("fe80::/10", "fe80::/10"),
  ])
  func `writes the recommended form`(_ text: String, _ form: String) throws {
    #expect(try IPv6Network(text).description == form)
  }

  @Test(arguments: [
    ("2001:db8::/32", "2001:db8:ffff::/48", true, true),
    ("2001:db8::/32", "2001:db9::/48", false, false),
    ("2001:db8:0:ff00::/56", "2001:db8::/32", false, true),
    ("2001:db8:0:8000::/49", "2001:db8::/49", false, false),
    ("::/0", "ffff::/16", true, true),
  ])
  func `knows what it contains and overlaps`(_ left: String, _ right: String, _ contains: Bool, _ overlaps: Bool) throws
  {
    let (left, right) = (try IPv6Network(left), try IPv6Network(right))
    #expect(left.contains(right) == contains)
    #expect(left.overlaps(right) == overlaps)
    #expect(right.overlaps(left) == overlaps)
  }

  @Test(arguments: [
    ("2001:db8::", NetworkTextError.prefixMissing), ("2001:db8:::/32", .address), ("1::2::3/128", .address),
    ("1:2:3:4:5:6:7:8::/128", .address), ("1:2:3:4:5:6:7/112", .address), (":1::/16", .address),
    ("12345::/16", .address),
    ("g::/16", .address), ("10.0.0.0/8", .address), ("10.0.0.1::/8", .address), ("::/129", .prefixLength),
    ("2001:db8::1/32", .hostBits(corrected: "2001:db8::/32")),
    ("2001:db8:8000::/32", .hostBits(corrected: "2001:db8::/32")),
  ])
  func `says why a text is no block`(_ text: String, _ error: NetworkTextError) {
    #expect(throws: error) { try IPv6Network(text) }
  }
}
