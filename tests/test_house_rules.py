"""Rules of the house that no linter knows. Each is one test, which names every place that breaks it."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = sorted((ROOT / "agent_desktop").rglob("*.py"))
OURS = [*PACKAGE, *sorted((ROOT / "packaging").glob("*.py")), *sorted((ROOT / "tests").rglob("*.py"))]
LONGEST = 700
"""Lines of a file. From 400 on it is worth a look whether it is still one idea; a class is not cut in two for it."""


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def second_loops(tree: ast.AST) -> Iterator[str]:
    """Calls that start a second event loop inside of the first: coroutines then enter each other and never return."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr in ("exec", "exec_", "processEvents"):
            yield f"{node.lineno}: .{node.func.attr}()"


def foreign_privates(trees: dict[str, ast.Module]) -> Iterator[str]:
    """Private attributes that a class uses as its own and that neither it nor another class of ours defines: they are
    those of a library's class, and may be gone with its next release. Linters see only ``other._name``."""
    classes = [(where, it) for where, tree in trees.items() for it in ast.walk(tree) if isinstance(it, ast.ClassDef)]
    defined = {name for _, it in classes for name in _names(it)}
    for where, it in classes:
        for node in ast.walk(it):
            if not isinstance(node, ast.Attribute) or getattr(node.value, "id", "") != "self":
                continue
            if _private(node.attr) and node.attr not in defined:
                yield f"{where}:{node.lineno}: self.{node.attr}"


def _private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


def _names(it: ast.ClassDef) -> Iterator[str]:
    for node in ast.walk(it):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.attr


def test_no_second_event_loop() -> None:
    found = [f"{name_of(path)}:{place}" for path in PACKAGE for place in second_loops(parsed(path))]
    assert found == [], "use open() and a future instead"


BY_THEMSELVES = frozenset(
    {"QColorDialog", "QErrorMessage", "QFontDialog", "QInputDialog", "QMessageBox", "QProgressDialog", "QWizard"}
)
"""Qt's ready-made dialogs. Most of their calls wait in a loop of their own."""


def opened_by_hand(tree: ast.AST) -> Iterator[str]:
    """Dialogs that do not open over the window that caused them: they give the keyboard to another one afterwards."""
    own = {
        id(node)
        for it in ast.walk(tree)
        if isinstance(it, ast.ClassDef) and "open" in {one.name for one in it.body if isinstance(one, ast.FunctionDef)}
        for node in ast.walk(it)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in BY_THEMSELVES:
            yield f"{node.lineno}: {node.id}"
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        of_self = isinstance(node.func.value, ast.Name) and node.func.value.id == "self"
        if node.func.attr == "open" and not node.args and not (of_self and id(node) in own):
            yield f"{node.lineno}: .open()"
        if node.func.attr in ("activateWindow", "setModal", "setWindowModality"):
            yield f"{node.lineno}: .{node.func.attr}()"


def test_no_private_parts_of_libraries() -> None:
    assert list(foreign_privates({name_of(path): parsed(path) for path in PACKAGE})) == []


def test_dialogs_open_over_the_window_that_caused_them() -> None:
    window = [path for path in PACKAGE if {"ui", "desktop"} & set(path.relative_to(ROOT).parts)]
    found = [f"{name_of(path)}:{place}" for path in window for place in opened_by_hand(parsed(path))]
    # The one that decides, and the main window when it is shown first.
    knows = ("agent_desktop/ui/widgets/windows.py", "agent_desktop/ui/shell/window.py")
    assert [place for place in found if not place.startswith(knows)] == [], "use windows() of ui/widgets/windows.py"


def test_the_rules_find_what_they_should() -> None:
    code = "dialog.exec()\napplication.processEvents()\nmenu.exec_(point)\nexec('x')\nself.executor()"
    assert len(list(second_loops(ast.parse(code)))) == 3
    code = (
        "class Ours(Theirs):\n"
        "    __slots__ = ()\n"
        "    _at_class = 1\n"
        "    def _method(self): self._set = self._at_class\n"
        "    def uses(self): return self._set, self._method, self._theirs, self.__dict__\n"
    )
    assert list(foreign_privates({"ours.py": ast.parse(code)})) == ["ours.py:5: self._theirs"]

    code = (
        "dialog.open()\nSome(self._window).open()\nself.open()\npath.open('rb')\nQMessageBox.warning(None, '', '')\n"
        "dialog.activateWindow()\nclass Ours:\n    def open(self): pass\n    def go(self): self.open()"
    )
    assert sorted(one.partition(":")[0] for one in opened_by_hand(ast.parse(code))) == ["1", "2", "3", "5", "6"]


def test_a_file_is_one_idea() -> None:
    lengths = {name_of(path): path.read_text(encoding="utf-8").count("\n") for path in OURS}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST} == {}, "split it"


def test_every_package_says_what_it_is_for() -> None:
    packages = [path for path in PACKAGE if path.name == "__init__.py"]
    assert [name_of(path) for path in packages if not ast.get_docstring(parsed(path))] == []


def test_no_action_is_asked_for_its_menu() -> None:
    """PySide 6.8 then deletes the menu: use ``QMenu.menuInAction``."""
    found = [
        f"{name_of(path)}:{node.lineno}"
        for path in OURS
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "menu"
        and "action" in ast.unparse(node.func.value).lower()
    ]
    assert found == []


def test_no_widget_is_asked_for_its_screen() -> None:
    """PySide then lets a closed window delete Qt's own screen: use ``screen_of`` of ui/widgets/fitting.py."""
    found = [
        f"{name_of(path)}:{node.lineno}"
        for path in PACKAGE
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "screen"
    ]
    assert found == []
