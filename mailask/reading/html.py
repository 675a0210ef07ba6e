"""HTML mail as text with its quotations marked: `>` before a quoted line, `REST_IS_QUOTE` before a quoted rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from mailask.reading.reply import REST_IS_QUOTE

LONGEST_HTML = 1_500_000
"""Characters of HTML that are parsed."""
QUOTES = re.compile(
    r"gmail_quote|yahoo_quoted|protonmail_quote|moz-cite-prefix|divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|type=[\"']?cite|gmail_signature|moz-signature"
    r"|border-top:\s*solid\s*#?(?:E1E1E1|B5C4DF)|reply-intro|zmail_extra|ms-outlook-mobile-reference|<blockquote",
    re.IGNORECASE,
)
"""Markup by which a program tells quoted text from new text."""
_REST = re.compile(
    r"divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container|ms-outlook-mobile-reference-message",
    re.IGNORECASE,
)
_BORDER = re.compile(r"border:\s*none;\s*border-top:\s*solid\s*#?(?:E1E1E1|B5C4DF)", re.IGNORECASE)
_SIGNATURE = re.compile(
    r"gmail_signature|moz-signature|^signature$|ms-outlook-mobile-signature|protonmail_signature|AppleMailSignature",
    re.IGNORECASE,
)
_OWN_INDENT = re.compile(r"margin:\s*0(?:px)?\s+0(?:px)?\s+0(?:px)?\s+40px", re.IGNORECASE)
_BLOCKS = frozenset(
    """p div br tr table ul ol li blockquote h1 h2 h3 h4 h5 h6 hr pre section article header footer dl dt dd
    center""".split()
)
_HIDDEN = frozenset("style script head title meta link noscript template svg".split())
_SPACE = re.compile(r"[ \t\r\n\xa0]+")
_DEEPEST = 200


def text_of(html: str) -> str:
    """The text of an HTML body in lines, its quotations marked as a plain text mail marks them."""
    from lxml import (
        etree,
        html as parser,
    )

    try:
        tree = parser.document_fromstring(
            html[:LONGEST_HTML].encode("utf-8", "replace"),
            parser=parser.HTMLParser(encoding="utf-8", remove_comments=True, huge_tree=False),
        )
    except (etree.LxmlError, ValueError, AssertionError):
        return re.sub(r"<[^<>]{0,500}>", " ", html[:LONGEST_HTML])
    lines: list[str] = []
    current: list[str] = []
    depth = 0

    def end_line() -> None:
        text = _SPACE.sub(" ", "".join(current)).strip()
        current.clear()
        if text or (lines and lines[-1].strip("> ")):
            lines.append("> " * depth + text if depth else text)

    for event, element in _walk(tree):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "text":
            current.append(element.text or "")
        elif event == "tail":
            current.append(element.tail or "")
        elif event == "rest":
            end_line()
            lines.append(REST_IS_QUOTE)
            break
        elif event == "start":
            if tag in _BLOCKS:
                end_line()
            if tag == "blockquote" and not _OWN_INDENT.search(element.get("style", "")):
                depth += 1
            if tag == "li":
                current.append("- ")
        elif event == "end":
            if tag in _BLOCKS and tag != "br":
                end_line()
            if tag == "blockquote" and not _OWN_INDENT.search(element.get("style", "")):
                depth = max(depth - 1, 0)
            if tag in ("p", "table", "blockquote") and lines and lines[-1].strip("> "):
                lines.append("")
    end_line()
    return "\n".join(lines)


def _walk(top: Any) -> Iterator[tuple[str, Any]]:
    """The elements in document order as events, without recursion; hidden ones and signatures are passed over."""
    pending: list[tuple[str, Any, int]] = [("start", top, 0)]
    while pending:
        event, element, level = pending.pop()
        if event != "start":
            yield event, element
            continue
        tag = element.tag if isinstance(element.tag, str) else ""
        named = f"{element.get('class', '')} {element.get('id', '')}" if tag else ""
        if level and element.tail:
            pending.append(("tail", element, level))
        if not tag or tag in _HIDDEN or level > _DEEPEST:
            continue
        if (named != " " and _REST.search(named)) or _BORDER.search(element.get("style", "")):
            pending.append(("rest", element, level))
            continue
        if (named != " " and any(_SIGNATURE.search(part) for part in named.split())) or element.get(
            "data-smartmail"
        ) == "gmail_signature":
            continue
        yield "start", element
        pending.append(("end", element, level))
        pending.extend(("start", child, level + 1) for child in reversed(element))
        if element.text:
            pending.append(("text", element, level))
