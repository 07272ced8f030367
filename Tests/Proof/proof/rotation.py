"""The rotation of Aurora's password by the function that stands in the stack, called as Secrets Manager calls it."""

import base64
import hashlib
import importlib.util
import io
import json
import os
import uuid
import zipfile
from unittest import mock

from . import credentials
from .failure import require, require_equal

STEPS = ("createSecret", "setSecret", "testSecret", "finishSecret")


class Context:
    """What Lambda tells of the time that is left."""

    @staticmethod
    def get_remaining_time_in_millis():
        return 300_000


def load(stack, folder):
    """The handler of the function, from the code that the account holds, with the environment that it is given there."""
    functions = stack.account.client("lambda")
    name = f"morket-{stack.name}-rotation"
    function = functions.get_function(FunctionName=name)
    configuration = function["Configuration"]
    archive = (stack.tree / "modules/secrets/lambda/rotate.zip").read_bytes()
    digest = base64.b64encode(hashlib.sha256(archive).digest()).decode()
    require_equal(configuration["CodeSha256"], digest, "the function's code in the account")
    with zipfile.ZipFile(io.BytesIO(archive)) as content:
        content.extractall(folder)
    module, handler = configuration["Handler"].split(".")
    variables = {**stack.variables, **configuration["Environment"]["Variables"]}
    with mock.patch.dict(os.environ, variables):
        specification = importlib.util.spec_from_file_location(f"{module}_{stack.name}", folder / f"{module}.py")
        loaded = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(loaded)
    return getattr(loaded, handler), loaded


def rotate(stack, handler, secret):
    """One rotation."""
    client = stack.account.client("secretsmanager")
    token = str(uuid.uuid4())
    real = handler.__globals__["secrets"]
    describe = real.describe_secret

    def described(**arguments):
        """Secrets Manager has made the version before its first call; moto makes it with its value."""
        answer = describe(**arguments)
        answer["VersionIdsToStages"] = {token: ["AWSPENDING"], **answer["VersionIdsToStages"]}
        return answer

    with mock.patch.object(real, "describe_secret", described):
        for step in STEPS:
            handler({"Step": step, "SecretId": secret, "ClientRequestToken": token}, Context())
    stages = client.describe_secret(SecretId=secret)["VersionIdsToStages"]
    require("AWSCURRENT" in stages.get(token, []), "the rotation ended, and its version is not the current one")


def check(stack, folder):
    """Rotates twice; each time cluster, secret and URL have the same new password, and everything else is as it was."""
    folder.mkdir(parents=True, exist_ok=True)
    handler, _ = load(stack, folder)
    client = stack.account.client("secretsmanager")
    secret = next(
        each["ARN"] for each in client.list_secrets()["SecretList"] if each["Name"].endswith("-aurora/master")
    )
    description = client.describe_secret(SecretId=secret)
    function = stack.account.client("lambda").get_function(FunctionName=f"morket-{stack.name}-rotation")
    require_equal(description["RotationLambdaARN"], function["Configuration"]["FunctionArn"], "function that rotates")
    seen = []
    before = credentials.read_all(stack)
    for _ in range(2):
        rotate(stack, handler, secret)
        after = credentials.read_all(stack)
        changed = sorted(name for name in after if after[name] != before[name])
        require_equal(
            changed, [f"morket-{stack.name}-aurora/master", f"morket-{stack.name}/DATABASE_URL"], "secrets that a rotation changes"
        )
        seen.append(json.loads(after[f"morket-{stack.name}-aurora/master"])["password"])
        credentials.check_agreement(stack)
        before = after
    require_equal(len(set(seen)), 2, "different passwords")
    return "two rotations; cluster, secret and DATABASE_URL had the same new password each time"
