"""`python -m tests.google.fake --port 9000`: a Google to try mailask on, without an account."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from tests.google.fake.google import SCOPES, Google
from tests.google.fake.server import make_server


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--port", type=int, default=9000)
    arguments.add_argument("--token-file", type=Path, help="write a token file that this server accepts")
    arguments.add_argument("mails", nargs="*", type=Path, help="files with mail that lies in the mailbox")
    chosen = arguments.parse_args()
    google = Google()
    for path in chosen.mails:
        google.mail.take_in(path.read_bytes(), "INBOX")
    if chosen.token_file:
        fields = {"client_id": "me", "client_secret": "me", "refresh_token": "1//me", "scopes": list(SCOPES)}
        chosen.token_file.touch(mode=0o600)
        chosen.token_file.write_text(json.dumps(fields))
    server = make_server(google, chosen.port)
    sys.stderr.write(f'api_root = "http://127.0.0.1:{server.server_address[1]}"\n')
    server.serve_forever()


main()
