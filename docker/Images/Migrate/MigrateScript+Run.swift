extension MigrateScript {
  /// The run itself: everything is looked at before anything is changed.
  static let run = #"""
    : > "$work/errors"
    list_files postgresql "$postgresql_folder" POSTGRES_MIGRATIONS
    list_files clickhouse "$clickhouse_folder" CLICKHOUSE_MIGRATIONS
    read_postgresql_url
    [ -z "$clickhouse_folder" ] || read_clickhouse_url

    open_session
    lock
    postgresql_history
    [ -z "$postgresql_folder" ] || compare postgresql
    if [ -n "$clickhouse_folder" ]; then
      clickhouse_history
      compare clickhouse
    fi
    stop_at_mistakes
    for database in postgresql clickhouse; do
      case $database in
        postgresql) folder=$postgresql_folder ;;
        *) folder=$clickhouse_folder ;;
      esac
      [ -z "$folder" ] || check_pending "$database" "$folder"
    done
    for database in postgresql clickhouse; do
      [ -s "$work/$database.pending" ] || continue
      # Neither psql nor a request may read the list.
      while read -r version checksum <&5; do
        "apply_$database" "$version" "$checksum"
      done 5< "$work/$database.pending"
    done
    exec 3>&-
    wait "$session" || session_lost
    session=''
    say 'done'

    """#
}
