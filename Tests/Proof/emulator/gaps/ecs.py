"""ECS: what a service is made with and moto does not keep."""

from moto.ecs.responses import EC2ContainerServiceResponse as Response

from .additions import keeping

fill = keeping(
    Response,
    "create_service",
    lambda answer: answer.result["service"],
    enableECSManagedTags="enable_ecs_managed_tags",
    healthCheckGracePeriodSeconds="health_check_grace_period_seconds",
    availabilityZoneRebalancing="availability_zone_rebalancing",
    enableExecuteCommand="enable_execute_command",
    deploymentConfiguration="deployment_configuration",
)
