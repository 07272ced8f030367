"""Other Swift: copies of the package with the edits that a person would make, and what `morket-gen` makes of them."""

import pathlib
import re
import shutil

from . import tools
from .failure import Failure, require_equal

PARTS = ("Package.swift", "Sources", "environments", "docker", "workflows", "Tests")


class Variants:
    """A copy of the package that is edited step by step; each step is built, and its `morket-gen` kept."""

    def __init__(self, package, folder):
        self.package, self.folder = pathlib.Path(package), pathlib.Path(folder)
        self.copy = self.folder / "package"
        self.copy.mkdir(parents=True)
        for part in PARTS:
            source = self.package / part
            if source.is_dir():
                shutil.copytree(source, self.copy / part, symlinks=True, ignore=shutil.ignore_patterns("__pycache__", "Golden"))
            else:
                shutil.copy2(source, self.copy / part)

    def edit(self, path, old, new):
        """Replaces a text that stands once in a file."""
        file = self.copy / path
        text = file.read_text()
        require_equal(text.count(old), 1, f"how often {path} has the text {old!r}")
        file.write_text(text.replace(old, new))

    def build(self, name):
        """Builds the copy; answers its `morket-gen`."""
        result = tools.run(
            ["nice", tools.find("swift"), "build", "--product", "morket-gen"], self.copy, None, 900
        )
        if result.status != 0:
            raise Failure(f"the edited package does not build:\n{result.output[-3000:]}")
        kept = self.folder / name
        kept.mkdir()
        # The program finds its package by the path it was built with, so that stays where it is.
        shutil.copy2(self.copy / ".build/debug/morket-gen", kept / "morket-gen")
        return kept / "morket-gen"

    def rename(self):
        """A resource gets another name, and says what it was called."""
        self.edit("Sources/Modules/VPC/VPC.swift", 'let vpc = AWS.VPC("this")', 'let vpc = AWS.VPC("main")')
        self.edit(
            "Sources/Modules/VPC/VPC+Networking.swift",
            '.comment("Service discovery and the data stores\' endpoints resolve by DNS inside the VPC.")',
            '.comment("Service discovery and the data stores\' endpoints resolve by DNS inside the VPC.")\n    .moved(from: "this")',
        )
        return self.build("renamed")

    def resize(self):
        """Redis gets another size in staging."""
        self.edit("environments/Staging.swift", "$0.nodeType = .t3(.medium)", "$0.nodeType = .t3(.small)")
        return self.build("resized")

    def add_service(self):
        """A service more, in the words of the guide."""
        blocks = re.findall(r"```text\n(.*?)```", (self.package / "docs/add-a-service.md").read_text(), re.S)
        require_equal(len(blocks), 2, "blocks of Swift in docs/add-a-service.md")
        declaration, size = blocks
        services = "Sources/Morket/Services.swift"
        self.edit(services, ".temporalWorker, .temporalServer]\n", ".temporalWorker, .temporalServer, .enricher]\n\n" + declaration)
        for environment in ("Staging", "Production"):
            self.edit(f"environments/{environment}.swift", "      $0.autoscaling = .object {\n", size + "      $0.autoscaling = .object {\n")
        return self.build("with-service")

    def share_account(self):
        """Production moves into staging's account."""
        self.edit("environments/Production.swift", 'accountID: "222222222222"', 'accountID: "111111111111"')
        return self.build("one-account")
