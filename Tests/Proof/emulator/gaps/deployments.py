"""ECS: what becomes of tasks and of new revisions, which a deployment waits for.

moto's services take a revision without a deployment, and its tasks end without an exit code and without a log.
"""

import dataclasses
import os
import time
import uuid

from moto.ec2.models import ec2_backends
from moto.ecs.models import EC2ContainerServiceBackend as Backend
from moto.logs.models import logs_backends

from .additions import replace


@dataclasses.dataclass
class Deployments:
    """How programs behave that nobody runs here; whoever tries a deployment sets it."""

    # Whether there is room for a task.
    starts: bool = True
    # How tasks end, and what they write.
    exit_code: int | None = 0
    log_lines: list = dataclasses.field(default_factory=list)
    # The names of services whose new revisions do not become healthy, and whether the circuit breaker has given them up.
    unhealthy: set = dataclasses.field(default_factory=set)
    breaks_circuit: bool = False
    # The revisions that were healthy once, and are so whenever a service goes back to them.
    served: set = dataclasses.field(default_factory=set)

    def reset(self):
        """All goes well again."""
        vars(self).update(vars(Deployments()))

    def behave(self, **wanted):
        """Sets some of what is above."""
        for name, value in wanted.items():
            kind = type(getattr(self, name))
            setattr(self, name, kind(value) if kind in (set, list) else value)

    def fill(self):
        """Adds it to moto."""
        create, run, update = Backend.create_service, Backend.run_task, Backend.update_service

        def create_service(backend, cluster_str, service_name, desired_count, *arguments, **named):
            # moto's services then have all their tasks from the beginning.
            os.environ["MOTO_ECS_SERVICE_RUNNING"] = str(desired_count or 0)
            service = create(backend, cluster_str, service_name, desired_count, *arguments, **named)
            self.served.add(service.task_definition)
            return service

        def run_task(backend, *arguments, **named):
            if not self.starts:
                return []
            tasks = run(backend, *arguments, **named)
            for task in tasks:
                self.end(backend, task)
            return tasks

        def update_service(backend, service_properties):
            wanted = service_properties.get("task_definition")
            service = update(backend, service_properties)
            if wanted:
                service.task_definition = backend.describe_task_definition(wanted).arn
            self.deploy(service)
            return service

        def _calculate_task_resource_requirements(*_):
            """Fargate's containers need no memory of their own; moto's arithmetic does."""
            return {}

        replace(Backend, create_service, run_task, update_service, _calculate_task_resource_requirements)

    def end(self, backend, task):
        """How the task will have ended when somebody looks: exit code, reason, log; its network interface is gone."""
        definition = backend.describe_task_definition(task.task_definition_arn)
        container = definition.container_definitions[0]
        task.containers[0].exitCode = self.exit_code
        task.stopped_reason = "Essential container in task exited"
        network = ec2_backends[backend.account_id][backend.region_name]
        for attachment in task.attachments:
            interface = next(each["value"] for each in attachment["details"] if each["name"] == "networkInterfaceId")
            network.delete_network_interface(interface)
        options = container["logConfiguration"]["options"]
        stream = f"{options['awslogs-stream-prefix']}/{container['name']}/{task.id}"
        logs = logs_backends[backend.account_id][backend.region_name]
        logs.create_log_stream(options["awslogs-group"], stream)
        now = int(time.time() * 1000)
        events = [{"timestamp": now + index, "message": line} for index, line in enumerate(self.log_lines)]
        if events:
            logs.put_log_events(options["awslogs-group"], stream, events)

    def deploy(self, service):
        """A new deployment beside the old one; the next look finds it done, or never."""
        revision, old = service.task_definition, service.deployments[0]
        if old["taskDefinition"] == revision:
            # What the circuit breaker has given up is gone once its tasks have ended.
            service.deployments = [old | {"desiredCount": service.desired_count, "runningCount": service.desired_count}]
            return
        new = old | {"id": f"ecs-svc/{uuid.uuid4().int % 10**19}", "taskDefinition": revision, "status": "PRIMARY"}
        new |= {"desiredCount": service.desired_count, "runningCount": 0, "rolloutState": "IN_PROGRESS"}
        if service.name not in self.unhealthy or revision in self.served:
            self.served.add(revision)
            service.deployments = [new | {"runningCount": service.desired_count, "rolloutState": "COMPLETED"}]
        elif self.breaks_circuit:
            service.deployments = [old, new | {"rolloutState": "FAILED", "status": "ACTIVE"}]
            service.task_definition = old["taskDefinition"]
        else:
            service.deployments = [new, old | {"status": "ACTIVE"}]


deployments = Deployments()
fill = deployments.fill
