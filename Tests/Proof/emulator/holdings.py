"""What an account holds that no caller can ask for, or that has to be there before the first one calls."""

import sys
from collections.abc import Mapping


def put_zone(account, identifier, name):
    """Makes a public hosted zone under a given identifier, as somebody did by hand."""
    from moto.route53.models import route53_backends

    backend = route53_backends[account]["aws"]
    zone = backend.create_hosted_zone(name=name, private_zone=False)
    del backend.zones[zone.resource_id]
    zone.resource_id = identifier
    backend.zones[identifier] = zone


def of(account, region):
    """The credentials that each store was given, by its name: what it lets in, whatever the secrets say."""
    from moto.elasticache.models import elasticache_backends
    from moto.mq.models import mq_backends
    from moto.opensearch.models import opensearch_backends
    from moto.rds.models import rds_backends

    brokers = mq_backends[account][region]
    return {
        "aurora": {
            cluster.db_cluster_identifier: [cluster.master_username, cluster._master_user_password]
            for cluster in rds_backends[account][region].clusters.values()
        },
        "redis": {
            name: group["given"].get("AuthToken")
            for name, group in getattr(elasticache_backends[account][region], "kept_groups", {}).items()
        },
        "rabbitmq": {
            brokers.brokers[identifier].name: users
            for identifier, users in getattr(brokers, "passwords", {}).items()
            if identifier in brokers.brokers
        },
        "opensearch": {
            name: domain.advanced_security_options.get("MasterUserOptions")
            for name, domain in opensearch_backends[account][region].domains.items()
        },
    }


# Services that make what every account has when they are first looked at.
WITH_DEFAULTS = ("ec2", "ecr", "ecs", "elasticache", "kms", "rds", "sns")
# How moto says of what it still shows that it is gone.
GONE = {"INACTIVE", "deleted", "terminated", "PendingDeletion", "DELETED", "STOPPED"}


def inventory(account, region):
    """The keys of every collection that a service keeps in an account, without what is marked as gone:
    `{"s3 aws": {"buckets": ["one"]}}`."""
    from moto.backends import get_backend
    from moto.core.base_backend import BackendDict

    for name in WITH_DEFAULTS:
        get_backend(name)[account][region]
    found = {}
    for name in sorted(sys.modules):
        if not (name.startswith("moto.") and name.endswith(".models")):
            continue
        for backends in vars(sys.modules[name]).values():
            if not isinstance(backends, BackendDict) or account not in backends:
                continue
            for place, backend in backends[account].items():
                for attribute, value in vars(backend).items():
                    keys = list(keys_of(value))
                    if keys:
                        found.setdefault(f"{backends.service_name} {place}", {})[attribute] = sorted(keys)
    return found


def keys_of(value):
    """What stands in a collection: the keys of a dictionary, also of those in it, and the names in a list."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            key = getattr(key, "__name__", key)
            if isinstance(inner, Mapping):
                yield from (f"{key}/{each}" for each in keys_of(inner))
            elif not is_gone(inner):
                yield str(key)
    elif isinstance(value, (list, set)):
        yield from (str(getattr(each, "id", type(each).__name__)) for each in value if not is_gone(each))


def is_gone(thing):
    """Whether something is shown for a while only, as AWS does with what was deleted."""
    state = getattr(thing, "_state", None)
    signs = [getattr(thing, name, None) for name in ("status", "state", "key_state")] + [getattr(state, "name", None)]
    if any(isinstance(sign, str) and sign in GONE for sign in signs):
        return True
    if any(getattr(thing, name, None) for name in ("deleted_date", "deletion_date")):
        return True
    instances = getattr(thing, "instances", None)
    return bool(instances) and all(is_gone(instance) for instance in instances)
