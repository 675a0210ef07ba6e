"""What a bounce says: who was not reached, whether for good, and which letter came back."""

from __future__ import annotations

import pytest

from mailask.core.reading import Automated
from mailask.reading import read

HEAD = "From: MAILER-DAEMON@mx.example.net\nTo: alice@example.com\nSubject: Undelivered Mail Returned to Sender\n"
LETTER = (
    "From: alice@example.com\nTo: bob@example.org\nSubject: Churn\nMessage-ID: <our.1@example.com>\n"
    "In-Reply-To: <their.9@example.org>\n"
)


def report(kind: str, returned: str) -> bytes:
    return (
        f'{HEAD}Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n'
        "--b\nContent-Type: text/plain\n\nbob@example.org: user unknown\n"
        "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n"
        "Final-Recipient: rfc822; bob@example.org\nAction: failed\nStatus: 5.1.1\n"
        f"--b\nContent-Type: {kind}\n\n{returned}\n--b--\n"
    ).encode()


@pytest.mark.parametrize("kind", ["message/rfc822", "text/rfc822-headers"])
def test_the_letter_that_a_report_brings_back_is_known_by_its_own_id(kind: str) -> None:
    reading = read(report(kind, LETTER + "\nHi Bob"))

    assert reading.automated is Automated.BOUNCE
    assert reading.bounced_letters == ("<our.1@example.com>",)


def test_a_letter_that_came_back_as_text_is_known_too() -> None:
    text = f"bob@example.org: user unknown\n\n--- Below this line is a copy of the message.\n\n{LETTER}\nHi Bob"

    assert read(f"{HEAD}\n{text}".encode()).bounced_letters == ("<our.1@example.com>",)


def test_a_bounce_without_the_letter_names_none() -> None:
    assert read(f"{HEAD}\nbob@example.org: user unknown\n".encode()).bounced_letters == ()


def test_a_mail_that_is_no_bounce_names_none() -> None:
    assert read(f"From: bob@example.org\n\nYes.\n\n{LETTER}".encode()).bounced_letters == ()
