"""A generated tree in a folder of its own, ready to be applied."""

import pathlib
import re

from . import tools
from .failure import Failure

# The provider waits ten minutes before its first look at a new domain; when its time is over, it looks once more.
PATIENCE = """\
resource "aws_opensearch_domain" "this" {
  timeouts {
    create = "5s"
    update = "5s"
    delete = "5s"
  }
}
"""
# Otherwise the provider tries a call that fails 25 times.
RETRIES = """\
provider "aws" {
  max_retries = 2
}
"""
OTHER_REGION = """
provider "aws" {
  alias       = "us_east_1"
  max_retries = 2
}
"""


def write(generator, folder):
    """Has `morket-gen` write the whole tree to a folder."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    result = tools.run([generator, "all", "--quiet", "--force", "--output", folder], folder, None, 120)
    if result.status != 0:
        raise Failure(f"morket-gen wrote no tree:\n{result.output}")
    terraform = folder / "terraform"
    (terraform / "modules/opensearch/proof_override.tf").write_text(PATIENCE)
    (terraform / "bootstrap/proof_override.tf").write_text(RETRIES)
    for environment in environments(terraform):
        (terraform / "environments" / environment / "proof_override.tf").write_text(RETRIES + OTHER_REGION)
    return terraform


def value(terraform, environment, name):
    """A text among the values of an environment, as `terraform.tfvars` has it."""
    values = (terraform / "environments" / environment / "terraform.tfvars").read_text()
    found = re.search(rf'^{name} += "([^"]*)"$', values, re.M)
    if not found:
        raise Failure(f"{environment}/terraform.tfvars has no text {name}")
    return found.group(1)


def environments(terraform):
    """The names of all environments."""
    return sorted(folder.name for folder in (terraform / "environments").iterdir())
