extension Region {
  /// An attribute of the data source `aws_partition` in a region.
  ///
  /// Source: AWS SDK, `partitions.json`.
  static func partition(of region: String, _ attribute: String) -> String? {
    let (partition, suffix) =
      partitions.first { region.hasPrefix($0.prefix) }.map { ($0.partition, $0.suffix) } ?? ("aws", "amazonaws.com")
    switch attribute {
    case "partition", "id": return partition
    case "dns_suffix": return suffix
    default: return nil
    }
  }

  private static let partitions = [
    (prefix: "cn-", partition: "aws-cn", suffix: "amazonaws.com.cn"),
    (prefix: "us-gov-", partition: "aws-us-gov", suffix: "amazonaws.com"),
    (prefix: "eusc-", partition: "aws-eusc", suffix: "amazonaws.eu"),
  ]
}
