"""An environment as Terraform leaves it, as far as a deployment meets it, and its outputs."""

import json

from aws_emulator import REGION

ACCOUNT = "123456789012"
SERVICES = {"backend": "backend", "scraper": "scraper", "temporal-worker": "backend", "temporal-server": None}


def build(emulator, name="staging"):
    """Makes everything, and gives the outputs of the root."""
    emulator.reset()
    prefix = f"morket-{name}"
    ec2, ecs = emulator.client("ec2"), emulator.client("ecs")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsHostnames={"Value": True})
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24")["Subnet"]["SubnetId"]
    group = ec2.create_security_group(GroupName="ecs", Description="ECS", VpcId=vpc)["GroupId"]
    network = {"awsvpcConfiguration": {"subnets": [subnet], "securityGroups": [group], "assignPublicIp": "DISABLED"}}
    repositories = {
        f"morket-{image}": f"{ACCOUNT}.dkr.ecr.{REGION}.amazonaws.com/morket-{image}"
        for image in ("backend", "scraper", "frontend")
    }
    ecs.create_cluster(clusterName=prefix)
    for service, image in [*SERVICES.items(), ("migration", "backend")]:
        log = f"/ecs/{prefix}/{'backend' if service == 'migration' else service}"
        if service != "migration":
            emulator.client("logs").create_log_group(logGroupName=log)
        definition = ecs.register_task_definition(
            family=f"{prefix}-{service}", requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu="256",
            memory="512", tags=[{"key": "Project", "value": "morket"}],
            containerDefinitions=[{
                "name": service, "essential": True, "environment": [{"name": "LOG_LEVEL", "value": "debug"}],
                "image": f"{repositories[f'morket-{image}']}:latest" if image else "temporalio/auto-setup:1.29.3",
                "logConfiguration": {"logDriver": "awslogs", "options": {
                    "awslogs-group": log, "awslogs-region": REGION, "awslogs-stream-prefix": "ecs"}},
            }])["taskDefinition"]["taskDefinitionArn"]
        if service != "migration":
            ecs.create_service(
                cluster=prefix, serviceName=f"{prefix}-{service}", taskDefinition=definition, desiredCount=1,
                launchType="FARGATE", networkConfiguration=network)
    s3 = emulator.client("s3")
    bucket = f"{prefix}-frontend-{ACCOUNT}"
    s3.create_bucket(Bucket=bucket)
    s3.put_object(Bucket=bucket, Key="assets/old-0123.js", Body=b"old")
    distribution = emulator.client("cloudfront").create_distribution(DistributionConfig={
        "CallerReference": prefix, "Comment": prefix, "Enabled": True,
        "Origins": {"Quantity": 1, "Items": [{"Id": "s3", "DomainName": f"{bucket}.s3.amazonaws.com",
                                              "S3OriginConfig": {"OriginAccessIdentity": ""}}]},
        "DefaultCacheBehavior": {"TargetOriginId": "s3", "ViewerProtocolPolicy": "redirect-to-https"},
    })["Distribution"]
    emulator.watching = True
    return json.dumps({
        "region": REGION,
        "api_url": f"https://api.{name}.morket.example/api/v1",
        "plan_role_arn": f"arn:aws:iam::{ACCOUNT}:role/{prefix}-plan",
        "push_role_arn": f"arn:aws:iam::{ACCOUNT}:role/{prefix}-push",
        "deploy_role_arn": f"arn:aws:iam::{ACCOUNT}:role/{prefix}-deploy",
        "repository_urls": repositories,
        "cluster_name": prefix,
        "service_names": {service: f"{prefix}-{service}" for service in SERVICES},
        "task_definition_families": {service: f"{prefix}-{service}" for service in [*SERVICES, "migration"]},
        "frontend_bucket_name": bucket,
        "distribution_id": distribution["Id"],
        "distribution_domain_name": distribution["DomainName"],
    })
