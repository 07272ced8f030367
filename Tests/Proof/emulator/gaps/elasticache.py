"""ElastiCache: parameter groups, and replication groups that keep what they were given and have members."""

from moto.core.responses import ActionResult
from moto.core.utils import utcnow
from moto.elasticache.responses import ElastiCacheResponse as Response

from .additions import add, fault, kept, replace

DOMAIN = "a1b2c3.use1.cache.amazonaws.com"


def found(self, what, parameter, missing):
    name = self._get_param(parameter)
    stored = kept(self.elasticache_backend, what)
    if name not in stored:
        raise fault("elasticache", missing, f"{parameter} not found: {name}")
    return stored[name]


def arn(self, kind, name):
    return f"arn:aws:elasticache:{self.region}:{self.current_account}:{kind}:{name}"


def tag(self, arn):
    self.elasticache_backend.tagging_service.tag_resource(arn, self._get_param("Tags", []))


# Parameter groups


def parameter_group(self):
    return found(self, "parameter_groups", "CacheParameterGroupName", "CacheParameterGroupNotFound")


def create_cache_parameter_group(self):
    name = self._get_param("CacheParameterGroupName")
    group = {
        "CacheParameterGroupName": name,
        "CacheParameterGroupFamily": self._get_param("CacheParameterGroupFamily"),
        "Description": self._get_param("Description"),
        "ARN": arn(self, "parametergroup", name),
        "IsGlobal": False,
    }
    kept(self.elasticache_backend, "parameter_groups")[name] = {"group": group, "parameters": {}}
    tag(self, group["ARN"])
    return ActionResult({"CacheParameterGroup": group})


def modify_cache_parameter_group(self):
    group = parameter_group(self)
    for parameter in self._get_param("ParameterNameValues", []):
        group["parameters"][parameter["ParameterName"]] = parameter["ParameterValue"]
    return ActionResult({"CacheParameterGroupName": group["group"]["CacheParameterGroupName"]})


def describe_cache_parameter_groups(self):
    return ActionResult({"CacheParameterGroups": [parameter_group(self)["group"]]})


def describe_cache_parameters(self):
    parameters = [
        {"ParameterName": name, "ParameterValue": value, "Source": "user", "IsModifiable": True}
        for name, value in parameter_group(self)["parameters"].items()
    ]
    return ActionResult({"Parameters": parameters})


def delete_cache_parameter_group(self):
    name = parameter_group(self)["group"]["CacheParameterGroupName"]
    del kept(self.elasticache_backend, "parameter_groups")[name]
    return ActionResult({})


# Subnet groups


def delete_cache_subnet_group(self):
    name = self._get_param("CacheSubnetGroupName")
    if self.elasticache_backend.cache_subnet_groups.pop(name, None) is None:
        raise fault("elasticache", "CacheSubnetGroupNotFoundFault", f"CacheSubnetGroup {name} not found")
    return ActionResult({})


# Replication groups


def replication_group(self):
    return found(self, "kept_groups", "ReplicationGroupId", "ReplicationGroupNotFoundFault")


def described(group):
    """The group as `DescribeReplicationGroups` shows it."""
    given, name = group["given"], group["given"]["ReplicationGroupId"]
    members = [f"{name}-{number:03}" for number in range(1, int(given.get("NumCacheClusters") or 1) + 1)]
    port = int(given.get("Port") or 6379)
    node_group = {
        "NodeGroupId": "0001",
        "Status": "available",
        "PrimaryEndpoint": {"Address": f"master.{name}.{DOMAIN}", "Port": port},
        "ReaderEndpoint": {"Address": f"replica.{name}.{DOMAIN}", "Port": port},
        "NodeGroupMembers": [
            {"CacheClusterId": member, "CacheNodeId": "0001", "CurrentRole": "replica" if index else "primary"}
            for index, member in enumerate(members)
        ],
    }
    logs = []
    for log in given.get("LogDeliveryConfigurations") or []:
        logs.append({key: log[key] for key in log if key != "Enabled"} | {"Status": "active"})
    return {
        "ReplicationGroupId": name,
        "ARN": group["arn"],
        "Description": given["ReplicationGroupDescription"],
        "Status": "available",
        "MemberClusters": members,
        "NodeGroups": [node_group],
        "AutomaticFailover": "enabled" if given.get("AutomaticFailoverEnabled") else "disabled",
        "MultiAZ": "enabled" if given.get("MultiAZEnabled") else "disabled",
        "SnapshotRetentionLimit": int(given.get("SnapshotRetentionLimit") or 0),
        "SnapshotWindow": given.get("SnapshotWindow"),
        "ClusterEnabled": False,
        "ClusterMode": "disabled",
        "CacheNodeType": given["CacheNodeType"],
        "AuthTokenEnabled": "AuthToken" in given,
        "TransitEncryptionEnabled": given.get("TransitEncryptionEnabled", False),
        "TransitEncryptionMode": given.get("TransitEncryptionMode"),
        "AtRestEncryptionEnabled": given.get("AtRestEncryptionEnabled", False),
        "KmsKeyId": given.get("KmsKeyId"),
        "LogDeliveryConfigurations": logs,
        "AutoMinorVersionUpgrade": given.get("AutoMinorVersionUpgrade", True),
        "NetworkType": "ipv4",
        "IpDiscovery": "ipv4",
        "DataTiering": "disabled",
        "Engine": given.get("Engine"),
        "UserGroupIds": [],
        "ReplicationGroupCreateTime": group["made"],
    }


