import GitHubActions
import Morket

/// A job of GitHub's; Morket's own are written `Morket.Job`.
typealias Job = GitHubActions.Job
