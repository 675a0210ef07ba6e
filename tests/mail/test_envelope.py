from __future__ import annotations

import time
import tracemalloc
from datetime import UTC, datetime, timedelta, timezone
from email.message import EmailMessage

import pytest
from hypothesis import given, strategies as st

from mailask.core.message import Place
from mailask.core.person import Person
from mailask.errors import MessageBroken
from mailask.mail.addresses import MOST_PERSONS
from mailask.mail.envelope import parse_envelope

RECEIVED = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)


def parse(text, received=RECEIVED):
    source = text if isinstance(text, bytes) else text.encode()
    return parse_envelope(source, ref="r", place=Place.RECEIVED, received=received)


def header(name, value):
    return parse(f"From: alice@example.com\n{name}: {value}\n\nbody\n")


def test_a_plain_envelope():
    message = parse(
        "Received: from somewhere\r\n"
        "From: Alice Ngo <alice@example.com>\r\n"
        'To: "Meyer, Mia" <me@example.com>,\r\n\tbob@example.org\r\n'
        "Cc: Carol <carol@example.com>\r\n"
        "Subject: Churn table\r\n for Monday\r\n"
        "Date: Mon, 02 Nov 2026 10:00:00 +0100\r\n"
        "Message-ID: <3@example.com>\r\n"
        "In-Reply-To: <2@example.com>\r\n"
        "References: <1@example.com>\r\n <2@example.com>\r\n"
        "X-Mailask-Id: abc123\r\n"
        "\r\n"
        "Subject: not this one\r\n"
    )

    assert message.sender == Person("alice@example.com", "Alice Ngo")
    assert message.to == (Person("me@example.com", "Meyer, Mia"), Person("bob@example.org"))
    assert message.cc == (Person("carol@example.com", "Carol"),)
    assert message.subject == "Churn table for Monday"
    assert message.at == datetime(2026, 11, 2, 9, tzinfo=UTC)
    assert message.at.utcoffset() == timedelta(hours=1)
    assert (message.message_id, message.in_reply_to) == ("<3@example.com>", "<2@example.com>")
    assert message.references == ("<1@example.com>", "<2@example.com>")
    assert (message.mailask_id, message.automated) == ("abc123", False)


@pytest.mark.parametrize(
    ("written", "persons"),
    [
        ("alice@example.com", [("alice@example.com", "")]),
        ("<alice@example.com>", [("alice@example.com", "")]),
        ("Alice <alice@example.com>, bob@example.org,", [("alice@example.com", "Alice"), ("bob@example.org", "")]),
        ('"Al \\"the pal\\" Ice" <alice@example.com>', [("alice@example.com", 'Al "the pal" Ice')]),
        ("alice@example.com (Alice)", [("alice@example.com", "Alice")]),
        ("Team: alice@example.com, bob@example.org;", [("alice@example.com", ""), ("bob@example.org", "")]),
        ("undisclosed-recipients:;", []),
        ("=?utf-8?q?Ren=C3=A9e?= <renee@example.com>", [("renee@example.com", "Renée")]),
        ('"=?utf-8?b?UmVuw6ll?=" <renee@example.com>', [("renee@example.com", "Renée")]),
        ("=?iso-8859-1?q?J=F6rg?= =?iso-8859-1?q?_M?= <j@example.com>", [("j@example.com", "Jörg M")]),
        ("'alice@example.com' <alice@example.com>", [("alice@example.com", "")]),
        ("Müller <m@example.com>", [("m@example.com", "Müller")]),
        ("Alice at home", []),
        ("@example.com, alice@", []),
        ("", []),
    ],
)
def test_addresses(written, persons):
    assert [(p.address, p.name) for p in header("To", written).to] == persons


@pytest.mark.parametrize(
    ("written", "utc"),
    [
        ("Mon, 2 Nov 2026 10:00:00 +0100", "2026-11-02T09:00"),
        ("2 Nov 2026 10:00 -0500", "2026-11-02T15:00"),
        ("Mon, 02 Nov 2026 10:00:00 GMT", "2026-11-02T10:00"),
        ("Mon, 02 Nov 2026 10:00:00 EST", "2026-11-02T15:00"),
        ("Mon, 02 Nov 2026 10:00:00 +0100 (CET)", "2026-11-02T09:00"),
        ("Mon, 02 Nov 2026 10:00:00", "2026-11-02T10:00"),
        ("Tue, 30 Jun 2015 23:59:60 +0000", "2015-06-30T23:59"),
        ("Mon, 02 Nov 98 10:00:00 +0000", "1998-11-02T10:00"),
    ],
)
def test_a_date_is_an_aware_moment(written, utc):
    assert header("Date", written).at.astimezone(UTC).isoformat(timespec="minutes")[:16] == utc


@pytest.mark.parametrize(
    "written",
    [
        "",
        "yesterday",
        "Sat, 01 Jan 0000 00:00:00 +0000",
        "Fri, 31 Dec 9999 23:59:59 -1200",
        "Mon, 31 Feb 2026 10:00:00 +0000",
        "Mon, 02 Nov 2026 10:00:00 +9959",
        "Mon, 02 Xxx 2026 10:00:00 +0000",
        "9" * 5000,
    ],
)
def test_a_nonsense_date_gives_way_to_when_it_was_received(written):
    assert header("Date", written).at == RECEIVED
    with pytest.raises(MessageBroken, match="no date"):
        parse(f"From: alice@example.com\nDate: {written}\n\n", received=None)


