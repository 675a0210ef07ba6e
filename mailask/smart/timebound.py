"""T: one day, near enough to act and far enough to be fair, on which both sides work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from mailask.core.finding import Finding
from mailask.core.working import WorkingDays
from mailask.smart.faults import ERROR, WARNING, Fault, LintRule, shown
from mailask.smart.sources import EXPERTS, PIZZA, URGENCY

A_DAY = LintRule(
    "T1",
    "The letter names one day, with its weekday.",
    "Requests with a deadline were met more often (odds ratio 1.24); a stated time corrects the reader's "
    "wrong guess at how urgent it is.",
    "B",
    f"{PIZZA}; {URGENCY}",
    "by Friday, December 4",
)
NO_DAY = Fault(A_DAY, WARNING, "It does not say by when.", "{day}")
TWO_DAYS_IN_ONE = Fault(
    A_DAY, ERROR, "The weekday and the date are not the same day.", "{day}; or is another day meant?"
)

NEAR = LintRule(
    "T2",
    "The day lies three to ten days ahead.",
    "Long deadlines were met least: one month less often than one week; of people given 21 days, 31 % acted, "
    "of those given two months, 6 %. Whether a short one beats none is contested.",
    "A",
    "Knowles et al. 2022 (n > 3,000); Shu & Gneezy 2010; Tversky & Shafir 1992",
    "by = a working day next week",
)
OVER = Fault(NEAR, ERROR, "{due} is over.", "{day}")
OVER_TODAY = Fault(NEAR, ERROR, "That time of today is over.", "{day}")
TODAY = Fault(NEAR, ERROR, "Today is too soon for a letter; call them.", "{day}")
TOO_FAR = Fault(NEAR, ERROR, "{due} is {days} days away; what can wait so long is put off and forgotten.", "{day}")
FAR = Fault(NEAR, WARNING, "{due} is {days} days away; long deadlines are met least.", "{day}")
SOON = Fault(NEAR, WARNING, "{soon} leaves them little time.", "{day}")
SLOWER_THAN_THAT = Fault(NEAR, WARNING, "{name} usually takes {days} days to answer.", "{day}")

NOT_ASAP = LintRule(
    "T3",
    "A day, not “ASAP”, “soon” or “when you get a chance”.",
    "Readers think senders want an answer 36 % faster than senders do; naming the time removes the gap.",
    "B",
    f"{URGENCY}, about 4,000 people; no experiment on “ASAP” itself",
    "by Tuesday instead of ASAP",
)
VAGUE_TIME = Fault(NOT_ASAP, WARNING, "“{time}” names no day: some read today, some never.", "{day}")

WORKING_DAY = LintRule(
    "T4",
    "The day is a working day for both sides.",
    "A date on a free day is moved by everybody in a direction of their own.",
    "D",
    EXPERTS,
    "Friday rather than Sunday",
)
FREE_DAY = Fault(WORKING_DAY, WARNING, "{due} is not a working day.", "{day}")
HOLIDAY = Fault(WORKING_DAY, WARNING, "{due} is a public holiday.", "{day}")

REASON_FOR_HASTE = LintRule(
    "T5",
    "A date less than four days ahead has a reason.",
    "Urgency without information is over-read.",
    "D",
    f"{EXPERTS}; Giurge & Bohns 2021",
    'by_reason = "the pricing meeting is on the 7th"',
)
HASTE = Fault(
    REASON_FOR_HASTE,
    WARNING,
    "{soon} is soon, and it does not say why.",
    'Say what happens then, by_reason = "...", or give a week: {day}',
)

OUT_OF_HOURS = LintRule(
    "T6",
    "A letter outside working hours says when an answer is wanted.",
    "Stating the expected response time removed the stress of mail out of hours.",
    "B",
    URGENCY,
    "No need to look at this before Monday.",
)
LATE_AT_NIGHT = Fault(OUT_OF_HOURS, WARNING, "It leaves at {time} and does not say when an answer is wanted.", "{day}")

RULES = (A_DAY, NEAR, NOT_ASAP, WORKING_DAY, REASON_FOR_HASTE, OUT_OF_HOURS)

_SOONEST, _LATEST, _TOO_LATE = 3, 10, 30


def judge_distance(
    due: date, *, today: date, working: WorkingDays, where: str, quote: str, written: Callable[[date], str]
) -> Iterator[Finding]:
    """What is wrong with how far a day lies ahead; `written` puts a better one as its author would write it."""
    days, day = (due - today).days, written(in_a_week(today, working))
    if days < 0:
        yield OVER.at(where, quote, due=shown(due), day=day)
    elif days == 0:
        yield TODAY.at(where, quote, day=day)
    elif days > _TOO_LATE:
        yield TOO_FAR.at(where, quote, due=shown(due), days=days, day=day)
    elif days > _LATEST:
        yield FAR.at(where, quote, due=shown(due), days=days, day=day)
    elif days < _SOONEST:
        yield SOON.at(where, quote, soon=in_days(days), day=day)


def judge_free_day(
    due: date,
    *,
    today: date,
    working: WorkingDays,
    free: frozenset[date],
    where: str,
    quote: str,
    written: Callable[[date], str],
) -> Iterator[Finding]:
    """Whether nobody works on a day; `free` are the holidays of the other side."""
    if due.weekday() not in working.weekdays:
        fault = FREE_DAY
    elif due in working.holidays or due in free:
        fault = HOLIDAY
    else:
        return
    both = replace(working, holidays=working.holidays | free)
    before = both.on_or_before(due)
    yield fault.at(where, quote, due=shown(due), day=written(before if before > today else both.on_or_after(due)))


def in_days(days: int) -> str:
    """`Tomorrow`, `In 3 days`: how far a day lies ahead."""
    return {0: "Today", 1: "Tomorrow"}.get(days, f"In {days} days")


def by_field(day: date) -> str:
    """`by = 2026-12-04 (Friday)`: a day as the author of an ask file writes it."""
    return f"by = {day.isoformat()} ({shown(day).split()[0]})"


def in_a_week(today: date, working: WorkingDays) -> date:
    """The next sensible day to name: five working days from today."""
    return working.after(today, 5)
