"""The deploy workflow's own steps, run against an applied stack: one deployment that goes well, two that do not."""

import json

from command_line import CommandLine
from deployment import Deployment

from .failure import require, require_equal

BRANCHES = {"staging": "develop", "production": "main"}
# What runs the backend's image: one of them is told to fail, the other would be well.
SERVICES = ("backend", "temporal-worker")
# What GitHub keeps of the migration, as `migrate.sh` writes it.
MIGRATED = {
    "database": "postgresql", "version": "0001_users", "checksum": "0" * 64, "status": "applied", "duration_ms": 12,
    "commit": None,
}


class Releases:
    """Pushes of a changed backend to the branch of the stack's environment."""

    def __init__(self, stack, command_line):
        self.stack, self.ecs = stack, stack.account.client("ecs")
        self.outputs = stack.outputs()
        workflow = stack.tree.parent / ".github/workflows/deploy.yml"
        self.deployment = Deployment(workflow, command_line, stack.variables, stack.name)
        self.count = 0

    def push(self):
        """Runs the workflow for a commit of its own; answers the run, and its changes in ECS in their order."""
        self.count += 1
        seen = len(self.stack.account.changes())
        run = self.deployment.push(
            {"packages/backend/src/index.ts": f"export const release = {self.count};\n"}, json.dumps(self.outputs),
            branch=BRANCHES[self.stack.name],
        )
        calls = [line["action"] for line in self.stack.account.changes()[seen:] if line["service"] == "ecs"]
        return run, calls

    @property
    def image(self):
        """The image of the commit that was pushed last."""
        return f"{self.outputs['repository_urls']['morket-backend']}:{self.deployment.commit}"

    def service(self, name):
        """A service as ECS describes it."""
        return self.ecs.describe_services(
            cluster=self.outputs["cluster_name"], services=[self.outputs["service_names"][name]]
        )["services"][0]

    def newest(self, name):
        """The newest revision of a service's or the migration's task definition, and the image it names."""
        definition = self.ecs.describe_task_definition(taskDefinition=self.outputs["task_definition_families"][name])
        return definition["taskDefinition"]["taskDefinitionArn"], self.images(definition["taskDefinition"])[name]

    @staticmethod
    def images(definition):
        """The image of each container."""
        return {each["name"]: each["image"] for each in definition["containerDefinitions"]}

    def require_serving(self, wanted):
        """Fails unless each service has one deployment, of a revision, with all its tasks."""
        for name, revision in wanted.items():
            service = self.service(name)
            require_equal(service["taskDefinition"], revision, f"revision that {name} is set to")
            found = [
                (each["taskDefinition"], each["rolloutState"], each["runningCount"]) for each in service["deployments"]
            ]
            require_equal(found, [(revision, "COMPLETED", service["desiredCount"])], f"deployments of {name}")

    def require_pushed(self):
        """Fails unless each family's newest revision, the migration's as well, has the image of the commit; answers them."""
        newest = {name: self.newest(name) for name in ("migration", *SERVICES)}
        require_equal({name: image for name, (_, image) in newest.items()}, dict.fromkeys(newest, self.image), "images")
        return {name: newest[name][0] for name in SERVICES}

    def require_migrated(self):
        """Fails unless the task that ran last ran the newest migration."""
        cluster = self.outputs["cluster_name"]
        tasks = self.ecs.list_tasks(cluster=cluster, family=self.outputs["task_definition_families"]["migration"])
        stopped = self.ecs.list_tasks(cluster=cluster, desiredStatus="STOPPED")
        arns = [*tasks["taskArns"], *stopped["taskArns"]]
        ran = self.ecs.describe_tasks(cluster=cluster, tasks=arns)["tasks"]
        require_equal(
            [task["containers"][0]["exitCode"] for task in ran if task["taskDefinitionArn"] == self.newest("migration")[0]],
            [0], "exit codes of tasks with the newest migration",
        )


def check(report, stack):
    """Deploys through the workflow; the plan after it all is empty."""
    name, command_line = stack.name, CommandLine()
    try:
        stack.account.behave(log_lines=[json.dumps(MIGRATED)])
        releases = Releases(stack, command_line)
        try:
            before = {each: releases.service(each)["taskDefinition"] for each in SERVICES}
            with report.step(f"{name}: the deploy workflow deploys a new revision") as note:
                serving = deploy(releases, before)
                note("migrated, then " + " and ".join(revision.split("/")[-1] for revision in serving.values()))
            for breaks in (False, True):
                means = "ECS gives up" if breaks else "is never healthy"
                with report.step(f"{name}: a revision that {means} is rolled back") as note:
                    note(fail(releases, serving, breaks))
        finally:
            releases.deployment.close()
            stack.account.behave(unhealthy=[], breaks_circuit=False, log_lines=[])
    finally:
        command_line.close()
    with report.step(f"{name}: plan after the deployments") as note:
        stack.require_nothing_to_do()
        releases.require_serving(serving)
        note("empty")


def deploy(releases, before):
    """A deployment that goes well; answers what serves then."""
    run, calls = releases.push()
    require(run.succeeded, f"the workflow is red:\n{run.log('changes')}{run.log('deploy')}"[-3000:])
    require_equal(
        calls, ["RegisterTaskDefinition", "RunTask", *["RegisterTaskDefinition"] * 2, *["UpdateService"] * 2], "changes in ECS"
    )
    serving = releases.require_pushed()
    require(not set(serving.values()) & set(before.values()), "no revision was registered")
    releases.require_migrated()
    releases.require_serving(serving)
    require("- postgresql 0001_users: applied in 12 ms" in run.summary, f"the summary lacks the migration:\n{run.summary}")
    return serving


def fail(releases, serving, breaks):
    """A deployment of which one service does not become healthy; the other, which does, has to go back as well."""
    failing = releases.outputs["service_names"]["backend"]
    if breaks:
        breaker = releases.service("backend")["deploymentConfiguration"]["deploymentCircuitBreaker"]
        require_equal(breaker, {"enable": True, "rollback": True}, f"circuit breaker of {failing}")
    releases.stack.account.behave(unhealthy=[failing], breaks_circuit=breaks)
    run, calls = releases.push()
    said = run.log("deploy")
    require_equal(run.results["deploy"], "failure", "result of the job that deploys")
    require_equal(
        (run.outcome("deploy", "Deploy the services"), run.outcome("deploy", "Roll back the services")),
        ("failure", "success"), f"steps of the job, which said:\n{said[-2000:]}\n",
    )
    require_equal(
        calls, ["RegisterTaskDefinition", "RunTask", *["RegisterTaskDefinition"] * 2, *["UpdateService"] * 4], "changes in ECS"
    )
    bad = releases.require_pushed()
    reason = f"{failing} does not run {bad['backend']}: its tasks" if breaks else f"no steady state within 2 s: {failing}"
    require(f"::error::{reason}" in said, f"the job does not say why it failed:\n{said[-2000:]}")
    releases.require_serving(serving)
    return " and ".join(f"{bad[each].split(':')[-1]} back to {serving[each].split('/')[-1]}" for each in SERVICES)