@pytest.mark.parametrize("text", ["", "\n\nbody", "Subject: x\n\n", "From: nobody at all\n\n", "From: \nSender:\n\n"])
def test_without_a_sender_a_message_is_broken(text):
    with pytest.raises(MessageBroken, match="r: no sender"):
        parse(text)


def test_a_sender_without_a_from_is_read():
    assert parse("Sender: Alice <alice@example.com>\n\n").sender == Person("alice@example.com", "Alice")


@pytest.mark.parametrize(
    ("name", "value", "automated"),
    [
        ("Auto-Submitted", "auto-replied", True),
        ("Auto-Submitted", "auto-generated; owner=x", True),
        ("Auto-Submitted", "no", False),
        ("Auto-Submitted", "No; x=y", False),
        ("Precedence", "bulk", True),
        ("PRECEDENCE", "List", True),
        ("Precedence", "first-class", False),
        ("List-Id", "<news.example.org>", True),
        ("List-Unsubscribe", "<mailto:off@example.org>", True),
        ("Content-Type", "Multipart/Report; report-type=delivery-status", True),
        ("Content-Type", "multipart/mixed", False),
        ("X-Auto-Response-Suppress", "All", False),
    ],
)
def test_a_header_tells_a_machine_from_a_person(name, value, automated):
    assert header(name, value).automated is automated


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("<1@example.com>", "<1@example.com>"),
        ("1@example.com", "<1@example.com>"),
        ("<1@example.com> (added by mx)", "<1@example.com>"),
        ("<>", ""),
        ("", ""),
        ("<a b>", ""),
    ],
)
def test_a_message_id_has_its_brackets_or_there_is_none(written, read):
    assert header("Message-ID", written).message_id == read


def test_a_very_long_conversation_keeps_its_start_and_its_newest_part():
    references = header("References", " ".join(f"<{n}@x>" for n in range(5000))).references

    assert len(references) == 100
    assert references[:2] == ("<0@x>", "<4901@x>")
    assert references[-1] == "<4999@x>"


def test_nothing_unseen_is_in_what_people_are_shown():
    message = parse(
        "From: =?utf-8?b?4oCuZWNpbEE=?= \u202eevil\x00\x07 <alice@example.com>\n"
        "Subject: =?utf-8?q?Hello=0D=0ABcc=3A_mallory=40example.com?= \u2066x\u2069\x1b[31m\n\n"
    )

    assert message.sender.name == "ecilA evil"
    assert message.subject == "Hello Bcc: mallory@example.com x[31m"


@pytest.mark.parametrize(
    "subject",
    ["=?nonsense?q?=FF=FE?=", "=?utf-8?b?####?=", "=?utf-8?q?=C3?=", "=?utf-7?q?+2AA-?=", "=?base64?b?eA==?=", "=?"],
)
def test_an_unreadable_subject_stops_nothing(subject):
    header("Subject", subject).subject.encode()


def test_raw_bytes_of_an_unnamed_charset_are_read_as_well_as_can_be():
    assert parse("From: Jörg <j@example.com>\n\n".encode("latin-1")).sender.name == "Jörg"


def test_ten_thousand_recipients_are_cut_and_quick():
    many = ",\n ".join(f'"Person {n}" <p{n}@example.com>' for n in range(10_000))
    odd = f"(a comment) x@example.com, {many}"
    start = time.process_time()
    plain, strange = header("To", many), header("Cc", odd)

    assert len(plain.to) == MOST_PERSONS
    assert 1 <= len(strange.cc) <= MOST_PERSONS
    assert time.process_time() - start < 0.5


@pytest.mark.parametrize("piece", [" ", "(", "<", '"', '\\"', ",", ":;", "@", "[", "a ", "=?", "=?utf-8?q?a?= ", "\n "])
@pytest.mark.parametrize("name", ["To", "Subject", "Date", "Message-ID", "References", "Content-Type"])
def test_no_header_is_slow(name, piece):
    start = time.process_time()
    header(name, "x" + piece * 50_000 + "y")

    assert time.process_time() - start < 1


def test_only_the_header_is_looked_at():
    source = b"From: alice@example.com\n\n" + b"From: bob@example.com\n" * 1_000_000
    parse(source)  # whatever it imports or caches
    tracemalloc.start()
    message = parse(source)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert message.sender.address == "alice@example.com"
    assert most < 1.5 * len(source), "the body is set apart once, and nothing is made of its million lines"


@given(
    st.from_regex(r"[A-Za-z][A-Za-z .'\-]{0,20}[a-z]", fullmatch=True),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp", "Zs"]), max_size=60),
    st.datetimes(min_value=datetime(1971, 1, 1), max_value=datetime(2199, 1, 1)),  # noqa: DTZ001 - made aware below
    st.integers(-14 * 60, 14 * 60),
)
def test_what_pythons_own_email_package_writes_is_read_back(name, subject, naive, minutes):
    at = naive.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))
    written = EmailMessage()
    written["From"] = f'"{name}" <alice@example.com>'
    written["Subject"] = subject
    written["Date"] = at
    message = parse(written.as_bytes())

    assert message.sender == Person("alice@example.com", " ".join(name.split()).strip("' "))
    assert message.subject == " ".join(subject.split())
    assert message.at == at


@given(st.binary(max_size=400))
def test_any_bytes_are_a_message_or_a_broken_one(noise):
    source = b"From: alice@example.com\nTo: " + noise
    message = parse(source)

    assert message.sender.address == "alice@example.com"
    shown = "".join([message.subject, *(person.name + person.address for person in message.recipients)])
    assert not {c for c in shown if c in "\r\n\x00\u202e"}
