"""How sure an outcome is: every reason to doubt can be met, and what has none is sure."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from mailask.core.reading import Certainty, Outcome, Reading
from mailask.reading import read
from mailask.reading.certainty import DOUBTS, Grounds, certainty_of

ASK = "Could you send me the churn table as a CSV by Friday?"
SURE = Grounds(Outcome.DONE, "done", "Here is the table.")
SAID = "words"
MET = {
    "unread": replace(SURE, unread=True),
    "invitation": replace(SURE, invited=True),
    "nothing": replace(SURE, outcome=Outcome.OTHER),
    "wordless": replace(SURE, wordless=True),
    "weak": replace(SURE, sign="link"),
    "foreign": replace(SURE, foreign=True),
    "question": replace(SURE, question=SAID),
    "request": replace(SURE, request=SAID),
    "promise": replace(SURE, promise=SAID),
    "part": replace(SURE, part=SAID),
    "others": replace(SURE, others=SAID),
    "hedge": replace(SURE, hedge=SAID),
    "condition": replace(SURE, condition=SAID),
    "contrary": replace(SURE, contrary=SAID),
    "empty": replace(SURE, sign="enclosed", carried=False),
    "elsewhere": replace(SURE, about=False),
    "aside": replace(SURE, outcome=Outcome.YES, aside=True),
    "bare": replace(SURE, outcome=Outcome.NO, bare=True, answerable=False),
    "objectless": replace(SURE, outcome=Outcome.OPT_OUT, objectless=True),
    "nameless": replace(SURE, outcome=Outcome.REFERRAL, named=False),
    "beside": replace(SURE, outcome=Outcome.REFERRAL, pointed=False),
    "late": replace(SURE, late=True),
    "long": replace(SURE, long=True),
}


def test_every_doubt_is_met_here() -> None:
    assert list(MET) == [doubt.name for doubt in DOUBTS]


@pytest.mark.parametrize("name", MET)
def test_each_doubt_alone_makes_an_outcome_only_likely(name: str) -> None:
    assert certainty_of(MET[name]) == (Certainty.LIKELY, name)


def test_what_nothing_speaks_against_is_sure() -> None:
    assert certainty_of(SURE) == (Certainty.SURE, "")


@pytest.mark.parametrize("outcome", [Outcome.DONE, Outcome.NO, Outcome.REFERRAL, Outcome.OPT_OUT])
@pytest.mark.parametrize("beside", ["question", "request", "promise"])
def test_nothing_ends_beside_a_question_a_request_or_a_promise(outcome: Outcome, beside: str) -> None:
    assert certainty_of(replace(SURE, outcome=outcome, **{beside: SAID}))[0] is Certainty.LIKELY


def _read(reply: str, *, ask: str = ASK, files: tuple[str, ...] = ()) -> Reading:
    message = EmailMessage(policy=SMTP)
    message["From"] = "Bob Miller <bob@example.org>"
    message["To"] = "Alice Jones <alice@example.com>"
    message["Subject"] = "Re: the table"
    message["Date"] = "Wed, 04 Mar 2026 14:30:00 +0100"
    message.set_content(f"{reply}\n\nOn Mon, Mar 2, 2026 Alice Jones <alice@example.com> wrote:\n\n> {ask}\n")
    for name in files:
        message.add_attachment(b"month,churn\n", maintype="application", subtype="octet-stream", filename=name)
    return read(message.as_bytes(), me=["alice@example.com"])


@pytest.mark.parametrize(
    "reply",
    [
        "Sure, here are the first 22 rows, the rest by Monday.",
        "The table is attached. Which year do you need next?",
        "Attached is our NDA, please sign it before I can send anything.",
        "Someone from finance sent it to you yesterday, she says.",
        "I think I sent it last week.",
        "I booked the Greek place for lunch.",
    ],
)
def test_a_delivery_with_a_second_thought_is_not_sure(reply: str) -> None:
    reading = _read(reply, files=("table.csv",))

    assert (reading.outcome, reading.certainty) != (Outcome.DONE, Certainty.SURE)


@pytest.mark.parametrize(
    ("reply", "ask"),
    [
        ("No.", "Which of the two vendors do you prefer?"),
        ("No.", "Do you have any objections to the 12th?"),
        ("No, go ahead.", "Do you have any objections to the 12th?"),
        ("No, that's it.", "Do you have any other comments?"),
        ("No prob, you'll have it tomorrow.", ASK),
        ("Nein, passt so.", "Hast du noch Anmerkungen?"),
        ("Non, c'est bon, je m'en occupe.", "Peux-tu m'envoyer le tableau ?"),
        ("No hay problema, te la mando mañana.", "¿Me puedes mandar la tabla?"),
        ("Sorry for the late reply. I won't forget it.", ASK),
        ("No, I didn't forget.", ASK),
        ("Nein, ich habe es nicht vergessen.", "Kannst du mir die Tabelle schicken?"),
        ("Je n'ai pas oublié, désolé.", "Peux-tu m'envoyer le tableau ?"),
        ("No, no me he olvidado.", "¿Me puedes mandar la tabla?"),
        ("I'd rather not put it in writing; call me?", ASK),
        ("It is impossible to say no to you.", ASK),
        ("I must decline the lunch, but the table I can send.", ASK),
        ("I won't be able to do the call, happy to answer in writing.", ASK),
        ("Ich schaffe das Treffen nicht, die Tabelle schicke ich dir gern.", "Kannst du mir die Tabelle schicken?"),
        ("Ce n'est pas possible par mail, je passe lundi.", "Peux-tu m'envoyer le tableau ?"),
        ("I no longer have it. Try data@example.com.", ASK),
        ("We cannot share customer names, the rest is fine.", ASK),
        ("Das geht leider nicht per Mail, ich bringe es dir am Montag vorbei.", "Kannst du mir die Tabelle schicken?"),
        ("Je ne suis pas contre.", "Peux-tu m'envoyer le tableau ?"),
        ("Impossible d'ouvrir votre fichier.", "Peux-tu m'envoyer le tableau ?"),
        ("No es posible abrir el enlace.", "¿Me puedes mandar la tabla?"),
    ],
)
def test_a_no_to_something_else_is_no_sure_refusal(reply: str, ask: str) -> None:
    reading = _read(reply, ask=ask)

    assert (reading.outcome, reading.certainty) != (Outcome.NO, Certainty.SURE)


@pytest.mark.parametrize(
    "reply",
    [
        "Had I sent it, you would have it.",
        "I forwarded your mail.",
        "I passed on your request.",
        "Here is the thing: we are moving house.",
        "I shared it with Ben, he will check it first.",
        "I've added it to my to-do list.",
        "Ya lo he pedido a Ben.",
    ],
)
def test_what_was_not_handed_to_its_reader_is_not_done(reply: str) -> None:
    assert _read(reply).outcome is not Outcome.DONE


@pytest.mark.parametrize(
    "reply",
    [
        "Stop! I have it here already. Wait for my mail.",
        "Do not write to Carla again, I do this.",
        "Please don't contact my assistant again.",
        "Please unsubscribe Carla from the list.",
        "Bitte nimm mich aus dem Verteiler für das Meeting am Freitag.",
    ],
)
def test_an_opt_out_of_something_else_mutes_nobody(reply: str) -> None:
    reading = _read(reply)

    assert (reading.outcome, reading.certainty) != (Outcome.OPT_OUT, Certainty.SURE)


@pytest.mark.parametrize("reply", ["Please unsubscribe me from this list.", "Stop.", "Don't write to me ever again."])
def test_an_opt_out_of_these_mails_is_sure(reply: str) -> None:
    reading = _read(reply)

    assert (reading.outcome, reading.certainty) == (Outcome.OPT_OUT, Certainty.SURE)


@pytest.mark.parametrize(
    "reply",
    [
        "Please write to bob@example.net instead.",
        "Bitte schreib an bob.miller@example.net.",
        "Contact miller@example.net.",
    ],
)
def test_another_address_of_the_writer_is_no_referral(reply: str) -> None:
    assert _read(reply).referral == ()


def test_a_bare_no_refuses_what_was_asked_when_that_is_known() -> None:
    assert _read("No.").certainty is Certainty.SURE
    assert read(b"From: bob@example.org\n\nNo.\n").certainty is Certainty.LIKELY


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [
        ("Here is the table, have fun.", Outcome.DONE),
        ("I sent it to you this morning.", Outcome.DONE),
        ("Sorry, we are not allowed to share that.", Outcome.NO),
        ("Carla Ruiz has it now, please ask her: carla@example.net", Outcome.REFERRAL),
        ("Please take me off your list.", Outcome.OPT_OUT),
        ("Sure, will do!", Outcome.YES),
    ],
)
def test_a_plain_answer_is_sure(reply: str, outcome: Outcome) -> None:
    reading = _read(reply, files=("table.csv",) if outcome is Outcome.DONE else ())

    assert (reading.outcome, reading.certainty) == (outcome, Certainty.SURE)


def test_a_file_alone_is_likely_and_nothing_at_all_is_nothing() -> None:
    alone = _read("", files=("table.csv",))

    assert (alone.outcome, alone.certainty) == (Outcome.DONE, Certainty.LIKELY)
    assert _read("").outcome is None


def test_a_thumb_agrees_and_promises_no_day() -> None:
    reading = _read("👍")

    assert (reading.outcome, reading.certainty, reading.promises) == (Outcome.YES, Certainty.LIKELY, ())


def test_the_doubt_is_told() -> None:
    reading = _read("The table is attached. Which year do you need next?", files=("table.csv",))

    assert [e.rule for e in reading.evidence if e.field == "certainty"] == ["certainty.question"]
