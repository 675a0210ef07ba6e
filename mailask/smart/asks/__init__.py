"""The rules of SMART on the fields of an ask."""

from __future__ import annotations

from mailask.smart.asks.actionable import actionable
from mailask.smart.asks.meaningful import meaningful
from mailask.smart.asks.realistic import realistic
from mailask.smart.asks.specific import specific
from mailask.smart.asks.timebound import time_bound

CHECKS = (specific, meaningful, actionable, realistic, time_bound)
"""In the order in which findings are told."""
