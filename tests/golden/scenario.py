"""A scenario is a folder that reads as a user story: a world, what people do in it, and what comes of it.

world.toml      the story in a sentence, settings that differ, and the steps
asks/*.toml     the ask files as they are at the start
later/*.toml    what an ask file becomes in a step
mail/*.eml      what people and servers write; Date, Message-ID and, for a reply, its thread are filled in
expected/N/     after step N: plan.txt as a person sees it, every draft, every hold
"""

from __future__ import annotations

import re
import shutil
import tomllib
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import format_datetime
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import tomli_w

from mailask.config import load_home
from mailask.core.action import Plan
from mailask.core.reading import Outcome
from mailask.demo.mail_program import MailProgram
from mailask.demo.mailbox import DRAFTS, FOLDERS, LISTS, SENT
from mailask.report.plan import plan_to_text
from mailask.run.home import Home
from mailask.run.result import RunResult

BERLIN = ZoneInfo("Europe/Berlin")
EXPECTED = "expected"
_USUAL = {
    "me": {
        "name": "Alice Adams",
        "email": "alice@example.com",
        "timezone": "Europe/Berlin",
        "country": "DE",
    },
    "mailbox": {"provider": "local"},
    "local": {"maildir": "Maildir", "calendar": "calendar"},
    "ties": {"drafts_per_week": 0},
}
_LINE = default.clone(linesep="\n", max_line_length=998)


@dataclass(frozen=True)
class Scenario:
    """One folder of `scenarios/`, played in a home of its own."""

    folder: Path
    home: Path

    @cached_property
    def world(self) -> dict[str, Any]:
        return tomllib.loads((self.folder / "world.toml").read_text(encoding="utf-8"))

    @cached_property
    def program(self) -> MailProgram:
        return MailProgram(self.home / "Maildir")

    def settle_in(self) -> None:
        """Make the home as it is before the first step."""
        for name in FOLDERS:
            for part in ("cur", "new", "tmp"):
                if name != LISTS:
                    (self.home / "Maildir" / name / part).mkdir(parents=True)
        (self.home / "calendar").mkdir()
        (self.home / "asks").mkdir()
        if (self.folder / "asks").is_dir():
            shutil.copytree(self.folder / "asks", self.home / "asks", dirs_exist_ok=True)
        usual = {name: {**table, **self.world.get(name, {})} for name, table in _USUAL.items()}
        different = {k: v for k, v in self.world.items() if isinstance(v, dict) and k not in usual}
        (self.home / "config.toml").write_text(tomli_w.dumps(usual | different), encoding="utf-8")

    def play(self, number: int, step: dict[str, Any]) -> dict[str, str]:
        """One step; what there is to see after it, by the name of its expected file."""
        at = step["at"].replace(tzinfo=BERLIN)
        deeds = step.get("do", [])
        by_hand: list[RunResult] = []
        for n, deed in enumerate(deeds):
            by_hand += self._do(deed, at=at - timedelta(minutes=10 * (len(deeds) - n)))
        outcome = _together(*by_hand, self.run(at))
        seen = {"plan.txt": _told(at, deeds, outcome)}
        seen |= {f"drafts/{name}": text for name, text in self._drafts()}
        seen |= {f"holds/{name}": text for name, text in self._holds()}
        return {f"{number}/{name}": text for name, text in seen.items()}

    def run(self, at: datetime) -> RunResult:
        """One run of the real worker."""
        with Home.open(load_home(self.home), now=at) as home:
            return home.run(at)

    def _do(self, deed: dict[str, Any], *, at: datetime) -> list[RunResult]:  # noqa: C901 - a case a deed
        """One thing that somebody does; what the worker did about it at once, when it was told to."""
        match deed:
            case {"close": name, "outcome": outcome}:
                with Home.open(load_home(self.home), now=at) as home:
                    return [home.close_ask(name, outcome=Outcome(outcome), helper=deed.get("to", ""), now=at)]
            case {"reopen": name}:
                with Home.open(load_home(self.home), now=at) as home:
                    return [home.reopen(name, helper=deed.get("to", ""), now=at)]
            case {"send": address}:
                self.program.post(self.program.draft_to(address), at=at)
            case {"edit": address, "paragraph": paragraph}:
                self.program.edit(self.program.draft_to(address), paragraph=paragraph, at=at)
            case {"delete": address}:
                self.program.delete(self.program.draft_to(address))
            case {"schedule": address}:
                # The mail program hides the draft until it goes; `goes_out` then finds it here.
                draft = self.program.draft_to(address)
                (self.home / "scheduled.eml").write_bytes(draft.message.as_bytes())
                self.program.delete(draft)
            case {"goes_out": name}:
                self._goes_out(self.home / name, at=at)
            case {"move_hold": name, "to": day}:
                self._move_hold(name, day)
            case {"reply": name}:
                self.program.deliver(self._mail(name, at=at, answers=deed.get("to") or True), at=at)
            case {"arrives": name}:
                self.program.deliver(self._mail(name, at=at, follows=deed.get("after", "")), at=at)
            case {"writes": name}:
                self.program.deliver(self._mail(name, at=at, follows=deed.get("after", "")), at=at, folder=SENT)
            case {"ask": name, "becomes": later}:
                shutil.copy(self.folder / "later" / later, self.home / "asks" / name)
            case {"lose": name}:
                (self.home / name).unlink()
            case {"remove": name}:
                (self.home / "asks" / name).unlink()
            case _:
                raise ValueError(f"nobody can do {deed}")
        return []

    def _goes_out(self, path: Path, *, at: datetime) -> None:
        message = message_from_bytes(path.read_bytes(), policy=_LINE)
        message.replace_header("Date", format_datetime(at))
        self.program.deliver(message.as_bytes(), at=at, folder=SENT)

    def _move_hold(self, name: str, day: date) -> None:
        for path in (self.home / "calendar").glob("*.ics"):
            calendar = icalendar.Calendar.from_ical(path.read_bytes())
            event = calendar.walk("VEVENT")[0]
            if f"({name})" in event["SUMMARY"]:
                event.DTSTART, event.DTEND = day, day + timedelta(1)
                path.write_bytes(calendar.to_ical())

    def _mail(self, name: str, *, at: datetime, answers: bool | str = False, follows: str = "") -> bytes:
        """What somebody wrote; `answers` the last letter to them, or to another whose letter they know."""
        message = self._written(name)
        message["Date"] = format_datetime(at)
        message["Message-ID"] = _id(name, message)
        if follows:
            message["In-Reply-To"] = message["References"] = _id(follows, self._written(follows))
        # A bounce is about somebody else than its sender, so it names the letter's recipient itself.
        about = str(message.get("X-Failed-Recipients") or message["From"].addresses[0].addr_spec)
        if answers:
            letter = self.program.sent_to(answers if isinstance(answers, str) else about).message
            message["In-Reply-To"] = str(letter["Message-ID"])
            message["References"] = " ".join(filter(None, (str(letter["References"] or ""), letter["Message-ID"])))
        return message.as_bytes()

    def _written(self, name: str) -> EmailMessage:
        return message_from_bytes((self.folder / "mail" / name).read_bytes(), policy=_LINE)

    def _drafts(self) -> list[tuple[str, str]]:
        found = [lying.message for lying in self.program.lying_in(DRAFTS)]
        return _numbered((f"{_slug(m['To'].addresses[0].username)}-{_slug(m['Subject'])}", _legible(m)) for m in found)

    def _holds(self) -> list[tuple[str, str]]:
        found = [path.read_text(encoding="utf-8") for path in sorted((self.home / "calendar").glob("*.ics"))]
        return _numbered(
            ((_slug(str(icalendar.Calendar.from_ical(text).walk("VEVENT")[0]["SUMMARY"])), text) for text in found),
            suffix=".ics",
        )


