"""`mailask.reading` as a library: its arguments have one name each, and what is wrong with them is said at once."""

from __future__ import annotations

import inspect
import re
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import mailask.reading
from mailask.errors import MailaskError, UnknownLanguage
from mailask.reading import own_text, read, read_text
from mailask.reading.languages.language import codes

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
MAIL = b"From: bob@example.org\nTo: alice@example.com\nDate: Mon, 2 Nov 2026 09:00:00 +0100\n\nYes, by 3/4.\n"
NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)


def test_the_lines_of_the_readme_print_what_stands_beside_them(capsys: pytest.CaptureFixture[str]) -> None:
    section = README.partition("## As a library\n")[2].partition("\n## ")[0]
    code = "".join(re.findall(r"```python\n(.*?)```", section, re.DOTALL))
    promised = re.findall(r"print\(.*\)  # (.*)", code)

    exec(compile(code, "README.md", "exec"), {})

    assert len(promised) >= 4
    assert capsys.readouterr().out.splitlines() == promised


def test_everything_that_is_offered_is_there() -> None:
    assert all(hasattr(mailask.reading, name) for name in mailask.reading.__all__)
    with pytest.raises(AttributeError):
        _ = mailask.reading.something_else


def test_what_both_functions_take_is_called_the_same() -> None:
    of_mail, of_text = (inspect.signature(function).parameters for function in (read, read_text))

    assert set(of_text) - set(of_mail) == {"text"}
    assert {"language", "day_first", "zone", "reference", "me"} <= set(of_text)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("me", "alice@example.com"),
        ("me", [b"alice@example.com"]),
        ("sent", "Dear Bob"),
        ("sent", 3),
        ("reference", date(2026, 11, 2)),
        ("reference", "2026-11-02"),
        ("language", 1),
        ("day_first", "yes"),
        ("day_first_habit", 1),
        ("zone", "Europe/Berlin"),
        ("working", None),
    ],
)
def test_an_argument_of_the_wrong_type_is_named(name: str, value: object) -> None:
    with pytest.raises(TypeError, match=rf"^{name} must "):
        read(MAIL, **{name: value})


def test_a_mail_is_bytes_and_a_text_is_str() -> None:
    with pytest.raises(TypeError, match="source must be the bytes"):
        read(MAIL.decode())
    with pytest.raises(TypeError, match="source must be the bytes"):
        own_text(None)
    with pytest.raises(TypeError, match="text must be a str"):
        read_text(MAIL, reference=NOW)
    with pytest.raises(TypeError, match="reference must be a datetime"):
        read_text("Yes.", reference=None)


@pytest.mark.parametrize("tag", ["de", "DE", "de-AT", "de_CH.UTF-8", " de "])
def test_a_language_is_known_by_any_of_its_tags(tag: str) -> None:
    assert (
        read_text("Bis 3/4.", reference=NOW, language=tag).dates
        == read_text("Bis 3/4.", reference=NOW, language="de").dates
    )


@pytest.mark.parametrize("tag", ["tlh", "est", "german", ""])
def test_an_unknown_language_is_an_error_that_names_the_known_ones(tag: str) -> None:
    with pytest.raises(UnknownLanguage) as told:
        read(MAIL, language=tag)

    assert isinstance(told.value, MailaskError)
    assert isinstance(told.value, ValueError)
    assert all(name in told.value.message for name in codes())


def test_a_moment_without_an_offset_is_in_the_zone_of_the_reader() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    naive = datetime(2026, 11, 2, 9)  # noqa: DTZ001 - what a library may be given

    here = read_text("Call me at 15:00 tomorrow.", reference=naive, zone=berlin).dates

    assert [found.when for found in here] == [datetime(2026, 11, 3, 15, tzinfo=berlin)]
    assert here[0].when.utcoffset() == naive.replace(tzinfo=berlin).utcoffset()
