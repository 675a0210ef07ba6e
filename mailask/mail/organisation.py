"""Whose a domain is: the organisation behind an address, as DMARC aligns it (RFC 7489 section 3.2)."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

_FOR_EVERYBODY = frozenset(
    """
    126.com 163.com alice.it aliyun.com aol.com arcor.de att.net bell.net bigpond.com bluewin.ch btinternet.com
    bt.com charter.net comcast.net cox.net daum.net earthlink.net email.it fastmail.com fastmail.fm foxmail.com
    free.fr freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net googlemail.com hanmail.net hey.com
    hotmail.co.uk hotmail.com hotmail.de hotmail.es hotmail.fr hotmail.it icloud.com inbox.com inbox.lv inbox.ru
    interia.pl laposte.net libero.it list.ru live.co.uk live.com live.de live.fr live.nl mac.com mail.com mail.de
    mail.ru mailbox.org me.com msn.com naver.com nate.com neuf.fr ntlworld.com o2.pl online.de onet.pl orange.fr
    outlook.com outlook.de outlook.es outlook.fr pm.me posteo.de posteo.net proton.me protonmail.ch protonmail.com
    qq.com rambler.ru rediffmail.com rocketmail.com rogers.com runbox.com sapo.pt sbcglobal.net seznam.cz sfr.fr
    shaw.ca sina.com sky.com skynet.be sohu.com t-online.de talktalk.net telenet.be tiscali.it tuta.com tutanota.com
    tutanota.de tuta.io ukr.net uol.com.br verizon.net virgilio.it virginmedia.com vodafone.de wanadoo.fr web.de
    wp.pl xs4all.nl xtra.co.nz yahoo.ca yahoo.co.in yahoo.co.jp yahoo.co.uk yahoo.com yahoo.com.br yahoo.de yahoo.es
    yahoo.fr yahoo.it yandex.com yandex.ru yeah.net ymail.com ziggo.nl zoho.com
    """.split()
)
"""Who have an address here have nothing else in common."""


def domain_of(address: str) -> str:
    """The domain of an address in small letters; empty when it has none."""
    return address.rpartition("@")[2].strip(" <>.").lower() if "@" in address else ""


def is_same_organisation(one: str, other: str) -> bool:
    """Whether two addresses are of one organisation: `dana@mail.example.com` and `it@example.com` are."""
    first, second = domain_of(one), domain_of(other)
    if not (first and second):
        return False
    return first == second or _organisation(first) == _organisation(second)


def are_colleagues(one: str, other: str) -> bool:
    """Whether two addresses are of one organisation that does not give addresses to everybody."""
    return is_same_organisation(one, other) and _organisation(domain_of(one)) not in _FOR_EVERYBODY


@lru_cache(maxsize=1024)
def _organisation(domain: str) -> str:
    """The domain that was registered; the domain itself where nobody can register any."""
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return domain
    return _suffixes().privatesuffix(domain) or domain


@cache
def _suffixes() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList  # ten thousand rules: only when two domains differ

    return PublicSuffixList()
