"""What an account holds after a destroy that it did not hold before the apply."""

import fnmatch

from .failure import require

# What the stack protects, and so stays.
PROTECTED = "secretsmanager * secrets: morket-*/ENCRYPTION_MASTER_KEY"
# What else is counted there, and why it is nothing that was left behind.
NO_RESOURCES = {
    "acm * _idempotency_tokens: *": "what moto remembers of requests",
    "ec2 * tags: *": "moto keeps the tags of what is gone",
    "ec2 * network_acls: *": "moto keeps the list that a VPC has by itself; AWS deletes it with the VPC",
    "ec2 * enis: *": "moto keeps the interface of a NAT gateway; AWS deletes it with the gateway",
    "kms * keys: *": "the key that AWS itself manages for volumes",
    "mq * configs: *": "the configuration that Amazon MQ makes with a broker, and keeps",
    "mq * passwords: *": "what the emulator wrote down of passwords",
    "rds * events: *": "a log",
    "route53 * delegation_sets: *": "a part of the zone",
    "route53 * zones: *": "moto keeps the zone of a private namespace; AWS deletes it with the namespace",
    "servicediscovery * operations: *": "a log",
}


def check(stack, before):
    found = []
    for service, collections in stack.account.inventory().items():
        for kind, keys in collections.items():
            known = set(before.get(service, {}).get(kind, []))
            found += [f"{service} {kind}: {key}" for key in keys if key not in known]
    left = [each for each in found if not any(fnmatch.fnmatch(each, pattern) for pattern in NO_RESOURCES)]
    require(len(left) == 1 and fnmatch.fnmatch(left[0], PROTECTED), "left behind:\n" + "\n".join(left[:80]))
    return f"{left[0]} is protected"
