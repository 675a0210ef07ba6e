from __future__ import annotations

import mailbox
import os
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailask.core.message import Place
from mailask.errors import MailboxError
from mailask.mail.mbox import read_mails
from mailask.run.importing import import_mbox
from mailask.store import Store, tables
from tests.store.nouns import ALICE, MINE

ROOT = Path(__file__).parents[2]
FROM = "From alice@example.com Mon Nov  2 09:30:00 2026\n"


def letter(number, *, sender="Alice <alice@example.com>", to="me@example.com", body="Hello.", extra=""):
    header = f"From: {sender}\nTo: {to}\nSubject: S{number}\nMessage-ID: <{number}@example.com>\n"
    return f"{FROM}{header}Date: Mon, {number % 27 + 1} Nov 2021 09:30:00 +0100\n{extra}\n{body}\n\n"


@pytest.fixture
def write(tmp_path):
    def put(*parts, name="all.mbox"):
        file = tmp_path / name
        file.write_bytes("".join(parts).encode())
        return file

    return put


def subjects(store):
    with store.database.reading() as connection:
        rows = connection.execute(tables.messages.select().order_by(tables.messages.c.subject))
        return {row.subject: row.place for row in rows}


def test_mail_from_the_user_was_sent_and_all_other_received(store, write):
    file = write(letter(2), letter(1, sender="ME@example.com", to="alice@example.com"))
    result = import_mbox(file, store, me=MINE)

    assert (result.seen, result.new, result.broken) == (2, 2, 0)
    assert subjects(store) == {"S1": Place.SENT, "S2": Place.RECEIVED}
    assert [c.person.key for c in store.index.contacts(MINE)] == [ALICE.key]


TRACES = [
    "Received: from evil.example by mx.example.com; Mon, 2 Nov 2026 09:30:00 +0100\n",
    "RETURN-PATH: <eve@evil.example>\n",
    "Delivered-To: me@example.com\n",
    "Received:\n by 10.1.2.3 with SMTP id x;\n Mon, 2 Nov 2026 09:30:00 +0100\n",
]


@pytest.mark.parametrize("trace", TRACES)
def test_mail_in_the_users_name_that_was_delivered_is_received_and_counted(store, write, trace):
    file = write(letter(1, sender="me@example.com", to="eve@evil.example", extra=trace))
    result = import_mbox(file, store, me=MINE)

    assert (result.new, result.unproven) == (1, 1)
    assert subjects(store) == {"S1": Place.RECEIVED}


def test_a_trace_in_the_words_of_a_mail_is_none(store, write):
    file = write(letter(1, sender="me@example.com", to="alice@example.com", body=TRACES[0]))

    assert import_mbox(file, store, me=MINE).unproven == 0
    assert subjects(store) == {"S1": Place.SENT}


@pytest.mark.parametrize(
    "label", ["Sent", "Gesendet,Archiviert", "=?utf-8?q?Messages_envoy=C3=A9s?=", '"Posta inviata"']
)
def test_a_label_proves_what_was_sent_whatever_the_from_and_the_way(store, write, label):
    old = letter(1, sender="me@old.example.net", to="alice@example.com", extra=f"X-Gmail-Labels: {label}\n{TRACES[0]}")
    import_mbox(write(old), store, me=MINE)

    assert subjects(store) == {"S1": Place.SENT}


def test_nothing_of_an_archive_is_news(store, write):
    import_mbox(write(letter(1)), store, me=MINE)

    assert store.index.news() == ()


