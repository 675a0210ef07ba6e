"""The text of a mail's bodies, and what of it is quoted."""

from __future__ import annotations

from mailask.core.letter import folded
from mailask.mail.source import Body, Mail
from mailask.reading.html import QUOTES, text_of


def body_of(mail: Mail) -> str:
    """The text of a mail: of each part that of its markup where only there a program marked its quotations."""
    text = ""
    for body in mail.bodies:
        said = _text_of(body)
        text = f"{text}\n{said}" if text and not _repeats(said, text) else text or said
    return text


def quoted_in(body: str, reply: str) -> str:
    """What a body quotes below its own words, or in lines with marks: as a rule the letter that it answers."""
    marked = "\n".join(line.lstrip("> ") for line in body.split("\n") if line.startswith(">"))
    last = reply.rstrip().rpartition("\n")[2]
    return marked or (body[body.rfind(last) + len(last) :] if last else "")


def _text_of(body: Body) -> str:
    if body.html and (not body.text.strip() or (QUOTES.search(body.html) and not _marked(body.text))):
        return text_of(body.html)
    return body.text


def _repeats(text: str, before: str) -> bool:
    """Whether a body is the one before it in another form: programs call alternatives a mixture."""
    words = set(folded(text))
    return len(words - set(folded(before))) * 5 <= len(words)


def _marked(text: str) -> bool:
    """Whether the plain text marks its own quotations, so that the markup need not be read."""
    return "\n>" in text or text.startswith(">")
