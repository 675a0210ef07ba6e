"""A Date is a moment, whatever program and country wrote it; nonsense is none."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from babel.dates import format_datetime as format_locally
from hypothesis import given, strategies as st

from mailask.mail.moments import moment_of

MOMENTS = st.datetimes(min_value=datetime(1971, 1, 1), max_value=datetime(2199, 1, 1)).map(  # noqa: DTZ001 - made aware
    lambda naive: naive.replace(microsecond=0)
)


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-11-02T18:00:00Z", "2026-11-02T18:00:00+00:00"),
        ("2026-11-02T18:00:00.123+01:00", "2026-11-02T18:00:00+01:00"),
        ("2026-11-02 18:00", "2026-11-02T18:00:00+00:00"),
        ("2026/11/02 18:00:00 +0100", "2026-11-02T18:00:00+01:00"),
        ("02.11.2026 18:00:00 +0100", "2026-11-02T18:00:00+01:00"),
        ("Mon, 2 Nov 2026 18:00:00.5 +0100", "2026-11-02T18:00:00+01:00"),
        ("Mon, 2 Nov 2026 18.00.30 +0100", "2026-11-02T18:00:30+01:00"),
        ("Mon, 2 Nov 2026 24:00:00 +0100", "2026-11-03T00:00:00+01:00"),
        ("Thu, 31 Dec 2026 24:00 +0000", "2027-01-01T00:00:00+00:00"),
        ("Mon, 2 Nov 2026 18:00:00 GMT+0100", "2026-11-02T18:00:00+01:00"),
        ("Mon, 2 Nov 2026 18:00:00 GMT-03:30", "2026-11-02T18:00:00-03:30"),
        ("Mon, 2 Nov 2026 18:00:00 UTC+2", "2026-11-02T18:00:00+02:00"),
        ("Mon, 2 Nov 2026 18:00:00 (EST) -0500", "2026-11-02T18:00:00-05:00"),
        ("Mon, 2 Nov 2026 18:00:00 -0500 (EST)", "2026-11-02T18:00:00-05:00"),
        ("Mon, 2 Nov 2026 18:00:00 (MEZ)", "2026-11-02T18:00:00+01:00"),
        ("Mon, 2 Nov 2026 18:00:00 +01:00", "2026-11-02T18:00:00+01:00"),
        ("Sun, 2 Aug 2026 18:00:00 CEST", "2026-08-02T18:00:00+02:00"),
        ("Sun, 2 Aug 2026 18:00:00 PDT", "2026-08-02T18:00:00-07:00"),
        ("Mon Nov  2 18:00:00 2026", "2026-11-02T18:00:00+00:00"),
        ("Mon Nov  2 18:00:00 CET 2026", "2026-11-02T18:00:00+01:00"),
        ("Mon  2 Nov 18:00:00 CET 2026", "2026-11-02T18:00:00+01:00"),
        ("Nov 2, 2026 6:00:00 PM", "2026-11-02T18:00:00+00:00"),
        ("2 November 2026 12:00 AM +0100", "2026-11-02T00:00:00+01:00"),
        ("Mo, 2 Mrz 2026 18:00:00 +0100", "2026-03-02T18:00:00+01:00"),
        ("Di, 1. Dez. 2026 18:00:00 +0100", "2026-12-01T18:00:00+01:00"),
        ("mar. 1 déc. 2026 18:00:00 +0100", "2026-12-01T18:00:00+01:00"),
        ("mar, 2 de junio de 2026 18:00:00 +0200", "2026-06-02T18:00:00+02:00"),
        ("lun, 2 mag 2026 18:00:00 +0200", "2026-05-02T18:00:00+02:00"),
        ("Пн, 2 ноя 2026 18:00:00 +0300", "2026-11-02T18:00:00+03:00"),
        ("2026年11月2日 18:00:00 +0900", "2026-11-02T18:00:00+09:00"),
        ("Mon, 2-Nov-26 18:00:00 GMT", "2026-11-02T18:00:00+00:00"),
        ("Mon, 2 Nov 70 18:00:00 GMT", "1970-11-02T18:00:00+00:00"),
    ],
)
def test_a_date_in_any_form_is_its_moment(written: str, moment: str):
    found = moment_of(written)

    assert found is not None
    assert found.isoformat() == moment


@pytest.mark.parametrize(
    "written",
    [
        "",
        "Mon, 2 Nov 2026",
        "18:00",
        "Mon, 2 Nov 0099 18:00:00 +0100",
        "Mon, 2 Nov 0099 18:00:00 EST",
        "Mon, 2 Nov 2999 18:00:00 +0100",
        "2999-11-02T18:00:00Z",
        "Mon, 31 Feb 2026 18:00:00 +0100",
        "Mon, 2 Nov 2026 25:00:00 +0100",
        "Mon, 2 Nov 2026 24:30:00 +0100",
        "Mon, 2 Nov 2026 18:61:00 +0100",
        "Mon, 2 Foo 2026 18:00:00 +0100",
        "Mon, 2 ju 2026 18:00:00 +0100",
        "13.13.2026 18:00",
        "Mon, 2 Nov 2026 18:00:00 +9900",
    ],
)
def test_what_is_no_date_is_none(written: str):
    assert moment_of(written) is None


@given(MOMENTS, st.integers(-12 * 60, 14 * 60))
def test_every_date_that_rfc_5322_writes_is_read(naive: datetime, minutes: int):
    at = naive.replace(tzinfo=timezone(timedelta(minutes=minutes)))

    assert moment_of(format_datetime(at)) == at


@given(
    MOMENTS,
    st.sampled_from(["de", "fr", "es", "it", "pt", "nl", "sv", "da", "pl", "cs", "ru", "tr"]),
    st.sampled_from(["MMM", "MMMM"]),
)
def test_a_date_in_words_of_another_country_is_read(naive: datetime, language: str, month: str):
    written = format_locally(naive, f"EEE, d {month} yyyy HH:mm:ss", locale=language) + " +0100"

    assert moment_of(written) == naive.replace(tzinfo=timezone(timedelta(hours=1)))


@given(st.text(max_size=60))
def test_any_text_is_a_date_or_none(text: str):
    found = moment_of(text)

    assert found is None or 1970 <= found.year <= 2200
