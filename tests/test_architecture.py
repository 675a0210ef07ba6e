"""The house stands as the design draws it: floors, purity, no send, small modules, errors that help."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import mailask
from mailask import errors

PACKAGE = Path(mailask.__file__).parent

FLOORS: tuple[frozenset[str], ...] = (
    frozenset({"__init__", "py"}),
    frozenset({"errors"}),
    frozenset({"core"}),
    frozenset({"mail"}),
    frozenset({"reading"}),
    frozenset({"smart"}),
    frozenset({"planning"}),
    frozenset({"config", "ports"}),
    frozenset({"store", "local", "google"}),
    frozenset({"run", "report"}),
    frozenset({"demo"}),
    frozenset({"cli", "__main__"}),
)
"""Bottom to top; a module imports from its own floor and those below."""

PURE = ("core", "mail", "reading", "smart", "planning")

IMPURE_MODULES = frozenset(
    "os io pathlib shutil socket ssl subprocess tempfile time urllib.request http requests sqlalchemy logging "
    "threading random secrets glob fcntl mmap".split()
)
IMPURE_CALLS = frozenset(
    "open print input datetime.now datetime.utcnow datetime.today date.today time.time time.monotonic os.getenv".split()
)

MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "_templates" not in path.parts)


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts)


def floor_of(module: str) -> int:
    """The floor of a module's dotted name below the package."""
    top = module.partition(".")[0] or "__init__"
    found = [number for number, floor in enumerate(FLOORS) if top in floor]
    assert found, f"{module} is on no floor: put it on one in FLOORS"
    return found[0]


def imports_of(path: Path) -> list[str]:
    """Everything a module imports, lazily or not, leaving out what only the type checker sees."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING"
        for node in ast.walk(block)
    }
    names: list[str] = []
    for node in ast.walk(tree):
        if id(node) in typing_only:
            continue
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names += [f"{node.module}.{alias.name}" for alias in node.names]
    return names


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_go_downwards(path):
    mine = floor_of(name_of(path))

    upwards = [
        name
        for name in imports_of(path)
        if name.startswith("mailask.")
        and floor_of(name.removeprefix("mailask.").replace("__version__", "__init__")) > mine
    ]

    assert upwards == []


@pytest.mark.parametrize("path", [path for path in MODULES if not name_of(path).startswith("reading")], ids=name_of)
def test_nobody_outside_reaches_into_the_modules_of_reading(path):
    """The package's own face, and what is said of a language, are what others build on."""
    faces = {f"mailask.reading.{name}" for name in importlib.import_module("mailask.reading").__all__}

    inside = [
        name
        for name in imports_of(path)
        if name.startswith("mailask.reading.") and not name.startswith("mailask.reading.languages.")
    ]

    assert set(inside) <= faces


@pytest.mark.parametrize("path", [path for path in MODULES if not name_of(path).startswith("smart")], ids=name_of)
def test_nobody_outside_reaches_into_the_modules_of_smart(path):
    faces = {f"mailask.smart.{name}" for name in importlib.import_module("mailask.smart").__all__}

    assert {name for name in imports_of(path) if name.startswith("mailask.smart.")} <= faces


@pytest.mark.parametrize("one", ["store", "local", "google"])
def test_the_store_and_the_providers_never_import_each_other(one):
    others = {"store", "local", "google"} - {one}

    crossing = [
        (name_of(path), name)
        for path in (PACKAGE / one).rglob("*.py")
        for name in imports_of(path)
        if any(name.startswith(f"mailask.{other}") for other in others)
    ]

    assert crossing == []


@pytest.mark.parametrize("path", [path for path in MODULES if name_of(path).startswith(PURE)], ids=name_of)
def test_the_lower_floors_are_pure(path):
    """No network, disk, clock, environment or printing from core to planning."""
    impure = [
        name for name in imports_of(path) if {name, name.partition(".")[0], name.rpartition(".")[0]} & IMPURE_MODULES
    ]
    calls = [
        ast.unparse(node.func)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in IMPURE_CALLS
    ]

    assert impure == []
    assert calls == []


def test_only_the_command_line_reads_the_clock():
    readers = {
        name_of(path).partition(".")[0]
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in {"datetime.now", "datetime.utcnow", "date.today", "datetime.today"}
    }

    # Tokens age by the real clock whatever `--at` says, so Google's sign-in reads it too.
    assert readers <= {"cli", "google"}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_nothing_calls_or_defines_a_send(path):
    """Law 1. No port has a send, no module calls one."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = [node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
    names += [node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    names += [node.id for node in ast.walk(tree) if isinstance(node, ast.Name)]

    assert not {"send", "sendmail", "send_message", "send_mail", "smtplib", "SMTP_SSL"} & set(names)
    assert not [name for name in imports_of(path) if name.startswith("smtplib")]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_can_be_held_in_the_head(path):
    """300 lines is the house's ceiling."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


def test_every_error_has_a_sentence_a_hint_and_a_documented_exit_code():
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.MailaskError)]

    assert len(kinds) > 10
    for kind in kinds:
        assert kind.__doc__, kind
        assert kind.__name__ in (errors.__doc__ or ""), kind
        assert kind.exit_code in {1, 2, 3, 75}, kind
        assert kind is errors.MailaskError or kind.hint, kind


def test_every_module_can_be_imported_alone():
    """Each in its place, with warnings as errors; the package has no import cycles to trip over."""
    names = [f"mailask.{module.name}" for module in pkgutil.iter_modules([str(PACKAGE)]) if module.name != "__main__"]
    program = "import importlib, sys\nfor name in sys.argv[1:]: importlib.import_module(name)"

    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, *names], capture_output=True, text=True, check=False
    )

    assert ended.stderr == ""
    assert importlib.import_module("mailask").__version__
