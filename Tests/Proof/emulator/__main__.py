"""Serves AWS on a free port of loopback until standard input ends or the time is over.

    python3 -m emulator --account 111111111111 --journal journal.jsonl --seconds 1800

The first line of standard output is the address.
"""

import argparse
import os
import pathlib
import sys


def arguments():
    parser = argparse.ArgumentParser(prog="emulator", description="Serves AWS on loopback.")
    parser.add_argument("--account", required=True, help="the account that every caller is in")
    parser.add_argument("--journal", required=True, type=pathlib.Path, help="file that gets a line for each change")
    parser.add_argument("--seconds", type=int, default=1800, help="the server ends after so many seconds at the latest")
    return parser.parse_args()


def main():
    chosen = arguments()
    # moto reads its settings while it is imported.
    os.environ.update(
        MOTO_ACCOUNT_ID=chosen.account,
        MOTO_ACM_VALIDATION_WAIT="0",
        MOTO_IAM_LOAD_MANAGED_POLICIES="true",
        # The emulator itself never speaks to AWS.
        AWS_ACCESS_KEY_ID="none",
        AWS_SECRET_ACCESS_KEY="none",
        AWS_DEFAULT_REGION="us-east-1",
    )
    from .server import Server

    server = Server(chosen.journal, chosen.seconds)
    print(server.address, flush=True)
    # Whatever moto prints is no answer to the parent.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    server.serve_until_end_of(sys.stdin)


main()
