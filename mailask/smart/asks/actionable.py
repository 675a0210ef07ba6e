"""A: a verb they can do, answerable in a line, said outright, early, with thanks that presume nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mailask.core.finding import Finding
from mailask.reading.languages.asking import Words
from mailask.smart.asks.case import ERROR, WARNING, AskCase, finding
from mailask.smart.sentences import asks, found, has_object, is_thing, requests_in, sentences_of, without_lead, words_in

_LATE_WORDS = 45
_SHORTEST = 3


def actionable(case: AskCase) -> Iterator[Finding]:
    """What keeps the ask from being something to do."""
    yield from _a_verb(case)
    yield from _a_line(case)
    yield from _outright(case)
    yield from _early(case)
    yield from _thanks(case)


def _a_verb(case: AskCase) -> Iterator[Finding]:
    """A1."""
    ask, words = case.ask, case.words
    if not words_in(ask.action):
        yield finding(
            "A1",
            ERROR,
            "action",
            "",
            "It does not say what they should do.",
            f'Begin with a verb: action = "Send me {ask.need.strip(" .") or "..."}"',
        )
    elif words.verbs and not asks_anywhere(ask.action, words):
        fix = "Begin with a verb they can do: send, name, choose, read, introduce, call, sign."
        if is_thing(ask.action, words):
            yield finding("A1", ERROR, "action", ask.action, "This is a thing, not something to do.", fix)
        elif not has_object(ask.action, words):
            yield finding("A1", WARNING, "action", ask.action, "It is hard to see what they should do.", fix)


def asks_anywhere(text: str, words: Words) -> bool:
    """Whether any clause of the text asks for something."""
    return bool(requests_in(text, words)) or any(asks(sentence, words) for sentence in sentences_of(text))


def _a_line(case: AskCase) -> Iterator[Finding]:
    """A2."""
    action = case.ask.action
    if not re.search(r"\d", action) and (match := case.words.open_ended.search(action)):
        yield finding(
            "A2",
            WARNING,
            "action",
            match[0],
            "Answering this takes a page; on a phone it will wait.",
            "Ask for a line: yes or no, A or B, one name, the one thing they would change.",
        )


def _outright(case: AskCase) -> Iterator[Finding]:
    """A3."""
    words = case.words
    for where in ("action", "need", "why", "context", "offer"):
        text = getattr(case.ask, where)
        apologies, hedges = found(words.apology, text), found(words.hedge, text)
        # In a reason or an offer "just" and "maybe" mean what they say; around the ask they pile up.
        if not apologies and (len(hedges) < 2 or where not in {"action", "need"}):
            continue
        quote = ", ".join(dict.fromkeys((*apologies, *hedges)))
        yield finding(
            "A3",
            WARNING,
            where,
            quote,
            "An apology makes a fair ask look like a burden." if apologies else "So many hedges hide what is wanted.",
            rewrite(text, words),
        )


def rewrite(text: str, words: Words) -> str:
    """The text without hedges and apologies, asked outright where the frame around the ask can be cut."""
    plain = words.but.sub("", _without(words.apology, text))
    if asked := words.asked.search(plain):
        parts = {name: _plain(value, words) for name, value in asked.groupdict().items() if value}
        if modal := parts.get("modal"):
            parts["modal"] = dict(words.outright).get(modal.lower(), modal.lower())
        plain = words.polite.format(**parts)
    else:
        plain = _without(words.hedge, plain)
    if len(words_in(plain)) < (_SHORTEST - 1 if asked else _SHORTEST):
        return "Cut it and begin with the verb."
    start = 1 if plain[0] == "¿" else 0
    return f"“{plain[:start]}{plain[start].upper()}{plain[start + 1 :]}”"


def _plain(asked: str, words: Words) -> str:
    """What is asked, without what was put around it to soften or to hurry."""
    bare = _without(words.vague_time, _without(words.hedge, asked))
    bare = re.split(r",\s*(?:but|though|aber|mais|pero)\b", bare)[0]
    return re.sub(r"^be (?:able|willing) to\s+|,?\s*though$", "", bare).strip(" ,.?!")


def _without(pattern: re.Pattern[str], text: str) -> str:
    """The text with what the pattern finds cut out, and the commas that hung on it."""
    plain = re.sub(r"\s+", " ", pattern.sub(" ", text))
    plain = re.sub(r"(?:\s*,)+", ",", plain)
    plain = re.sub(r"[\s,;]+(?=[.?!]|$)|^[\s,;.]+", "", plain)
    return re.sub(r"\s+([,.;?!])", r"\1", plain).strip()


def _early(case: AskCase) -> Iterator[Finding]:
    """A4: the letter puts `need` before the ask, so a long need, or a preamble in `action`, pushes the ask down."""
    words, ask = case.words, case.ask
    requests = requests_in(ask.action, words)
    at = requests[0].sentence if requests else 0
    before = sum(len(words_in(sentence)) for sentence in sentences_of(ask.action)[:at])
    if requests and (at >= 2 or before > _LATE_WORDS):
        first = requests[0].text
        yield finding(
            "A4", WARNING, "action", first, "The ask comes late.", f"Begin with it: “{without_lead(first, words)}”"
        )
    elif len(words_in(ask.need)) > _LATE_WORDS:
        yield finding(
            "A4",
            WARNING,
            "need",
            ask.need,
            f"`need` has {len(words_in(ask.need))} words before the ask comes.",
            "Keep the thing itself here; what it is for belongs into `why`.",
        )


def _thanks(case: AskCase) -> Iterator[Finding]:
    """A5: the letter thanks by itself."""
    for where in ("action", "need", "why", "context", "offer"):
        text = getattr(case.ask, where)
        thanks = case.words.presumed.search(text)
        if thanks is None and where == "action":
            thanks = next((match for match in case.words.thanks.finditer(text) if _stands_alone(text, match)), None)
        if thanks is not None:
            message = "Thanks before the yes take the answer for granted; the letter thanks once, at its end."
            yield finding("A5", WARNING, where, thanks[0], message, f"Take out “{thanks[0]}”.")


def _stands_alone(text: str, thanks: re.Match[str]) -> bool:
    """Whether the thanks are said, and not what is asked for (`a letter of thanks`)."""
    before = text[: thanks.start()].rstrip()
    return not before or before[-1] in ",.;:!?-–"
