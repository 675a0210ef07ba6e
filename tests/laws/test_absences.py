"""Whoever is away when an ask is new is not nudged until they are back, though their reply answered another letter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes.mail import mail
from tests.laws.story import Life
from tests.laws.world import ME, at

BOB = "Bob Brown <bob@example.com>"
AWAY = "I am out of the office and will be back on 2 December 2026.\n"
ROBOT = [("Auto-Submitted", "auto-replied")]


def before(life: Life, sender: str = BOB, *, day: str = "2026-11-20T09:00", text: str = AWAY, headers=ROBOT) -> None:
    subject = "Automatic reply: Lunch" if headers else "Lunch"
    life.subject.person.receive(
        mail(sender=sender, to=ME.address, at=at(day), subject=subject, text=text, headers=headers)
    )


def nudged(life: Life) -> list[str]:
    """The days on which Bob, who got the letter on the 24th, is nudged."""
    (life.world.folder / "asks" / "engineers.toml").unlink()
    life.world.policy = replace(life.world.policy, drafts_per_day=1)
    life.world.run("2026-11-23T09:00")
    life.subject.person.send_draft(life.ref_to("bob@"), at=at("2026-11-23T10:00"))
    life.world.run("2026-11-23T11:00")
    days = ["2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"]
    found = []
    for day in days:
        life.world.run(f"{day}T09:00")
        if life.drafts() and not found:
            found.append(day)
    return found


@pytest.fixture
def life(tmp_path):
    return Life.begin(tmp_path, "memory")


def test_an_absence_from_before_the_ask_rests_it(life):
    before(life)

    assert nudged(life) == ["2026-12-04"]


@pytest.mark.parametrize(
    "other",
    [
        {"day": "2026-11-21T09:00", "text": "Lunch was great.\n", "headers": ()},
        {"day": "2026-10-01T09:00", "sender": "Bob Brown <bob@evil.example>"},
    ],
    ids=["they have written since", "it is somebody else's"],
)
def test_an_absence_that_is_over_or_anothers_rests_nothing(life, other):
    if "sender" not in other:
        before(life)
    before(life, **other)

    assert nudged(life) == ["2026-11-30"]


def test_an_absence_that_is_not_to_be_believed_rests_nothing(life):
    before(life, headers=[*ROBOT, ("Authentication-Results", "mx.example.com; dmarc=fail")])

    assert nudged(life) == ["2026-11-30"]
