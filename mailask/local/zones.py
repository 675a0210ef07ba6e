"""A time zone as a VTIMEZONE (RFC 5545 section 3.6.5).

Written here because icalendar 7.3 gives the onset of summer time in the new offset (03:00 in Berlin), where the RFC
wants the clock as it stood before the change (02:00): strict readers were an hour late on that night.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class _Observance:
    """One kind of change of the clocks."""

    summer: bool
    before: timedelta
    after: timedelta
    name: str


def write_zone(zone: ZoneInfo, first: datetime, last: datetime) -> icalendar.Timezone:
    """The zone's VTIMEZONE with every change of the clocks from `first` to `last`."""
    start = first.astimezone(zone)
    onsets = {_observance(start, start): [start.replace(tzinfo=None)]}
    for moment in _changes(zone, first, last):
        before = (moment - _SECOND).astimezone(zone)
        # The onset by the clock as it stood before the change.
        onset = (moment + (before.utcoffset() or timedelta())).replace(tzinfo=None)
        onsets.setdefault(_observance(before, moment.astimezone(zone)), []).append(onset)
    written = icalendar.Timezone()
    written.add("TZID", zone.key)
    for kind, moments in onsets.items():
        part = icalendar.TimezoneDaylight() if kind.summer else icalendar.TimezoneStandard()
        part.add("DTSTART", moments[0])
        part.add("TZOFFSETFROM", kind.before)
        part.add("TZOFFSETTO", kind.after)
        part.add("TZNAME", kind.name)
        if moments[1:]:
            part.add("RDATE", moments[1:])
        written.add_component(part)
    return written


def _observance(before: datetime, after: datetime) -> _Observance:
    zero = timedelta()
    return _Observance(
        bool(after.dst()), before.utcoffset() or zero, after.utcoffset() or zero, after.tzname() or str(after.tzinfo)
    )


def _changes(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[datetime]:
    """The moments at which the offset or its name changes, in UTC; no zone changes twice within a day."""
    low = first.astimezone(UTC)
    while low < last:
        high = low + _DAY
        if _clock(low, zone) != _clock(high, zone):
            left, right = low, high
            while right - left > _SECOND:
                middle = left + (right - left) // 2
                left, right = (middle, right) if _clock(middle, zone) == _clock(low, zone) else (left, middle)
            yield right.replace(microsecond=0)
        low = high


def _clock(moment: datetime, zone: ZoneInfo) -> tuple[timedelta | None, str | None]:
    there = moment.astimezone(zone)
    return there.utcoffset(), there.tzname()
