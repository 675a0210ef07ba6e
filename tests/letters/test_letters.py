from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html import unescape
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings, strategies as st

from mailask.config.templates import load_templates
from mailask.core.ask import Ask, Route
from mailask.core.deadline import Deadline
from mailask.core.letter import Attachment, Purpose
from mailask.core.person import Person
from mailask.core.policy import Me, Policy
from mailask.core.request import Parent, Request
from mailask.core.template import Source, Templates
from mailask.core.tie import Tie, Warmth
from mailask.errors import TemplateError
from mailask.planning.writing import (
    write_ask,
    write_no_longer_needed,
    write_nudge,
    write_reconnection,
    write_thanks,
    write_withdrawal,
)
from mailask.smart import lint_letter

TEMPLATES = load_templates()
ALICE = Person("alice@example.com", "Alice Moreau")
BOB = Person("bob@example.com", "Bob Okafor")
POLICY = Policy(me=Me(ALICE, zone=ZoneInfo("Europe/Paris")))
NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)

ASKS = {
    "en": Ask(
        id="ferry",
        title="Passenger counts of the ferry",
        to=(BOB,),
        need="the passenger counts of the ferry for 2025, as one table",
        why="The council decides in December whether the winter boat stays.",
        action="Send me the table.",
        effort_minutes=10,
        by=date(2026, 12, 2),
        by_reason="the council meets on 4 December",
        offer="You get the finished report first",
        context="You kept the harbour's books until last year.",
        language="en",
    ),
    "de": Ask(
        id="faehre",
        title="Fahrgastzahlen der Fähre",
        to=(BOB,),
        need="die Fahrgastzahlen der Fähre für 2025 als eine Tabelle",
        why="Der Rat entscheidet im Dezember, ob das Winterboot bleibt.",
        action="Schick mir bitte die Tabelle.",
        effort_minutes=10,
        by=date(2026, 12, 2),
        by_reason="der Rat tagt am 4. Dezember",
        offer="Du bekommst den fertigen Bericht als Erster",
        context="Du hast bis letztes Jahr die Bücher des Hafens geführt.",
        language="de",
    ),
    "fr": Ask(
        id="bac",
        title="Comptages du bac",
        to=(BOB,),
        need="les comptages de passagers du bac pour 2025, en un tableau",
        why="Le conseil décide en décembre si le bateau d'hiver reste.",
        action="Envoyez-moi le tableau.",
        effort_minutes=10,
        by=date(2026, 12, 2),
        by_reason="le conseil se réunit le 4 décembre",
        offer="le rapport terminé, avant tout le monde",
        context="Vous avez tenu les comptes du port jusqu'à l'an dernier.",
        language="fr",
    ),
    "es": Ask(
        id="ferri",
        title="Pasajeros del ferri en 2025",
        to=(BOB,),
        need="el recuento de pasajeros del ferri de 2025 en una tabla",
        why="El ayuntamiento decide en diciembre si el barco de invierno sigue.",
        action="Envíame la tabla.",
        effort_minutes=10,
        by=date(2026, 12, 2),
        by_reason="el pleno es el 4 de diciembre",
        offer="el informe terminado antes que nadie",
        context="Llevaste las cuentas del puerto hasta el año pasado.",
        language="es",
    ),
}
LANGUAGES = tuple(ASKS)
PARENT = Parent("<2@example.com>", ("<0@example.com>", "<1@example.com>"), "AW: Re: Passenger counts of the ferry")


def request_of(ask, **changes):
    life = Request(
        id=f"{ask.id}/bob@example.com",
        ask=ask.id,
        helper=BOB,
        deadline=ask.by,
        sent_at=NOW - timedelta(6),
        thread="t1",
        parent=PARENT,
    )
    return replace(life, **changes)


def policy_in(language):
    return replace(POLICY, language=language)


