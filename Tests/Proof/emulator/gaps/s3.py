"""S3: bucket policies that refuse what does not come by TLS. On loopback nothing does, and moto reads no conditions."""

from moto.iam.access_control import IAMPolicyStatement as Statement
from moto.iam.access_control import PermissionResult

permitted = Statement.is_action_permitted


def is_action_permitted(self, *arguments, **named):
    condition = self._statement.get("Condition", {}).get("Bool", {})
    if condition.get("aws:SecureTransport") in ("false", ["false"]):
        return PermissionResult.NEUTRAL
    return permitted(self, *arguments, **named)


def fill():
    Statement.is_action_permitted = is_action_permitted
