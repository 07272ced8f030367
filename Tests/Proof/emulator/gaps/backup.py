"""AWS Backup: selections of a plan, recovery points, and tags."""

import json
import re
import time
from urllib.parse import unquote

from moto.backup import urls
from moto.backup.responses import BackupResponse as Response
from moto.core.exceptions import JsonRESTError
from moto.moto_api._internal import mock_random

from .additions import add, kept, replace


def place(self):
    return re.search(r"/plans/([^/]+)/selections(?:/([^/]+))?", self.path).groups()


def find(self):
    plan, identifier = place(self)
    selection = kept(self.backup_backend, "selections").get(identifier)
    if selection is None:
        raise JsonRESTError("ResourceNotFoundException", f"no selection {identifier} of {plan}")
    return selection


def create_backup_selection(self):
    plan, _ = place(self)
    asked = json.loads(self.body)
    identifier = str(mock_random.uuid4())
    kept(self.backup_backend, "selections")[identifier] = {
        "BackupPlanId": plan,
        "SelectionId": identifier,
        "CreationDate": int(time.time()),
        "BackupSelection": asked["BackupSelection"],
    }
    return json.dumps({"BackupPlanId": plan, "SelectionId": identifier, "CreationDate": int(time.time())})


def get_backup_selection(self):
    return json.dumps(find(self))


def delete_backup_selection(self):
    kept(self.backup_backend, "selections").pop(find(self)["SelectionId"])
    return "{}"


def list_tags(self):
    """moto expects a slash at the end of the path."""
    arn = unquote(self.path.removesuffix("/").rpartition("/")[2])
    return json.dumps({"Tags": self.backup_backend.list_tags(resource_arn=arn)})


def list_recovery_points_by_backup_vault(self):
    """Time does not pass here, so no backup is ever made."""
    return json.dumps({"RecoveryPoints": []})


def fill():
    replace(Response, list_tags)
    urls.url_paths["{0}/backup-vaults/(?P<name>[^/]+)/recovery-points/?$"] = Response.dispatch
    add(Response, list_recovery_points_by_backup_vault)
    add(Response, create_backup_selection, get_backup_selection, delete_backup_selection)
