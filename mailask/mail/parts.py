"""The MIME parts of one mail (RFC 2045 to 2049): found without trust, each with its kind, name and words.

The standard library divides a body at its boundaries; what stands in a part's header is read here as in a mail's own.
"""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from email import message_from_bytes, message_from_string
from email.message import Message as Part
from email.policy import Compat32

from mailask.mail.charsets import decode
from mailask.mail.headers import Fields, as_field_text, clean, read_fields

LONGEST_BODY = 400_000
"""Characters of a body that are read; a person's own words are nowhere near as long."""
LONGEST_SOURCE = 12_000_000
"""Bytes of a source that are parsed; what comes after is attachments."""
MOST_PARTS = 200
"""MIME parts of one mail that are looked at."""

_LONGEST_NAME = 300
_REPORTS = frozenset({"message/delivery-status", "message/disposition-notification", "message/global-delivery-status"})
_HEADS = frozenset("text/rfc822-headers text/rfc822 message/rfc822 message/global-headers message/global".split())
_BOUNDARY = re.compile(
    r"^--([^\s\"\\-][^\r\n\"\\]{0,69}?|-[^\r\n\"\\]{1,69}?)[ \t]*\r?\n(?=Content-|\r?\n)", re.MULTILINE
)
_UNTOLD = re.compile(rb"\s*(?:[^\r\n]*\bMIME\b[^\r\n]*\s+)?--[^\r\n]+\r?\nContent-Type:", re.IGNORECASE)
"""A body in parts whose header does not say so."""
_BASE64_LINE = re.compile(rb"[A-Za-z0-9+/]+={0,2}")
_META_CHARSET = re.compile(r"<meta[^>]{0,200}charset=[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_TOKEN = re.compile(r"[\w-]+")


class _Lenient(Compat32):
    """A part's fields as text: folding undone, raw bytes decoded; the library keeps both, and then fails on them."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, _, value = "".join(sourcelines).partition(":")
        text = as_field_text(value.encode("ascii", "surrogateescape"))
        if name.lower() == "content-transfer-encoding" and (token := _TOKEN.search(text)):
            text = token[0]
        return name, text


_LENIENT = _Lenient()


@dataclass(frozen=True, slots=True)
class Leaf:
    """One part that holds no others.

    Attributes:
        kind: its media type, in lower case.
        name: what it is called, empty when it has no name.
        group: the alternatives that it is one of, None outside of any.
        related: it belongs to an HTML body (RFC 2387) or signs another part (RFC 1847).
        encrypted: it belongs to an encrypted whole.
    """

    part: Part
    kind: str
    name: str
    group: int | None = None
    related: bool = False
    encrypted: bool = False

    @property
    def disposition(self) -> str:
        """`attachment`, `inline` or nothing (RFC 2183)."""
        return str(self.part.get("Content-Disposition", "")).partition(";")[0].strip().lower()

    @property
    def content_id(self) -> str:
        return str(self.part.get("Content-ID", "")).strip().strip("<>").lower()

    @property
    def location(self) -> str:
        return str(self.part.get("Content-Location", "")).strip().lower()

    @property
    def parameters(self) -> str:
        """The whole Content-Type, in lower case."""
        return str(self.part.get("Content-Type", "")).lower()


def opened(fields: Fields, body: bytes) -> Part:
    """A mail's parts, from its own header fields and its body. Raises what the library raises on hostile mail."""
    told = {name: value for name, value in reversed(fields) if name.startswith("content-")}
    if told.get("content-type", "text/plain").lower().startswith("text/plain") and _UNTOLD.match(body[:1000]):
        told = {"content-type": "multipart/mixed"}
    head = "".join(f"{name}: {value}\n" for name, value in told.items())
    return message_from_bytes(head.encode("utf-8") + b"\n" + body[:LONGEST_SOURCE], policy=_LENIENT)


def leaves_of(top: Part) -> Iterator[Leaf]:
    """The leaves in order, without looking inside attached messages and without recursion."""
    pending: list[tuple[Part, int | None, bool, bool]] = [(top, None, False, False)]
    seen = 0
    while pending and seen < MOST_PARTS:
        part, group, related, encrypted = pending.pop()
        seen += 1
        kind = part.get_content_type()
        within = _children(part) if kind.startswith("multipart/") else None
        if within is None:
            yield Leaf(part, _kind_of(part, kind), _name_of(part), group, related, encrypted)
            continue
        encrypted = encrypted or kind == "multipart/encrypted"
        group = seen if kind == "multipart/alternative" and group is None else group
        hangs = kind in {"multipart/related", "multipart/signed"}
        pending += [
            (child, group, related or (hangs and number > 0), encrypted)
            for number, child in reversed([*enumerate(within)])
        ]


def words_of(leaf: Leaf) -> tuple[str, bool]:
    """The text of a part, and whether it can be trusted; format=flowed is undone (RFC 3676), markup is left."""
    text, certain = _decoded(leaf)
    return _flowed(leaf.part, text) if leaf.kind == "text/plain" else text, certain


def report_of(leaf: Leaf) -> str:
    """The fields of a delivery or disposition report as lines; empty when the part is none."""
    if leaf.kind not in _REPORTS:
        return ""
    payload = leaf.part.get_payload()
    if isinstance(payload, list):
        return "\n\n".join(
            "\n".join(f"{name}: {clean(str(value), most=LONGEST_BODY)}" for name, value in part.items())
            for part in payload[:MOST_PARTS]
            if isinstance(part, Part)
        )
    return _decoded(leaf)[0]


def enclosed_id(leaf: Leaf) -> str:
    """The Message-ID of the letter that a part encloses, whole or as its header; empty when it encloses none."""
    payload = leaf.part.get_payload()
    if leaf.kind.startswith("message/") and isinstance(payload, list):
        return str(payload[0].get("Message-ID", "")).strip() if payload and isinstance(payload[0], Part) else ""
    if leaf.kind not in _HEADS:
        return ""
    return dict(reversed(read_fields(_decoded(leaf)[0].encode())[0])).get("message-id", "").strip()


def _children(part: Part) -> Sequence[Part] | None:
    """The parts of a multipart; when its boundary is missing or another one, by the boundary that stands there."""
    payload = part.get_payload()
    if isinstance(payload, list):
        return [child for child in payload if isinstance(child, Part)]
    if not isinstance(payload, str) or not (found := _BOUNDARY.search(payload)):
        return None
    head = f'Content-Type: {part.get_content_type()}; boundary="{found[1]}"\n\n'
    inside = message_from_string(head + payload, policy=_LENIENT).get_payload()
    return [child for child in inside if isinstance(child, Part)] if isinstance(inside, list) else None


def _kind_of(part: Part, kind: str) -> str:
    if not kind.startswith("multipart/"):
        return kind
    payload = part.get_payload()
    return (
        "text/html" if isinstance(payload, str) and payload.lstrip()[:5].lower() in {"<html", "<!doc"} else "text/plain"
    )


def _name_of(part: Part) -> str:
    with suppress(ValueError, LookupError, TypeError):
        return clean(part.get_filename() or "", most=_LONGEST_NAME)
    return ""


def _decoded(leaf: Leaf) -> tuple[str, bool]:
    """Without transfer encoding and charset; NULs and undecodable bytes are replaced."""
    raw = _bytes_of(leaf.part)[: LONGEST_BODY * 4]
    charset = ""
    with suppress(ValueError, LookupError, UnicodeError):
        charset = leaf.part.get_content_charset() or ""
    if not charset and leaf.kind == "text/html" and (meta := _META_CHARSET.search(raw[:4000].decode("latin-1"))):
        charset = meta[1]
    text, certain = decode(raw, charset)
    text = text[:LONGEST_BODY].removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", ""), certain


def _bytes_of(part: Part) -> bytes:
    with suppress(ValueError, LookupError, AssertionError, TypeError):
        if str(part.get("Content-Transfer-Encoding", "")).lower() == "base64":
            return _from_base64(part)
        raw = part.get_payload(decode=True)
        return raw if isinstance(raw, bytes) else b""
    return b""


def _from_base64(part: Part) -> bytes:
    """The decoded lines; what a list or gateway wrote below them as it is, and the whole when nothing is encoded."""
    payload = part.get_payload()
    if not isinstance(payload, str):
        return b""
    lines = payload[: LONGEST_BODY * 8].encode("ascii", "surrogateescape").splitlines()
    found, encoded = b"", b""
    for number, line in enumerate(lines):
        bare = line.strip()
        if bare and not _BASE64_LINE.fullmatch(bare):
            rest = b"\n".join(lines[number:])
            return found + _padded(encoded) + b"\n" + rest if number else rest
        encoded += bare
        if encoded.endswith(b"="):  # a program that joins what was encoded apart
            found, encoded = found + _padded(encoded), b""
    return found + _padded(encoded)


def _padded(encoded: bytes) -> bytes:
    bare = encoded.rstrip(b"=")
    return b64decode(bare[: len(bare) - (len(bare) % 4 == 1)] + b"==")


def _flowed(part: Part, text: str) -> str:
    """Undoes format=flowed (RFC 3676): a line that ends in a space goes on in the next one of the same depth."""
    try:
        flowed = str(part.get_param("format", "")).lower() == "flowed"
        joined = "" if str(part.get_param("delsp", "")).lower() == "yes" else " "
    except (ValueError, TypeError):
        return text
    if not flowed:
        return text
    lines: list[str] = []
    depth_before, open_before = 0, False
    for line in text.split("\n"):
        content = line.lstrip(">")
        depth = len(line) - len(content)
        content = content.removeprefix(" ")
        signature = content in ("-- ", "--")
        if open_before and depth == depth_before and not signature:
            lines[-1] = lines[-1].rstrip(" ") + joined + content
        else:
            lines.append((">" * depth + " " if depth else "") + content)
        open_before = content.endswith(" ") and not signature
        depth_before = depth
    return "\n".join(lines)
