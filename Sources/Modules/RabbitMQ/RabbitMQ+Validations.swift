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
    $deploymentMode.validation(isOneOfTheValues(deploymentMode), .mqDeploymentMode)
    $instanceType.validation(can(regex("^mq\\.", instanceType.asString)), "instance_type must begin with mq.")
    $instanceType.validation(
      instanceType != .t3(.micro) || deploymentMode == .singleInstance, .rabbitMQClusterInstance)
    $engineVersion.validation(
      engineVersion != .rabbitMQ4x2 || startswith(instanceType.asString, "mq.m7g."), .rabbitMQInstanceVersion)
    $engineVersion.validation(contains([.rabbitMQ3x13, .rabbitMQ4x2], engineVersion), .rabbitMQVersion)
    $username.validation(
      can(regex("^[A-Za-z0-9._-]{2,100}$", username)) && username != "guest", .rabbitMQUsername)
    $maintenanceDayOfWeek.validation(
      isOneOfTheValues(maintenanceDayOfWeek),
      "maintenance_day_of_week must be a day in capitals, for example SUNDAY.")
    $maintenanceTimeOfDay.validation(isTimeOfDay(maintenanceTimeOfDay), .mqMaintenanceTime)
  }
}
