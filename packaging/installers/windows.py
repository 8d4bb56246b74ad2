"""Windows: the version resource, the NSIS installer, and Authenticode."""

from __future__ import annotations

import base64
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installers import about

SCRIPT = about.DATA / "windows" / "installer.nsi"
TIMESTAMPS = "http://timestamp.digicert.com"
CERTIFICATE, PASSWORD = "WINDOWS_CERTIFICATE", "WINDOWS_CERTIFICATE_PASSWORD"


def numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows wants it: four whole numbers."""
    found = [int(part) for part in re.findall(r"\d+", version.partition("+")[0])][:4]
    first, second, third, fourth = (*found, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def version_resource(folder: Path) -> Path:
    """The file that PyInstaller makes the version resource of, as Explorer's properties show it."""
    made = folder / "version.txt"
    values = {"VERSION": about.version(), "NUMBERS": repr(numbers(about.version())), "TITLE": about.TITLE}
    values |= {"AUTHORS": about.AUTHORS, "SUMMARY": about.SUMMARY, "NAME": about.NAME}
    made.write_text(about.fill("windows/version.txt", values), encoding="utf-8")
    return made


def installer(payload: Path, icon: Path, out: Path, *, fast: bool = False) -> Path:
    """Compile the installer of a frozen folder; signed where the certificate is in the environment.

    ``fast`` saves time, not space. Raises :class:`about.BuildError`.
    """
    signed = can_sign()
    made = out / f"{about.NAME}-{about.version()}-windows-setup{about.mark(signed)}.exe"
    if signed:
        for program in sorted(payload.glob("*.exe")):
            sign(program)
    defines = {
        "VERSION": about.version(),
        "NUMBERS": ".".join(map(str, numbers(about.version()))),
        "TITLE": about.TITLE,
        "NAME": about.NAME,
        "AUTHORS": about.AUTHORS,
        "SUMMARY": about.SUMMARY,
        "PAYLOAD": str(payload),
        "ICON": str(icon),
        "LICENCE": str(about.ROOT / "LICENSE"),
        "OUT": str(made),
        "KILOBYTES": str(sum(file.stat().st_size for file in payload.rglob("*") if file.is_file()) // 1024),
        "COMPRESSOR": "zlib" if fast else "/SOLID lzma",
    }
    made.unlink(missing_ok=True)
    # warnings are errors, and paths hold backslashes on one system and slashes on the others
    about.run([makensis(), "-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{n}={v}" for n, v in defines.items()), SCRIPT])
    if signed:
        sign(made)
    return made


def makensis() -> str:
    """NSIS's compiler; on Windows its installer does not put it on PATH."""
    usual = Path("C:/Program Files (x86)/NSIS/makensis.exe")
    return shutil.which("makensis") or str(usual)


def signtool() -> str:
    """Microsoft's signer; the newest of the Windows kits, which are not on PATH."""
    kits = sorted(Path("C:/Program Files (x86)/Windows Kits/10/bin").glob("*/x64/signtool.exe"))
    return shutil.which("signtool") or str(kits[-1] if kits else "signtool")


def can_sign() -> bool:
    """Whether the environment has the certificate (a PFX file in base64) and its password."""
    return bool(os.environ.get(CERTIFICATE) and os.environ.get(PASSWORD) is not None)


def sign(file: Path) -> None:
    """Sign a program in place, with a time stamp, so that it stays valid when the certificate ends."""
    stamps = os.environ.get("WINDOWS_TIMESTAMP_URL", TIMESTAMPS)
    with _certificate() as (pfx, password):
        if sys.platform == "win32":
            secret = password.read_text(encoding="utf-8")
            tail: list[str | Path] = ["/tr", stamps, "/td", "sha256"] if stamps else []
            about.run([signtool(), "sign", "/fd", "sha256", "/f", pfx, "/p", secret, *tail, file])
            return
        signed = file.with_suffix(".signed")
        tail = ["-ts", stamps] if stamps else []
        about.run(
            [
                *("osslsigncode", "sign", "-pkcs12", pfx, "-readpass", password, "-h", "sha256", "-n", about.TITLE),
                *tail,
                *("-in", file, "-out", signed),
            ]
        )
        signed.replace(file)


@contextmanager
def _certificate() -> Iterator[tuple[Path, Path]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)  # mkdtemp closes it to others
        pfx, password = folder / "certificate.pfx", folder / "password"
        pfx.write_bytes(base64.b64decode(os.environ[CERTIFICATE]))
        password.write_text(os.environ[PASSWORD], encoding="utf-8")
        yield pfx, password
