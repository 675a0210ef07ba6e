"""What every Drafts folder promises: once, findable, and a person's as soon as they touch it."""

from __future__ import annotations

import email
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.policy import default

import pytest

from mailask.core.letter import Attachment, Letter, Purpose
from mailask.core.message import Place
from mailask.core.person import Person
from mailask.errors import ChangedByHand, MessageGone
from tests.contract.subject import ME
from tests.fakes.mail import header, mail

AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
LATER = AT + timedelta(hours=5)
ID = "0123456789abcdef"
LETTER = Letter(
    purpose=Purpose.ASK,
    sender=Person(ME, "Mia Muster"),
    to=(Person("dana@example.com", "Dana Levi"),),
    subject="SMB churn benchmarks: Größe & 表",
    text="Hi Dana,\n\nwould you send me the table? " + "It is a long line. " * 30 + "\n\nThank you — Mia\n",
    html="<div>Hi Dana,</div><div><br></div><div>would you send me the table?</div>",
)


def created(subject, letter=LETTER, mailask_id=ID):
    return subject.mailbox.create_draft(letter, mailask_id=mailask_id, at=AT)


def words(source):
    return email.message_from_bytes(source, policy=default).get_body(("plain",)).get_content()


def replaced(subject, lying, letter, *, at=LATER):
    return subject.mailbox.replace_draft(lying.ref, letter, mailask_id=ID, at=at, revision=lying.revision)


OTHER = replace(LETTER, text="Hi Dana,\n\nby the 9th instead?\n", html="<div>by the 9th instead?</div>")


def test_a_draft_holds_the_letter(subject):
    lying = created(subject)

    source = email.message_from_bytes(subject.mailbox.draft_source(lying.ref), policy=default)
    assert source["Subject"] == LETTER.subject
    assert source["To"].addresses[0].addr_spec == "dana@example.com"
    assert source["From"].addresses[0].display_name == "Mia Muster"
    assert source["X-Mailask-Id"] == ID
    assert source["Date"].datetime == AT
    assert source["Bcc"] is None
    assert source.get_body(("plain",)).get_content().split() == LETTER.text.split()
    assert source.get_body(("html",)).get_content().strip() == LETTER.html


def test_every_byte_of_an_attachment_arrives(subject):
    content = bytes(range(256)) * 40
    lying = created(subject, replace(LETTER, attachments=(Attachment("é.bin", "application/octet-stream", content),)))

    source = email.message_from_bytes(subject.mailbox.draft_source(lying.ref), policy=default)
    [attachment] = source.iter_attachments()
    assert attachment.get_content() == content
    assert attachment.get_filename() == "é.bin"


def test_a_draft_has_a_message_id_and_says_it(subject):
    lying = created(subject)

    assert lying.message_id == header(subject.mailbox.draft_source(lying.ref), "Message-ID")
    assert lying.message_id.startswith("<")


def test_a_draft_is_listed_under_our_id(subject):
    lying = created(subject)

    assert subject.mailbox.drafts() == (lying,)
    assert lying.mailask_id == ID
    assert not lying.sent


def test_drafts_of_others_are_listed_too(subject):
    subject.person.start_draft(mail(sender=ME, to="bob@example.com", at=AT, subject="mine"))

    assert [lying.mailask_id for lying in subject.mailbox.drafts()] == [""]


def test_a_draft_is_found_after_a_crash(subject):
    marker = subject.mailbox.draft_marker()
    assert subject.mailbox.find_draft(ID, marker=marker) is None
    lying = created(subject)
    subject.restart()

    assert subject.mailbox.find_draft(ID, marker=marker) == lying
    assert subject.mailbox.find_draft("another", marker=marker) is None


def test_a_draft_that_was_sent_is_found_as_sent(subject):
    marker = subject.mailbox.draft_marker()
    lying = created(subject)
    subject.person.send_draft(lying.ref, at=LATER)
    subject.restart()

    assert subject.mailbox.find_draft(ID, marker=marker).sent
    assert subject.mailbox.drafts() == ()


def test_a_sent_draft_is_news(subject):
    lying = created(subject)
    subject.read()
    sent = subject.person.send_draft(lying.ref, at=LATER, text="Hi Dana, my own words.\n")

    [arrival] = subject.read()
    assert arrival.message.place is Place.SENT
    assert arrival.message.message_id == header(sent, "Message-ID")
    assert b"my own words" in subject.mailbox.source(arrival.ref)


