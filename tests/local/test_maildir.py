"""What only a Maildir has: files that other programs rename, folders, and a cursor made of mtimes."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from mailask.core.message import Place
from mailask.errors import ChangedByHand, MailboxError, MessageGone
from mailask.local.folder import flags_of, unique_part
from mailask.local.maildir import LocalMailbox
from tests.contract.subject import LONG_AGO, ME, local
from tests.contract.test_drafts import AT, ID, LETTER, OTHER
from tests.fakes.mail import mail


@pytest.fixture
def subject(tmp_path):
    return local(tmp_path)


def letter(subject="one", **more):
    return mail(sender="Alice <alice@example.com>", to=ME, at=AT, subject=subject, **more)


def frozen(folder, mtime):
    os.utime(folder, ns=(mtime, mtime))


# The root


def test_a_missing_maildir_is_named_with_its_setting_and_never_made(tmp_path):
    with pytest.raises(MailboxError, match=r"nowhere \(\[local\] maildir\)"):
        LocalMailbox(tmp_path / "nowhere")

    assert not (tmp_path / "nowhere").exists()


def test_an_empty_folder_is_no_maildir(tmp_path):
    with pytest.raises(MailboxError, match="not a Maildir"):
        LocalMailbox(tmp_path)


def test_looking_makes_nothing(tmp_path):
    for name in ("cur", "new", "tmp"):
        (tmp_path / name).mkdir()
    mailbox = LocalMailbox(tmp_path)
    list(mailbox.changes("", since=LONG_AGO))

    assert mailbox.drafts() == ()
    assert mailbox.find_draft(ID, marker="") is None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cur", "new", "tmp"]


def test_the_first_draft_makes_the_folders_it_needs(tmp_path):
    for name in ("cur", "new", "tmp"):
        (tmp_path / name).mkdir()
    LocalMailbox(tmp_path).create_draft(LETTER, mailask_id=ID, at=AT)

    for folder in (".Drafts", ".Sent"):
        assert {path.name for path in (tmp_path / folder).iterdir()} == {"cur", "new", "tmp", "maildirfolder"}


# Names


@pytest.mark.parametrize(
    ("name", "unique"),
    [
        ("1764000000.M1P2.desk", "1764000000.M1P2.desk"),
        ("1764000000.M1P2.desk:2,", "1764000000.M1P2.desk"),
        ("1764000000.M1P2.desk:2,RS", "1764000000.M1P2.desk"),
        ("1764000000.M1P2.desk,S=12,W=13:2,S", "1764000000.M1P2.desk"),
        ("1764000000.1_3.desk,U=12:2,S", "1764000000.1_3.desk"),
        ("1764000000_0.2.desk,U=1,FMD5=7e33429f656f1e6e9d79b29c3f82c57e:2,", "1764000000_0.2.desk"),
        ("1764000000.M1P2.desk!2,S", "1764000000.M1P2.desk"),
    ],
)
def test_the_unique_part_survives_what_programs_do_to_a_name(name, unique):
    assert unique_part(name) == unique


def test_flags_are_read():
    assert flags_of("1764000000.M1P2.desk,S=12:2,DS") == "DS"
    assert flags_of("1764000000.M1P2.desk") == ""


def test_a_name_that_is_no_utf8_has_a_handle_that_can_be_stored(subject):
    path = subject.person.root / "new" / os.fsdecode(b"1764.\xff\xfe.desk")
    path.write_bytes(letter(text="odd name\n"))

    [arrival] = subject.read()
    arrival.ref.encode()
    assert b"odd name" in subject.mailbox.source(arrival.ref)


def test_reading_and_flagging_a_message_is_no_news(subject):
    path = subject.person.file(subject.person.root / "new", letter())
    [arrival] = subject.read()
    path = path.rename(subject.person.root / "cur" / f"{path.name}:2,S")
    assert subject.read() == []
    path.rename(f"{path}RT")

    assert subject.read() == []
    assert subject.mailbox.source(arrival.ref) == letter()
    subject.restart()
    assert subject.mailbox.source(arrival.ref) == letter()


def test_a_deleted_message_is_gone(subject):
    path = subject.person.file(subject.person.root / "new", letter())
    [arrival] = subject.read()
    assert subject.mailbox.source(arrival.ref)
    path.unlink()

    with pytest.raises(MessageGone):
        subject.mailbox.source(arrival.ref)


@pytest.mark.parametrize("ref", ["", "INBOX", "INBOX/", "../../etc/passwd", "/etc/passwd", ".nowhere/1", "Sent/1"])
def test_a_handle_from_elsewhere_is_gone(subject, ref):
    with pytest.raises(MessageGone):
        subject.mailbox.source(ref)


# Folders


def folder(subject, name):
    for part in ("cur", "new", "tmp"):
        (subject.person.root / name / part).mkdir(parents=True)
    return subject.person.root / name / "cur"


def test_nested_folders_are_read(subject):
    subject.person.file(folder(subject, ".Work.Clients"), letter("deep"))

    assert subject.subjects() == ["deep"]


@pytest.mark.parametrize("name", [".Trash", ".Junk", ".Spam", ".INBOX.Trash", ".Trash.2025", ".Drafts"])
def test_waste_and_drafts_are_no_evidence(subject, name):
    if name != ".Drafts":
        folder(subject, name)
    subject.person.file(subject.person.root / name / "cur", letter(), flags=":2,S")

    assert subject.read() == []


def test_a_message_flagged_as_draft_is_no_evidence_until_the_flag_goes(subject):
    path = subject.person.file(subject.person.root / "cur", letter(), flags=":2,D")
    assert subject.read() == []
    path.rename(f"{path}".replace(":2,D", ":2,S"))

    assert subject.subjects() == ["one"]


def test_a_draft_moved_to_sent_with_its_flags_is_sent(subject):
    lying = subject.mailbox.create_draft(LETTER, mailask_id=ID, at=AT)
    [path] = (subject.person.root / ".Drafts" / "cur").iterdir()
    path.rename(subject.person.root / ".Sent" / "cur" / path.name)

    [arrival] = subject.read()
    assert arrival.message.place is Place.SENT
    assert arrival.message.message_id == lying.message_id
    assert arrival.message.mailask_id == ID


@pytest.mark.parametrize("name", [".Archive", ".INBOX.Sent", ".Work.Sent", ".Sentinel"])
def test_a_from_proves_nothing_outside_the_sent_folder(subject, name):
    mine = mail(sender=f"Me <{ME.upper()}>", to="alice@example.com", at=AT)
    subject.person.file(folder(subject, name), mine, flags=":2,S")

    assert [arrival.message.place for arrival in subject.read()] == [Place.RECEIVED]


def test_a_folder_within_sent_holds_sent_mail(subject):
    subject.person.file(folder(subject, ".Sent.2025"), mail(sender=ME, to="alice@example.com", at=AT), flags=":2,S")

    assert [arrival.message.place for arrival in subject.read()] == [Place.SENT]


def test_a_message_moved_to_another_folder_is_new_in_its_place(subject):
    path = subject.person.file(subject.person.root / "new", letter())
    [before] = subject.read()
    path.rename(folder(subject, ".Archive") / f"{path.name}:2,S")

    [after] = subject.read()
    assert after.message.message_id == before.message.message_id
    assert after.ref != before.ref


def test_a_folder_that_is_taken_away_is_no_error(subject):
    archive = folder(subject, ".Archive")
    subject.person.file(archive, letter())
    assert subject.subjects() == ["one"]
    archive.parent.rename(subject.person.root.parent / "elsewhere")

    assert subject.read() == []
    assert subject.mailbox.size() == 0


# The cursor


def test_a_folder_that_stands_still_is_not_listed(subject):
    new = subject.person.root / "new"
    subject.person.receive(letter("one"))
    for _ in range(3):
        subject.read()
    settled = new.stat().st_mtime_ns
    subject.person.receive(letter("two"))
    frozen(new, settled)

    # A message that left no trace in the folder's mtime can only be found by listing.
    assert subject.read() == []


def test_an_idle_run_has_no_batch_at_all(subject):
    subject.person.receive(letter())
    for _ in range(3):
        subject.read()

    assert list(subject.mailbox.changes(subject.cursor, since=LONG_AGO)) == []


def test_mail_that_came_in_the_tick_of_the_listing_is_found_by_the_next_run(subject):
    new = subject.person.root / "new"
    subject.person.receive(letter("one"))
    tick = new.stat().st_mtime_ns
    subject.read()
    subject.person.receive(letter("two"))
    frozen(new, tick)

    assert subject.subjects() == ["two"]


def test_a_clock_that_runs_backwards_hides_nothing(subject):
    subject.person.receive(letter("one"))
    for _ in range(3):
        subject.read()
    subject.person.receive(letter("two"))
    frozen(subject.person.root / "new", 1)

    assert subject.subjects() == ["two"]


def test_the_cursor_does_not_grow_with_the_mailbox(subject):
    for n in range(60):
        subject.person.receive(letter(str(n)))
    subject.read()
    before = len(subject.cursor)
    for n in range(300):
        subject.person.receive(letter(str(n)))
    subject.read()

    assert abs(len(subject.cursor) - before) < before / 10


@pytest.mark.parametrize("cursor", ["nonsense", "[]", '{"listed": 3}', '{"listed": {"INBOX/cur": [1]}}', "12345"])
def test_a_cursor_that_is_not_ours_means_looking_at_everything(subject, cursor):
    subject.person.receive(letter())
    subject.cursor = cursor

    assert subject.subjects() == ["one"]


def test_a_run_that_dies_between_batches_goes_on_where_it_stored(subject):
    for n in range(1203):
        (subject.person.root / "new" / f"{n:05}.desk").write_bytes(letter(f"{n:05}"))
    batches = subject.mailbox.changes("", since=LONG_AGO)
    first = next(batches)
    subject.stored.update(arrival.ref for arrival in first.arrivals)
    subject.cursor = first.cursor
    batches.close()
    subject.restart()

    rest = subject.subjects()
    assert len(first.arrivals) == 500
    assert len(rest) == 703
    assert subject.read() == []


def test_a_vanished_file_is_skipped(subject):
    for n in range(1203):
        (subject.person.root / "new" / f"{n:05}.desk").write_bytes(letter(f"{n:05}"))
    batches = subject.mailbox.changes("", since=LONG_AGO)
    next(batches)
    for n in (1100, 1202):
        (subject.person.root / "new" / f"{n:05}.desk").unlink()

    assert sum(len(batch.arrivals) for batch in batches) == 701


def test_the_size_is_known_without_listing_again(subject):
    for n in range(7):
        subject.person.receive(letter(str(n)))
    assert subject.mailbox.size() is None
    for _ in range(3):
        subject.read()
    subject.restart()
    subject.read()

    assert subject.mailbox.size() == 7


def test_a_folder_that_cannot_be_read_is_an_error_and_not_an_empty_one(subject):
    (subject.person.root / ".Drafts" / "cur").rmdir()
    (subject.person.root / ".Drafts" / "cur").write_text("in the way")

    with pytest.raises(MailboxError, match=r"\.Drafts/cur"):
        subject.mailbox.drafts()


# Hostile files


def test_a_pipe_among_the_messages_does_not_stop_the_run(subject):
    os.mkfifo(subject.person.root / "new" / "1.pipe")
    (subject.person.root / "new" / "2.folder").mkdir()
    (subject.person.root / "new" / "3.dangling").symlink_to("nowhere")
    subject.person.receive(letter())

    arrivals = subject.read()
    assert [arrival.message.subject for arrival in arrivals if arrival.message] == ["one"]
    assert sorted(arrival.ref for arrival in arrivals if arrival.problem) == ["INBOX/1.pipe", "INBOX/2.folder"]


HOSTILE = {
    "empty": b"",
    "NULs": b"From: alice@example.com\x00\nSubject: a\x00b\nDate: Tue, 24 Nov 2026 09:00:00 +0000\n\n\x00\x00",
    "no header": b"just words\n" * 10,
    "no blank line": b"From: alice@example.com\nDate: Tue, 24 Nov 2026 09:00:00 +0000\n" + b"X-A: b\n" * 200_000,
    "one endless line": b"From: alice@example.com" + b"x" * 6_000_000,
    "10,000 recipients": b"From: alice@example.com\nDate: Tue, 24 Nov 2026 09:00:00 +0000\nTo: "
    + b",\n ".join(b"Person %d <p%d@example.com>" % (n, n) for n in range(10_000))
    + b"\n\nhi\n",
    "year 0": b"From: alice@example.com\nDate: Tue, 24 Nov 0000 09:00:00 +0000\n\nhi\n",
    "year 9999": b"From: alice@example.com\nDate: Fri, 31 Dec 9999 23:59:59 -1400\n\nhi\n",
    "unknown charset": b"From: =?x-klingon?B?//8=?= <alice@example.com>\nDate: Tue, 24 Nov 2026 09:00:00 +0000\n\nhi\n",
    "carriage returns": b"From: alice@example.com\rDate: Tue, 24 Nov 2026 09:00:00 +0000\r\rhi\r",
    "100 deep": b"From: alice@example.com\nDate: Tue, 24 Nov 2026 09:00:00 +0000\n"
    + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(100))
    + b"\nhi\n",
    "latin-1 header": b"From: J\xfcrgen <juergen@example.com>\nDate: Tue, 24 Nov 2026 09:00:00 +0000\n\nhi\n",
}


def test_hostile_files_neither_stop_nor_slow_the_listing(subject):
    for n, source in enumerate(HOSTILE.values()):
        (subject.person.root / "new" / f"{n:02}.hostile").write_bytes(source)
    with (subject.person.root / "new" / "99.large").open("wb") as file:
        file.write(letter("50 MB"))
        file.truncate(50 * 1024 * 1024)
    started = time.process_time()
    arrivals = subject.read()

    assert time.process_time() - started < 2
    assert len(arrivals) == len(HOSTILE) + 1
    assert all((arrival.message is None) == bool(arrival.problem) for arrival in arrivals)
    assert "50 MB" in [arrival.message.subject for arrival in arrivals if arrival.message]
    assert subject.read() == []


def test_the_body_of_a_large_message_is_not_read_for_its_envelope(subject):
    with (subject.person.root / "new" / "1.large").open("wb") as file:
        file.write(letter("20 GB"))
        file.truncate(20 * 1024**3)  # sparse: more than the memory of the machine, were it read

    assert subject.subjects() == ["20 GB"]


def test_a_problem_names_the_file(subject):
    (subject.person.root / "new" / "1.broken").write_bytes(b"no sender here\n")

    [arrival] = subject.read()
    assert "1.broken" in arrival.problem


def test_a_message_without_a_date_gets_that_of_its_file(subject):
    path = subject.person.root / "new" / "1.undated"
    path.write_bytes(b"From: alice@example.com\n\nhi\n")
    os.utime(path, (1_764_000_000, 1_764_000_000))

    assert [arrival.message.at for arrival in subject.read()] == [datetime.fromtimestamp(1_764_000_000, UTC)]


# Drafts


def test_a_draft_is_shown_as_one_that_was_seen(subject):
    subject.mailbox.create_draft(LETTER, mailask_id=ID, at=AT)

    [path] = (subject.person.root / ".Drafts" / "cur").iterdir()
    assert flags_of(path.name) == "DS"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list((subject.person.root / ".Drafts" / "tmp").iterdir()) == []


def test_creating_again_finds_the_one_that_is_there(subject):
    first = subject.mailbox.create_draft(LETTER, mailask_id=ID, at=AT)
    subject.person.flag_draft(first.ref)
    again = subject.mailbox.create_draft(LETTER, mailask_id=ID, at=AT.replace(hour=20))

    assert again == first
    assert len(subject.person.drafts()) == 1


def test_the_message_id_follows_from_our_id_and_the_senders_domain(subject):
    first = subject.mailbox.create_draft(LETTER, mailask_id=ID, at=AT)
    subject.mailbox.delete_draft(first.ref, revision=first.revision)
    again = subject.mailbox.create_draft(OTHER, mailask_id=ID, at=AT)

    assert again.message_id == first.message_id
    assert first.message_id.endswith("@example.com>")


def test_a_draft_edited_in_place_is_left_alone(subject):
    lying = subject.mailbox.create_draft(LETTER, mailask_id=ID, at=AT)
    [path] = (subject.person.root / ".Drafts" / "cur").iterdir()
    path.write_bytes(path.read_bytes().replace(b"table", b"chair"))

    with pytest.raises(ChangedByHand):
        subject.mailbox.replace_draft(lying.ref, OTHER, mailask_id=ID, at=AT, revision=lying.revision)
    with pytest.raises(ChangedByHand):
        subject.mailbox.delete_draft(lying.ref, revision=lying.revision)
    assert b"chair" in path.read_bytes()


def test_a_draft_marked_as_deleted_is_gone(subject):
    lying = subject.mailbox.create_draft(LETTER, mailask_id=ID, at=AT)
    [path] = (subject.person.root / ".Drafts" / "cur").iterdir()
    path.rename(f"{path}T")

    assert subject.mailbox.drafts() == ()
    with pytest.raises(MessageGone):
        subject.mailbox.replace_draft(lying.ref, OTHER, mailask_id=ID, at=AT, revision=lying.revision)
    subject.mailbox.delete_draft(lying.ref, revision=lying.revision)
    assert len(subject.person.drafts()) == 1


def test_a_half_done_replacement_does_not_hide_a_persons_edit(subject):
    lying = subject.mailbox.create_draft(LETTER, mailask_id=ID, at=AT)
    [old] = (subject.person.root / ".Drafts" / "cur").iterdir()
    kept = old.read_bytes()
    new = subject.mailbox.replace_draft(lying.ref, OTHER, mailask_id=ID, at=AT, revision=lying.revision)
    subject.person.edit_draft(new.ref, text="My own words.\n")
    old.write_bytes(kept)  # as if the power had gone before the old one was taken away
    os.utime(old, ns=(0, 0))

    third = replace(LETTER, text="A third version.\n")
    [again] = [one for one in subject.mailbox.drafts() if one.ref == lying.ref]
    subject.mailbox.replace_draft(again.ref, third, mailask_id=ID, at=AT, revision=again.revision)
    drafts = b"".join(subject.person.drafts())
    assert b"My own words." in drafts
    assert b"A third version." in drafts
    assert len(subject.person.drafts()) == 2


def test_a_half_done_replacement_edited_in_place_stays_too(subject):
    lying = subject.mailbox.create_draft(LETTER, mailask_id=ID, at=AT)
    [old] = (subject.person.root / ".Drafts" / "cur").iterdir()
    kept = old.read_bytes()
    subject.mailbox.replace_draft(lying.ref, OTHER, mailask_id=ID, at=AT, revision=lying.revision)
    [new] = (subject.person.root / ".Drafts" / "cur").iterdir()
    new.write_bytes(new.read_bytes().replace(b"the 9th", b"whenever"))
    old.write_bytes(kept)

    [again] = [one for one in subject.mailbox.drafts() if one.ref == lying.ref]
    third = replace(LETTER, text="A third version.\n")
    subject.mailbox.replace_draft(again.ref, third, mailask_id=ID, at=AT, revision=again.revision)
    drafts = b"".join(subject.person.drafts())
    assert b"whenever" in drafts
    assert b"A third version." in drafts


def test_a_disk_that_refuses_is_told(subject, tmp_path):
    (subject.person.root / ".Drafts" / "tmp").rmdir()
    (subject.person.root / ".Drafts" / "tmp").write_text("in the way")

    with pytest.raises(MailboxError, match=r"\.Drafts"):
        subject.mailbox.create_draft(LETTER, mailask_id=ID, at=AT)


def test_the_link_names_the_message_and_not_its_file(subject):
    link = subject.mailbox.link().to(message_id="<a/b+c@example.com>", thread="")

    assert link == "mid:a%2Fb+c@example.com"  # RFC 2392 section 2
