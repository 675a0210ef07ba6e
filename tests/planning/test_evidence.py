"""What the mailbox says about our drafts: edited, sent in any of the ways people send, deleted, scheduled."""

from __future__ import annotations

import pytest

from mailask.core.action import CreateDraft, DeleteDraft, ReplaceDraft
from mailask.core.letter import Purpose
from mailask.core.message import Heard, Place
from mailask.core.person import Person
from mailask.core.reading import Outcome, Reading
from mailask.core.request import DraftState, State
from tests.planning.scene import ALICE, BOB, CAROL, DAN, Scene, a_tie, an_ask, asked, at, created, kinds, noted

BARE = {"mailask_id": "", "message_id": "<composer@example.com>"}

WAYS = {
    "our header": {"message_id": "<composer@example.com>"},
    "Message-ID": {"mailask_id": ""},
    "recipient and subject": {**BARE, "text": "Something else entirely, written from scratch."},
    "recipient and subject with Re": {**BARE, "subject": "Re: SMB churn benchmarks", "text": "All new."},
    "recipient and text": {**BARE, "subject": "A small favour"},
    "among several recipients": {**BARE, "to": (CAROL, BOB)},
    "the helper's address in other letters": {**BARE, "to": (Person("Bob@Example.org"),)},
}


def drafted() -> Scene:
    scene = Scene.of(an_ask())
    scene.run("2026-11-23")
    return scene


@pytest.mark.parametrize("how", WAYS.values(), ids=WAYS.keys())
def test_a_sent_draft_is_found_by(how):
    scene = drafted()
    message = scene.send(scene.draft(), "2026-11-23T12:00", **how)
    made = scene.run("2026-11-23T13:00")
    assert kinds(made) == ["keep_draft", "keep_request", "move_hold"]
    assert scene.request().state is State.SENT
    assert scene.request().sent_at == message.at
    assert scene.hold().entry.confirmed


def test_a_sent_draft_is_found_by_its_thread():
    scene = drafted()
    letter = scene.send(scene.draft(), "2026-11-23T12:00", thread="thread-1")
    scene.run("2026-11-23T13:00")
    scene.answer(letter, Outcome.DONE, "2026-11-24")
    scene.run("2026-11-24")
    thanks = scene.draft(BOB, Purpose.THANKS)
    assert thanks.thread == "thread-1"
    scene.send(thanks, "2026-11-24T12:00", **BARE, subject="Thank you!", text="You are the best.", thread="thread-1")
    scene.run("2026-11-24T13:00")
    assert scene.drafts[thanks.key].state is DraftState.SENT


