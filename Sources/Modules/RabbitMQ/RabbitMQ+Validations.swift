import AWS
import Terraform

extension RabbitMQ {
  @ModuleBuilder var validations: ModuleContent {
    $name.validateName(name)
    $subnetIDs.validation(
      length(subnetIDs) >= (deploymentMode == .singleInstance).then(1, else: 2),
      "subnet_ids must name a subnet, and at least two for a cluster.")
    $securityGroupIDs.validation(
      length(securityGroupIDs) >= 1 && length(securityGroupIDs) <= 5, "security_group_ids must name 1 to 5 groups.")
    $deploymentMode.validation(
      isOneOfTheValues(deploymentMode),
      "deployment_mode must be \(swift: RabbitMQDeployment.values.alternatives).")
    $instanceType.validation(can(regex("^mq\\.", instanceType.asString)), "instance_type must begin with mq.")
    $instanceType.validation(
      instanceType != .t3(.micro) || deploymentMode == .singleInstance,
      "instance_type must be larger than mq.t3.micro for a cluster.")
    $engineVersion.validation(
      engineVersion == .rabbitMQ3x13 || engineVersion == .rabbitMQ4x2 && startswith(instanceType.asString, "mq.m7g."),
      "engine_version must be 3.13, or 4.2 on mq.m7g.")
    $username.validation(
      can(regex("^[A-Za-z0-9._-]{2,100}$", username)) && username != "guest",
      "username must have 2 to 100 letters, digits and ._-, and not be guest.")
    $maintenanceDayOfWeek.validation(
      isOneOfTheValues(maintenanceDayOfWeek),
      "maintenance_day_of_week must be a day in capitals, for example SUNDAY.")
    $maintenanceTimeOfDay.validation(
      isTimeOfDay(maintenanceTimeOfDay), "maintenance_time_of_day must read like 05:00.")
  }
}
