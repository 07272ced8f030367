import Terraform

/// What CloudWatch refuses in an alarm.
enum AlarmRules {
  static let all: [Rule] = [
    Rule(
      "alarm-query-id", on: "aws_cloudwatch_metric_alarm",
      limit: Limit(
        "the id of a query begins with a lower-case letter and has letters, digits and underscores",
        source: "Amazon CloudWatch API Reference, \"MetricDataQuery\""),
      remedy: "write it like errors or m1"
    ) { $0.blocks("metric_query").flatMap { $0["id"].unless { $0.isQueryID } } },
    Rule(
      "alarm-query-twice", on: "aws_cloudwatch_metric_alarm",
      limit: Limit(
        "the queries of an alarm have different ids", source: "Amazon CloudWatch API Reference, \"MetricDataQuery\""),
      remedy: "give one of them another id"
    ) { alarm in
      var ids: Set<String> = []
      return alarm.blocks("metric_query").flatMap { $0["id"].unless { ids.insert($0).inserted } }
    },
    Rule(
      "alarm-return-data", on: "aws_cloudwatch_metric_alarm",
      limit: Limit(
        "one query of an alarm returns the data that it watches, and with an anomaly band the band, too",
        source: "Amazon CloudWatch API Reference, \"PutMetricAlarm\""),
      remedy: "set return_data to true in that query alone"
    ) { alarm in
      let queries = alarm.blocks("metric_query")
      let flags = queries.map { $0["return_data"] }
      guard !queries.isEmpty, flags.allSatisfy({ $0.isAbsent || $0.bool != nil }),
        queries.allSatisfy({ $0["id"].text != nil })
      else { return [] }
      let returning = zip(queries, flags).filter { $1.bool == true }.map(\.0)
      guard let first = returning.first else {
        return [alarm.arguments.violation("no metric_query has return_data")]
      }
      let most = alarm["threshold_metric_id"].isSet ? 2 : 1
      return returning.dropFirst(most).map {
        $0["return_data"].violation("of \"\($0["id"].text ?? "")\" is true, as that of \"\(first["id"].text ?? "")\"")
      }
    },
    Rule(
      "alarm-expression", on: "aws_cloudwatch_metric_alarm",
      limit: Limit(
        "an expression computes with the ids of the queries beside it",
        source: "Amazon CloudWatch User Guide, \"Using math expressions with CloudWatch metrics\""),
      remedy: "correct the id, or add the query"
    ) { alarm in
      let queries = alarm.blocks("metric_query")
      let ids = queries.map { $0["id"].text }
      guard !ids.contains(nil) else { return [] }
      return queries.flatMap { query -> [Violation] in
        guard let text = query["expression"].text else { return [] }
        return text.queryIDs.filter { !ids.contains($0) }.prefix(1).map {
          query["expression"].violation("is \"\(text)\", and no metric_query has the id \"\($0)\"")
        }
      }
    },
    Rule(
      "alarm-evaluation", on: "aws_cloudwatch_metric_alarm",
      limit: Limit(
        "an alarm looks back at most a day, or seven days with periods of an hour or more",
        source: "Amazon CloudWatch API Reference, \"PutMetricAlarm\""),
      remedy: "lower evaluation_periods or the period"
    ) { alarm in
      let periods =
        [alarm["period"]]
        + alarm.blocks("metric_query").flatMap { query in
          [query["period"]] + query.blocks("metric").map { $0["period"] }
        }
      guard let count = alarm["evaluation_periods"].integer, let period = periods.compactMap(\.integer).max() else {
        return []
      }
      guard count * period > (period < 3600 ? 86400 : 604_800) else { return [] }
      return [alarm["evaluation_periods"].violation("is \(count), with a period of \(period) seconds")]
    },
    Rule(
      "alarm-datapoints", on: "aws_cloudwatch_metric_alarm",
      limit: Limit(
        "of the periods that are evaluated 1 to all must breach",
        source: "Amazon CloudWatch User Guide, \"Evaluating an alarm\""),
      remedy: "give datapoints_to_alarm no more than evaluation_periods"
    ) { alarm in
      guard let most = alarm["evaluation_periods"].integer, most > 0 else { return [] }
      return alarm["datapoints_to_alarm"].unless(within: 1...most)
    },
    Rule(
      "alarm-actions", on: "aws_cloudwatch_metric_alarm",
      limit: Limit(
        "an alarm has at most five actions for each state",
        source: "Amazon CloudWatch API Reference, \"PutMetricAlarm\""),
      remedy: "let one topic tell the others"
    ) { alarm in
      ["alarm_actions", "ok_actions", "insufficient_data_actions"].flatMap { name -> [Violation] in
        guard let count = alarm[name].list?.count, count > 5 else { return [] }
        return [alarm[name].violation("has \(count) elements")]
      }
    },
    Rule(
      "alarm-name", on: "aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm",
      limit: Limit(
        1...255, "the name of an alarm has 1 to 255 characters",
        source: "Amazon CloudWatch API Reference, \"PutMetricAlarm\""
      ),
      remedy: "shorten what the name is made of"
    ) { $0["alarm_name"].unless(atMost: 255) },
  ]
}

extension String {
  fileprivate var isQueryID: Bool {
    guard utf8.count <= 255, utf8.first?.isASCIILowercase == true else { return false }
    return consists { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "_") }
  }

  /// The ids in an expression: words that begin with a lower-case letter and are no functions. A query in SQL has none.
  fileprivate var queryIDs: [String] {
    var ids: [String] = []
    var rest = Array(utf8)[...]
    if String(decoding: rest.prefix(6), as: UTF8.self).uppercased() == "SELECT" { return [] }
    while let byte = rest.first {
      if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        rest = rest.dropFirst().drop { $0 != byte }.dropFirst()
      } else if byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") {
        let word = rest.prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "_") }
        rest = rest.dropFirst(word.count)
        let after = rest.first { $0 != UInt8(ascii: " ") }
        if byte.isASCIILowercase, after != UInt8(ascii: "(") { ids.append(String(decoding: word, as: UTF8.self)) }
      } else {
        rest = rest.dropFirst()
      }
    }
    return ids
  }
}
