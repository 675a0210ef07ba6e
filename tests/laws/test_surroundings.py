"""What programs put around an answer moves no request, and what they mark as theirs may be a person's."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default

import pytest

from mailask.core.reading import Outcome
from mailask.core.request import Request, State
from tests.fakes.mail import reply_to
from tests.laws.story import Life
from tests.laws.world import at

BOB = "Bob Brown <bob@example.com>"


@pytest.fixture
def life(tmp_path):
    """Bob has the letter."""
    life = Life.begin(tmp_path, "local")
    (life.world.folder / "asks" / "engineers.toml").unlink()
    life.world.run("2026-11-23T09:00")
    life.subject.person.send_draft(life.ref_to("bob@"), at=at("2026-11-23T10:00"))
    life.world.run("2026-11-23T11:00")
    return life


def answered(life: Life, text: str, *, headers: tuple[tuple[str, str], ...] = ()) -> Request:
    """The request after Bob's mail has been read; `{letter}` is the letter that he answers, as it was sent."""
    (asked,) = life.subject.person.sent()
    letter = message_from_bytes(asked, policy=default).get_body(("plain",)).get_content()
    said = reply_to(asked, sender=BOB, at=at("2026-11-24T09:00"), text=text.format(letter=letter), headers=headers)
    life.subject.person.receive(said)
    life.world.run("2026-11-24T10:00")
    with life.world.home() as home:
        (request,) = home.store.lives.requests()
    return request


@pytest.mark.parametrize("above", ["", "Ada, 23. nóvember:", "~~~"])
def test_a_letter_that_comes_back_below_a_yes_makes_no_other_answer_of_it(life, above):
    request = answered(life, f"Happy to, you have it by Friday.\n\n{above}\n\n{{letter}}\n")

    assert (request.state, request.outcome) == (State.ANSWERED, Outcome.YES)


def test_a_letter_that_comes_back_alone_is_no_answer(life):
    assert answered(life, "{letter}\n").state is not State.CLOSED


def test_a_telephone_that_signs_nothing_ends_nothing(life):
    request = answered(life, "\n\n发自我的iPhone\n\n> {letter}\n".replace("{letter}", "Could you send it?"))

    assert request.state is not State.CLOSED
    assert life.drafts() == []


def test_an_agent_whose_help_desk_marks_every_mail_as_its_own_is_heard(life):
    text = "Hi,\n\nI have looked it up, and you will get the table by Friday.\n\nBob\n"

    request = answered(life, text, headers=(("Auto-Submitted", "auto-generated"), ("X-Mailer", "Zendesk Mailer")))

    assert request.state is State.ANSWERED
