"""The user data of ClickHouse's instance, taken out of the applied launch template, through several boots."""

import base64
import hashlib
import json
import re

from .failure import require, require_equal
from .instance import Instance


def prepare(report, folder):
    """A root folder for the instance; it takes a minute, so it is made beside the apply."""
    with report.step("ClickHouse: a Debian root folder for its instance"):
        instance = Instance(folder)
        instance.build()
        return instance


def check(report, stack, instance):
    ec2, secrets = stack.account.client("ec2"), stack.account.client("secretsmanager")
    template = ec2.describe_launch_templates()["LaunchTemplates"][0]
    version = ec2.describe_launch_template_versions(
        LaunchTemplateId=template["LaunchTemplateId"], Versions=[str(template["LatestVersionNumber"])]
    )["LaunchTemplateVersions"][0]
    script = base64.b64decode(version["LaunchTemplateData"]["UserData"]).decode()
    volume = next(each for each in ec2.describe_volumes()["Volumes"] if each["Size"] >= 100)
    serial = volume["VolumeId"].replace("-", "")
    with report.step("ClickHouse: the user data names the volume, and a secret, that are there") as note:
        require(f"Amazon_Elastic_Block_Store_{serial}" in script, f"the user data does not look for {volume['VolumeId']}")
        arn = re.search(r"--secret-id '([^']+)'", script).group(1)
        credential = json.loads(secrets.get_secret_value(SecretId=arn, VersionStage="AWSCURRENT")["SecretString"])
        require(credential["password"] not in script, "the user data holds the password")
        instance.write("run/secret-arn", arn)
        instance.write("run/secret", json.dumps(credential))
        note(f"{len(script)} characters, {volume['VolumeId']}")
    with report.step("ClickHouse: without its volume the first boot starts nothing"):
        require_equal(instance.run(script), 1, "exit code of the user data without a volume")
        require_equal((instance.starts(), instance.calls("mkfs.xfs"), instance.calls("mount")), (0, [], []), "what was done")
    with report.step("ClickHouse: the first boot formats, mounts and starts once") as note:
        instance.boot()
        instance.attach(serial)
        status = instance.run(script)
        require_equal(status, 0, f"exit code of the user data, whose log ends:\n{instance.read('var/log/clickhouse-setup.log')[-1500:]}\n")
        require_equal(len(instance.calls("mkfs.xfs")), 1, "how often the volume was formatted")
        require_equal(instance.calls("mount"), ["mount /var/lib/clickhouse"], "what was mounted")
        require_equal(instance.starts(), 1, "how often the server started")
        identity = instance.identity()
        require(identity, "the volume has no file system")
        lines = instance.read("etc/fstab").count(identity)
        require_equal(lines, 1, "lines of fstab for the volume")
        users = instance.read("etc/clickhouse-server/users.d/users.xml")
        digest = hashlib.sha256(credential["password"].encode()).hexdigest()
        require(f"<{credential['username']}>" in users and digest in users, "the server does not know the credential of the secret")
        require(credential["password"] not in users + instance.read("var/log/clickhouse-setup.log"), "the password stands on the disk")
        require_equal(
            instance.read("run/sent"), f'user = "{credential["username"]}:{credential["password"]}"\n', "who makes the database"
        )
        note(f"xfs {identity}")
    with report.step("ClickHouse: a second run neither formats nor mounts"):
        instance.write("run/calls", "")
        require_equal(instance.run(script), 0, "exit code of the second run")
        require_equal((instance.calls("mkfs.xfs"), instance.calls("mount")), ([], []), "what was formatted and mounted")
        require_equal(instance.identity(), identity, "the file system on the volume")
        require_equal(instance.read("etc/fstab").count(identity), 1, "lines of fstab for the volume")
    with report.step("ClickHouse: a boot with the volume mounts it and starts the server"):
        instance.boot()
        require_equal(instance.inside("/usr/local/bin/systemctl", "start", "clickhouse-server").status, 0, "start of the server")
        require_equal((instance.starts(), instance.calls("mount")), (1, ["mount /var/lib/clickhouse"]), "server and volume")
        unit = instance.read("run/units/normal/var-lib-clickhouse.mount")
        require(f"What=/dev/disk/by-uuid/{identity}" in unit and "Type=xfs" in unit, f"systemd makes another unit of fstab:\n{unit}")
    with report.step("ClickHouse: a boot without the volume does not start the server") as note:
        instance.boot()
        instance.detach()
        require(instance.inside("/usr/local/bin/systemctl", "start", "clickhouse-server").status != 0, "the server started without its volume")
        require_equal(instance.starts(), 0, "how often the server started")
        note(instance.read("run/refused").strip())
    with report.step("ClickHouse: a new instance takes the volume as it is"):
        # Another machine: nothing of the first one's disk but the volume.
        instance.boot()
        for path in ("etc/fstab", "var/log/clickhouse-setup.log"):
            instance.write(path, "")
        instance.attach(serial)
        require_equal(instance.run(script), 0, "exit code of the user data on a new instance")
        require_equal((instance.calls("mkfs.xfs"), instance.identity()), ([], identity), "the data of the instance before")
    instance.close()
