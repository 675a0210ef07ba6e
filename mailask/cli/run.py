"""`mailask run` and `mailask plan`."""

from __future__ import annotations

import typer

from mailask.cli.call import Call, command
from mailask.cli.opening import opened, tell


def register(app: typer.Typer) -> None:
    """Add the commands of the worker."""
    command(app, "run")(_run)
    command(app, "plan")(_plan)


def _run(call: Call) -> int:
    """Do what is due: drafts, holds, nudges, thanks. Meant for cron; silent when there is nothing to say."""
    with opened(call) as home:
        return tell(call, home, home.run(call.now))


def _plan(call: Call) -> None:
    """Show what `run` would do now, and why; changes nothing."""
    from mailask.report.plan import plan_to_json, plan_to_text

    with opened(call) as home:
        plan = home.plan(call.now)
    if call.json:
        call.answer(plan_to_json(plan))
    else:
        call.show(plan_to_text(plan) or "Nothing to do.")
