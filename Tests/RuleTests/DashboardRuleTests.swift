import AWS
import Terraform
import Testing

@Suite struct DashboardRuleTests {
  private let alarm = AWS.CloudWatchMetricAlarm("this")
  private let dashboard = AWS.CloudWatchDashboard("this")

  @Test func `refuses a widget of a type that there is not`() {
    refuses(
      """
      aws_cloudwatch_dashboard.this: dashboard_body.widgets[0].type is "metrics" — a widget has the type metric, \
      text, log, alarm or explorer (Amazon CloudWatch API Reference, "Dashboard Body Structure and Syntax") — correct \
      the type [dashboard-widget]
      """
    ) {
      dashboard(
        dashboardName: "shop",
        dashboardBody: jsonencode([
          "widgets": [
            [
              "type": "metrics",  // ←
              "properties": ["metrics": []],
            ]
          ]
        ]))
    }
    accepts {
      dashboard(
        dashboardName: "shop",
        dashboardBody: jsonencode(["widgets": [["type": "text", "properties": ["markdown": "# Shop"]]]]))
    }
  }

  @Test func `refuses a widget outside the grid, in a loop too`() {
    refuses(
      """
      aws_cloudwatch_dashboard.this: dashboard_body.widgets[2].x is 24 — a dashboard has 24 columns, from 0, and a \
      widget 1 to 1000 rows (Amazon CloudWatch API Reference, "Dashboard Body Structure and Syntax") — move the \
      widget, or make it smaller [dashboard-grid]
      """
    ) {
      dashboard(
        dashboardName: "shop",
        dashboardBody: jsonencode([
          "widgets": .list(
            [0, 12, 24].map {  // ←
              [
                "type": "text",
                "x": .value(Value<Int>(number: $0)),
                "width": 12, "properties": ["markdown": "# Shop"],
              ]
            })
        ]))
    }
    refuses(
      """
      aws_cloudwatch_dashboard.this: dashboard_body.widgets[0].x is 18 with a width of 12 — a dashboard has 24 \
      columns, from 0, and a widget 1 to 1000 rows (Amazon CloudWatch API Reference, "Dashboard Body Structure and \
      Syntax") — move the widget, or make it smaller [dashboard-grid]
      """
    ) {
      dashboard(
        dashboardName: "shop",
        dashboardBody: jsonencode([
          "widgets": [
            [
              "type": "text",
              "x": 18,  // ←
              "width": 12, "properties": ["markdown": "# Shop"],
            ]
          ]
        ]))
    }
    accepts {
      dashboard(
        dashboardName: "shop",
        dashboardBody: jsonencode([
          "widgets": [["type": "text", "x": 12, "y": 30, "width": 12, "properties": ["markdown": "# Shop"]]]
        ]))
    }
  }

  @Test func `refuses a metric of a dashboard that nothing publishes`() {
    refuses(
      """
      aws_cloudwatch_dashboard.this: dashboard_body.widgets[0].properties.metrics[1][1] is "NetworkInn", and AWS/EC2 \
      has "NetworkIn" — CloudWatch takes any name, and a metric that nothing publishes has no data (Amazon CloudWatch \
      User Guide, "AWS services that publish CloudWatch metrics") — use a metric that the namespace has [metric-name]
      """
    ) {
      dashboard(
        dashboardName: "shop",
        dashboardBody: jsonencode([
          "widgets": [
            [
              "type": "metric",
              "properties": [
                "metrics": [
                  ["AWS/EC2", "CPUUtilization", "InstanceId", "i-1"],
                  [".", "NetworkInn", ".", "."],  // ←
                ]
              ],
            ]
          ]
        ]))
    }
    accepts {
      dashboard(
        dashboardName: "shop",
        dashboardBody: jsonencode([
          "widgets": [
            [
              "type": "metric",
              "properties": [
                "metrics": [
                  ["AWS/EC2", "CPUUtilization", "InstanceId", "i-1", ["label": "CPU"]], ["...", "i-2"],
                  [".", "NetworkIn", ".", "."], [["expression": "m1 * 2"]],
                ]
              ],
            ]
          ]
        ]))
    }
  }
}
