"""Drafts at Gmail: one in effect, in its conversation, and never over a person's words."""

from __future__ import annotations

import email
from dataclasses import replace
from datetime import timedelta
from email.policy import default

import pytest

from mailask.errors import ChangedByHand, MessageGone, TryAgainLater, Unanswered
from tests.fakes.mail import header, mail, reply_to
from tests.google.account import START
from tests.google.fake.answers import No, backend
from tests.google.test_transport import LETTER

ID = "a1b2c3"
LATER = START + timedelta(hours=5)


def create(desk, letter=LETTER):
    return desk.mailbox.create_draft(letter, mailask_id=ID, at=START)


def lose(desk, *, done=True):
    """A create without an answer; the marker that was kept with its intent."""
    marker = desk.mailbox.draft_marker()
    desk.google.fail("drafts.create", done=done)
    with pytest.raises(Unanswered):
        create(desk)
    desk.restart()
    return marker


@pytest.fixture
def thread(desk):
    """A conversation with an answer in it, and a letter that goes on with it."""
    asked = desk.google.mail.take_in(mail(sender="me@example.com", to="dana@example.com", at=START), "SENT")
    source = reply_to(asked.source, sender="dana@example.com", at=START, text="Later.\n")
    answer = desk.google.mail.take_in(source, "INBOX")
    ids = (asked.header("Message-ID"), answer.header("Message-ID"))
    return replace(LETTER, subject="Re: Hello", thread=asked.thread, in_reply_to=ids[1], references=ids)


def only_draft(desk):
    [ref] = desk.google.mail.drafts
    return ref


# What Gmail makes of it


def test_the_message_id_is_the_one_that_gmail_gave(desk):
    lying = create(desk)

    assert lying.message_id.endswith("@mail.gmail.com>")
    assert lying.message_id == header(desk.mailbox.draft_source(lying.ref), "Message-ID")


def test_a_create_whose_reading_back_fails_is_still_reported(desk):
    desk.google.fail("messages.get", no=backend(), times=99)

    assert create(desk).ref == only_draft(desk)


def test_a_new_draft_is_two_calls_beside_the_signature(desk):
    desk.mailbox.draft_marker()
    desk.google.calls.clear()
    create(desk)

    assert desk.google.calls == [
        "gmail.users.settings.sendAs.list",
        "gmail.users.drafts.create",
        "gmail.users.messages.get",
    ]


# Looking for a create without an answer


def test_a_lost_answer_is_found_by_the_next_run_at_once(desk):
    marker = lose(desk)
    found = desk.mailbox.find_draft(ID, marker=marker)

    assert found.ref == only_draft(desk)
    assert not found.sent


def test_looking_does_not_rely_on_the_search_index(desk):
    desk.google.mail.search_lags = True
    marker = lose(desk)

    assert desk.mailbox.find_draft(ID, marker=marker).ref == only_draft(desk)


def test_a_lost_draft_is_found_when_the_history_has_expired(desk):
    marker = lose(desk)
    desk.google.mail.expire_history()

    assert desk.mailbox.find_draft(ID, marker=marker).ref == only_draft(desk)


def test_a_lost_draft_that_the_composer_stripped_of_our_header_is_found(desk):
    marker = lose(desk)
    desk.google.mail.save_in_composer(only_draft(desk), text="My own words.")
    found = desk.mailbox.find_draft(ID, marker=marker)

    assert found.ref == only_draft(desk)
    assert found.mailask_id == ""


@pytest.mark.parametrize("strips", [True, False])
def test_a_lost_draft_that_was_sent_meanwhile_is_found_as_sent(desk, strips):
    marker = lose(desk)
    desk.google.mail.send_draft(only_draft(desk), at=LATER, strips=strips)

    assert desk.mailbox.find_draft(ID, marker=marker).sent


def test_a_draft_of_the_persons_own_is_not_taken_for_ours(desk):
    marker = lose(desk, done=False)
    desk.google.mail.take_in(mail(sender="me@example.com", to="dana@example.com", at=START, subject="Lunch?"), "DRAFT")
    desk.clock.wait(minutes=3)

    assert desk.mailbox.find_draft(ID, marker=marker) is None


def test_absence_is_believed_only_after_a_rest(desk):
    marker = lose(desk, done=False)
    with pytest.raises(TryAgainLater):
        desk.mailbox.find_draft(ID, marker=marker)

    desk.clock.wait(minutes=3)
    assert desk.mailbox.find_draft(ID, marker=marker) is None


