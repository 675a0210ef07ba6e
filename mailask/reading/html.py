"""HTML mail as text with its quotations marked: `>` before a quoted line, `REST_IS_QUOTE` before a quoted rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from mailask.reading.letterhead import starts_letterhead
from mailask.reading.reply import REST_IS_QUOTE, own_words

LONGEST_HTML = 1_500_000
"""Characters of HTML that are parsed."""
QUOTES = re.compile(
    r"gmail_quote|yahoo_quoted|protonmail_quote|moz-cite-prefix|moz-forward-container|divRplyFwdMsg"
    r"|OutlookMessageHeader|zwchr|OLK_SRC_BODY_SECTION"
    r"|type=[\"']?cite|gmail_signature|moz-signature"
    r"|border-top:\s*[^;\"']{0,30}solid|solid none none|reply-intro|zmail_extra"
    r"|ms-outlook-mobile-reference|mail-editor-reference|name=[\"']?quote\b|<blockquote",
    re.IGNORECASE,
)
"""Markup by which a program tells quoted text from new text."""
_REST = re.compile(r"divRplyFwdMsg|OutlookMessageHeader|^zwchr$", re.IGNORECASE)
"""Names of what stands above a quoted message that is in no element of its own."""
_WHOLE = re.compile(
    r"OLK_SRC_BODY_SECTION|mail-editor-reference-message-container|ms-outlook-mobile-reference-message|moz-forward-container",
    re.IGNORECASE,
)
"""Names of elements that hold a quoted message, all of it."""
_AROUND = re.compile(r"gmail_quote|yahoo_quoted", re.IGNORECASE)
"""Names of elements that hold a quoted message, unless a blockquote in them does: then answers may stand between."""
_BORDER = re.compile(r"border:\s*none;\s*border-top:\s*solid\s*#?(?:E1E1E1|B5C4DF)", re.IGNORECASE)
_RULED = re.compile(
    r"border-top:\s*[^;]{0,30}solid|border-style:\s*solid none none|border-top-style:\s*solid", re.IGNORECASE
)
_SIGNATURE = re.compile(
    r"gmail_signature|moz-signature|^signature$|ms-outlook-mobile-signature|protonmail_signature|AppleMailSignature",
    re.IGNORECASE,
)
_OWN_INDENT = re.compile(r"margin:\s*0(?:px)?\s+0(?:px)?\s+0(?:px)?\s+40px", re.IGNORECASE)
_HIDES = re.compile(r"display:\s*none", re.IGNORECASE)
_BLOCKS = frozenset(
    """p div br tr table ul ol li blockquote h1 h2 h3 h4 h5 h6 hr pre section article header footer dl dt dd
    center""".split()
)
_HIDDEN = frozenset("style script head title meta link noscript template svg".split())
_SPACE = re.compile(r"[ \t\r\n\xa0]+")
_SPACES = re.compile(r"[ \t\r\xa0]+")
_DEEPEST = 200
_HEAD = 200


def text_of(html: str) -> str:
    """The text of an HTML body in lines, its quotations marked as a plain text mail marks them.

    What a program marked as signature is left out, unless the author wrote nowhere else.
    """
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
    lines = _lines(tree, _SIGNATURE)
    if _SIGNATURE.search(html) and not own_words("\n".join(lines)):
        lines = _lines(tree, None)
    return "\n".join(lines)


def _lines(  # noqa: C901 - one walk over the tree without recursion, a case a kind of node
    tree: Any, signature: re.Pattern[str] | None
) -> list[str]:
    lines: list[str] = []
    current: list[str] = []
    depth = kept = 0

    def end_line() -> None:
        whole = "".join(current)
        current.clear()
        for part in whole.split("\n") if kept else (whole,):
            text = _SPACES.sub(" ", part).rstrip() if kept else _SPACE.sub(" ", part).strip()
            if text or (lines and lines[-1].strip("> ")):
                lines.append("> " * depth + text if depth else text)

    for event, element in _walk(tree, signature):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event in ("text", "tail"):
            text = (element.text if event == "text" else element.tail) or ""
            current.append(text if kept else _SPACE.sub(" ", text))
        elif event == "rest":
            end_line()
            lines.append(REST_IS_QUOTE)
            break
        elif event == "start":
            if tag in _BLOCKS:
                end_line()
            depth += _quotes(element, tag)
            kept += _keeps_lines(element, tag)
            if tag == "li":
                current.append("- ")
            elif tag in ("td", "th"):
                current.append(" ")
        elif event == "end":
            if tag in _BLOCKS and tag != "br":
                end_line()
            depth -= _quotes(element, tag)
            kept -= _keeps_lines(element, tag)
            if tag in ("p", "table", "blockquote") and lines and lines[-1].strip("> "):
                lines.append("")
    end_line()
    return lines


def _keeps_lines(element: Any, tag: str) -> bool:
    return tag == "pre" or "white-space: pre" in element.get("style", "")


def _named(element: Any) -> str:
    return f"{element.get('class', '')} {element.get('id', '')}"


def _quotes(element: Any, tag: str) -> bool:
    """Whether an element holds quoted text only."""
    if tag == "blockquote":
        return not _OWN_INDENT.search(element.get("style", ""))
    if tag not in ("div", "span", "section"):
        return False
    named = _named(element)
    if named != " " and _WHOLE.search(named):
        return True
    if named != " " and _AROUND.search(named):
        return element.find(".//blockquote") is None
    return element.get("name") == "quote" and "border-left" in element.get("style", "")


def _opens_rest(element: Any, named: str) -> bool:
    """Whether the quoted message begins at an element and goes on to the end."""
    if named != " " and any(_REST.search(part) for part in named.split()):
        return True
    style = element.get("style", "")
    if "border" not in style:
        return False
    return bool(_BORDER.search(style)) or (bool(_RULED.search(style)) and starts_letterhead(_beginning(element)))


def _beginning(element: Any) -> str:
    """The first words of an element."""
    words = ""
    for text in element.itertext():
        words = f"{words}{text}".lstrip()
        if len(words) > _HEAD:
            break
    return _SPACE.sub(" ", words)


def _walk(top: Any, signature: re.Pattern[str] | None) -> Iterator[tuple[str, Any]]:
    """The elements in document order as events, without recursion; hidden ones and signatures are passed over."""
    pending: list[tuple[str, Any, int]] = [("start", top, 0)]
    while pending:
        event, element, level = pending.pop()
        if event != "start":
            yield event, element
            continue
        tag = element.tag if isinstance(element.tag, str) else ""
        named = _named(element) if tag else ""
        if level and element.tail:
            pending.append(("tail", element, level))
        if not tag or tag in _HIDDEN or level > _DEEPEST or _HIDES.search(element.get("style", "")):
            continue
        if _opens_rest(element, named):
            pending.append(("rest", element, level))
            continue
        if signature and _signs(element, named, signature):
            continue
        yield "start", element
        pending.append(("end", element, level))
        pending.extend(("start", child, level + 1) for child in reversed(element))
        if element.text:
            pending.append(("text", element, level))


def _signs(element: Any, named: str, signature: re.Pattern[str]) -> bool:
    return (named != " " and any(signature.search(part) for part in named.split())) or element.get(
        "data-smartmail"
    ) == "gmail_signature"
