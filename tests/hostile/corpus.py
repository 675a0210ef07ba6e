"""Mail that breaks programs: each with a name, its bytes, and whether anybody could say who wrote it."""

from __future__ import annotations

from dataclasses import dataclass

BOB = b"From: Bob Brown <bob@example.com>\r\nTo: me@example.com\r\nDate: Wed, 25 Nov 2026 09:00:00 +0100\r\n"


@dataclass(frozen=True)
class Hostile:
    """One hostile message; `readable` says whether it has a sender and a header that ends."""

    name: str
    source: bytes
    readable: bool = True


def _nested(depth: int) -> bytes:
    opened = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(depth))
    return BOB + b"Subject: nested\r\n" + opened + b"Content-Type: text/plain\r\n\r\ndeep down: no\r\n"


def corpus(*, megabytes: int = 2) -> list[Hostile]:
    """The whole collection; `megabytes` is the size of the large bodies."""
    large = b"by Friday please, or on 4 December? Could you send it. " * (megabytes * 1024 * 1024 // 55)
    people = b", ".join(b"person%d <person%d@example.org>" % (n, n) for n in range(10_000))
    return [
        Hostile("empty", b"", readable=False),
        Hostile("only-nul", b"\x00" * 4096, readable=False),
        Hostile("binary", bytes(range(256)) * 64, readable=False),
        Hostile("no-sender", b"To: me@example.com\r\nSubject: who am I\r\n\r\nhello\r\n", readable=False),
        Hostile(
            "sender-only", b"Sender: Bob <bob@example.com>\r\nDate: Wed, 25 Nov 2026 09:00:00 +0100\r\n\r\nhello\r\n"
        ),
        Hostile("no-body", BOB + b"Subject: headers only"),
        Hostile("nul-in-body", BOB + b"Subject: nul\r\n\r\nYes\x00, I will\x00 send it by Friday.\r\n"),
        Hostile("nul-in-header", BOB + b"Subject: nul\x00nul\r\n\r\nhello\r\n"),
        Hostile("large-body", BOB + b"Subject: large\r\n\r\n" + large),
        Hostile("large-line", BOB + b"Subject: line\r\n\r\n" + b"a" * len(large)),
        Hostile("large-html", BOB + b"Subject: html\r\nContent-Type: text/html\r\n\r\n" + b"<div>" * (len(large) // 5)),
        Hostile("many-quotes", BOB + b"Subject: quotes\r\n\r\n" + b"> " * (len(large) // 2)),
        Hostile("many-recipients", BOB + b"Cc: " + people + b"\r\nSubject: crowd\r\n\r\nhello all\r\n"),
        Hostile("many-headers", BOB + b"X-Spam: yes\r\n" * 20_000 + b"Subject: headers\r\n\r\nhello\r\n"),
        Hostile("long-header", BOB + b"Subject: " + b"x" * 500_000 + b"\r\n\r\nhello\r\n"),
        Hostile("nested-100-deep", _nested(100)),
        Hostile("nested-2000-deep", _nested(2000)),
        Hostile("boundary-missing", BOB + b"Content-Type: multipart/mixed\r\nSubject: none\r\n\r\n--x\r\nhello\r\n"),
        Hostile("boundary-in-itself", BOB + b'Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n--\r\n--\r\n'),
        Hostile("unknown-charset", BOB + b"Content-Type: text/plain; charset=klingon\r\n\r\nY\xe9s\r\n"),
        Hostile("wrong-charset", BOB + b"Content-Type: text/plain; charset=utf-8\r\n\r\n\xff\xfe\xe9\r\n"),
        Hostile("dangerous-charset", BOB + b"Content-Type: text/plain; charset=rot13\r\n\r\nLrf\r\n"),
        Hostile("broken-base64", BOB + b"Content-Transfer-Encoding: base64\r\nSubject: b\r\n\r\n!!!not base64\r\n"),
        Hostile("broken-words", BOB + b"Subject: =?utf-8?q?=ZZ?= =?x?b?!!?= =?\r\n\r\nhello\r\n"),
        Hostile("header-injection", BOB + b"Subject: =?utf-8?q?hi=0D=0ABcc:_mallory=40example.org?=\r\n\r\nhello\r\n"),
        Hostile(
            "injected-name",
            b"From: =?utf-8?q?Bob=0ABcc:_m=40example.org?= <bob@example.com>\r\n" + BOB[34:] + b"\r\nhi\r\n",
        ),
        Hostile("year-0", BOB.replace(b"25 Nov 2026", b"25 Nov 0000") + b"Subject: year 0\r\n\r\nhello\r\n"),
        Hostile("year-9999", BOB.replace(b"25 Nov 2026", b"31 Dec 9999") + b"Subject: year 9999\r\n\r\nby Friday\r\n"),
        Hostile("zone-99", BOB.replace(b"+0100", b"+9999") + b"Subject: zone\r\n\r\nby Friday\r\n"),
        Hostile("no-date", b"From: bob@example.com\r\nTo: me@example.com\r\nSubject: when\r\n\r\nby Friday\r\n"),
        Hostile("date-nonsense", BOB.replace(b"25 Nov 2026", b"99 Foo 20x6") + b"Subject: when\r\n\r\nby Friday\r\n"),
        Hostile(
            "rtl-name",
            "From: \u202egnp.nhoJ\u202c <bob@example.com>\r\n".encode() + b"To: me@example.com\r\n\r\nhi\r\n",
        ),
        Hostile("homoglyphs", "From: Аlice Аdams <alice@еxample.com>\r\nTo: me@example.com\r\n\r\nhi\r\n".encode()),
        Hostile("two-froms", b"From: alice@example.com\r\n" + BOB + b"\r\nwho\r\n"),
        Hostile(
            "group-address",
            BOB + b"Reply-To: undisclosed-recipients:;\r\nCc: friends: a@example.org, b@example.org;\r\n\r\nhi\r\n",
        ),
        Hostile("comment-bomb", BOB + b"Cc: " + b"(" * 20_000 + b"\r\n\r\nhi\r\n"),
        Hostile("quote-bomb", BOB + b'Cc: "' + b'\\"' * 20_000 + b"\r\n\r\nhi\r\n"),
        Hostile("references-bomb", BOB + b"References: " + b"<a@b> " * 50_000 + b"\r\n\r\nhi\r\n"),
        Hostile("terminal-escapes", BOB + b"Subject: \x1b]0;owned\x07\x1b[2J\r\n\r\n\x1b[31mno\r\n"),
        Hostile("template-in-mail", BOB + b"Subject: {{ 7 * 7 }} {% raw %}\r\n\r\n{{ config }}\r\n"),
    ]
