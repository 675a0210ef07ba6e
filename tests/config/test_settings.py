from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from pydantic import ValidationError

from mailask.config import Settings, load_home, load_settings
from mailask.core.policy import Policy
from mailask.errors import SettingsError

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def written(home, text: str) -> None:
    (home / "config.toml").write_text(text)


def problems(home, text: str) -> list[str]:
    written(home, text)
    with pytest.raises(SettingsError) as told:
        load_settings()
    return told.value.message.replace(f"{home}/", "").splitlines()


def test_flags_go_before_environment_before_file_before_defaults(home, monkeypatch):
    written(home, "[asks]\ndrafts_per_run = 2\ndrafts_per_day = 3\n[nudges]\nmost = 1\n")
    monkeypatch.setenv("MAILASK_ASKS__DRAFTS_PER_RUN", "7")
    monkeypatch.setenv("MAILASK_NUDGES__MOST", "0")
    settings = load_settings(flags={"nudges": {"most": 2}})

    assert settings.nudges.most == 2
    assert settings.asks.drafts_per_run == 7
    assert settings.asks.drafts_per_day == 3
    assert settings.asks.open_requests_per_person == 1


def test_a_list_in_the_environment_is_json(home, monkeypatch):
    written(home, "")
    monkeypatch.setenv("MAILASK_ME__ALIASES", '["al@example.com"]')

    assert load_settings().me.aliases == ("al@example.com",)


def test_a_broken_list_in_the_environment_says_how_to_write_it(home, monkeypatch):
    written(home, "")
    monkeypatch.setenv("MAILASK_ME__ALIASES", "[al@example.com")

    with pytest.raises(SettingsError) as told:
        load_settings()

    assert "JSON" in told.value.hint


def test_every_problem_is_told_with_its_place(home, monkeypatch):
    monkeypatch.setenv("MAILASK_HOLDS__OWED", "perhaps")
    monkeypatch.setenv("MAILASK_ASK__FOLDER", "x")
    text = """[me]
email = "alice"
country = "Germny"
[asks]
drafts_per_run = -1
folders = "x"

[nudge]
most = 1
"""
    told = problems(home, text)

    assert told == [
        "environment MAILASK_ASK__FOLDER: there is no such setting; did you mean “MAILASK_ASKS”?",
        "environment MAILASK_HOLDS__OWED: must be a valid boolean, unable to interpret input",
        "config.toml:2: [me] email: “alice” is not an address like “name@example.com”",
        "config.toml:3: [me] country: no holidays are known of a country “Germny”; did you mean “Germany”?",
        "config.toml:5: [asks] drafts_per_run: must be greater than or equal to 0",
        "config.toml:6: [asks] folders: there is no such key; did you mean “folder”?",
        "config.toml:8: [nudge]: there is no such section; did you mean “nudges”?",
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[me]\ntimezone = 'Berlin'", "there is no time zone “Berlin”; did you mean “Europe/Berlin”?"),
        ("[me]\ntimezone = 'Europe/Berln'", "did you mean “Europe/Berlin”?"),
        ("[me]\ntimezone = '../etc/passwd'", "there is no time zone"),
        ("[me]\ncountry = 'DE-XX'", "“DE” has no region “XX”"),
        ("[me]\nworking_days = ['mon', 'tusday']", "“tusday” is not a weekday; did you mean “tuesday”?"),
        ("[me]\nworking_hours = '17:00-09:00'", "ends before it starts"),
        ("[me]\nworking_hours = 'nine to five'", "is not a pair of times"),
        ('[me]\nname = "A\\nBcc: x@example.com"', "must be one line"),
        ("[mailbox]\nprovider = 'imap'", "must be 'local' or 'google'"),
        ("[google]\napi_root = 'http://example.com'", "use https"),
        ("[nudges]\nmost = 3", "must be less than or equal to 2"),
        ("[ties]\nnever = ['boss']", "“boss” is not an address"),
        ("[ties]\nindex = 'headers'", "this setting is gone, since nothing ever read it; take the line out"),
        ("[lint]\noff = ['Q1']", "should match pattern"),
        ("me = 1", "should be a valid dictionary"),
    ],
)
def test_a_value_that_cannot_be_is_told_with_its_line(home, text, problem):
    (told,) = problems(home, text)

    assert problem in told or problem.replace("should", "must") in told
    assert told.startswith(f"config.toml:{len(text.splitlines())}: ")


@pytest.mark.parametrize(
    "root", ["https://example.com", "http://127.0.0.1:8080/", "http://localhost:1", "http://[::1]:2"]
)
def test_another_server_is_https_or_this_machine(home, root):
    written(home, f"[google]\napi_root = '{root}'")

    assert load_settings().google.api_root == root.rstrip("/")


def test_what_is_not_toml_is_told_with_its_line(home):
    assert problems(home, "[me]\nname = \n")[0].startswith("config.toml:2: ")


def test_what_is_not_text_is_told_with_its_line(home):
    (home / "config.toml").write_bytes(b"[me]\nname = '\xff'\n")

    with pytest.raises(SettingsError, match=r"config.toml:2: the file is not UTF-8 text"):
        load_settings()


def test_paths_start_at_the_settings_file(home, tmp_path):
    written(home, "[local]\nmaildir = '~/Mail'\ncalendar = '../deadlines'\n[asks]\nfolder = 'here'\n")
    settings = load_settings()

    assert settings.local.maildir == tmp_path / "user" / "Mail"
    assert settings.local.calendar == tmp_path / "deadlines"
    assert settings.asks.folder == home / "here"
    assert settings.templates.folder == home / "templates"