def test_a_run_that_died_before_it_asked_google_need_not_rest(desk):
    marker = desk.mailbox.draft_marker()
    desk.restart()

    assert desk.mailbox.find_draft(ID, marker=marker) is None


# The conversation


def test_a_draft_lies_in_its_conversation_for_gmail_and_for_the_recipient(desk, thread):
    lying = create(desk, thread)
    source = desk.mailbox.draft_source(lying.ref)

    assert lying.thread == thread.thread
    assert header(source, "In-Reply-To") == thread.in_reply_to
    assert header(source, "References").split() == list(thread.references)


def test_a_draft_that_did_not_join_its_conversation_is_mended_once(desk, thread):
    desk.google.mail.wrong_thread_next = True
    lying = create(desk, thread)

    assert lying.thread == thread.thread
    assert len(desk.google.mail.drafts) == 1
    assert desk.google.calls.count("gmail.users.drafts.create") == 1


def test_a_conversation_in_which_somebody_elses_draft_lies_gets_no_second_one(desk, thread):
    draft = reply_to(desk.google.mail.mails[thread.thread].source, sender="me@example.com", at=START, text="Hm")
    desk.google.mail.drafts["r9"] = desk.google.mail.take_in(draft, "DRAFT").id

    with pytest.raises(ChangedByHand):
        create(desk, thread)
    assert list(desk.google.mail.drafts) == ["r9"]


def joined(desk, letter):
    source = desk.mailbox.draft_source(create(desk, letter).ref)
    return header(source, "In-Reply-To"), header(source, "References").split()


def test_an_answer_to_a_trashed_message_answers_the_newest_that_the_person_still_sees(desk, thread):
    asked, answer = thread.references
    trashed = next(mail for mail in desk.google.mail.mails.values() if mail.header("Message-ID") == answer)
    desk.google.mail.relabel(trashed.id, add=["TRASH"])

    assert joined(desk, thread) == (asked, [asked])


def test_a_stranger_who_wrote_into_the_conversation_is_never_answered(desk, thread):
    asked, answer = thread.references
    mails = {mail.header("Message-ID"): mail for mail in desk.google.mail.mails.values()}
    hers = reply_to(mails[asked].source, sender="Dana <eve@evil.example>", at=LATER, text="Done!\n")
    desk.google.mail.take_in(hers, "INBOX")
    desk.google.mail.relabel(mails[answer].id, add=["TRASH"])

    assert joined(desk, thread) == (asked, [asked])
    desk.google.mail.drafts.clear()
    for ref in [ref for ref, held in desk.google.mail.mails.items() if "DRAFT" in held.labels]:
        del desk.google.mail.mails[ref]
    desk.google.mail.relabel(mails[asked].id, add=["TRASH"])
    with pytest.raises(ChangedByHand, match="Trash"):
        create(desk, thread)


def test_a_machine_is_answered_only_when_nobody_else_is_left_to_answer(desk, thread):
    asked, answer = thread.references
    mails = {mail.header("Message-ID"): mail for mail in desk.google.mail.mails.values()}
    robot = [("Auto-Submitted", "auto-replied")]
    away = reply_to(mails[asked].source, sender="dana@example.com", at=LATER, text="Away.\n", headers=robot)
    desk.google.mail.take_in(away, "INBOX")
    desk.google.mail.relabel(mails[answer].id, add=["SPAM"])

    assert joined(desk, thread) == (asked, [asked])


def test_a_conversation_that_was_put_in_the_trash_gets_no_draft(desk, thread):
    for ref in desk.google.mail.mails:
        desk.google.mail.relabel(ref, add=["TRASH"])

    with pytest.raises(ChangedByHand, match="Trash"):
        create(desk, thread)
    assert desk.google.mail.drafts == {}


def test_a_conversation_that_was_deleted_for_good_gets_no_draft(desk, thread):
    desk.google.mail.mails.clear()

    with pytest.raises(ChangedByHand, match="not in Gmail any more"):
        create(desk, thread)
    assert desk.google.mail.drafts == {}


# A person's words


def test_opening_a_draft_is_no_edit_of_its_words_but_nobody_writes_over_it_unseen(desk):
    lying = create(desk)
    desk.google.mail.save_in_composer(lying.ref)

    with pytest.raises(ChangedByHand):
        desk.mailbox.delete_draft(lying.ref, revision=lying.revision)
    plain = email.message_from_bytes(desk.mailbox.draft_source(lying.ref), policy=default).get_body(("plain",))
    assert plain.get_content().split() == LETTER.text.split()