def member(group, name):
    """A member as `DescribeCacheClusters` shows it."""
    given, shown = group["given"], described(group)
    return {
        "CacheClusterId": name,
        "ReplicationGroupId": given["ReplicationGroupId"],
        "ARN": group["arn"].replace(":replicationgroup:", ":cluster:").rpartition(":")[0] + f":{name}",
        "CacheClusterStatus": "available",
        "CacheNodeType": given["CacheNodeType"],
        "Engine": given.get("Engine"),
        "EngineVersion": f"{given['EngineVersion']}.0" if given["EngineVersion"].count(".") < 2 else given["EngineVersion"],
        "NumCacheNodes": 1,
        "CacheParameterGroup": {
            "CacheParameterGroupName": given["CacheParameterGroupName"], "ParameterApplyStatus": "in-sync",
        },
        "CacheSubnetGroupName": given["CacheSubnetGroupName"],
        "SecurityGroups": [{"SecurityGroupId": group, "Status": "active"} for group in given["SecurityGroupIds"]],
        "PreferredMaintenanceWindow": given.get("PreferredMaintenanceWindow"),
        "PreferredAvailabilityZone": "us-east-1a",
        "CacheNodes": [],
        **{
            key: shown[key]
            for key in (
                "AtRestEncryptionEnabled", "AuthTokenEnabled", "AutoMinorVersionUpgrade", "IpDiscovery", "NetworkType",
                "SnapshotRetentionLimit", "SnapshotWindow", "TransitEncryptionEnabled", "TransitEncryptionMode",
                "LogDeliveryConfigurations",
            )
        },
    }


def create_replication_group(self):
    name = self._get_param("ReplicationGroupId")
    groups = kept(self.elasticache_backend, "kept_groups")
    if name in groups:
        raise fault("elasticache", "ReplicationGroupAlreadyExists", f"Replication group {name} already exists.")
    groups[name] = {"given": dict(self.params), "arn": arn(self, "replicationgroup", name), "made": utcnow()}
    tag(self, groups[name]["arn"])
    return ActionResult({"ReplicationGroup": described(groups[name])})


def modify_replication_group(self):
    group = replication_group(self)
    group["given"].update(self.params)
    return ActionResult({"ReplicationGroup": described(group)})


def describe_replication_groups(self):
    return ActionResult({"ReplicationGroups": [described(replication_group(self))]})


def delete_replication_group(self):
    group = replication_group(self)
    del kept(self.elasticache_backend, "kept_groups")[group["given"]["ReplicationGroupId"]]
    return ActionResult({"ReplicationGroup": described(group) | {"Status": "deleting"}})


def describe_cache_clusters(self):
    name = self._get_param("CacheClusterId")
    for group in kept(self.elasticache_backend, "kept_groups").values():
        if name in described(group)["MemberClusters"]:
            return ActionResult({"CacheClusters": [member(group, name)]})
    raise fault("elasticache", "CacheClusterNotFound", f"CacheCluster not found: {name}")




def list_tags_for_resource(self):
    tags = self.elasticache_backend.tagging_service.list_tags_for_resource(self._get_param("ResourceName"))["Tags"]
    return ActionResult({"TagList": tags})


def add_tags_to_resource(self):
    name = self._get_param("ResourceName")
    self.elasticache_backend.tagging_service.tag_resource(name, self._get_param("Tags", []))
    return list_tags_for_resource(self)


def remove_tags_from_resource(self):
    name = self._get_param("ResourceName")
    self.elasticache_backend.tagging_service.untag_resource_using_names(name, self._get_param("TagKeys", []))
    return list_tags_for_resource(self)


def fill():
    add(
        Response, create_cache_parameter_group, modify_cache_parameter_group, describe_cache_parameter_groups,
        describe_cache_parameters, delete_cache_parameter_group, delete_cache_subnet_group, modify_replication_group,
    )
    replace(
        Response, create_replication_group, describe_replication_groups, delete_replication_group,
        describe_cache_clusters, list_tags_for_resource, add_tags_to_resource, remove_tags_from_resource,
    )
