import Morket
import Terraform
import Testing

@testable import Environments

/// What the wiring of services cannot leave open.
@Suite struct WiringFaultTests {
  @Test func `fault 1 a secret that no service takes is refused`() {
    #expect(SecretWiring.faults(of: [.scraper, .temporalServer, .temporalWorker]).isEmpty)
    #expect(
      SecretWiring.faults(of: [.temporalWorker, .temporalServer]).map { "\($0.what) — \($0.why) — \($0.remedy)" } == [
        "no service uses the secret PROXY_URLS — it would be made and kept for nobody — "
          + "give a service a use that takes it, or remove the secret"
      ])
    #expect(SecretWiring.faults(of: Service.all).isEmpty)
  }

  @Test func `services that take the same secrets share one local value`() {
    #expect(SecretWiring.all(of: Service.all).count == 3)
  }

  @Test func `no service is told a name twice`() {
    for service in Service.all {
      let names = service.secrets.map(\.variable) + service.environment.map(\.name)
      #expect(Set(names).count == names.count, "\(service.name)")
    }
  }

  @Test func `stores that nobody uses have no security group`() {
    #expect(DataStore.used == DataStore.all)
  }
}
