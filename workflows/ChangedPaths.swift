import Morket

/// How scripts look which parts of the repository have changed.
enum ChangedPaths {
  /// Writes the paths that differ, one a line. A file that was moved is one that went and one that came; with `-z`, no name is quoted.
  static func difference(_ commits: String) -> String {
    "git diff --no-renames -z --name-only \(commits) | tr '\\0' '\\n'"
  }

  /// `touched BEGINNING…`: whether a changed path begins so.
  ///
  /// What `everything` has concerns all parts: what defines the workflow, and what all packages share.
  static func functions(for workflow: String) -> String {
    """
    everything=(.github/workflows/\(workflow) package.json package-lock.json)
    touched() {
      local path beginning
      while read -r path; do
        for beginning in "$@" "${everything[@]}"; do
          if [[ $path == "$beginning"* ]]; then return 0; fi
        done
      done < "$RUNNER_TEMP/changed"
      return 1
    }
    """
  }
}
