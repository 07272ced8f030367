"""EC2: descriptions of rules between groups, tags of launch templates, protection of instances, interfaces that outlive them."""

from moto.ec2.models import instances, launch_templates, security_groups
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


def fill():
    InstanceResponse.run_instances = run_instances
    instances.Instance.terminate = terminated
    security_groups.SecurityGroupRule.description = property(description)
    launch_templates.LaunchTemplateVersion.__init__ = version_made
