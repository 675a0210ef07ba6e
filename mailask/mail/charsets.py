"""Bytes of a named charset -> text, as mail means the name: programs name the narrow set and write the wider one.

The names and their supersets are the Encoding Standard's (https://encoding.spec.whatwg.org/#names-and-labels); no
library that maps them onto Python's codecs knows the supersets of the Chinese, Japanese and Korean ones.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

_C1 = re.compile(r"[\x80-\x9f]")
_FAMILY = re.compile(r"(?:x-)?(?:cp|ibm|windows|win|w|ms|dos)[-_ ]?(\d{3,5})")
_ISO = re.compile(r"(?:x-)?iso[-_ ]?8859[-_ ]?(\d{1,2})(?!\d)")
_MAC = re.compile(r"(?:x-)?mac(?:intosh)?(?:[-_ ](\w+))?")
_JIS = re.compile(rb"\x1b\$[@B]([^\x1b\n]*)|\x1b\([BJ]")

# Read as the first codec that can; the narrow one itself is the same wherever both can.
_WIDER = {
    "utf-8": ("utf-8",),
    "gb18030": ("gb18030",),
    "cp950": ("cp950", "big5hkscs"),
    "cp932": ("cp932", "shift_jis_2004"),
    "cp949": ("cp949", "johab"),
    "euc_jp": ("euc_jp", "euc_jis_2004"),
    "iso2022_jp": ("iso2022_jp", "iso2022_jp_ext"),
}
_NAMES = {
    "utf-8": "utf8 utf-8 utf_8 x-utf-8 utf8mb4 unicode-1-1-utf-8 us-ascii ascii ansi_x3.4-1968 iso646-us 646 cp65001",
    "gb18030": "gb18030 gb2312 gbk x-gbk gb_2312-80 gb2312-80 csgb2312 chinese iso-ir-58 euc-cn x-euc-cn cn-gb cp936",
    "cp950": "big5 x-x-big5 big5-tw csbig5 cn-big5 cn-big-5",
    "big5hkscs": "big5-hkscs big5hkscs",
    "cp932": "shift_jis shift-jis sjis x-sjis ms_kanji csshiftjis windows-31j cswindows31j",
    "cp949": "ks_c_5601 ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 csksc56011987 iso-ir-149 euc-kr euckr korean",
    "euc_jp": "euc-jp x-euc-jp eucjp x-euc ujis cseucpkdfmtjapanese",
    "iso2022_jp": "iso-2022-jp csiso2022jp jis",
    "cp1252": "latin1 latin-1 l1 ansi ansi_x3.110-1983 iso-ir-100 csisolatin1",
    "cp1254": "latin5 l5",
    "cp874": "tis-620 tis620",
    "iso8859_8": "iso-8859-8-i iso-8859-8-e logical visual hebrew",
    "koi8_r": "koi8 koi8-r koi koi8_r cskoi8r",
    "koi8_u": "koi8-u koi8-ru",
    "utf-7": "unicode-1-1-utf-7 x-unicode-2-0-utf-7 utf7",
    "utf-16": "unicode iso-10646-ucs-2 ucs-2 csunicode",
}
_CODECS = {name: codec for codec, names in _NAMES.items() for name in (*names.split(), codec)}
_ISO_WIDER = {"1": "cp1252", "9": "cp1254", "11": "cp874"}
_ISO_WITH_C1 = {"2": "cp1250", "5": "cp1251", "7": "cp1253", "8": "cp1255", "13": "cp1257", "15": "cp1252"}
"""Where the Windows set puts quotation marks and dashes, ISO has control characters, which nobody writes."""
_MACS = {None: "mac_roman", "ce": "mac_latin2", "centraleurroman": "mac_latin2", "ukrainian": "mac_cyrillic"}
_NO_CHARSET = frozenset(
    "charmap hz_escape idna mbcs oem punycode raw_unicode_escape undefined unicode_escape unicode_internal".split()
)
"""Codecs of Python that are none of mail's."""


def decode(raw: bytes, charset: str | None) -> tuple[str, bool]:
    """The text, and whether it can be trusted to be what was written.

    Raw bytes whose charset is not named, or wrongly, are UTF-8 if they can be, else what Windows writes in the West.
    """
    codec = _codec_of(charset) if charset else "utf-8"
    if codec and (text := _strictly(raw, codec)) is not None:
        return text, True
    if codec != "utf-8" and (text := _strictly(raw, "utf-8")) is not None:
        return text, True
    return _at_best(raw, codec)


@lru_cache(maxsize=256)  # a few names stand in all mail; what a stranger makes up is bounded
def _codec_of(charset: str) -> str:
    """Python's codec for what mail calls it; empty when there is none."""
    name = charset.strip("\"' \t;").partition("*")[0].lower()  # RFC 2231 section 5: a language may follow
    if known := _CODECS.get(name):
        return known
    if iso := _ISO.match(name):
        name = _ISO_WIDER.get(iso[1], f"iso8859_{iso[1]}")
    elif windows := _FAMILY.fullmatch(name):
        name = {"936": "gb18030", "949": "cp949", "31": "cp932"}.get(windows[1], f"cp{windows[1]}")
    elif mac := _MAC.fullmatch(name):
        name = _MACS.get(mac[1], f"mac_{mac[1]}")
    try:
        found = codecs.lookup(name).name
        b"a".decode(found)  # some codecs are for something else than text
    except (LookupError, ValueError, UnicodeError):
        return ""
    return "" if found.replace("-", "_") in _NO_CHARSET else found


def _strictly(raw: bytes, codec: str) -> str | None:
    for each in _WIDER.get(codec, (codec,)):
        try:
            text = raw.decode(each)
        except (UnicodeError, ValueError):
            continue
        wider = _ISO_WITH_C1.get(each.removeprefix("iso8859-").removeprefix("iso8859_"))
        return raw.decode(wider, "replace") if wider and _C1.search(text) else text
    return _with_vendor_rows(raw) if codec == "iso2022_jp" else None


def _with_vendor_rows(raw: bytes) -> str | None:
    """ISO-2022-JP with the numbers and symbols that vendors added to its rows (a 1 in a circle)."""
    shifted = _JIS.sub(lambda found: bytes(byte | 0x80 for byte in found[1] or b""), raw)
    try:
        return shifted.decode("euc_jis_2004")
    except UnicodeError:
        return None


def _at_best(raw: bytes, codec: str) -> tuple[str, bool]:
    """Text with gaps: in the charset that leaves the fewest, and trusted when these are few."""
    named = raw.decode(codec, "replace") if codec else ""
    utf8 = raw.decode("utf-8", "replace")
    for text in (named, utf8):
        beyond = sum(not c.isascii() for c in text)
        if text and beyond > 4 * text.count("\ufffd"):
            return text, True
    western = raw.decode("cp1252", "replace")
    letters = [c for c in western if c.isalpha()]
    return western, sum(not c.isascii() for c in letters) * 4 < len(letters) and "\ufffd" not in western
