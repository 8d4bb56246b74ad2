"""What every installer says of the program, and how a build step runs a tool."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(__file__).parent / "data"

NAME = "agent-desktop"
TITLE = "Agent Desktop"
IDENTIFIER = "io.github.agent_desktop"
SUMMARY = "Reply to the customers that a Chatlayer.ai bot hands over"
DESCRIPTION = (
    "The agent desktop for Chatlayer.ai. It receives Chatlayer's offloading webhook on the agent's own"
    " computer, stores every conversation there, encrypted, and sends the agent's replies through Chatlayer's API."
)
AUTHORS = "Agent Desktop contributors"


class BuildError(Exception):
    """A build step that did not work. ``str()`` says which, and what to do."""


@cache
def version() -> str:
    """The program's version, from the one place where it is written; the program is not imported for it."""
    tree = ast.parse((ROOT / "agent_desktop" / "__init__.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__":
            return str(ast.literal_eval(node.value))
    raise BuildError("agent_desktop/__init__.py says no __version__.")


@cache
def epoch() -> int:
    """The time that all files of a build carry (seconds): SOURCE_DATE_EPOCH, else that of the newest commit."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    if shutil.which("git"):
        ask = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
        answer = subprocess.run(ask, capture_output=True, text=True, check=False).stdout.strip()
        if answer:
            return int(answer)
    return int((ROOT / "CHANGELOG.md").stat().st_mtime)


def maintainer() -> str:
    """Who answers for a package; AGENT_DESKTOP_MAINTAINER (``Name <address>``) names those who build their own."""
    return os.environ.get("AGENT_DESKTOP_MAINTAINER") or f"{AUTHORS} <maintainers@agent-desktop.invalid>"


def mark(signed: bool) -> str:
    """The part of a file name that says that nobody vouches for the file."""
    return "" if signed else "-unsigned"


def run(command: Sequence[str | Path], *, cwd: Path = ROOT, environment: Mapping[str, str] | None = None) -> str:
    """Run a tool to its end and give its standard output. Raises :class:`BuildError` with what it said."""
    texts = [str(part) for part in command]
    own = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch()), "LC_ALL": "C.UTF-8", **(environment or {})}
    try:
        done = subprocess.run(
            texts, cwd=cwd, env=own, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", check=False
        )
    except FileNotFoundError:
        raise BuildError(f"{texts[0]} is not installed.") from None
    if done.returncode:
        said = done.stderr.strip() or done.stdout.strip()
        raise BuildError(f"{texts[0]} did not succeed:\n{said[-4000:]}")
    return done.stdout


def fill(template: str, values: Mapping[str, str]) -> str:
    """A data file's text with each ``@NAME@`` replaced. Raises :class:`BuildError` for one that nobody fills."""
    text = (DATA / template).read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    if left := [line for line in text.splitlines() if line.count("@") > 1 and "@" + line.split("@")[1] + "@" in line]:
        raise BuildError(f"{template}: nothing fills {left[0].strip()}")
    return text
