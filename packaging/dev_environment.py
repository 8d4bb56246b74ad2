"""The virtual environments of a checkout. Standard library only."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import dev_system

LEVELS = ("program", "dev")
LOWER_BOUND = re.compile(r"(?P<name>[\w.-]+)(?:\[[\w,-]+\])?>=(?P<version>[\w.]+)[^;]*(?P<marker>;.*)?")


class Failed(Exception):
    """A step that did not work. ``str()`` is what to tell the user."""


class Environment:
    """One with the versions of a file of constraints; touched again only when something changed."""

    def __init__(self, root: Path, name: str, constraints: Path) -> None:
        self.root = root
        self.folder = root / name
        self.python = python_of(self.folder)
        self.stamp = self.folder / "agent-desktop.stamp"
        self.constraints = constraints

    def wanted(self, level: str) -> dict[str, str]:
        """What the stamp must say for the environment to be as it should."""
        digest = hashlib.sha256()
        for path in (self.root / "pyproject.toml", self.constraints):
            digest.update(path.read_bytes() if path.exists() else b"-")
        digest.update(f"{self.root}\0{self.folder}".encode())
        return {"level": level, "files": digest.hexdigest(), "python": ".".join(map(str, sys.version_info[:2]))}

    def is_current(self, level: str) -> bool:
        """Return True if it has all that ``level`` needs; one made for development serves the program too."""
        try:
            stamp = json.loads(self.stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        return self.python.exists() and any(stamp == self.wanted(have) for have in LEVELS[LEVELS.index(level) :])

    def setup(self, level: str) -> None:
        """Bring it up to date. Raises :class:`Failed` or ``dev_system.Missing``."""
        if self.is_current(level):
            return
        begun = time.monotonic()
        if not works(self.python):
            dev_system.ensure_venv_module()
            print(f"Making {self.folder.relative_to(self.root)} …", flush=True)
            make = [sys.executable, "-m", "venv", "--clear", str(self.folder)]
            call(make, "The virtual environment could not be made.", self.root)
        self.stamp.unlink(missing_ok=True)
        self.constrain()
        print("Installing the versions; the first time some 150 MB come over the network …", flush=True)
        pip(self.python, ["hatchling", "editables"], self.root, self.constraints)
        editable = ["--no-build-isolation", "--editable", f"{self.root}[{'dev' if level == 'dev' else 'ngrok'}]"]
        pip(self.python, editable, self.root, self.constraints)
        ask = [str(self.python), "-c", "import PySide6.QtWidgets"]
        if subprocess.run(ask, capture_output=True, check=False).returncode:
            raise Failed(dev_system.qt_hint())
        self.stamp.write_text(json.dumps(self.wanted(level)), encoding="utf-8")
        print(f"Ready after {time.monotonic() - begun:.0f} s.", flush=True)

    def constrain(self) -> None:
        """Write the file of constraints, where it is not kept."""


class LowestEnvironment(Environment):
    """One in which each dependency of the program has the lowest version that pyproject.toml allows."""

    def __init__(self, root: Path, name: str) -> None:
        super().__init__(root, name, root / name / "constraints.txt")

    def constrain(self) -> None:
        import tomllib  # not in the Python versions to which dev.py says that they are too old

        project = tomllib.loads((self.root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        self.constraints.write_text("\n".join(lowest(project)) + "\n", encoding="utf-8")


def lowest(project: dict[str, Any]) -> list[str]:
    """Constraints to the lower bounds of a project's dependencies, such as ``keyring==25.5``."""
    found = []
    for requirement in project["dependencies"]:
        bound = LOWER_BOUND.fullmatch(requirement)
        if bound is None:
            raise Failed(f"{requirement} in pyproject.toml has no lower bound.")
        found.append(f"{bound['name']}=={bound['version']}{bound['marker'] or ''}")
    return found


def python_of(folder: Path) -> Path:
    """The interpreter of a virtual environment."""
    return folder / "Scripts" / "python.exe" if sys.platform == "win32" else folder / "bin" / "python"


def works(python: Path) -> bool:
    """Return True if an environment's interpreter starts and is of this script's version; its maker may be gone."""
    if not python.exists():
        return False
    ask = [str(python), "-c", "import sys, pip; print(*sys.version_info[:2])"]
    answer = subprocess.run(ask, capture_output=True, text=True, check=False)
    return answer.returncode == 0 and answer.stdout.split() == [str(part) for part in sys.version_info[:2]]


def pip(python: Path, arguments: list[str], root: Path, constraints: Path | None = None) -> None:
    """Install with pip; again after a failure, since networks have hiccups."""
    command = [str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-input"]
    command += ["--retries", "5", "--timeout", "60", *arguments]
    if constraints is not None and constraints.exists():
        command += ["--constraint", str(constraints)]
    for wait in (3, 10, None):
        if subprocess.run(command, cwd=root, stdin=subprocess.DEVNULL, check=False).returncode == 0:
            return
        if wait is not None:
            print(f"pip did not succeed; trying again in {wait} s …", flush=True)
            time.sleep(wait)
    raise Failed("pip could not install the packages; its own words are above. Is the network there?")


def call(command: list[str], complaint: str, root: Path) -> None:
    """Run a command that must succeed."""
    if subprocess.run(command, cwd=root, stdin=subprocess.DEVNULL, check=False).returncode:
        raise Failed(complaint)
