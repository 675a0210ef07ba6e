"""The source of one mail, opened: its head, its words in plain text and HTML, and what it carries beside them.

Nothing here raises on hostile input: what cannot be decoded is replaced, what is too deep or too long is left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from mailask.core.person import Person
from mailask.mail.addresses import persons_of
from mailask.mail.armor import without_armor
from mailask.mail.carried import Carried, carried_by, holds_words, shown_in
from mailask.mail.envelope import Head, head_of
from mailask.mail.headers import Fields, clean, read_fields
from mailask.mail.parts import LONGEST_BODY, LONGEST_SOURCE, Leaf, enclosed_id, leaves_of, opened, report_of, words_of

_LONGEST_VALUE = 20_000
_PARAM = re.compile(r"<param>[^<]{0,1000}</param>", re.IGNORECASE)
_COMMAND = re.compile(r"<(?!<)/?[A-Za-z][\w-]{0,60}>")
_BREAKS = re.compile(r"\n(\n*)")

__all__ = ["LONGEST_BODY", "LONGEST_SOURCE", "Body", "Mail", "open_mail"]


@dataclass(frozen=True, slots=True)
class Body:
    """One stretch of the words of a mail: as plain text, as HTML, or as both (RFC 2046 section 5.1.4)."""

    text: str = ""
    html: str = ""


@dataclass(frozen=True)
class Mail:
    """One mail, opened but not yet understood.

    Attributes:
        fields: all fields of its header in order; `header` reads one as text.
        head: its sender, people, subject and date, as the index has them.
        bodies: its words in order; a mail has several when something stands between them.
        delivery: the fields of a delivery status or disposition report (RFC 3464, RFC 8098), or empty.
        enclosed: the Message-IDs of the letters that it encloses, whole or as their header.
        calendar: the text/calendar part, or empty.
        reaction: the emoji of a reaction that stands for a reply, or empty.
        attachments: the names (or types) of what a person attached.
        added: the names (or types) of what a program added: pictures that the HTML shows, signatures, keys, cards.
        files: the names of all that is carried; a type where it has none.
        encrypted: words of it are encrypted.
        unreadable: it has words that could not be read: of an unknown charset, broken, or in a sealed part.
    """

    fields: Fields
    head: Head
    bodies: tuple[Body, ...] = ()
    delivery: str = ""
    enclosed: tuple[str, ...] = ()
    calendar: str = ""
    reaction: str = ""
    attachments: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    encrypted: bool = False
    unreadable: bool = False

    def header(self, name: str) -> str:
        """The first field of that name as one line of text, decoded (RFC 2047); empty when there is none."""
        return clean(self._first.get(name.lower(), ""), most=_LONGEST_VALUE)

    @cached_property
    def text(self) -> str:
        """The plain text of all bodies."""
        return "\n".join(body.text for body in self.bodies if body.text)

    @cached_property
    def html(self) -> str:
        """The HTML of all bodies."""
        return "\n".join(body.html for body in self.bodies if body.html)

    @cached_property
    def recipients(self) -> tuple[Person, ...]:
        """Whom it was sent to, To before Cc; first of all to whom it was sent on."""
        return (*persons_of(self._first.get("resent-to", "")), *self.head.to, *self.head.cc)

    @cached_property
    def _first(self) -> dict[str, str]:
        return dict(reversed(self.fields))


def open_mail(source: bytes) -> Mail:
    """The mail that `source` holds (RFC 5322, RFC 2045); empty fields where there is nothing to read."""
    fields, body = read_fields(source)
    head = head_of(dict(reversed(fields)))
    try:
        leaves = list(leaves_of(opened(fields, body)))
    except (RecursionError, ValueError, TypeError, LookupError, AttributeError):
        return Mail(fields, head, (Body(body[:LONGEST_BODY].decode("utf-8", "replace")),), unreadable=True)
    return _mail(fields, head, leaves)


def _mail(fields: Fields, head: Head, leaves: Sequence[Leaf]) -> Mail:
    words: list[tuple[Leaf, str]] = []
    others: list[Leaf] = []
    delivery, certain, left = "", True, 2 * LONGEST_BODY
    for leaf in leaves:
        if report := report_of(leaf):
            delivery = delivery or report
        elif holds_words(leaf, first=not words):
            text, trusted = words_of(leaf) if left > 0 else ("", True)
            words.append((leaf, text[:left]))
            left -= len(text)
            certain = certain and (trusted or not text.strip())
        else:
            others.append(leaf)
    bodies, armored = _bodies(words)
    shown = shown_in("\n".join(text for _, text in words))
    carried = [(carried_by(leaf, shown), leaf) for leaf in others if not leaf.kind.startswith("message/")]
    kinds = {kind for kind, _ in carried}
    silent = not any(body.text.strip() or body.html.strip() for body in bodies)
    return Mail(
        fields,
        head,
        bodies,
        delivery,
        enclosed=tuple(found for leaf in leaves if (found := enclosed_id(leaf))),
        calendar=_first_words(carried, Carried.INVITATION),
        reaction=_emoji(_first_words(carried, Carried.REACTION)),
        attachments=_names(leaf for kind, leaf in carried if kind is Carried.ATTACHED),
        added=_names(leaf for kind, leaf in carried if kind is not Carried.ATTACHED),
        files=_names(leaf for leaf in leaves if leaf.name or not leaf.kind.startswith("text/")),
        encrypted=armored or Carried.ENCRYPTED in kinds,
        unreadable=not certain or (silent and Carried.SEALED in kinds),
    )


def _bodies(words: Iterable[tuple[Leaf, str]]) -> tuple[tuple[Body, ...], bool]:
    """The bodies, one for all alternatives of a kind; and whether part of them is encrypted."""
    bodies: list[tuple[int | None, Body]] = []
    encrypted = False
    for leaf, told in words:
        text, armored = without_armor(told)
        encrypted = encrypted or armored
        if leaf.kind in {"text/enriched", "text/richtext"}:
            text = _plain(text)
        body = Body(html=text) if leaf.kind == "text/html" else Body(text)
        if leaf.group is not None and bodies and bodies[-1][0] == leaf.group:
            before = bodies.pop()[1]
            enriched = leaf.kind != "text/plain" and not body.html and before.text.strip()
            body = before if enriched else Body(_joined(before.text, body.text), _joined(before.html, body.html))
        bodies.append((leaf.group, body))
    return tuple(body for _, body in bodies), encrypted


def _joined(before: str, after: str) -> str:
    return f"{before}\n{after}" if before and after else before or after


def _plain(enriched: str) -> str:
    """The words of text/enriched (RFC 1896), and of text/richtext before it, without their commands."""
    text = _COMMAND.sub("", _PARAM.sub("", re.sub(r"<nl>", "\n\n", enriched, flags=re.IGNORECASE)))
    return _BREAKS.sub(lambda found: found[1] or " ", text.replace("<<", "<").replace("<lt>", "<"))


def _names(leaves: Iterable[Leaf]) -> tuple[str, ...]:
    return tuple(leaf.name or leaf.kind for leaf in leaves)


def _first_words(carried: Iterable[tuple[Carried, Leaf]], kind: Carried) -> str:
    return next((words_of(leaf)[0] for each, leaf in carried if each is kind), "")


def _emoji(reaction: str) -> str:
    try:
        told = json.loads(reaction) if reaction else {}
    except (ValueError, RecursionError):
        told = {}
    emoji = told.get("emoji", "") if isinstance(told, dict) else ""
    return emoji[:40] if isinstance(emoji, str) and emoji else reaction[:40]
