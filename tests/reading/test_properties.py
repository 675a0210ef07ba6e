"""What holds for every mail, not only for those that we thought of."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import example, given, settings, strategies as st

from mailask.core.deadline import When
from mailask.core.reading import Outcome
from mailask.reading import own_text, read, read_text
from mailask.reading.languages.language import codes

HEADERS = (
    b"From: Bob Miller <bob@example.org>\r\nTo: alice@example.com\r\nSubject: Re: table\r\n"
    b"Date: Wed, 04 Mar 2026 14:30:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
)
REFERENCE = datetime(2026, 3, 4, 14, 30, tzinfo=timezone(timedelta(hours=1)))
SAID = (
    "Happy to, I'll send it by Friday.",
    "Sorry, I can't help with this one.",
    "Could you tell me which year you mean?",
    "Please ask Carol Danvers (carol@example.net).",
    "I can do it if you cover the train.",
    "We could meet next Tuesday at 10.",
)
QUOTED = (
    "Please send it by Friday.",
    "Could you call me tomorrow at 10?",
    "I will pay by 12 March.",
    "Please remove me from your list.",
    "Ask Erin Walsh (erin@example.net).",
)
SIGNATURES = (
    "\n\n-- \nBob Miller\nExample Ltd\nTel. +44 20 7946 0123",
    "\n\nBest regards,\nBob Miller",
    "\n\nSent from my iPhone",
    "\n\nKind regards\n\nBob Miller\nHead of Sales",
    "\n\nMit freundlichen Grüßen\nBob Miller",
)
RELATIVE = (
    ("en", "Please send it by Friday."),
    ("en", "Please send it by this Thursday."),
    ("en", "Please send it by tomorrow."),
    ("en", "I need it within three working days."),
    ("en", "Please finish it by the end of next week."),
    ("en", "Please finish it by EOW."),
    ("en", "Please reply by next Tuesday."),
    ("en", "Please reply a week on Monday."),
    ("en", "Please reply a week from Friday."),
    ("en", "Please reply two weeks from today."),
    ("en", "We have to ship before the weekend."),
    ("en", "Get it to me first thing Monday."),
    ("en", "You have ten days to appeal."),
    ("en", "Please pay within 14 days."),
    ("en", "Please reply within 48 hours."),
    ("en", "Please reply by half past five tomorrow."),
    ("en", "Please reply by 5 pm UTC tomorrow."),
    ("en", "Are you free on Thursday at 10?"),
    ("de", "Bitte bis Freitagmittag schicken."),
    ("de", "Abgabe ist Freitag in zwei Wochen."),
    ("de", "Wir brauchen die Antwort heute in einer Woche."),
    ("de", "Sie haben 14 Tage Zeit, Widerspruch einzulegen."),
    ("de", "Treffen wir uns am Montag um halb elf?"),
    ("fr", "Les maquettes sont à livrer pour vendredi en huit."),
    ("fr", "Il faut que le colis parte avant le week-end."),
    ("fr", "Merci de valider d'ici deux jours."),
    ("fr", "Merci de répondre mercredi de la semaine prochaine."),
    ("es", "De hoy en ocho días tiene que estar listo."),
    ("es", "Lo necesitamos para mediados de la semana que viene."),
    ("es", "Mándamelo el lunes por la mañana."),
)
PIECES = (
    "by|next|this|the|a|week|on|in|from|to|before|every|Friday|mondays|tomorrow|5|12|31|3/4|13/4|2026-02-30|9:30|half|"
    "past|quarter|noon|ET|EST|UTC+2|May|march|second|last|first|of|month|EOD|EOM|Q3|KW|bis|halb|viertel|vor|Freitagabend|"
    "in|zwei|Wochen|en|huit|demie|heures|moins|le|y|media|las|menos|cuarto|días|fin|de|semana|d'ici|l'année|,|-|;|?|29|"
    "February|99|0|2101|Christmas|new year|have|left|days|hours|twenty|nine|-th|5th"
).split("|")


@pytest.fixture(scope="module", autouse=True)
def languages() -> None:
    """Each language is loaded when it is first met, which takes longer than one example may."""
    for lang in codes():
        read_text(
            "Yes? No! Please, by 3/4. I am out of office and back on Friday, could you?",
            reference=REFERENCE,
            language=lang,
        )
    read(HEADERS + b"Ich bin nicht da.")


@given(source=st.binary(max_size=2_000))
@example(source=b"")
@example(source=b"\0" * 100)
@example(source=b"Date: x\nFrom: <<<\nTo: (((\n\n=?utf-8?q?\xff?=")
@example(source=b"Content-Type: text/html; charset=nonsense\n\n<b>\xff\xfe")
@example(source=b"Content-Type: multipart/mixed; boundary=\n\n--\n--\n")
def test_no_bytes_make_it_raise(source: bytes) -> None:
    assert isinstance(read(source, reference=REFERENCE).reply, str)
    assert isinstance(own_text(source), str)


@given(body=st.text(max_size=600))
def test_no_body_makes_it_raise(body: str) -> None:
    reading = read(HEADERS + body.encode("utf-8", "surrogatepass"))

    assert "\0" not in reading.reply


@given(
    name=st.sampled_from(
        [
            "Content-Type",
            "Date",
            "From",
            "To",
            "Cc",
            "Subject",
            "Content-Transfer-Encoding",
            "Return-Path",
            "Auto-Submitted",
        ]
    ),
    value=st.text(max_size=80),
)
def test_no_header_makes_it_raise(name: str, value: str) -> None:
    assert read(f"{name}: {value}\n\nYes.".encode("utf-8", "surrogatepass"), reference=REFERENCE) is not None


@given(own=st.sampled_from(SAID), quoted=st.lists(st.sampled_from(QUOTED), min_size=1, max_size=4))
def test_quoted_text_never_yields_a_finding(own: str, quoted: list[str]) -> None:
    quotation = "\n\nOn Tue, Mar 3, 2026 at 9:14 AM Alice <alice@example.com> wrote:\n\n" + "\n".join(
        f"> {line}" for line in quoted
    )

    bare, answered = read(HEADERS + own.encode()), read(HEADERS + (own + quotation).encode())

    assert (answered.reply, answered.outcome, answered.dates) == (bare.reply, bare.outcome, bare.dates)
    assert (answered.asks, answered.promises, answered.referral) == (bare.asks, bare.promises, bare.referral)


@given(own=st.sampled_from(SAID), signature=st.sampled_from(SIGNATURES))
def test_a_signature_changes_nothing(own: str, signature: str) -> None:
    bare, signed = read(HEADERS + own.encode()), read(HEADERS + (own + signature).encode())

    assert (signed.reply, signed.outcome, signed.dates) == (bare.reply, bare.outcome, bare.dates)
    assert (signed.asks, signed.promises, signed.referral) == (bare.asks, bare.promises, bare.referral)


@given(
    sentence=st.sampled_from(RELATIVE),
    days=st.integers(min_value=0, max_value=6),
    weeks=st.integers(min_value=1, max_value=200),
)
def test_a_week_later_relative_dates_are_a_week_later(sentence: tuple[str, str], days: int, weeks: int) -> None:
    lang, words = sentence
    today = REFERENCE + timedelta(days)
    now = read_text(words, reference=today, language=lang).dates
    then = read_text(words, reference=today + timedelta(weeks=weeks), language=lang).dates

    assert len(now) == 1
    assert [date.when for date in then] == [date.when + timedelta(weeks=weeks) for date in now]


@given(
    words=st.lists(st.sampled_from(PIECES), max_size=12),
    lang=st.sampled_from(["en", "de", "fr", "es"]),
    at=st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2100, 1, 1)),  # noqa: DTZ001 - a zone is added
)
@settings(max_examples=400)
def test_no_words_about_time_in_any_order_make_it_raise_or_mean_the_past(
    words: list[str], lang: str, at: datetime
) -> None:
    reference = at.replace(tzinfo=REFERENCE.tzinfo)
    sentence = " ".join(words)

    for found in read_text(sentence, reference=reference, language=lang).dates:
        assert _day(found.when) >= reference.date() - timedelta(1)
        assert found.quote in sentence


@given(sentence=st.text(max_size=200), hours=st.integers(min_value=-12, max_value=14))
@settings(max_examples=200)
def test_no_date_lies_before_the_day_it_was_written(sentence: str, hours: int) -> None:
    reference = REFERENCE.astimezone(timezone(timedelta(hours=hours)))

    for found in read_text(sentence, reference=reference).dates:
        assert _day(found.when) >= reference.date() - timedelta(1)


def _day(when: When) -> date:
    return when.date() if isinstance(when, datetime) else when


def test_reading_twice_gives_the_same() -> None:
    source = HEADERS + b"Happy to, I'll send it by Friday."

    assert read(source) == read(source)


def test_dates_count_from_the_mail_not_from_the_reader() -> None:
    source = HEADERS + b"Please answer by Friday."

    assert read(source).deadline == read(source, reference=REFERENCE).deadline
    assert read(source, reference=REFERENCE + timedelta(weeks=1)).deadline != read(source).deadline


def test_without_a_date_nothing_is_dated() -> None:
    reading = read(b"From: bob@example.org\n\nHappy to, I'll send it by Friday.")

    assert reading.outcome is Outcome.YES
    assert (reading.dates, reading.deadline, reading.returns) == ((), None, None)
    assert all(promise.when is None for promise in reading.promises)


@pytest.mark.parametrize(
    "body",
    [
        b"word by Friday " * 400_000,
        b">" * 3_000_000,
        b"On Mon 1 x\n" * 300_000,
        b"From: a@example.com\n" * 100_000,
        b"<" * 3_000_000,
        b"To: bob@example.com\n" * 100_000,
    ],
    ids=["words", "marks", "introductions", "headers", "brackets", "lotus"],
)
def test_a_hostile_body_is_read_in_bounded_time(body: bytes) -> None:
    reading = read(HEADERS + body)

    assert len(reading.reply) <= 400_000
    assert len(reading.dates) <= 20_000


def test_a_thousand_nested_parts_are_no_trouble() -> None:
    nested = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(1_000))

    assert (
        read(
            b"From: bob@example.org\nMIME-Version: 1.0\n" + nested + b"Content-Type: text/plain\n\nYes.",
            reference=REFERENCE,
        ).automated
        is None
    )


def test_ten_thousand_recipients_are_no_trouble() -> None:
    many = ", ".join(f"user{n}@example.com" for n in range(10_000))

    assert (
        read(
            f"From: bob@example.org\nTo: {many}\nDate: Wed, 04 Mar 2026 14:30:00 +0100\n\nYes, of course.".encode()
        ).outcome
        is Outcome.YES
    )
