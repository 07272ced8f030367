import GitHubActions
import Testing
import Workflows

/// What `ci.yml` says; `Runner/test_ci.py` runs it.
@Suite struct CITests {
  private let ci = WrittenWorkflow.ci

  @Test func `R13.1 starts for every pull request into main or develop, whatever it changes`() {
    #expect(ci.text.contains("\"on\":\n  pull_request:\n    branches:\n      - main\n      - develop\n\n"))
    #expect(!ci.text.contains("paths:"))
  }

  @Test func `R13.2 fault 17 tests the backend, properties too`() {
    #expect(ci.job("backend").contains("if: ${{ needs.changes.outputs.backend == 'true' }}\n"))
    #expect(
      ci.commands(of: "backend") == [
        "npm ci", "npx eslint .", "npx tsc --noEmit", "npx vitest --run", "npx vitest --run tests/property/",
      ])
    #expect(
      ci.step("Compare with the branch that it is merged into", of: "changes").contains(
        "if touched packages/backend/; then backend=true; fi\n"))
  }

  @Test func `R13.3 tests the scraper`() {
    #expect(
      ci.commands(of: "scraper")
        == ["pip install --editable '.[dev]'", "ruff check .", "black --check .", "mypy .", "pytest"])
  }

  @Test func `R13.4 tests the front end`() {
    #expect(
      ci.commands(of: "frontend") == ["npm ci", "npx eslint .", "npx tsc --noEmit", "npx vitest --run"])
  }

  @Test func `R13.5 fault 18 checks form and meaning of every root, and plans staging with a role that reads`() {
    #expect(ci.commands(of: "terraform").last == "terraform fmt -check -diff -recursive terraform")
    let validate = ci.step("Validate", of: "terraform")
    #expect(validate.contains("terraform/bootstrap terraform/environments/staging terraform/environments/production;"))
    let plan = ci.job("plan")
    #expect(plan.contains("working-directory: terraform/environments/staging\n"))
    #expect(plan.contains("github.event.pull_request.head.repo.full_name == github.repository"))
    #expect(plan.contains("role-to-assume: ${{ fromJSON(env.OUTPUTS).plan_role_arn }}\n"))
    #expect(!ci.job("terraform").contains("id-token"))
  }

  @Test func `R13.6 keeps packages and providers between runs`() {
    #expect(
      ci.job("backend").contains("cache: npm\n          cache-dependency-path: packages/backend/package-lock.json"))
    #expect(ci.job("frontend").contains("cache-dependency-path: packages/frontend/package-lock.json"))
    #expect(ci.job("scraper").contains("cache: pip\n          cache-dependency-path: packages/scraper/pyproject.toml"))
    for job in ["terraform", "plan"] {
      #expect(ci.job(job).contains("hashFiles('terraform/**/.terraform.lock.hcl', 'terraform/**/versions.tf')"))
      #expect(ci.commands(of: job).contains("mkdir -p \"$TF_PLUGIN_CACHE_DIR\""))
    }
  }

  @Test func `R13.7 one gate needs all jobs and always runs`() {
    let gate = ci.job("ci-gate")
    #expect(ci.jobs.last == "ci-gate")
    #expect(gate.contains("needs:\n" + ci.jobs.dropLast().map { "      - \($0)\n" }.joined()))
    #expect(gate.contains("if: ${{ always() }}\n"))
    #expect(gate.contains("permissions: {}\n"))
  }

  @Test func `looks first whether the generated files are current`() {
    #expect(ci.jobs.prefix(2) == ["changes", "generated"])
    #expect(ci.commands(of: "generated") == ["swift run morket-gen all --check"])
    #expect(!ci.job("generated").contains("if:"))
  }
}
