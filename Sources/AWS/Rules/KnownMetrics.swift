/// The metrics of a namespace of AWS, and their dimensions.
struct MetricNamespace: Sendable {
  /// What each metric has for dimensions: one of these sets, and others of `optional`.
  let dimensions: [Set<String>]
  let optional: Set<String>
  let metrics: Set<String>
  /// Whether no metric is left out; if some are, only what is nearly one of them is refused.
  let isWhole: Bool
  /// The document that lists them.
  let source: String

  private init(
    _ dimensions: [Set<String>], optional: Set<String> = [], isWhole: Bool = false, source: String, _ metrics: String
  ) {
    self.dimensions = dimensions
    self.optional = optional
    self.isWhole = isWhole
    self.source = source
    self.metrics = Set(metrics.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// The namespaces, by name.
  static let all: [String: MetricNamespace] = [
    "AWS/ECS": MetricNamespace(
      [["ClusterName"]], optional: ["ServiceName", "DiscoveryName", "TargetDiscoveryName", "VolumeName"], isWhole: true,
      source: "Amazon ECS Developer Guide, \"Amazon ECS CloudWatch metrics\"",
      """
      CPUUtilization MemoryUtilization CPUReservation MemoryReservation GPUReservation EBSFilesystemUtilization
      ActiveConnectionCount NewConnectionCount ProcessedBytes RequestCount GrpcRequestCount HTTPCode_Target_2XX_Count
      HTTPCode_Target_3XX_Count HTTPCode_Target_4XX_Count HTTPCode_Target_5XX_Count RequestCountPerTarget
      TargetProcessedBytes TargetResponseTime ClientTLSNegotiationErrorCount TargetTLSNegotiationErrorCount
      """),
    "ECS/ContainerInsights": MetricNamespace(
      [["ClusterName"]],
      optional: [
        "ServiceName", "TaskDefinitionFamily", "TaskId", "ContainerName", "ContainerInstanceId", "EC2InstanceId",
        "InstanceId", "VolumeName", "ContainerImage",
      ], source: "Amazon CloudWatch User Guide, \"Amazon ECS Container Insights metrics\"",
      """
      ContainerInstanceCount CpuReserved CpuUtilized DeploymentCount DesiredTaskCount EphemeralStorageReserved
      EphemeralStorageUtilized MemoryReserved MemoryUtilized NetworkRxBytes NetworkTxBytes PendingTaskCount
      RestartCount RunningTaskCount ServiceCount StorageReadBytes StorageWriteBytes TaskCount TaskSetCount
      """),
    "AWS/ApplicationELB": MetricNamespace(
      [["LoadBalancer"], ["TargetGroup"]], optional: ["LoadBalancer", "TargetGroup", "AvailabilityZone"], isWhole: true,
      source: "User Guide for Application Load Balancers, \"CloudWatch metrics for your Application Load Balancer\"",
      """
      ActiveConnectionCount AnomalousHostCount BYOIPUtilPercentage ClientTLSNegotiationErrorCount ConsumedLCUs
      DesyncMitigationMode_NonCompliant_Request_Count DroppedInvalidHeaderRequestCount ELBAuthError ELBAuthFailure
      ELBAuthLatency ELBAuthRefreshTokenSuccess ELBAuthSuccess ELBAuthUserClaimsSizeExceeded ForwardedInvalidHeaderRequestCount
      GrpcRequestCount HTTPCode_ELB_3XX_Count HTTPCode_ELB_4XX_Count HTTPCode_ELB_500_Count HTTPCode_ELB_502_Count
      HTTPCode_ELB_503_Count HTTPCode_ELB_504_Count HTTPCode_ELB_5XX_Count HTTPCode_Target_2XX_Count
      HTTPCode_Target_3XX_Count HTTPCode_Target_4XX_Count HTTPCode_Target_5XX_Count HTTP_Fixed_Response_Count
      HTTP_Redirect_Count HTTP_Redirect_Url_Limit_Exceeded_Count HealthyHostCount HealthyStateDNS HealthyStateRouting
      IPv6ProcessedBytes IPv6RequestCount JWTValidationFailureCount JWTValidationSuccessCount LambdaInternalError
      LambdaTargetProcessedBytes LambdaUserError LowReputationPacketsDropped LowReputationRequestsDenied
      MitigatedHostCount NewConnectionCount NonStickyRequestCount PeakLCUs ProcessedBytes RejectedConnectionCount
      RequestCount RequestCountPerTarget ReservedLCUs RuleEvaluations StandardProcessedBytes
      TargetConnectionErrorCount TargetResponseTime TargetTLSNegotiationErrorCount UnHealthyHostCount
      UnhealthyRoutingRequestCount UnhealthyStateDNS UnhealthyStateRouting ZonalShiftedHostCount
      """),
    "AWS/EC2": MetricNamespace(
      [["InstanceId"], ["InstanceType"], ["ImageId"], ["AutoScalingGroupName"], []],
      source: "Amazon EC2 User Guide, \"CloudWatch metrics that are available for your instances\"",
      """
      CPUUtilization DiskReadOps DiskWriteOps DiskReadBytes DiskWriteBytes MetadataNoToken MetadataNoTokenRejected
      NetworkIn NetworkOut NetworkPacketsIn NetworkPacketsOut CPUCreditUsage CPUCreditBalance CPUSurplusCreditBalance
      CPUSurplusCreditsCharged DedicatedHostCPUUtilization EBSReadOps EBSWriteOps EBSReadBytes EBSWriteBytes
      EBSIOBalance% EBSByteBalance% StatusCheckFailed StatusCheckFailed_Instance StatusCheckFailed_System
      StatusCheckFailed_AttachedEBS
      """),
    "AWS/RDS": MetricNamespace(
      [["DBClusterIdentifier"], ["DBInstanceIdentifier"], ["DatabaseClass"], ["EngineName"], []],
      optional: ["Role", "EngineName", "SourceRegion", "DbClusterIdentifier"],
      source: "Amazon Aurora User Guide, \"Amazon CloudWatch metrics for Amazon Aurora\"",
      """
      ACUUtilization ActiveTransactions AuroraReplicaLag AuroraReplicaLagMaximum AuroraReplicaLagMinimum
      BackupRetentionPeriodStorageUsed BufferCacheHitRatio BurstBalance CPUCreditBalance CPUCreditUsage CPUUtilization
      CommitLatency CommitThroughput DBLoad DBLoadCPU DBLoadNonCPU DatabaseConnections Deadlocks DiskQueueDepth
      EBSByteBalance% EBSIOBalance% EngineUptime FreeLocalStorage FreeStorageSpace FreeableMemory
      MaximumUsedTransactionIDs NetworkReceiveThroughput NetworkThroughput NetworkTransmitThroughput
      OldestReplicationSlotLag ReadIOPS ReadLatency ReadThroughput ReplicaLag ReplicationSlotDiskUsage
      ServerlessDatabaseCapacity SnapshotStorageUsed StorageNetworkReceiveThroughput StorageNetworkThroughput
      StorageNetworkTransmitThroughput SwapUsage TotalBackupStorageBilled TransactionLogsDiskUsage
      TransactionLogsGeneration VolumeBytesUsed VolumeReadIOPs VolumeWriteIOPs WriteIOPS WriteLatency WriteThroughput
      """),
    "AWS/ElastiCache": MetricNamespace(
      [["CacheClusterId"], ["clusterId"], []], optional: ["CacheNodeId", "Tier"],
      source: "Amazon ElastiCache User Guide, \"Monitoring use with CloudWatch Metrics\"",
      """
      ActiveDefragHits AuthenticationFailures BytesUsedForCache CPUUtilization CPUCreditBalance CPUCreditUsage
      CacheHitRate CacheHits CacheMisses CommandAuthorizationFailures CurrConnections CurrItems CurrVolatileItems
      DatabaseCapacityUsagePercentage DatabaseMemoryUsageCountedForEvictPercentage DatabaseMemoryUsagePercentage
      EngineCPUUtilization Evictions FreeableMemory GlobalDatastoreReplicationLag IsMaster KeyAuthorizationFailures
      KeysTracked MasterLinkHealthStatus MemoryFragmentationRatio NetworkBandwidthInAllowanceExceeded
      NetworkBandwidthOutAllowanceExceeded NetworkBytesIn NetworkBytesOut NetworkConntrackAllowanceExceeded
      NetworkPacketsIn NetworkPacketsOut NetworkPacketsPerSecondAllowanceExceeded NewConnections Reclaimed
      ReplicationBytes ReplicationLag SaveInProgress SwapUsage TrafficManagementActive
      """),
    "AWS/ES": MetricNamespace(
      [["DomainName", "ClientId"]], optional: ["NodeId"],
      source:
        "Amazon OpenSearch Service Developer Guide, \"Monitoring OpenSearch cluster metrics with Amazon CloudWatch\"",
      """
      ClusterStatus.green ClusterStatus.yellow ClusterStatus.red Shards.active Shards.unassigned
      Shards.delayedUnassigned Shards.activePrimary Shards.initializing Shards.relocating Nodes SearchableDocuments
      DeletedDocuments CPUUtilization FreeStorageSpace ClusterUsedSpace ClusterIndexWritesBlocked JVMMemoryPressure
      OldGenJVMMemoryPressure AutomatedSnapshotFailure CPUCreditBalance OpenSearchDashboardsHealthyNodes
      KMSKeyError KMSKeyInaccessible InvalidHostHeaderRequests OpenSearchRequests 2xx 3xx 4xx 5xx
      MasterCPUUtilization MasterJVMMemoryPressure MasterReachableFromNode MasterSysMemoryUtilization ReadLatency
      WriteLatency ReadThroughput WriteThroughput DiskQueueDepth ReadIOPS WriteIOPS BurstBalance SysMemoryUtilization
      IndexingLatency IndexingRate SearchLatency SearchRate SegmentCount ThreadpoolForce_mergeQueue
      ThreadpoolIndexQueue ThreadpoolSearchQueue ThreadpoolSearchRejected ThreadpoolWriteQueue ThreadpoolWriteRejected
      """),
    "AWS/AmazonMQ": MetricNamespace(
      [["Broker"]], optional: ["Node", "Queue", "Topic", "VirtualHost"],
      source: "Amazon MQ Developer Guide, \"Available CloudWatch metrics for Amazon MQ for RabbitMQ brokers\"",
      """
      ExchangeCount QueueCount ConnectionCount ChannelCount ConsumerCount MessageCount MessageReadyCount
      MessageUnacknowledgedCount PublishRate ConfirmRate AckRate SystemCpuUtilization RabbitMQMemLimit RabbitMQMemUsed
      RabbitMQDiskFreeLimit RabbitMQDiskFree RabbitMQFdUsed RabbitMQIOReadAverageTime RabbitMQIOWriteAverageTime
      CpuUtilization HeapUsage StorePercentUsage TotalMessageCount TotalConsumerCount TotalProducerCount NetworkIn
      NetworkOut QueueSize
      """),
    "AWS/Lambda": MetricNamespace(
      [["FunctionName"], []], optional: ["Resource", "ExecutedVersion", "EventSourceMappingUUID"],
      source: "AWS Lambda Developer Guide, \"Types of metrics for Lambda functions\"",
      """
      Invocations Errors DeadLetterErrors DestinationDeliveryFailures Throttles ProvisionedConcurrencyInvocations
      ProvisionedConcurrencySpilloverInvocations Duration PostRuntimeExtensionsDuration IteratorAge OffsetLag
      ConcurrentExecutions ProvisionedConcurrentExecutions ProvisionedConcurrencyUtilization
      UnreservedConcurrentExecutions ClaimedAccountConcurrency AsyncEventsReceived AsyncEventAge AsyncEventsDropped
      RecursiveInvocationsDropped
      """),
  ]
}
