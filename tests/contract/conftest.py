from __future__ import annotations

import pytest

from tests.contract.subject import SUBJECTS, Subject


@pytest.fixture(params=SUBJECTS)
def subject(request, tmp_path) -> Subject:
    return SUBJECTS[request.param](tmp_path)
