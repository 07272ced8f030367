"""Drives the rotation function as Secrets Manager does, against moto in this process; nothing leaves the machine.

    python3 rotation_test.py folder-of-rotate.py
"""

import json
import os
import sys
import unittest
import uuid
from unittest import mock
from urllib.parse import unquote, urlsplit

CLUSTER = "shop-aurora"
STEPS = ("createSecret", "setSecret", "testSecret", "finishSecret")
FIRST_PASSWORD = "first0password"
FIRST_URL = f"postgresql://shopadmin:{FIRST_PASSWORD}@writer.example:5432/shop?sslmode=verify-full"

os.environ.update(
    AWS_ACCESS_KEY_ID="none",
    AWS_SECRET_ACCESS_KEY="none",
    AWS_DEFAULT_REGION="us-east-1",
    AWS_EC2_METADATA_DISABLED="true",
    CLUSTER_IDENTIFIER=CLUSTER,
    URL_SECRET_ARN="set before each test",
)

import boto3
from botocore.exceptions import ClientError
from moto import mock_aws


class Context:
    """What Lambda tells of the time that is left; it runs out as the function sleeps."""

    def __init__(self, seconds=300):
        self.milliseconds = seconds * 1000

    def get_remaining_time_in_millis(self):
        return self.milliseconds

    def sleep(self, seconds):
        self.milliseconds -= seconds * 1000


