import { createServer } from "node:http";
import { greet } from "greeting";

const server = createServer((request, response) => {
  const isHealth = request.url === "/health";
  response.writeHead(isHealth ? 200 : 404, { "content-type": "application/json" });
  response.end(JSON.stringify({ greeting: greet("backend"), commit: process.env.GIT_SHA ?? "" }));
});
server.listen(Number(process.env.PORT), "0.0.0.0");
process.on("SIGTERM", () => server.close(() => process.exit(0)));
