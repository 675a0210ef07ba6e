"""What a greeting calls somebody: a given name, or nobody by a wrong one."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from mailask.core.naming import given_name
from mailask.core.person import Person


@pytest.mark.parametrize(
    ("name", "address", "called"),
    [
        ("Dana Levi", "dana@example.com", "Dana"),
        ("Levi, Dana", "dana@example.com", "Dana"),
        ("LEVI Dana", "dana@example.com", "Dana"),
        ("LEVI, Dana", "dana@example.com", "Dana"),
        ("LEVI, DANA", "dana@example.com", "Dana"),
        ("Dana LEVI", "x@example.com", "Dana"),
        ("Dana Maria LEVI", "x@example.com", "Dana"),
        ("VAN DER BERG Jan", "x@example.com", "Jan"),
        ("van der BERG Jan", "x@example.com", "Jan"),
        ("Maria de la CRUZ", "x@example.com", "Maria"),
        ("DUPONT Jean-Pierre", "x@example.com", "Jean-Pierre"),
        ("MÜLLER Jörg", "x@example.com", "Jörg"),
        ("dana levi", "x@example.com", "Dana"),
        ("jean-pierre dupont", "x@example.com", "Jean-Pierre"),
        ("'Dana Levi'", "x@example.com", "Dana"),
        ("'Dana", "x@example.com", "Dana"),
        ("‘Dana Levi’", "x@example.com", "Dana"),
        ("„Dana Levi“", "x@example.com", "Dana"),
        ('Dana "Dee" Levi', "x@example.com", "Dana"),
        ("D'Angelo Russell", "x@example.com", "D'Angelo"),
        ("Dana Levi (she/her)", "x@example.com", "Dana"),
        ("Dana Levi [Acme]", "x@example.com", "Dana"),
        ("Dana Levi | Acme GmbH", "x@example.com", "Dana"),
        ("Dana Levi - Acme", "x@example.com", "Dana"),
        ("Dana Levi via Docs", "x@example.com", "Dana"),
        ("Dana from Acme", "x@example.com", "Dana"),
        ("Dana Levi, PhD", "x@example.com", "Dana"),
        ("Levi, Dr. Dana", "x@example.com", "Dana"),
        ("Dr. Dana Levi", "x@example.com", "Dana"),
        ("Prof. Dr. Dana Levi", "x@example.com", "Dana"),
        ("Frau Dana Levi", "x@example.com", "Dana"),
        ("✨Dana✨ Levi", "x@example.com", "Dana"),
        ("Dana", "dana@example.com", "Dana"),
        ("DANA LEVI", "dlevi@example.com", "Dana"),
        ("Levi Dana", "d.levi@example.com", "Dana"),
        ("Dana Levi", "dana.l@example.com", "Dana"),
        ("Иванова Мария Петровна", "x@example.com", "Мария"),
        ("Мария Петровна", "x@example.com", "Мария"),
        ("دانا ليفي", "x@example.com", "دانا"),
        ("Nagy Anna", "a.nagy@example.hu", "Anna"),
    ],
)
def test_a_given_name_is_found_where_it_stands(name: str, address: str, called: str):
    assert given_name(name, address) == called


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("", "dana@example.com"),
        ("LEVI", "dana@example.com"),
        ("Levi", "dana.levi@example.com"),
        ("Levi", "d.levi@example.com"),
        ("Frau Levi", "x@example.com"),
        ("Dr. Levi", "x@example.com"),
        ("M. Dupont", "x@example.com"),
        ("王 小明", "x@example.com"),
        ("王", "x@example.com"),
        ("王小明", "x@example.com"),
        ("山田 太郎", "x@example.com"),
        ("김 민준", "x@example.com"),
        ("DANA LEVI", "x@example.com"),
        ("LI Wei", "x@example.com"),
        ("JP Morgan", "x@example.com"),
        ("Levi Dana", "dana.l@example.com"),
        ("Dana Levi", "levi.d@example.com"),
        ("Acme, Inc.", "x@example.com"),
        ("Nagy Anna", "x@example.hu"),
        ("Wang Xiaoming", "x@example.cn"),
        ("D. Levi", "x@example.com"),
        ("J.R. Smith", "x@example.com"),
        ("J. Robert Smith", "x@example.com"),
        ("Levi, D.", "x@example.com"),
        ("dana.levi@example.com", "dana.levi@example.com"),
        ("Support Team", "x@example.com"),
        ("Acme GmbH", "x@example.com"),
        ("Anna & Bob Levi", "x@example.com"),
        ("Anna und Bob", "x@example.com"),
        ("dlevi83", "x@example.com"),
        ("d.levi", "x@example.com"),
        ("dana_levi", "x@example.com"),
        ("???", "x@example.com"),
        ("''", "x@example.com"),
    ],
)
def test_who_is_unsure_calls_nobody_by_a_name(name: str, address: str):
    assert given_name(name, address) == ""


@given(st.text(max_size=40), st.text(max_size=20))
def test_any_name_is_told_on_one_line(name: str, local: str):
    person = Person(f"{local}@example.com", name)

    assert len(person.given_name.splitlines()) <= 1
    assert person.first_name
