import Docker
import Morket

extension Images {
  /// The React front end, served by nginx.
  static let frontend = Dockerfile(
    Image.frontend.dockerfile,
    ignoring: ignoring(Image.frontend.folder, nginxPath),
    stages: [frontendBuild],
    runtime: RuntimeStage(
      from: .nginx, user: User(101), ports: [Frontend.port], healthCheck: ContainerHealthCheck(Frontend.healthCheck),
      command: ["nginx", "-g", "daemon off;"], stopSignal: "SIGQUIT"
    ) {
      Copy(nginxPath, to: "/etc/nginx/nginx.conf")
      Copy(from: frontendBuild, "/app/\(Frontend.output)/", to: "\(NginxConfiguration.root)/")
      Image.frontend.labels
    })

  private static let frontendBuild = BuildStage("build", from: .node) {
    WorkingFolder("/app")
    Copy("\(Image.frontend.folder)/package.json", "\(Image.frontend.folder)/package-lock.json", into: "./")
    Run("npm ci", mounts: .cache("/root/.npm"))
    Copy(folder: Image.frontend.folder, to: "./")
    BuildArgument(Frontend.apiVariable).comment("Vite writes it into the files, so it has to be known now.")
    Run("npm run build")
  }

  static let frontendSource = #filePath
}
