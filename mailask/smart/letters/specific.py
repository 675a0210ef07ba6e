"""S on a letter: one ask of one thing to one reader, under a subject that names it, of readable length."""

from __future__ import annotations

from collections.abc import Iterator

from mailask.core.finding import Finding
from mailask.core.letter import Purpose, without_prefixes

# without_prefixes
from mailask.smart.asks.case import ERROR, WARNING, finding
from mailask.smart.asks.specific import is_generic, subject_from
from mailask.smart.letters.case import LetterCase
from mailask.smart.sentences import content, stems, without_lead, words_in

_SHORTEST, _LONG, _LONGEST = 40, 150, 300
ASKING = frozenset({Purpose.ASK, Purpose.INTRODUCTION})
FOLLOWING = frozenset({Purpose.NUDGE, Purpose.LAST_NUDGE})


def specific(case: LetterCase) -> Iterator[Finding]:
    """What keeps the letter from being specific."""
    yield from _one_ask(case)
    if case.purpose in ASKING:
        yield from _a_thing(case)
    yield from _one_reader(case)
    yield from _subject(case)
    yield from _length(case)


def _one_ask(case: LetterCase) -> Iterator[Finding]:
    """S1."""
    asking = list(dict.fromkeys(r.sentence for r in case.requests if not r.step))
    told = [case.sentences[n] for n in asking]
    if case.purpose not in ASKING | FOLLOWING:
        if told:
            yield finding(
                "S1", WARNING, "body", told[0], "This letter is not for asking.", "Keep the ask for another day."
            )
    elif not told:
        yield finding(
            "S1", ERROR, "body", "", "It asks for nothing that one could do.", "Say it in one sentence with a verb."
        )
    elif len(told) >= 3:
        fix = f"Keep “{told[0]}” and leave the rest for other letters."
        yield finding("S1", ERROR, "body", told[-1], f"It asks for {len(told)} things.", fix)
    elif len(told) == 2:
        fix = f"Keep “{told[0]}” and leave “{told[1]}” for another letter."
        yield finding("S1", WARNING, "body", told[1], "It asks for two things; people often answer one.", fix)


def _a_thing(case: LetterCase) -> Iterator[Finding]:
    """S2 and S3."""
    if not case.ask:
        return
    words, bare = case.words, case.ask
    for day in case.days:
        bare = bare.replace(day.quote, "")
    told = words_in(without_lead(case.requests[0].text, words))
    verb, points_back = next(iter(told), "").lower(), any(word.lower() in words.same for word in told[1:3])
    things = [w for w in content(bare, words) if w != verb and w not in words.filler | words.vague]
    if not things and not points_back:
        fix = "Name the thing, its form and its size: two names, 15 minutes, the table for 2025 as a CSV."
        yield finding("S2", ERROR, "body", case.ask, "The asking sentence names nothing to hand over.", fix)
        return
    tokens = [word.lower() for word in words_in(bare)]
    loose = [word for word in tokens if word in words.loose]
    if loose and not any(word in words.numbers or any(c.isdigit() for c in word) for word in tokens):
        fix = f"Put a number in its place: “two” instead of “{loose[0]}”, or a length, or a page."
        yield finding("S3", WARNING, "body", loose[0], f"“{loose[0]}” has no end.", fix)


def _one_reader(case: LetterCase) -> Iterator[Finding]:
    """S4."""
    everybody = [*case.to, *case.cc]
    if not case.to:
        yield finding("S4", ERROR, "to", "", "It goes to nobody.", "Write one person into To.")
    elif len(everybody) > 1:
        names = ", ".join(person.address for person in everybody)
        fix = f"Write to {case.to[0].first_name} alone; the others get letters of their own."
        yield finding("S4", ERROR, "to", names, f"{len(everybody)} people read it; each waits for the others.", fix)


def _subject(case: LetterCase) -> Iterator[Finding]:
    """S5."""
    words, subject = case.words, without_prefixes(case.subject)
    tokens = words_in(subject)
    proposal = subject_from(case.ask, words)
    fix = f"“{proposal}”" if proposal else "Name the matter in two to seven words."
    if not tokens:
        yield finding("S5", ERROR, "subject", "", "There is no subject.", fix)
    elif is_generic(subject, words):
        yield finding("S5", WARNING, "subject", subject, f"“{subject}” could stand over any mail.", fix)
    elif case.purpose in ASKING:
        if not 2 <= len(tokens) <= 7 and not (len(tokens) == 1 and len(subject) >= 15):
            yield finding(
                "S5", WARNING, "subject", subject, f"A subject has two to seven words, this one {len(tokens)}.", fix
            )
        elif words.small and not stems(subject, words) & stems(case.own, words):
            yield finding("S5", WARNING, "subject", subject, "The subject shares no word with the letter.", fix)


def _length(case: LetterCase) -> Iterator[Finding]:
    """S6."""
    count = len(words_in(case.own))
    longest = max(case.sentences, key=len, default="")
    if count > _LONGEST:
        yield finding("S6", ERROR, "body", longest, f"{count} words will be kept for later.", "Cut it to 125 words.")
    elif count > _LONG:
        yield finding(
            "S6", WARNING, "body", longest, f"{count} words; 50 to 125 are read at once.", f"Cut “{longest}” first."
        )
    elif count < _SHORTEST and case.purpose in ASKING:
        yield finding("S6", WARNING, "body", "", f"Only {count} words.", "Say why it matters and why you ask them.")
