"""One thing that cannot be handled, of each kind and in each place, among thirty good asks is a note, and no more.

All kinds are planted in one home, since a run that gets past all of them gets past each.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

GOOD = 30
CONFIG = """
[me]
name = "Alice Adams"
email = "alice@example.com"
timezone = "Europe/Berlin"
[local]
maildir = "mail"
calendar = "calendar"
[asks]
drafts_per_run = 100
drafts_per_day = 100
[ties]
drafts_per_week = 0
"""
ASK = """
title = "SMB churn benchmarks"
to = ["{to}"]
need = "the 2025 monthly churn table for SMB SaaS, as a CSV of about 40 rows"
why = "it decides whether we price the starter plan monthly or yearly"
action = "send me the CSV, or the name of whoever owns it"
effort_minutes = 15
by = {by}
by_reason = "the pricing meeting is on the 7th"
context = "we compared onboarding funnels in Lisbon"
offer = "I will send you our own churn numbers"
{more}
"""
MAIL = (
    b"From: Bob <bob@example.org>\nTo: alice@example.com\n"
    b"Subject: Re: SMB churn benchmarks\nMessage-ID: <1@example.org>\n"
)
AT = "2026-11-23T09:00"


def ask(to="Bob Brown <bob@example.org>", by="2026-12-04", more=""):
    return ASK.format(to=to, by=by, more=more)


def made(folder):
    """A home with nothing in it but good asks."""
    for name in ("asks", "calendar", "mail/cur", "mail/new", "mail/tmp"):
        (folder / name).mkdir(parents=True)
    (folder / "config.toml").write_text(CONFIG)
    for n in range(GOOD):
        (folder / "asks" / f"good-{n}.toml").write_text(ask(f"Helper {n} <helper{n}@example.org>"))
    return folder


def run(home, *more, at=AT):
    """One run as cron starts it; it ends by itself."""
    done = subprocess.run(
        [sys.executable, "-m", "mailask", "run", "--json", "--at", at, *more],
        env={**os.environ, "MAILASK_HOME": str(home)},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert b"bug" not in done.stderr, done.stderr
    assert b"Traceback" not in done.stderr, done.stderr
    return json.loads(done.stdout)


def drafted(told):
    return {each["request"] for each in told["applied"] if each["kind"] == "create_draft"}


def planted(home, name, text):
    (home / "asks" / name).write_text(text, encoding="utf-8")


def fifo(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(path)


def lettered(home, name, text):
    """A template in a language of its own, so that it spoils no other letter."""
    language = (
        f"q{chr(97 + len(list(home.glob('templates/*'))) // 26)}{chr(97 + len(list(home.glob('templates/*'))) % 26)}"
    )
    folder = home / "templates" / language
    folder.mkdir(parents=True)
    (folder / "ask.txt").write_text(text)
    planted(home, name, ask(more=f'language = "{language}"'))


LETTER = "{% block subject %}x{% endblock %}{% block letter %}X{% endblock %}"


def letter(body, before=""):
    return before + LETTER.replace("X", body)


ASKS = {
    "an address that idna refuses": lambda h, n: planted(h, n, ask("Bob <bob@exa..mple.org>")),
    "a domain that idna refuses": lambda h, n: planted(h, n, ask(f"Bob <bob@{'ü' * 70}.example>")),
    "a local part that is not ASCII": lambda h, n: planted(h, n, ask("Bob <bøb@example.org>")),
    "the last moment that there is": lambda h, n: planted(h, n, ask(by="9999-12-31T23:59:59Z")),
    "the last day that there is": lambda h, n: planted(h, n, ask(by="9999-12-31")),
    "the first day that there is": lambda h, n: planted(h, n, ask(by="0001-01-01")),
    "a year 0": lambda h, n: planted(h, n, ask(by="0000-01-01")),
    "a file name that is not UTF-8": lambda h, n: (h / "asks" / os.fsdecode(b"b\xe4d.toml")).write_text(ask()),
    "a pipe": lambda h, n: fifo(h / "asks" / n),
    "a device": lambda h, n: (h / "asks" / n).symlink_to("/dev/zero"),
    "a folder": lambda h, n: (h / "asks" / n).mkdir(),
    "a link to nowhere": lambda h, n: (h / "asks" / n).symlink_to("/nowhere"),
    "a file of fifty megabytes": lambda h, n: planted(h, n, "x = '" + "y" * 50_000_000 + "'\n"),
    "five thousand helpers": lambda h, n: planted(
        h, n, ask('", "'.join(f"P{n} <p{n}@example.org>" for n in range(5000)))
    ),
    "a title of a megabyte": lambda h, n: planted(h, n, ask().replace("SMB churn", "SMB churn " * 100_000)),
    "an effort beyond all numbers": lambda h, n: planted(h, n, ask().replace("= 15", f"= {'9' * 4000}")),
    "an id of slashes": lambda h, n: planted(h, n, ask(more='id = "../../bad"')),
    "a template that recurses": lambda h, n: lettered(h, n, '{% include "ask" %}' + LETTER),
    "a template that extends itself": lambda h, n: lettered(h, n, '{% extends "ask" %}'),
    "a macro that calls itself": lambda h, n: lettered(
        h, n, letter("{{ m() }}", "{% macro m() %}{{ m() }}{% endmacro %}")
    ),
    "a macro that doubles itself": lambda h, n: lettered(
        h, n, letter("{{ m(60) }}", "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}")
    ),
    "loops within loops": lambda h, n: lettered(
        h,
        n,
        letter(
            "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}{% endfor %}" * 1
            + "{% endfor %}{% endfor %}"
        ),
    ),
    "a loop of much text": lambda h, n: lettered(
        h, n, letter("{% for a in range(9000) %}" + "word " * 2000 + "{% endfor %}")
    ),
    "a text times a billion": lambda h, n: lettered(h, n, letter("{{ 'x' * 1000000000 }}")),
    "a number to a great power": lambda h, n: lettered(h, n, letter("{{ 9 ** (9 ** 9) }}")),
    "a text that doubles": lambda h, n: lettered(
        h, n, letter("{% set x = 'xxxxxxxxxxxx' %}" + "{% set x = x ~ x %}" * 40 + "{{ x }}")
    ),
    "a text that is added to itself": lambda h, n: lettered(
        h, n, letter("{% set x = 'xxxxxxxx' %}" + "{% set x = x + x %}" * 40)
    ),
    "a block that doubles": lambda h, n: lettered(
        h, n, letter("{% set x %}xxxxxxxxx{% endset %}" + "{% set x %}{{ x }}{{ x }}{% endset %}" * 40)
    ),
    "a width beyond all lines": lambda h, n: lettered(h, n, letter("{{ '%999999999d' % 1 }}")),
    "a format of a great width": lambda h, n: lettered(h, n, letter("{{ '{:>999999999}'.format(1) }}")),
    "a text filled up": lambda h, n: lettered(h, n, letter("{{ 'x'.ljust(999999999) }}{{ 'x'|center(999999999) }}")),
    "a text replaced by more": lambda h, n: lettered(
        h, n, letter("{% set x = 'xxxxxxxxxxxxxxxx' %}" + "{% set x = x|replace('x', x) %}" * 12)
    ),
    "a list joined by much": lambda h, n: lettered(h, n, letter("{{ range(90000)|join('x' * 90000) }}")),
    "a template that divides by nothing": lambda h, n: lettered(h, n, letter("{{ 1 / 0 }}")),
    "an attached pipe": lambda h, n: (fifo(h / "asks" / "pipe"), planted(h, n, ask(more='attach = ["pipe"]'))),
    "an attached device": lambda h, n: planted(h, n, ask(more='attach = ["/dev/zero"]')),
    "an attached file of mailask's own": lambda h, n: planted(h, n, ask(more='attach = ["../config.toml"]')),
    "an attached file of the system": lambda h, n: planted(h, n, ask(more='attach = ["/etc/passwd"]')),
    "an attached link to a file of the system": lambda h, n: (
        (h / "asks" / "table.csv").symlink_to("/etc/passwd"),
        planted(h, n, ask(more='attach = ["table.csv"]')),
    ),
    "an attached file of thirty megabytes": lambda h, n: (
        (h / "asks" / "big.bin").write_bytes(bytes(30_000_000)),
        planted(h, n, ask(more='attach = ["big.bin"]')),
    ),
}


def file_of(kind):
    """The name of the ask file that is planted for a kind."""
    return os.fsdecode(b"b\xe4d.toml") if "not UTF-8" in kind else f"bad-{list(ASKS).index(kind)}.toml"


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What a run told of a home in which every kind was planted."""
    home = made(tmp_path_factory.mktemp("asks") / "home")
    for kind, plant in ASKS.items():
        plant(home, file_of(kind))
    return run(home)


