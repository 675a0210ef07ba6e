from __future__ import annotations

import email
import email.policy
from datetime import UTC, datetime
from email.header import decode_header, make_header
from email.utils import getaddresses

import pytest
from hypothesis import given, strategies as st

from mailask.core.letter import Attachment, Letter, Purpose
from mailask.core.person import Person
from mailask.mail.compose import compose

AT = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
ALICE = Person("alice@example.com", "Alice Moreau")
BOB = Person("bob@example.com", "Bob Okafor")

NAMES = [
    "Bob Okafor",
    "Levi, Dana",
    'Robert "Bob" Okafor',
    "O'Neill (Sales); Ann",
    "Łucja Żółć 🙂",
    "משה כהן",
    "محمد علي",
    "=?utf-8?q?Mallory?=",
    "Müller-Lüdenscheidt, Hans-Jürgen Österreicher-Grüßner von und zu Äpfelbach am Überlinger See",
    "A name of plain letters that is much longer than the seventy-six characters an encoded word may have",
]


def letter(**changes):
    fields = {
        "purpose": Purpose.ASK,
        "sender": ALICE,
        "to": (BOB,),
        "subject": "Two numbers",
        "text": "Hi Bob,\n\nSend me two numbers.\n",
        "html": "<div>Hi Bob,</div><div><br></div><div>Send me two numbers.</div>\n",
    }
    return Letter(**(fields | changes))


def read(source):
    return email.message_from_bytes(source, policy=email.policy.compat32)


def words(value):
    return " ".join(str(make_header(decode_header(value))).split())


def parts(source):
    message = email.message_from_bytes(source, policy=email.policy.default)
    return message, {part.get_content_type(): part for part in message.walk() if not part.is_multipart()}


def test_the_headers_are_those_of_the_letter_and_ours():
    source = compose(letter(), mailask_id="churn/bob", at=AT, message_id="<1@example.com>")
    headers = dict(read(source).items())
    assert headers.pop("Content-Type").startswith("multipart/alternative;")
    assert headers == {
        "From": "Alice Moreau <alice@example.com>",
        "To": "Bob Okafor <bob@example.com>",
        "Subject": "Two numbers",
        "Date": "Wed, 25 Nov 2026 09:30:00 +0000",
        "Message-ID": "<1@example.com>",
        "X-Mailask-Id": "churn/bob",
        "MIME-Version": "1.0",
    }


def test_nothing_says_that_a_machine_wrote_it():
    source = compose(letter(), mailask_id="a", at=AT)
    assert not {"auto-submitted", "precedence", "x-auto-response-suppress", "list-id"} & {
        k.lower() for k in read(source)
    }


def test_without_a_message_id_the_provider_gives_it():
    assert "Message-ID" not in read(compose(letter(), mailask_id="a", at=AT))


def test_an_answer_names_its_parent_and_the_whole_chain():
    answer = letter(in_reply_to="<2@example.com>", references=("<1@example.com>", "<2@example.com>"))
    message = read(compose(answer, mailask_id="a", at=AT))
    assert message["In-Reply-To"] == "<2@example.com>"
    assert message["References"].split() == ["<1@example.com>", "<2@example.com>"]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_comes_back_as_it_was(name):
    message = read(
        compose(
            letter(to=(Person("bob@example.com", name),), sender=Person("alice@example.com", name)),
            mailask_id="a",
            at=AT,
        )
    )
    for header in ("To", "From"):
        ((shown, address),) = getaddresses([" ".join(message[header].split())])
        assert address in {"bob@example.com", "alice@example.com"}
        assert words(shown) == name


@pytest.mark.parametrize(
    "subject", [*NAMES, "Größe " * 40, "x" * 400, "Résumé de 300 mots, à relire avant le 11 mars 🙂"]
)
def test_a_subject_comes_back_as_it_was(subject):
    source = compose(letter(subject=subject), mailask_id="a", at=AT)
    assert words(read(source)["Subject"]) == subject.strip()
    assert max(len(line) for line in source.split(b"\n")) <= 100


@given(st.text(max_size=200), st.text(max_size=80), st.text(max_size=80))
def test_no_value_makes_a_header(subject, name, mailask_id):
    hostile = letter(
        subject=f"a\r\nBcc: mallory@example.org\n\n{subject}", to=(Person("bob@example.com", f"b\nCc: {name}"),)
    )
    message = read(compose(hostile, mailask_id=f"x\r\n\r\n{mailask_id}", at=AT))
    assert list(message.keys()) == ["From", "To", "Subject", "Date", "X-Mailask-Id", "Content-Type", "MIME-Version"]
    assert [address for _, address in getaddresses([message["To"]])] == ["bob@example.com"]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=400))
def test_text_and_html_come_back_to_the_letter(text):
    _, found = parts(compose(letter(text=text + "\n", html=f"<div>{text}</div>\n"), mailask_id="a", at=AT))
    assert found["text/plain"].get_payload(decode=True).decode() == text + "\n"
    assert found["text/html"].get_payload(decode=True).decode() == f"<div>{text}</div>\n"


def test_a_paragraph_is_not_wrapped():
    text = "word " * 120 + "\n"
    _, found = parts(compose(letter(text=text), mailask_id="a", at=AT))
    assert found["text/plain"].get_content() == text


def test_attachments_come_after_the_words():
    files = (
        Attachment("résumé, final.pdf", "application/pdf", b"%PDF\x00\xff"),
        Attachment("a\r\nBcc: b@example.org", "text/csv", b"1;2\n"),
    )
    message, found = parts(compose(letter(attachments=files), mailask_id="a", at=AT))
    assert [part.get_content_type() for part in message.iter_parts()] == [
        "multipart/alternative",
        "application/pdf",
        "text/csv",
    ]
    assert found["application/pdf"].get_filename() == "résumé, final.pdf"
    assert found["application/pdf"].get_content() == b"%PDF\x00\xff"
    assert found["text/csv"].get_filename() == "a Bcc: b@example.org"


def test_the_same_letter_has_the_same_bytes_and_crlf_changes_only_line_ends():
    one = compose(letter(), mailask_id="a", at=AT)
    assert one == compose(letter(), mailask_id="a", at=AT)
    assert b"\r" not in one
    wire = compose(letter(), mailask_id="a", at=AT, linesep="\r\n")
    assert wire == one.replace(b"\n", b"\r\n")


def test_a_domain_in_another_script_goes_out_as_dns_knows_it():
    source = compose(letter(to=(Person("bob@exämple.com"),)), mailask_id="a", at=AT)
    assert read(source)["To"] == "bob@xn--exmple-cua.com"
