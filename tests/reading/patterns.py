"""Every pattern that mail, asks and letters meet, how it is used, and the texts that make patterns slow."""

from __future__ import annotations

import re
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from random import Random
from typing import Any

import mailask
from mailask.reading.languages.any import absences
from mailask.reading.languages.language import codes, language_named
from mailask.reading.languages.pattern import Phrases

_FLOORS = ("core", "mail", "reading", "smart", "planning")
_ROOT = Path(mailask.__file__).parent
_LOOKING = re.compile(r"\b(\w+)(?:\[[^\]]*\])?\.(?:search|sub|subn|split|finditer|findall)\(")

PIECES = (
    "a|a-|a |-| |(|[|\"|“|1|1 |1.|1,|, |. |\n|\n |> |>|<|<a|a.|a@|@|a,|no |i |the |please |you |A|Aa |'|l'|?|! |_|*|+|"
    "=|/|http://|a/|--|\t|on 1 |wrote:|x:|X-Y: |é|日|not |be |to to |&|<!--|<p |((a|{|%|00:|12. |Mon |a1| \n|…|–|à la |"
    ", and |a b c "
).split("|")
"""What a text is made of that a careless pattern divides in every way there is."""


class TooSlow(Exception):
    """A search that was stopped."""


def patterns() -> dict[str, Callable[[str], object]]:
    """Every pattern by its name, as it is used: looked for anywhere in a text, or tried at its start."""
    found: dict[str, Callable[[str], object]] = {}
    seen: set[tuple[str, int]] = set()
    for name, pattern, anywhere in _all():
        if (pattern.pattern, pattern.flags) not in seen:
            seen.add((pattern.pattern, pattern.flags))
            found[name] = pattern.search if anywhere else pattern.match
    return found


def texts(length: int, count: int, seed: int = 0) -> Iterator[str]:
    """First each piece again and again, then mixtures of some of them, each text as long as told."""
    for piece in PIECES:
        yield (piece * length)[:length]
    random = Random(seed)
    words = [*PIECES, *_words_of_tables()]
    for _ in range(count):
        some = random.choices(words, k=random.randint(1, 5))
        mixed = "".join(some) if random.random() < 0.5 else " ".join(some)
        start = random.choice(words) + " " if random.random() < 0.5 else ""
        yield (start + mixed * length)[: length - 1] + random.choice(["!", "?", ".", ":", "x"])


def cost(look: Callable[[str], object], text: str, limit: float) -> float:
    """The CPU seconds that one look takes; a slow one is stopped, and a slow one is tried twice."""
    spent = _cost(look, text, limit)
    return min(spent, _cost(look, text, limit)) if spent > limit else spent


def _cost(look: Callable[[str], object], text: str, limit: float) -> float:
    started = time.process_time()
    try:
        with _stopped_after(limit * 4):
            look(text)
    except TooSlow:
        return limit * 4
    return time.process_time() - started


@contextmanager
def _stopped_after(seconds: float) -> Iterator[None]:
    def stop(*_: object) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _all() -> Iterator[tuple[str, re.Pattern[str], bool]]:
    """Each pattern with its name, and whether it is looked for anywhere."""
    yield from _of_modules()
    for code in codes():
        for part in ("answers", "speech", "dates", "asking", "letters"):
            yield from ((*one, True) for one in _inside(f"{code}.{part}", getattr(language_named(code), part)))
    for table, by_language in absences.TABLES.items():
        yield from ((*one, True) for one in _inside(f"any.{table}", absences.all_of(table)))
        for code in by_language:
            yield from ((*one, True) for one in _inside(f"{code}.{table}", absences.one_of(table, code)))


def _of_modules() -> Iterator[tuple[str, re.Pattern[str], bool]]:
    """The patterns of modules: one by a private name is used in its own module only."""
    names = [
        module.name
        for floor in _FLOORS
        for module in walk_packages([str(_ROOT / floor)], f"mailask.{floor}.")
        if not module.name.endswith(".examples")
    ]
    looking = {path: set(_LOOKING.findall(path.read_text(encoding="utf-8"))) for path in _ROOT.rglob("*.py")}
    anywhere = set().union(*looking.values())
    for module in map(import_module, names):
        own = looking.get(Path(module.__file__ or ""), set())
        for variable, value in vars(module).items():
            used = variable in (own if variable.startswith("_") else anywhere) or not variable.isupper()
            yield from ((*one, used) for one in _inside(f"{module.__name__}.{variable}", value))


def _inside(name: str, value: Any) -> Iterator[tuple[str, re.Pattern[str]]]:
    """The patterns in a value, however deep, with their names."""
    if isinstance(value, Phrases):
        yield name, value.compiled
    elif isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield name, value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _inside(f"{name}.{key}", one)
    elif isinstance(value, (tuple, list)):
        for number, one in enumerate(value):
            yield from _inside(f"{name}.{number}", one)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _inside(f"{name}.{field.name}", getattr(value, field.name))


def _words_of_tables() -> list[str]:
    """Words of the languages, as they stand in their lists."""
    return [f"{word} " for code in codes() for word in sorted(language_named(code).common)[::7]]
