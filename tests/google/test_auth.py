"""The sign-in: who must act when it fails, and what is never done to its file."""

from __future__ import annotations

import json
import stat
from datetime import timedelta

import pytest
import responses
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from mailask.errors import (
    AdminBlocked,
    ClientDeleted,
    ClockSkewed,
    GrantEnded,
    ReauthNeeded,
    ScopesMissing,
    SettingsError,
    SignInBusy,
    SignInNeeded,
    TokenExposed,
    Unreachable,
)
from mailask.google.auth import read_token, write_token
from tests.google.account import START, write_token_file
from tests.google.fake.answers import Answer, No


def says(error, **more):
    return Answer(400, json.dumps({"error": error, **more}).encode())


def test_a_token_that_is_still_good_costs_no_call(desk):
    write_token_file(desk.token_file, token=desk.google.grant(), expiry=(START + timedelta(hours=1)).isoformat())
    desk.restart().profile()

    assert desk.google.token_calls == 0


def test_a_renewed_token_serves_the_next_run_too(desk):
    desk.mailbox.profile()
    desk.restart().profile()

    assert desk.google.token_calls == 1
    assert read_token(desk.token_file)["refresh_token"] == "1//r"


def test_keys_of_others_in_the_file_survive_a_renewal(desk):
    write_token_file(desk.token_file, account="me", grant_ends_at="2026-12-01T09:00:00Z")
    desk.restart().profile()

    assert read_token(desk.token_file)["account"] == "me"
    assert read_token(desk.token_file)["grant_ends_at"] == "2026-12-01T09:00:00Z"


def test_a_token_that_ends_soon_is_renewed_before_it_does(desk):
    desk.mailbox.profile()
    desk.clock.wait(minutes=58)
    desk.restart().profile()

    assert desk.google.token_calls == 2
    assert desk.google.calls == ["gmail.users.getProfile"]


def test_a_token_that_google_does_not_know_is_renewed_once_and_the_run_goes_on(desk):
    write_token_file(desk.token_file, token="ya29.revoked", expiry="2026-11-24T12:00:00Z")
    desk.restart().profile()

    assert desk.google.token_calls == 1


def test_a_token_that_was_just_renewed_and_is_refused_again_is_googles_trouble(desk):
    desk.google.fail(no=No(401, "authError", "Invalid Credentials"), times=2)

    with pytest.raises(SignInBusy) as caught:
        desk.mailbox.profile()
    assert caught.value.exit_code == 75
    assert desk.google.token_calls == 2


def test_a_create_that_met_an_old_token_is_done_once(desk):
    from tests.google.test_transport import create

    write_token_file(desk.token_file, token="ya29.revoked", expiry="2026-11-24T12:00:00Z")
    desk.restart()
    desk.mailbox._aliases = ()
    create(desk)

    assert len(desk.google.mail.drafts) == 1


@pytest.mark.parametrize(
    ("answer", "error", "code"),
    [
        (says("invalid_grant", error_description="Token has been expired or revoked."), GrantEnded, 3),
        (says("invalid_grant", error_subtype="invalid_rapt"), ReauthNeeded, 3),
        (says("admin_policy_enforced"), AdminBlocked, 3),
        (says("deleted_client"), ClientDeleted, 3),
        (says("invalid_client"), ClientDeleted, 3),
        (says("invalid_scope"), ScopesMissing, 3),
        (says("invalid_grant", error_description="Invalid JWT: Token must be a short-lived token"), ClockSkewed, 2),
        (says("internal_failure"), SignInBusy, 75),
        (Answer(503, b"<html>"), SignInBusy, 75),
        (Answer(429, b""), SignInBusy, 75),
        (Answer(400, b"<html>who knows"), SignInBusy, 75),
    ],
)
def test_every_failure_of_the_sign_in_is_told_apart_and_the_file_stays(desk, answer, error, code):
    desk.google.token_answer = answer
    before = desk.token_file.read_bytes()

    with pytest.raises(error) as caught:
        desk.mailbox.profile()
    assert caught.value.exit_code == code
    assert caught.value.hint
    assert desk.token_file.read_bytes() == before
    assert (desk.google.token_calls > 1) == (code == 75)  # what may pass is tried again, what will not is not
    assert desk.google.calls == []


def test_a_network_that_is_down_asks_nobody_to_sign_in(desk):
    with responses.RequestsMock() as mock:
        mock.post(f"{desk.root}/token", body=responses.ConnectionError("no route"))
        with pytest.raises(Unreachable) as caught:
            desk.mailbox.profile()

    assert caught.value.exit_code == 75


def test_a_clock_that_is_wrong_is_named(desk):
    google_time = desk.clock.now() + timedelta(hours=9)
    desk.google.now = lambda: google_time
    desk.google.lifetime = timedelta(seconds=-1)

    with pytest.raises(ClockSkewed):
        desk.mailbox.profile()


def test_a_token_that_others_can_read_is_not_used(desk):
    desk.token_file.chmod(0o640)

    with pytest.raises(TokenExposed) as caught:
        desk.restart()
    assert caught.value.exit_code == 2
    assert caught.value.hint == f"Run: chmod 600 {desk.token_file}"
    assert desk.google.token_calls == 0


def test_no_token_means_sign_in(desk):
    desk.token_file.unlink()

    with pytest.raises(SignInNeeded):
        desk.restart()


@pytest.mark.parametrize("content", ["", "{", "[]", "null"])
def test_a_broken_token_file_is_named(desk, content):
    desk.token_file.write_text(content)

    with pytest.raises(SettingsError) as caught:
        desk.restart()
    assert str(desk.token_file) in caught.value.message


def test_what_a_token_file_lacks_is_named(desk):
    desk.token_file.write_text('{"client_id": "me"}')

    with pytest.raises(SignInNeeded, match="client_secret, refresh_token"):
        desk.restart()


def test_a_token_file_is_for_its_owner_and_replaced_at_once(tmp_path):
    path = tmp_path / "deep" / "token.json"
    write_token(path, {"a": 1})
    write_token(path, {"a": 2})

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert json.loads(path.read_bytes()) == {"a": 2}
    assert [each.name for each in path.parent.iterdir()] == ["token.json"]


@pytest.fixture(scope="module")
def service_key():
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    return {
        "type": "service_account",
        "client_email": "worker@project.example.com",
        "client_id": "1",
        "private_key": pem,
        "private_key_id": "1",
        "token_uri": "https://elsewhere.example.com/token",
    }


@pytest.fixture
def key_file(tmp_path, service_key):
    path = tmp_path / "key.json"
    path.touch(mode=0o600)
    path.write_text(json.dumps(service_key))
    return path


def test_a_service_account_acts_for_its_subject(desk, key_file):
    desk.token_file.unlink()
    desk.restart(service_account_file=key_file, subject="me@example.com")

    assert desk.mailbox.profile()["emailAddress"] == "me@example.com"
    assert desk.google.token_calls == 1


def test_a_service_account_without_a_subject_is_refused(desk, key_file):
    with pytest.raises(SettingsError, match="subject"):
        desk.restart(service_account_file=key_file)


def test_a_delegation_that_is_not_listed_is_for_the_administrator(desk, key_file):
    desk.google.token_answer = Answer(401, json.dumps({"error": "unauthorized_client"}).encode())
    desk.restart(service_account_file=key_file, subject="me@example.com")

    with pytest.raises(AdminBlocked) as caught:
        desk.mailbox.profile()
    assert "Domain-wide delegation" in caught.value.hint
