import Docker
import TestSupport
import Testing

@Suite struct DockerfileWriterTests {
  @Test func `writes stages with their instructions, and what closes the image`() {
    let build = BuildStage("build", from: .alpine, comment: "Compiles.") {
      WorkingFolder("/app")
      Copy("package.json", "package-lock.json", into: ".")
      Run("npm ci", mounts: .cache("/root/.npm"))
      Copy(folder: "src", to: "src")
      BuildArgument("API_URL")
      Run("npm run build", "npm prune --omit=dev").comment("Leaves what runs.")
    }
    let file = Dockerfile.sample(stages: [build]) {
      Install(Package("postgresql16-client", version: "16", tools: ["psql"]), Package("b", version: "1.2"), with: .apk)
      Variables(["NODE_ENV": "production", "GREETING": "say \"hello\""])
      Copy("run.sh", to: "/usr/local/bin/run.sh", mode: "0755")
      Copy(from: build, "/app/dist/", to: "dist/")
      BuildArgument("REVISION", default: "none")
      Labels(["revision": "$REVISION"])
    }
    expectNoDifference(
      file.text,
      """
      # syntax=docker/dockerfile:1
      # Compiles.
      FROM node:20-alpine3.22 AS build
      WORKDIR /app
      COPY package.json package-lock.json ./
      RUN --mount=type=cache,target=/root/.npm \\
          npm ci
      COPY src/ src/
      ARG API_URL

      # Leaves what runs.
      RUN npm run build \\
          && npm prune --omit=dev

      FROM node:20-alpine3.22 AS runtime
      RUN apk add --no-cache b=~1.2 postgresql16-client=~16
      ENV NODE_ENV=production \\
          GREETING="say \\"hello\\""
      COPY --chmod=0755 run.sh /usr/local/bin/run.sh
      COPY --from=build /app/dist/ dist/
      ARG REVISION=none
      LABEL revision="$REVISION"

      EXPOSE 3000
      USER 1000:1000
      HEALTHCHECK --interval=30s --timeout=5s --start-period=10s --retries=3 \\
          CMD ["wget", "-q", "http://127.0.0.1:3000/"]
      CMD ["node", "index.js"]

      """)
    #expect(file.findings.texts == [])
  }

  @Test func `writes a check by a shell without the form that hadolint refuses, and a signal to stop`() {
    let file = Dockerfile(
      "docker/api.Dockerfile", ignoring: .careful, stages: [],
      runtime: RuntimeStage(
        from: .alpine, user: User(101, group: 102), ports: [],
        healthCheck: ContainerHealthCheck(
          .shell("wget -q \"$URL\" | grep ok"), interval: 5, timeout: 2, startPeriod: 0, retries: 1),
        command: ["node", "-e", "a\tb\\\n"], stopSignal: "SIGQUIT"
      ) {})
    expectNoDifference(
      file.text,
      """
      # syntax=docker/dockerfile:1
      FROM node:20-alpine3.22 AS runtime

      USER 101:102
      STOPSIGNAL SIGQUIT
      HEALTHCHECK --interval=5s --timeout=2s --start-period=0s --retries=1 \\
          CMD ["/bin/sh", "-c", "wget -q \\"$URL\\" | grep ok"]
      CMD ["node", "-e", "a\\tb\\\\\\n"]

      """)
  }

  @Test func `installs Debian's packages without recommendations, and leaves no lists`() {
    let base = PulledImage("debian:12-slim", tools: .debianSlim, packageManager: .apt)
    let file = Dockerfile.sample(
      from: base, healthCheck: ContainerHealthCheck(.exec(["true"]), startPeriod: 0), command: ["bash"]
    ) {
      Install(Package("libatomic1", version: "12"), with: .apt)
    }
    #expect(
      file.text.contains(
        """
        RUN apt-get update \\
            && apt-get install --yes --no-install-recommends 'libatomic1=12.*' \\
            && rm -rf /var/lib/apt/lists/*

        """))
  }
}
