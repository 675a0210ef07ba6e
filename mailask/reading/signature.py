"""What stands below somebody's words: complimentary close, name, footer of a telephone, notice of a firm."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailask.reading.languages.any.clients import (
    ARCHIVE,
    LEGAL,
    LIST_RULE,
    LIST_WORDS,
    NOTICE,
    PRINTING,
    SUBSCRIBED,
)
from mailask.reading.languages.any.closings import CLOSING, INITIALS, LONGEST_CLOSING, NAMED_CLOSING, POSTSCRIPT, THANKS
from mailask.reading.languages.any.devices import DEVICE, FOOTER

LONGEST_SIGNATURE = 12
"""Lines at most below a closing; more is text."""
LONGEST_FOOTER = 25
"""Lines at most of a notice or a footer; more is a newsletter."""
_LONGEST_DEVICE = 120
_LONGEST_GREETING = 4
_LONGEST_LEAD = 6
_MOST_BESIDE_A_LINK = 5
_LONGEST_NOTICE = 1_000
_LINKED = re.compile(r"https?://|www\.|\S@\S")
_END_OF_SENTENCE = re.compile(r"[.!?…]\s*$")


def is_footer(block: list[str]) -> bool:
    """Whether a block below a quotation is no answer but a signature or an advertisement."""
    at = next(place for place, line in enumerate(block) if line.strip())
    first = block[at].strip()
    if _is_signature_mark(first) or is_device(first) or FOOTER.match(first) or _is_notice(block, at):
        return True
    return bool(LIST_RULE.match(first)) and _near_end(block, at)


def is_device(line: str) -> bool:
    """Whether a telephone or a program says here that the mail was written on it."""
    return len(line) <= _LONGEST_DEVICE and DEVICE.match(line) is not None


def _is_notice(block: list[str], at: int) -> bool:
    """Whether a firm or a mailing list speaks in the paragraph that begins at `at`."""
    first = block[at].strip()
    if PRINTING.match(first):
        return True
    subscribed = SUBSCRIBED.match(first) is not None
    if not (subscribed or NOTICE.match(first)):
        return False
    end = at
    while end < len(block) and block[end].strip():
        end += 1
    paragraph = " ".join(block[at:end])[:_LONGEST_NOTICE]
    return bool(_LINKED.search(paragraph) if subscribed else LEGAL.search(paragraph))


def _is_signature_mark(stripped: str) -> bool:
    return stripped in ("--", "—", "–")


def _near_end(block: list[str], at: int) -> bool:
    """Whether so little follows that it can be a footer."""
    return sum(1 for line in block[at + 1 :] if line.strip()) <= LONGEST_FOOTER


def signed_off(block: list[str], author: Sequence[str] = ()) -> list[str]:
    """`block` without its signature, footers and notices; as it was when nothing would be left."""
    end = len(block)
    for at, line in enumerate(block):
        stripped = line.strip()
        if not stripped or at == 0:
            continue
        if _is_signature_mark(stripped) and any(ARCHIVE.match(below.strip()) for below in block[at + 1 : at + 4]):
            continue
        # RFC 3676 4.3 wants a space behind the dashes; without it, what follows must look like a signature.
        if _is_signature_mark(stripped) and (line == "-- " or all(_short(below) for below in block[at + 1 :])):
            end = at
            break
        if (
            (not block[at - 1].strip() or LIST_RULE.match(block[at - 1]))
            and _is_notice(block, at)
            and _near_end(block, at)
        ):
            end = at
            break
        if LIST_RULE.match(stripped) and _list_footer(block, at):
            end = at
            break
    kept = _unsigned(block[:end], author)
    return kept if any(line.strip() for line in kept) else block


def _list_footer(block: list[str], at: int) -> bool:
    """Whether a mailing list or a firm ruled a line here; a bare address below it may be the author's."""
    below = [line for line in block[at + 1 :] if line.strip()]
    if len(below) > LONGEST_SIGNATURE:
        return False
    if not below:
        return True
    if any(LIST_WORDS.search(line) for line in below[:3]) and any(_LINKED.search(line) for line in below):
        return True
    return any(_ADDRESS.search(line) for line in below[:3]) and not any(_END_OF_SENTENCE.search(line) for line in below)


def _unsigned(block: list[str], author: Sequence[str]) -> list[str]:
    """`block` without what stands below its last sentence: footer, name, complimentary close."""
    end = len(block)
    while True:
        while end and not block[end - 1].strip():
            end -= 1
        if end > 1 and (_is_device_footer(block, end - 1) or _is_ornament(block, end - 1)):
            end -= 1
            continue
        break
    names = {part.lower() for name in author if name for part in (name, name.split()[0])}
    for at in range(end - 1, max(end - LONGEST_SIGNATURE, 0), -1):
        line = block[at].strip()
        if not line:
            continue
        if _closes(line, block[0], names):
            below = block[at + 1 : end]
            signature = _until_postscript(below)
            if _signs(below[:signature]):
                # Thanks are all that some mails say.
                kept = at + 1 if THANKS.search(line) and _only_greets(block[:at]) else at
                return block[:kept] + below[signature:]
        if at == end - 1 and INITIALS.match(line) and not block[at - 1].lstrip().startswith(("-", "–", "—", "/")):
            named = line.strip(" -–—/~").lower()
            return _without_closing(block[:at]) if not names or named in names else block[:end]
        if line.strip(" -–—/,.~").lower() in names and all(_short(below) for below in block[at + 1 : end]):
            return _without_closing(block[:at])
    return block[:end]