class RotationTest(unittest.TestCase):
    def setUp(self):
        self.moto = mock_aws()
        self.moto.start()
        self.addCleanup(self.moto.stop)
        self.secrets = boto3.client("secretsmanager")
        self.rds = boto3.client("rds")
        credential = {
            "engine": "postgres", "username": "shopadmin", "password": FIRST_PASSWORD, "port": 5432, "dbname": "shop",
        }
        self.secret = self.secrets.create_secret(Name="master", SecretString=json.dumps(credential))["ARN"]
        self.url_secret = self.secrets.create_secret(Name="url", SecretString=FIRST_URL)["ARN"]
        self.rds.create_db_cluster(
            DBClusterIdentifier=CLUSTER, Engine="aurora-postgresql", MasterUsername="shopadmin",
            MasterUserPassword=FIRST_PASSWORD,
        )
        sys.modules.pop("rotate", None)
        import rotate

        self.rotate = rotate
        self.rotate.URL_SECRET = self.url_secret
        self.given = []
        modify = self.rotate.rds.modify_db_cluster

        def record(**arguments):
            self.given.append(arguments)
            return modify(**arguments)

        self.rotate.rds.modify_db_cluster = record

    def begin(self):
        """What Secrets Manager does before the first step: a version that waits, without a value."""
        token = str(uuid.uuid4())
        stages = self.rotate.secrets.describe_secret
        waiting = {token: ["AWSPENDING"]}

        def describe_secret(**arguments):
            answer = stages(**arguments)
            answer["VersionIdsToStages"] = {**waiting, **answer["VersionIdsToStages"]}
            return answer

        self.rotate.secrets.describe_secret = describe_secret
        return token

    def call(self, step, token, context=None):
        context = context or Context()
        with mock.patch.object(self.rotate.time, "sleep", context.sleep):
            self.rotate.handler({"Step": step, "SecretId": self.secret, "ClientRequestToken": token}, context)

    def rotation(self):
        token = self.begin()
        for step in STEPS:
            self.call(step, token)
        return token

    def credential(self, stage="AWSCURRENT"):
        answer = self.secrets.get_secret_value(SecretId=self.secret, VersionStage=stage)
        return json.loads(answer["SecretString"])

    def value(self, version):
        return self.secrets.get_secret_value(SecretId=self.secret, VersionId=version)["SecretString"]

    def url(self):
        return self.secrets.get_secret_value(SecretId=self.url_secret, VersionStage="AWSCURRENT")["SecretString"]

    def check_agreement(self):
        """Secret, cluster and URL have the same password, and nothing else of the URL has changed."""
        credential = self.credential()
        password = credential.pop("password")
        self.assertEqual(credential, {"engine": "postgres", "username": "shopadmin", "port": 5432, "dbname": "shop"})
        self.assertRegex(password, r"\A[A-Za-z0-9]{32}\Z")
        self.assertEqual(self.given[-1]["MasterUserPassword"], password)
        self.assertEqual(self.given[-1]["DBClusterIdentifier"], CLUSTER)
        parts = urlsplit(self.url())
        self.assertEqual(unquote(parts.password), password)
        self.assertEqual(self.url(), FIRST_URL.replace(FIRST_PASSWORD, password))
        return password

    def test_two_rotations(self):
        passwords = [FIRST_PASSWORD]
        for _ in range(2):
            token = self.rotation()
            passwords.append(self.check_agreement())
            stages = self.secrets.describe_secret(SecretId=self.secret)["VersionIdsToStages"]
            self.assertIn("AWSCURRENT", stages[token])
            self.assertEqual(self.credential("AWSPREVIOUS")["password"], passwords[-2])
        self.assertEqual(len(set(passwords)), 3)
        self.assertEqual(len(self.given), 2)

    def test_every_step_may_be_repeated(self):
        token = self.begin()
        for step in STEPS:
            self.call(step, token)
            before = self.value(token), self.credential(), self.url()
            self.call(step, token)
            self.assertEqual((self.value(token), self.credential(), self.url()), before)
        self.assertEqual(len({entry["MasterUserPassword"] for entry in self.given}), 1)
        self.check_agreement()

    def test_a_rotation_that_is_done_is_left_alone(self):
        token = self.rotation()
        url, calls = self.url(), len(self.given)
        for step in STEPS:
            self.call(step, token)
        self.assertEqual((self.url(), len(self.given)), (url, calls))

    def test_a_failure_in_the_middle_is_made_good_by_calling_again(self):
        """Each call that changes something fails once, and the step is called again."""
        for client, name, expected in (
            ("secrets", "put_secret_value", ["createSecret", "finishSecret"]),
            ("rds", "modify_db_cluster", ["setSecret"]),
            ("secrets", "update_secret_version_stage", ["finishSecret"]),
        ):
            with self.subTest(name):
                token = self.begin()
                failures = []
                for step in STEPS:
                    target = getattr(self.rotate, client)
                    with mock.patch.object(target, name, side_effect=ConnectionError("lost")):
                        try:
                            self.call(step, token)
                        except ConnectionError:
                            failures.append(step)
                    self.call(step, token)
                self.assertEqual(failures, expected)
                self.check_agreement()

    def test_the_label_moves_last(self):
        """Without the URL the rotation is not done, so that Secrets Manager calls again."""
        token = self.begin()
        for step in STEPS[:3]:
            self.call(step, token)
        self.secrets.delete_secret(SecretId=self.url_secret, ForceDeleteWithoutRecovery=True)
        with self.assertRaises(ClientError):
            self.call("finishSecret", token)
        self.assertEqual(self.credential()["password"], FIRST_PASSWORD)

    def test_odd_characters_are_encoded(self):
        url = self.rotate.with_credential(FIRST_URL, {"username": "a:b", "password": "p@/ ?#%"})
        parts = urlsplit(url)
        self.assertEqual((unquote(parts.username), unquote(parts.password)), ("a:b", "p@/ ?#%"))
        self.assertEqual((parts.hostname, parts.port, parts.path), ("writer.example", 5432, "/shop"))
        self.assertEqual(parts.query, "sslmode=verify-full")

    def test_waits_until_the_cluster_has_taken_the_password(self):
        answers = [
            {"Status": "resetting-master-credentials"},
            {"Status": "available", "PendingModifiedValues": {"MasterUserPassword": "****"}},
            {"Status": "available", "PendingModifiedValues": {}},
        ]
        describe = mock.Mock(side_effect=[{"DBClusters": [answer]} for answer in answers])
        context = Context()
        with mock.patch.object(self.rotate.rds, "describe_db_clusters", describe):
            self.call("testSecret", self.begin(), context)
        self.assertEqual(describe.call_count, 3)
        self.assertEqual(context.milliseconds, 290_000)

    def test_gives_up_before_its_time_is_over(self):
        describe = mock.Mock(return_value={"DBClusters": [{"Status": "upgrading"}]})
        context = Context()
        with mock.patch.object(self.rotate.rds, "describe_db_clusters", describe):
            with self.assertRaises(TimeoutError):
                self.call("testSecret", self.begin(), context)
        self.assertGreater(context.milliseconds, 0)
        self.assertLess(describe.call_count, 60)

    def test_the_trial_of_a_new_rotation_needs_no_value(self):
        """When rotation is set up, Secrets Manager calls testSecret alone, with a version that holds nothing."""
        self.call("testSecret", self.begin())
        self.assertEqual((self.given, self.url()), ([], FIRST_URL))

    def test_refuses_what_is_no_rotation(self):
        with self.assertRaises(ValueError):
            self.call("createSecret", str(uuid.uuid4()))
        with self.assertRaises(ValueError):
            self.call("noSuchStep", self.begin())


if __name__ == "__main__":
    sys.path.insert(0, sys.argv.pop(1))
    unittest.main()