def every_letter(ask, templates=TEMPLATES, policy=POLICY):
    """All letters of an ask's life, by name."""
    request, given = request_of(ask), {"policy": policy, "templates": templates, "now": NOW}
    late = replace(request, deadline=date(2026, 11, 23))
    tie = Tie(BOB, Warmth.DORMANT, 0.5, date(2024, 3, 5), "Re: Harbour books")
    promised = replace(request, promise=Deadline(date(2026, 12, 4)))
    broken = replace(late, promise=Deadline(date(2026, 11, 24)))
    return {
        "ask": write_ask(ask, BOB, **given),
        "ask after a long silence": write_ask(
            ask, BOB, **given, last_shared="Re: Harbour books", last_contact=date(2024, 3, 5)
        ),
        "introduction": write_ask(replace(ask, route=Route.INTRODUCTION), BOB, **given),
        "nudge": write_nudge(ask, request, last=False, **given),
        "nudge after a promise": write_nudge(ask, promised, last=False, **given),
        "last nudge": write_nudge(ask, late, last=True, **given),
        "last nudge after a broken promise": write_nudge(ask, broken, last=True, **given),
        "thanks": write_thanks(ask, request, **given),
        "withdrawal": write_withdrawal(ask, request, **given),
        "no longer needed": write_no_longer_needed(ask, request, **given),
        "reconnection": write_reconnection(
            tie, policy=replace(policy, language=ask.language or "en"), templates=templates, now=NOW
        ),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_of_a_clean_ask_passes_our_own_linter(language):
    for name, letter in every_letter(ASKS[language]).items():
        assert lint_letter(letter, policy=POLICY, now=NOW, language=language) == (), name


PROMISED = [
    ("en", "You had told me to expect this by Tuesday, November 24, and it would still help me."),
    ("de", "zugesagt war es bis Dienstag, 24. November, und eine Antwort würde mir noch immer helfen."),
    ("fr", "Nous avions dit le mardi 24 novembre, et une réponse me serait encore utile."),
    ("es", "Habíamos quedado en el martes, 24 de noviembre, y una respuesta todavía me serviría."),
]


@pytest.mark.parametrize(("language", "sentence"), PROMISED)
def test_the_last_nudge_after_a_broken_promise_says_that_it_was_promised(language, sentence):
    letters = every_letter(ASKS[language])
    assert sentence in letters["last nudge after a broken promise"].text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plain_ask_has_50_to_125_words(language):
    words = write_ask(ASKS[language], BOB, policy=POLICY, templates=TEMPLATES, now=NOW).text.split()
    assert 50 <= len(words) <= 125


def test_an_ask_reads_as_a_person_wrote_it():
    letter = write_ask(ASKS["en"], BOB, policy=POLICY, templates=TEMPLATES, now=NOW)
    assert letter.subject == "Passenger counts of the ferry"
    assert letter.text == (
        "Hi Bob,\n\n"
        "I am looking for the passenger counts of the ferry for 2025, as one table. "
        "Could you send me the table by Wednesday, December 2?\n\n"
        "The council decides in December whether the winter boat stays. "
        "Why that day: the council meets on 4 December. "
        "I thought of you because you kept the harbour's books until last year.\n\n"
        "It should take about 10 minutes. In return, you get the finished report first. "
        "If it does not work for you, a short no is fine too.\n\n"
        "Thank you,\nAlice Moreau\n"
    )


DAYS = [
    ("en", "by Wednesday, December 2?"),
    ("en-GB", "by Wednesday, 2 December?"),
    ("de", "bis Mittwoch, 2. Dezember."),
    ("fr", "au mercredi 2 décembre."),
    ("es", "el miércoles, 2 de diciembre."),
]


@pytest.mark.parametrize(("language", "words"), DAYS)
def test_a_day_is_written_as_people_of_the_language_write_it(language, words):
    ask = replace(ASKS[language[:2]], language=language)
    assert words in write_ask(ask, BOB, policy=POLICY, templates=TEMPLATES, now=NOW).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_day_there_is_no_reason_for_one(language):
    ask = replace(ASKS[language], by=None)
    policy = policy_in(language)
    text = write_ask(ask, BOB, policy=policy, templates=TEMPLATES, now=NOW).text
    assert ask.by_reason not in text
    assert ask.by_reason in write_ask(ASKS[language], BOB, policy=policy, templates=TEMPLATES, now=NOW).text


def test_a_day_of_another_year_names_its_year():
    ask = replace(ASKS["en"], by=date(2027, 1, 4))
    assert "by Monday, January 4, 2027?" in write_ask(ask, BOB, policy=POLICY, templates=TEMPLATES, now=NOW).text


def test_a_time_is_told_in_the_users_own_zone_with_its_name():
    ask = replace(ASKS["en"], by=datetime(2026, 12, 2, 22, 30, tzinfo=UTC))
    given = {"policy": POLICY, "templates": TEMPLATES, "now": NOW}
    assert "by Wednesday, December 2, 11:30 PM CET?" in write_ask(ask, BOB, **given).text


def test_the_reader_is_spoken_to_as_the_author_does():
    formal = replace(ASKS["de"], action="Schicken Sie mir bitte die Tabelle.", context="Sie haben die Bücher geführt.")
    letter = write_ask(
        replace(formal, offer=""),
        Person("bob@example.com", "Dr. Bob Okafor"),
        policy=POLICY,
        templates=TEMPLATES,
        now=NOW,
    )
    assert letter.text.startswith("Guten Tag Dr. Bob Okafor,\n\nich brauche")
    assert "Ich wende mich an Sie, denn Sie haben die Bücher geführt." in letter.text


def test_a_helper_without_a_name_is_not_called_by_an_address():
    given = {"policy": POLICY, "templates": TEMPLATES, "now": NOW}
    assert write_ask(ASKS["en"], Person("bokafor83@example.com"), **given).text.startswith("Hi,\n")
    assert write_ask(ASKS["en"], Person("bob.okafor@example.com"), **given).text.startswith("Hi Bob,\n")


def test_an_answer_stays_in_its_thread():
    for name, letter in every_letter(ASKS["en"]).items():
        if name in {"ask", "ask after a long silence", "introduction", "reconnection"}:
            assert (letter.in_reply_to, letter.references, letter.thread) == ("", (), ""), name
        else:
            assert letter.subject == "Re: Passenger counts of the ferry", name
            assert letter.in_reply_to == "<2@example.com>", name
            assert letter.references == ("<0@example.com>", "<1@example.com>", "<2@example.com>"), name
            assert letter.thread == "t1", name
        assert letter.to == (BOB,), name
        assert letter.sender == ALICE, name


def test_a_very_long_chain_keeps_its_first_and_its_newest_ids():
    chain = tuple(f"<{n}@example.com>" for n in range(200))
    request = request_of(ASKS["en"], parent=Parent("<last@example.com>", chain))
    references = write_thanks(ASKS["en"], request, policy=POLICY, templates=TEMPLATES, now=NOW).references
    assert len(references) == 30
    assert (references[0], references[-2], references[-1]) == (
        "<0@example.com>",
        "<199@example.com>",
        "<last@example.com>",
    )


def test_one_signature_and_never_two():
    signed = replace(POLICY, me=replace(POLICY.me, signature="Alice Moreau\nHarbour <friends> of Holm"))
    letter = write_ask(ASKS["en"], BOB, policy=signed, templates=TEMPLATES, now=NOW)
    assert letter.text.endswith("Thank you,\nAlice Moreau\nHarbour <friends> of Holm\n")
    assert letter.text.count("Alice Moreau") == 1
    assert 'data-smartmail="gmail_signature">Alice Moreau<br>Harbour &lt;friends&gt; of Holm</div>' in letter.html


def as_words(html):
    return unescape(re.sub(r"</?(?:div|br)\b[^>]*>", " ", html)).split()


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60), st.sampled_from(LANGUAGES))
@settings(max_examples=60, deadline=None)
def test_text_and_html_say_the_same_whatever_the_fields_hold(need, action, why, language):
    ask = replace(ASKS[language], need=need, action=action, why=why)
    letter = write_ask(ask, BOB, policy=POLICY, templates=TEMPLATES, now=NOW)
    assert as_words(letter.html) == letter.text.split()
    assert "\n" not in letter.subject


