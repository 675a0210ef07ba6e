"""mailask helps people ask for help: an agent that drafts, remembers and follows up, and cannot send.

The way of the data, on every run::

    asks/*.toml ─┐                                   ┌─ Drafts (Gmail, a Maildir)
    mailbox ─────┤  gather → Snapshot → plan → Plan → apply ─┤
    calendar ────┤              (pure)       (ledger)└─ holds (Google Calendar, .ics files)
    store ───────┘                                   └─ store

Four verbs. *Gather* asks the ports what is new and freezes it. *Plan* is a pure function of
(Snapshot, Policy, now): a list of small rules and one `settle` that resolves their conflicts.
*Show* prints the plan. *Apply* walks the same value through a ledger: commit the intent, look when
resuming, do, commit the receipt. `mailask plan` stops after the third verb, `mailask run` does not.

The floors, bottom to top; each imports only from those below it:

    errors      every error with its hint and exit code
    core        the nouns: person, message, ask, request, letter, deadline, hold, owed, tie, policy, action, snapshot
    mail        RFC 5322, the one room that knows it: headers, addresses, envelope, source, compose, mbox
    reading     the source of one mail -> Reading (its own words, what kind it is, outcome, dates, asks, promises);
                reading/languages/<xx> holds every word of a language, languages/any what mail wears in all of them
    smart       an ask or a letter -> Findings
    planning    (Snapshot, Policy, now) -> Plan
    config, ports
    store | local | google
    run, report what one run does, and how it is told
    demo, cli

`core` to `planning` are pure: no network, disk, clock, environment or printing. `cli` reads the clock
once and catches `MailaskError` once. `store`, `local` and `google` never import each other.

The laws, each a test that can fail (tests/laws, tests/google/test_laws.py, tests/test_architecture.py): it cannot send;
exactly once in effect; quiet after success; order does not matter; the person's hand wins; the cursor
never passes a message that was not stored; drafts are never evidence; everything can be explained;
less, never more; private; only what is certain ends anything; nobody else's mail acts.
"""

from __future__ import annotations

__version__ = "0.1.0"
