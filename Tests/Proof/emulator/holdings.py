"""What an account holds that no caller can ask for, or that has to be there before the first one calls."""

import sys


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


def inventory(account):
    """The keys of every collection that a service keeps in an account: `{"s3": {"buckets": ["one"]}}`."""
    from moto.core.base_backend import BackendDict

    found = {}
    for name in sorted(sys.modules):
        module = sys.modules[name]
        if not (name.startswith("moto.") and name.endswith(".models")):
            continue
        for backend_dict in vars(module).values():
            if not isinstance(backend_dict, BackendDict) or account not in backend_dict:
                continue
            for region, backend in backend_dict[account].items():
                for attribute, value in vars(backend).items():
                    keys = keys_of(value)
                    if keys:
                        found.setdefault(f"{backend_dict.service_name} {region}", {})[attribute] = keys
    return found


def keys_of(value):
    """What stands in a collection: the keys of a dictionary, also of one in each of its values, or the names in a list."""
    if isinstance(value, dict):
        if value and all(isinstance(inner, dict) for inner in value.values()):
            return sorted(f"{key}/{inner}" for key in value for inner in value[key])
        return sorted(str(key) for key in value)
    if isinstance(value, (list, set)):
        return sorted(str(getattr(each, "id", None) or getattr(each, "name", None) or type(each).__name__) for each in value)
    return []