def _together(*outcomes: RunResult) -> RunResult:
    """What several runs did, as one."""
    return replace(
        outcomes[-1],
        applied=tuple(action for outcome in outcomes for action in outcome.applied),
        failed=tuple(failure for outcome in outcomes for failure in outcome.failed),
        notes=tuple(dict.fromkeys(note for outcome in outcomes for note in outcome.notes)),
    )


def _id(name: str, message: EmailMessage) -> str:
    return f"<{sha256(name.encode()).hexdigest()[:16]}@{message['From'].addresses[0].domain}>"


def _told(at: datetime, deeds: list[dict[str, Any]], outcome: RunResult) -> str:
    lines = [f"{at:%A} {at.day} {at:%B %Y}, {at:%H:%M}", ""]
    lines += [f"{' '.join(f'{k} {v}' for k, v in deed.items())}" for deed in deeds]
    told = plan_to_text(Plan(outcome.applied, outcome.notes)) or "Nothing to do."
    failed = [f"FAILED {failure.action.key}: {failure.error.message}" for failure in outcome.failed]
    return "\n".join([*lines, *([""] if deeds else []), told, *failed]) + "\n"


def _legible(message: EmailMessage) -> str:
    """The message with its words unencoded, so that people can read the file; its bytes are `tests/letters`' matter."""
    for part in message.walk():
        if part.get_content_maintype() == "text":
            part.set_content(part.get_content(), subtype=part.get_content_subtype(), cte="8bit")
    return message.as_bytes().decode("utf-8")


def _numbered(named: Any, suffix: str = ".eml") -> list[tuple[str, str]]:
    counted: dict[str, int] = {}
    result = []
    for name, text in named:
        counted[name] = counted.get(name, 0) + 1
        result.append((f"{name}{'' if counted[name] == 1 else f'-{counted[name]}'}{suffix}", text))
    return result


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
