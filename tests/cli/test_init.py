from __future__ import annotations

import tomllib


def test_init_writes_settings_that_load_and_the_asks_folder(mailask, nowhere, tmp_path):
    mail = tmp_path / "Mail"
    answer = mailask(
        *("init", "--name", 'Alice "A" Doe', "--email", "alice@example.com"),
        *("--timezone", "Europe/Berlin", "--maildir", str(mail), "--json"),
    )
    written = tomllib.loads((nowhere / "config.toml").read_text())

    assert answer.code == 0
    assert answer.json == {"config": str(nowhere / "config.toml"), "asks": str(nowhere / "asks")}
    assert written["me"] == {"name": 'Alice "A" Doe', "email": "alice@example.com", "timezone": "Europe/Berlin"}
    assert written["local"] == {"maildir": str(mail)}
    assert (nowhere / "asks").is_dir()
    assert nowhere.stat().st_mode & 0o777 == 0o700


def test_init_never_replaces_settings(mailask, home):
    before = (home / "config.toml").read_text()
    answer = mailask("init", "--name", "Bob", "--email", "bob@example.org")

    assert answer.code == 2
    assert "is there already, and stays as it is" in answer.err
    assert (home / "config.toml").read_text() == before


def test_init_refuses_what_could_not_be_read_back_and_writes_nothing(mailask, nowhere):
    answer = mailask("init", "--name", "A", "--email", "nobody", "--timezone", "Berlin")

    assert answer.code == 2
    assert "[me] email: “nobody” is not an address" in answer.err
    assert "[me] timezone: there is no time zone “Berlin”; did you mean “Europe/Berlin”?" in answer.err
    assert not nowhere.exists()


def test_a_run_right_after_init_works(mailask, nowhere, tmp_path):
    for folder in ("cur", "new", "tmp"):
        (tmp_path / "Mail" / folder).mkdir(parents=True)
    mailask("init", "--name", "A", "--email", "alice@example.com", "--maildir", str(tmp_path / "Mail"))

    assert mailask("run").code == 0
