"""An mbox file as a stream of mail headers, with flat memory whatever the size of the file or of one mail.

The family of formats is read as its writers mean it (RFC 4155; mboxo, mboxrd, Google Takeout): a mail begins with a
line `From …` at the start of the file or after an empty line. Only headers are read, so `>From` quoting in bodies does
not matter here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import BinaryIO

_BLOCK = 1 << 20
_LONGEST_HEADER = 1 << 20
_LOOK_AHEAD = 2048  # enough for a separator and the start of the line after it
_SEPARATOR = b"\nFrom "
_DATED = re.compile(rb"From .*\d{1,2}:\d\d.*\b\d{4}\b")
_HEADER_LINE = re.compile(rb">?[!-9;-~]+[ \t]?:")
_MOMENT = re.compile(rb"([A-Z][a-z]{2}) +(\d{1,2}) (\d\d):(\d\d):(\d\d)(?: ([+-])(\d\d)(\d\d))? (\d{4})")
_MONTHS = {m: n for n, m in enumerate(b"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)}


@dataclass(frozen=True, slots=True)
class MboxMail:
    """One mail of an mbox.

    Attributes:
        offset: where its separator line starts.
        separator: that line; it says when the mail was received.
        header: its header, or the first mebibyte of it.
        is_certain: the separator is dated; else it may be a sentence of a body that begins with "From".
    """

    offset: int
    separator: bytes
    header: bytes
    is_certain: bool

    @property
    def received(self) -> datetime | None:
        """The moment in the separator line; without a zone it is UTC (RFC 4155)."""
        found = _MOMENT.search(self.separator)
        if found is None:
            return None
        month, day, hour, minute, second, sign, hours, minutes, year = found.groups()
        offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
        zone = timezone(-offset if sign == b"-" else offset) if sign else UTC
        try:
            return datetime(int(year), _MONTHS[month], int(day), int(hour), int(minute), int(second), tzinfo=zone)
        except (KeyError, ValueError):
            return None


def read_mails(file: BinaryIO, *, start: int) -> Iterator[MboxMail]:
    """The mails of an mbox from the separator at byte `start` on."""
    file.seek(start)
    data = b"\n\n"  # what stands before the first line of a file is as good as an empty line
    base = start - len(data)
    at_end = False
    while not at_end:
        block = file.read(_BLOCK)
        at_end = not block
        data += block
        done = len(data) if at_end else max(len(data) - _LOOK_AHEAD, 0)
        at = data.find(_SEPARATOR, 0, done + len(_SEPARATOR))
        while at != -1 and at < done:
            if mail := _mail_at(file, data, base, at):
                yield mail
            at = data.find(_SEPARATOR, at + 1, done + len(_SEPARATOR))
        kept = max(done - 2, 0)  # the two bytes before a separator say whether an empty line does
        base += kept
        data = data[kept:]


def _mail_at(file: BinaryIO, data: bytes, base: int, at: int) -> MboxMail | None:
    """The mail whose separator follows the line break at `at`, if it is one."""
    if not (data.endswith(b"\n", 0, at) or data.endswith(b"\n\r", 0, at)):
        return None
    begin = at + 1
    end = data.find(b"\n", begin)
    end = len(data) if end == -1 else end + 1
    is_certain = _DATED.match(data, begin, end) is not None
    if not is_certain and not _HEADER_LINE.match(data, end):
        return None
    break_ = b"\r\n\r\n" if data.endswith(b"\r\n", 0, end) else b"\n\n"
    close = data.find(break_, end - len(break_) // 2, end + _LONGEST_HEADER)
    header = data[end : close + len(break_)] if close != -1 else _header_at(file, base + end, break_)
    return MboxMail(base + begin, data[begin:end].rstrip(), header, is_certain)


def _header_at(file: BinaryIO, offset: int, break_: bytes) -> bytes:
    """A header that goes on beyond the block, read from the file itself."""
    place = file.tell()
    file.seek(offset)
    header = file.read(_LONGEST_HEADER)
    file.seek(place)
    close = header.find(break_)
    return header if close == -1 else header[: close + len(break_)]
