"""The line to Google: what is repeated, what never is, what is refused, and what it costs."""

from __future__ import annotations

import socket
from contextlib import suppress
from datetime import timedelta

import pytest
import responses

from mailask.core.letter import Letter, Purpose
from mailask.core.person import Person
from mailask.errors import (
    AdminBlocked,
    ApiDisabled,
    RateLimited,
    ScopesMissing,
    SendRefused,
    TryAgainLater,
    Unanswered,
    Unreachable,
)
from mailask.google.quota import GMAIL_UNITS
from mailask.google.refusals import Refused
from mailask.google.wire import Wire
from tests.google.account import START
from tests.google.fake.answers import (
    No,
    NotGoogles,
    backend,
    calendar_limit,
    no_admin,
    no_api,
    no_scope,
    too_fast,
    user_rate_limit,
)
from tests.google.fake.gmail import UNITS

LETTER = Letter(
    purpose=Purpose.ASK,
    sender=Person("me@example.com", "Mia"),
    to=(Person("dana@example.com", "Dana Levi"),),
    subject="The churn table",
    text="Hi Dana,\n\nwould you send me the table?\n",
    html="<div>Hi Dana,</div><div><br></div><div>would you send me the table?</div>",
)


def create(desk):
    return desk.mailbox.create_draft(LETTER, mailask_id="a1", at=START)


@pytest.mark.parametrize("done", [True, False])
def test_a_create_whose_answer_is_lost_on_the_wire_is_sent_once(desk_on_a_socket, done):
    desk = desk_on_a_socket
    desk.mailbox.profile()  # the connection is up and will be kept alive
    desk.google.calls.clear()
    desk.google.fail("drafts.create", done=done)

    with pytest.raises(Unanswered):
        create(desk)
    assert desk.google.calls.count("gmail.users.drafts.create") == 1
    assert len(desk.google.mail.drafts) == done


@pytest.mark.parametrize("no", [backend(), No(500, "backendError", "Internal error"), No(502, "badGateway", "")])
def test_a_create_that_the_server_breaks_at_is_sent_once(desk, no):
    desk.google.fail("drafts.create", no=no, done=True)

    with pytest.raises(Unanswered):
        create(desk)
    assert desk.google.calls.count("gmail.users.drafts.create") == 1


def test_a_create_that_is_refused_for_the_rate_did_not_happen_and_is_not_repeated(desk):
    desk.google.fail("drafts.create", no=too_fast())

    with pytest.raises(RateLimited) as caught:
        create(desk)
    assert not isinstance(caught.value, Unanswered)
    assert desk.google.calls.count("gmail.users.drafts.create") == 1


STRANGE = [
    NotGoogles(200, b"<html>Welcome to the hotel</html>", {"content-type": "text/html"}),
    NotGoogles(200, b"[]"),
    NotGoogles(200, b"{}"),
    NotGoogles(200, b"\xff\xfe"),
    NotGoogles(302, b"", {"location": "http://portal.example.com/"}),
    NotGoogles(403, b"<html>unusual traffic</html>"),
    NotGoogles(404, b'{"error": "not found"}'),
    NotGoogles(404, b"[1]"),
    NotGoogles(429, b"<html>slow down</html>"),
    No(408, "timeout", "Request timeout"),
]


@pytest.mark.parametrize("no", STRANGE, ids=str)
def test_an_answer_to_a_create_that_is_not_googles_leaves_it_open_whether_it_happened(desk, no):
    desk.google.fail("drafts.create", no=no, done=True)

    with pytest.raises(Unanswered):
        create(desk)
    assert desk.google.calls.count("gmail.users.drafts.create") == 1


@pytest.mark.parametrize("no", STRANGE, ids=str)
def test_an_answer_to_a_read_that_is_not_googles_is_asked_for_again(desk, no):
    desk.google.fail("getProfile", no=no)
    assert desk.mailbox.profile()["emailAddress"] == "me@example.com"

    desk.google.fail("getProfile", no=no, times=99)
    with pytest.raises(TryAgainLater):
        desk.mailbox.profile()


