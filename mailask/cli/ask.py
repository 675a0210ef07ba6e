"""`mailask ask`: writing asks, looking at them, and ending them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mailask.cli import ask_new
from mailask.cli.call import Call, command, say
from mailask.cli.memory import memory_of
from mailask.cli.opening import opened, tell

if TYPE_CHECKING:
    from mailask.config.ask_files import AskFile, AskFolder
    from mailask.core.letter import Letter
    from mailask.run.asks import AskView

Name = Annotated[str, typer.Argument(metavar="ID", help="The ask: its file's name without .toml, or its id.")]
Who = Annotated[str | None, typer.Option("--to", help="Only this helper's request.")]


def register(app: typer.Typer) -> None:
    """Add the group."""
    group = typer.Typer(help="Your asks: write one, see how they go, end one.", no_args_is_help=True)
    ask_new.register(group)
    command(group, "list")(_list)
    command(group, "show")(_show)
    command(group, "lint")(_lint)
    command(group, "close")(_close)
    command(group, "reopen")(_reopen)
    command(group, "letgo")(_let_go)
    app.add_typer(group, name="ask")


def _list(call: Call) -> None:
    """List the asks, whom they went to, and how each stands."""
    from mailask.report.asks import asks_to_json, asks_to_text

    with opened(call) as home:
        views = home.asks()
    if call.json:
        call.answer(asks_to_json(views, zone=call.settings.zone))
    elif views:
        call.show(asks_to_text(views, zone=call.settings.zone))
    else:
        say(f"There is no ask in {call.settings.asks.folder} yet; `mailask ask new` writes one.")


def _show(
    call: Call,
    *,
    name: Name,
    letter: Annotated[bool, typer.Option("--letter", help="Show the letter as it would be drafted now.")] = False,
) -> None:
    """Show how one ask goes and its own words, or its letter; touches nothing."""
    from mailask.report.asks import ask_to_json, ask_to_text

    if letter:
        _show_letters(call, _folder(call).find(name))
        return
    with opened(call) as home:
        view = _found(home.asks(), name)
    if call.json:
        call.answer(ask_to_json(view, zone=call.settings.zone))
    else:
        call.show(ask_to_text(view, zone=call.settings.zone))


def _show_letters(call: Call, file: AskFile) -> None:
    from mailask.report.letters import letter_to_json, letter_to_text

    letters = _letters(call, file)
    if call.json:
        call.answer([letter_to_json(each) for each in letters])
    else:
        call.show("\n\n".join(letter_to_text(each) for each in letters))


def _letters(call: Call, file: AskFile) -> list[Letter]:
    """The letter to each helper as a run would draft it now."""
    from mailask.config.attachments import read_attachments
    from mailask.config.templates import load_templates
    from mailask.errors import AskFileError
    from mailask.planning.writing import write_ask

    if file.ask is None:
        raise AskFileError("\n".join(file.problems))
    templates = load_templates(call.settings.templates.folder)
    contacts = memory_of(call, file.ask.to).contacts
    letters = []
    for helper in file.ask.to:
        contact = contacts.get(helper.key)
        letters.append(
            write_ask(
                file.ask,
                helper,
                policy=call.settings.policy(now=call.now),
                templates=templates,
                now=call.now,
                last_shared=contact.last_subject if contact else "",
                last_contact=contact.last if contact else None,
                attachments=read_attachments(file.path, file.ask, line=file.lines.get("attach", 1)),
            )
        )
    return letters


def _lint(
    call: Call,
    *,
    names: Annotated[list[str] | None, typer.Argument(metavar="[ID|FILE]...", help="Which; all when left out.")] = None,
) -> int:
    """Say what would make the asks stronger; exit code 1 when there is an error."""
    from mailask.cli.lint import lint_ask_files
    from mailask.config.ask_files import read_ask

    if not names:
        return lint_ask_files(call, _folder(call).files)
    zone = call.settings_if_any.zone if call.settings_if_any else call.now.tzinfo
    files = []
    for name in names:
        if name.endswith(".toml") or Path(name).is_file():
            files.append(read_ask(Path(name), zone=zone) if zone else read_ask(Path(name)))
        else:
            files.append(_folder(call).find(name))
    return lint_ask_files(call, files)


def _close(
    call: Call,
    *,
    name: Name,
    outcome: Annotated[str, typer.Option(help="How it ended: done, no, referral, expired or withdrawn.")] = "done",
    to: Who = None,
) -> int:
    """End an ask by hand: its holds go, and a thank-you is drafted when it was done."""
    from mailask.core.reading import FINAL
    from mailask.errors import SettingsError

    known = {each.value: each for each in FINAL}
    if outcome not in known:
        from mailask.config.nearest import nearest

        raise SettingsError(
            f"--outcome {outcome}: there is no such outcome{nearest(outcome, known)}",
            hint=f"The outcomes that end a request are: {', '.join(sorted(known))}.",
        )
    with opened(call) as home:
        ask = _found(home.asks(), name).ask.id
        return tell(call, home, home.close_ask(ask, outcome=known[outcome], helper=to or "", now=call.now))


def _reopen(call: Call, *, name: Name, to: Who = None) -> int:
    """Take back how an ask ended, or what its answer was taken for: state, deadline and hold are as before."""
    with opened(call) as home:
        ask = _found(home.asks(), name).ask.id
        return tell(call, home, home.reopen(ask, helper=to or "", now=call.now))


def _let_go(call: Call, *, name: Name, to: Who = None) -> int:
    """Take an ask back: unsent drafts and holds go; whoever was asked already gets a short, kind letter drafted."""
    with opened(call) as home:
        ask = _found(home.asks(), name).ask.id
        return tell(call, home, home.let_go(ask, helper=to or "", now=call.now))


def _found(every: Iterable[AskView], name: str) -> AskView:
    """The ask of that id, or in the file of that name. Raises NotFound, with the nearest."""
    asks = tuple(every)
    views = {view.file: view for view in asks if view.file} | {view.ask.id: view for view in asks}
    if name in views:
        return views[name]
    from mailask.config.nearest import nearest
    from mailask.errors import NotFound

    raise NotFound(f"there is no ask “{name}”{nearest(name, views)}")


def _folder(call: Call) -> AskFolder:
    from mailask.config.ask_files import read_asks
    from mailask.errors import AskFileError

    folder = read_asks(call.settings.asks.folder, zone=call.settings.zone, attaching=call.settings.attaching)
    if not folder.exists:
        raise AskFileError(
            f"{folder.folder}: there is no such folder",
            hint="Make it, or `mailask ask new` makes it with the first ask.",
        )
    return folder
