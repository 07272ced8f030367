"""What has to hold of every secret once a stack is applied: where it stands, who reads it, and that all agree."""

import json
import re
from urllib.parse import quote, unquote, urlsplit

from .failure import require, require_equal

# decisions.md and docs/deviations.md name three, for which the provider has no write-only argument: where each may stand.
KEPT_IN_STATE = {
    "redis": {"module.redis.aws_elasticache_replication_group.this", "module.redis.data.aws_secretsmanager_secret_version.auth_token"},
    "rabbitmq": {"module.rabbitmq.aws_mq_broker.this", "module.rabbitmq.data.aws_secretsmanager_secret_version.admin"},
    "opensearch": {"module.opensearch.aws_opensearch_domain.this", "module.opensearch.data.aws_secretsmanager_secret_version.master"},
}
SENSITIVE_KEYS = ("password", "auth_token")


def read_all(stack):
    """The current value of every secret of the account, by its name."""
    client = stack.account.client("secretsmanager")
    values = {}
    for page in client.get_paginator("list_secrets").paginate():
        for secret in page["SecretList"]:
            answer = client.get_secret_value(SecretId=secret["ARN"], VersionStage="AWSCURRENT")
            values[secret["Name"]] = answer["SecretString"]
    return values


def parts(value):
    """The texts in a secret's value that must not become known: the value, and the passwords in it."""
    yield value
    try:
        document = json.loads(value)
    except ValueError:
        document = None
    if isinstance(document, dict):
        yield from (document[key] for key in SENSITIVE_KEYS if key in document)
    urls = document if isinstance(document, list) else [value]
    for url in urls:
        if isinstance(url, str) and "://" in url and urlsplit(url).password:
            yield url
            yield unquote(urlsplit(url).password)


def secrets_of(values):
    """All such texts with the name of their secret, in every form they could be written in."""
    texts = {}
    for name, value in values.items():
        for text in parts(value):
            if len(text) >= 8:
                for form in {text, json.dumps(text)[1:-1], quote(text, safe="")}:
                    texts.setdefault(form, name)
    return texts


def allowed(values):
    """The three that may stand in the state, by value, with the addresses where."""
    found = {}
    for store, addresses in KEPT_IN_STATE.items():
        name = next(name for name in values if re.search(rf"/{store}/[a-z]+$", name))
        for text in [values[name], *parts(values[name])]:
            for form in {text, json.dumps(text)[1:-1], quote(text, safe="")}:
                found[form] = addresses
    return found


def check_confinement(stack, plans):
    """No secret stands in the state, a plan or a log, but for the three of which that is known, where that is known."""
    values = read_all(stack)
    require(len(values) >= 15, f"only {len(values)} secrets are there")
    texts, known = secrets_of(values), allowed(values)
    unknown = {text: name for text, name in texts.items() if text not in known}
    state = stack.root.state()
    for text, name in unknown.items():
        require(text not in state, f"the state holds {name}")
    where = {}
    for resource in json.loads(state)["resources"]:
        address = ".".join(
            word for word in (
                resource.get("module"), "data" if resource["mode"] == "data" else None, resource["type"], resource["name"],
            ) if word
        )
        content = json.dumps(resource)
        for text, addresses in known.items():
            if json.dumps(text)[1:-1] in content:
                require(address in addresses, f"the state holds a credential of a store at {address}")
                where[address] = True
    require_equal(
        sorted(where), sorted(set().union(*KEPT_IN_STATE.values())), "where the three secrets stand that the state keeps"
    )
    places = 0
    for plan in plans:
        for part, content in plan.parts():
            places += 1
            for text, name in unknown.items():
                require(text.encode() not in content, f"{part} of the plan {plan.file.name} holds {name}")
    for log in sorted(stack.root.logs.iterdir()):
        places += 1
        content = log.read_text()
        for text, name in texts.items():
            require(text not in content, f"{log} holds {name}")
    return f"{len(values)} secrets, {len(texts)} texts, looked for in the state and {places} files"


def check_readers(stack, values):
    """Every secret that a task definition reads exists, and holds the key that is asked for."""
    ecs, secrets = stack.account.client("ecs"), stack.account.client("secretsmanager")
    read = 0
    families = ecs.list_task_definition_families(status="ACTIVE")["families"]
    require(families, "there is no task definition")
    for family in families:
        definition = ecs.describe_task_definition(taskDefinition=family)["taskDefinition"]
        for container in definition["containerDefinitions"]:
            for secret in container.get("secrets", []):
                found = re.fullmatch(r"(arn:aws:secretsmanager:[^:]+:\d+:secret:[^:]+)(?::([^:]*):([^:]*):([^:]*))?", secret["valueFrom"])
                require(found, f"{family} reads {secret['name']} from {secret['valueFrom']!r}, which is no secret")
                arn, key = found.group(1), found.group(2)
                value = secrets.get_secret_value(SecretId=arn, VersionStage="AWSCURRENT")["SecretString"]
                if key:
                    require(json.loads(value).get(key), f"{family} reads {key} of {arn}, which does not hold it")
                require(value, f"{family} reads {arn}, which is empty")
                read += 1
    return read, len(families)