def test_importing_twice_changes_nothing(store, write):
    file = write(letter(1), letter(2))
    import_mbox(file, store, me=MINE)
    again = import_mbox(file, store, me=MINE)
    elsewhere = import_mbox(write(letter(1), letter(2), name="copy.mbox"), store, me=MINE)

    assert store.index.count() == 2
    assert (again.seen, again.new, again.resumed_at) == (2, 2, file.stat().st_size)
    assert (elsewhere.seen, elsewhere.new) == (2, 0)


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("a sentence", "He wrote:\n\nFrom there we went to the lake.\n\nNothing else."),
        ("no empty line before it", "x\nFrom bob@example.com Mon Nov  2 09:30:00 2026\ny"),
        ("quoted as mboxo and mboxrd do", "\n>From bob@example.com Mon Nov  2 09:30:00 2026\n\n>>From the top"),
        ("a sentence and something like a header", "\nFrom my point of view:\nNote: it rains.\n"),
        ("a mail inside a mail", "\n  From bob@example.com Mon Nov  2 09:30:00 2026\n  From: bob@example.com\n"),
    ],
)
def test_a_body_that_begins_a_line_with_from_is_no_mail(store, write, name, body):
    result = import_mbox(write(letter(1, body=body), letter(2)), store, me=MINE)

    assert (result.seen, result.new, result.broken) == (2, 2, 0), name


@pytest.mark.parametrize(
    "separator",
    [
        "From alice@example.com Mon Nov  2 09:30:00 2026",
        "From 1749329443267584321@xxx Mon Nov 02 09:30:00 +0000 2026",
        "From - Mon Nov 02 09:30:00 2026",
        "From MAILER-DAEMON Mon Nov  2 09:30:00 UTC 2026",
        "From ???@??? Mon Nov 02 09:30:00 2026",
        "From nobody",
    ],
)
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_every_known_separator_begins_a_mail(store, write, separator, ending):
    text = (letter(1) + letter(2)).replace(FROM.rstrip("\n"), separator).replace("\n", ending)
    result = import_mbox(write(text), store, me=MINE)

    assert (result.new, result.broken) == (2, 0)


def test_what_takeout_calls_draft_spam_trash_or_chat_is_skipped_and_counted(store, write):
    labels = ["Inbox,Opened", "Sent", "Drafts", "Spam,Unread", '"Trash"', "Chat", "=?utf-8?q?Entw=C3=BCrfe?="]
    file = write(*(letter(n, extra=f"X-Gmail-Labels: {label}\n") for n, label in enumerate(labels)))
    result = import_mbox(file, store, me=MINE)

    assert (result.seen, result.new) == (7, 2)
    assert result.skipped == {"chat": 1, "draft": 2, "spam": 1, "trash": 1}


def test_a_broken_mail_is_counted_and_named_by_its_byte(store, write):
    broken = f"{FROM}Subject: nobody wrote this\n\nx\n\n"
    file = write(letter(1), broken, letter(2))
    result = import_mbox(file, store, me=MINE)

    assert (result.seen, result.new, result.broken) == (3, 2, 1)
    assert [(n.offset, n.problem) for n in result.notes] == [(len(letter(1)), "no sender can be read")]


def test_a_mail_without_a_date_was_received_when_its_separator_says(store, write):
    import_mbox(write(letter(1).replace("Date: ", "X-Date: ")), store, me=MINE)

    contact = store.index.last_contact(ALICE.address, MINE)
    assert contact.last.isoformat() == "2026-11-02"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"\n\n", "is empty"),
        (b"PK\x03\x04 a zip file", "line 1: not an mbox"),
        (b"From: alice@example.com\n\nOne mail and no mbox.\n", "line 1: not an mbox"),
    ],
)
def test_a_file_that_is_no_mbox_is_named_with_its_line(store, tmp_path, content, words):
    file = tmp_path / "odd.mbox"
    file.write_bytes(content)

    with pytest.raises(MailboxError, match=words) as caught:
        import_mbox(file, store, me=MINE)
    assert str(file) in caught.value.message


def test_a_missing_file_and_a_folder_are_named(store, tmp_path):
    for path in (tmp_path / "missing.mbox", tmp_path):
        with pytest.raises(MailboxError, match=str(path)):
            import_mbox(path, store, me=MINE)


def test_what_a_mailbox_said_stands_against_an_archive(store, write):
    from mailask.ports import Arrival, Batch
    from tests.store.nouns import NOW, mail

    known = mail(1, ref="cur/1")
    store.take_in(Batch((Arrival("cur/1", known),), "c"), cursor_name="mail", news_since=NOW)
    import_mbox(write(letter(1)), store, me=MINE)

    assert store.index.news() == (known,)