def test_our_own_draft_is_no_news(subject):
    created(subject)

    assert [a for a in subject.read() if a.message is None or a.message.place is not Place.DRAFT] == []


def test_an_untouched_draft_keeps_its_revision(subject):
    lying = created(subject)
    subject.restart()

    assert [one.revision for one in subject.mailbox.drafts()] == [lying.revision]


def test_a_flag_is_no_edit(subject):
    lying = created(subject)
    subject.person.flag_draft(lying.ref)

    [there] = subject.mailbox.drafts()
    assert (there.ref, there.revision) == (lying.ref, lying.revision)
    assert words(subject.mailbox.draft_source(lying.ref)).split() == LETTER.text.split()


def test_an_edited_draft_is_not_what_we_wrote_any_more(subject):
    lying = created(subject)
    subject.person.edit_draft(lying.ref, text="My own words.\n")

    [there] = subject.mailbox.drafts()
    assert (there.ref, there.revision) != (lying.ref, lying.revision)
    assert words(subject.mailbox.draft_source(there.ref)).strip() == "My own words."


@pytest.mark.parametrize("edit", [{"text": "My own words.\n"}, {"subject": "My own subject"}])
def test_an_edited_draft_is_left_alone(subject, edit):
    lying = created(subject)
    subject.person.edit_draft(lying.ref, **edit)
    [theirs] = subject.person.drafts()

    with pytest.raises((ChangedByHand, MessageGone)):
        replaced(subject, lying, OTHER)
    with suppress(ChangedByHand):
        subject.mailbox.delete_draft(lying.ref, revision=lying.revision)
    assert subject.person.drafts() == [theirs]


def test_our_own_draft_is_replaced_and_is_still_one(subject):
    lying = created(subject)
    new = replaced(subject, lying, OTHER)

    [there] = subject.mailbox.drafts()
    assert there == new
    assert new.mailask_id == ID
    assert words(subject.mailbox.draft_source(new.ref)).split() == OTHER.text.split()
    assert len(subject.person.drafts()) == 1


def test_replacing_again_after_a_lost_receipt_leaves_one_draft(subject):
    lying = created(subject)
    new = replaced(subject, lying, OTHER)
    subject.restart()

    assert replaced(subject, lying, OTHER, at=LATER + timedelta(hours=1)) == new
    assert len(subject.person.drafts()) == 1


def test_a_replaced_draft_can_be_replaced_again(subject):
    new = replaced(subject, created(subject), OTHER)
    newest = replaced(subject, new, LETTER)

    assert subject.mailbox.drafts() == (newest,)


def test_a_draft_that_is_gone_is_not_replaced(subject):
    lying = created(subject)
    subject.person.delete_draft(lying.ref)

    with pytest.raises(MessageGone):
        replaced(subject, lying, OTHER)
    assert subject.person.drafts() == []


def test_deleting_twice_is_fine(subject):
    lying = created(subject)
    subject.mailbox.delete_draft(lying.ref, revision=lying.revision)
    subject.mailbox.delete_draft(lying.ref, revision=lying.revision)

    assert subject.mailbox.drafts() == ()
    with pytest.raises(MessageGone):
        subject.mailbox.draft_source(lying.ref)


def test_deleting_takes_only_the_one(subject):
    one, other = created(subject), created(subject, mailask_id="fedcba9876543210")
    subject.mailbox.delete_draft(one.ref, revision=one.revision)

    assert subject.mailbox.drafts() == (other,)


def test_a_draft_in_a_thread_names_the_whole_chain(subject):
    lying = created(
        subject, replace(LETTER, in_reply_to="<b@example.com>", references=("<a@example.com>", "<b@example.com>"))
    )

    source = subject.mailbox.draft_source(lying.ref)
    assert header(source, "In-Reply-To") == "<b@example.com>"
    assert header(source, "References").split() == ["<a@example.com>", "<b@example.com>"]


def test_no_value_makes_a_header(subject):
    lying = created(subject, replace(LETTER, subject="Hello\r\nBcc: mallory@example.com"))

    source = email.message_from_bytes(subject.mailbox.draft_source(lying.ref), policy=default)
    assert source["Bcc"] is None
    assert "mallory@example.com" in source["Subject"]
