import Commands
import Foundation
import Synchronization
import Terraform
import TestSupport
import Testing

/// `validate` with scripts in the place of Terraform.
@Suite struct ValidateCommandTests {
  /// Runs `validate staging` for the sample with a script as Terraform.
  private func validate(
    _ script: String, _ arguments: String..., isTerminal: Bool = false, clock: @escaping @Sendable () -> Int = { 0 }
  ) throws -> Run {
    try TemporaryFolder.with { folder in
      let terraform = try FakeTerraform(script, in: folder)
      let variables = [
        "PATH": "\(terraform.folder.path):/usr/bin:/bin", "TMPDIR": folder.file("temporary").path, "TERM": "xterm",
        "TF_DATA_DIR": "/nowhere", "TF_PLUGIN_CACHE_DIR": "/cache", "OUT": folder.url.path, "NO_COLOR": "1",
      ]
      let run = Run.program(
        ["validate", "staging"] + arguments, Sample.environments, in: Sample.package, variables: variables,
        isTerminal: isTerminal, clock: clock)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.file("temporary").path)
      #expect(left.isEmpty, "the temporary folder is removed")
      return run
    }
  }

  private static let valid = #"echo '{"valid": true, "diagnostics": []}'"#

  @Test func `says that an environment is valid, with a line a step`() throws {
    #expect(
      try validate(Self.valid)
        == Run(code: .done, output: "terraform init\nterraform validate\nstaging is valid, in 0 ms\n", errors: ""))
    #expect(try validate(Self.valid, "--quiet") == Run(code: .done, output: "", errors: ""))
  }

  @Test func `shows a changing line on a terminal, and takes it away`() throws {
    #expect(
      try validate(Self.valid, isTerminal: true).output
        == "\rterraform init  0 s\u{1b}[K\r\u{1b}[K\rterraform validate  0 s\u{1b}[K\r\u{1b}[Kstaging is valid, in 0 ms\n"
    )
  }

  @Test func `runs Terraform on the written tree with the user's variables`() throws {
    let run = try validate(
      """
      cd "${1#-chdir=}" || exit 9
      case "$PWD" in */terraform/environments/staging) ;; *) exit 8 ;; esac
      [ -f main.tf ] && [ -f ../../modules/logs/main.tf ] && [ ! -e ../production ] || exit 7
      [ "$CHECKPOINT_DISABLE" = 1 ] && [ -z "$TF_DATA_DIR" ] && [ "$TF_PLUGIN_CACHE_DIR" = /cache ] || exit 6
      shift
      case "$*" in
      "init -backend=false -input=false -no-color -json") ;;
      "validate -no-color -json") \(Self.valid) ;;
      *) exit 5 ;;
      esac
      """)
    #expect(run.code == .done, "\(run)")
  }

  @Test func `hands on the lock file of the generated tree`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("# locked\n", to: "terraform/environments/staging/.terraform.lock.hcl")
      let run = try validate(
        #"grep -q locked "${1#-chdir=}/.terraform.lock.hcl" || exit 9; "# + Self.valid, "--output", folder.url.path)
      #expect(run.code == .done, "\(run)")
    }
  }

  @Test func `shows findings at the Swift line, and what has none as Terraform said it`() throws {
    func finding(_ severity: String, _ summary: String, _ detail: String, _ file: String?, _ line: Int) -> String {
      let range = file.map { #", "range": {"filename": "\#($0)", "start": {"line": \#(line)}}"# } ?? ""
      return #"{"severity": "\#(severity)", "summary": "\#(summary)", "detail": "\#(detail)"\#(range)}"#
    }
    let findings = [
      finding("warning", "Argument is deprecated", "use another.", "../../modules/logs/main.tf", 8),
      finding("error", "Unsupported argument", "Not expected here.", "../../modules/target/main.tf", 9),
      finding("error", "Invalid provider", "No such provider...", "../../modules/target/versions.tf", 5),
      finding("error", "AWS is down", "", nil, 0),
      finding("error", "Unsupported block", "", "main.tf", 8),
      finding("error", "Odd file", "First.\\nSecond.", "elsewhere.tf", 2),
    ]
    let run = try validate(
      #"[ "$2" = init ] || printf '%s\n' '{"diagnostics": [\#(findings.joined(separator: ","))]}'"#)
    let retention = try Sample.line(of: "$0.retentionInDays = retention")
    let path = try Sample.line(of: "$0.path = \"/health\"")
    let logs = try Sample.line(of: "logs { $0.retention = retention }")
    #expect(run.code == .findings)
    #expect(
      run.errors == """
        \(Sample.file):\(logs): error: unsupported block — see line 8 of terraform/environments/staging/main.tf
            logs { $0.retention = retention }
            ^~~~
        \(Sample.file):\(retention): warning: argument is deprecated — use another — \
        see line 8 of terraform/modules/logs/main.tf
            $0.retentionInDays = retention
                                 ^~~~~~~~~
        \(Sample.file):\(path): error: unsupported argument — not expected here — \
        see line 9 of terraform/modules/target/main.tf
            $0.path = "/health"
                      ^~~~~~~~~
        terraform/environments/staging/elsewhere.tf:2: error: odd file — first. Second
        terraform/modules/target/versions.tf:5: error: invalid provider — no such provider...
        error: AWS is down
        5 errors and 1 warning in 0 ms

        """)
  }

  @Test func `takes warnings for no failure`() throws {
    let script = #"echo '{"diagnostics": [{"severity": "warning", "summary": "Careful", "detail": ""}]}'"#
    #expect(
      try validate(script)
        == Run(
          code: .done,
          output: "terraform init\nterraform validate\nstaging is valid, with 1 warning, in 0 ms\n",
          errors: "warning: careful\n"))
    #expect(try validate(script, "--quiet") == Run(code: .done, output: "", errors: ""))
  }

  @Test func `shows what init finds, but for how providers were installed`() throws {
    let run = try validate(
      """
      echo '{"@level": "info", "@message": "Initializing..."}'
      echo '{"@level": "warn", "diagnostic": {"severity": "warning", "summary": "Incomplete lock file", "detail": ""}}'
      echo '{"@level": "error", "diagnostic": {"severity": "error", "summary": "No such version", "detail": "A."}}'
      exit 1
      """)
    #expect(
      run
        == Run(
          code: .findings, output: "terraform init\n",
          errors: "error: no such version — A\n1 error in 0 ms\n"))
  }

  @Test func `shows what Terraform says when it gives no report`() throws {
    #expect(
      try validate("echo 'flag provided but not defined: -json' >&2; exit 1")
        == Run(
          code: .findings, output: "terraform init\n",
          errors: """
            error: terraform init ended with code 1 and without a report — what it said stands below — \
            Terraform 1.11 or later is needed
            1 error in 0 ms
            flag provided but not defined: -json

            """))
    #expect(
      try validate(#"[ "$2" = init ] || echo nonsense"#).errors == """
        error: terraform validate ended with code 0 and without a report — what it said stands below — \
        Terraform 1.11 or later is needed
        1 error in 0 ms
        nonsense

        """)
    #expect(
      try validate("kill -9 $$").errors == """
        error: terraform init was ended by signal 9 — another program stopped it, or it crashed — run it again
        1 error in 0 ms

        """)
  }

  @Test func `stops Terraform when its time is over, and all that it started`() throws {
    let run = try validate(
      "sleep 60 & echo $! > \"$OUT/child\"; trap '' INT; echo waiting; wait", "--timeout", "2", clock: Self.fastClock())
    #expect(run.code == .findings)
    #expect(run.output == "terraform init\n")
    #expect(
      run.errors.hasPrefix(
        """
        error: terraform init was stopped after 2 seconds — that is the time it may take — give it more with --timeout, \
        or set TF_PLUGIN_CACHE_DIR if it downloads the provider
        1 error in 
        """))
  }

  /// A clock on which a second passes at each look.
  private static func fastClock() -> @Sendable () -> Int {
    let looks = Mutex(0)
    return {
      looks.withLock {
        $0 += 1000
        return $0
      }
    }
  }

  @Test func `says what to do where Terraform is missing`() {
    let run = Run.sample("validate", "staging", variables: ["PATH": "/nowhere:"])
    #expect(
      run
        == Run(
          code: .findings, output: "",
          errors: """
            error: terraform is not on the PATH — validate runs the real Terraform — install it \
            (https://developer.hashicorp.com/terraform/install), or add its folder to the PATH
            1 error in 0 ms

            """))
  }

  @Test func `says what to do where there is no temporary folder`() throws {
    try TemporaryFolder.with { folder in
      let terraform = try FakeTerraform("", in: folder)
      let run = Run.sample("validate", "staging", variables: ["PATH": terraform.folder.path, "TMPDIR": "/nowhere/"])
      #expect(run.code == .findings)
      #expect(
        run.errors == """
          /nowhere/: error: no temporary folder can be made here — validate writes what Terraform is to see to one — \
          set TMPDIR to a folder that can be written
          1 error in 0 ms

          """)
    }
  }

  @Test func `finds mistakes in the Swift before it looks for any with Terraform`() throws {
    try TemporaryFolder.with { folder in
      let terraform = try FakeTerraform("touch \"$0.was-run\"", in: folder)
      let environments = [Environment<FaultyRoot>("staging", backend: .local()) { _ in }]
      let run = Run.program(["validate", "staging"], environments, variables: ["PATH": terraform.folder.path])
      #expect(run.code == .findings)
      #expect(run.errors.contains("port 8081 is odd"))
      #expect(!FileManager.default.fileExists(atPath: folder.file("bin/terraform.was-run").path))
    }
  }
}
