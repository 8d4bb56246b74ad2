"""The installers, built once for all tests that look at them."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
sys.path.append(str(PACKAGING))

TOOLS = ("appstreamcli", "dpkg-deb", "dpkg-shlibdeps", "readelf", "rpmbuild")


@dataclass(frozen=True)
class Built:
    """What ``dev.py build`` made here. ``lintian`` is at work on the package since it was there."""

    folder: Path
    deb: Path
    rpm: Path
    lintian: "subprocess.Popen[str] | None"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    """The packages of this system, compressed little."""
    if sys.platform != "linux" or (lacking := [name for name in TOOLS if shutil.which(name) is None]):
        pytest.skip("packages are built on Debian" if sys.platform != "linux" else f"needs {', '.join(lacking)}")
    folder = tmp_path_factory.mktemp("installers")
    script = [sys.executable, str(PACKAGING / "build_installers.py")]
    done = subprocess.run(
        [*script, "--fast", "--out", str(folder / "dist"), "--work", str(folder / "build")],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=240,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    deb, rpm = next((folder / "dist").glob("*.deb")), next((folder / "dist").glob("*.rpm"))
    lintian = None
    if shutil.which("lintian"):
        command = ["lintian", "--fail-on", "error", "--tag-display-limit", "0", str(deb)]
        lintian = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    yield Built(folder / "dist", deb, rpm, lintian)
    if lintian is not None and lintian.stdout is not None and not lintian.stdout.closed:  # no test has read it
        lintian.terminate()
        lintian.communicate(timeout=20)
    shutil.rmtree(folder, ignore_errors=True)  # half a gigabyte
