"""What every test may ask for."""

from __future__ import annotations

import pytest
from hypothesis import settings

# How long an example takes says how busy the machine is; what must be quick is held by ratios and by counts.
settings.register_profile("mailask", deadline=None)
settings.load_profile("mailask")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        default=False,
        help="write what comes out into the golden files, and remove those that nothing asks for; read the diff",
    )
