import Morket

/// Functions that several scripts of the deploying job begin with; each is a whole script of a step of its own.
enum ShellFunctions {
  /// `output PATH`: what the root's outputs have there. Without `inherit_errexit`, a failure inside `$(…)` would go unnoticed.
  static let output = """
    shopt -s inherit_errexit
    output() { jq -er "$1" <<< "$OUTPUTS"; }
    """

  /// `register FAMILY CONTAINER REPOSITORY`: the family's newest revision, which has what Terraform wants, with the image of this
  /// commit; prints the ARN of the new one.
  ///
  /// Source: Amazon ECS API, `RegisterTaskDefinition`: what `DescribeTaskDefinition` adds is not among its parameters.
  static let register = """
    register() {
      local image file
      image=$(output ".\(RootOutput.repositoryURLs.name)[\\"$3\\"]"):$COMMIT
      file=$RUNNER_TEMP/$1.json
      aws ecs describe-task-definition --task-definition "$1" --include TAGS --output json |
        jq --arg container "$2" --arg image "$image" '
          (.tags // []) as $tags
          | .taskDefinition
          | if any(.containerDefinitions[]; .name == $container) then . else error("no such container") end
          | (.containerDefinitions[] | select(.name == $container)).image = $image
          | del(.taskDefinitionArn, .revision, .status, .requiresAttributes, .compatibilities)
          | del(.registeredAt, .registeredBy)
          | if $tags == [] then . else .tags = $tags end
        ' > "$file"
      aws ecs register-task-definition --cli-input-json "file://$file" \\
        --query taskDefinition.taskDefinitionArn --output text
    }
    """

  /// `settle FILE`: waits until each service of the file has one deployment, of the revision beside it, with all its tasks.
  ///
  /// AWS's own waiter cannot be told how long, and calls a service stable too when the circuit breaker has put the old revision
  /// back.
  static let settle = """
    settle() {
      local deadline=$((SECONDS + STEADY_STATE_TIMEOUT_SECONDS)) service revision state waiting
      while :; do
        waiting=()
        while read -r service revision; do
          state=$(aws ecs describe-services --cluster "$cluster" --services "$service" --output json |
            jq -r --arg revision "$revision" '
              .services[0].deployments
              | map(select(.taskDefinition == $revision)) as $ours
              | if any($ours[]; .rolloutState == "FAILED") or $ours == [] then "failed"
                elif length > 1 then "waiting"
                elif .[0].rolloutState == "COMPLETED" and .[0].runningCount == .[0].desiredCount then "steady"
                else "waiting" end')
          case $state in
            steady) ;;
            waiting) waiting+=("$service") ;;
            *)
              echo "::error::$service does not run $revision: its tasks did not become healthy"
              return 1
              ;;
          esac
        done < "$1"
        if ((${#waiting[@]} == 0)); then return 0; fi
        if ((SECONDS >= deadline)); then
          echo "::error::no steady state within $STEADY_STATE_TIMEOUT_SECONDS s: ${waiting[*]}"
          return 1
        fi
        sleep "$POLL_SECONDS"
      done
    }
    """
}
