"""`mailask init`: the first settings file and the asks folder."""

from __future__ import annotations

import re
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Annotated

import typer

from mailask.cli.call import Call, command, say
from mailask.errors import SettingsError

_PACKAGE = Path(__file__).parent.parent
# In a wheel the example lies inside the package, in a checkout beside it.
_EXAMPLES = (_PACKAGE / "_config.example.toml", _PACKAGE.parent / "config.example.toml")


def register(app: typer.Typer) -> None:
    """Add `init`."""
    command(app, "init")(_init)


def _init(
    call: Call,
    *,
    name: Annotated[str | None, typer.Option(help="Your name, as letters sign it.")] = None,
    email: Annotated[str | None, typer.Option(help="Your address.")] = None,
    timezone: Annotated[str | None, typer.Option(help="Your time zone, as Europe/Berlin; else this machine's.")] = None,
    maildir: Annotated[Path | None, typer.Option(help="The Maildir to work on.")] = None,
    provider: Annotated[str | None, typer.Option(help="local or google.")] = None,
) -> None:
    """Make config.toml and the asks folder; a file that is there already is left as it is."""
    from mailask.config.places import find_places, zone_of_machine

    places = find_places(call.config)
    if places.config.exists():
        raise SettingsError(
            f"{places.config}: is there already, and stays as it is", hint="Edit it, or choose another MAILASK_HOME."
        )
    values = {
        "me.name": name if name is not None else _asked("Your name"),
        "me.email": email if email is not None else _asked("Your email address"),
        "me.timezone": timezone or zone_of_machine(),
        "mailbox.provider": provider or "",
        "local.maildir": str(maildir.expanduser().absolute()) if maildir else "",
    }
    text = filled(example(), {key: value for key, value in values.items() if value})
    _check(values)
    places.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with places.config.open("x", encoding="utf-8") as file:
        file.write(text)
    asks = places.folder / "asks"
    asks.mkdir(exist_ok=True)
    if call.json:
        call.answer({"config": str(places.config), "asks": str(asks)})
        return
    call.show(str(places.config))
    say(f"Your asks go to {asks}; `mailask ask new` writes the first.")
    if not maildir and (provider or "local") == "local":
        say(f'Next: set [local] maildir in {places.config}, or [mailbox] provider = "google" and `mailask login`.')


def example() -> str:
    """The text of config.example.toml."""
    return next(path for path in _EXAMPLES if path.exists()).read_text(encoding="utf-8")


def filled(text: str, values: dict[str, str]) -> str:
    """The example with the commented lines of these keys (`section.key`) switched on and filled in."""
    import tomli_w

    lines, section = [], ""
    for line in text.splitlines():
        if header := re.match(r"\[(\w+)\]", line):
            section = header[1]
        key = re.match(r"#?\s?(\w+) = ", line)
        value = values.get(f"{section}.{key[1]}") if key else None
        lines.append(line if value is None or key is None else tomli_w.dumps({key[1]: value}).rstrip("\n"))
    return "\n".join(lines) + "\n"


def _check(values: dict[str, str]) -> None:
    """Refuse before writing what could not be read back. Raises SettingsError."""
    from mailask.config.settings import check_values

    nested: dict[str, dict[str, str]] = {}
    for name, value in values.items():
        section, _, key = name.partition(".")
        if value:
            nested.setdefault(section, {})[key] = value
    check_values(nested)


def _asked(question: str) -> str:
    if not sys.stdin.isatty():
        return ""
    with redirect_stdout(sys.stderr):
        return input(f"{question}: ").strip()
