# ruff: noqa: T201 - a script that prints its figures
"""The reader against dateparser on date sentences and against mail-parser-reply on whole mails, in one run.

    python tests/benchmarks/bench_reading.py [--rounds 5]

Needs the `bench` dependency group. The sentences and mails are those of `tests/reading/corpus`; whole mails are filled
up with a quotation to about 2 KB. Each figure is the best of the rounds, one thread, warm; the peers are given their
easiest task (dateparser the sentence and its language, mail-parser-reply the decoded text), the reader does all of its
own: own words, machines, outcome, dates, asks, promises.
"""

from __future__ import annotations

import argparse
import time
import tomllib
from collections.abc import Callable, Sequence
from datetime import datetime
from email import message_from_bytes
from pathlib import Path

from mailask.core.deadline import written
from mailask.reading import read, read_text

CORPUS = Path(__file__).parents[1] / "reading" / "corpus"
SIZE = 2_048
TEN_MEGABYTES = 10_000_000


def main() -> None:
    """Prints sentences and mails a second, and how many sentences each finder reads as a person does."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    dates(rounds)
    replies(rounds)
    large()


def dates(rounds: int) -> None:
    """Sentences with and without dates."""
    from dateparser.search import search_dates

    rows = [
        (sentence, meant, table["lang"], datetime.fromisoformat(table["reference"]), table["dayfirst"])
        for table in tomllib.loads((CORPUS / "dates.toml").read_text(encoding="utf-8")).values()
        for sentence, meant in table["sentences"].items()
    ]

    def ours(sentence: str, lang: str, reference: datetime, dayfirst: bool) -> list[str]:  # noqa: FBT001
        return [
            written(date.when)[:10]
            for date in read_text(sentence, reference=reference, language=lang, day_first=dayfirst).dates
        ]

    def peer(sentence: str, lang: str, reference: datetime, dayfirst: bool) -> list[str]:  # noqa: FBT001
        settings = {
            "RELATIVE_BASE": reference.replace(tzinfo=None),
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": "DMY" if dayfirst else "MDY",
        }
        found = search_dates(sentence, languages=[lang], settings=settings) or []
        return [when.date().isoformat() for _, when in found]

    for name, find, turns in (("mailask", ours, rounds), ("dateparser", peer, 1)):
        right = silent = without = 0
        for sentence, meant, lang, reference, dayfirst in rows:
            days = find(sentence, lang, reference, dayfirst)
            if meant == "none":
                without += 1
                silent += not days
            else:
                right += meant.split()[1][:10] in days
        each = fastest(lambda find=find: [find(s, lang, ref, first) for s, _, lang, ref, first in rows], turns) / len(
            rows
        )
        print(
            f"{name:18} {1 / each:>9,.0f} sentences/s   {right}/{len(rows) - without} days found, "
            f"{without - silent}/{without} answers where there is no date"
        )


def replies(rounds: int) -> None:
    """Whole mails of about 2 KB."""
    from mailparser_reply import EmailReplyParser

    mails = [filled(path.read_bytes()) for path in sorted((CORPUS / "replies").glob("*.eml"))]
    texts = [message_from_bytes(mail).get_payload(decode=True) for mail in mails]
    bodies = [text.decode("utf-8", "replace") for text in texts if isinstance(text, bytes)]
    parser = EmailReplyParser(languages=["en", "de", "fr", "es"])
    ours = fastest(lambda: [read(mail) for mail in mails], rounds) / len(mails)
    peer = fastest(lambda: [parser.parse_reply(text=body) for body in bodies], rounds) / len(bodies)
    print(f"{'mailask':18} {1 / ours:>9,.0f} mails/s       everything, {sum(map(len, mails)) // len(mails)} bytes each")
    print(f"{'mail-parser-reply':18} {1 / peer:>9,.0f} mails/s       own words only, from decoded text")


def filled(mail: bytes) -> bytes:
    """`mail` with a quotation below it, up to the size of a common reply."""
    line = b"> and this is what was written before, which nobody needs to read again\n"
    return mail + line * max(0, (SIZE - len(mail)) // len(line))


def large() -> None:
    """One mail of 10 MB."""
    head = b"From: bob@example.org\nTo: alice@example.com\nSubject: minutes\nDate: Wed, 04 Mar 2026 14:30:00 +0100\n\n"
    mail = head + b"Please send the minutes by Friday, we talk about them on Monday.\n" * (TEN_MEGABYTES // 65)
    print(f"{'mailask':18} {fastest(lambda: [read(mail)], 2):>9.2f} s             one mail of 10 MB")


def fastest(run: Callable[[], Sequence[object]], rounds: int) -> float:
    """Seconds of the best of `rounds` runs, after one to warm up."""
    run()
    best = float("inf")
    for _ in range(rounds):
        started = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - started)
    return best


if __name__ == "__main__":
    main()
