"""Stands in for what builds download from: a registry of npm packages, playwright's browsers, and a bundle of certificates.

    registry.py PORT_FILE PACKAGE...                 serves on a free port of loopback, whose number it writes to PORT_FILE
    registry.py --lock PORT_FILE FOLDER PACKAGE...   writes a package-lock.json for the package.json in a folder
"""

import base64
import hashlib
import io
import json
import sys
import tarfile
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


def packed(folder: Path) -> bytes:
    """A package as npm packs it; the same bytes each time."""
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as tar:
        for file in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = tarfile.TarInfo(f"package/{file.relative_to(folder)}")
            entry.size, entry.mode = file.stat().st_size, 0o755
            with file.open("rb") as content:
                tar.addfile(entry, content)
    return data.getvalue()


def browser(program: str) -> bytes:
    """A zip with a program that starts the browser that is mounted where it runs."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        entry = zipfile.ZipInfo(program)
        entry.external_attr = 0o755 << 16
        archive.writestr(entry, '#!/bin/sh\nLD_LIBRARY_PATH=/opt/stand-in/libraries exec /opt/stand-in/chromium/chromium "$@"\n')
    return data.getvalue()


def answers(packages: list[Path]) -> dict[str, bytes]:
    """What is answered for the ends of paths."""
    found = {
        "/chrome-linux64.zip": browser("chrome-linux64/chrome"),
        "/chrome-headless-shell-linux64.zip": browser("chrome-headless-shell-linux64/chrome-headless-shell"),
        "/ffmpeg-linux.zip": browser("ffmpeg-linux"),
        "/certificates.pem": b"-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n",
    }
    for folder in packages:
        found[f"/{tarball(folder)}"] = packed(folder)
    return found


def manifest(folder: Path) -> dict:
    return json.loads((folder / "package.json").read_text())


def tarball(folder: Path) -> str:
    package = manifest(folder)
    return f"{package['name']}-{package['version']}.tgz"


def serve(port_file: Path, packages: list[Path]) -> None:
    found = answers(packages)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = next((body for end, body in found.items() if self.path.endswith(end)), None)
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        do_HEAD = do_GET

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    port_file.write_text(str(server.server_address[1]))
    server.serve_forever()


def lock(port_file: Path, folder: Path, packages: list[Path]) -> None:
    root = manifest(folder)
    development = root.get("devDependencies", {})
    locked = {"": {key: root[key] for key in ("name", "version", "dependencies", "devDependencies") if key in root}}
    for package in packages:
        about = manifest(package)
        if about["name"] not in root.get("dependencies", {}) | development:
            continue
        digest = base64.b64encode(hashlib.sha512(packed(package)).digest()).decode()
        locked[f"node_modules/{about['name']}"] = {
            "version": about["version"],
            "resolved": f"http://127.0.0.1:{port_file.read_text()}/{tarball(package)}",
            "integrity": f"sha512-{digest}",
            **({"dev": True} if about["name"] in development else {}),
            **({"bin": about["bin"]} if "bin" in about else {}),
        }
    text = {"name": root["name"], "version": root["version"], "lockfileVersion": 3, "requires": True, "packages": locked}
    (folder / "package-lock.json").write_text(json.dumps(text, indent=2) + "\n")


if __name__ == "__main__":
    if sys.argv[1] == "--lock":
        lock(Path(sys.argv[2]), Path(sys.argv[3]), [Path(path) for path in sys.argv[4:]])
    else:
        serve(Path(sys.argv[1]), [Path(path) for path in sys.argv[2:]])