@pytest.mark.parametrize(
    "body", [b'{"error": {"errors": 1, "details": [2]}}', b'{"error": {"errors": [{"reason": 3}]}}']
)
def test_a_refusal_of_googles_without_its_usual_fields_is_a_refusal_all_the_same(desk, body):
    desk.google.fail("drafts.create", no=NotGoogles(400, body))

    with pytest.raises(Refused):
        create(desk)


def test_a_create_without_a_connection_did_not_happen():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    with pytest.raises(Unreachable):
        Wire(lambda: "token").request(f"http://127.0.0.1:{port}/x", "POST", b"{}")


def test_a_read_is_repeated_after_a_lost_answer(desk_on_a_socket):
    desk_on_a_socket.google.fail("getProfile", times=2)

    assert desk_on_a_socket.mailbox.profile()["emailAddress"] == "me@example.com"
    assert len(desk_on_a_socket.google.calls) == 3


@pytest.mark.parametrize("no", [backend(), too_fast(), user_rate_limit()])
def test_a_read_is_repeated_with_growing_pauses(desk, no):
    desk.google.fail("getProfile", no=no, times=3)
    desk.mailbox.profile()

    assert len(desk.clock.slept) == 3
    assert 0.5 <= desk.clock.slept[0] <= 1.5
    assert 2 <= desk.clock.slept[2] <= 6


def test_a_read_that_never_succeeds_ends_the_run_for_now(desk):
    desk.google.fail("getProfile", no=backend(), times=99)

    with pytest.raises(TryAgainLater):
        desk.mailbox.profile()
    assert 2 <= len(desk.google.calls) <= 6


def test_the_time_that_gmail_names_in_its_words_is_kept(desk):
    desk.google.fail("getProfile", no=too_fast(until="2026-11-24T09:00:12.500Z"))
    desk.mailbox.profile()

    assert desk.clock.slept == [pytest.approx(12.5)]


def test_retry_after_is_kept(desk):
    desk.google.fail("getProfile", no=No(503, "backendError", "", headers={"Retry-After": "7"}))
    desk.mailbox.profile()

    assert desk.clock.slept == [pytest.approx(7)]


def test_a_wait_that_is_too_long_ends_this_run_and_holds_back_the_next_ones(desk):
    desk.google.fail("getProfile", no=too_fast(until="2026-11-24T09:20:00.000Z"))
    with pytest.raises(RateLimited) as caught:
        desk.mailbox.profile()
    assert caught.value.not_before == START + timedelta(minutes=20)
    assert desk.clock.slept == []

    desk.clock.wait(minutes=5)
    desk.restart()
    with pytest.raises(RateLimited) as caught:
        desk.mailbox.profile()
    assert caught.value.exit_code == 75
    assert desk.google.calls == []

    desk.clock.wait(minutes=16)
    desk.restart()
    assert desk.mailbox.profile()["emailAddress"] == "me@example.com"


def test_a_used_up_calendar_quota_rests_for_an_hour(desk):
    desk.google.fail("getProfile", no=calendar_limit())

    with pytest.raises(RateLimited) as caught:
        desk.mailbox.profile()
    assert caught.value.not_before == START + timedelta(hours=1)


@pytest.mark.parametrize(
    ("no", "error", "code"), [(no_scope(), ScopesMissing, 3), (no_api(), ApiDisabled, 2), (no_admin(), AdminBlocked, 3)]
)
def test_what_only_a_person_can_mend_is_told_apart(desk, no, error, code):
    desk.google.fail("getProfile", no=no)

    with pytest.raises(error) as caught:
        desk.mailbox.profile()
    assert caught.value.exit_code == code
    assert len(desk.google.calls) == 1


def test_the_hint_of_a_disabled_api_is_where_to_enable_it(desk):
    desk.google.fail("getProfile", no=no_api())

    with pytest.raises(ApiDisabled) as caught:
        desk.mailbox.profile()
    assert "https://console.developers.google.com/apis/api/gmail.googleapis.com/overview?project=1" in caught.value.hint


@pytest.mark.parametrize(
    "path",
    ["users/me/messages/send", "users/me/drafts/send", "users/me/drafts/send/", "users/me/messages/send?alt=json"],
)
def test_what_sends_mail_does_not_leave_the_machine(path):
    wire = Wire(lambda: pytest.fail("a token was fetched for it"))

    with pytest.raises(SendRefused):
        wire.request(f"https://gmail.googleapis.com/gmail/v1/{path}", "POST", b"{}")


