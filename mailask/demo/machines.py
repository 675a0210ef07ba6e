"""The mail that no person wrote: newsletters, receipts, tickets, alarms. What mailask must not take for people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from email.message import EmailMessage
from email.policy import default
from email.utils import format_datetime
from random import Random

from mailask.demo.composition import message_id
from mailask.demo.people import ROBIN, ZONE
from mailask.demo.quoting import lines_of_html

_LINE = default.clone(linesep="\n", max_line_length=998)
_BULK = {"Precedence": "bulk"}
_AUTO = {"Auto-Submitted": "auto-generated"}


@dataclass(frozen=True, slots=True)
class _Machine:
    """One sender without a person behind it.

    Attributes:
        every: days between two mails; spread: how many more there may be by chance.
        subjects, openings, bodies, ends: what a mail is put together from; `{day}` and `{n}` are filled in.
    """

    sender: str
    every: int
    spread: int
    at: time
    subjects: tuple[str, ...]
    openings: tuple[str, ...]
    bodies: tuple[str, ...]
    ends: tuple[str, ...]
    headers: dict[str, str]
    html: bool = False
    picks: int = 1


_MACHINES = (
    _Machine(
        "The Operator's Desk <letters@operatorsdesk.example.org>",
        28,
        3,
        time(6, 30),
        (
            "The Operator's Desk, no. {n}: meetings that end early",
            "The Operator's Desk, no. {n}: what a roadmap is for",
            "The Operator's Desk, no. {n}: hiring the second manager",
            "The Operator's Desk, no. {n}: prices people remember",
            "The Operator's Desk, no. {n}: reading a churn curve",
        ),
        (
            "Good morning, operators.",
            "Good morning. A short one today.",
            "Good morning, and welcome to {k} new readers.",
        ),
        (
            "A founder in Ghent cancelled every meeting that had no question in its title. Eleven of forty came back.",
            "We asked 212 teams how far ahead their plans hold. The median answer was seven weeks.",
            "A plan is a list of things you agreed not to do. The best one had two columns: never, and not yet.",
            "A clinic chain in Ohio prints its no-show rate on the staff room door. It falls every quarter.",
            "The most forwarded letter of this year was about saying what good looks like before you ask.",
            "Three readers wrote that they moved their one to ones to walks. One moved back, it rains in Bergen.",
        ),
        ("Until next month.", "See you in four weeks. Answers to this mail are not read."),
        {
            "List-Id": "<letters.operatorsdesk.example.org>",
            "List-Unsubscribe": "<https://operatorsdesk.example.org/stop>",
        }
        | _BULK,
        html=True,
        picks=3,
    ),
    _Machine(
        "Clinic Tech Weekly <weekly@clinictech.example.net>",
        42,
        14,
        time(7, 5),
        (
            "Waiting rooms without rows",
            "What the new interface rules mean for small practices",
            "Seven booking tools, compared",
            "Reminders: text, call or letter?",
            "The quiet growth of shared reception",
        ),
        ("This week in clinic technology:", "In this issue:"),
        (
            "- Shared reception desks save a practice of four about six hours a week, says a survey from Leeds.",
            "- The referral interface gets another year; vendors should plan for October.",
            "- Letters beat text messages for patients over seventy, by a little, in a trial with 3,100 people.",
            "- Two regional groups merge their scheduling; the old systems run on until spring.",
            "- An insurer starts to pay for video follow-ups of up to ten minutes.",
        ),
        ("You get this because you visited our stand.", "Read on the web, or unsubscribe at any time."),
        {"List-Unsubscribe": "<mailto:stop@clinictech.example.net>"} | _BULK,
        html=True,
        picks=3,
    ),
    _Machine(
        "Larkfield Support <support@example.com>",
        38,
        12,
        time(10, 42),
        (
            "[LKF-{n}] Patient sees yesterday's slots",
            "[LKF-{n}] Waiting list skipped a patient",
            "[LKF-{n}] Export has the wrong time zone",
            "[LKF-{n}] Reminder sent twice",
            "[LKF-{n}] Cannot print the day list",
        ),
        ("A ticket was handed to you.", "A ticket that you follow has a new comment."),
        (
            "Reported by a clinic with two houses. Steps to repeat are in the ticket, a screenshot is attached to it.",
            "Sam could repeat it on the test system. Estimated half a day.",
            "Closed as fixed in the release of this week. The clinic was told by phone.",
            "Waiting for the clinic: we asked for the browser version.",
        ),
        ("Answer above this line to comment on the ticket.",),
        _AUTO | {"X-Auto-Response-Suppress": "All"},
    ),
    _Machine(
        "Railpass Receipts <noreply@railpass.example.com>",
        55,
        25,
        time(18, 14),
        ("Your ticket, order {n}", "Receipt for order {n}"),
        ("Thank you for travelling with us.",),
        (
            "Berlin Hbf to Hamburg Hbf, second class, one traveller. Total 58.90 EUR.",
            "Berlin Hbf to Leipzig Hbf, second class, one traveller. Total 41.20 EUR.",
            "Berlin Hbf to Freiburg Hbf, second class, one traveller. Total 97.40 EUR.",
        ),
        ("Please do not answer this mail, the mailbox is not read.",),
        _AUTO,
    ),
    _Machine(
        "Nightly Builds <builds@example.com>",
        48,
        20,
        time(4, 11),
        ("Build {n} failed: booking-api", "Build {n} is green again: booking-api", "Build {n} failed: reminders"),
        ("Nightly build report.",),
        (
            "1 of 2,214 tests failed: reminder is not sent twice across the time switch.",
            "All tests passed after 14 minutes.",
            "The step that sets up the database ran out of time. It is repeated tomorrow.",
        ),
        ("You follow this project.",),
        _AUTO | {"Precedence": "bulk"},
    ),
    _Machine(
        "Larkfield Billing <billing@example.com>",
        91,
        0,
        time(8, 0),
        ("Invoices of the quarter are ready",),
        ("The invoices of the last quarter are in the shared folder.",),
        (
            "Two clinics are late by more than thirty days, both were called.",
            "All clinics have paid.",
            "One clinic asks to pay by the year.",
        ),
        ("Questions go to Mia.",),
        {},
    ),
)


def machine_mail(first: date, last: date) -> Iterator[tuple[str, datetime, EmailMessage]]:
    """Every automated mail between two days, each with a name of its own and its moment."""
    for machine in _MACHINES:
        dice = Random(machine.sender)  # noqa: S311 (a deterministic sample, nothing secret)
        day, n = first + timedelta(dice.randrange(machine.every)), dice.randrange(40, 400)
        while day <= last:
            at = datetime.combine(day, machine.at, ZONE) + timedelta(minutes=dice.randrange(20))
            name = f"{machine.sender}/{day}"
            yield name, at, _mail(machine, at, n, dice, name)
            n += dice.randrange(1, 4) if machine.spread else 1
            day += timedelta(machine.every + (dice.randrange(machine.spread) if machine.spread else 0))


def _mail(machine: _Machine, at: datetime, n: int, dice: Random, name: str) -> EmailMessage:
    filled = {"n": n, "k": 100 + n, "day": at.strftime("%d.%m.")}
    message = EmailMessage(policy=_LINE)
    message["From"] = machine.sender
    message["To"] = str(ROBIN.person)
    message["Subject"] = dice.choice(machine.subjects).format(**filled)
    message["Date"] = format_datetime(at)
    message["Message-ID"] = message_id(name, machine.sender.rpartition("<")[2].rstrip(">"))
    for key, value in machine.headers.items():
        message[key] = value
    bodies = dice.sample(machine.bodies, machine.picks)
    text = "\n\n".join((dice.choice(machine.openings).format(**filled), *bodies, dice.choice(machine.ends)))
    message.set_content(text + "\n", cte="quoted-printable")
    if machine.html:
        page = f'<table role="presentation"><tr><td>{lines_of_html(text)}</td></tr></table>\n'
        message.add_alternative(page, subtype="html", cte="quoted-printable")
        message.set_boundary("=_" + message["Message-ID"][1:17])
    return message
