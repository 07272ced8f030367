import Generation
import Testing

struct ScopeTests {
  @Test func `contains its own path and all below it`() {
    let scope: Scope = "terraform/modules"
    #expect(scope.contains("terraform/modules"))
    #expect(scope.contains("terraform/modules/vpc/main.tf"))
  }

  @Test func `does not contain what only begins like it`() {
    let scope: Scope = "terraform/modules"
    #expect(!scope.contains("terraform/modules-old/main.tf"))
    #expect(!scope.contains("terraform"))
    #expect(!scope.contains("docker/terraform/modules/main.tf"))
  }

  @Test func `contains everything if it is the whole folder`() {
    #expect(Scope.everything.contains("docker-compose.yml"))
  }
}
