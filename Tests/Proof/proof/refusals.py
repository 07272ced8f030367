"""What is refused before any call."""

from .account import Account
from .failure import require, require_equal
from .terraform import Terraform


def check(report, stack, folder):
    """A stack that is applied with the credentials of another account changes nothing there."""
    with report.step(f"{stack.name}: another account is refused") as note:
        with Account("333333333333", stack.account.region, folder / "stranger.jsonl") as stranger:
            root = Terraform(stack.root.root, stranger, stack.folder / "stranger-logs", stack.root.variables)
            # The state is somebody else's, so the backend says so first; the provider refuses by itself, too.
            said = root.run("plan", statuses=(1,)).output
            require("Error:" in said, said)
            bootstrap = Terraform(stack.bootstrap_root.root, stranger, stack.folder / "stranger-logs")
            said = bootstrap.run("plan", f"-var-file={stack.name}.tfvars", "-refresh=false", statuses=(1,)).output
            require("AWS account ID not allowed: 333333333333" in said, said)
            require_equal(stranger.changes(), [], "changes in an account that is not the stack's")
        note("nothing was changed there")
