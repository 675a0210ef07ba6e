"""The sample mailbox is the same every time, plausible, and made of reserved addresses only."""

from __future__ import annotations

import re
from collections import Counter
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from mailask.core.reading import Automated
from mailask.demo.mailbox import DRAFTS, FIRST, FOLDERS, LISTS, SENT, START, Item, made_mail, sample_mail, write_maildir
from mailask.demo.people import ROBIN, WRITERS
from mailask.reading import own_text, read

RESERVED = re.compile(r"(?:.+\.)?example\.(?:com|net|org|edu)")
ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+\w")


@pytest.fixture(scope="module")
def items() -> list[Item]:
    return list(sample_mail())


@pytest.fixture(scope="module")
def messages(items) -> list[EmailMessage]:
    return [message_from_bytes(item.content, policy=default) for item in items]


def people_in(message: EmailMessage, *headers: str) -> list[str]:
    return [a.addr_spec for header in headers for value in message.get_all(header, []) for a in value.addresses]


def test_two_generations_are_the_same_to_the_byte(items):
    assert list(made_mail()) == items


def test_there_are_a_few_hundred_messages_under_names_of_their_own(items):
    assert 300 <= len(items) <= 600
    assert len({item.name for item in items}) == len(items)


def test_every_message_has_one_sender_a_recipient_a_subject_and_an_id_of_its_own(messages):
    for message in messages:
        assert not message.defects
        assert len(people_in(message, "From")) == 1
        assert people_in(message, "To")
        assert message["Subject"]
    assert len({message["Message-ID"] for message in messages}) == len(messages)


def test_every_date_lies_within_the_four_years_before_the_demo_starts(messages):
    dates = [message["Date"].datetime for message in messages]

    assert min(dates) >= FIRST
    assert max(dates) < START
    assert max(dates) - min(dates) > timedelta(days=4 * 365 - 60)


def test_every_address_is_in_a_domain_reserved_for_examples(items):
    for item in items:
        text = message_from_bytes(item.content, policy=default)
        bodies = [part.get_content() for part in text.walk() if part.get_content_maintype() == "text"]
        for address in ADDRESS.findall("\n".join([*map(str, text.values()), *bodies])):
            assert RESERVED.fullmatch(address.rpartition("@")[2]), address


def test_an_answer_names_what_it_answers_and_comes_after_it(messages):
    by_id = {str(message["Message-ID"]): message for message in messages}
    answers = [message for message in messages if message["In-Reply-To"]]

    assert len(answers) > 100
    for message in answers:
        chain = str(message["References"]).split()
        assert chain[-1] == str(message["In-Reply-To"])
        earlier = [by_id[message_id]["Date"].datetime for message_id in chain]
        assert [*earlier, message["Date"].datetime] == sorted([*earlier, message["Date"].datetime])
        assert re.match(r"(?:Re|AW): ", message["Subject"])
        assert by_id[chain[0]]["Subject"] in message["Subject"]


def test_what_robin_wrote_lies_in_sent_and_nothing_lies_in_drafts(items, messages):
    for item, message in zip(items, messages, strict=True):
        assert (people_in(message, "From") == [ROBIN.person.address]) == (item.folder == SENT)
        assert item.folder != DRAFTS


def test_the_list_folder_holds_list_mail_and_only_that(items, messages):
    for item, message in zip(items, messages, strict=True):
        if item.folder != SENT:
            assert (item.folder == LISTS) == (message["List-Post"] is not None)


def test_people_gone_quiet_once_wrote_both_ways_and_have_been_silent_for_months(messages):
    quiet = "marcus yuki olivia pavel theo isabelle carmen peter fatima stefan julie noor david".split()
    for key in quiet:
        address = WRITERS[key].person.address
        direct = [m for m in messages if not m["List-Post"]]
        got = [m["Date"].datetime for m in direct if address in people_in(m, "From")]
        wrote = [m["Date"].datetime for m in direct if address in people_in(m, "To") and "robin" in m["From"]]
        months = (START - max(got + wrote)).days / 30

        assert len(got) >= 2, key
        assert len(wrote) >= 2, key
        assert 8 <= months <= 31, (key, months)


def test_about_forty_people_write_and_some_machines(messages):
    senders = Counter(address for message in messages for address in people_in(message, "From"))
    people = {writer.person.address for writer in WRITERS.values()}

    assert len(people & set(senders)) >= 35
    assert len(set(senders) - people) >= 5


def test_own_words_are_found_in_every_mail_whatever_program_quoted_the_rest(items, messages):
    """The reading of the product and the sample were written apart, so each is a check on the other."""
    by_id = {str(message["Message-ID"]): item for item, message in zip(items, messages, strict=True)}
    for item, message in zip(items, messages, strict=True):
        if message["In-Reply-To"]:
            own = own_text(item.content)
            before = own_text(by_id[str(message["In-Reply-To"])].content)
            assert own.strip()
            assert before.strip()[:60] not in own, item.name


def test_machines_are_read_as_machines_and_people_as_people(items, messages):
    people = {writer.person.address for writer in WRITERS.values()}
    for item, message in zip(items, messages, strict=True):
        automated = read(item.content, reference=START).automated
        if item.folder != LISTS and people & set(people_in(message, "From")):
            assert automated is None, item.name
        assert automated not in {Automated.OUT_OF_OFFICE, Automated.BOUNCE}, item.name


def test_it_is_written_as_a_maildir_with_its_folders(tmp_path, items):
    assert write_maildir(tmp_path) == len(items)
    for folder in FOLDERS:
        for part in ("cur", "new", "tmp"):
            assert (tmp_path / folder / part).is_dir()
    for item in items:
        assert (tmp_path / item.folder / "cur" / item.name).read_bytes() == item.content
