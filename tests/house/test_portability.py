"""Windows and macOS are not at hand, so what fails there alone is looked for in the source.

Each check is shown bad code that it must find and good code that it must pass, beside the project's own.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(
    [
        *ROOT.glob("*.py"),
        *(path for folder in ("core", "gui", "benchmarks", "packaging") for path in (ROOT / folder).rglob("*.py")),
    ]
)
TESTS = sorted((ROOT / "tests").rglob("*.py"))

POSIX_MODULES = {"resource", "fcntl", "pwd", "grp", "termios", "tty", "pty", "syslog", "readline", "curses"}
POSIX_NAMES = {
    "os": "fork forkpty getuid geteuid getgid getegid setuid setsid killpg getpgid mkfifo nice wait3 wait4 sysconf "
    "register_at_fork sched_getaffinity getloadavg uname".split(),
    "signal": "SIGKILL SIGALRM SIGHUP SIGUSR1 SIGUSR2 SIGSTOP alarm setitimer pause".split(),
}
GUARDS = ("sys.platform", "os.name", "hasattr(", "platform.system(", "POSIX", "TYPE_CHECKING")
DIRECT_PROCESSES = "Process Pool Queue SimpleQueue JoinableQueue Pipe Manager Event Lock Value Array".split()


class Walk(ast.NodeVisitor):
    """Goes through a module knowing, at each node, which tests guard it."""

    def __init__(self) -> None:
        self.guards: list[str] = []
        self.found: list[str] = []

    def note(self, node: ast.AST, what: str) -> None:
        self.found.append(f"{getattr(node, 'lineno', 0)}: {what}")

    def guarded(self) -> bool:
        return any(guard in test for test in self.guards for guard in GUARDS)

    def under(self, guard: str, nodes: Iterator[ast.AST] | list[ast.AST]) -> None:
        self.guards.append(guard)
        for node in nodes:
            self.visit(node)
        self.guards.pop()

    def visit_If(self, node: ast.If) -> None:
        self.under(ast.unparse(node.test), [node.test, *node.body, *node.orelse])

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self.under(ast.unparse(node.test), [node.test, node.body, node.orelse])

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        self.under(ast.unparse(node.values[0]), list(node.values))

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """`if sys.platform != "linux": return` guards all that follows it in the function."""
        before: list[str] = []
        for statement in node.body:
            self.guards += before
            self.visit(statement)
            del self.guards[len(self.guards) - len(before) :]
            if isinstance(statement, ast.If) and isinstance(statement.body[-1], ast.Return | ast.Raise):
                before.append(ast.unparse(statement.test))


class Posix(Walk):
    """Modules and names that Windows lacks, used without asking which system this is."""

    def visit_Try(self, node: ast.Try) -> None:
        caught = " ".join(ast.unparse(handler.type) for handler in node.handlers if handler.type)
        guard = "sys.platform" if "ImportError" in caught or "ModuleNotFoundError" in caught else ""
        self.under(guard, list(node.body))
        for part in (*node.handlers, *node.orelse, *node.finalbody):
            self.visit(part)

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            if alias.name in POSIX_MODULES and not self.guarded():
                self.note(node, f"import {alias.name} unguarded")

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if node.module in POSIX_MODULES and not self.guarded():
            self.note(node, f"import from {node.module} unguarded")

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if isinstance(node.value, ast.Name) and node.attr in POSIX_NAMES.get(node.value.id, []) and not self.guarded():
            self.note(node, f"{node.value.id}.{node.attr} unguarded")
        self.generic_visit(node)

    def visit_keyword(self, node: ast.keyword) -> None:
        if node.arg in {"preexec_fn", "pass_fds", "start_new_session"} and not self.guarded():
            self.note(node.value, f"{node.arg} unguarded")
        self.generic_visit(node)


class Spawn(Walk):
    """Processes made otherwise than by spawn: fork is unknown to Windows and unsafe beside Qt on macOS."""

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if node.module == "multiprocessing":
            for alias in node.names:
                if alias.name in DIRECT_PROCESSES:
                    self.note(node, f"multiprocessing.{alias.name} without the spawn context")

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if (
            isinstance(node.value, ast.Name)
            and node.value.id in {"multiprocessing", "mp"}
            and node.attr in DIRECT_PROCESSES
        ):
            self.note(node, f"multiprocessing.{node.attr} without the spawn context")
        if node.attr in {"fork", "forkpty", "forkserver"}:
            self.note(node, f"{node.attr} used")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = called(node)
        if name in {"get_context", "set_start_method"}:
            method = node.args[0] if node.args else None
            if not (isinstance(method, ast.Constant) and method.value == "spawn"):
                self.note(node, f"{name} that does not say spawn")
        if name == "ProcessPoolExecutor" and "mp_context" not in keywords(node):
            self.note(node, "ProcessPoolExecutor without mp_context")
        self.generic_visit(node)


class Text(Walk):
    """Text files opened without their encoding, or written without saying how lines end."""

    def visit_Expr(self, node: ast.Expr) -> None:
        """A bare `box.open()` opens a dialog: a file that nobody keeps would be of no use."""
        value = node.value
        dialog = isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr == "open"
        if not (dialog and isinstance(value, ast.Call) and not value.args and not value.keywords):
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name, given = called(node), keywords(node)
        if name in {"open", "fdopen", "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile"}:
            # open(path, mode), but Path(...).open(mode) and NamedTemporaryFile(mode)
            first = 1 if name == "fdopen" or (name == "open" and isinstance(node.func, ast.Name)) else 0
            given_mode = given.get("mode") or (node.args[first] if len(node.args) > first else None)
            mode = given_mode.value if isinstance(given_mode, ast.Constant) else "w+b" if "Temp" in name else "r"
            if isinstance(mode, str) and set(mode) <= set("rwxabt+") and "b" not in mode and self.opens_text(node):
                if "encoding" not in given:
                    self.note(node, f"{name} without encoding")
                if set(mode) & set("wax+") and "newline" not in given:
                    self.note(node, f"{name} for writing without newline")
        if name in {"read_text", "write_text"}:
            if "encoding" not in given:
                self.note(node, f"{name} without encoding")
            if name == "write_text" and "newline" not in given:
                self.note(node, "write_text without newline")
        if name == "TextIOWrapper" and not {"encoding", "newline"} <= given.keys():
            self.note(node, "TextIOWrapper without encoding and newline")
        if (
            name in {"run", "Popen", "check_output"}
            and {"text", "universal_newlines"} & given.keys()
            and "encoding" not in given
        ):
            self.note(node, f"{name} with text and without encoding")
        self.generic_visit(node)

    @staticmethod
    def opens_text(node: ast.Call) -> bool:
        """Not the open() of an archive, a picture, a program or Qt's files: these give bytes, or no file at all."""
        if isinstance(node.func, ast.Name):
            return True
        owner = ast.unparse(node.func.value).lower()
        others = ("zip", "archive", "tar", "image", "webbrowser", "package", "dialog")
        mode = ast.unparse(node.args[0]) if node.args else ""
        if owner in {"case", "store", "cls", "type(self)"}:  # Case.open and Store.open: a database
            return False
        return owner != "os" and "OpenModeFlag" not in mode and not any(word in owner for word in others)


