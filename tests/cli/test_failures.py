from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from mailask.cli import failure
from mailask.cli.call import command, harmless
from mailask.errors import SignInNeeded, TryAgainLater


def test_no_settings_at_all_points_to_init(mailask, nowhere):
    answer = mailask("run")

    assert answer.code == 2
    assert answer.out == ""
    assert answer.err.splitlines() == [
        f"{nowhere / 'config.toml'}: there is no such file",
        "`mailask init` makes one; `mailask demo` shows mailask at work without any.",
    ]


def test_a_named_settings_file_must_exist(mailask, home):
    answer = mailask("plan", "--config", str(home / "other.toml"))

    assert answer.code == 2
    assert f"{home / 'other.toml'}: there is no such file" in answer.err


def test_a_missing_maildir_setting_is_named(mailask, home):
    (home / "config.toml").write_text('[me]\nemail = "alice@example.com"\n')

    assert "[local] maildir is needed for this" in mailask("run").err


def test_all_problems_of_the_settings_are_told_at_once(mailask, home):
    (home / "config.toml").write_text("[asks]\ndrafts_per_rnu = 1\n[nudges]\nmost = 3\n")
    answer = mailask("run")

    assert answer.code == 2
    assert "config.toml:2: [asks] drafts_per_rnu: there is no such key; did you mean “drafts_per_run”?" in answer.err
    assert "config.toml:4: [nudges] most: must be less than or equal to 2" in answer.err


@pytest.mark.parametrize("at", ["yesterday", "2026-13-01", "", "0001-01-01T00:00"])
def test_a_bad_moment_is_a_usage_error(mailask, home, at):
    answer = mailask("plan", "--at", at)

    assert answer.code == 2
    assert f"--at {at}" in answer.err


@pytest.mark.parametrize("given", ["nudges.most", "most=1", "=", "nudges.=1"])
def test_a_malformed_override_is_a_usage_error(mailask, home, given):
    answer = mailask("plan", "--set", given)

    assert answer.code == 2
    assert "not of the form section.key=value" in answer.err


def test_an_unknown_override_is_told_with_the_nearest(mailask, home):
    assert (
        "--set nudges.mots: there is no such key; did you mean “most”?" in mailask("plan", "--set", "nudges.mots=1").err
    )


def ending_with(error: BaseException, *arguments: str) -> int:
    with pytest.raises(SystemExit) as left, failure.told(arguments):
        raise error
    return left.value.code


def test_a_person_must_sign_in_is_3(capsys):
    assert ending_with(SignInNeeded("the sign-in expired")) == 3
    assert capsys.readouterr().err.startswith("the sign-in expired\nRun `mailask login`")


def test_try_again_later_is_75():
    assert ending_with(TryAgainLater("busy")) == 75


def test_ctrl_c_is_130():
    assert ending_with(KeyboardInterrupt()) == 130


def test_a_bug_is_one_line_and_the_place_of_the_log(capsys, home):
    code = ending_with(RuntimeError("unforeseen"))
    err = capsys.readouterr().err

    assert code == 1
    assert "a bug in mailask: RuntimeError: unforeseen" in err
    assert "Traceback" not in err
    assert "Traceback" in (home / "logs" / "mailask.log").read_text()


def test_debug_shows_the_traceback_of_a_bug(capsys, home):
    ending_with(RuntimeError("unforeseen"), "run", "--debug")

    assert "Traceback" in capsys.readouterr().err


def test_the_log_is_readable_by_its_owner_alone(mailask, home):
    mailask("run", "--at", "2026-11-23T09:00")

    assert (home / "logs").stat().st_mode & 0o777 == 0o700
    assert (home / "logs" / "mailask.log").stat().st_mode & 0o777 == 0o600


def test_the_log_names_nobody(mailask, home):
    mailask("run", "--at", "2026-11-23T09:00")
    log = (home / "logs" / "mailask.log").read_text()

    assert "applied" in log
    assert not re.search(r"bob|alice|churn", log, re.IGNORECASE)


def test_a_reader_that_goes_away_is_no_bug(home):
    # A pipe whose reading end is closed before the first word.
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "mailask", "lint", "--explain", "T2"],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing)

    assert done.returncode == 141
    assert done.stderr == ""


def test_an_interrupt_ends_a_stream_with_130(home):
    # A shell starts its background jobs with SIGINT ignored, and so would the process be that this one starts.
    listening = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    running = subprocess.Popen(
        [sys.executable, "-c", f"{listening}from mailask.cli import main; main(['read', '--jsonl'])"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    running.stdin.write('{"id": 1, "text": "Hello"}\n')
    running.stdin.flush()
    running.stdout.readline()  # it is up and waits for more
    running.send_signal(signal.SIGINT)

    assert running.wait(timeout=20) == 130
    for stream in (running.stdin, running.stdout, running.stderr):
        stream.close()


def test_what_would_steer_a_terminal_is_replaced():
    assert harmless("a\x1b]0;title\x07b\u202ec\x9bd\te\n") == "a\ufffd]0;title\ufffdb\ufffdc\ufffdd\te\n"
    assert harmless("\x1b[1mbold\x1b[0m") == "\x1b[1mbold\x1b[0m"


def test_a_command_that_returns_a_code_leaves_with_it():
    one = typer.Typer()
    command(one, "one")(lambda call: 1)

    with pytest.raises(SystemExit) as left:
        one(args=[])

    assert left.value.code == 1


def test_only_settings_read_the_environment():
    package = Path(failure.__file__).parents[1]
    readers = {
        path.relative_to(package).parts[0]
        for path in package.rglob("*.py")
        if re.search(r"os\.environ|os\.getenv", path.read_text())
    }

    assert readers <= {"config"}
