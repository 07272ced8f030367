import AWS
import Terraform
import Testing

@Suite struct RecordRuleTests {
  private let zone = AWS.Route53Zone("shop")
  private let record = AWS.Route53Record("api")
  private let again = AWS.Route53Record("again")

  @Test func `refuses the name of a hosted zone as its identifier`() {
    refuses(
      """
      aws_route53_record.api: zone_id is "shop.example" — the identifier of a hosted zone is a Z and up to 31 capital \
      letters and digits (Amazon Route 53 API Reference, "HostedZone") — write the zone's identifier, not its name \
      [route53-zone-id]
      """
    ) {
      record(
        name: "api.shop.example",
        zoneID: "shop.example",  // ←
        type: .a)
    }
    accepts { record(name: "api.shop.example", zoneID: "Z0123456789ABCDEFGHIJ", type: .a) }
    accepts { record(name: "api.shop.example", zoneID: zone.id, type: .a) }
  }

  @Test func `refuses a name as the value of a record for addresses`() {
    refuses(
      """
      aws_route53_record.api: records[1] is "balancer.shop.example" — a record of type A holds IPv4 addresses, and one \
      of type AAAA holds IPv6 addresses (Amazon Route 53 Developer Guide, "Supported DNS record types") — write \
      addresses, or make it a CNAME or an alias [route53-record-value]
      """
    ) {
      record(name: "api.shop.example", zoneID: zone.id, type: .a) {
        $0.ttl = 60
        $0.records = ["203.0.113.7", "balancer.shop.example"]  // ←
      }
    }
    refuses(
      """
      aws_route53_record.api: records[0] is "203.0.113.7" — a record of type A holds IPv4 addresses, and one of type \
      AAAA holds IPv6 addresses (Amazon Route 53 Developer Guide, "Supported DNS record types") — write addresses, or \
      make it a CNAME or an alias [route53-record-value]
      """
    ) {
      record(name: "api.shop.example", zoneID: zone.id, type: .aaaa) {
        $0.records = ["203.0.113.7"]  // ←
      }
    }
    accepts { record(name: "api.shop.example", zoneID: zone.id, type: .aaaa) { $0.records = ["2001:db8::10"] } }
  }

  @Test func `refuses a CNAME at the top of its zone, and one of two values`() {
    refuses(
      """
      aws_route53_record.api: name is "shop.example", the zone itself — a CNAME has one value, and is not at the top \
      of its zone (Amazon Route 53 Developer Guide, "Supported DNS record types") — leave one value, or make it an \
      alias [route53-cname]
      """
    ) {
      zone(name: "shop.example")
      record(
        name: zone.name,  // ←
        zoneID: zone.id, type: .cname
      ) { $0.records = ["a.example"] }
    }
    refuses(
      """
      aws_route53_record.api: records has 2 values — a CNAME has one value, and is not at the top of its zone (Amazon \
      Route 53 Developer Guide, "Supported DNS record types") — leave one value, or make it an alias [route53-cname]
      """
    ) {
      record(name: "www.shop.example", zoneID: zone.id, type: .cname) {
        $0.records = ["a.example", "b.example"]  // ←
      }
    }
    accepts {
      zone(name: "shop.example")
      record(name: "www.shop.example", zoneID: zone.id, type: .cname) { $0.records = ["a.example"] }
    }
  }

  @Test func `refuses two records of one name and type`() {
    refuses(
      """
      aws_route53_record.again: name is "api.shop.example" of type A, as aws_route53_record.api is — a zone has one \
      record of a name and type unless a routing policy tells them apart (Amazon Route 53 API Reference, \
      "ResourceRecordSet") — write all values in one record [route53-record-once]
      """
    ) {
      zone(name: "shop.example")
      record(name: "api.shop.example", zoneID: zone.id, type: .a)
      again(
        name: "api.shop.example",  // ←
        zoneID: zone.id, type: .a)
    }
    accepts {
      zone(name: "shop.example")
      record(name: "api.shop.example", zoneID: zone.id, type: .a)
      AWS.Route53Record("ipv6")(name: "api.shop.example", zoneID: zone.id, type: .aaaa)
    }
    accepts {
      zone(name: "shop.example")
      for (name, weight) in [("blue", 90), ("green", 10)] {
        AWS.Route53Record(name)(name: "api.shop.example", zoneID: zone.id, type: .a) {
          $0.setIdentifier = Value(text: name)
          $0.weightedRoutingPolicy(weight: Value(number: weight))
        }
      }
    }
  }
}
