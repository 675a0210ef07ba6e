"""Folders wherever a mail program puts them, whatever it calls them; a lost one is told of and judges nothing."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from mailask.core.message import Place
from mailask.core.request import State
from mailask.errors import MailboxError, MessageGone
from mailask.local.calendar import LocalCalendar
from mailask.local.maildir import LocalMailbox
from tests.contract.subject import LONG_AGO, ME
from tests.contract.test_drafts import AT, ID, LETTER
from tests.fakes.mail import mail
from tests.laws.world import BERLIN, CHURN, World


def made(path: Path) -> Path:
    for name in ("cur", "new", "tmp"):
        (path / name).mkdir(parents=True)
    return path


def put(folder: Path, subject: str) -> None:
    source = mail(sender="Bob <bob@example.com>", to=ME, at=AT, subject=subject)
    (folder / "cur" / f"{subject}.1.host:2,S").write_bytes(source)


def seen(mailbox: LocalMailbox) -> dict[str, Place]:
    arrivals = [arrival for batch in mailbox.changes("", since=LONG_AGO) for arrival in batch.arrivals]
    return {arrival.message.subject: arrival.message.place for arrival in arrivals if arrival.message}


LAYOUTS = [
    ("", ".Drafts", ".Sent", ".Drafts", ".Sent"),
    ("", "Drafts", "Sent", "Drafts", "Sent"),
    ("", "Drafts", "Sent", ".Drafts", ".Sent"),
    ("", ".Drafts", ".Sent", "Drafts", "Sent"),
    ("", "[Gmail]/Drafts", "[Gmail]/Sent Mail", "[Gmail]/Drafts", "[Gmail]/Sent Mail"),
    ("", "[Gmail]/Drafts", "[Gmail]/Sent Mail", ".[Gmail].Drafts", ".[Gmail].Sent Mail"),
    ("", "Entwürfe", "Gesendete Objekte", ".Entw&APw-rfe", ".Gesendete Objekte"),
    ("INBOX", "../Drafts", "../Sent", "../Drafts", "../Sent"),
    ("INBOX", "../Drafts", "../Sent Items", "../Drafts", "../Sent Items"),
]
"""Where the Maildir lies, what the settings say, and where the two folders are."""


@pytest.mark.parametrize(("inbox", "drafts", "sent", "drafts_at", "sent_at"), LAYOUTS)
def test_drafts_and_sent_may_be_any_folder(tmp_path, inbox, drafts, sent, drafts_at, sent_at):
    root = made(tmp_path / "mail" / inbox)
    made(root / drafts_at)
    put(made(root / sent_at), "sent")
    put(root, "received")
    mailbox = LocalMailbox(root, drafts=drafts, sent=sent)

    lying = mailbox.create_draft(LETTER, mailask_id=ID, at=AT)
    (file,) = (root / drafts_at / "cur").iterdir()
    assert seen(mailbox) == {"received": Place.RECEIVED, "sent": Place.SENT}
    assert mailbox.lost(used=True) == ()

    file.rename(root / sent_at / "cur" / f"{file.name.partition(':')[0]}:2,S")
    assert mailbox.drafts() == ()
    found = mailbox.find_draft(ID, marker="")
    assert (found.mailask_id, found.sent) == (lying.mailask_id, True)
    assert seen(LocalMailbox(root, drafts=drafts, sent=sent))[LETTER.subject] is Place.SENT


@pytest.mark.parametrize(("inbox", "drafts", "sent", "drafts_at", "sent_at"), LAYOUTS)
def test_every_handle_leads_back_to_its_message(tmp_path, inbox, drafts, sent, drafts_at, sent_at):
    root = made(tmp_path / "mail" / inbox)
    put(made(root / sent_at), "sent")
    made(root / drafts_at)
    mailbox = LocalMailbox(root, drafts=drafts, sent=sent)
    (batch, *_) = mailbox.changes("", since=LONG_AGO)

    assert [b"Subject: sent" in mailbox.source(arrival.ref) for arrival in batch.arrivals] == [True]


def test_a_tree_of_folders_has_its_inbox_in_it(tmp_path):
    root = tmp_path / "mail"
    put(made(root / "INBOX"), "received")
    put(made(root / "Sent"), "sent")
    put(made(root / "Archive" / "2026"), "archived")
    put(made(root / "Trash"), "thrown away")
    put(made(root / "Drafts"), "begun")

    assert seen(LocalMailbox(root)) == {"received": Place.RECEIVED, "sent": Place.SENT, "archived": Place.RECEIVED}


@pytest.mark.parametrize(
    "name",
    ".Papierkorb|.Spamverdacht|.Courrier ind&AOk-sirable|.Gel&APY-schte Elemente|.INBOX.Spam|.Trash.Old|"
    ".Entw&APw-rfe|.Brouillons|Papierkorb|[Gmail]/Spam|.Éléments supprimés".split("|"),
)
def test_spam_trash_and_drafts_are_no_evidence_in_any_language(tmp_path, name):
    root = made(tmp_path / "mail")
    put(made(root / name), "hidden")
    put(made(root / ".Projekte"), "there")

    assert seen(LocalMailbox(root)) == {"there": Place.RECEIVED}


def test_a_folder_whose_name_is_no_utf8_is_read(tmp_path):
    root = made(tmp_path / "mail")
    folder = made(Path(os.fsdecode(os.fsencode(root) + b"/.Gr\xfc\xdfe")))
    put(folder, "greetings")
    mailbox = LocalMailbox(root)
    (batch, *_) = mailbox.changes("", since=LONG_AGO)

    (arrival,) = batch.arrivals
    arrival.ref.encode()
    batch.cursor.encode()
    assert b"Subject: greetings" in mailbox.source(arrival.ref)


def test_a_problem_with_a_file_whose_name_is_no_utf8_can_be_told(tmp_path):
    root = made(tmp_path / "mail")
    Path(os.fsdecode(os.fsencode(root) + b"/new/1.\xff.host")).write_bytes(b"nobody wrote this\n")
    batches = list(LocalMailbox(root).changes("", since=LONG_AGO))

    (arrival,) = batches[0].arrivals
    arrival.problem.encode()
    batches[-1].cursor.encode()


@pytest.mark.parametrize("ref", ["Elsewhere/1", "../1", "../../etc/passwd", "/etc/passwd", "INBOX/../1", ""])
def test_a_handle_never_leads_out_of_the_mailbox(tmp_path, ref):
    root = made(tmp_path / "mail")
    put(tmp_path / "mail", "x")
    (tmp_path / "1").write_bytes(b"secret")

    with pytest.raises(MessageGone):
        LocalMailbox(root).source(ref)


@pytest.mark.parametrize(
    ("missing", "real"), [("sent", ".Gesendete Objekte"), ("sent", "Sent Items"), ("drafts", ".Entw&APw-rfe")]
)
def test_no_folder_is_made_beside_the_real_one(tmp_path, missing, real):
    root = made(tmp_path / "mail")
    made(root / real)
    mailbox = LocalMailbox(root)

    (told,) = mailbox.lost(used=False)
    with pytest.raises(MailboxError, match="is not there"):
        mailbox.create_draft(LETTER, mailask_id=ID, at=AT)

    assert real in told
    assert f"{missing} =" in told
    assert not (root / f".{missing.capitalize()}").exists()


def test_in_a_mailbox_without_any_the_first_draft_makes_them(tmp_path):
    root = made(tmp_path / "mail")
    mailbox = LocalMailbox(root)
    assert mailbox.lost(used=False) == ()

    mailbox.create_draft(LETTER, mailask_id=ID, at=AT)

    assert (root / ".Drafts" / "cur").is_dir()
    assert (root / ".Sent" / "cur").is_dir()
    assert mailbox.lost(used=True) == ()


class AtWork:
    """A world on a Maildir whose letter lies in Drafts."""

    def __init__(self, folder: Path) -> None:
        self.root = made(folder / "mail")
        self.world = World(
            folder / "home",
            lambda store: (
                LocalMailbox(self.root, known=store.index.known_refs),
                LocalCalendar(folder / "calendar", zone=BERLIN),
            ),
        )
        self.world.ask("churn", CHURN)
        self.world.run("2026-11-23T09:00")

    def send_to(self, folder: Path) -> None:
        (draft,) = (self.root / ".Drafts" / "cur").iterdir()
        draft.rename(folder / "cur" / f"{draft.name.partition(':')[0]}:2,S")

    @property
    def state(self) -> State:
        with self.world.home() as home:
            ((request,),) = [view.requests for view in home.asks() if view.requests]
            return request.state


def test_a_letter_in_another_sent_folder_is_not_judged_as_deleted(tmp_path):
    life = AtWork(tmp_path)
    life.send_to(made(life.root / "Sent Items"))

    result = life.world.run("2026-11-23T12:00")

    assert [(note.kind, "Sent Items" in note.text) for note in result.notes] == [("sudden", True)]
    assert (result.applied, life.state) == ((), State.DRAFTED)

    shutil.rmtree(life.root / ".Sent")
    (life.root / "Sent Items").rename(life.root / ".Sent")
    life.world.run("2026-11-23T13:00")
    assert life.state is State.SENT


@pytest.mark.parametrize("lost", [".Drafts", ".Sent"])
def test_a_lost_folder_is_told_of_until_it_is_back_and_nothing_is_judged(tmp_path, lost):
    life = AtWork(tmp_path)
    (life.root / lost).rename(tmp_path / "elsewhere")

    for moment in ("2026-11-23T12:00", "2026-11-24T12:00"):
        result = life.world.run(moment)
        assert [(note.kind, lost in note.text) for note in result.notes] == [("sudden", True)]
        assert (result.applied, result.failed, life.state) == ((), (), State.DRAFTED)
        assert not (life.root / lost).exists()

    (tmp_path / "elsewhere").rename(life.root / lost)
    assert life.world.run("2026-11-24T13:00").notes == ()
    life.send_to(life.root / ".Sent")
    life.world.run("2026-11-24T14:00")
    assert life.state is State.SENT


def test_names_that_are_no_utf8_stop_no_run_wherever_they_are(tmp_path):
    life = AtWork(tmp_path)
    for place, content in {
        b"mail/new/1.\xff.host": b"nobody wrote this\n",
        b"mail/new/2.\xff.host": b"From: Bob <bob@example.com>\nSubject: x\n\nhi\n",
        b"home/asks/b\xfcd.toml": CHURN.encode(),
        b"home/asks/worse\xff.toml": b"title = \n",
        b"calendar/\xff.ics": b"no calendar at all",
    }.items():
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + place)).write_bytes(content)

    result = life.world.run("2026-11-23T12:00")

    told = "\n".join(note.text for note in result.notes)
    assert [name for name in (r"1.\xff.host", r"b\xfcd.toml", r"worse\xff.toml") if name not in told] == []
    told.encode()
    assert life.state is State.DRAFTED
