"""Nouns as JSON and back: what is written is what is read, down to the time zone of a deadline.

Written by hand and not with pydantic: a run that finds nothing to do must not pay for building validators, and a
deadline's zone (`Europe/Berlin`, not `+01:00`) must survive, which ISO 8601 alone cannot say. The form of a zoned
moment is RFC 9557's: `2026-12-04T10:00:00+01:00[Europe/Berlin]`.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

from mailask.core.action import Action

T = TypeVar("T")
Decoder = Callable[[Any], Any]


def to_json(noun: object) -> str:
    """A noun as one line of JSON."""
    return json.dumps(_plain(noun), ensure_ascii=False, separators=(",", ":"))


def from_json(kind: type[T], text: str) -> T:
    """The noun that `to_json` wrote; fields it does not know are left out, missing ones take their defaults."""
    return cast(T, _decoder(cast(Any, kind))(json.loads(text)))


def action_from_json(text: str) -> Action:
    """The action that `to_json` wrote, told apart by its `kind`."""
    plain = json.loads(text)
    return cast(Action, _decoder(_actions()[plain["kind"]])(plain))


@cache
def _actions() -> dict[str, Any]:
    return {str(next(f.default for f in fields(kind) if f.name == "kind")): kind for kind in get_args(Action)}


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, datetime):
        zone = f"[{value.tzinfo.key}]" if isinstance(value.tzinfo, ZoneInfo) else ""
        return value.isoformat() + zone
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, frozenset):
        return sorted(cast("frozenset[str]", value))
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    raise TypeError(f"no record for {type(value).__name__}")


@cache
def _decoder(kind: Any) -> Decoder:
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return _union(inner)
    if origin is Literal or kind in (str, int, float, bool):
        return lambda plain: plain
    if origin in (tuple, frozenset):
        item = _decoder(inner[0])
        return lambda plain: origin(item(one) for one in plain)
    if kind is bytes:
        return base64.b64decode
    if kind in (date, datetime):
        return _when
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if is_dataclass(kind):
        return _noun(cast("type[Any]", kind))
    raise TypeError(f"no record for {kind}")


def _noun(kind: type[Any]) -> Decoder:
    hints = get_type_hints(kind)
    decoders = {f.name: _decoder(hints[f.name]) for f in fields(kind)}
    return lambda plain: kind(**{name: decoders[name](value) for name, value in plain.items() if name in decoders})


def _union(kinds: tuple[Any, ...]) -> Decoder:
    """`X | None`, and `date | datetime`, which their text tells apart; the nouns have no other unions."""
    real = {_when if kind in (date, datetime) else _decoder(kind) for kind in kinds if kind is not NoneType}
    (decode,) = real
    return lambda plain: None if plain is None else decode(plain)


def _when(text: str) -> date | datetime:
    if "T" not in text:
        return date.fromisoformat(text)
    moment, bracket, zone = text.partition("[")
    aware = datetime.fromisoformat(moment)
    if not bracket:
        return aware
    # The clock on the wall is what was promised; the offset only tells the two 02:30s of an autumn night apart.
    wall = aware.replace(tzinfo=ZoneInfo(zone.rstrip("]")))
    return wall if wall.utcoffset() == aware.utcoffset() else wall.replace(fold=1)
