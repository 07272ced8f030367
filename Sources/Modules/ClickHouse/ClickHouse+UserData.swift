import AWS
import Terraform

extension ClickHouse {
  /// The script of the first boot, at most 16 KiB (Amazon EC2 User Guide, "Run commands when you launch an EC2 instance").
  ///
  /// In a template of Terraform `${` is Terraform's, so the shell's is written `$${`.
  var userData: Value<String> {
    templatefile(
      Self.setup.path,
      [
        "region": .value(region.name),
        "volume_serial": .value(replace(volume.id.asString, "-", "")),
        "clickhouse_version": .value(clickHouseVersion),
        "secret_arn": .value(credential.arn),
        "password_generation": .value(passwordGeneration),
        "http_port": .value(http),
        "native_port": .value(native),
        "max_memory_usage": .value(maxMemoryUsage),
        "max_threads": .value(maxThreads),
        "database_name": .value(databaseName),
        "publisher": .value(publisher),
      ])
  }

  /// The script that the instance runs each minute.
  private var publisher: Value<String> {
    templatefile(
      Self.publishing.path,
      [
        "region": .value(region.name),
        "http_port": .value(http),
        "metric_namespace": .value(metricNamespace),
      ])
  }

  /// What the first boot does.
  ///
  /// The order matters: the volume before the packages, which would else begin their data on the root disk; the packages
  /// before the owner, whom they make.
  static let setup = ModuleFile(
    "templates/user-data.sh.tftpl",
    text: #"""
      #!/bin/bash
      # Sets up a ClickHouse server at the first boot of its instance: the data volume, packages, settings, users, metrics.
      # Another run repairs what is missing and leaves the data alone.
      # Password generation ${password_generation}: with another one a new instance reads the new password.
      set -euo pipefail
      exec >> /var/log/clickhouse-setup.log 2>&1
      trap 'echo "failed at line $LINENO"' ERR

      export AWS_DEFAULT_REGION='${region}'
      data=/var/lib/clickhouse

      # Tries a command for ten minutes: the volume, the network and the role's rights may come later than the instance.
      retry() {
        local attempt
        for attempt in {1..60}; do
          if "$@"; then
            return
          fi
          echo "attempt $attempt failed: $1" >&2
          sleep 10
        done
        return 1
      }

      # Nitro instances name a volume by its serial number, older ones by the device of the attachment.
      find_volume() {
        local name
        for name in disk/by-id/nvme-Amazon_Elastic_Block_Store_${volume_serial} sdf xvdf; do
          if [[ -e /dev/$name ]]; then
            device=$(readlink -f "/dev/$name")
            return
          fi
        done
        return 1
      }

      echo 'data volume'
      retry find_volume
      if ! blkid -p "$device"; then
        # Without -f: should there be data that blkid does not know, this fails.
        mkfs.xfs "$device"
      fi
      uuid=$(blkid -p -s UUID -o value "$device")
      if ! grep -q "$uuid" /etc/fstab; then
        echo "UUID=$uuid $data xfs defaults,noatime,nofail 0 2" >> /etc/fstab
      fi
      mkdir -p "$data"
      mountpoint -q "$data" || mount "$data"

      # An instance boots without its volume (nofail); the server must not, it would begin anew on the root disk.
      mkdir -p /etc/systemd/system/clickhouse-server.service.d
      cat > /etc/systemd/system/clickhouse-server.service.d/volume.conf << EOF
      [Unit]
      RequiresMountsFor=$data
      EOF

      echo 'packages'
      retry curl --fail --silent --show-error --location --output /etc/yum.repos.d/clickhouse.repo \
        https://packages.clickhouse.com/rpm/clickhouse.repo
      # The bracket ends the version, so that 25.1 does not stand for 25.10.
      retry dnf install --assumeyes jq 'clickhouse-server-${clickhouse_version}[.-]*' \
        'clickhouse-client-${clickhouse_version}[.-]*'
      # The packages make the user, who may have another number than on the instance before.
      chown --recursive clickhouse:clickhouse "$data"

      echo 'settings'
      secret=$(retry aws secretsmanager get-secret-value --secret-id '${secret_arn}' --query SecretString --output text)
      username=$(jq --raw-output .username <<< "$secret")
      digest=$(jq --join-output .password <<< "$secret" | sha256sum | cut -d ' ' -f 1)
      umask 027
      mkdir -p /etc/clickhouse-server/config.d /etc/clickhouse-server/users.d
      cat > /etc/clickhouse-server/config.d/network.xml << EOF
      <clickhouse>
        <listen_host>0.0.0.0</listen_host>
        <http_port>${http_port}</http_port>
        <tcp_port>${native_port}</tcp_port>
      </clickhouse>
      EOF
      cat > /etc/clickhouse-server/users.d/users.xml << EOF
      <clickhouse>
        <profiles>
          <default>
            <max_memory_usage>${max_memory_usage}</max_memory_usage>
            <max_threads>${max_threads}</max_threads>
          </default>
        </profiles>
        <users>
          <default remove="remove"/>
          <$username>
            <password_sha256_hex>$digest</password_sha256_hex>
            <networks><ip>::/0</ip></networks>
            <profile>default</profile>
            <quota>default</quota>
            <access_management>1</access_management>
          </$username>
          <!-- Reads the log of queries, from this machine alone. -->
          <metrics>
            <no_password/>
            <networks><ip>127.0.0.1</ip></networks>
            <profile>readonly</profile>
            <quota>default</quota>
            <grants><query>GRANT SELECT ON system.query_log</query></grants>
          </metrics>
        </users>
      </clickhouse>
      EOF
      chown --recursive clickhouse:clickhouse /etc/clickhouse-server/config.d /etc/clickhouse-server/users.d

      echo 'server'
      systemctl daemon-reload
      systemctl enable clickhouse-server
      systemctl restart clickhouse-server
      retry curl --fail --silent --show-error http://127.0.0.1:${http_port}/ping
      # By standard input, since arguments can be seen by others.
      jq --raw-output '"user = \"" + .username + ":" + .password + "\""' <<< "$secret" \
        | curl --fail --silent --show-error --config - --data-binary 'CREATE DATABASE IF NOT EXISTS ${database_name}' \
          http://127.0.0.1:${http_port}/

      echo 'metrics'
      cat > /usr/local/bin/publish-clickhouse-metrics << 'PUBLISHER'
      ${publisher}PUBLISHER
      chmod 755 /usr/local/bin/publish-clickhouse-metrics
      cat > /etc/systemd/system/clickhouse-metrics.service << 'EOF'
      [Unit]
      Description=Publishes metrics of ClickHouse to CloudWatch

      [Service]
      Type=oneshot
      ExecStart=/usr/local/bin/publish-clickhouse-metrics
      EOF
      cat > /etc/systemd/system/clickhouse-metrics.timer << 'EOF'
      [Unit]
      Description=Publishes metrics of ClickHouse each minute, once its log of queries is written

      [Timer]
      OnCalendar=*-*-* *:*:15
      AccuracySec=1s

      [Install]
      WantedBy=timers.target
      EOF
      systemctl daemon-reload
      systemctl enable --now clickhouse-metrics.timer

      echo 'ready'

      """#)

  /// What the timer runs.
  static let publishing = ModuleFile(
    "templates/publish-metrics.sh.tftpl",
    text: #"""
      #!/bin/bash
      # Publishes how full disk and memory are, and what queries the last whole minute saw, to CloudWatch.
      set -euo pipefail

      export AWS_DEFAULT_REGION='${region}'
      dimensions="Dimensions=[{Name=InstanceId,Value=$(< /var/lib/cloud/data/instance-id)}]"

      disk=$(df --output=pcent /var/lib/clickhouse | tr -dc 0-9)
      memory=$(awk '/^MemTotal/ { total = $2 } /^MemAvailable/ { free = $2 } END { print 100 * (total - free) / total }' \
        /proc/meminfo)
      metrics=(
        "MetricName=\#(ClickHouseMetric.diskUsed.rawValue),Unit=Percent,Value=$disk,$dimensions"
        "MetricName=\#(ClickHouseMetric.memoryUsed.rawValue),Unit=Percent,Value=$memory,$dimensions"
      )

      # A server that does not answer leaves a gap in the metrics of queries, and not in the others.
      if row=$(curl --fail --silent --show-error --header 'X-ClickHouse-User: metrics' --data-binary "
        SELECT count(), sum(query_duration_ms), min(query_duration_ms), max(query_duration_ms)
        FROM system.query_log
        WHERE event_date >= today() - 1
          AND event_time >= toStartOfMinute(now()) - 60 AND event_time < toStartOfMinute(now())
          AND type != 'QueryStart' AND is_initial_query AND user != 'metrics'
        FORMAT TSV" http://127.0.0.1:${http_port}/); then
        read -r count sum minimum maximum <<< "$row"
        metrics+=("MetricName=\#(ClickHouseMetric.queryCount.rawValue),Unit=Count,Value=$count,$dimensions")
        if ((count > 0)); then
          statistics="StatisticValues={SampleCount=$count,Sum=$sum,Minimum=$minimum,Maximum=$maximum}"
          metrics+=("MetricName=\#(ClickHouseMetric.queryDuration.rawValue),Unit=Milliseconds,$statistics,$dimensions")
        fi
      fi

      aws cloudwatch put-metric-data --namespace '${metric_namespace}' --metric-data "$${metrics[@]}"

      """#)
}
