"""The mail that comes round every few weeks: numbers, one to ones, what clinics say. Put together from sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from mailask.demo.people import ZONE
from mailask.demo.scripts import Line, Script


@dataclass(frozen=True, slots=True)
class _Habit:
    """One colleague's habit of writing: how often, about what, and what Robin answers."""

    by: str
    every: int
    at: time
    subject: str
    opening: str
    sentences: tuple[str, ...]
    answers: tuple[str, ...]
    picks: int = 3
    since: date = date(2022, 11, 1)


_HABITS = (
    _Habit(
        "arjun",
        35,
        time(16, 20),
        "Numbers, week {week}",
        "Hi Robin, the numbers of week {week}:",
        (
            "Bookings are up {a} % on the month before, most of it from clinics with two houses.",
            "Churn is flat at {b}.{c} %, and all of it is below five seats.",
            "The waiting list filled {d} cancelled hours, the best week so far.",
            "Trials started: {d}. Trials that booked something within three days: {a}.",
            "Reminders by letter are down to {b} %, I would drop them from the chart.",
            "One outlier: a practice made {d}00 appointments in one night. It was an import.",
            "No-shows stand at {b}.{a} %, the same as last year in this month.",
            "The number on the wall is wrong since Monday, the query counts test clinics. Mended.",
            "Support answered within {c} hours at the median.",
        ),
        (
            "Thank you. Can you split the first one by size of clinic?",
            "Good. I will use the second line on Thursday.",
            "Thanks Arjun, no questions from me this time.",
            "The last one surprises me. Do we have it for last year as well?",
            "Thank you, clear as always.",
        ),
    ),
    _Habit(
        "ben",
        49,
        time(11, 5),
        "One to one, notes of {day} {month}",
        "What I took away:",
        (
            "- I write the one-pager for shared rooms and show it to Lena before it goes round.",
            "- You talk to Tobias about the clinics that were promised the interpreter field.",
            "- We keep the release on the Tuesday, the Friday ones cost us a weekend each.",
            "- I sit in on two support calls a month, and write down the words people use.",
            "- The road map shows three months and a cloud, nothing beyond that.",
            "- I ask for help earlier when the estimate slips, not on the day.",
            "- The import gets a second look by Sam, as I am too fond of it.",
            "- We stop the weekly status mail and see whether anybody misses it.",
        ),
        (
            "Yes to all. The status mail: I bet nobody.",
            "Right, with one change: talk to Clara first, she knows those clinics by name.",
            "That is how I have it too. Thank you for writing it down.",
            "Agreed. The last point matters most to me.",
        ),
    ),
    _Habit(
        "clara",
        42,
        time(14, 40),
        "Voices from the clinics, {month} {year}",
        "Hi Robin, the ones I kept this month:",
        (
            '"I print the day list because my colleague does not trust the screen." (physio, two desks)',
            '"Can it remind the doctor instead of the patient?" (dentist)',
            '"I found the waiting list by accident and now I cannot work without it." (ear, nose and throat)',
            '"Your hold music is better than ours." (we have none, it was the neighbour)',
            '"The colours are pretty, but my boss is colour blind." (eye clinic, of all places)',
            '"If it could say no to Mr. Lang for me, I would pay double." (everybody)',
            '"We tell patients that the computer decided. That helps." (children\'s clinic)',
            '"The search finds people by their dog." (a note field, it is used for everything)',
            '"Two clicks fewer would be one coffee more." (reception, Hamburg)',
        ),
        (
            "These go on the wall. Thank you!",
            "The second one is a real wish. Who said it?",
            "I read them to the whole team this morning. Please never stop.",
            "Did we ever tell the eye clinic that there is a high contrast mode?",
        ),
        picks=3,
    ),
    _Habit(
        "grace",
        63,
        time(18, 30),
        "Leads on Thursday, {day} {month}",
        "All, for Thursday:",
        (
            "1. Where are we with the clinics that wait for shared rooms?",
            "1. Mia shows the plan with and without the second office.",
            "1. Two customers to talk about by name, not more.",
            "2. One thing each that you would stop.",
            "2. Hugo has the results of the survey, come having read them.",
            "2. What do we say to the group that asks for a discount?",
            "3. Ten minutes for anything that smells.",
            "3. Who goes to the autumn fair, and who has had enough of it?",
        ),
        (
            "I bring numbers for the first, and one thing I would stop.",
            "Fine with me. I would swap one and three, the first will eat the hour.",
            "I am on a train until ten past, start without me.",
            "Good list. Nothing to add.",
        ),
        picks=2,
    ),
)

_MONTHS = "January February March April May June July August September October November December".split()


def notes(first: date, last: date) -> Iterator[Script]:
    """Every round of every habit between two days; some are answered, some are not."""
    for habit in _HABITS:
        dice = Random(habit.by)  # noqa: S311 (a deterministic sample, nothing secret)
        day = max(first, habit.since) + timedelta(dice.randrange(habit.every))
        while day <= last:
            if day.weekday() < 5:
                yield _round(habit, day, dice)
            day += timedelta(habit.every + dice.randrange(-3, 4))


def _round(habit: _Habit, day: date, dice: Random) -> Script:
    filled = {
        "week": day.isocalendar().week,
        "day": day.day,
        "month": _MONTHS[day.month - 1],
        "year": day.year,
        "a": dice.randrange(3, 9),
        "b": dice.randrange(2, 7),
        "c": dice.randrange(1, 9),
        "d": dice.randrange(14, 48),
    }
    at = datetime.combine(day, habit.at, ZONE) + timedelta(minutes=dice.randrange(-25, 26))
    # Sorted by where they stand in the bank, so that a numbered list counts upwards.
    picked = sorted(dice.sample(range(len(habit.sentences)), habit.picks))
    text = "\n\n".join((habit.opening, *(habit.sentences[n] for n in picked))).format(**filled)
    lines = [Line(habit.by, ("robin",), (), at, text)]
    if dice.random() < 0.6:
        answered = _in_the_day(at + timedelta(minutes=dice.randrange(15, 400)))
        lines.append(Line("robin", (habit.by,), (), answered, dice.choice(habit.answers)))
    return Script(f"{habit.by}-{day}", habit.subject.format(**filled), tuple(lines))


def _in_the_day(at: datetime) -> datetime:
    """The moment itself, or the next morning when it falls into the night."""
    return at if at.hour < 21 and at >= at.replace(hour=7, minute=0) else at.replace(hour=7, minute=40) + timedelta(1)
