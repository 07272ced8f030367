"""Cloud Map: the zone of a private namespace goes with the namespace."""

from moto.route53.models import route53_backends
from moto.servicediscovery.models import ServiceDiscoveryBackend as Backend

delete = Backend.delete_namespace


def delete_namespace(self, namespace_id):
    zone = self.get_namespace(namespace_id).dns_properties.get("HostedZoneId", "")
    answer = delete(self, namespace_id)
    route53_backends[self.account_id]["aws"].zones.pop(zone.rpartition("/")[2], None)
    return answer


def fill():
    Backend.delete_namespace = delete_namespace
