import Docker
import Morket

extension Images {
  /// The FastAPI scraper with its browser.
  static let scraper = Dockerfile(
    Image.scraper.dockerfile,
    ignoring: ignoring(Image.scraper.folder),
    stages: [scraperBuild],
    runtime: RuntimeStage(
      from: .python, user: user, ports: Service.scraper.ports,
      healthCheck: ContainerHealthCheck(Service.scraper.healthCheck),
      command: ["uvicorn", "src.main:app", "--host", "0.0.0.0", "--port", Service.scraper.port.map(String.init) ?? ""]
    ) {
      WorkingFolder("/app")
      Run(
        "groupadd --gid \(user.group) scraper",
        "useradd --uid \(user.id) --gid \(user.group) --create-home --shell /usr/sbin/nologin scraper"
      )
      .comment("The browser keeps its profile in a home.")
      Install(Package("libatomic1", version: "12"), with: .apt).comment("Playwright's own Node.js needs it.")
      Copy(from: scraperBuild, "\(environment)/", to: "\(environment)/").provides("playwright", "uvicorn")
      Variables([
        "PATH": "\(environment)/bin:$PATH",
        "PLAYWRIGHT_BROWSERS_PATH": "/ms-playwright",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUNBUFFERED": "1",
      ])
      Run("playwright install --with-deps chromium", "rm -rf /var/lib/apt/lists/*")
        .comment("The browser of the very version that the package was made for, where every user can read it.")
      Variables([
        "CHROMIUM_FLAGS": "--no-sandbox --disable-dev-shm-usage --disable-gpu",
        "PORT": Service.scraper.port.map(String.init) ?? "",
      ])
      .comment("The application hands them to the browser. Fargate gives it little shared memory, and no sandbox.")
      Copy(folder: "\(Image.scraper.folder)/src", to: "src/")
      Image.scraper.labels
    })

  private static let scraperBuild = BuildStage("build", from: .python) {
    WorkingFolder("/app")
    Run("python -m venv \(environment)")
    Variables(["PATH": "\(environment)/bin:$PATH"])
    Copy("\(Image.scraper.folder)/pyproject.toml", into: "./")
    Run(
      "python -c '\(printDependencies)' > requirements.txt", "pip install --requirement requirements.txt",
      mounts: .cache("/root/.cache/pip")
    )
    .comment("What the code depends on, apart from the code, so that a change of the code installs nothing anew.")
  }

  static let scraperSource = #filePath

  private static let user = User(10001)
  private static let environment = "/opt/venv"
  private static let printDependencies =
    #"import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["dependencies"], sep="\n")"#
}
