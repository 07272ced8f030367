"""RDS: the monitoring of instances, and clusters that are not serverless."""

from moto.rds.models import DBCluster
from moto.rds.responses import RDSResponse as Response

from .additions import keeping

keep = keeping(
    Response,
    "create_db_instance",
    lambda answer: answer.result["DBInstance"],
    MonitoringInterval="monitoring_interval",
    MonitoringRoleArn="monitoring_role_arn",
    EnablePerformanceInsights="performance_insights_enabled",
    PerformanceInsightsKMSKeyId="performance_insights_kms_key_id",
)

scaling = DBCluster.scaling_configuration_info


def fill():
    keep()
    DBCluster.scaling_configuration_info = property(
        lambda cluster: scaling.fget(cluster) if cluster.scaling_configuration else None
    )
