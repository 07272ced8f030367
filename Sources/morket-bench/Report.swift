import Environments
import HCL
import Terraform

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The figures of one run of the benchmark.
struct Report {
  private var rows: [Row] = []
  /// The exponent e of time ~ size^e between the two largest stacks, start-up taken off.
  private var growthExponent: Double?

  struct Row {
    let name: String
    let seconds: Double
    let peakBytes: Int
    let writtenBytes: Int
  }

  init(runs: Int) {
    let this = CommandLine.arguments[0]
    let folder = this.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    measureTree("\(folder.isEmpty ? "." : folder)/morket-gen", runs)
    measureRules(this, runs)
    let start = best(runs) { measure(this, ["synthetic", "5"]) }
    var times: [(size: Int, seconds: Double)] = []
    for size in [100, 1_000, 10_000] {
      guard let usage = best(runs, { measure(this, ["synthetic", String(size)]) }) else { continue }
      rows.append(
        Row(
          name: "\(size) resources", seconds: usage.seconds, peakBytes: usage.peakBytes,
          writtenBytes: Int(usage.output.filter(\.isNumber)) ?? 0))
      times.append((size, usage.seconds - (start?.seconds ?? 0)))
    }
    if times.count == 3, times[1].seconds > 0 {
      growthExponent = log(times[2].seconds / times[1].seconds) / log(Double(times[2].size) / Double(times[1].size))
    }
  }

  private mutating func measureTree(_ program: String, _ runs: Int) {
    let bytes = Configuration(environments: Platform.environments, bootstrap: Platform.bootstrap).byteCount
    let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    for (name, isFresh) in [("all, empty folder", true), ("all, up to date", false)] {
      var folder = ""
      let usage = best(runs) {
        if isFresh || folder.isEmpty {
          var template = Array("\(temporary)/morket-bench-XXXXXX".utf8CString)
          guard let made = mkdtemp(&template) else { return nil }
          folder = String(cString: made)
          if !isFresh { _ = measure(program, ["all", "--quiet", "--output", folder]) }
        }
        defer { if isFresh { remove(folder) } }
        return measure(program, ["all", "--quiet", "--output", folder])
      }
      if !isFresh { remove(folder) }
      guard let usage else {
        complain("morket-bench: \(program) is missing or failed; build it with swift build")
        continue
      }
      rows.append(Row(name: name, seconds: usage.seconds, peakBytes: usage.peakBytes, writtenBytes: bytes))
    }
  }

  private mutating func measureRules(_ this: String, _ runs: Int) {
    let usages = (0..<runs).compactMap { _ in measure(this, ["rules"]) }
    let micros = usages.compactMap { Int($0.output.filter(\.isNumber)) }
    guard let least = micros.min(), let peak = usages.map(\.peakBytes).min() else { return }
    rows.append(Row(name: "all rules", seconds: Double(least) / 1_000_000, peakBytes: peak, writtenBytes: 0))
  }

  private func best(_ runs: Int, _ run: () -> Usage?) -> Usage? {
    (0..<runs).compactMap { _ in run() }.min { $0.seconds < $1.seconds }
  }

  private func remove(_ folder: String) {
    _ = measure("/bin/rm", ["-rf", folder])
  }

  /// The figures as a table.
  var text: String {
    var lines = ["what                  wall time   peak memory       bytes"]
    for row in rows {
      let name = row.name.padding(to: 20)
      let time = "\(tenths(row.seconds * 1000)) ms".padding(to: 10, left: true)
      let memory = "\(tenths(Double(row.peakBytes) / 1_048_576)) MiB".padding(to: 11, left: true)
      lines.append("\(name) \(time)   \(memory) \(String(row.writtenBytes).padding(to: 11, left: true))")
    }
    if let growthExponent { lines.append("growth exponent, 1,000 to 10,000 resources: \(hundredths(growthExponent))") }
    return lines.joined(separator: "\n")
  }

  /// The figures as JSON.
  var json: String {
    let measurements = rows.map { row in
      """
          {"name": "\(row.name)", "seconds": \(row.seconds), "peakBytes": \(row.peakBytes), \
      "writtenBytes": \(row.writtenBytes)}
      """
    }
    return """
      {
        "measurements": [
      \(measurements.joined(separator: ",\n"))
        ],
        "growthExponent": \(growthExponent.map { String($0) } ?? "null")
      }
      """
  }

  private func tenths(_ value: Double) -> String {
    let scaled = Int((value * 10).rounded())
    return "\(scaled / 10).\(scaled % 10)"
  }

  private func hundredths(_ value: Double) -> String {
    let scaled = Int((value * 100).rounded())
    return "\(scaled / 100).\(scaled % 100 < 10 ? "0" : "")\(scaled % 100)"
  }
}

extension Configuration {
  /// The size of all files, without headers.
  fileprivate var byteCount: Int {
    (modules + environments + (bootstrap.map { [$0] } ?? [])).flatMap(\.files).reduce(0) {
      $0 + $1.rendered().bytes.count
    }
  }
}

extension String {
  fileprivate func padding(to width: Int, left: Bool = false) -> String {
    let spaces = String(repeating: " ", count: Swift.max(0, width - count))
    return left ? spaces + self : self + spaces
  }
}
