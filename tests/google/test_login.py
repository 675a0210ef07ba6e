"""Signing in, from the question to the token file."""

from __future__ import annotations

import json
import stat
from datetime import timedelta
from threading import Thread
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from mailask.errors import AdminBlocked, GrantEnded, ScopesMissing, SettingsError, SignInNeeded
from mailask.google.account import CALENDAR_OF_OURS, CALENDAR_OF_THEIRS, GMAIL_DRAFT, GMAIL_READ, Clock, GoogleAccount
from mailask.google.auth import read_token
from mailask.google.login import sign_in, sign_in_by_paste
from mailask.google.mailbox import GoogleMailbox
from tests.google.account import START, Remembered, Ticking
from tests.google.fake.answers import Answer
from tests.google.fake.server import serving


@pytest.fixture
def clock():
    return Ticking()


@pytest.fixture
def account(google, tmp_path, clock):
    google.now = clock.now
    client = tmp_path / "client.json"
    client.write_text(json.dumps({"installed": {"client_id": "id", "client_secret": "secret"}}))
    with serving(google) as root:
        yield GoogleAccount(
            token_file=tmp_path / "token.json",
            client_secret_file=client,
            address="me@example.com",
            api_root=root,
            clock=Clock(clock.now, clock.sleep),
        )


def asked_for(url):
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}


def allowing(answers, **more):
    """A browser whose person allows everything."""

    def browse(url):
        question = asked_for(url)
        answers.append(question)
        back = {"state": question["state"], "code": "4/code", **more}
        query = "&".join(f"{name}={value}" for name, value in back.items())
        Thread(target=requests.get, args=[f"{question['redirect_uri']}?{query}"], kwargs={"timeout": 5}).start()

    return browse


def test_the_question_asks_for_the_narrowest_scopes_with_pkce_and_for_a_lasting_token(account):
    asked = []
    sign_in(account, say=lambda _: None, browse=allowing(asked))

    [question] = asked
    assert question["scope"].split() == [GMAIL_READ, GMAIL_DRAFT, CALENDAR_OF_OURS]
    assert question["code_challenge_method"] == "S256"
    assert (question["access_type"], question["prompt"]) == ("offline", "consent")
    assert question["redirect_uri"].startswith("http://127.0.0.1:")


def test_the_primary_calendar_is_asked_for_only_when_it_is_used(account):
    from dataclasses import replace

    assert CALENDAR_OF_THEIRS in replace(account, calendar="primary").scopes
    assert CALENDAR_OF_OURS not in replace(account, calendar="primary").scopes


def test_after_signing_in_the_mailbox_answers(account, google):
    sign_in(account, say=lambda _: None, browse=allowing([]))

    assert GoogleMailbox(account, Remembered()).profile()["emailAddress"] == "me@example.com"
    assert google.token_calls == 1
    assert stat.S_IMODE(account.token_file.stat().st_mode) == 0o600


def test_the_birth_and_the_end_of_the_grant_are_recorded(account):
    grant = sign_in(account, say=lambda _: None, browse=allowing([]))

    assert grant.ends_at == START + timedelta(seconds=604799)
    assert read_token(account.token_file)["granted_at"] == "2026-11-24T09:00:00Z"


def test_a_grant_in_testing_is_told_of_before_it_ends(account, clock):
    sign_in(account, say=lambda _: None, browse=allowing([]))
    mailbox = GoogleMailbox(account, Remembered())
    assert mailbox.notes() == ()

    clock.wait(days=5)
    [note] = mailbox.notes()
    assert "2026-12-01" in note
    assert "Publish" in note


def test_the_person_is_told_the_address_and_the_ssh_line(account):
    said = []
    sign_in(account, say=said.append, browse=allowing([]))

    assert "code_challenge=" in said[0]
    assert "ssh -L " in said[1]


def test_a_pasted_address_serves_as_well(account):
    said = []

    def ask(_):
        question = asked_for(said[0].split()[-1])
        return f"  http://127.0.0.1:1/?state={question['state']}&code=4/code&scope=x \n"

    sign_in_by_paste(account, say=said.append, ask=ask)
    assert read_token(account.token_file)["refresh_token"] == "1//new"


def test_the_answer_to_another_question_is_not_taken(account, google):
    with pytest.raises(SignInNeeded):
        sign_in_by_paste(account, say=lambda _: None, ask=lambda _: "http://127.0.0.1:1/?state=x&code=y")
    assert google.token_calls == 0


def test_an_unticked_box_is_named_and_nothing_is_kept(account, google):
    google.scopes = (GMAIL_READ, CALENDAR_OF_OURS)
    account.token_file.write_text("the old one")

    with pytest.raises(ScopesMissing) as caught:
        sign_in(account, say=lambda _: None, browse=allowing([]))
    assert GMAIL_DRAFT in caught.value.message
    assert GMAIL_READ not in caught.value.message
    assert account.token_file.read_text() == "the old one"


def test_scopes_under_googles_other_names_do_not_matter_when_ours_are_there(account, google):
    google.scopes = (*google.scopes, "openid", "https://www.googleapis.com/auth/userinfo.email")
    sign_in(account, say=lambda _: None, browse=allowing([]))

    assert account.token_file.exists()


@pytest.mark.parametrize(
    ("answer", "error"), [("access_denied", SignInNeeded), ("admin_policy_enforced", AdminBlocked)]
)
def test_a_refusal_in_the_browser_is_told(account, answer, error):
    with pytest.raises(error):
        sign_in(account, say=lambda _: None, browse=allowing([], error=answer))
    assert not account.token_file.exists()


def test_a_code_that_is_no_good_is_told(account, google):
    google.token_answer = Answer(400, b'{"error": "invalid_grant"}')

    with pytest.raises(GrantEnded):
        sign_in(account, say=lambda _: None, browse=allowing([]))


def test_nobody_coming_back_ends_the_waiting(account, clock):
    with pytest.raises(SignInNeeded, match="10 minutes"):
        sign_in(account, say=lambda _: None, browse=lambda _: clock.wait(minutes=11))


@pytest.mark.parametrize("content", ["{}", "[]", "", '{"web": {"client_id": "x", "client_secret": "y"}}'])
def test_a_client_of_another_type_is_named(account, content):
    account.client_secret_file.write_text(content)

    with pytest.raises(SettingsError) as caught:
        sign_in(account, say=lambda _: None, browse=lambda _: None)
    assert str(account.client_secret_file) in caught.value.message
    assert "Desktop app" in caught.value.hint