def secret(values, ending):
    """The value of the one secret whose name ends so."""
    found = [value for name, value in values.items() if name.endswith(ending)]
    require_equal(len(found), 1, f"secrets named …{ending}")
    return found[0]


def check_urls(stack, values):
    """Each URL points to its store's endpoint, with the credential that the store was given."""
    holdings, account = stack.account.holdings(), stack.account
    name = f"morket-{stack.name}"

    def url(variable, scheme):
        parsed = urlsplit(secret(values, f"/{variable}"))
        require_equal(parsed.scheme, scheme, f"scheme of {variable}")
        require(parsed.hostname and parsed.password, f"{variable} has no host or no password")
        return parsed, unquote(parsed.username or ""), unquote(parsed.password)

    cluster = account.client("rds").describe_db_clusters()["DBClusters"][0]
    parsed, user, password = url("DATABASE_URL", "postgresql")
    master = json.loads(secret(values, "-aurora/master"))
    require_equal((parsed.hostname, parsed.port), (cluster["Endpoint"], cluster["Port"]), "address in DATABASE_URL")
    require_equal((parsed.path, parsed.query), (f"/{cluster['DatabaseName']}", "sslmode=verify-full"), "end of DATABASE_URL")
    require_equal([user, password], [master["username"], master["password"]], "credential in DATABASE_URL")
    require_equal([user, password], holdings["aurora"][cluster["DBClusterIdentifier"]], "credential that Aurora has")

    group = account.client("elasticache").describe_replication_groups(ReplicationGroupId=f"{name}-redis")["ReplicationGroups"][0]
    endpoint = group["NodeGroups"][0]["PrimaryEndpoint"]
    parsed, user, token = url("REDIS_URL", "rediss")
    require_equal((parsed.hostname, parsed.port), (endpoint["Address"], endpoint["Port"]), "address in REDIS_URL")
    require_equal((user, token), ("", json.loads(secret(values, "/redis/auth"))["auth_token"]), "token in REDIS_URL")
    require_equal(token, holdings["redis"][f"{name}-redis"], "token that Redis has")

    mq = account.client("mq")
    broker = mq.describe_broker(BrokerId=mq.list_brokers()["BrokerSummaries"][0]["BrokerId"])
    endpoints = [end for instance in broker["BrokerInstances"] for end in instance["Endpoints"] if end.startswith("amqps:")]
    parsed, user, password = url("RABBITMQ_URL", "amqps")
    require(f"amqps://{parsed.hostname}:{parsed.port}" in endpoints, f"RABBITMQ_URL points to {parsed.hostname}, not to {endpoints}")
    admin = json.loads(secret(values, "/rabbitmq/admin"))
    require_equal((user, password), (admin["username"], admin["password"]), "credential in RABBITMQ_URL")
    require_equal({user: password}, holdings["rabbitmq"][broker["BrokerName"]], "credential that RabbitMQ has")

    domain = account.client("opensearch").describe_domain(DomainName=name)["DomainStatus"]
    parsed, user, password = url("OPENSEARCH_URL", "https")
    hosts = [domain.get("Endpoint"), *domain.get("Endpoints", {}).values()]
    require(parsed.hostname in hosts, f"OPENSEARCH_URL points to {parsed.hostname}, not to {hosts}")
    admin = json.loads(secret(values, "/opensearch/master"))
    require_equal((user, password), (admin["username"], admin["password"]), "credential in OPENSEARCH_URL")
    given = holdings["opensearch"][name]
    require_equal((user, password), (given["MasterUserName"], given["MasterUserPassword"]), "credential that OpenSearch has")

    instances = [
        instance
        for reservation in account.client("ec2").describe_instances()["Reservations"]
        for instance in reservation["Instances"]
        if instance["State"]["Name"] == "running"
    ]
    require_equal(len(instances), 1, "instances")
    parsed, user, password = url("CLICKHOUSE_URL", "http")
    require_equal((parsed.hostname, parsed.port), (instances[0]["PrivateIpAddress"], 8123), "address in CLICKHOUSE_URL")
    admin = json.loads(secret(values, "/clickhouse/admin"))
    require_equal((user, password), (admin["username"], admin["password"]), "credential in CLICKHOUSE_URL")
    require_equal(json.loads(secret(values, "/PROXY_URLS")), _proxies(), "proxies")
    require(re.fullmatch(r"[0-9a-f]{64}", secret(values, "/ENCRYPTION_MASTER_KEY")), "ENCRYPTION_MASTER_KEY is no 32 bytes")


def _proxies():
    from .stack import PROXIES

    return PROXIES


def check_agreement(stack):
    """All that is said of secrets by the stack's parts agrees."""
    values = read_all(stack)
    read, families = check_readers(stack, values)
    check_urls(stack, values)
    return f"{read} secrets in {families} task definitions are there; 5 URLs point to their stores, with their credentials"
