"""Sources that several rules rest on."""

from __future__ import annotations

BOOMERANG = "Boomerang, 5.3 million mails"
PIZZA = "own count over 4,040 public requests (Random Acts of Pizza)"
EXPERTS = "expert practice"
URGENCY = "Giurge & Bohns 2021, 8 studies"
