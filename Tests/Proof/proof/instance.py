"""The ClickHouse instance: a Debian root folder in which the user data runs, with stand-ins for what is not there.

The shell, coreutils, jq, `blkid`, `mkfs.xfs` and systemd's generator of mount units are Debian's own; the volume is a file of
a gibibyte without content. Mounting, the package manager, the services and AWS are stand-ins that write down their calls.
"""

import os
import pathlib
import re
import shutil
import subprocess

from . import tools
from .failure import Failure, require

PACKAGES = "jq,xfsprogs,systemd"
STAND_INS = {
    # Mounts what fstab has for the folder, if it is the volume that is there.
    "mount": """
wanted=$(findmnt --fstab --noheadings --output SOURCE --mountpoint "$1") || exit 32
[[ -e /volume && $wanted == "UUID=$(blkid -p -s UUID -o value /volume)" ]] || exit 32
touch /run/mounted
""",
    "mountpoint": "[[ -e /run/mounted ]]\n",
    "dnf": """
grep -q '^clickhouse:' /etc/passwd || useradd --system --no-create-home clickhouse
""",
    # Starts the server only where systemd would: once all that it requires is mounted.
    "systemctl": """
if [[ $* == 'restart clickhouse-server' || $* == 'start clickhouse-server' ]]; then
  path=$(sed -n 's/^RequiresMountsFor=//p' /etc/systemd/system/clickhouse-server.service.d/volume.conf)
  rm -rf /run/units && mkdir -p /run/units/{normal,early,late}
  SYSTEMD_LOG_LEVEL=err /usr/lib/systemd/system-generators/systemd-fstab-generator /run/units/{normal,early,late}
  unit=$(systemd-escape --path --suffix=mount "$path")
  [[ -e /run/units/normal/$unit ]]
  if [[ ! -e /run/mounted ]] && ! mount "$path"; then
    echo "$unit failed: clickhouse-server is not started" >> /run/refused
    exit 1
  fi
  echo started >> /run/started
fi
""",
    "curl": 'if [[ $* == *--config* ]]; then cat > /run/sent; fi\n',
    "aws": """
if [[ $1 == secretsmanager ]]; then
  [[ $* == *"--secret-id $(cat /run/secret-arn) "* ]] || exit 254
  cat /run/secret
fi
""",
    "sleep": "",
}


class Instance:
    """A root folder, and the volume that is attached to it or not."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.root = self.folder / "root"
        self.volume = self.folder / "volume"

    def build(self):
        """Makes the root folder of Debian's packages, and puts the stand-ins before them."""
        self.folder.mkdir(parents=True)
        if os.geteuid() != 0:
            raise Failure("a root folder to change into needs the rights of root; run this as root, as CI does")
        result = tools.run(
            [
                "nice", tools.find("mmdebstrap"), "--variant=minbase", f"--include={PACKAGES}", "--format=directory",
                "bookworm", self.root,
            ],
            self.folder, None, 600,
        )
        if result.status != 0:
            raise Failure(f"mmdebstrap made no root folder:\n{result.output[-2000:]}")
        self.write("run/calls", "")
        for name, body in STAND_INS.items():
            self.write(
                f"usr/local/bin/{name}",
                f"#!/bin/bash\nset -euo pipefail\nprintf '%s\\n' \"{name} $(printf '%s' \"$*\" | tr '\\n' ' ')\" >> /run/calls\n{body}",
            ).chmod(0o755)
        for name in ("mkfs.xfs", "blkid"):
            self.wrap(name)

    def wrap(self, name):
        """Lets Debian's own program do the work, and writes its calls down."""
        path = next(self.root / each / name for each in ("usr/sbin", "sbin") if (self.root / each / name).exists())
        inside = "/" + str(path.relative_to(self.root))
        self.write(
            f"usr/local/bin/{name}",
            f'#!/bin/bash\nprintf \'%s\\n\' "{name} $*" >> /run/calls\nexec {inside} "$@"\n',
        ).chmod(0o755)

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file

    def read(self, path):
        file = self.root / path
        return file.read_text() if file.exists() else ""

    def attach(self, serial):
        """Attaches the volume; the first time it is empty."""
        if not self.volume.exists():
            self.volume.touch()
            os.truncate(self.volume, 1 << 30)
        os.link(self.volume, self.root / "volume")
        device = self.root / f"dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_{serial}"
        device.parent.mkdir(parents=True, exist_ok=True)
        if not device.is_symlink():
            device.symlink_to("/volume")

    def detach(self):
        """Takes the volume away, as if somebody had detached it while the instance was off."""
        (self.root / "volume").unlink()

    def boot(self):
        """What is gone after a boot: whatever was mounted, and what /run held of it."""
        for name in ("mounted", "started", "refused", "sent"):
            (self.root / "run" / name).unlink(missing_ok=True)
        self.write("run/calls", "")

    def run(self, script):
        """Runs a script as cloud-init does; answers its exit code."""
        self.write("run/script", script)
        return self.inside("/bin/bash", "/run/script").status

    def inside(self, *command):
        path = "/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin"
        return tools.run([tools.find("chroot"), self.root, *command], "/", {"PATH": path, "LANG": "C.UTF-8"}, 120)

    def calls(self, name):
        """The calls of one program since the last boot."""
        return [line for line in self.read("run/calls").splitlines() if line.split(" ", 1)[0] == name]

    def starts(self):
        """How often the server has started since the last boot."""
        return self.read("run/started").count("started")

    def identity(self):
        """The identifier of the file system on the volume."""
        result = subprocess.run(
            [tools.find("blkid"), "-p", "-s", "UUID", "-o", "value", str(self.volume)], capture_output=True, text=True
        )
        return result.stdout.strip()

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)
