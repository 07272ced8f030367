import Docker
import Morket

extension Images {
  /// The Express.js API, the Temporal worker and the migrations.
  static let backend = Dockerfile(
    Image.backend.dockerfile,
    ignoring: ignoring(Image.backend.folder, migratePath),
    stages: [backendBuild],
    runtime: RuntimeStage(
      from: .node, user: User(1000), ports: Service.backend.ports,
      healthCheck: ContainerHealthCheck(Service.backend.healthCheck),
      command: ["node", "dist/index.js"],
      comment: "What runs belongs to root: the user of the container can read it and change nothing."
    ) {
      WorkingFolder("/app")
      Install(Package("postgresql16-client", version: "16", tools: ["psql"]), with: .apk)
        .comment("For \(MigrateScript.path).")
      BuildArgument(certificatesURL, default: "https://truststore.pki.rds.amazonaws.com/global/global-bundle.pem")
        .comment(
          "The authorities that sign the certificates of Aurora, which \(Secret.databaseURL.variable) has verified.")
      Run(
        "wget -q -O \(certificates) \"$\(certificatesURL)\"",
        "grep -q 'BEGIN CERTIFICATE' \(certificates)")
      Variables([
        "NODE_ENV": "production",
        "PORT": Service.backend.port.map(String.init) ?? "",
        "NODE_EXTRA_CA_CERTS": certificates,
        "PGSSLROOTCERT": certificates,
      ])
      Copy(migratePath, to: MigrateScript.path, mode: "0755").calls(MigrateScript.tools)
      Copy(folder: "\(Image.backend.folder)/migrations", to: MigrateScript.postgreSQLFolder)
      Copy(from: backendBuild, "/app/package.json", to: "./")
      Copy(from: backendBuild, "/app/node_modules/", to: "node_modules/")
      Copy(from: backendBuild, "/app/dist/", to: "dist/")
      Image.backend.labels
      Variables(["GIT_SHA": "$\(Image.revisionArgument)"]).comment("The migrations write it into their history.")
    })

  private static let backendBuild = BuildStage("build", from: .node) {
    WorkingFolder("/app")
    Copy("\(Image.backend.folder)/package.json", "\(Image.backend.folder)/package-lock.json", into: "./")
    Run("npm ci", mounts: .cache("/root/.npm"))
    Copy(folder: Image.backend.folder, to: "./")
    Run("npm run build", "npm prune --omit=dev").comment("Leaves what the code needs when it runs.")
  }

  static let backendSource = #filePath

  private static let certificates = "/usr/local/share/rds-certificates.pem"
  private static let certificatesURL = "RDS_CERTIFICATES_URL"
}
