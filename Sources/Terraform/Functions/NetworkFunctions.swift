/// An address within a network: `cidrhost("10.0.0.0/24", hostnum: 5)` is `10.0.0.5`.
public func cidrhost(_ prefix: Value<some StringValue>, hostnum: Value<Int>) -> Value<String> {
  .call("cidrhost", prefix, hostnum)
}

/// The mask of an IPv4 network, for example `255.255.0.0`.
public func cidrnetmask(_ prefix: Value<some StringValue>) -> Value<String> {
  .call("cidrnetmask", prefix)
}

/// One of the equal parts of a network, `newbits` bits longer than its prefix.
public func cidrsubnet<Block: StringValue>(
  _ prefix: Value<Block>, newbits: Value<Int>, netnum: Value<Int>
) -> Value<Block> {
  .call("cidrsubnet", prefix, newbits, netnum)
}

/// Parts of a network one after the other, each as many bits longer than its prefix as its number says.
public func cidrsubnets<Block: StringValue>(_ prefix: Value<Block>, newbits: Value<Int>...) -> Value<[Block]> {
  .call("cidrsubnets", erased: [prefix.erased] + newbits.map { $0.erased })
}

/// Parts of a network, their bits in a list: `cidrsubnets(prefix, list...)`.
public func cidrsubnets<Block: StringValue>(
  _ prefix: Value<Block>, expanding newbits: Value<[Int]>
) -> Value<[Block]> {
  .call("cidrsubnets", erased: [prefix.erased, newbits.erased], expandsLastArgument: true)
}
