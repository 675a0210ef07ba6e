"""What a person does at the worst moment stays theirs: between two calls, or before a lost answer is looked into."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import SMTP

import pytest

from mailask.core.request import State
from tests.fakes.mail import mail
from tests.google.fake.mail import Mail, composed
from tests.google.life import GoogleLife, open_door
from tests.laws.world import CHURN, at

NINE, NOON, LATER = "2026-11-23T09:00", "2026-11-23T12:00", "2026-11-23T15:00"


@pytest.fixture
def life(tmp_path):
    with open_door() as door:
        life = GoogleLife.start(door, tmp_path)
        life.world.run(NINE)
        yield life


def state_of(life: GoogleLife, helper: str) -> State:
    with life.world.home() as home:
        return next(r.state for view in home.asks() for r in view.requests if helper in r.id)


def save(life: GoogleLife, draft: str, source: bytes) -> None:
    box = life.google.mail
    old = box.mails[box.drafts[draft]]
    box._save(draft, Mail(box._new_id(), old.thread, {"DRAFT"}, source, old.taken_in))


def test_a_letter_sent_between_the_look_at_drafts_and_the_look_at_mail_was_sent(life):
    draft, box = life.ref_to("bob@"), life.google.mail
    life.google.after = ("drafts.list", lambda: box.send_draft(draft, at=at(NOON), strips=True))

    life.world.run(NOON)
    life.world.run(LATER)

    assert state_of(life, "bob@") is State.SENT


def test_a_letter_that_went_to_another_address_of_the_helper_is_followed_there(life):
    draft, box = life.ref_to("bob@"), life.google.mail
    old = box.mails[box.drafts[draft]]
    save(life, draft, composed(old.source).replace(b"bob@example.com", b"bob@home.example"))
    box.send_draft(draft, at=at(NOON))

    life.world.run(NOON)

    assert state_of(life, "bob@example.com") is State.SENT


def test_a_file_that_the_person_attached_makes_the_draft_theirs(life):
    draft, box = life.ref_to("bob@"), life.google.mail
    message = message_from_bytes(composed(box.mails[box.drafts[draft]].source), policy=SMTP)
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="mine.pdf")
    save(life, draft, message.as_bytes())

    life.world.run(NOON)
    life.world.ask("churn", CHURN.replace("about 40 rows", "about 60 rows"))
    life.world.run(LATER)

    assert b"mine.pdf" in box.mails[box.drafts[draft]].source


def test_a_hold_renamed_before_its_lost_insert_was_looked_into_keeps_its_name(tmp_path):
    with open_door() as door:
        life = GoogleLife.start(door, tmp_path)
        life.google.fail("events.insert", done=True)
        life.world.run(NINE)
        ref = life.hold_of("churn")
        life.subject.person.rename_hold(ref, "Bob, at last")

        life.world.run(NOON)
        life.google.mail.send_draft(life.ref_to("bob@"), at=at(NOON))
        life.world.run(LATER)

        assert life.google.holds[ref] == "Bob, at last"


def test_a_hold_with_a_guest_added_before_its_lost_move_was_looked_into_is_not_taken_away(life):
    ref = life.hold_of("churn")
    life.google.mail.send_draft(life.ref_to("bob@"), at=at(NINE))
    life.google.fail("events.patch", done=True)
    life.world.run(NOON)
    life.subject.person._calendar(ref).edit(ref, attendees=[{"email": "carol@example.com"}])

    life.world.run(LATER)
    (life.world.folder / "asks" / "churn.toml").unlink()
    life.world.run("2026-11-23T16:00")

    assert ref in life.google.holds


def test_a_plan_deletes_nothing_not_even_what_an_earlier_run_could_not(life):
    draft = life.ref_to("bob@")
    (life.world.folder / "asks" / "churn.toml").unlink()
    life.google.fail("drafts.delete", done=False)
    life.world.run(NOON)
    life.google.calls.clear()

    with life.world.home() as home:
        planned = home.plan(at(LATER))

    assert draft in life.google.mail.drafts
    assert [call for call in life.google.calls if "delete" in call] == []
    assert [action.kind for action in planned.actions if action.kind == "delete_draft"] == ["delete_draft"]


def test_a_lost_create_is_known_again_by_its_words_under_another_subject(tmp_path):
    with open_door() as door:
        life = GoogleLife.start(door, tmp_path)
        life.google.fail("drafts.create", done=True)
        life.world.run(NINE)
        [draft] = [
            draft
            for draft in life.google.mail.drafts
            if "carol@" in life.google.mail.mails[life.google.mail.drafts[draft]].header("To")
        ]
        life.google.mail.save_in_composer(draft, subject="A small thing")

        # The ask that is due first is drafted first, so its answer is the one that was lost.
        life.run_until_quiet(NOON)

        assert len([to for to, _, _ in life.drafts() if "carol@" in to]) == 1


def test_sending_a_letter_does_not_cost_a_look_into_every_other_draft(life):
    for n in range(30):
        life.subject.person.start_draft(
            mail(sender="me@example.com", to=f"p{n}@example.org", subject=str(n), at=at(NINE))
        )
    life.google.mail.send_draft(life.ref_to("bob@"), at=at(NOON), strips=True)
    life.google.calls.clear()

    life.world.run(NOON)

    looked_into = life.google.calls.count("gmail.users.drafts.get")
    assert looked_into == 0
    assert state_of(life, "bob@") is State.SENT
