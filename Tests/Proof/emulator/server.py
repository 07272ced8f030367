"""The server: moto behind a journal, with a few calls of its own to steer it."""

import io
import json
import os
import pathlib
import signal
import threading
import time
import traceback

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server

from . import gaps, holdings
from .gaps.deployments import deployments
from .journal import Call, Journal

LOST = (
    '<?xml version="1.0"?><ErrorResponse><Error><Code>InternalFailure</Code>'
    "<Message>the emulator was told to fail here</Message></Error></ErrorResponse>"
)


class QuietHandler(WSGIRequestHandler):
    """Keeps connections open, as AWS does, and writes no log of its own."""

    protocol_version = "HTTP/1.1"

    def log(self, type, message, *arguments):
        pass


class Server:
    """Serves on a free port of loopback."""

    def __init__(self, journal, seconds):
        gaps.fill()
        self.moto = DomainDispatcherApplication(create_backend_app)
        self.lock = threading.Lock()
        self.answers = {}
        self.deadline = time.monotonic() + seconds
        self.listen(journal)

    def listen(self, journal):
        self.journal_file = pathlib.Path(journal)
        self.journal = Journal(self.journal_file)
        self.http = make_server("127.0.0.1", 0, self, threaded=True, request_handler=QuietHandler)
        self.http.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.http.server_port}"
        os.environ["MOTO_PORT"] = str(self.http.server_port)

    def serve_until_end_of(self, stream):
        """Ends with the stream, which ends with the parent; or when the time is over."""
        threading.Thread(target=self._end_with, args=(stream,), daemon=True).start()
        threading.Thread(target=self._end_in_time, daemon=True).start()
        self.http.serve_forever(poll_interval=0.05)

    def _end_with(self, stream):
        while stream.readline():
            pass
        os._exit(0)

    def _end_in_time(self):
        time.sleep(max(0, self.deadline - time.monotonic()))
        os._exit(3)

    def __call__(self, environ, start_response):
        body = self._body(environ)
        if environ["PATH_INFO"].startswith("/proof/"):
            return self._steer(environ["PATH_INFO"], body, start_response)
        call = Call(environ, body)
        if call.identifier in self.answers:
            # The answer was lost on the way, so the program asks again: the change is made already.
            status, headers, content = self.answers[call.identifier]
            self.journal.write(call, None, int(status.split()[0]), 0, repeated=True)
            start_response(status, headers)
            return content
        number, admitted = self.journal.admit(call)
        started = time.monotonic()
        if not admitted:
            self.journal.write(call, number, 500, 0)
            start_response("500 Internal Server Error", [("Content-Type", "text/xml")])
            return [LOST.encode()]
        answer = {}

        def remember(status, headers, exception=None):
            answer.update(status=int(status.split()[0]), said=(status, headers))
            return start_response(status, headers, exception)

        try:
            # moto's services change their collections while others read them: one call at a time.
            with self.lock:
                content = list(self.moto(environ, remember))
        except Exception:
            # moto raises where it lacks something; the reason is worth more than a page of HTML.
            reason = traceback.format_exc()
            self._note(f"{call.service} {call.action}\n{reason}")
            answer["status"] = 501
            start_response("501 Not Implemented", [("Content-Type", "text/plain")])
            content = [reason.encode()]
        if call.changes and answer["status"] < 400:
            self.answers[call.identifier] = (*answer["said"], content)
            while len(self.answers) > 200:
                self.answers.pop(next(iter(self.answers)))
        if call.changes or answer["status"] >= 500:
            self.journal.write(call, number, answer["status"], time.monotonic() - started)
        return content

    def _note(self, text):
        with open(self.journal_file.with_suffix(".errors"), "a", encoding="utf-8") as file:
            file.write(text)

    def _body(self, environ):
        length = environ.get("CONTENT_LENGTH")
        if environ.get("HTTP_TRANSFER_ENCODING", "").lower() == "chunked":
            body = environ["wsgi.input"].read()
            environ["wsgi.input_terminated"] = True
        else:
            body = environ["wsgi.input"].read(int(length or 0))
        environ["wsgi.input"] = io.BytesIO(body)
        return body

    def _steer(self, path, body, start_response):
        try:
            answer = self._steered(path, json.loads(body or b"{}"))
        except Exception:
            start_response("500 Internal Server Error", [("Content-Type", "text/plain")])
            return [traceback.format_exc().encode()]
        start_response("200 OK", [("Content-Type", "application/json")])
        return [json.dumps(answer).encode()]

    def _steered(self, path, asked):
        account = os.environ["MOTO_ACCOUNT_ID"]
        if path == "/proof/fail":
            return self.journal.fail(asked["fault"])
        if path == "/proof/inventory":
            return holdings.inventory(account, asked["region"])
        if path == "/proof/holdings":
            return holdings.of(account, asked["region"])
        if path == "/proof/zone":
            return holdings.put_zone(account, asked["id"], asked["name"])
        if path == "/proof/behave":
            return deployments.behave(**asked)
        if path == "/proof/fork":
            return {"address": self._fork(asked["journal"])}
        raise ValueError(f"there is no {path}")

    def _fork(self, journal):
        """The address of a copy of this server, with all it holds; it ends with this one."""
        reader, writer = os.pipe()
        parent = os.getpid()
        # Between two calls, so that the copy is whole.
        with self.lock:
            child = os.fork()
        if child:
            os.close(writer)
            with os.fdopen(reader) as stream:
                address = stream.readline().strip()
            threading.Thread(target=os.waitpid, args=(child, 0), daemon=True).start()
            return address
        try:
            os.close(reader)
            self.http.socket.close()
            self.lock = threading.Lock()
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            self.listen(journal)
            with os.fdopen(writer, "w") as stream:
                stream.write(self.address + "\n")
            threading.Thread(target=self._end_with_process, args=(parent,), daemon=True).start()
            threading.Thread(target=self._end_in_time, daemon=True).start()
            self.http.serve_forever(poll_interval=0.05)
        finally:
            os._exit(4)

    def _end_with_process(self, parent):
        while os.getppid() == parent:
            time.sleep(0.5)
        os._exit(0)
