"""EC2: descriptions of rules between groups, tags of launch templates, protection of instances, what goes and stays with others."""

from moto.ec2.models import instances, launch_templates, security_groups
from moto.ec2.models.nat_gateways import NatGatewayBackend
from moto.ec2.models.vpcs import VPCBackend
from moto.ec2.responses.instances import InstanceResponse


def description(rule):
    for end in (rule.ip_range, rule.source_group, rule.prefix_list_id):
        if end and "Description" in end:
            return end["Description"]
    return None


make_version = launch_templates.LaunchTemplateVersion.__init__


def version_made(self, template, number, data, description):
    """moto takes the tags of the template for tags of what it launches."""
    specifications = [
        specification
        for specification in data.get("TagSpecifications", [])
        if specification["ResourceType"] != "launch-template"
    ]
    make_version(self, template, number, {**data, "TagSpecifications": specifications}, description)


terminate = instances.Instance.terminate


def terminated(self):
    """An interface that is not deleted with its instance is free again."""
    answer = terminate(self)
    for interface in list(self.nics.values()):
        if not interface.delete_on_termination:
            interface.instance = interface.attachment_id = interface.attach_time = interface.device_index = None
            interface.status = "available"
    return answer


run = InstanceResponse.run_instances


def run_instances(self):
    """moto drops the protection against termination."""
    answer = run(self)
    for instance in answer.result.instances:
        instance.disable_api_termination = self._get_bool_param("DisableApiTermination", False)
    return answer


delete_gateway, delete_network = NatGatewayBackend.delete_nat_gateway, VPCBackend.delete_vpc


def delete_nat_gateway(self, nat_gateway_id):
    """The interface that a gateway brought goes with it."""
    gateway = delete_gateway(self, nat_gateway_id)
    self.enis.pop(gateway._eni.id, None)
    return gateway


def delete_vpc(self, vpc_id):
    """The list of rules that a network brought goes with it."""
    answer = delete_network(self, vpc_id)
    for identifier in [each.id for each in self.network_acls.values() if each.vpc_id == vpc_id]:
        del self.network_acls[identifier]
    return answer


def fill():
    NatGatewayBackend.delete_nat_gateway = delete_nat_gateway
    VPCBackend.delete_vpc = delete_vpc
    InstanceResponse.run_instances = run_instances
    instances.Instance.terminate = terminated
    security_groups.SecurityGroupRule.description = property(description)
    launch_templates.LaunchTemplateVersion.__init__ = version_made
