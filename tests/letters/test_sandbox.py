"""No template runs on: what it does is counted, so it stops at the same place on every machine."""

from __future__ import annotations

import pytest

from mailask.core.template import Source, Templates
from mailask.errors import TemplateError
from mailask.planning.letter_source import render

WORDS = {"language": "eo", "own_signature": "", "title": "Churn"}


def rendered(body, before="", *, whole=""):
    text = whole or f"{before}{{% block subject %}}x{{% endblock %}}{{% block letter %}}{body}{{% endblock %}}"
    templates = Templates(packaged={("eo", "ask"): Source(text, "eo/ask.txt")})
    return render("ask", WORDS, templates=templates).text


DOUBLING = "{% set x = 'xxxxxxxxxxxx' %}"
ENDLESS = {
    "a loop in a loop in a loop": "{% for a in range(900) %}{% for b in range(900) %}{% endfor %}{% endfor %}",
    "a long loop": "{% for a in range(10 ** 9) %}x{% endfor %}",
    "a loop of much text": "{% for a in range(9000) %}" + "word " * 2000 + "{% endfor %}",
    "a text times a billion": "{{ 'x' * 1000000000 }}",
    "a billion times a text": "{{ 1000000000 * 'x' }}",
    "a list times a billion": "{{ ([1] * 1000000000)|length }}",
    "a great power": "{{ 9 ** (9 ** 9) }}",
    "numbers that square": "{% set x = 10 ** 90 %}" + "{% set x = x * x %}" * 40,
    "a text joined to itself": DOUBLING + "{% set x = x ~ x %}" * 40 + "{{ x }}",
    "a text added to itself": DOUBLING + "{% set x = x + x %}" * 40,
    "a block that doubles": DOUBLING + "{% set x %}{{ x }}{{ x }}{% endset %}" * 40,
    "a block that doubles in a branch": DOUBLING
    + "{% if x %}"
    + "{% set x %}{{ x }}{{ x }}{% endset %}" * 40
    + "{% endif %}",
    "a wide format": "{{ '%999999999d' % 1 }}",
    "a wide format by a method": "{{ '{:>999999999}'.format(1) }}",
    "a format by a map": "{{ '{a:>999999999}'.format_map({'a': 1}) }}",
    "a text filled up": "{{ 'x'.ljust(999999999) }}",
    "a text in the middle": "{{ 'x'|center(999999999) }}",
    "zeros in front": "{{ '1'.zfill(999999999) }}",
    "tabs": "{{ '\t'.expandtabs(999999999) }}",
    "a text replaced by more": DOUBLING + "{% set x = x|replace('x', x) %}" * 12,
    "a text replaced by a method": DOUBLING + "{% set x = x.replace('x', x) %}" * 12,
    "a list joined by much": "{{ range(9000)|join('x' * 9000) }}",
    "a list joined by a method": "{{ ('x' * 9000).join(['y'] * 9000) }}",
    "lines set in": "{{ 'x'|indent(999999999) }}",
}


@pytest.mark.parametrize("kind", ENDLESS)
def test_what_would_run_on_stops_and_says_where(kind):
    with pytest.raises(TemplateError, match=r"eo/ask\.txt:1: "):
        rendered(ENDLESS[kind])


@pytest.mark.parametrize(
    "before",
    [
        "{% macro m(n) %}{{ m(n) }}{% endmacro %}",
        "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}",
        "{% macro m(n) %}{% call m(n) %}{{ caller() }}{% endcall %}{% endmacro %}",
    ],
)
def test_a_macro_that_calls_itself_stops(before):
    with pytest.raises(TemplateError, match=r"eo/ask\.txt"):
        rendered("{{ m(60) }}", before)


@pytest.mark.parametrize("whole", ['{% include "ask" %}', '{% extends "ask" %}', '{% import "ask" as me %}'])
def test_a_template_that_uses_itself_stops(whole):
    with pytest.raises(TemplateError, match=r"eo/ask\.txt"):
        rendered("", whole=whole)


def test_a_letter_has_its_whole_budget_whatever_the_one_before_it_used():
    body = "{% for n in range(9000) %}{% endfor %}Hello"

    assert [rendered(body) for _ in range(3)] == ["Hello\n"] * 3


def test_what_people_write_in_templates_still_works():
    body = (
        "{% for name in ['a', 'b'] %}{{ loop.index }}{{ name }}{% if not loop.last %}, {% endif %}{% endfor %} "
        "{{ ['x', 'y']|join('/') }} {{ 'a b'.replace(' ', '-') }} {{ 'a b'|replace(' ', '_') }} {{ '-' * 3 }} "
        "{{ '{} of {}'.format(1, 2) }} {{ '%02d' % 7 }} {{ title ~ '!' }} {{ 2 + 3 }} {{ 2 ** 8 }} {{ 'x'|upper }}"
        "{% set y %}{{ title }}?{% endset %} {{ y }} {{ ', '.join(['p', 'q']) }}"
    )

    assert rendered(body) == "1a, 2b x/y a-b a_b --- 1 of 2 07 Churn! 5 256 X Churn? p, q\n"
