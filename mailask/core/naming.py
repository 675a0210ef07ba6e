"""What a greeting may call somebody: the given name as far as name and address show which one it is, else nothing."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_QUOTES = "'\"‘’‚‛“”„‟«»‹›`´"
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>")
_ELSEWHERE = re.compile(
    r"(?<!\s)\s++[|/•·@–—-]\s+.*|[|•].*|(?<!\s)\s++(?:via|from|at|bei|von der|chez|c/o|i\.\s?a\.)\s.*", re.IGNORECASE
)
"""What follows a name: an organisation, a service that passed the mail on."""
_NICKNAME = re.compile(r"(?<=\S)\s[\"'“‘„«][^\"'”’“»]+[\"'”’“»](?=\s)")
_TITLES = frozenset(
    """
    dr prof professor mr mrs ms miss mx herr herrn frau sr sra srta señor señora don doña mme mlle m me monsieur madame
    mademoiselle dipl.-ing dipl mag ing lic sir dame rev hon dott dott.ssa sig sig.ra drs ir pd phd univ rer nat med
    """.split()
)
_SUFFIXES = frozenset(
    """
    phd ph.d md m.d jr sr esq cpa mba msc m.sc bsc b.sc ma ba llm ll.m ii iii iv mph rn cfa pmp dds pe
    """.split()
)
_PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le los las ten ter zu zur bin ibn al el y e".split()
)
_NOBODY = frozenset(
    """
    team support sales info office service services desk helpdesk admin accounts accounting billing hr marketing
    group department dept abteilung vertrieb buchhaltung sekretariat kundenservice équipe equipe équipo equipo
    gmbh ag kg inc llc ltd plc corp company sarl bv oy srl spa foundation university universität université
    noreply no-reply newsletter notifications and und et y
    """.split()
)
_FAMILY_FIRST = frozenset("hu cn tw hk jp kr vn".split())
"""Countries where the family name stands first as often as last when it is written in Latin letters."""
_SCRIPTS_FAMILY_FIRST = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")
_PATRONYMIC = re.compile(r"(?:вич|вна|ична|инична|ovich|evich|ovych|ovna|evna)$", re.IGNORECASE)


@lru_cache(maxsize=4096)  # the same people are named again and again
def given_name(name: str, address: str) -> str:
    """The given name of somebody called `name`; empty when it cannot be told, as greetings then go without one.

    The address may show which of two names it is: `d.levi@` and `dlevi@` are Dana Levi, whichever stands first.
    """
    bare = bare_name(name)
    if not bare or "@" in bare or "&" in bare or any(c.isdigit() for c in bare):
        return ""
    words, titled, inverted = _words(bare)
    is_nobody = any(word.strip(".,").lower() in _NOBODY for word in bare.split())
    if is_nobody or not words or _is_family_first_script(words[0]):
        return ""
    if len(words) == 1:
        is_login = any(mark in words[0].rstrip(".") for mark in "._")  # `d.levi`
        return "" if titled or is_login or _is_family_only(words[0], address) else _as_name(words[0])
    if inverted:
        return _if_full(words[0])
    shown = _shown_by_address(words, address)
    return _if_full(_shown_by_form(words, address) if shown is None else shown)


def bare_name(name: str) -> str:
    """A display name without quotes, asides, and what programs and organisations add to it."""
    text = " ".join(unicodedata.normalize("NFC", name).split())
    text = _ASIDE.sub(" ", text).strip(_QUOTES + " ")
    text = _ELSEWHERE.sub("", _NICKNAME.sub("", text))
    return " ".join(text.split()).strip(_QUOTES + " .,;:-_*~")


def _words(bare: str) -> tuple[list[str], bool, bool]:
    """The names in order, given name first when a comma says so; whether titled, and whether the comma did."""
    family, comma, rest = bare.partition(",")
    inverted = False
    if comma:
        given = [word for word in rest.replace(",", " ").split() if word.strip(".").lower() not in _SUFFIXES]
        inverted = bool(given)
        bare = f"{' '.join(given)} {family}" if given else family
    words: list[str] = []
    titles = 0
    for word in bare.split():
        plain = word.strip(_QUOTES + ".").lower()
        if plain in _TITLES and (len(plain) > 1 or word.endswith(".")) and not words:
            titles += 1
        elif (word := _trimmed(word)) and not (words and plain in _SUFFIXES):
            words.append(word)
    return words, bool(titles), inverted


def _trimmed(word: str) -> str:
    """A word without what is no letter at its ends; an initial keeps its full stop."""
    start = next((at for at, c in enumerate(word) if c.isalpha()), len(word))
    end = next((at for at, c in enumerate(reversed(word)) if c.isalpha() or unicodedata.combining(c)), len(word))
    core = word[start : len(word) - end]
    return f"{core}." if len(core) == 1 and word.endswith(".") else core


def _is_family_first_script(word: str) -> bool:
    return any(unicodedata.name(c, "").startswith(_SCRIPTS_FAMILY_FIRST) for c in word)


def _is_family_only(word: str, address: str) -> bool:
    """Whether a single name is, or may well be, a family name: in capitals, or the last part of the address."""
    if word.isupper():
        return True
    parts = _parts(address)
    folded = _folded(word)
    return len(parts) > 1 and parts[-1] == folded and parts[0] != folded


def _shown_by_address(words: list[str], address: str) -> str | None:
    """The name that the address abbreviates, as `d.levi` and `dlevi` do; None when it shows nothing.

    Empty when two ways of making addresses speak for different names: `dana.l` is Dana L., or Dana as a family name.
    """
    first, last = words[0], words[-1]
    parts = _parts(address)
    for given, family in ((first, last), (last, first)):
        one, other = _folded(given), _folded(family)
        if not one or not other or one[0] == other[0]:
            continue
        if parts in ([one[0], other], [one[0] + other]):
            return given
        if given == last and parts == [one, other[0]]:
            return ""
    return None


def _shown_by_form(words: list[str], address: str) -> str:
    """The given name by capitals, which mark a family name, by a patronymic, or by the order of most countries."""
    for at, word in enumerate(words[1:], 1):
        if _PATRONYMIC.search(word) and len(words) - at <= 2:
            return words[at - 1]
    loud = [word for word in words if word.isupper() and len(word) > 1 and "." not in word]
    if loud:
        rest = [word for word in words if word not in loud and word.lower() not in _PARTICLES]
        # Two capitals are a short family name as often as initials; and nobody knows the order of capitals alone.
        return rest[0] if rest and (len(loud[0]) > 2 or words[0] != loud[0]) else ""
    return "" if address.rpartition(".")[2].lower() in _FAMILY_FIRST else words[0]


def _if_full(word: str) -> str:
    """The word as a name, unless it is only an initial."""
    return "" if len(word.rstrip(".")) < 2 or "." in word.rstrip(".") or word.lower() in _PARTICLES else _as_name(word)


def _as_name(word: str) -> str:
    if len(word.rstrip(".")) < 2:
        return ""
    return "-".join(part.capitalize() for part in word.split("-")) if word.isupper() or word.islower() else word


def _parts(address: str) -> list[str]:
    local = _folded(address.partition("@")[0].partition("+")[0])
    return [part for part in re.split(r"[._-]+", local) if part]


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    return "".join(c for c in plain if not unicodedata.combining(c))
