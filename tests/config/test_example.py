from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from mailask.config.sections import MeSection
from mailask.config.settings import Settings

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
SECTIONS = {name: field.annotation for name, field in Settings.model_fields.items()}
KEYS = [(section, key) for section, model in SECTIONS.items() for key in model.model_fields]
# These defaults depend on the machine or on the home; the example says so in words.
UNSET = {("local", "maildir"), ("google", "client_secret_file"), ("google", "service_account_file")}


def switched_on() -> dict[str, dict[str, object]]:
    """The example with every commented key switched on."""
    return tomllib.loads(re.sub(r"^# (\w+ = )", r"\1", EXAMPLE.read_text(), flags=re.MULTILINE))


@pytest.mark.parametrize(("section", "key"), KEYS)
def test_every_setting_is_in_the_example(section, key):
    assert key in switched_on()[section]


def test_the_example_has_no_key_that_is_no_setting():
    there = {(section, key) for section, keys in switched_on().items() for key in keys}

    assert there == set(KEYS)


def test_the_example_is_valid_with_every_key_switched_on():
    sections = switched_on()
    for section, key in UNSET:
        del sections[section][key]

    assert Settings(**sections).me == MeSection()


@pytest.mark.parametrize(("section", "key"), sorted(set(KEYS) - UNSET))
def test_the_example_names_the_real_default(section, key):
    default = SECTIONS[section]()
    given = SECTIONS[section](**{key: switched_on()[section][key]})

    assert getattr(given, key) == getattr(default, key)


def test_every_key_has_a_sentence_of_why():
    lines = EXAMPLE.read_text().splitlines()
    keys = [n for n, line in enumerate(lines) if re.match(r"# \w+ = ", line)]

    assert len(keys) == len(KEYS)
    for n in keys:
        assert re.match(r"# .*[.]$", lines[n - 1]), lines[n]


def test_the_example_as_it_is_says_nothing():
    assert not any(tomllib.loads(EXAMPLE.read_text()).values())