def test_most_of_the_text_is_enough_and_little_of_it_is_not():
    scene = drafted()
    draft = scene.draft()
    words = draft.text.split()
    scene.send(draft, "2026-11-23T12:00", **BARE, subject="A favour", text=" ".join(words[: len(words) // 5]))
    scene.run("2026-11-23T13:00")
    assert scene.request().outcome is Outcome.GONE


def test_an_edited_draft_is_theirs_and_still_theirs_when_sent():
    scene = drafted()
    scene.edit(scene.draft())
    assert kinds(scene.run("2026-11-23T11:00")) == ["keep_draft"]
    scene.send(scene.draft(), "2026-11-23T12:00", **BARE, text="Hi Bob, in short: the churn table, please.")
    made = scene.run("2026-11-23T13:00")
    assert scene.request().state is State.SENT
    assert "as you edited it" in made.actions[0].because


def test_a_letter_to_somebody_else_before_the_draft_was_made_is_not_the_draft():
    scene = drafted()
    scene.delete(scene.draft())
    scene.write("2026-11-20", BOB, subject="SMB churn benchmarks")
    scene.run("2026-11-24")
    assert scene.request().outcome is Outcome.GONE


def test_a_draft_that_still_lies_there_was_not_sent_by_a_letter_alike():
    scene = drafted()
    scene.write("2026-11-23T12:00", BOB, subject="SMB churn benchmarks", text="Never mind the draft.")
    scene.run("2026-11-24")
    assert scene.request().state is State.DRAFTED


def test_a_draft_message_is_never_evidence():
    scene = drafted()
    scene.heard.append(Heard(_a_draft(scene), Reading(reply="Yes, I will.", outcome=Outcome.YES)))
    assert scene.run("2026-11-23T13:00").actions == ()


def _a_draft(scene):
    message = scene.send(scene.draft(), "2026-11-23T12:00")
    scene.heard.clear()
    scene.vanished.clear()
    from dataclasses import replace

    return replace(message, place=Place.DRAFT)


def test_a_deleted_draft_is_gone_its_hold_too_and_nothing_is_made_again():
    scene = drafted()
    scene.delete(scene.draft())
    made = scene.run("2026-11-24")
    assert scene.request().outcome is Outcome.GONE
    assert scene.hold() is None
    assert kinds(made) == ["keep_draft", "close_request", "drop_hold"]
    assert scene.run("2026-11-25").actions == ()
    scene.asks["churn"] = an_ask(need="the 2025 monthly churn table for SMB SaaS, as a CSV of about 60 rows")
    assert not any(isinstance(a, CreateDraft | ReplaceDraft) for a in scene.run("2026-11-26").actions)


def test_a_scheduled_draft_is_gone_until_it_goes_and_then_taken_back_with_a_hold_of_its_own_revision():
    scene = drafted()
    draft = scene.draft()
    scene.delete(draft)
    scene.run("2026-11-24")
    assert scene.hold() is None
    scene.send(draft, "2026-11-25T09:00", **BARE)
    scene.run("2026-11-25")
    assert scene.request().state is State.SENT
    assert scene.request().closed_at is None
    assert scene.hold().key.endswith("#2")
    assert scene.hold().entry.confirmed


def test_a_scheduled_draft_of_an_ask_that_was_let_go_meanwhile_is_followed_when_it_goes_all_the_same():
    scene = drafted()
    draft = scene.draft()
    scene.delete(draft)
    scene.run("2026-11-24")
    scene.let_go("churn", "2026-11-24T12:00")
    scene.run("2026-11-24T12:00")
    scene.send(draft, "2026-11-25T09:00")
    scene.run("2026-11-25")
    assert scene.request().state is State.SENT


def test_a_deleted_nudge_is_not_made_again_and_the_request_lives_on():
    scene, _ = asked()
    assert created(scene.run("2026-11-30")) == [(BOB, Purpose.NUDGE)]
    scene.delete(scene.draft(BOB, Purpose.NUDGE))
    made = scene.run("2026-12-01")
    assert created(made) == []
    assert scene.request().state is State.SENT
    assert created(scene.run("2026-12-07")) == [(BOB, Purpose.LAST_NUDGE)]


def test_a_draft_sent_to_another_person_is_followed_there():
    scene = drafted()
    letter = scene.send(scene.draft(), "2026-11-23T12:00", to=(DAN,))
    made = scene.run("2026-11-23T13:00")
    assert scene.request().helper == DAN
    assert any("Dan Dorn" in text for text in noted(made, "draft"))
    assert created(scene.run("2026-11-24")) == []
    scene.answer(letter, Outcome.DONE, "2026-11-25", sender=DAN)
    assert created(scene.run("2026-11-25")) == [(DAN, Purpose.THANKS)]


def test_copies_to_the_user_do_not_count_as_addressees():
    scene = drafted()
    scene.send(scene.draft(), "2026-11-23T12:00", to=(BOB,), cc=(ALICE,), bcc=(Person("alice@example.net"),))
    scene.run("2026-11-23T13:00")
    assert scene.request().helper == BOB


def test_a_draft_is_edited_only_once():
    scene = drafted()
    scene.edit(scene.draft())
    scene.run("2026-11-24")
    assert scene.run("2026-11-25").actions == ()


def test_an_edited_draft_is_never_replaced_or_removed_by_an_answer():
    scene, letter = asked()
    scene.run("2026-11-30")
    nudge = scene.draft(BOB, Purpose.NUDGE)
    scene.edit(nudge)
    scene.answer(letter, Outcome.DONE, "2026-12-01")
    made = scene.run("2026-12-01")
    assert not any(isinstance(a, DeleteDraft) for a in made.actions)
    assert scene.drafts[nudge.key].is_lying
    assert any("stays in Drafts" in text for text in noted(made, "draft"))


def test_a_sent_reconnection_needs_no_request():
    scene = Scene.of()
    scene.ties = (a_tie(CAROL),)
    scene.run("2026-11-23")
    scene.send(scene.draft(CAROL), "2026-11-23T12:00")
    assert kinds(scene.run("2026-11-24")) == ["keep_draft"]


def test_an_ask_sent_after_its_deadline_is_not_nudged_the_next_day():
    scene = drafted()
    scene.send(scene.draft(), "2026-12-07T09:00")
    scene.run("2026-12-07")
    assert created(scene.run("2026-12-08")) == []
    assert created(scene.run("2026-12-15")) == [(BOB, Purpose.LAST_NUDGE)]


def test_a_sent_draft_without_message_id_is_followed():
    scene = drafted()
    letter = scene.send(scene.draft(), "2026-11-23T12:00", message_id="")
    scene.run("2026-11-23T13:00")
    scene.answer(letter, Outcome.YES, "2026-11-24")
    scene.run("2026-11-24")
    assert scene.request().outcome is Outcome.YES


def test_the_moment_of_sending_is_that_of_the_sent_copy():
    scene = drafted()
    scene.send(scene.draft(), "2026-11-23T12:00")
    scene.run("2026-11-25")
    assert scene.request().sent_at == at("2026-11-23T12:00")


def test_a_last_nudge_that_is_heard_again_is_not_the_deleted_nudge_that_it_is_like():
    scene, _ = asked()
    scene.run("2026-12-01")
    nudge = scene.draft(purpose=Purpose.NUDGE)
    scene.delete(nudge)
    scene.run("2026-12-07")
    scene.send(scene.draft(purpose=Purpose.LAST_NUDGE), "2026-12-07T12:00", mailask_id="")
    scene.run("2026-12-07T13:00")  # which hears everything again and must be quiet
    assert scene.drafts[nudge.key].state is DraftState.GONE


# In an editor.


def test_a_draft_that_is_off_the_disk_for_minutes_is_not_gone():
    scene = drafted()
    draft = scene.draft()
    scene.delete(draft, missing_since="2026-11-23T13:00")
    assert scene.run("2026-11-23T13:00").actions == ()
    assert scene.run("2026-11-23T13:59").actions == ()
    scene.vanished.clear()
    scene.edit(draft)
    assert kinds(scene.run("2026-11-23T14:30")) == ["keep_draft"]
    assert scene.request().state is State.DRAFTED


def test_a_draft_that_is_missing_an_hour_later_is_gone():
    scene = drafted()
    scene.delete(scene.draft(), missing_since="2026-11-23T13:00")
    scene.run("2026-11-23T13:00")
    scene.run("2026-11-23T14:00")
    assert scene.request().outcome is Outcome.GONE


def test_a_missing_draft_is_neither_rewritten_nor_taken_away():
    scene = drafted()
    scene.delete(scene.draft(), missing_since="2026-11-23T13:00")
    scene.asks["churn"] = an_ask(need="the 2025 monthly churn table for SMB SaaS, as a CSV of about 60 rows")
    assert "replace_draft" not in kinds(scene.run("2026-11-23T13:00"))
    scene.let_go("churn", "2026-11-23T13:30")
    assert "delete_draft" not in kinds(scene.run("2026-11-23T13:30"))


def test_a_missing_nudge_does_not_make_way_for_the_last():
    scene, _ = asked()
    scene.run("2026-11-30")
    scene.delete(scene.draft(BOB, Purpose.NUDGE), missing_since="2026-12-07T10:00")
    assert not [kind for kind in kinds(scene.run("2026-12-07")) if "draft" in kind]
