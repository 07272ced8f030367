import AWS
import Testing

@Suite struct IPv4NetworkTests {
  // Expected values are those of Python's ipaddress module.
  @Test(arguments: [
    ("10.0.0.0/16", 8, 0, "10.0.0.0/24"),
    ("10.0.0.0/16", 8, 1, "10.0.1.0/24"),
    ("10.0.0.0/16", 8, 17, "10.0.17.0/24"),
    ("10.0.0.0/16", 8, 255, "10.0.255.0/24"),
    ("10.0.0.0/8", 16, 257, "10.1.1.0/24"),
    ("10.0.0.0/8", 16, 65535, "10.255.255.0/24"),
    ("192.168.0.0/24", 2, 3, "192.168.0.192/26"),
    ("0.0.0.0/0", 1, 1, "128.0.0.0/1"),
    ("0.0.0.0/0", 32, 4_294_967_295, "255.255.255.255/32"),
    ("172.16.0.0/12", 4, 15, "172.31.0.0/16"),
    ("10.1.2.3/32", 0, 0, "10.1.2.3/32"),
  ])
  func `numbers the subnets of a block`(_ block: String, _ newBits: Int, _ number: Int, _ subnet: String) throws {
    #expect(try IPv4Network(block).subnet(newBits: newBits, number: number)?.description == subnet)
  }

  @Test(arguments: [
    ("10.0.0.0/16", 8, 256), ("10.0.0.0/16", 8, -1), ("10.0.0.0/16", 17, 0), ("10.0.0.0/16", -1, 0),
    ("10.1.2.3/32", 1, 0),
  ])
  func `has no subnet past the last one`(_ block: String, _ newBits: Int, _ number: Int) throws {
    #expect(try IPv4Network(block).subnet(newBits: newBits, number: number) == nil)
  }

  @Test(arguments: [
    ("10.0.0.0/16", "10.0.255.0/24", true, true),
    ("10.0.0.0/16", "10.1.0.0/24", false, false),
    ("10.0.0.0/16", "10.0.0.0/16", true, true),
    ("10.0.128.0/17", "10.0.0.0/16", false, true),
    ("0.0.0.0/0", "255.255.255.255/32", true, true),
    ("10.0.0.0/17", "10.0.128.0/17", false, false),
  ])
  func `knows what it contains and overlaps`(_ left: String, _ right: String, _ contains: Bool, _ overlaps: Bool) throws
  {
    let (left, right) = (try IPv4Network(left), try IPv4Network(right))
    #expect(left.contains(right) == contains)
    #expect(left.overlaps(right) == overlaps)
    #expect(right.overlaps(left) == overlaps)
  }

  @Test func `divides any block into subnets that tile it`() throws {
    var generator = SeededGenerator(for: "IPv4NetworkTests")
    for _ in 0..<2000 {
      let length = Int.random(in: 0...32, using: &generator)
      let everything = try IPv4Network("0.0.0.0/0")
      let position = length == 0 ? 0 : Int.random(in: 0..<1 << length, using: &generator)
      let block = try #require(everything.subnet(newBits: length, number: position))
      #expect(try IPv4Network(block.description) == block)

      let newBits = Int.random(in: 0...(32 - length), using: &generator)
      let count = 1 << newBits
      let number = Int.random(in: 0..<count, using: &generator)
      let subnet = try #require(block.subnet(newBits: newBits, number: number))
      #expect(block.contains(subnet))
      #expect(subnet.prefixLength == length + newBits)
      #expect(block.subnet(newBits: newBits, number: 0)?.address == block.address)
      #expect(block.subnet(newBits: newBits, number: count - 1)?.lastAddress == block.lastAddress)
      if number > 0 {
        let neighbour = try #require(block.subnet(newBits: newBits, number: number - 1))
        #expect(neighbour.lastAddress + 1 == subnet.address)
        #expect(!neighbour.overlaps(subnet))
      }
    }
  }

  @Test(arguments: [
    ("10.0.0.0", NetworkTextError.prefixMissing), ("10.0.0.0/16/8", .prefixMissing), ("10.0.0/16", .address),
    ("10.0.0.0.0/16", .address), ("10.00.0.0/16", .address), ("10.0.0.256/16", .address), ("+1.0.0.0/8", .address),
    ("/8", .address), ("10.0.0.0/", .prefixLength), ("10.0.0.0/33", .prefixLength), ("10.0.0.0/08", .prefixLength),
    ("10.0.0.1/8", .hostBits(corrected: "10.0.0.0/8")),
  ])
  func `says why a text is no block`(_ text: String, _ error: NetworkTextError) {
    #expect(throws: error) { try IPv4Network(text) }
  }
}
