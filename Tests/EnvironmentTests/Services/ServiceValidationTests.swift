import AWS
import Terraform
import TestSupport
import Testing

/// What the modules `alb` and `ecs` refuse, whoever calls them.
@Suite(.requires(.terraform, .providerMirror)) struct ServiceValidationTests {
  private static let name =
    "name must have 2 to 24 lower-case letters, digits and single hyphens, and not start with internal-."
  private static let prefix =
    "access_logs_prefix must not be empty, start or end with a slash, nor contain AWSLogs."
  private static let capacity = "autoscaling must have a min_capacity from 1, and a max_capacity that is no less."
  private static let timeout =
    "Fargate kills a container at most 120 seconds after it was asked to stop."

  private static let size =
    "Fargate offers each number of CPU units with certain amounts of memory, for example 512 with 1024 MiB."

  private static func task(_ cpu: Int, _ memory: Int) -> String {
    "{ cpu = \(cpu), memory = \(memory), desired_count = 1 }"
  }

  private static let mistakes = [
    Mistake("alb", "name", "\"internal-shop\"", name),
    Mistake("alb", "name", "\"Shop\"", name),
    Mistake(
      "alb", "public_subnet_ids", "[\"subnet-1\"]",
      Limit.albZones.sentence),
    Mistake("alb", "certificate_arn", "\"shop.example\"", "certificate_arn must be the ARN of a certificate."),
    Mistake(
      "alb", "frontend_host", "\"https://shop.example\"",
      "frontend_host must be a host name, without https:// and path."),
    Mistake("alb", "access_logs_prefix", "\"/alb\"", prefix),
    Mistake("alb", "access_logs_prefix", "\"AWSLogs\"", prefix),
    Mistake("alb", "idle_timeout", "0", Limit.albIdleTimeout.sentence),
    Mistake("alb", "idle_timeout", "4001", Limit.albIdleTimeout.sentence),
    Mistake("alb", "deregistration_delay", "3601", Limit.deregistrationDelay.sentence),
    Mistake("ecs", "name", "\"x\"", "name must have 2 to 24 lower-case letters, digits and single hyphens."),
    Mistake("ecs", "account_id", "\"1\"", "account_id must have twelve digits."),
    Mistake("ecs", "backend", task(256, 4096), size),
    Mistake("ecs", "scraper", task(2048, 2048), size),
    Mistake("ecs", "temporal_worker", task(300, 512), size),
    Mistake("ecs", "temporal_server", task(4096, 8193), size),
    Mistake("ecs", "autoscaling", "{ enabled = true, min_capacity = 0, max_capacity = 2 }", capacity),
    Mistake("ecs", "autoscaling", "{ enabled = true, min_capacity = 3, max_capacity = 2 }", capacity),
    Mistake("ecs", "stop_timeout", "121", timeout),
    Mistake("ecs", "stop_timeout", "-1", timeout),
  ]

  private static let refusals = Work.once { try Refusals(of: mistakes) }

  @Test(arguments: mistakes.indices)
  func `refuses a wrong value, and says what is right`(index: Int) async throws {
    let mistake = Self.mistakes[index]
    let words = try await Self.refusals.value.words(to: index)
    #expect(words == [mistake.message], "\(mistake)")
  }
}
