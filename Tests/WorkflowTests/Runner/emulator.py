"""Stands in for AWS: moto, with what it lacks to tell a deployment that works from one that does not.

A test sets how migrations end and what becomes of new revisions. Every call that changes something is noted, in order.
"""

import os
import threading
import time
import uuid
from urllib.parse import unquote

import boto3
from moto import ecs, logs
from moto.core import DEFAULT_ACCOUNT_ID
from moto.moto_api._internal.models import moto_api_backend
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server

REGION = "us-east-1"


class Emulator:
    """A server on loopback; there can be one in a process."""

    def __init__(self):
        self.calls = []
        self.watching = False
        self.exit_code = 0
        self.log_lines = []
        self.unhealthy = set()
        self.breaks_circuit = False
        self.starts = True
        application = DomainDispatcherApplication(create_backend_app)
        self.server = make_server("127.0.0.1", 0, self.note(application), threaded=True, request_handler=Quiet)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        # moto's services then have all their tasks from the beginning.
        os.environ["MOTO_ECS_SERVICE_RUNNING"] = "1"
        self.patch()
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        """Ends the server."""
        self.server.shutdown()
        self.server.server_close()

    def client(self, service):
        """A client of boto3."""
        return boto3.client(
            service, region_name=REGION, endpoint_url=self.url, aws_access_key_id="test", aws_secret_access_key="test"
        )

    def reset(self):
        """Forgets everything."""
        moto_api_backend.reset()
        self.calls = []
        self.watching, self.exit_code, self.log_lines = False, 0, []
        self.unhealthy, self.breaks_circuit, self.starts = set(), False, True

    def note(self, application):
        """The application, with a list of what changes something."""

        def noting(environ, start_response):
            target = environ.get("HTTP_X_AMZ_TARGET", "").split(".")[-1]
            method, path = environ["REQUEST_METHOD"], unquote(environ["PATH_INFO"])
            call = target or f"{method} {path}{'?delete' if environ['QUERY_STRING'] == 'delete' else ''}"
            reads = target.startswith(("Describe", "Get", "List")) or (not target and method in ("GET", "HEAD"))
            if self.watching and not reads and target not in ("RunTask", "UpdateService", "RegisterTaskDefinition"):
                self.calls.append(call)
            return application(environ, start_response)

        return noting

    def patch(self):
        """Adds to moto's ECS what a deployment waits for."""
        backend = ecs.models.EC2ContainerServiceBackend
        emulator = self

        def resources(_backend, _definition):
            """Fargate's containers need no memory of their own; moto's arithmetic does."""
            return {}

        def register(backend, *arguments, **named):
            definition = emulator.original["register"](backend, *arguments, **named)
            if emulator.watching:
                image = definition.container_definitions[0]["image"]
                emulator.calls.append(f"RegisterTaskDefinition {name(definition.arn)} {image}")
            return definition

        def run(backend, *arguments, **named):
            emulator.calls.append(f"RunTask {name(arguments[1])}")
            if not emulator.starts:
                return []
            (task,) = emulator.original["run"](backend, *arguments, **named)
            task.containers[0].exitCode = emulator.exit_code
            task.stopped_reason = "Essential container in task exited"
            emulator.log(task)
            return [task]

        def update(backend, properties):
            wanted = properties["task_definition"]
            service = emulator.original["update"](backend, properties)
            emulator.calls.append(f"UpdateService {service.name} {name(wanted)}")
            emulator.deploy(service, wanted)
            return service

        emulator.original = {
            "register": backend.register_task_definition,
            "run": backend.run_task,
            "update": backend.update_service,
        }
        backend._calculate_task_resource_requirements = resources
        backend.register_task_definition = register
        backend.run_task = run
        backend.update_service = update

    def deploy(self, service, revision):
        """A new deployment beside the old one; the next look finds it done, or never."""
        if service.deployments[0]["taskDefinition"] == revision:
            # What the circuit breaker has given up is gone once its tasks have ended.
            service.deployments = service.deployments[:1]
            return
        old = service.deployments[0]
        new = old | {"id": f"ecs-svc/{uuid.uuid4().int % 10**19}", "taskDefinition": revision, "status": "PRIMARY"}
        if service.name not in self.unhealthy or revision in self.served:
            self.served.add(revision)
            service.deployments = [new | {"rolloutState": "COMPLETED", "runningCount": new["desiredCount"]}]
        elif self.breaks_circuit:
            service.deployments = [old, new | {"rolloutState": "FAILED", "runningCount": 0, "status": "ACTIVE"}]
            service.task_definition = old["taskDefinition"]
        else:
            service.deployments = [
                new | {"rolloutState": "IN_PROGRESS", "runningCount": 0}, old | {"status": "ACTIVE"}]

    def log(self, task):
        """What the task wrote, where `awslogs` puts it."""
        definition = task._backend.describe_task_definition(task.task_definition_arn)
        container = definition.container_definitions[0]
        options = container["logConfiguration"]["options"]
        stream = f"{options['awslogs-stream-prefix']}/{container['name']}/{task.id}"
        backend = logs.models.logs_backends[DEFAULT_ACCOUNT_ID][REGION]
        backend.create_log_stream(options["awslogs-group"], stream)
        now = int(time.time() * 1000)
        events = [{"timestamp": now + index, "message": line} for index, line in enumerate(self.log_lines)]
        if events:
            backend.put_log_events(options["awslogs-group"], stream, events)


class Quiet(WSGIRequestHandler):
    """Says nothing about requests that went well."""

    def log_request(self, code="-", size="-"):
        """Says nothing."""


def name(arn):
    """`family:7`"""
    return arn.split("/")[-1]
