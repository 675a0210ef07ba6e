"""The fake Google on a real socket of this machine."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from tests.google.fake.answers import Dropped
from tests.google.fake.google import Google
from tests.google.fake.hand import PATH, by_hand


def make_server(google: Google, port: int = 0) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"  # keep-alive
        disable_nagle_algorithm = True

        def _answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            try:
                if self.path.startswith(PATH):
                    answer = by_hand(google, self.path, body)
                else:
                    answer = google.answer(self.command, self.path, dict(self.headers.items()), body)
            except Dropped:
                self.close_connection = True
                return
            packed = answer.body and "gzip" in self.headers.get("accept-encoding", "")
            content = gzip.compress(answer.body) if packed else answer.body
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                if name != "date":
                    self.send_header(name, value)
            if packed:
                self.send_header("content-encoding", "gzip")
            if answer.status != 204:
                self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer  # noqa: N815 - http.server's names

        def log_message(self, *_: object) -> None: ...

    return ThreadingHTTPServer(("127.0.0.1", port), Handler)


@contextmanager
def serving(google: Google) -> Iterator[str]:
    """The root of a server that answers for `google`."""
    server = make_server(google)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
