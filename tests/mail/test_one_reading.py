"""Who opens a mail sees the sender, people, subject and date that the index has of it."""

from __future__ import annotations

from base64 import b64encode
from datetime import UTC, datetime

import pytest
from hypothesis import example, given, strategies as st

from mailask.core.message import Place
from mailask.core.person import Person
from mailask.errors import MessageBroken
from mailask.mail.addresses import MOST_PERSONS
from mailask.mail.envelope import parse_envelope
from mailask.mail.source import Mail, open_mail
from tests.hostile.corpus import Hostile, corpus

RECEIVED = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)


def assert_one_reading(source: bytes) -> Mail:
    """Both readers agree; returns the opened mail."""
    mail = open_mail(source)
    try:
        message = parse_envelope(source, ref="r", place=Place.RECEIVED, received=RECEIVED)
    except MessageBroken:
        assert mail.head.sender is None
        return mail
    head = mail.head
    assert (head.sender, head.to, head.cc, head.bcc) == (message.sender, message.to, message.cc, message.bcc)
    assert head.subject == message.subject == mail.header("Subject")[: len(head.subject)]
    assert (head.at or RECEIVED) == message.at
    assert (head.at or RECEIVED).utcoffset() == message.at.utcoffset()
    return mail


def encoded(text: str, charset: str = "utf-8", way: str = "b") -> str:
    """An encoded word (RFC 2047), of a charset that is perhaps another than it says."""
    raw = text.encode("utf-8" if charset not in {"iso-8859-1", "gb2312"} else charset, "replace")
    inside = b64encode(raw).decode() if way == "b" else "".join(f"={byte:02X}" for byte in raw)
    return f"=?{charset}?{way}?{inside}?="


WORDS = st.sampled_from(
    [
        "Bob",
        "Levi, Dana",
        "Jörg Müller",
        "王",
        "Außer Haus",
        "Re: Plans",
        "bob@example.com",
        "Bob <bob@example.com>",
        '"',
        "",
    ]
)
CHARSETS = st.sampled_from(["utf-8", "iso-8859-1", "gb2312", "klingon", "rot13", "utf-8*en", "", "unicode_escape"])
TEXTS = st.one_of(
    WORDS,
    st.builds(encoded, WORDS, CHARSETS, st.sampled_from("bq")),
    st.text(st.characters(codec="utf-8"), max_size=12),
    st.sampled_from(["\\", "(a comment)", '"quoted, name"', "=?utf-8?q?", "?=", "\r", "\x00", "\u202e", "team:", ";"]),
)
ADDRESSES = st.sampled_from(
    [
        "bob@example.com",
        "eve@example.net",
        "=?utf-8?q?mallory=40example=2Ecom?=",
        "boss@corp.example,x@evil.example",
        '"open@example.com',
        "jörg@bücher.example",
        "@example.com",
        "root@my_host",
        '"a b"@example.com',
        "me@[192.0.2.1]",
    ]
)
PERSONS = st.builds(
    lambda name, address, form: form.format(name, address),
    TEXTS,
    ADDRESSES,
    st.sampled_from(
        ["{0} <{1}>", '"{0}" <{1}>', "{1}", "{1} ({0})", "<{1}>", "{0}", "{0}: {1};", "{0} <{1}", '"{0} <{1}>'],
    ),
)
DATES = st.one_of(
    st.sampled_from(
        [
            "Mon, 2 Nov 2026 10:00:00 +0100",
            "Mon, 2 Nov 0099 10:00:00 +0100",
            "Mon, 2 Nov 2999 10:00:00 EST",
            "2026-11-02T10:00:00.5+01:00",
            "lun., 2 déc. 2026 24:00 GMT+0100",
            "Mon, 2 Nov 99 10:00 (EST) -0500",
            "",
        ]
    ),
    TEXTS,
)
NAMES = st.sampled_from(
    ["From", "from ", "Sender", "To", "Cc", "Bcc ", "Subject", "SUBJECT", "Date", "X-Other", "Reply-To"]
)
FOLDS = st.sampled_from(["", "\n ", "\n\t", "\n  \n "])


@st.composite
def lines(draw: st.DrawFn) -> str:
    kind = draw(st.integers(0, 9))
    if kind == 0:
        return draw(
            st.sampled_from(["a stray line", ">From x Mon Nov 2", " From: evil@example.org", ": nothing", "=?="])
        )
    name = draw(NAMES)
    low = name.strip().lower()
    pieces = st.lists(PERSONS, max_size=3).map(", ".join) if low in {"from", "sender", "to", "cc", "bcc"} else TEXTS
    value = draw(DATES if low == "date" else pieces)
    fold = draw(FOLDS)
    return f"{name}: {value.replace(' ', fold or ' ', 1)}"


@st.composite
def heads(draw: st.DrawFn) -> bytes:
    text = "\n".join(draw(st.lists(lines(), max_size=8)))
    source = "".join((draw(st.sampled_from(["", "\ufeff", "\n", "stray\n"])), text, "\n\nBody\n"))
    if draw(st.booleans()):
        source = source.replace("\n", draw(st.sampled_from(["\r\n", "\r"])))
    charset = draw(st.sampled_from(["utf-8", "utf-8", "latin-1", "koi8-r"]))
    raw = source.encode(charset, "replace")
    return raw + draw(st.sampled_from([b"", b"\xff", b"\x80From: late@example.org\n\n"]))


