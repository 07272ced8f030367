import YAML

/// The services that run together on a developer's machine: `docker-compose.yml`, and the `.env.example` that goes with it.
///
/// It has neither `version` (compose passes over it) nor `name` (docker-compose 1.29 refuses it): the project's name is in
/// `.env.example`. It rejects what ``findings`` tells.
public struct ComposeFile: Hashable, Sendable {
  /// Where the variables are explained.
  public static let examplePath = ".env.example"

  /// The name of the project, which starts the names of containers, networks and volumes.
  public let project: String
  /// What stands at the top.
  public let comment: String
  /// The services in the order written.
  public let services: [ComposeService]

  /// Makes the file.
  public init(project: String, comment: String, services: [ComposeService]) {
    self.project = project
    self.comment = comment
    self.services = services
  }

  /// The file.
  public var text: String {
    Comment.lines(comment).joined(separator: "\n") + "\n\n" + ComposeWriter.document(of: self).rendered()
  }

  /// All that is wrong with it.
  public var findings: [Finding] { ComposeCheck(self).findings }

  /// The variables that `.env` may set, in the order in which they are used.
  public var variables: [ComposeVariable] { services.flatMap(\.variables).uniqued }

  /// The networks, in the order in which services name them.
  var networks: [ComposeNetwork] { services.flatMap(\.networks).uniqued }

  /// The volumes, in the order in which services mount them.
  var volumes: [ComposeVolume] { services.flatMap(\.volumes).map(\.volume).uniqued }

  /// `.env.example`: every variable with a value that does for development.
  public var example: String {
    var lines = Comment.lines(
      """
      What docker-compose.yml reads. Copy this file to .env, keep that out of git, and change what you like. The secrets in \
      it are for development alone.
      """)
    lines += ["", "# Starts the names of containers, networks and volumes.", "COMPOSE_PROJECT_NAME=\(project)"]
    for variable in variables {
      lines += [""] + Comment.lines(variable.comment) + ["\(variable.name)=\(variable.example)"]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ComposeService {
  /// The variables in its texts, in the order written.
  var variables: [ComposeVariable] {
    var texts = environment.map(\.value) + ports.map(\.text)
    if case .built(_, _, let arguments) = source { texts = arguments.map(\.value) + texts }
    return texts.flatMap(\.variables)
  }
}
