"""What is over costs a run a look-up, and is there again when a message, a file or a person names it."""

from __future__ import annotations

import pytest

from mailask.core.reading import Outcome
from mailask.core.request import State
from tests.fakes.mail import reply_to
from tests.laws.story import Life
from tests.laws.world import CHURN, ENGINEERS, at


@pytest.fixture
def life(tmp_path):
    """A life in which Bob was asked, and the engineers are still to be found."""
    life = Life.begin(tmp_path, "memory")
    (life.world.folder / "asks" / "engineers.toml").unlink()
    life.world.run("2026-11-23T09:00")
    life.subject.person.send_draft(life.ref_to("bob@"), at=at("2026-11-23T10:00"))
    life.world.run("2026-11-23T11:00")
    return life


def close(life, outcome, moment):
    with life.world.home() as home:
        home.close_ask("churn", outcome=outcome, helper="bob@example.com", now=at(moment))


def looked_at(life):
    """The asks that the next run looks at though nothing names them."""
    with life.world.home() as home:
        return home.store.live.all()


def request(life):
    with life.world.home() as home:
        (request,) = home.store.lives.requests(["churn"])
        return request


@pytest.fixture
def over(life):
    """The same, declined and over."""
    close(life, Outcome.NO, "2026-11-24T09:00")
    life.world.run("2026-11-24T10:00")
    assert looked_at(life) == frozenset()
    return life


def test_an_ask_is_over_when_a_run_had_nothing_to_do_or_say_about_it(life):
    assert looked_at(life) == {"churn"}
    close(life, Outcome.DONE, "2026-11-24T09:00")
    life.world.run("2026-11-24T10:00")
    assert looked_at(life) == {"churn"}, "the thanks still lie in Drafts"

    life.subject.person.send_draft(life.ref_to("bob@"), at=at("2026-11-24T12:00"))
    life.world.run("2026-11-24T13:00")
    life.world.run("2026-11-24T14:00")

    assert looked_at(life) == frozenset()
    assert life.world.run("2026-11-25T09:00").applied == ()


def test_a_message_in_its_conversation_is_heard(over):
    (asked,) = over.subject.person.sent()
    late = reply_to(
        asked, sender="Bob Brown <bob@example.com>", at=at("2026-11-26T08:00"), text="Here is more on it.\n"
    )
    over.subject.person.receive(late)

    told = over.world.run("2026-11-26T09:00")

    assert any("wrote again" in note.text for note in told.notes)
    assert len(request(over).known_ids) == 2


def test_what_expired_is_taken_up_by_a_late_answer_and_its_file_is_not_missed(life):
    life.world.run("2026-12-14T09:00")
    life.world.run("2026-12-14T10:00")
    assert request(life).outcome is Outcome.EXPIRED
    assert looked_at(life) == frozenset()
    (asked,) = life.subject.person.sent()
    text = "Yes, happy to. I will send you the table by December 19.\n"
    life.subject.person.receive(
        reply_to(asked, sender="Bob Brown <bob@example.com>", at=at("2026-12-15T08:00"), text=text)
    )

    life.world.run("2026-12-15T09:00")

    assert (request(life).state, request(life).outcome) == (State.ANSWERED, Outcome.YES)
    assert any("SMB churn" in title for title in life.holds())


def test_a_changed_file_asks_whom_it_names_now(over):
    over.world.ask("churn", CHURN.replace('"Bob Brown', '"Carol Clark <carol@example.com>", "Bob Brown'))

    over.world.run("2026-11-24T11:00")

    assert [to for to, _, _ in over.drafts()] == ["Carol Clark <carol@example.com>"]


def test_a_file_that_is_only_touched_does_nothing_and_is_passed_over_again(over):
    over.world.ask("churn", f"# seen\n{CHURN}")

    assert over.world.run("2026-11-24T11:00").applied == ()
    with over.world.home() as home:
        assert set(home.store.live.files_of_others()) == {"churn.toml"}
    assert looked_at(over) == frozenset()


def test_a_file_that_goes_is_not_missed(over):
    (over.world.folder / "asks" / "churn.toml").unlink()

    done = over.world.run("2026-11-24T11:00")

    assert (done.applied, done.notes) == ((), ())


def test_a_second_file_of_its_id_is_told(over):
    over.world.ask("copy", f'id = "churn"\n{CHURN}')

    told = over.world.run("2026-11-24T11:00")

    assert any("is also the id of" in note.text for note in told.notes)


def test_whoever_asked_not_to_be_asked_is_not_asked_by_another_ask(life):
    close(life, Outcome.OPT_OUT, "2026-11-24T09:00")
    life.world.run("2026-11-24T10:00")
    assert looked_at(life) == frozenset()
    life.world.ask("other", ENGINEERS.replace("Carol Clark <carol@example.com>", "Bob Brown <bob@example.com>"))

    life.world.run("2026-11-25T09:00")

    assert [to for to, _, _ in life.drafts()] == ["Dan Davis <dan@example.com>"]


def test_one_letter_to_a_person_a_day_counts_what_is_over(life):
    close(life, Outcome.DONE, "2026-11-24T09:00")
    life.subject.person.send_draft(life.ref_to("bob@"), at=at("2026-11-24T09:30"))
    life.world.run("2026-11-24T10:00")
    life.world.run("2026-11-24T10:30")
    assert looked_at(life) == frozenset()
    life.world.ask("other", ENGINEERS.replace("Carol Clark <carol@example.com>", "Bob Brown <bob@example.com>"))

    life.world.run("2026-11-24T11:00")
    assert life.drafts() == []
    life.world.run("2026-11-25T11:00")
    assert [to for to, _, _ in life.drafts()] == ["Bob Brown <bob@example.com>"]


def test_the_person_may_still_say_how_it_ended(life):
    close(life, Outcome.EXPIRED, "2026-11-24T09:00")
    life.world.run("2026-11-24T10:00")
    assert looked_at(life) == frozenset()

    close(life, Outcome.DONE, "2026-11-25T09:00")

    assert request(life).outcome is Outcome.DONE
    assert [to for to, _, _ in life.drafts()] == ["Bob Brown <bob@example.com>"]


def test_what_is_over_lets_go_of_the_words_of_its_letters_and_still_says_why(over):
    with over.world.home() as home:
        deeds = home.why("churn")

    assert [deed.kind for deed in deeds if deed.kind == "create_draft"] == ["create_draft"]
    assert all(deed.because for deed in deeds)
    assert {deed.action.letter.text for deed in deeds if deed.kind == "create_draft"} == {""}
    assert {deed.action.letter.subject for deed in deeds if deed.kind == "create_draft"} == {"SMB churn benchmarks"}
