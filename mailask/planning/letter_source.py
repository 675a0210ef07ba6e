"""Rendering: a template and its words become a subject, a text and the same text as HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from mailask.core.template import Templates
from mailask.errors import TemplateError
from mailask.planning.wording import BREAK, PARAGRAPH, as_html, cleaned, tidied

if TYPE_CHECKING:
    from mailask.planning.letter_sandbox import LetterSandbox

# An empty line of the source begins a paragraph, whatever the lines around it come out as.
_EMPTY_LINE = re.compile(r"^[ \t]*$(?=\n)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """A rendered template."""

    subject: str
    text: str
    html: str


def render(name: str, words: Mapping[str, object], *, templates: Templates) -> Page:
    """The template of that name in the language of `words`, filled in.

    Raises:
        TemplateError: the template is broken or misses a word; the message names file and line.
    """
    from jinja2 import TemplateError as JinjaError

    language = spoken(str(words["language"]), templates)
    subject, text = "", ""
    try:
        environment = _environment(templates, language)
        environment.begin()
        template = environment.get_template(name)
        context = template.new_context(dict(words))
        for _ in template.root_render_func(context):  # brings in the blocks of the templates it extends
            pass
        subject = cleaned(_whole(context.blocks["subject"][0](context)))
        text = tidied(_whole(context.blocks["letter"][0](context)))
    except JinjaError as problem:
        raise _located(problem, name, language, templates) from problem
    except KeyError as problem:
        raise TemplateError(f"{_origin(templates, language, name)}:1: the block {problem} is missing") from problem
    except RecursionError as problem:
        raise TemplateError(
            f"{_origin(templates, language, name)}:1: the template uses itself without end"
        ) from problem
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as problem:
        raise _located(problem, name, language, templates) from problem
    if not text.strip():
        raise TemplateError(f"{_origin(templates, language, name)}:1: the letter came out empty")
    return Page(
        subject=subject, text=text, html=as_html(text, signature=str(words["own_signature"]).replace(BREAK, "\n"))
    )


def _whole(pieces: Iterable[str]) -> str:
    """What a block comes to. Raises a template error once that is more than any letter has."""
    from jinja2 import TemplateRuntimeError

    from mailask.planning.letter_sandbox import MOST_CHARACTERS

    found, size = [], 0
    for piece in pieces:
        found.append(piece)
        size += len(piece)
        if size > MOST_CHARACTERS:
            raise TemplateRuntimeError(f"the letter has more than {MOST_CHARACTERS:,} characters")
    return "".join(found)


def spoken(language: str, templates: Templates) -> str:
    """The language whose templates are used: `de-AT` is `de` where it has none of its own.

    Raises:
        TemplateError: there are no letters in that language.
    """
    for known in (language, language.partition("-")[0]):
        if known in templates.languages:
            return known
    raise TemplateError(
        f"there are no letters in the language {language!r}",
        hint=f"There are letters in {', '.join(templates.languages)}; templates of your own add others.",
    )


def language_of(ask_language: str, templates: Templates) -> str:
    """The language with its region (`en-GB` writes its dates otherwise), once it is sure that there are letters in it.

    Raises:
        TemplateError: there are no letters in that language.
    """
    spoken(ask_language, templates)
    return ask_language


@lru_cache(maxsize=32)
def _environment(templates: Templates, language: str) -> LetterSandbox:
    from jinja2 import FunctionLoader, StrictUndefined

    from mailask.planning.letter_sandbox import LetterSandbox

    def load(name: str) -> tuple[str, str, None] | None:
        source = templates.find(language, name)
        return (_EMPTY_LINE.sub(PARAGRAPH, source.text), source.origin, None) if source else None

    return LetterSandbox(loader=FunctionLoader(load), undefined=StrictUndefined)


def _origin(templates: Templates, language: str, name: str) -> str:
    source = templates.find(language, name)
    return source.origin if source else f"{language}/{name}.txt"


def _located(problem: Exception, name: str, language: str, templates: Templates) -> TemplateError:
    """The problem with its file and line: what the parser says, else the last template in the traceback."""
    origins = {source.origin for source in (*templates.packaged.values(), *templates.own.values())}
    file, line = getattr(problem, "filename", None), getattr(problem, "lineno", None)
    trace = problem.__traceback__ if line is None else None
    while trace is not None:
        if trace.tb_frame.f_code.co_filename in origins:
            template = trace.tb_frame.f_globals["__jinja_template__"]
            file, line = template.filename, template.get_corresponding_lineno(trace.tb_lineno)
        trace = trace.tb_next
    missing = getattr(problem, "templates", None)
    words = f"there is no template {missing[0]!r}" if missing else cleaned(str(problem)) or type(problem).__name__
    return TemplateError(f"{file or _origin(templates, language, name)}:{line or 1}: {words}")
