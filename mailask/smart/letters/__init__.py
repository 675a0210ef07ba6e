"""The rules of SMART on the text of a letter: what the reader sees, template and all."""

from __future__ import annotations

from mailask.smart.letters.actionable import actionable
from mailask.smart.letters.meaningful import meaningful
from mailask.smart.letters.realistic import realistic
from mailask.smart.letters.specific import specific
from mailask.smart.letters.timebound import time_bound

CHECKS = (specific, meaningful, actionable, realistic, time_bound)
"""In the order in which findings are told."""
