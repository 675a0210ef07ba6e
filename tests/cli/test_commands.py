from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import typer.main

from mailask import __version__
from mailask.cli.app import app

README = (Path(__file__).parents[2] / "README.md").read_text()


def commands(group=None, name="mailask"):
    """Every command of the tree, by its full name."""
    group = group or typer.main.get_command(app)
    for word, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, f"{name} {word}")
        else:
            yield f"{name} {word}", command


ALL = dict(commands())


def test_the_commands_of_the_main_job_are_there():
    wanted = """demo init run plan holds why read lint
        ask_new ask_list ask_show ask_lint ask_close ask_reopen ask_letgo import_mbox
        ties_list ties_show ties_mute ties_unmute"""

    assert {f"mailask {name.replace('_', ' ')}" for name in wanted.split()} <= set(ALL)


@pytest.mark.parametrize("name", ALL)
def test_every_command_says_what_it_does(name):
    assert ALL[name].help.strip().endswith(".")


@pytest.mark.parametrize("name", ALL)
def test_every_command_stands_in_the_readme(name):
    assert re.search(rf"^\| `{name}\b", README, re.MULTILINE), name


@pytest.mark.parametrize("name", ALL)
def test_every_option_has_a_sentence(name):
    for parameter in ALL[name].params:
        assert parameter.name == "help" or parameter.help.endswith("."), parameter.name


@pytest.mark.parametrize("name", ALL)
def test_every_command_takes_the_common_options(name):
    options = {option for parameter in ALL[name].params for option in parameter.opts}

    assert {"--at", "--config", "--set", "--json", "--debug"} <= options


def test_version_names_the_version(mailask):
    assert mailask("--version").out == f"mailask {__version__}\n"


def test_no_command_shows_the_help(mailask):
    assert "Commands:" in mailask().out + mailask().err


def test_an_unknown_command_is_a_usage_error(mailask):
    assert mailask("rnu").code == 2


def test_python_m_mailask_is_mailask():
    done = subprocess.run([sys.executable, "-m", "mailask", "--version"], capture_output=True, text=True, check=True)

    assert done.stdout == f"mailask {__version__}\n"


def test_help_loads_nothing_heavy():
    heavy = "pydantic sqlalchemy jinja2 lxml icalendar googleapiclient holidays requests"
    code = f"import sys; import mailask.cli.app; print([m for m in {heavy.split()} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_help_takes_a_quarter_of_a_second_of_cpu_at_most():
    code = (
        "import resource, subprocess, sys; "
        "subprocess.run([sys.executable, '-m', 'mailask', '--help'], stdout=subprocess.DEVNULL, check=True); "
        "used = resource.getrusage(resource.RUSAGE_CHILDREN); print(used.ru_utime + used.ru_stime)"
    )
    seconds = min(float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(5))

    assert seconds < 0.25


def test_the_shell_completes_commands():
    environment = {**os.environ, "_MAILASK_COMPLETE": "complete_bash", "COMP_WORDS": "mailask as", "COMP_CWORD": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "mailask"], env=environment, capture_output=True, text=True, check=False
    )

    assert "ask" in done.stdout.split()