def test_the_good_asks_are_asked_whatever_lies_beside_them(told):
    assert {request for request in drafted(told) if request.startswith("good-")} == {
        f"good-{n}/helper{n}@example.org" for n in range(GOOD)
    }


@pytest.mark.parametrize("kind", ASKS)
def test_an_ask_that_cannot_be_handled_is_a_note_with_its_name(told, kind):
    name = os.fsencode(file_of(kind)).decode("utf-8", "backslashreplace").removesuffix(".toml")
    noted = [note for note in told["notes"] if name in f"{note}".replace("\\\\", "\\")]

    assert noted
    assert not any(request.startswith(f"{name}/") for request in drafted(told))


def mailed(home, name, source):
    (home / "mail" / "new" / os.fsdecode(name)).write_bytes(source)


MAILS = {
    "a file name that is not UTF-8": lambda h: mailed(h, b"1.\xe4.host", MAIL + b"\nYes.\n"),
    "a pipe": lambda h: fifo(h / "mail" / "new" / "1.pipe.host"),
    "a folder": lambda h: (h / "mail" / "new" / "1.folder.host").mkdir(),
    "a device": lambda h: (h / "mail" / "new" / "1.dev.host").symlink_to("/dev/zero"),
    "a link to nowhere": lambda h: (h / "mail" / "new" / "1.link.host").symlink_to("/nowhere"),
    "a year 0": lambda h: mailed(h, b"1.x.host", MAIL + b"Date: Mon, 01 Jan 0000 00:00:00 +0000\n\nYes.\n"),
    "a year 99999": lambda h: mailed(h, b"2.x.host", MAIL + b"Date: Mon, 01 Jan 99999 00:00:00 +0000\n\nYes.\n"),
    "the last moment, west of here": lambda h: mailed(
        h, b"3.x.host", MAIL + b"Date: Fri, 31 Dec 9999 23:59:59 -2359\n\nYes.\n"
    ),
    "the first moment, east of here": lambda h: mailed(
        h, b"4.x.host", MAIL + b"Date: Mon, 01 Jan 0001 00:00:00 +2359\n\nYes.\n"
    ),
    "bytes that are no text": lambda h: mailed(h, b"5.x.host", MAIL + b"X: \x00\xff\xfe\n\n\x00\xff\xd8\x00"),
    "nothing": lambda h: mailed(h, b"6.x.host", b""),
    "a draft that is a pipe": lambda h: fifo(h / "mail" / ".Drafts" / "cur" / "1.pipe.host"),
    "an entry that is a pipe": lambda h: fifo(h / "calendar" / "x.ics"),
    "an entry whose name is not UTF-8": lambda h: (h / "calendar" / os.fsdecode(b"\xe4.ics")).write_text("BEGIN:x"),
}


def test_mail_that_cannot_be_handled_stops_nothing(tmp_path):
    home = made(tmp_path / "home")
    run(home)
    for plant in MAILS.values():
        plant(home)
    (home / "asks" / "good-30.toml").write_text(ask("Helper 30 <helper30@example.org>"))

    told = run(home, at="2026-11-23T10:00")

    assert drafted(told) == {"good-30/helper30@example.org"}
