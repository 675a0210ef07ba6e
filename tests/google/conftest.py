from __future__ import annotations

import pytest

from tests.google.account import Desk
from tests.google.fake.behind_responses import answering
from tests.google.fake.google import Google
from tests.google.fake.server import serving


@pytest.fixture
def google():
    google = Google()
    yield google
    assert google.unlawful == []


@pytest.fixture
def desk(google, tmp_path):
    with answering(google) as root:
        desk = Desk(google, root, tmp_path)
        yield desk
        desk.mailbox.close()


@pytest.fixture
def desk_on_a_socket(google, tmp_path):
    with serving(google) as root:
        desk = Desk(google, root, tmp_path)
        yield desk
        desk.mailbox.close()
