"""What every calendar promises: once, as written, and a person's as soon as they touch it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from mailask.core.hold import Entry, Hold
from mailask.errors import ChangedByHand
from tests.contract.subject import ZONE

AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
LATER = AT + timedelta(hours=5)
DAY = Entry(
    title="Reply due: SMB churn benchmarks (Dana)",
    when=date(2026, 12, 4),
    description="Dana Levi <dana@example.com>\n\nthe 2025 table; as CSV, 40 rows",
    reminders=(1440, 60),
    link="https://mail.example.com/1",
)
MOMENT = replace(DAY, when=datetime(2026, 12, 4, 15, 0, tzinfo=ZONE))


def put(subject, entry=DAY, key="churn/dana#0"):
    hold = Hold(key, "churn/dana", entry)
    return receipted(hold, subject.calendar.put(hold, at=AT))


def receipted(hold, standing):
    return replace(
        hold,
        ref=standing.ref,
        revision=standing.revision,
        sequence=standing.sequence,
        entry=standing.entry or hold.entry,
    )


def changed(subject, *holds, cursor=""):
    return dict(subject.calendar.changes(holds, cursor).changed)


# The nights on which the clocks change in Berlin, the hour that is there twice, and the hour before and after.
CLOCK_CHANGES = [
    datetime(2026, 3, 29, 1, 50, tzinfo=ZONE),
    datetime(2026, 3, 29, 3, 0, tzinfo=ZONE),
    datetime(2026, 10, 25, 1, 55, tzinfo=ZONE),
    datetime(2026, 10, 25, 3, 0, tzinfo=ZONE),
    datetime(2026, 10, 25, 2, 30, tzinfo=ZONE),
    datetime(2026, 10, 25, 2, 30, tzinfo=ZONE, fold=1),
    datetime(2026, 10, 25, 2, 50, tzinfo=ZONE),
    datetime(2026, 7, 1, 12, 0, tzinfo=ZONE),
]


def instant(when):
    return when.astimezone(UTC) if isinstance(when, datetime) else when


@pytest.mark.parametrize(
    "entry", [DAY, MOMENT, *(replace(DAY, when=when) for when in CLOCK_CHANGES)], ids=lambda e: str(e.when)
)
def test_an_entry_comes_back_as_it_was_put(subject, entry):
    hold = put(subject, entry)
    subject.restart()

    there = subject.calendar.look(hold).entry
    assert instant(there.when) == instant(entry.when)
    assert isinstance(there.when, datetime) == isinstance(entry.when, datetime)
    assert (there.title, there.description, there.link) == (entry.title, entry.description, entry.link)
    assert sorted(there.reminders) == sorted(entry.reminders)
    assert (there.confirmed, there.busy) == (entry.confirmed, entry.busy)
    assert changed(subject, hold) == {}


@pytest.mark.parametrize("confirmed", [True, False])
@pytest.mark.parametrize("busy", [True, False])
def test_status_and_busyness_come_back(subject, confirmed, busy):
    there = subject.calendar.look(put(subject, replace(DAY, confirmed=confirmed, busy=busy))).entry

    assert (there.confirmed, there.busy) == (confirmed, busy)


def test_what_was_never_put_is_not_there(subject):
    assert subject.calendar.look(Hold("never#0", "never", DAY)) is None


def test_putting_again_changes_nothing(subject):
    hold = put(subject)
    subject.restart()
    again = subject.calendar.put(Hold(hold.key, hold.request, hold.entry), at=LATER)

    assert receipted(hold, again) == hold
    assert len(subject.person.holds()) == 1


def test_two_holds_are_two_entries(subject):
    put(subject)
    put(subject, key="churn/erin#0")

    assert len(subject.person.holds()) == 2


def test_an_untouched_hold_is_no_news(subject):
    holds = [put(subject, DAY), put(subject, MOMENT, key="churn/erin#0")]
    subject.restart()

    assert changed(subject, *holds) == {}


def test_a_hold_moved_by_a_person_is_seen(subject):
    hold = put(subject)
    subject.person.move_hold(hold.ref, date(2026, 12, 7))

    [standing] = changed(subject, hold).values()
    assert standing.entry.when == date(2026, 12, 7)


def test_a_timed_hold_moved_by_a_person_is_seen(subject):
    hold = put(subject, MOMENT)
    subject.person.move_hold(hold.ref, datetime(2026, 12, 4, 16, 0, tzinfo=ZONE))

    [standing] = changed(subject, hold).values()
    assert standing.entry.when == datetime(2026, 12, 4, 16, 0, tzinfo=ZONE)


def test_a_renamed_hold_is_seen(subject):
    hold = put(subject)
    subject.person.rename_hold(hold.ref, "Dana!")

    assert [standing.entry.title for standing in changed(subject, hold).values()] == ["Dana!"]


def test_a_deleted_hold_is_seen(subject):
    hold = put(subject)
    subject.person.delete_hold(hold.ref)

    assert {ref: standing.entry for ref, standing in changed(subject, hold).items()} == {hold.ref: None}
    assert subject.calendar.look(hold).entry is None


@pytest.mark.parametrize("entry", [DAY, MOMENT])
def test_saying_the_same_in_other_words_is_no_change(subject, entry):
    hold = put(subject, entry)
    subject.person.resave_hold(hold.ref)
    first = subject.calendar.changes([hold], "")
    subject.restart()

    assert dict(first.changed) == {}
    assert changed(subject, hold, cursor=first.cursor) == {}


def test_a_hold_saved_in_other_words_is_still_ours_to_move_and_to_drop(subject):
    hold = put(subject)
    subject.person.resave_hold(hold.ref)
    moved = receipted(hold, subject.calendar.move(hold, replace(DAY, when=date(2026, 12, 9)), at=LATER))

    assert len(subject.person.holds()) == 1
    assert changed(subject, moved) == {}
    subject.calendar.drop(moved)
    assert subject.person.holds() == {}


def test_a_change_is_seen_after_an_idle_run(subject):
    hold = put(subject)
    cursor = subject.calendar.changes([hold], "").cursor
    subject.person.rename_hold(hold.ref, "Dana!")

    assert len(changed(subject, hold, cursor=cursor)) == 1


def test_a_change_that_was_not_stored_is_seen_again(subject):
    hold = put(subject)
    subject.person.rename_hold(hold.ref, "Dana!")
    first = changed(subject, hold)
    subject.restart()

    assert changed(subject, hold) == first
    assert len(first) == 1


def test_our_own_hold_is_moved(subject):
    hold = put(subject)
    entry = replace(DAY, when=date(2026, 12, 9), confirmed=True, title="Promised: churn (Dana)")
    moved = receipted(hold, subject.calendar.move(hold, entry, at=LATER))

    assert subject.calendar.look(moved).entry.when == date(2026, 12, 9)
    assert subject.person.holds() == {moved.ref: "Promised: churn (Dana)"}
    assert changed(subject, moved) == {}


def test_an_all_day_hold_can_become_a_timed_one_and_back(subject):
    hold = put(subject)
    timed = receipted(hold, subject.calendar.move(hold, MOMENT, at=LATER))
    assert subject.calendar.look(timed).entry.when == MOMENT.when

    again = receipted(timed, subject.calendar.move(timed, DAY, at=LATER))
    assert subject.calendar.look(again).entry.when == DAY.when


def test_moving_again_after_a_lost_receipt_changes_nothing(subject):
    hold = put(subject)
    entry = replace(DAY, when=date(2026, 12, 9))
    moved = subject.calendar.move(hold, entry, at=LATER)
    subject.restart()

    assert changed(subject, hold) == {}
    assert subject.calendar.move(hold, entry, at=LATER + timedelta(hours=1)) == moved


def test_a_move_without_a_receipt_can_still_become_another_move(subject):
    hold = put(subject)
    subject.calendar.move(hold, replace(DAY, when=date(2026, 12, 9)), at=LATER)
    subject.restart()
    standing = subject.calendar.move(hold, replace(DAY, when=date(2026, 12, 10)), at=LATER)

    assert standing.entry.when == date(2026, 12, 10)


def test_the_sequence_rises_with_the_time_and_the_status(subject):
    hold = put(subject)
    moved = receipted(hold, subject.calendar.move(hold, replace(DAY, when=date(2026, 12, 9)), at=LATER))
    confirmed = receipted(moved, subject.calendar.move(moved, replace(moved.entry, confirmed=True), at=LATER))

    assert hold.sequence < moved.sequence < confirmed.sequence


@pytest.mark.parametrize("touch", ["move", "rename", "delete"])
def test_what_a_person_touched_is_theirs(subject, touch):
    hold = put(subject)
    match touch:
        case "move":
            subject.person.move_hold(hold.ref, date(2026, 12, 7))
        case "rename":
            subject.person.rename_hold(hold.ref, "Dana!")
        case _:
            subject.person.delete_hold(hold.ref)
    theirs = subject.person.holds()

    with pytest.raises(ChangedByHand):
        subject.calendar.move(hold, replace(DAY, when=date(2026, 12, 9)), at=LATER)
    with pytest.raises(ChangedByHand):
        subject.calendar.put(hold, at=LATER)
    if touch == "delete":
        subject.calendar.drop(hold)
    else:
        with pytest.raises(ChangedByHand):
            subject.calendar.drop(hold)
    assert subject.person.holds() == theirs


def test_dropping_twice_is_fine(subject):
    hold = put(subject)
    subject.calendar.drop(hold)
    subject.calendar.drop(hold)

    assert subject.person.holds() == {}


def test_dropping_takes_only_the_one(subject):
    one, other = put(subject), put(subject, key="churn/erin#0")
    subject.calendar.drop(one)

    assert list(subject.person.holds()) == [other.ref]
