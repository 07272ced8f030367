import GitHubActions
import Morket

/// What the deploying job runs. Names of this environment come from `OUTPUTS`, all others from `Sources/Morket`.
enum ReleaseScripts {
  /// Runs the migrations on the new image, as a task beside the service's own; nothing is deployed unless it ends well.
  static var migrate: Script {
    let job = Morket.Job.migration.name
    return """
      \(ShellFunctions.output)
      \(ShellFunctions.register)
      cluster=$(output .\(RootOutput.clusterName.name))
      service=$(output '.\(RootOutput.serviceNames.name)["\(Service.backend.name)"]')
      family=$(output '.\(RootOutput.taskDefinitionFamilies.name)["\(job)"]')
      revision=$(register "$family" \(job) \(Image.backend.repository))
      network=$(aws ecs describe-services --cluster "$cluster" --services "$service" \\
        --query 'services[0].networkConfiguration' --output json)
      started=$SECONDS
      run=$(aws ecs run-task --cluster "$cluster" --task-definition "$revision" --launch-type FARGATE \\
        --started-by "github-$GITHUB_RUN_ID" --network-configuration "$network" --output json)
      task=$(jq -r '.tasks[0].taskArn // ""' <<< "$run")
      if [[ -z $task ]]; then
        echo "::error::the migration did not start: $(jq -c .failures <<< "$run")"
        exit 1
      fi
      echo "$task runs $revision"
      while :; do
        state=$(aws ecs describe-tasks --cluster "$cluster" --tasks "$task" --output json)
        if [[ $(jq -r '.tasks[0].lastStatus' <<< "$state") == STOPPED ]]; then break; fi
        if ((SECONDS - started >= MIGRATION_TIMEOUT_SECONDS)); then
          echo "::error::the migration did not end within $MIGRATION_TIMEOUT_SECONDS s, and goes on: $task"
          exit 1
        fi
        sleep "$POLL_SECONDS"
      done
      log=$(jq -r '.containerDefinitions[] | select(.name == "\(job)") | .logConfiguration.options
        | "\\(.["awslogs-group"]) \\(.["awslogs-stream-prefix"])"' "$RUNNER_TEMP/$family.json")
      aws logs get-log-events --log-group-name "${log% *}" --log-stream-name "${log#* }/\(job)/${task##*/}" \\
        --start-from-head --output json | jq -r '.events[].message' > migration.log ||
        echo '::warning::the log of the migration cannot be read'
      cat migration.log
      code=$(jq -r '.tasks[0].containers[] | select(.name == "\(job)") | .exitCode // "none"' <<< "$state")
      {
        echo "### Migrations of $COMMIT"
        jq -rR 'fromjson? | objects | "- \\(.database) \\(.version): \\(.status) in \\(.duration_ms) ms"' migration.log
        echo "- exit code $code after $((SECONDS - started)) s"
      } | tee -a "$GITHUB_STEP_SUMMARY"
      if [[ $code != 0 ]]; then
        reason=$(jq -r '.tasks[0].stoppedReason // "no reason given"' <<< "$state")
        echo "::error::the migration ended with exit code $code ($reason): nothing is deployed"
        exit 1
      fi

      """
  }

  /// Registers all revisions before it updates a service, and notes what served before it touches one.
  static var deploy: Script {
    let images = Service.all.filter { $0.image.reference == nil }
      .map { "[\($0.name)]=\($0.image.repository)" }.joined(separator: " ")
    return """
      \(ShellFunctions.output)
      \(ShellFunctions.register)
      \(ShellFunctions.settle)
      declare -A image=(\(images))
      declare -A revision
      read -ra names <<< "$SERVICES"
      : > "$RUNNER_TEMP/touched"
      : > "$RUNNER_TEMP/wanted"
      cluster=$(output .\(RootOutput.clusterName.name))
      for name in "${names[@]}"; do
        family=$(output ".\(RootOutput.taskDefinitionFamilies.name)[\\"$name\\"]")
        revision[$name]=$(register "$family" "$name" "${image[$name]}")
      done
      for name in "${names[@]}"; do
        service=$(output ".\(RootOutput.serviceNames.name)[\\"$name\\"]")
        previous=$(aws ecs describe-services --cluster "$cluster" --services "$service" \\
          --query 'services[0].taskDefinition' --output text)
        if [[ $previous != arn:* ]]; then
          echo "::error::there is no service $service in $cluster"
          exit 1
        fi
        echo "$service $previous" >> "$RUNNER_TEMP/touched"
        echo "$service ${revision[$name]}" >> "$RUNNER_TEMP/wanted"
        aws ecs update-service --cluster "$cluster" --service "$service" \\
          --task-definition "${revision[$name]}" > /dev/null
        echo "$service: from $previous to ${revision[$name]}" | tee -a "$GITHUB_STEP_SUMMARY"
      done
      settle "$RUNNER_TEMP/wanted"

      """
  }

  /// Puts back what served before, wherever a service was touched, and waits for that too; the job stays red.
  static var rollBack: Script {
    """
    \(ShellFunctions.output)
    \(ShellFunctions.settle)
    if [[ ! -s $RUNNER_TEMP/touched ]]; then
      echo 'no service was touched'
      exit 0
    fi
    cluster=$(output .\(RootOutput.clusterName.name))
    while read -r service previous; do
      aws ecs update-service --cluster "$cluster" --service "$service" --task-definition "$previous" > /dev/null
      echo "$service: back to $previous" | tee -a "$GITHUB_STEP_SUMMARY"
    done < "$RUNNER_TEMP/touched"
    settle "$RUNNER_TEMP/touched"

    """
  }

  static let download: Script =
    #"gh run download "$GITHUB_RUN_ID" --repo "$GITHUB_REPOSITORY" --name \#(Workflows.artifact) --dir \#(Frontend.output)"#

  /// Files that others name come before those that name them, and what is no longer named goes last.
  static var frontend: Script {
    let (folder, page) = (Frontend.hashedFolder, Frontend.page)
    return """
      \(ShellFunctions.output)
      bucket=s3://$(output .\(RootOutput.frontendBucketName.name))
      if [[ -d \(Frontend.output)/\(folder) ]]; then
        aws s3 sync \(Frontend.output)/\(folder) "$bucket/\(folder)" \\
          --cache-control 'public, max-age=31536000, immutable' --no-progress
      fi
      aws s3 sync \(Frontend.output) "$bucket" --exclude '\(folder)/*' --exclude \(page) \\
        --cache-control 'public, max-age=3600' --no-progress
      aws s3 cp \(Frontend.output)/\(page) "$bucket/\(page)" --cache-control no-cache --no-progress
      # By size alone, so that nothing is uploaded again, without its header.
      aws s3 sync \(Frontend.output) "$bucket" --delete --size-only --no-progress
      aws cloudfront create-invalidation --distribution-id "$(output .\(RootOutput.distributionID.name))" --paths '/*' \\
        --query Invalidation.Id --output text

      """
  }

  /// The page is never cached, so it need not wait for the invalidation.
  static var smoke: Script {
    """
    \(ShellFunctions.output)
    curl --fail --silent --show-error --retry 5 --retry-delay 3 --retry-all-errors --max-time 30 \\
      --output "$RUNNER_TEMP/served" "https://$(output .\(RootOutput.distributionDomainName.name))/"
    cmp "$RUNNER_TEMP/served" \(Frontend.output)/\(Frontend.page)
    echo 'the front end serves this commit' | tee -a "$GITHUB_STEP_SUMMARY"

    """
  }
}
