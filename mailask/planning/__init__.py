"""(Snapshot, Policy, now) -> Plan: pure rules, one file each, and one `settle` that resolves their conflicts."""

from __future__ import annotations
