"""What an account holds after a destroy that it did not hold before the apply."""

import fnmatch

from .failure import require

# What stays on purpose.
STAYS = {
    "secretsmanager * secrets: morket-*/ENCRYPTION_MASTER_KEY": "the protected key: what was encrypted would be lost with it",
    "ecs * task_definitions: morket-*": "revisions that a deployment could have gone back to; they cost nothing",
}
# What else is counted there, and why it is nothing that was left behind.
NO_RESOURCES = {
    "acm * _idempotency_tokens: *": "what moto remembers of requests",
    "application-autoscaling * tags: *": "the emulator keeps the tags of what is gone",
    "ec2 * tags: *": "moto keeps the tags of what is gone",
    "ec2 * launch_template_insert_order: *": "a list of names that moto keeps",
    "mq * configs: *": "the configuration that Amazon MQ makes with a broker, and keeps",
    "mq * passwords: *": "what the emulator wrote down of passwords",
    "rds * events: *": "a log",
    "rds * cluster_snapshots: rds:*": "moto keeps the automatic snapshots of a cluster; AWS deletes them with it",
    "rds * resource_map: DBClusterSnapshot/rds:*": "the same again",
    "rds * db_parameter_groups: default.*": "what RDS makes by itself",
    "rds * resource_map: DBParameterGroup/default.*": "the same again",
    "route53 * delegation_sets: *": "a part of the zone",
    "servicediscovery * operations: *": "a log",
}


def check(stack, before):
    found, managed = [], keys_of_aws(stack)
    for service, collections in stack.account.inventory().items():
        for kind, keys in collections.items():
            known = set(before.get(service, {}).get(kind, []))
            found += [f"{service} {kind}: {key}" for key in keys if key not in known]
    left = [each for each in found if not matches(each, [*NO_RESOURCES, *managed])]
    unexplained = [each for each in left if not matches(each, STAYS)]
    require(not unexplained, "left behind:\n" + "\n".join(unexplained[:80]))
    for pattern in STAYS:
        require(any(matches(each, [pattern]) for each in left), f"{pattern} is gone, which is meant to stay")
    revisions = sum(1 for each in left if each.startswith("ecs"))
    return f"ENCRYPTION_MASTER_KEY, which is protected, and {revisions} revisions of task definitions"


def keys_of_aws(stack):
    """Patterns for the keys that AWS itself manages, for volumes without one."""
    aliases = stack.account.client("kms").list_aliases()["Aliases"]
    return [f"kms * keys: {each['TargetKeyId']}" for each in aliases if each["AliasName"].startswith("alias/aws/")]


def matches(entry, patterns):
    return any(fnmatch.fnmatch(entry, pattern) for pattern in patterns)
