"""Rules of the house that no linter knows."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = sorted((ROOT / "agent_desktop").rglob("*.py"))
OURS = [*PACKAGE, *sorted((ROOT / "packaging").glob("*.py")), *sorted((ROOT / "tests").rglob("*.py"))]
WRITTEN = ROOT / "agent_desktop" / "store" / "statements.py"
"""Written by a program, from a file that has its length."""
LONGEST = 700
"""Lines. From 400 on it is worth a look whether a file holds more than one idea."""


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def forbidden(tree: ast.AST) -> Iterator[str]:
    """Calls that start a second event loop inside of the first: coroutines then enter each other and never return."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr in ("exec", "exec_", "processEvents"):
            yield f"line {node.lineno}: .{node.func.attr}()"


@pytest.mark.parametrize("path", PACKAGE, ids=name_of)
def test_no_second_event_loop(path: Path) -> None:
    found = list(forbidden(ast.parse(path.read_text(encoding="utf-8"))))
    assert not found, f"{name_of(path)}: use open() and a future instead: {', '.join(found)}"


def test_the_rule_finds_what_it_should() -> None:
    code = "dialog.exec()\napplication.processEvents()\nmenu.exec_(point)\nexec('x')\nself.executor()"
    assert len(list(forbidden(ast.parse(code)))) == 3


@pytest.mark.parametrize("path", [path for path in OURS if path != WRITTEN], ids=name_of)
def test_a_file_is_one_idea(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= LONGEST, f"{name_of(path)} has {lines} lines; split it"


def test_every_package_says_what_it_is_for() -> None:
    for path in (one for one in PACKAGE if one.name == "__init__.py"):
        words = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
        assert words, f"{name_of(path)} has no docstring"