@given(heads())
@example(b"")
@example(b"\xef\xbb\xbf")
@example(b"From: bob@example.com\rSubject: old Mac\r\rwords\r")
def test_made_up_heads_are_read_once(source: bytes):
    assert_one_reading(source)


@given(st.binary(max_size=300))
def test_so_are_any_bytes(noise: bytes):
    assert_one_reading(b"From: bob@example.com\nSubject: x" + noise)


@pytest.mark.parametrize("hostile", corpus(), ids=lambda one: one.name)
def test_so_is_hostile_mail(hostile: Hostile):
    mail = assert_one_reading(hostile.source)

    assert (mail.head.sender is not None) is hostile.readable


@pytest.mark.parametrize(
    ("written", "sender"),
    [
        (
            "=?utf-8?q?Bob_=3Cbob=40example=2Ecom=3E?= <eve@example.net>",
            Person("eve@example.net", "Bob <bob@example.com>"),
        ),
        (
            "=?utf-8?q?mailer-daemon=40x=2Eexample=2C?= <dana@example.com>",
            Person("dana@example.com", "mailer-daemon@x.example,"),
        ),
        ("=?utf-8?q?Levi=2C_Dana?= <dana@example.com>", Person("dana@example.com", "Levi, Dana")),
        ("=?utf-8?b?Qm9iIDxib2JAZXhhbXBsZS5jb20+?=", None),
        ("Jörg Müller <joerg@example.com>", Person("joerg@example.com", "Jörg Müller")),
    ],
)
def test_an_address_is_told_from_a_name_before_words_are_decoded(written: str, sender: Person | None):
    assert assert_one_reading(f"From: {written}\nSubject: x\n\nyes\n".encode()).head.sender == sender


def test_fields_of_several_charsets_are_each_read_in_their_own():
    source = "From: Jörg <j@example.com>\n".encode("latin-1") + "Subject: Außer Haus\n\nyes\n".encode()

    head = assert_one_reading(source).head

    assert (head.sender, head.subject) == (Person("j@example.com", "Jörg"), "Außer Haus")


@pytest.mark.parametrize(
    ("charset", "codec", "subject"),
    [
        ("gb2312", "gb18030", "关于您的问题"),
        ("koi8-r", "koi8_r", "Завтра пришлю"),
        ("iso-8859-2", "iso8859-2", "Příští týden"),
        ("iso-8859-1", "cp1252", "Grüße aus Köln"),
    ],
)
def test_raw_fields_are_in_the_charset_that_the_mail_names_for_its_body(charset: str, codec: str, subject: str):
    source = f"From: bob@example.com\nSubject: {subject}\nContent-Type: text/plain;\n charset={charset}\n\nyes\n"

    assert assert_one_reading(source.encode(codec)).head.subject == subject


@pytest.mark.parametrize(
    "above",
    [
        b"\xef\xbb\xbf",
        b"\r\n\r\n",
        b"\xef\xbb\xbf\n",
        b"a stray line\n",
        b">From bob Mon Nov  2\n",
        b"From bob Mon Nov  2\n",
    ],
)
def test_what_stands_above_a_header_does_not_make_it_the_letter(above: bytes):
    mail = assert_one_reading(above + b"From: bob@example.com\nSubject: x\n\nI cannot.\n")

    assert mail.head.sender == Person("bob@example.com")
    assert mail.text == "I cannot.\n"


def test_a_stray_line_within_a_header_hides_nothing_of_it():
    mail = assert_one_reading(b"From: bob@example.com\nwhat is this\nSubject : x\nTo : me@example.com\n\nI cannot.\n")

    assert (mail.head.subject, mail.head.to, mail.text) == ("x", (Person("me@example.com"),), "I cannot.\n")


def test_words_right_below_the_last_field_are_the_letters_first():
    assert (
        assert_one_reading(b"From: bob@example.com\nSubject: x\nI cannot,\nsorry.\n\nBob\n").text
        == "I cannot,\nsorry.\nBob\n"
    )


def test_a_source_without_a_header_is_a_letter():
    assert open_mail(b"I cannot.\n\nSorry.\n").text == "I cannot.\n\nSorry.\n"


def test_as_many_people_are_seen_as_are_indexed():
    crowd = ", ".join(f"p{n}@example.com" for n in range(2 * MOST_PERSONS))

    assert len(assert_one_reading(f"From: bob@example.com\nTo: {crowd}\n\nhi\n".encode()).head.to) == MOST_PERSONS


def test_of_several_fields_of_a_name_the_first_counts_and_all_are_kept():
    mail = assert_one_reading(b"From: bob@example.com\nSubject: one\nSubject: two\n\nhi\n")

    assert mail.header("subject") == "one"
    assert [value for name, value in mail.fields if name == "subject"] == ["one", "two"]