def test_a_redirect_is_not_followed(desk):
    with responses.RequestsMock() as mock:
        mock.post("https://gmail.googleapis.com/x", status=307, headers={"location": "https://mallory.example.com/"})
        response, _ = Wire(lambda: "token").request("https://gmail.googleapis.com/x", "POST", b"{}")

    assert response.status == 307


def test_every_attempt_is_on_the_bill(desk):
    desk.google.fail("getProfile", no=backend(), times=2)
    desk.mailbox.profile()
    desk.mailbox.drafts()

    assert desk.mailbox.cost() == {"calls": 4, "gmail_units": 3 * 1 + 5, "calendar_calls": 0}


def test_the_table_is_googles():
    assert {name.removeprefix("gmail.users."): units for name, units in GMAIL_UNITS.items()} == UNITS


def test_a_run_stays_inside_the_units_of_a_minute(desk):
    desk.google.units_per_minute = 100
    desk.restart(units_per_minute=100)
    for n in range(12):
        desk.google.mail.take_in(b"From: alice@example.com\r\nSubject: %d\r\n\r\nhi\r\n" % n, "INBOX", at=START)
    arrivals = [a for batch in desk.mailbox.changes("", since=START - timedelta(days=1)) for a in batch.arrivals]

    assert len(arrivals) == 12
    assert desk.clock.moment - START >= timedelta(minutes=2)


def test_a_run_stays_inside_the_units_of_a_run_and_keeps_what_it_read(desk):
    desk.restart(units_per_run=100)
    for n in range(12):
        desk.google.mail.take_in(b"From: alice@example.com\r\nSubject: %d\r\n\r\nhi\r\n" % n, "INBOX", at=START)
    stored: set[str] = set()
    desk.known = stored.intersection
    cursor, runs = "", 0
    while len(stored) < 12:
        desk.restart()
        runs += 1
        with suppress(RateLimited):
            for batch in desk.mailbox.changes(cursor, since=START - timedelta(days=1)):
                stored |= {arrival.ref for arrival in batch.arrivals}
                cursor = batch.cursor
        assert desk.mailbox.cost()["gmail_units"] <= 100

    assert runs == 3


def test_a_run_whose_units_are_used_up_ends_at_once(desk):
    desk.restart(units_per_run=2)
    desk.mailbox.profile()
    desk.mailbox.profile()
    with pytest.raises(RateLimited):
        desk.mailbox.profile()

    assert desk.clock.slept == []


def test_a_rest_that_an_earlier_run_was_told_to_take_is_not_sat_out(desk):
    desk.google.fail("getProfile", no=too_fast(until="2026-11-24T09:01:00.000Z"))
    with pytest.raises(RateLimited):
        desk.mailbox.profile()
    desk.clock.wait(seconds=50)
    desk.restart()
    with pytest.raises(RateLimited):
        desk.mailbox.profile()

    assert desk.clock.slept == []


def test_keeping_inside_the_units_of_a_minute_leaves_the_patience_for_busy_servers(desk):
    desk.restart(units_per_minute=1)
    desk.mailbox.profile()
    desk.mailbox.profile()
    assert sum(desk.clock.slept) == pytest.approx(60)
    desk.google.fail("getProfile", no=backend())

    assert desk.mailbox.profile()["emailAddress"] == "me@example.com"


def test_the_connection_is_kept_alive_and_the_answers_are_packed(desk_on_a_socket):
    line = desk_on_a_socket.mailbox._line
    desk_on_a_socket.mailbox.profile()
    pool = line.wire._session.get_adapter(desk_on_a_socket.root).poolmanager
    for _ in range(3):
        desk_on_a_socket.mailbox.profile()

    assert [pool.pools.get(key).num_connections for key in pool.pools.keys()] == [1]  # noqa: SIM118 - no mapping


def test_nothing_is_asked_of_google_before_there_is_a_reason(desk):
    assert desk.google.calls == []
    assert desk.google.token_calls == 0
