/// The services of AWS that VPC endpoints lead to, by what follows the region in their names.
///
/// Source: AWS PrivateLink Guide, "AWS services that integrate with AWS PrivateLink".
enum EndpointServices {
  /// Whether there is a service of a name; those with validated cryptography end in `-fips`, those of one Timestream cell
  /// in its number.
  static func has(_ name: String) -> Bool {
    if names.contains(name) || name.hasPrefix("timestream.") { return true }
    return name.hasSuffix("-fips") && has(String(name.dropLast("-fips".count)))
  }

  private static let names = Set(
    """
    access-analyzer account acm-pca aiops airflow.api airflow.env airflow.ops amplify amplifyuibuilder analytics-
    omics app-integrations appconfig appconfigdata appfabric application-autoscaling application-signals
    application-transformation applicationinsights appmesh appmesh-envoy-management apprunner apprunner.requests
    appstream.api appstream.streaming appsync-api apptest aps aps-workspaces arc-region-switch arc-zonal-shift
    athena auditmanager autoscaling autoscaling-plans awsconnector b2bi backup backup-gateway batch bcm-data-exports
    bcm-pricing-calculator bedrock bedrock-agent bedrock-agent-runtime bedrock-agentcore bedrock-agentcore-control
    bedrock-agentcore.gateway bedrock-data-automation bedrock-data-automation-runtime bedrock-mantle bedrock-runtime
    billing billingconductor braket budgets cases cassandra ce chime cleanrooms cleanrooms-ml cloudcontrolapi
    clouddirectory cloudformation cloudhsmv2 cloudtrail codeartifact.api codeartifact.repositories codebuild
    codecommit codeconnections.api codedeploy codedeploy-commands-secure codeguru-profiler codeguru-reviewer
    codepipeline codestar-connections.api codewhisperer cognito-identity cognito-idp comprehend comprehendmedical
    compute-optimizer config connect connect-campaigns console control-storage-omics controlcatalog cost-
    optimization-hub data-servicediscovery databrew dataexchange datasync datazone deadline.management
    deadline.scheduling devicefarm devops-guru dicom-medical-imaging directconnect discovery dms drs ds ds-data dsql
    dynamodb dynamodb-streams ebs ec2 ec2messages ecr.api ecr.dkr ecs ecs-agent ecs-telemetry eks eks-auth elastic-
    inference.runtime elasticache elasticbeanstalk elasticbeanstalk-health elasticfilesystem elasticloadbalancing
    elasticmapreduce elastictranscoder email email-smtp emr-containers emr-serverless emr-serverless-services.livy
    emrwal.prod entityresolution events evidently evidently-dataplane evs execute-api finspace finspace-api fis
    forecast forecastquery frauddetector freetier fsx gameliftstreams geo.geofencing geo.maps geo.metadata
    geo.places geo.routes geo.tracking git-codecommit glue glue.dashboard grafana grafana-workspace greengrass
    groundstation guardduty guardduty-data healthlake iam identitystore imagebuilder inspector-scan inspector2
    internetmonitor invoicing iot.credentials iot.data iot.fleethub.api iotfleetwise iotroborunner iotsitewise.api
    iotsitewise.data iottwinmaker.api iottwinmaker.data iotwireless.api kafka kafkaconnect kendra kendra-ranking
    kinesis-firehose kinesis-streams kinesisanalytics kinesisvideo kms lakeformation lambda launchwizard license-
    manager license-manager-linux-subscriptions license-manager-user-subscriptions logs lookoutequipment
    lookoutmetrics lookoutvision lorawan.cups lorawan.lns m2 macie2 mailmanager-smtp.auth mailmanager-smtp.open
    managedblockchain-query managedblockchain.bitcoin.mainnet managedblockchain.bitcoin.testnet mediaconnect
    medical-imaging memory-db memorydb metering-marketplace mgn migrationhub-orchestrator migrationhub-strategy
    mobiletargeting models-v2-lex monitoring mpa neptune-graph neptune-graph-data network-firewall
    networkflowmonitor networkflowmonitorreports networkmonitor nimble notifications notifications-contacts oam
    observabilityadmin odb organizations outposts panorama payment-cryptography.controlplane payment-
    cryptography.dataplane pca-connector-ad pca-connector-scep pcs personalize personalize-events personalize-
    runtime pi pipes pipes-data polly pricing.api private-networks profile proton q qapps qbusiness qldb.session
    quicksight quicksight-website ram rbin rds rds-data redshift redshift-data redshift-serverless rekognition
    repostspace resiliencehub resource-explorer-2 resource-groups robomaker rolesanywhere route53resolver rtbfabric
    rum rum-dataplane runtime-medical-imaging runtime-v2-lex s3 s3-global.accesspoint s3-outposts s3express s3tables
    s3vectors sagemaker-data-science-assistant sagemaker-geospatial sagemaker.api sagemaker.featurestore-runtime
    sagemaker.metrics sagemaker.notebook sagemaker.runtime sagemaker.studio savingsplans scheduler schemas scn
    secretsmanager securityhub securitylake serverlessrepo servicecatalog servicecatalog-appregistry
    servicediscovery servicequotas signer signin simspaceweaver sms sms-voice snow-device-management sns social-
    messaging sqs ssm ssm-contacts ssm-incidents ssm-quicksetup ssmmessages sso states storage-omics storagegateway
    streaming-rekognition sts support swf sync-states synthetics tagging tags-omics tax textract thinclient.api
    timestream-influxdb tnb transcribe transcribestreaming transfer transfer.server transform translate
    trustedadvisor user-subscriptions verifiedpermissions voiceid vpc-lattice wellarchitected wisdom workflows-omics
    workspaces workspaces-instances workspaces-web xray
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
