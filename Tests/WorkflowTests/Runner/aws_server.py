"""Keeps AWS's command line loaded, and runs it in a child process for each call: loading it takes longer than a call.

    python3 aws_server.py SOCKET                  waits for calls
    python3 aws_server.py SOCKET call ARGUMENT…   is one; output, errors and exit code are the command line's own
"""

import array
import json
import os
import signal
import socket
import sys


def call(path, arguments):
    """Hands arguments, folder, environment and both streams to the server, and takes the exit code."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(path)
        message = json.dumps([arguments, os.getcwd(), dict(os.environ)]).encode()
        streams = array.array("i", [1, 2])
        connection.sendmsg([len(message).to_bytes(8, "big")], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, streams)])
        connection.sendall(message)
        answer = connection.recv(1)
        return answer[0] if answer else 70


def serve(path):
    """Answers calls one after the other in children, until the process is ended."""
    from awscli.clidriver import create_clidriver

    driver = create_clidriver()
    for service in ("ecs", "logs", "s3", "cloudfront"):
        driver.session.get_service_model(service)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path)
        server.listen()
        print("ready", flush=True)
        while True:
            connection, _ = server.accept()
            if os.fork() == 0:
                answer(driver, connection)
            connection.close()


def answer(driver, connection):
    """Runs one call, and ends the process."""
    code = 70
    try:
        size, ancillary, _, _ = connection.recvmsg(8, socket.CMSG_SPACE(8))
        streams = array.array("i")
        streams.frombytes(ancillary[0][2])
        message = b""
        while len(message) < int.from_bytes(size, "big"):
            message += connection.recv(65536)
        arguments, folder, environment = json.loads(message)
        for stream, target in zip(streams, (1, 2)):
            os.dup2(stream, target)
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(environment)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        code = driver.main(arguments) or 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 70
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        connection.sendall(bytes([code & 0xFF]))
        os._exit(0)


if __name__ == "__main__":
    if sys.argv[2:3] == ["call"]:
        sys.exit(call(sys.argv[1], sys.argv[3:]))
    serve(sys.argv[1])
