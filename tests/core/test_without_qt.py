"""The program below the window runs without Qt, as on a server that has none."""

import subprocess
import sys

CODE = "import sys; from agent_desktop.core import demo, profile_opener, service; print(*sys.modules)"


def test_the_core_loads_no_qt() -> None:
    said = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True).stdout
    assert not [name for name in said.split() if name.split(".")[0] in ("PySide6", "shiboken6", "qasync")]