def called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def keywords(node: ast.Call) -> dict[str, ast.expr]:
    return {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}


def found(check: type[Walk], source: str) -> list[str]:
    walk = check()
    walk.visit(ast.parse(source))
    return walk.found


BAD = [
    (Posix, "import resource"),
    (Posix, "from fcntl import flock"),
    (Posix, "import os\nos.getuid()"),
    (Posix, "import os, signal\ndef stop(pid):\n    os.kill(pid, signal.SIGKILL)"),
    (Posix, "import subprocess\nsubprocess.Popen(['x'], preexec_fn=print)"),
    (Posix, "try:\n    import resource\nexcept OSError:\n    pass"),
    (Spawn, "from multiprocessing import Process"),
    (Spawn, "import multiprocessing\nmultiprocessing.Pool(2)"),
    (Spawn, "import multiprocessing\nmultiprocessing.get_context()"),
    (Spawn, "import multiprocessing\nmultiprocessing.get_context('fork')"),
    (Spawn, "from concurrent.futures import ProcessPoolExecutor\nProcessPoolExecutor(2)"),
    (Spawn, "import os, sys\nif sys.platform == 'linux':\n    os.fork()"),
    (Text, "open('a')"),
    (Text, "open('a', 'w', encoding='utf-8')"),
    (Text, "path.open('w', encoding='utf-8')"),
    (Text, "file = path.open()"),
    (Text, "path.read_text()"),
    (Text, "path.write_text('x', encoding='utf-8')"),
    (Text, "NamedTemporaryFile('w', encoding='utf-8')"),
    (Text, "subprocess.run(['x'], text=True)"),
]
GOOD = [
    (Posix, "import sys\nif sys.platform != 'win32':\n    import resource"),
    (Posix, "try:\n    import resource\nexcept ImportError:\n    resource = None"),
    (Posix, "import os, sys\nroot = sys.platform == 'linux' and os.geteuid() == 0"),
    (Posix, "import os, sys\ndef f():\n    if sys.platform == 'win32':\n        return 0\n    return os.getuid()"),
    (Spawn, "import multiprocessing\nmultiprocessing.get_context('spawn').Process()"),
    (Text, "open('a', 'rb')"),
    (Text, "open('a', 'w', encoding='utf-8', newline='\\n')"),
    (Text, "path.open('w', encoding='utf-8', newline='')"),
    (Text, "path.read_text(encoding='utf-8')"),
    (Text, "NamedTemporaryFile(dir='x')"),
    (Text, "box.open()"),
    (Text, "os.open('a', os.O_WRONLY)"),
    (Text, "archive.open('word/document.xml')"),
]


@pytest.mark.parametrize(("check", "source"), BAD)
def test_bad_code_is_found(check: type[Walk], source: str) -> None:
    assert found(check, source)


@pytest.mark.parametrize(("check", "source"), GOOD)
def test_good_code_is_passed(check: type[Walk], source: str) -> None:
    assert found(check, source) == []


@pytest.mark.parametrize("check", [Posix, Spawn, Text])
def test_the_project_runs_elsewhere(check: type[Walk]) -> None:
    assert len(SOURCES) > 20
    problems = {
        str(path.relative_to(ROOT)): problems
        for path in SOURCES
        if (problems := found(check, path.read_text(encoding="utf-8")))
    }
    assert problems == {}


def test_the_tests_run_elsewhere() -> None:
    """They open text as the program does; what needs another system's programs is marked so and skips."""
    problems = {
        str(path.relative_to(ROOT)): problems
        for path in TESTS
        if (problems := found(Text, path.read_text(encoding="utf-8")))
    }
    assert problems == {}
