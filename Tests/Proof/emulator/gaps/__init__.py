"""What moto 5.2.1 lacks of what the stacks call for, a file for each service.

Each is as small as the provider lets it be: what was asked is kept, and answered again. A version of moto that has the
call itself makes the file unnecessary; `fill` refuses to cover a call that moto has, unless the file says that it means to.
"""

from . import autoscaling, backup, cloudfront, deployments, discovery, ec2, ecs, elasticache, function, mq, rds, s3


def fill():
    """Adds them all to moto."""
    for gap in (
        autoscaling, backup, cloudfront, deployments, discovery, ec2, ecs, elasticache, function, mq, rds, s3,
    ):
        gap.fill()
