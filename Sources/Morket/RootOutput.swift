/// An output of the root module that workflows read.
public enum RootOutput: String, CaseIterable, Sendable {
  /// The region of everything but the front end's certificate.
  case region
  /// Where the front end finds the API.
  case apiURL = "api_url"
  /// The role that plans.
  case planRoleARN = "plan_role_arn"
  /// The role that pushes images.
  case pushRoleARN = "push_role_arn"
  /// The role that deploys.
  case deployRoleARN = "deploy_role_arn"
  /// The registry's repositories, by their names.
  case repositoryURLs = "repository_urls"
  /// The cluster.
  case clusterName = "cluster_name"
  /// The services' names in the cluster, by their short names.
  case serviceNames = "service_names"
  /// The families of task definitions, by the short names of services and jobs.
  case taskDefinitionFamilies = "task_definition_families"
  /// The bucket that the front end is served from.
  case frontendBucketName = "frontend_bucket_name"
  /// The distribution that serves it.
  case distributionID = "distribution_id"
  /// The distribution's own host name.
  case distributionDomainName = "distribution_domain_name"

  /// The name in Terraform.
  public var name: String { rawValue }
}