def _only_greets(lines: list[str]) -> bool:
    """Whether nothing but a greeting stands there."""
    said = [line.strip() for line in lines if line.strip()]
    return len(said) <= 1 and all(len(line.split()) <= _LONGEST_GREETING and line[-1] not in ".?" for line in said)


def _closes(line: str, first: str, names: set[str]) -> bool:
    """Whether a line is a complimentary close; a name behind it is the author's, not that of the person greeted."""
    if len(line) > LONGEST_CLOSING:
        return False
    if CLOSING.match(line):
        return True
    found = NAMED_CLOSING.match(line)
    if not found:
        return False
    name = found.group("name").lower()
    if names:
        return any(part in names for part in (name, name.split()[0]))
    return name.split()[0] not in first.lower()


def _without_closing(rest: list[str]) -> list[str]:
    """What is left above a name: without a rule and a complimentary close right above it."""
    while rest and (not rest[-1].strip() or (len(rest) > 1 and _ORNAMENT.match(rest[-1]))):
        rest.pop()
    closed = len(rest) > 1 and len(rest[-1]) <= LONGEST_CLOSING and (CLOSING.match(rest[-1].strip()) or _leads_up(rest))
    if closed and THANKS.search(rest[-1]) and _only_greets(rest[:-1]):
        return rest
    return rest[:-1] if closed else rest


def _leads_up(rest: list[str]) -> bool:
    """Whether the last line stands alone and goes on with the name below it: "All the best for the launch,"."""
    line = rest[-1].strip()
    return line.endswith(",") and not rest[-2].strip() and len(line.split()) <= _LONGEST_LEAD


def _is_ornament(block: list[str], at: int) -> bool:
    """Whether a rule or a picture stands alone below the words."""
    return bool(LIST_RULE.match(block[at])) or (bool(_ORNAMENT.match(block[at])) and not block[at - 1].strip())


def _is_device_footer(block: list[str], at: int) -> bool:
    """Whether a program wrote the line; "sent from Leeds" that goes on with the line above is the author's."""
    line = block[at]
    goes_on = line[:1].islower() and not line.startswith(("www.", "http")) and block[at - 1].strip()
    return not goes_on and (is_device(line) or FOOTER.match(line) is not None)


def _until_postscript(below: list[str]) -> int:
    """How many lines below a closing come before the author goes on; all of them when nobody does."""
    named, gap = False, False
    for at, line in enumerate(below):
        if not line.strip():
            gap = True
            continue
        if named and POSTSCRIPT.match(line):
            return at
        if named and gap and _is_prose(line):
            return at
        named, gap = named or _is_name(line), False
    return len(below)


def _is_name(line: str) -> bool:
    return len(line.split()) <= 4 and not _END_OF_SENTENCE.search(line.rstrip(" ")[-2:].lstrip("."))


def _is_prose(line: str) -> bool:
    """Whether a line is no part of a signature: a sentence, or the beginning of one, without a way of contact."""
    long = len(line.split()) > 5 and (len(line) > 60 or bool(_GOES_ON.search(line)))
    return long and not _CONTACT.search(line) and not _is_notice([line], 0)


def _signs(below: list[str]) -> bool:
    """Whether the lines below a closing are a signature: short, and in one piece but for ways of contact."""
    gap, named = 0, False
    for line in below:
        if not line.strip():
            gap += 1
            continue
        if _PICTURE.match(line):
            continue
        if not _short(line) or line.lstrip().startswith("- ") or not (named or _may_be_named(line)):
            return False
        if named and gap >= 2 and not _CONTACT.search(line):
            return False
        named, gap = True, 0
    return True


def _may_be_named(line: str) -> bool:
    """Whether the first line below a closing may be a name: capitals, but for particles; or one word of any kind."""
    words = [word for word in _WORDS.findall(_ASIDE.sub("", line)) if word.lower() not in _PARTICLES]
    return len(words) <= 1 or not any(word[0].islower() for word in words) or bool(_CONTACT.search(line))


_WORDS = re.compile(r"[^\W\d_]{2,}")
_PARTICLES = frozenset(
    "de da do dos di del della van von der den ten la le el al bin af av zu zur your team and und et".split()
)
_PICTURE = re.compile(r"\s*[\[<].*[\]>]\s*$")
_ASIDE = re.compile(r"\([^()]*\)")
_ORNAMENT = re.compile(r"\s*(?:[-_=*~]{2,}|\[(?:cid|image)[^\]]*\]|<image\d+\.\w+>)\s*$")
"""A rule, or where a picture was."""
_GOES_ON = re.compile(r"[.!?…:;,]\s*$")
_ADDRESS = re.compile(r"https?://")
_CONTACT = re.compile(
    r"@|https?:|www\.|\d{3}|\b(?:tel|fax|fon|phone|mobile?|gmbh|inc|ltd|ag|sarl|s\.l)\b", re.IGNORECASE
)


def _short(line: str) -> bool:
    """Whether a line below a closing may be part of a signature: a name, a role, a number, not a sentence."""
    words = line.split()
    return (
        len(words) <= 9
        and not (len(words) > 5 and _END_OF_SENTENCE.search(line))
        and not line.rstrip().endswith(("?", ";", ":", "/>", "{", "}"))  # a question, a list to come, code
        and not (len(words) > _MOST_BESIDE_A_LINK and _ADDRESS.search(line))  # what is worth a look
    )
