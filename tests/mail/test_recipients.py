"""A letter has exactly the recipients it was planned for, whatever people are called and whoever wrote to us."""

from __future__ import annotations

import email
import email.policy
import random
from datetime import UTC, datetime
from email.utils import getaddresses

import pytest
from hypothesis import given, strategies as st

from mailask.core.letter import Letter, Purpose
from mailask.core.message import Place
from mailask.core.person import Person
from mailask.errors import AddressRefused, MessageBroken
from mailask.mail.addresses import as_written, is_address, persons_of
from mailask.mail.compose import compose
from mailask.mail.envelope import parse_envelope

AT = datetime(2026, 11, 2, 9, tzinfo=UTC)
ME = Person("me@example.com", "Me")
PIECES = [
    *"\"\\<>(),;:@ \t.[]%!-_`{|\r\x00\x0b\x85\xa0\u2028\u202e＠，；＜。İß'",
    *["\n ", "bob", "boss@corp.example", "x@evil.example", "@example.com", "example.com", ".com", "mailto:", "ü", "王"],
    *["=?utf-8?q?a=2Cb?=", "=?utf-8?b?YUBiLmMs?=", "ä@ö.example", '"a b"@c.example', "a@[192.0.2.1]", "x" * 70, "xn--"],
]
ENDS = ["", "", "", " <bob@example.com>", " <x@evil.example>", "@example.com", " <bob@example.com", ">"]
FROMS = 800


def recipients_of(source: bytes) -> set[tuple[str, ...]]:
    """Whom the letter would go to, as two readers of headers see it that are not ours."""
    old = email.message_from_bytes(source)
    new = email.message_from_bytes(source, policy=email.policy.default)
    assert [name for name in old if name.lower() in {"to", "cc", "bcc", "resent-to"}] == ["To"]
    return {
        tuple(address for _, address in getaddresses(old.get_all("To", []))),
        tuple(one.addr_spec for one in new["To"].addresses),
    }


def written_to(*people: Person) -> bytes:
    letter = Letter(Purpose.ASK, ME, people, "Two numbers", "Hi.\n", "<div>Hi.</div>\n")
    return compose(letter, mailask_id="a", at=AT)


def test_whatever_stands_in_a_from_an_answer_goes_to_one_address():
    chance = random.Random(5321)
    written = 0
    for _ in range(FROMS):
        made_up = "".join(chance.choices(PIECES, k=chance.randint(1, 8))) + chance.choice(ENDS)
        source = f"From: {made_up}\nTo: me@example.com\n\nhi\n".encode("utf-8", "surrogatepass")
        try:
            sender = parse_envelope(source, ref="r", place=Place.RECEIVED, received=AT).sender
            letter = written_to(sender)
        except (MessageBroken, AddressRefused):
            continue
        written += 1
        assert recipients_of(letter) == {(as_written(sender.address),)}, made_up

    assert written > FROMS / 10


@given(
    st.text(max_size=40),
    st.lists(st.sampled_from(["a@example.com", "b@bücher.example", '"c d"@example.com']), min_size=1),
)
def test_whatever_people_are_called_the_letter_goes_to_their_addresses(name: str, addresses: list[str]):
    source = written_to(*(Person(address, name) for address in addresses))

    assert recipients_of(source) == {tuple(as_written(address) for address in addresses)}


@pytest.mark.parametrize(
    "text",
    [
        '"boss@corp.example,x@evil.example',
        '"boss@corp.example',
        'bob@example.com"',
        '"Bob <bob@example.com>',
        "a@b@example.com",
        "bob@example_.com",
        "bob@-example.com",
        "bob@example..com",
        ".bob@example.com",
        "bob.@example.com",
        "bob@example.com.",
        "=?utf-8?q?a=2Cb?=@example.com",
        "bob@[not an address]",
        "x" * 320 + "@example.com",
        "bob",
        "@example.com",
    ],
)
def test_an_address_is_that_of_rfc_5321_or_nothing(text: str):
    assert persons_of(text) == ()
    assert not is_address(text)
    with pytest.raises(AddressRefused):
        as_written(text)


@pytest.mark.parametrize(
    "address",
    [
        "bob@example.com",
        "bob.o'neill+x@sub-1.example.com",
        "root@localhost",
        '"a b"@example.com',
        '"a,b@c"@example.com',
        "me@[192.0.2.1]",
        "me@[IPv6:2001:db8::1]",
        "joerg@bücher.example",
    ],
)
def test_every_address_of_rfc_5321_is_read_and_written(address: str):
    (person,) = persons_of(f"Bob <{address}>")

    assert person == Person(address, "Bob")
    assert recipients_of(written_to(person)) == {(as_written(address),)}


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("a@bücher.example", "a@xn--bcher-kva.example"),
        ("a@BÜCHER.example", "a@xn--bcher-kva.example"),
        ("a@straße.example", "a@xn--strae-oqa.example"),
        ("a@例え.example", "a@xn--r8jz45g.example"),
    ],
)
def test_a_domain_of_another_script_is_written_as_dns_knows_it_today(address: str, written: str):
    assert as_written(address) == written


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("jörg@example.com", "letters before the @"),
        ("jo@" + "ä" * 80 + ".example", "no domain of that name"),
        ("jo@" + "a" * 64 + ".example", "no domain of that name"),
        ("jo@" + ".".join(["abcdefgh"] * 30) + ".example", "no domain of that name"),
    ],
)
def test_an_address_that_cannot_be_written_to_is_an_error_of_its_own(address: str, why: str):
    with pytest.raises(AddressRefused, match=why) as refused:
        written_to(Person(address, "Jo"))

    assert "\n" not in refused.value.message
    assert len(refused.value.message) < 200
