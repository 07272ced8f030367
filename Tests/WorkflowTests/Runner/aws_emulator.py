"""Stands in for AWS: moto, with what it lacks to tell a deployment that works from one that does not.

What it lacks is in the emulator of the proof: `deployments` says how migrations end and what becomes of new revisions. Every
call that changes something is noted, in order.
"""

import threading
from urllib.parse import unquote

import boto3
from emulator.gaps.deployments import deployments
from moto.ecs.models import EC2ContainerServiceBackend as Backend
from moto.moto_api._internal.models import moto_api_backend
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server

REGION = "us-east-1"


class Emulator:
    """A server on loopback; there can be one in a process."""

    def __init__(self):
        self.calls = []
        self.watching = False
        self.deployments = deployments
        application = DomainDispatcherApplication(create_backend_app)
        self.server = make_server("127.0.0.1", 0, self.note(application), threaded=True, request_handler=Quiet)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
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
        self.watching = False
        self.deployments.reset()

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
        """Adds to moto's ECS what a deployment waits for, and notes its calls with what they are about."""
        self.deployments.fill()
        register, run, update = Backend.register_task_definition, Backend.run_task, Backend.update_service

        def registered(backend, *arguments, **named):
            definition = register(backend, *arguments, **named)
            if self.watching:
                image = definition.container_definitions[0]["image"]
                self.calls.append(f"RegisterTaskDefinition {name(definition.arn)} {image}")
            return definition

        def ran(backend, *arguments, **named):
            self.calls.append(f"RunTask {name(arguments[1])}")
            return run(backend, *arguments, **named)

        def updated(backend, properties):
            wanted = name(properties["task_definition"])
            service = update(backend, properties)
            self.calls.append(f"UpdateService {service.name} {wanted}")
            return service

        Backend.register_task_definition, Backend.run_task, Backend.update_service = registered, ran, updated


class Quiet(WSGIRequestHandler):
    """Says nothing about requests that went well."""

    def log_request(self, code="-", size="-"):
        """Says nothing."""


def name(arn):
    """`family:7`"""
    return arn.split("/")[-1]
