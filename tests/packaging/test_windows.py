"""The installer for Windows, compiled here against a stand-in for the frozen program, and signed with a test's key."""

import base64
import shutil
import struct
import subprocess
from pathlib import Path

import pytest
from installers import about, windows

makensis = pytest.mark.skipif(shutil.which("makensis") is None, reason="needs NSIS")
openssl = pytest.mark.skipif(
    any(shutil.which(name) is None for name in ("openssl", "osslsigncode")), reason="needs openssl and osslsigncode"
)


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    """A folder as PyInstaller leaves it on Windows; the programs are the smallest that a signer takes."""
    folder = tmp_path / "payload"
    (folder / "_internal" / "PySide6").mkdir(parents=True)
    (folder / "_internal" / "PySide6" / "Qt6Core.dll").write_bytes(b"library" * 1000)
    for name in (f"{about.NAME}.exe", f"{about.TITLE}.exe"):
        (folder / name).write_bytes(smallest_program())
    (folder / "THIRD-PARTY-LICENSES.txt").write_text("…", encoding="utf-8")
    return folder


@pytest.fixture
def icon(tmp_path: Path, qapp: object) -> Path:
    from installers import icons

    icons.make_all(about.ROOT / "resources/app/agent-desktop.svg", tmp_path)
    return tmp_path / f"{about.NAME}.ico"


def smallest_program() -> bytes:
    """A PE file for 64 bit with one empty section."""
    coff = struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, 240, 0x22)
    optional = struct.pack("<HBBIIIII", 0x20B, 14, 0, 512, 0, 0, 0x1000, 0x1000)
    optional += struct.pack("<QIIHHHHHHIIIIHH", 0x140000000, 0x1000, 512, 6, 0, 0, 0, 6, 0, 0, 0x2000, 512, 0, 2, 0x160)
    optional += struct.pack("<QQQQII", 1 << 20, 1 << 12, 1 << 20, 1 << 12, 0, 16) + bytes(16 * 8)
    section = struct.pack("<8sIIIIIIHHI", b".text", 1, 0x1000, 512, 512, 0, 0, 0, 0, 0x60000020)
    head = b"MZ".ljust(60, b"\0") + struct.pack("<I", 64) + b"PE\0\0" + coff + optional + section
    return head.ljust(512, b"\0") + b"\xc3".ljust(512, b"\0")


@makensis
def test_the_installer_compiles(payload: Path, icon: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(windows.CERTIFICATE, raising=False)
    made = windows.installer(payload, icon, tmp_path, fast=True)
    assert made.name == f"agent-desktop-{about.version()}-windows-setup-unsigned.exe"
    data = made.read_bytes()
    assert data.startswith(b"MZ")
    for text in (about.version(), about.TITLE, about.AUTHORS):
        assert text.encode("utf-16-le") in data, "the version resource has it"
    assert b'level="asInvoker"' in data or b'"asInvoker"' in data, "no administrator rights"


@makensis
def test_what_is_missing_stops_it(icon: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(about.BuildError, match="makensis did not succeed"):
        windows.installer(tmp_path / "empty", icon, tmp_path)


@makensis
@openssl
def test_it_is_signed_where_the_certificate_is_there(
    payload: Path, icon: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = make_certificate(tmp_path)
    monkeypatch.setenv(windows.CERTIFICATE, base64.b64encode(certificate.read_bytes()).decode())
    monkeypatch.setenv(windows.PASSWORD, "word")
    monkeypatch.setenv("WINDOWS_TIMESTAMP_URL", "")
    made = windows.installer(payload, icon, tmp_path, fast=True)
    assert "unsigned" not in made.name
    for file in (made, payload / f"{about.NAME}.exe", payload / f"{about.TITLE}.exe"):
        command = ["osslsigncode", "verify", "-in", str(file), "-CAfile", str(tmp_path / "certificate")]
        said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        assert "Signature verification: ok" in said, said


def make_certificate(folder: Path) -> Path:
    """A self-signed certificate for code, as a PFX file with the password ``word``."""
    key, certificate, pfx = folder / "key", folder / "certificate", folder / "certificate.pfx"
    usage = ["-addext", "extendedKeyUsage=codeSigning"]
    for command in (
        [
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-keyout",
            key,
            "-out",
            certificate,
            "-subj",
            "/CN=Test",
            *usage,
        ],
        ["pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", pfx, "-passout", "pass:word"],
    ):
        subprocess.run(["openssl", *map(str, command)], capture_output=True, check=True)
    return pfx


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("1.2.3.4", (1, 2, 3, 4)), ("2.0.0rc1+local.7", (2, 0, 0, 1))],
)
def test_a_version_in_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert windows.numbers(version) == numbers


def test_the_version_resource(tmp_path: Path) -> None:
    text = windows.version_resource(tmp_path).read_text(encoding="utf-8")
    compile(text, "version.txt", "eval")
    assert about.version() in text
    assert "@" not in text
