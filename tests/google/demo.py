"""`python -m tests.google.demo DIR`: the demo's story on Gmail and Google Calendar, at the fake Google of this machine.

People's deeds are done at the fake, and after each scene the real `mailask run` works on it in a process of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

from mailask.demo.scenes import Scene, scenes
from tests.google.account import write_token_file
from tests.google.fake.google import Google
from tests.google.fake.server import serving
from tests.google.web_client import WebClient


def make_google_home(folder: Path, root: str) -> None:
    """The demo's home in `folder`, with the Google at `root` in the place of its Maildir."""
    sample = files("mailask.demo").joinpath("home")
    (folder / "asks").mkdir(parents=True)
    for ask in sample.joinpath("asks").iterdir():
        (folder / "asks" / ask.name).write_bytes(ask.read_bytes())
    settings = sample.joinpath("config.toml").read_text(encoding="utf-8")
    head, _, rest = settings.partition("[local]")
    others = rest[rest.index("[asks]") :]
    google = f'[google]\napi_root = "{root}"\n\n'
    (folder / "config.toml").write_text(head.replace('"local"', '"google"') + google + others, encoding="utf-8")
    write_token_file(folder / "google-token.json")


def play(
    folder: Path, google: Google, root: str, *, say: Callable[[str], object], past: bool = True
) -> Iterator[Scene]:
    """The story in a new home, scene by scene: what people did, and what `mailask run` printed.

    With its `past` the mailbox holds the demo's four years of mail before the first scene.
    """
    google.mail.address = "robin@example.com"
    client = WebClient(google)
    if past:
        client.fill()
    make_google_home(folder, root)
    for scene in scenes():
        say(f"\n{scene.at:%A} {scene.at.day} {scene.at:%B}, {scene.at:%H:%M}: {scene.title}")
        for deed in scene.deeds:
            say(f"  - {deed(client)}")  # type: ignore[arg-type] - it has the deeds of a MailProgram
        commands = [["run"]]
        if scene.closes:
            commands.insert(0, ["ask", "close", scene.closes])
        for words in commands:
            say(_run(folder, *words, "--at", scene.at.isoformat(), say=say))
        yield scene


def _run(folder: Path, *words: str, say: Callable[[str], object]) -> str:
    say(f"  $ mailask {' '.join(words)}")
    done = subprocess.run(
        [sys.executable, "-m", "mailask", *words],
        env=os.environ | {"MAILASK_HOME": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"mailask ended with {done.returncode}: {done.stderr}")
    return "".join(f"  {line}\n" for line in done.stdout.splitlines()).rstrip()


def main() -> None:
    folder = Path(sys.argv[1]).expanduser()
    google = Google()
    with serving(google) as root:
        for _ in play(folder, google, root, say=print):
            pass


if __name__ == "__main__":
    main()
