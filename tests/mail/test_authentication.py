"""Whether a From is to be believed, as far as a header can tell."""

from __future__ import annotations

import pytest

from mailask.core.person import Person
from mailask.mail.authentication import doubt_about
from mailask.mail.organisation import are_colleagues, is_same_organisation

GOOGLE = "mx.google.com"
FAILED = "mx.google.com; spf=pass smtp.mailfrom=eve@evil.example; dmarc=fail (p=NONE dis=NONE) header.from=example.com"
PASSED = "mx.google.com; dkim=pass header.i=@example.com; spf=pass; dmarc=pass (p=REJECT) header.from=example.com"


def mail(*headers: str, sender: str = "Bob Brown <bob@example.com>") -> bytes:
    return "\r\n".join([*headers, f"From: {sender}", "To: alice@example.org", "Subject: x", "", "Done."]).encode()


def results(*values: str) -> list[str]:
    return [f"Authentication-Results: {value}" for value in values]


@pytest.mark.parametrize(
    "value",
    [
        FAILED,
        "mx.google.com;\r\n\tdkim=none;\r\n\tdmarc=fail (p=NONE) header.from=example.com",
        "mx.google.com 1; DMARC = fail",
        "(checked here) MX.Google.com; dmarc/1=fail",
        '"mx.google.com"; dmarc=(the policy)fail',
        'mx.google.com; spf=pass smtp.mailfrom="x(; dmarc=pass "@evil.example; dmarc=fail',
    ],
)
def test_what_the_own_server_found_false_is_doubted(value):
    doubt = doubt_about(mail(*results(value)), GOOGLE)
    assert doubt is not None
    assert doubt.others == ()
    assert "your mail server" in doubt.reason


@pytest.mark.parametrize(
    "headers",
    [
        [],
        results(PASSED),
        results(PASSED, FAILED),  # below it anybody may have written what they like
        results("mx.evil.example; dmarc=fail"),
        results("mx.google.com.evil.example; dmarc=fail"),
        results("mx.google.com; dmarc=none", FAILED),
        results("mx.google.com; spf=softfail; dkim=fail; dmarc=temperror"),
        results("mx.google.com; x-dmarc=fail"),
    ],
)
def test_only_the_topmost_word_of_the_own_server_counts(headers):
    assert doubt_about(mail(*headers), GOOGLE) is None


def test_another_servers_word_above_hides_nothing():
    assert doubt_about(mail(*results("filter.example.org; dmarc=pass", FAILED)), GOOGLE) is not None


def test_without_a_name_no_server_is_believed():
    assert doubt_about(mail(*results(FAILED, "dmarc=fail", "; dmarc=fail")), "") is None


@pytest.mark.parametrize(
    ("header", "others"),
    [
        ("Reply-To: eve@evil.example", ["eve@evil.example"]),
        ("Reply-To: bob@example.com, Eve <eve@evil.example>", ["eve@evil.example"]),
        ("Reply-To: =?utf-8?q?Bob?= <bob@example.com.evil.example>", ["bob@example.com.evil.example"]),
        ("Reply-To: friends: eve@evil.example;", ["eve@evil.example"]),
        ("Sender: eve@evil.example", ["eve@evil.example"]),
        ("Sender: bob@gmail.com", ["bob@gmail.com"]),
        ("Resent-From: list@lists.evil.example", ["list@lists.evil.example"]),
        ("From: eve@evil.example", ["bob@example.com"]),
    ],
)
def test_who_else_sent_it_or_wants_the_answer_is_named(header, others):
    doubt = doubt_about(mail(header), GOOGLE)
    assert doubt is not None
    assert [other.address for other in doubt.others] == others
    assert others[0] in doubt.reason


def test_a_from_of_two_is_not_the_first_ones():
    doubt = doubt_about(mail(sender="bob@example.com, eve@evil.example"), GOOGLE)
    assert doubt is not None
    assert doubt.others == (Person("eve@evil.example"),)


@pytest.mark.parametrize(
    "header",
    [
        "Reply-To: Bob Brown <bob@example.com>",
        "Reply-To: office@sales.example.com",
        "Reply-To: nonsense",
        "Reply-To:",
        "Sender: BOB@EXAMPLE.COM",
        "Sender: Google Calendar <calendar-notification@google.com>",
        "Sender: assistant@mail.example.com",
        "Return-Path: <bounces+17@mailer.example.net>",
    ],
)
def test_what_the_same_organisation_or_a_calendar_sends_is_not_doubted(header):
    assert doubt_about(mail(header), GOOGLE) is None


@pytest.mark.parametrize("head", [b"", b"Sender: bob@example.com\n", b"From: nobody\nSender: bob@example.com\n"])
def test_a_mail_from_nobody_is_doubted(head):
    assert doubt_about(head + b"\nhi\n", GOOGLE) is not None


@pytest.mark.parametrize(
    ("sender", "hides"),
    [
        ("Bob <bob@exam\u200bple.com>", True),
        ("bob@example.com\u202e", True),
        ("Bob\r\n <bo\x00b@example.com>", True),
        ("\u200fבוב\u200f <bob@example.com>", False),
        ("Bob \u200d <bob@example.com>", False),
    ],
)
def test_an_address_that_hides_characters_is_doubted(sender, hides):
    assert (doubt_about(mail(sender=sender), GOOGLE) is not None) is hides


@pytest.mark.parametrize(
    ("one", "other", "same", "colleagues"),
    [
        ("a@example.com", "b@example.com", True, True),
        ("a@example.com", "b@Mail.Example.com", True, True),
        ("a@x.co.uk", "b@y.co.uk", False, False),
        ("a@x.co.uk", "b@mail.x.co.uk", True, True),
        ("a@foo.github.io", "b@bar.github.io", False, False),
        ("a@gmail.com", "b@gmail.com", True, False),
        ("a@mail.yahoo.co.uk", "b@yahoo.co.uk", True, False),
        ("a@bücher.example", "b@xn--bcher-kva.example", True, True),
        ("a@example.com", "b@ex\u0430mple.com", False, False),
        ("a@localhost", "b@localhost", True, True),
        ("a@" + "x" * 70 + ".com", "b@" + "y" * 70 + ".com", False, False),
        ("nobody", "nobody", False, False),
        ("a@..", "b@..", False, False),
    ],
)
def test_organisations(one, other, same, colleagues):
    assert is_same_organisation(one, other) is same
    assert are_colleagues(one, other) is colleagues