def test_a_changed_file_is_read_from_its_start(store, write):
    import_mbox(write(letter(1)), store, me=MINE)
    result = import_mbox(write(letter(1), letter(2)), store, me=MINE)

    assert (result.seen, result.new, result.resumed_at) == (2, 1, 0)


def test_progress_ends_at_the_size_of_the_file(store, write):
    file = write(*(letter(n) for n in range(20)))
    heard = []
    import_mbox(file, store, me=MINE, progress=heard.append)

    assert heard[-1] == file.stat().st_size
    assert heard == sorted(heard)


def test_headers_and_bodies_larger_than_a_block_are_read(store, write):
    many = ", ".join(f"p{n}@example.com" for n in range(30_000))
    file = write(
        letter(1, body="x" * 3_000_000),
        letter(2, to=many, body="\n" * 2_500_000),
        letter(3, extra="X-Long: " + "y" * 2_000_000 + "\n"),
        letter(4),
    )
    result = import_mbox(file, store, me=MINE)

    assert (result.seen, result.new, result.broken) == (4, 4, 0)


@pytest.mark.parametrize("shift", range(0, 400, 7))
def test_a_mail_at_the_edge_of_a_block_is_found_once(tmp_path, shift):
    first = letter(1, body="")
    second = letter(2)
    pad = (1 << 20) - len(first) - 200 + shift
    file = tmp_path / "edge.mbox"
    file.write_text(letter(1, body="z" * pad) + second + letter(3))

    with file.open("rb") as opened:
        offsets = [mail.offset for mail in read_mails(opened, start=0)]
    content = file.read_bytes()
    assert offsets == [0, content.index(b"\n\nFrom ") + 2, content.rindex(b"\n\nFrom ") + 2]


def test_what_python_writes_is_read(store, tmp_path):
    box = mailbox.mbox(tmp_path / "python.mbox")
    for n in range(5):
        message = EmailMessage()
        message["From"], message["To"], message["Message-ID"] = "alice@example.com", "me@example.com", f"<{n}@x>"
        message["Date"] = "Mon, 2 Nov 2026 09:30:00 +0000"
        message.set_content("Hello\n\nFrom here on, all is quoted.\n")
        box.add(message)
    box.close()

    assert import_mbox(tmp_path / "python.mbox", store, me=MINE).new == 5


KILLED_WORK = """
import os, sys
from pathlib import Path
from sqlalchemy import event
from mailask.run import importing
from mailask.store import Store

store = Store.open(sys.argv[1], account="me@example.com")
commits = 0

def count(*_):
    global commits
    commits += 1
    if commits == int(sys.argv[3]):
        os._exit(9)

event.listen(store.engine, "commit", count)
importing.import_mbox(Path(sys.argv[2]), store, me=frozenset({"me@example.com"}), at_once=7)
"""


def test_an_import_that_was_killed_goes_on_where_it_was(path, write):
    file = write(*(letter(n) for n in range(50)))
    Store.open(path, account="me@example.com").close()
    done = subprocess.run([sys.executable, "-c", KILLED_WORK, str(path), str(file), "4"], check=False, cwd=ROOT)
    assert done.returncode == 9

    with Store.open(path, account="me@example.com") as store:
        assert store.index.count() == 21
        result = import_mbox(file, store, me=MINE)
        assert (result.seen, result.new, store.index.count()) == (50, 50, 50)
        assert 0 < result.resumed_at < file.stat().st_size


def test_memory_stays_flat(path, tmp_path):
    """60 MB of mail, one mail alone of 40 MB: the peak may not follow the file."""
    file = tmp_path / "large.mbox"
    with file.open("w") as large:
        large.write(letter(0, body="x" * 40_000_000))
        for n in range(1, 20):
            large.write(letter(n, body="y" * 1_000_000))
    code = (
        "import resource, sys; from pathlib import Path\n"
        "from mailask.run.importing import import_mbox; from mailask.store import Store\n"
        "store = Store.open(sys.argv[1], account='me@example.com')\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "assert import_mbox(Path(sys.argv[2]), store, me=frozenset({'me@example.com'})).new == 20\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    command = [sys.executable, "-c", code, str(path), str(file)]
    done = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True, env=dict(os.environ))

    assert int(done.stdout) < 20_000  # KiB
