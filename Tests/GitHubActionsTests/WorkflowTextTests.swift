import GitHubActions
import TestSupport
import Testing

@Suite struct WorkflowTextTests {
  @Test func `writes triggers, jobs and steps in the order that GitHub documents`() {
    let find = Step.run("Find", id: "find", env: ["REF": "\(GitHub.ref)"], outputs: ["list"], "echo list=[] >> \"$F\"")
    let first = Job(
      "first", "First", comment: "Looks first.", permissions: [.contents(.read, "to check out")], timeoutMinutes: 5,
      outputs: ["list": find.output("list")]
    ) {
      Step.uses(Checkout.self, "Check out", with: [.fetchDepth: "0"])
      find
    }
    let item = Matrix("item", fromJSON(first.output("list")))
    let second = Job(
      "second", "Second \(item.value)", needs: [first], if: first.result == "success",
      permissions: [
        .idToken("to wear a role"), .actions(.read, "a"), .pullRequests(.write, "b"), .deployments(.read, "c"),
      ],
      environment: .init("\(GitHub.refName)", url: "https://\(GitHub.runID).example"), timeoutMinutes: 10, matrix: item,
      env: ["A": "on"] + ["B": "12"]
    ) {
      Step.run("Build", in: "packages", "make\nmake test\n")
      if item.isWanted { Step.run("Ask", if: Status.always, "true") }
    }
    let workflow = Workflow(
      "sample.yml", "Sample", comment: "A sample.\nOf two lines.",
      on: [.push(branches: ["main", "develop"]), .pullRequest(into: ["main"])],
      concurrency: .init(group: "a-\(GitHub.ref)", cancelsRunning: true), env: ["ALL": "x"], jobs: [first, second])
    #expect(workflow.path == ".github/workflows/sample.yml")
    #expect(workflow.findings == [])
    expectNoDifference(
      workflow.text,
      """
      # A sample.
      # Of two lines.
      name: Sample

      "on":
        push:
          branches:
            - main
            - develop
        pull_request:
          branches:
            - main

      # Each job says what it is allowed.
      permissions: {}

      env:
        ALL: x

      defaults:
        run:
          shell: bash

      concurrency:
        group: a-${{ github.ref }}
        cancel-in-progress: true

      jobs:
        # Looks first.
        first:
          name: First
          runs-on: ubuntu-24.04
          timeout-minutes: 5
          permissions:
            contents: read # to check out
          outputs:
            list: ${{ steps.find.outputs.list }}
          steps:
            - name: Check out
              uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
              with:
                fetch-depth: "0"

            - name: Find
              id: find
              env:
                REF: ${{ github.ref }}
              run: echo list=[] >> "$F"

        second:
          name: Second ${{ matrix.item }}
          needs:
            - first
          if: ${{ needs.first.result == 'success' }}
          runs-on: ubuntu-24.04
          timeout-minutes: 10
          permissions:
            id-token: write # to wear a role
            actions: read # a
            pull-requests: write # b
            deployments: read # c
          environment:
            name: ${{ github.ref_name }}
            url: https://${{ github.run_id }}.example
          strategy:
            fail-fast: false
            matrix:
              item: ${{ fromJSON(needs.first.outputs.list) }}
          env:
            A: "on"
            B: "12"
          steps:
            - name: Build
              working-directory: packages
              run: |
                make
                make test

            - name: Ask
              if: ${{ always() }}
              run: "true"

      """)
  }

  @Test func `names actions by commits, each with its version`() {
    for pin in Pin.all {
      #expect(pin.commit.wholeMatch(of: /[0-9a-f]{40}/) != nil)
      #expect(pin.version.wholeMatch(of: /v[0-9]+\.[0-9]+\.[0-9]+/) != nil)
      #expect(pin.repository.wholeMatch(of: /[a-z-]+\/[a-z-]+/) != nil)
    }
    #expect(Set(Pin.all.map(\.repository)).count == Pin.all.count)
    #expect(Set(Pin.all.map(\.commit)).count == Pin.all.count)
  }
}

extension Matrix {
  /// Whether a step is written that depends on it: builders take `if`.
  fileprivate var isWanted: Bool { true }
}
