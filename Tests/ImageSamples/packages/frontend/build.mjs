// Does what Vite does to a page: writes the variables of the build into the code, and hashes into the names of files.
import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";

const api = process.env.VITE_API_BASE_URL;
if (!api) throw new Error("VITE_API_BASE_URL is not set");
const code = readFileSync("dist/assets/main.js", "utf8").replaceAll("VITE_API_BASE_URL", api);
writeFileSync("dist/assets/main.js", code);
const name = `main-${createHash("sha256").update(code).digest("hex").slice(0, 8)}.js`;
renameSync("dist/assets/main.js", `dist/assets/${name}`);
writeFileSync("dist/index.html", readFileSync("index.html", "utf8").replace("/src/main.ts", `/assets/${name}`));