def test_one_folder_holds_everything_when_it_is_named(home):
    written(home, "")
    settings = load_settings()

    assert settings.database == home / "mailask.db"
    assert settings.places.logs == home / "logs"
    assert settings.google.token_file == home / "google-token.json"
    assert settings.local.calendar == home / "calendar"


def test_without_it_everything_lies_where_the_system_wants_it(tmp_path, monkeypatch):
    for kind in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    (tmp_path / "CONFIG" / "mailask").mkdir(parents=True)
    (tmp_path / "CONFIG" / "mailask" / "config.toml").write_text("")
    settings = load_settings()

    assert settings.asks.folder == tmp_path / "CONFIG" / "mailask" / "asks"
    assert settings.database == tmp_path / "DATA" / "mailask" / "mailask.db"
    assert settings.places.logs.is_relative_to(tmp_path / "STATE" / "mailask")


def test_a_named_file_brings_its_own_home_so_that_two_never_mix(tmp_path):
    (tmp_path / "other.toml").write_text("")

    assert load_settings(tmp_path / "other.toml").database == tmp_path / "mailask.db"


def test_the_named_home_goes_before_the_folder_of_a_named_file(home, tmp_path):
    (tmp_path / "other.toml").write_text("")

    assert load_settings(tmp_path / "other.toml").database == home / "mailask.db"


def test_a_home_by_itself_ignores_the_environment(home, monkeypatch):
    written(home, "[nudges]\nmost = 1\n")
    monkeypatch.setenv("MAILASK_NUDGES__MOST", "2")

    assert load_home(home).nudges.most == 1


def test_settings_cannot_be_changed(home):
    written(home, "")

    with pytest.raises(ValidationError):
        load_settings().nudges.most = 1


def test_the_zone_left_out_is_that_of_the_machine(home, monkeypatch):
    written(home, "")
    monkeypatch.setenv("TZ", "Asia/Tokyo")

    assert load_settings().zone.key == "Asia/Tokyo"


def test_a_machine_that_does_not_know_its_zone_is_taken_for_utc(home, monkeypatch):
    written(home, "")
    monkeypatch.setenv("TZ", "XYZ-3")

    assert load_settings().zone.key == "UTC"


def test_the_policy_needs_to_know_who_the_user_is(home):
    written(home, "")

    with pytest.raises(SettingsError, match=r"\[me\] email is needed"):
        load_settings().policy(now=NOW)


def test_the_mailbox_needs_everything_at_once(home):
    written(home, "")

    with pytest.raises(SettingsError) as told:
        load_settings().require_mailbox()

    assert [line.split(": ")[1] for line in told.value.message.splitlines()] == [
        "[me] email is needed for this",
        "[local] maildir is needed for this",
    ]


def test_the_defaults_are_those_of_the_policy():
    policy = Settings(me={"email": "alice@example.com"}).policy(now=NOW)

    assert policy == Policy(me=policy.me)
    assert policy.me.person.address == "alice@example.com"


def test_zero_is_allowed_in_every_brake():
    settings = Settings(
        me={"email": "alice@example.com"},
        asks={"drafts_per_run": 0, "drafts_per_day": 0, "open_requests_per_person": 0},
        nudges={"most": 0, "first_after_days": 0, "expire_after_days": 0},
        holds={"busy_days_before": 0, "reminders": []},
        ties={"drafts_per_week": 0},
        mailbox={"first_look_days": 0},
    )
    policy = settings.policy(now=NOW)

    assert policy.drafts_per_run == policy.drafts_per_day == policy.open_requests_per_person == 0
    assert policy.nudges_most == policy.nudge_first_after_days == policy.expire_after_days == 0
    assert policy.hold_busy_days_before == policy.reconnections_per_week == 0


@pytest.mark.parametrize("country", ["DE", "de", "DEU", "Germany", "germany"])
def test_a_country_goes_by_code_or_name_and_its_holidays_are_free(country):
    working = Settings(me={"country": country}).working_days(now=NOW)

    assert date(2026, 12, 25) not in working
    assert date(2026, 10, 3) in working.holidays
    assert date(2026, 12, 24) in working
    assert {day.year for day in working.holidays} == {2025, 2026, 2027, 2028}


def test_a_region_has_holidays_of_its_own():
    epiphany = date(2027, 1, 6)

    assert epiphany not in Settings(me={"country": "DE"}).working_days(now=NOW).holidays
    assert epiphany in Settings(me={"country": "DE-BY"}).working_days(now=NOW).holidays


def test_a_week_may_be_another_than_monday_to_friday():
    working = Settings(
        me={"working_days": ["Sun", "mon", "tue", "wed", "Thursday"], "working_hours": "08:30-16:00"}
    ).working_days(now=NOW)

    assert working.weekdays == {6, 0, 1, 2, 3}
    assert (working.starts, working.ends) == (time(8, 30), time(16))


def test_a_rule_is_switched_off_in_either_case():
    policy = Settings(me={"email": "a@example.com"}, lint={"off": ["m4"], "warn": ["T2"]}).policy(now=NOW)

    assert policy.lint_off == {"M4"}
    assert policy.lint_warn == {"T2"}


def test_relative_places_are_made_absolute(home):
    written(home, "")

    assert all(
        Path(value).is_absolute() for _, section in load_settings() for _, value in section if isinstance(value, Path)
    )
