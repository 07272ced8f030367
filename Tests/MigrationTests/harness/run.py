"""Runs the tests of migrate.sh: MIGRATE_SCRIPT is its path, MIGRATE_SHELL what runs it, MIGRATE_TOOLS what it may start."""

import case

if __name__ == "__main__":
    case.main()
