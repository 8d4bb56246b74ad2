"""The list of sums, and OpenPGP signatures on it and on the .rpm, where the key is in the environment."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from installers import about

KEY, PASSPHRASE = "RELEASE_GPG_KEY", "RELEASE_GPG_PASSPHRASE"
SUMS = "SHA256SUMS"


def can_sign() -> bool:
    """Whether the environment has the secret key (armoured)."""
    return bool(os.environ.get(KEY))


def write_sums(files: Iterable[Path], out: Path) -> Path:
    """Write the sums of files in ``out``, for ``sha256sum --check``; signed beside it where there is a key."""
    made = out / SUMS
    lines = [f"{digest(file)}  {file.name}\n" for file in sorted(files)]
    made.write_text("".join(lines), encoding="utf-8", newline="\n")
    signature = made.with_name(f"{SUMS}.asc")
    signature.unlink(missing_ok=True)
    if can_sign():
        with _keyring() as (home, gpg):
            about.run([*gpg, "--armor", "--output", signature, "--detach-sign", made], environment={"GNUPGHOME": home})
    return made


def sign_rpm(package: Path) -> None:
    """Put a signature into a package."""
    with _keyring() as (home, gpg):
        listed = about.run(["gpg", "--batch", "--with-colons", "--list-secret-keys"], environment={"GNUPGHOME": home})
        print_ = next(line.split(":")[9] for line in listed.splitlines() if line.startswith("fpr:"))
        extra = " ".join(gpg[1:])
        macros = {"__gpg": shutil.which("gpg"), "_gpg_name": print_, "_gpg_sign_cmd_extra_args": extra}
        defines = [part for name, value in macros.items() for part in ("--define", f"{name} {value}")]
        about.run(["rpmsign", "--addsign", *defines, package], environment={"GNUPGHOME": home})


def digest(file: Path) -> str:
    """A file's SHA-256 in hexadecimal digits."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@contextmanager
def _keyring() -> Iterator[tuple[str, list[str]]]:
    """A GnuPG folder of its own with the key in it, and the command that signs without asking anybody."""
    with tempfile.TemporaryDirectory(prefix="gpg-") as name:
        folder = Path(name)
        key, passphrase = folder / "key", folder / "passphrase"
        key.write_text(os.environ[KEY], encoding="utf-8")
        passphrase.write_text(os.environ.get(PASSPHRASE, ""), encoding="utf-8")
        command = ["gpg", "--batch", "--yes", "--pinentry-mode", "loopback", "--passphrase-file", str(passphrase)]
        try:
            about.run([*command, "--import", key], environment={"GNUPGHOME": name})
            yield name, command
        finally:
            about.run(["gpgconf", "--homedir", name, "--kill", "all"])
