"""Every scenario comes out as its folder says. `--update-golden` writes the folder; read the diff before keeping it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.golden.scenario import BERLIN, EXPECTED, Scenario

FOLDERS = sorted(path.parent for path in (Path(__file__).parent / "scenarios").glob("*/world.toml"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_scenario_comes_out_as_written(folder, tmp_path, request):
    scenario = Scenario(folder, tmp_path)
    scenario.settle_in()
    seen: dict[str, str] = {}
    for number, step in enumerate(scenario.world["step"], 1):
        seen |= scenario.play(number, step)
        again = scenario.run(step["at"].replace(tzinfo=BERLIN))
        assert (again.applied, again.failed) == ((), ()), f"not quiet after step {number}"
    if request.config.getoption("--update-golden"):
        _write(folder / EXPECTED, seen)

    assert _read(folder / EXPECTED) == seen


def _read(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _write(folder: Path, seen: dict[str, str]) -> None:
    for name in _read(folder).keys() - seen.keys():
        (folder / name).unlink()
        for above in (folder / name).parents[:2]:
            if not any(above.iterdir()):
                above.rmdir()
    for name, text in seen.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode("utf-8"))
