"""Where the program's own files are found."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from agent_desktop.base import resources

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _not_remembered() -> None:
    resources.folder.cache_clear()


def test_in_a_checkout() -> None:
    assert resources.folder() == ROOT / "resources"
    assert resources.path("icons", "x.svg") == ROOT / "resources" / "icons" / "x.svg"


def test_when_frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.folder() == tmp_path / "resources"
    monkeypatch.undo()
    resources.folder.cache_clear()


@pytest.mark.slow
def test_installed_from_a_wheel(tmp_path: Path) -> None:
    pytest.importorskip("hatchling", reason="the build backend comes with the dev extra")
    build = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    done = subprocess.run([sys.executable, "-c", build, str(tmp_path)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    installed = tmp_path / "installed"
    with zipfile.ZipFile(tmp_path / done.stdout.split()[-1]) as wheel:
        names = set(wheel.namelist())
        wheel.extractall(installed)
    assert "agent_desktop/py.typed" in names
    assert not [name for name in names if name.startswith(("tests/", "packaging/", "resources/"))]
    in_checkout = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "agent_desktop").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert in_checkout <= names, "what is in the package must be in the wheel"
    code = f"import sys; sys.path.insert(0, {str(installed)!r}); from agent_desktop.base import resources"
    code += "; print(resources.folder())"
    found = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, cwd=tmp_path)
    assert found.stdout.strip() == str(installed / "agent_desktop" / "_resources"), found.stderr
    icons = {path.name for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert icons <= {path.name for path in (installed / "agent_desktop" / "_resources").rglob("*")}