def test_sent_mail_is_not_deleted_through_the_draft_that_it_was(desk):
    lying = create(desk)
    sent = desk.google.mail.send_draft(lying.ref, at=LATER, lingers=True)

    with pytest.raises(ChangedByHand):
        desk.mailbox.delete_draft(lying.ref, revision=sent.id)
    with pytest.raises(MessageGone):
        desk.mailbox.draft_source(lying.ref)
    assert sent.id in desk.google.mail.mails


def test_a_scheduled_draft_is_not_listed_and_comes_back_as_sent(desk):
    lying = create(desk)
    [*_, last] = desk.mailbox.changes("", since=START - timedelta(days=1))
    source = desk.google.mail.schedule(lying.ref)
    assert desk.mailbox.drafts() == ()

    desk.google.mail.take_in(source, "SENT", at=LATER)
    arrivals = [a for batch in desk.mailbox.changes(last.cursor, since=START) for a in batch.arrivals]
    assert [arrival.message.mailask_id for arrival in arrivals] == [ID]


@pytest.mark.parametrize("done", [True, False])
def test_a_replacement_without_an_answer_leaves_one_draft(desk, done):
    lying = create(desk)
    new = replace(LETTER, text="Hi Dana,\n\nby the 9th?\n", html="<div>by the 9th?</div>")
    desk.google.fail("drafts.update", done=done)
    with pytest.raises(Unanswered):
        desk.mailbox.replace_draft(lying.ref, new, mailask_id="new", at=LATER, revision=lying.revision)

    assert desk.google.calls.count("gmail.users.drafts.update") == 1
    assert list(desk.google.mail.drafts) == [lying.ref]


# The signature


@pytest.fixture
def signed_alias(desk):
    signature = '<div dir="ltr">Mia Muster<br>Larkfield</div>'
    alias = {"sendAsEmail": "me@example.com", "isDefault": True, "signature": signature}
    desk.google.mail.aliases = [{"sendAsEmail": "other@example.com", "signature": "<b>no</b>"}, alias]
    return signature


def test_the_signature_stands_once_in_gmails_own_wrapper(desk, signed_alias):
    lying = create(desk)

    html = email.message_from_bytes(desk.mailbox.draft_source(lying.ref), policy=default).get_body(("html",))
    assert html.get_content().count("Larkfield") == 1
    assert f'class="gmail_signature" data-smartmail="gmail_signature">{signed_alias}</div>' in html.get_content()


def test_the_plain_words_stay_as_written_so_that_they_compare(desk, signed_alias):
    lying = create(desk)

    plain = email.message_from_bytes(desk.mailbox.draft_source(lying.ref), policy=default).get_body(("plain",))
    assert plain.get_content().split() == LETTER.text.split()


def plain_words(source):
    return email.message_from_bytes(source, policy=default).get_body(("plain",)).get_content()


def test_a_signed_draft_that_was_merely_opened_says_what_was_written(desk, signed_alias):
    lying = create(desk)
    desk.google.mail.save_in_composer(lying.ref)

    [saved] = desk.google.mail.mails.values()
    assert plain_words(saved.source).split()[-4:] == ["--", "Mia", "Muster", "Larkfield"]
    assert plain_words(desk.mailbox.draft_source(lying.ref)).split() == LETTER.text.split()


@pytest.mark.parametrize("added", ["\n\nPS: and the 2024 numbers?", "\nMuster & Sons"])
def test_words_under_the_signature_are_the_persons(desk, signed_alias, added):
    lying = create(desk)
    text = f"{LETTER.text}\n-- \nMia Muster\nLarkfield{added}\n"
    desk.google.mail.save_in_composer(lying.ref, text=text)

    assert plain_words(desk.mailbox.draft_source(lying.ref)).split() == text.split()


def test_signatures_that_google_does_not_tell_are_no_reason_to_have_no_draft(desk):
    desk.google.fail("sendAs.list", no=No(404, "notFound", "Not found."))

    assert create(desk).ref == only_draft(desk)


def test_the_addresses_that_gmail_knows_as_the_persons_are_their_own_from_then_on(desk, signed_alias):
    assert desk.mailbox.own_addresses() == ()
    create(desk)

    assert desk.restart().own_addresses() == ("me@example.com", "other@example.com")
