"""What an account holds after a destroy that it did not hold before the apply."""

import fnmatch

from .failure import require, require_equal

# What stays, and why: each is named. The first is the only one that the stack protects.
STAYS = {
    "secretsmanager * secrets: morket-*/ENCRYPTION_MASTER_KEY*": "protected: what was encrypted with it would be lost",
}


def check(stack, before):
    after = stack.account.inventory()
    found = []
    for service, collections in after.items():
        for kind, keys in collections.items():
            known = set(before.get(service, {}).get(kind, []))
            found += [f"{service} {kind}: {key}" for key in keys if key not in known]
    unexplained = [each for each in found if not any(fnmatch.fnmatch(each, pattern) for pattern in STAYS)]
    require(not unexplained, "left behind:\n" + "\n".join(unexplained[:80]))
    for pattern in STAYS:
        require(any(fnmatch.fnmatch(each, pattern) for each in found), f"{pattern} is not there any more; take it off the list")
    return f"{len(found)} entries, each with its reason"
