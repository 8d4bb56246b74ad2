"""A crash leaves no file with the memory of the program, or of what it has started."""

import subprocess
import sys
from pathlib import Path

import pytest

from agent_desktop.base import no_dumps

CODE = """
import resource, subprocess, sys
from agent_desktop import cli
from agent_desktop.base import no_dumps
try:
    cli.main(["--version"])
except SystemExit:
    pass
look = "import resource; print(resource.getrlimit(resource.RLIMIT_CORE), open('/proc/self/coredump_filter').read())"
print(repr(no_dumps.missing()))
subprocess.run([sys.executable, "-c", look], check=True)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other means")
@pytest.mark.skipif(not no_dumps.FILTER.exists(), reason="this kernel writes no cores")
def test_neither_the_program_nor_its_children_leave_their_memory() -> None:
    said = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True, cwd=Path.cwd())
    version, lacks, child, *_ = said.stdout.splitlines()
    assert version.startswith("Agent Desktop")
    assert lacks == "''"
    assert child == "(0, 0) 00000000"


@pytest.mark.skipif(sys.platform == "win32", reason="other means there")
def test_what_cannot_be_set_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(no_dumps, "FILTER", tmp_path / "nowhere" / "filter")
    no_dumps.forbid()
    if sys.platform == "linux":
        assert no_dumps.missing() == "the filter for cores (FileNotFoundError)"
    monkeypatch.setattr(no_dumps, "FILTER", tmp_path / "filter")
    no_dumps.forbid()
    assert no_dumps.missing() == ""
