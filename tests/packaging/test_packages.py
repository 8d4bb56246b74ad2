"""What is in the packages for Linux."""

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from installers import about, linux

from tests.packaging.conftest import Built

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

WANTED = (
    "/usr/bin/agent-desktop",
    "/usr/lib/agent-desktop/agent-desktop",
    "/usr/lib/agent-desktop/THIRD-PARTY-LICENSES.txt",
    "/usr/lib/agent-desktop/_internal/agent_desktop/sandbox/page/index.html",
    "/usr/lib/agent-desktop/_internal/agent_desktop/store/migrations/env.py",
    "/usr/lib/agent-desktop/_internal/resources/app/agent-desktop.svg",
    "/usr/lib/agent-desktop/_internal/PySide6/Qt/plugins/platforms/libqwayland.so",
    "/usr/lib/agent-desktop/_internal/PySide6/Qt/plugins/platforms/libqxcb.so",
    "/usr/share/applications/agent-desktop.desktop",
    "/usr/share/doc/agent-desktop/README.administrators.md",
    "/usr/share/doc/agent-desktop/copyright",
    "/usr/share/icons/hicolor/16x16/apps/agent-desktop.png",
    "/usr/share/icons/hicolor/512x512/apps/agent-desktop.png",
    "/usr/share/icons/hicolor/scalable/apps/agent-desktop.svg",
    "/usr/share/man/man1/agent-desktop.1.gz",
    "/usr/share/metainfo/io.github.agent_desktop.metainfo.xml",
)
SYSTEMS_OWN = ("libc.so", "libstdc++", "libX11", "libxcb", "libssl", "libcrypto", "libglib", "libgtk", "libfontconfig")


def run(*command: str | Path) -> str:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True).stdout


def check_files(names: set[str]) -> None:
    assert not set(WANTED) - names
    revisions = [name for name in names if "/migrations/versions/" in name and name.endswith(".py")]
    sources = (about.ROOT / "agent_desktop/store/migrations/versions").glob("*.py")
    assert {Path(name).name for name in revisions} == {path.name for path in sources}
    shown = {Path(name).name for name in names}
    assert not [name for name in shown if name.startswith(SYSTEMS_OWN)], "the system has these, and updates them"
    assert not [name for name in names if re.search(r"\.pyc$|/(pytest|hypothesis|mypy|PyInstaller)/", name)]
    assert not [name for name in names if name.endswith((".db", "config.toml", ".log"))], "users' own files"


def test_the_deb(built: Built) -> None:
    lines = [line.split(maxsplit=5) for line in run("dpkg-deb", "--contents", built.deb).splitlines()]
    check_files({line[5].partition(" -> ")[0].removeprefix(".") for line in lines})
    assert {line[1] for line in lines} == {"root/root"}
    assert {line[0] for line in lines} <= {"drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x", "lrwxrwxrwx"}
    says = dict(line.split(": ", 1) for line in run("dpkg-deb", "--field", built.deb).splitlines() if ": " in line)
    assert says["Version"] == about.version()
    assert f"libc6 (>= {linux.glibc()})" in says["Depends"]
    for library in ("libxcb-cursor0", "libxkbcommon-x11-0", "libegl1", "libssl3"):
        assert library in says["Depends"]
    assert int(says["Installed-Size"]) * 1024 <= 150_000_000
    assert "unsigned" in built.deb.name


def test_the_rpm(built: Built) -> None:
    names = set(run("rpm", "-qpl", built.rpm).splitlines())
    check_files(names)
    asked = run("rpm", "-qp", "--queryformat", "%{NAME} %{VERSION} %{LICENSE} %{BUILDHOST}", built.rpm)
    assert asked == f"agent-desktop {about.version()} MIT localhost"
    requires = run("rpm", "-qp", "--requires", built.rpm)
    for library in ("libxcb-cursor.so.0", "libssl.so.3", "libxkbcommon-x11.so.0", "libEGL.so.1", "glibc >="):
        assert library in requires
    for library in ("libQt6", "libicu", "libpython", "libshiboken", "libpyside"):
        assert library not in requires, "it is in the package"
    assert "libQt6" not in run("rpm", "-qp", "--provides", built.rpm), "nobody else may use it"


def test_the_rpm_installs(built: Built, tmp_path: Path) -> None:
    database, root = tmp_path / "db", tmp_path / "root"
    options = ["--root", str(root), "--dbpath", "/db"]
    root.mkdir()
    probe = subprocess.run(["rpm", *options, "--initdb"], capture_output=True, text=True, check=False)
    if probe.returncode:
        pytest.skip("rpm cannot use another root here")
    # the libraries that it needs are Debian's, of which rpm knows nothing
    done = subprocess.run(
        ["rpm", *options, "--install", "--nodeps", "--noscripts", str(built.rpm)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    program = root / "usr/lib/agent-desktop/agent-desktop"
    assert run(program, "--version") == f"Agent Desktop {about.version()}\n"
    assert not database.exists()
    shutil.rmtree(root)


def test_lintian_finds_no_error(built: Built) -> None:
    if built.lintian is None:
        pytest.skip("needs lintian")
    said, _ = built.lintian.communicate(timeout=200)
    assert built.lintian.returncode == 0, said
    assert "\nE:" not in f"\n{said}"
    assert "\nW:" not in f"\n{said}", said


def test_the_sums(built: Built) -> None:
    lines = [line.split("  ") for line in (built.folder / "SHA256SUMS").read_text().splitlines()]
    assert {name for _, name in lines} == {built.deb.name, built.rpm.name}
    for digest, name in lines:
        assert hashlib.sha256((built.folder / name).read_bytes()).hexdigest() == digest


def test_the_licences_of_all_that_is_bundled(built: Built, tmp_path: Path) -> None:
    run("dpkg-deb", "--extract", built.deb, tmp_path / "tree")
    text = (tmp_path / "tree/usr/lib/agent-desktop/THIRD-PARTY-LICENSES.txt").read_text(encoding="utf-8")
    titles = re.findall(r"^={100}\n(.+)\nLicence: (.+)\n={100}$", text, re.MULTILINE)
    names = {title.partition(" ")[0].lower() for title, _ in titles}
    for name in (
        "python",
        "pyside6_essentials",
        "aiohttp",
        "sqlalchemy",
        "sqlcipher3",
        "keyring",
        "jeepney",
        "lucide",
        "ngrok",
    ):
        assert name in names
    assert not names & {"pytest", "mypy", "hypothesis", "ruff"}, "these are not bundled"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert not [title for title, licence in titles if licence in ("", "UNKNOWN")]