OPTIONAL = {
    "need": "",
    "why": "",
    "action": "",
    "effort_minutes": None,
    "by": None,
    "by_reason": "",
    "offer": "",
    "context": "",
}
HOLE = re.compile(
    r"  | [,.;?!](?:\s|$)|[,;:]\n\n\S|\.\.|\(\)|“”|„“|«\s*»|\bNone\b|: *\.|, *\.|^\s*[,.:;]|\{|\}", re.MULTILINE
)
ORPHANS = re.compile(r"\b(?:by|because|bis|denn|car|porque|about|für|au|el)\s*[.?!,]", re.IGNORECASE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_subset_of_the_fields_leaves_a_hole(language):
    full = ASKS[language]
    for chosen in product((False, True), repeat=len(OPTIONAL)):
        without = {name: empty for (name, empty), gone in zip(OPTIONAL.items(), chosen, strict=True) if gone}
        for name, letter in every_letter(replace(full, **without)).items():
            body = letter.text.partition("\n\n")[2]  # a greeting ends with its comma or colon
            holes = HOLE.findall(body if language != "fr" else re.sub(r" (?=[?!:;»])", "", body).replace("« ", "«"))
            assert not holes, (name, without, letter.text)
            assert not ORPHANS.findall(letter.text), (name, without, letter.text)
            assert letter.text.endswith("Alice Moreau\n") or "-----" in letter.text


def test_a_value_is_never_a_template():
    ask = replace(ASKS["en"], need="{{ me }} {% raw %}", why="{{ 7 * 7 }}")
    letter = write_ask(
        ask,
        BOB,
        policy=POLICY,
        templates=TEMPLATES,
        now=NOW,
        last_shared="{{ signature }}",
        last_contact=date(2024, 3, 5),
    )
    assert "{{ me }} {% raw %}" in letter.text
    assert "{{ 7 * 7 }}" in letter.text
    assert "“{{ signature }}”" in letter.text


def test_the_deadline_can_go_along_for_the_helper():
    ask = replace(ASKS["en"], attach_deadline=True)
    table = Attachment("table.csv", "text/csv", b"1;2\n")
    letter = write_ask(ask, BOB, policy=POLICY, templates=TEMPLATES, now=NOW, attachments=(table,))
    assert [file.name for file in letter.attachments] == ["table.csv", "deadline.ics"]
    assert "I have attached table.csv." in letter.text
    entry = letter.attachments[1].content.decode()
    assert "METHOD:PUBLISH\r\n" in entry
    assert "DTSTART;VALUE=DATE:20261202\r\nDTEND;VALUE=DATE:20261203\r\n" in entry
    assert "ATTENDEE" not in entry


def own(name, text, language="en"):
    return Templates(
        packaged=TEMPLATES.packaged, own={(language, name): Source(text, f"/home/alice/{language}/{name}.txt")}
    )


def test_a_user_overrides_one_block_of_a_letter():
    templates = own("ask", '{% extends "packaged/ask" %}\n{% block out %}No hard feelings if not.{% endblock %}\n')
    letter = write_ask(ASKS["en"], BOB, policy=POLICY, templates=templates, now=NOW)
    assert "You get the finished report first" not in letter.text
    assert "In return, you get the finished report first. No hard feelings if not.\n\nThank you," in letter.text


def test_a_user_overrides_a_whole_letter_and_may_wrap_its_lines():
    templates = own(
        "ask",
        "{% block subject %}Ahoy{% endblock %}\n"
        "{% block letter %}\nDear {{ first_name }},\n\nplease send\nthe table.\n{% endblock %}",
    )
    letter = write_ask(ASKS["en"], BOB, policy=POLICY, templates=templates, now=NOW)
    assert (letter.subject, letter.text) == ("Ahoy", "Dear Bob,\n\nplease send the table.\n")


def test_a_template_decides_neither_recipients_nor_headers():
    templates = own(
        "ask",
        "{% block subject %}Hi\nBcc: mallory@example.org{% endblock %}\n"
        "{% block letter %}To: mallory@example.org{% endblock %}",
    )
    letter = write_ask(ASKS["en"], BOB, policy=POLICY, templates=templates, now=NOW)
    assert letter.to == (BOB,)
    assert letter.subject == "Hi Bcc: mallory@example.org"


BROKEN = [
    ('{% extends "packaged/ask" %}\n\n{% block why %}{{ becuase }}{% endblock %}\n', 3, "becuase"),
    ('{% extends "packaged/ask" %}\n{% block why %}\n{{ why \n{% endblock %}\n', 4, ""),
    ('{% extends "packaged/asks" %}\n', 1, "packaged/asks"),
    ("{% block letter %}{{ first_name.missing.deep }}{% endblock %}{% block subject %}{% endblock %}", 1, "missing"),
    ("{% block subject %}{% endblock %}\n{% block letter %}{{ 1 / 0 }}{% endblock %}", 2, "zero"),
    ("{% block subject %}{% endblock %}\n{% block letter %}{{ ''.__class__.__mro__ }}{% endblock %}", 2, "__class__"),
    ("no blocks at all", 1, "subject"),
]


@pytest.mark.parametrize(("text", "line", "words"), BROKEN, ids=range(len(BROKEN)))
def test_a_broken_template_is_an_error_with_its_file_and_line(text, line, words):
    with pytest.raises(TemplateError) as caught:
        write_ask(ASKS["en"], BOB, policy=POLICY, templates=own("ask", text), now=NOW)
    assert caught.value.message.startswith(f"/home/alice/en/ask.txt:{line}: ")
    assert words in caught.value.message


def test_a_language_without_letters_is_an_error():
    with pytest.raises(TemplateError, match="language 'it'") as caught:
        write_ask(replace(ASKS["en"], language="it"), BOB, policy=POLICY, templates=TEMPLATES, now=NOW)
    assert "de, en, es, fr" in caught.value.hint


def test_the_users_files_go_over_the_packaged_ones(tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "thanks.txt").write_text(
        '{% extends "packaged/thanks" %}{% block closing %}Gratefully,{% endblock %}'
    )
    templates = load_templates(tmp_path)
    letter = write_thanks(ASKS["en"], request_of(ASKS["en"]), policy=POLICY, templates=templates, now=NOW)
    assert letter.purpose is Purpose.THANKS
    assert letter.text.endswith("Gratefully,\nAlice Moreau\n")


def test_a_file_that_is_no_letter_is_an_error(tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "nugde.txt").write_text("x")
    with pytest.raises(TemplateError, match="nudge"):
        load_templates(tmp_path)
    (tmp_path / "en" / "nugde.txt").unlink()
    (tmp_path / "en" / "ask.txt").write_bytes(b"line\n\xff\xfe")
    with pytest.raises(TemplateError, match=r"ask\.txt:2"):
        load_templates(tmp_path)
