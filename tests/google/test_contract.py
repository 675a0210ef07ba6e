"""The contract suite, kept by Google: the same tests as every provider's, on the fake behind both doors."""

from __future__ import annotations

import pytest

from tests.contract.test_calendar import *  # noqa: F403
from tests.contract.test_drafts import *  # noqa: F403
from tests.contract.test_mailbox import *  # noqa: F403
from tests.google.contract import behind_responses, on_a_socket


@pytest.fixture(params=[behind_responses, on_a_socket])
def subject(request, tmp_path):
    with request.param(tmp_path) as subject:
        yield subject
