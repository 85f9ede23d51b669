"""dev.py: it runs before anything is installed, and its summary tells the truth."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).resolve().parents[2]
SOURCE = (ROOT / "dev.py").read_text(encoding="utf-8")


def test_it_needs_nothing_but_python() -> None:
    names = set()
    for node in ast.walk(ast.parse(SOURCE)):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").split(".")[0])
    assert names <= sys.stdlib_module_names


def test_an_older_python_can_read_it_far_enough_to_say_so() -> None:
    """The sentence comes before the first import that an older Python lacks, in grammar that 3.8 understands."""
    ast.parse(SOURCE, feature_version=(3, 8))
    assert SOURCE.index("Factline needs Python 3.11") < SOURCE.index("import tomllib")


@pytest.mark.parametrize(("arguments", "status"), [([], 2), (["help"], 0), (["nonsense"], 2)])
def test_without_a_command_it_tells_its_commands(arguments: list[str], status: int) -> None:
    done = subprocess.run([sys.executable, str(ROOT / "dev.py"), *arguments], capture_output=True, check=False)
    assert done.returncode == status
    assert b"dev.py run" in done.stdout and b"dev.py test" in done.stdout


def test_ci_runs_the_same_test_as_everyone() -> None:
    assert "python3 dev.py test\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_summary_counts_the_tests(capsys: pytest.CaptureFixture[str]) -> None:
    results = {
        "lint": (0, 0.5, ""),
        "core": (0, 30.0, "120 passed, 3 skipped in 29.80s"),
        "window": (0, 20.0, "40 passed in 19.00s"),
    }
    assert dev.summary(results) == 0
    assert capsys.readouterr().out.endswith("\n160 passed, 0 failed, 3 skipped\n")


@pytest.mark.parametrize(
    ("closing", "count"),
    [
        ("2 failed, 118 passed, 1 error in 3.00s", "118 passed, 3 failed, 0 skipped"),
        ("7 errors in 3.00s", "0 passed, 7 failed, 0 skipped"),
    ],
)
def test_the_summary_fails_with_any_part(capsys: pytest.CaptureFixture[str], closing: str, count: str) -> None:
    assert dev.summary({"lint": (0, 0.5, ""), "core": (1, 30.0, closing)}) == 1
    printed = capsys.readouterr().out
    assert "Failed: core." in printed
    assert printed.endswith(f"\n{count}\n")


def test_a_part_that_dies_after_its_tests_has_failed(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.summary({"window": (-11, 20.0, "40 passed in 19.00s")}) == 1
    assert "window: the process was killed by signal 11" in capsys.readouterr().out


def test_where_it_may_not_install_it_prints_the_one_command(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "may_install", lambda: False)
    dev.install_packages(["libegl1", "libgl1"], "what the window needs")
    assert "sudo apt-get install --no-install-recommends libegl1 libgl1" in capsys.readouterr().out


def test_nothing_is_asked_for_where_nothing_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    dev.install_packages([], "libraries of the window")
    assert capsys.readouterr().out == ""


def test_the_samples_come_with_labels_and_dates() -> None:
    files, context = dev.samples()
    assert [Path(file).is_file() for file in files] == [True] * 4
    assert context[1].split(",") == ["First take", "Evening update", "Morning", "Final"]
    assert context[-1].split(",")[0] == "2026-03-11T14:20:00+00:00"


@pytest.mark.parametrize(
    ("variables", "screen"), [({}, False), ({"DISPLAY": ":0"}, True), ({"WAYLAND_DISPLAY": "wayland-0"}, True)]
)
def test_a_screen_is_known_by_its_variables(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], screen: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert dev.has_screen() is screen
