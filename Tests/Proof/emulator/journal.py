"""What the emulator was asked to change, and where it is told to fail."""

import hashlib
import json
import re
import threading
import time
from urllib.parse import parse_qs, unquote

READING = re.compile(r"(Describe|List|Get|Head|BatchGet|Lookup|Search|Query|Scan|Decode|Assume|Validate|Test)")
# What looks like a change and is none: Route 53 and CloudFront change by POST, these only ask.
ASKING_PATHS = re.compile(r"^/(2015-03-31/functions/[^/]+/invocations|moto-api|proof)")


class Call:
    """One request: the service, the action, and whether it changes something."""

    def __init__(self, environ, body):
        scope = re.search(r"Credential=[^/]+/\d+/([^/]+)/([^/]+)/", environ.get("HTTP_AUTHORIZATION", ""))
        self.region, self.service = scope.groups() if scope else ("", "")
        # The same for each try of a call; a program that says none is not known again.
        self.identifier = environ.get("HTTP_AMZ_SDK_INVOCATION_ID", object())
        self.method = environ["REQUEST_METHOD"]
        self.path = unquote(environ.get("PATH_INFO", ""))
        target = environ.get("HTTP_X_AMZ_TARGET", "")
        form = environ.get("CONTENT_TYPE", "").startswith("application/x-www-form-urlencoded")
        fields = parse_qs(body.decode("utf-8", "replace")) if form else {}
        self.action = target.rpartition(".")[2] or fields.get("Action", [""])[0]
        if self.action:
            self.changes = not READING.match(self.action)
        else:
            self.action = f"{self.method} {self.path}"
            query = environ.get("QUERY_STRING", "")
            if self.service == "s3" and query:
                self.action += f"?{query}"
            self.changes = self.method not in ("GET", "HEAD", "OPTIONS") and not ASKING_PATHS.match(self.path)
        self.digest = hashlib.sha256(f"{self.service} {self.action} ".encode() + body).hexdigest()

    @property
    def is_of_the_backend(self):
        """Whether Terraform's backend makes the call: it keeps the state, or locks it."""
        if self.service == "s3":
            return ".tfstate" in self.path
        return self.service == "dynamodb" and self.action in ("PutItem", "DeleteItem")


class Journal:
    """Numbers and writes down the calls that change something, and says which of them are to fail."""

    def __init__(self, file):
        self.file = file
        self.lock = threading.Lock()
        self.count = 0
        self.fault = None
        self.refused = set()

    def fail(self, fault):
        """Counts from now on, and answers 500 to a call, however often it is repeated; `None` ends that.

        `{"number": 7}` is the seventh, `{"number": 7, "lasting": true}` that and all after it, `{"action": "CreateTable"}` the
        first whose action has these words.
        """
        with self.lock:
            self.count = 0
            self.fault = fault
            self.refused = set()

    def _is_meant(self, call):
        if not self.fault:
            return False
        if "action" in self.fault:
            return self.fault["action"] in call.action and not self.refused
        return self.count == self.fault["number"] or bool(self.fault.get("lasting")) and self.count > self.fault["number"]

    def admit(self, call):
        """The number of the call, and whether it may be carried out."""
        if not call.changes or call.is_of_the_backend:
            return None, True
        with self.lock:
            if call.digest in self.refused:
                return self.count, False
            self.count += 1
            if self._is_meant(call):
                self.refused.add(call.digest)
                return self.count, False
            return self.count, True

    def write(self, call, number, status, seconds, repeated=False):
        """Writes a line; of the request it holds no values, since some are secrets."""
        line = {
            "time": round(time.time(), 3),
            "number": number,
            "service": call.service,
            "region": call.region,
            "action": call.action,
            "status": status,
            "seconds": round(seconds, 3),
            "changes": call.changes,
            "repeated": repeated,
        }
        with self.lock, open(self.file, "a", encoding="utf-8") as journal:
            journal.write(json.dumps(line) + "\n")
