import AWS
import Terraform
import Testing

/// Configurations that are rare and right: no rule may have a word about them.
@Suite struct UnusualComputeTests {
  private let cluster = AWS.ECSCluster("this")

  @Test func `accepts a daemon on instances of one's own`() {
    let task = AWS.ECSTaskDefinition("agent")
    let service = AWS.ECSService("agent")
    accepts {
      cluster(name: "shop")
      task(
        family: "agent",
        containerDefinitions: jsonencode([
          [
            "name": "agent", "image": "agent:1", "memory": 128, "stopTimeout": 600,
            "linuxParameters": ["sharedMemorySize": 64],
            "portMappings": [["containerPort": 8125, "hostPort": 18125, "protocol": "udp"]],
            "mountPoints": [["sourceVolume": "docker", "containerPath": "/var/run/docker.sock"]],
          ]
        ])
      ) {
        $0.requiresCompatibilities = [.ec2]
        $0.networkMode = .bridge
        $0.volume(name: "docker") { $0.hostPath = "/var/run/docker.sock" }
      }
      service(name: "agent") {
        $0.cluster = cluster.arn
        $0.taskDefinition = task.arn
        $0.launchType = .ec2
        $0.schedulingStrategy = .daemon
        $0.deploymentMinimumHealthyPercent = 0
        $0.deploymentMaximumPercent = 100
      }
    }
  }

  @Test func `accepts Fargate on Arm, of spot capacity, deployed by CodeDeploy`() {
    let task = AWS.ECSTaskDefinition("api")
    let service = AWS.ECSService("api")
    let providers = AWS.ECSClusterCapacityProviders("this")
    accepts {
      cluster(name: "shop")
      providers(clusterName: cluster.name) {
        $0.capacityProviders = ["FARGATE", "FARGATE_SPOT"]
        $0.defaultCapacityProviderStrategy(capacityProvider: "FARGATE_SPOT") { $0.weight = 100 }
      }
      task(family: "api", containerDefinitions: jsonencode([["name": "api", "image": "api:1"]])) {
        $0.requiresCompatibilities = [.fargate, .ec2]
        $0.networkMode = .awsvpc
        $0.cpu = 8192
        $0.memory = 61440
        $0.runtimePlatform { $0.cpuArchitecture = .arm64 }
      }
      service(name: "api") {
        $0.cluster = cluster.arn
        $0.taskDefinition = task.arn
        $0.deploymentMinimumHealthyPercent = 100
        $0.deploymentMaximumPercent = 100
        $0.networkConfiguration(subnets: ["subnet-1"])
        $0.deploymentController { $0.type = .codeDeploy }
        $0.capacityProviderStrategy(capacityProvider: "FARGATE_SPOT") { $0.weight = 1 }
      }
      .dependsOn(providers)
    }
  }

  @Test func `accepts twelve services by one definition`() {
    let names = Local<[String]>("names")
    let task = AWS.ECSTaskDefinition.Counted("service")
    let service = AWS.ECSService.Counted("service")
    let alarm = AWS.CloudWatchMetricAlarm.Counted("cpu")
    let logs = AWS.CloudWatchLogGroup.Counted("service")
    accepts {
      cluster(name: "shop")
      names.projectedValue(Value((1...12).map { "service-\(swift: String($0))" }))
      logs(count: 12) { $0.name = "/ecs/\(names.wrappedValue[$1])" }
      task(
        count: 12, family: names.wrappedValue[task.index],
        containerDefinitions: jsonencode([
          [
            "name": .value(names.wrappedValue[task.index]), "image": "service:1",
            "logConfiguration": [
              "logDriver": "awslogs",
              "options": [
                "awslogs-group": .value(logs[task.index].name), "awslogs-region": "us-east-1",
                "awslogs-stream-prefix": "ecs",
              ],
            ],
          ]
        ])
      ) { task, _ in
        task.requiresCompatibilities = [.fargate]
        task.networkMode = .awsvpc
        task.cpu = 256
        task.memory = 512
        task.executionRoleARN = "arn:aws:iam::111111111111:role/start"
      }
      service(count: 12, name: names.wrappedValue[service.index].cast()) {
        $0.cluster = cluster.arn
        $0.launchType = .fargate
        $0.taskDefinition = task[$1].arn
        $0.networkConfiguration(subnets: ["subnet-1"])
      }
      alarm(
        count: 12, alarmName: "\(names.wrappedValue[alarm.index])-cpu", comparisonOperator: .greaterThanThreshold,
        evaluationPeriods: 2
      ) {
        $0.namespace = "AWS/ECS"
        $0.metricName = "CPUUtilization"
        $0.period = 60
        $0.dimensions = ["ClusterName": cluster.name.asString, "ServiceName": service[$1].name.asString]
      }
    }
  }

  @Test func `accepts what is known only after an apply`() {
    let image = AWS.Data.AMI("latest")
    let template = AWS.LaunchTemplate("server")
    let instance = AWS.Instance("server")
    let volume = AWS.EBSVolume("data")
    let attachment = AWS.VolumeAttachment("data")
    let alarm = AWS.CloudWatchMetricAlarm("cpu")
    accepts {
      image { $0.mostRecent = true }
      template {
        $0.imageID = image.id
        $0.instanceType = "t4g.micro"
        $0.blockDeviceMappings {
          $0.deviceName = image.rootDeviceName
          $0.ebs { $0.volumeSize = 30 }
        }
      }
      instance { $0.launchTemplate { $0.id = template.id } }
      volume(availabilityZone: instance.availabilityZone) { $0.size = 10 }
      attachment(deviceName: "/dev/sdf", instanceID: instance.id, volumeID: volume.id)
      alarm(alarmName: "cpu", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 2) {
        $0.namespace = "AWS/EC2"
        $0.metricName = "CPUUtilization"
        $0.period = 300
        $0.dimensions = ["InstanceId": instance.id.asString]
      }
    }
  }
}
