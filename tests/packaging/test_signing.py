"""Sums and signatures, with a key made for the test."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from installers import about, signing

gpg = pytest.mark.skipif(shutil.which("gpg") is None, reason="needs GnuPG")


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A GnuPG folder with a key pair; its secret key is exported with the password ``word``."""
    folder = tmp_path_factory.mktemp("g")  # short, because a socket's path must be
    folder.chmod(0o700)
    quick = ["--quick-generate-key", "Release <release@example.org>", "rsa2048", "sign", "never"]
    call(folder, "--passphrase", "word", *quick)
    yield folder
    subprocess.run(["gpgconf", "--homedir", str(folder), "--kill", "all"], check=False, capture_output=True)


def call(home: Path, *arguments: str) -> str:
    command = ["gpg", "--batch", "--pinentry-mode", "loopback", "--homedir", str(home), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_unsigned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(signing.KEY, raising=False)
    (tmp_path / "b.deb").write_bytes(b"b")
    (tmp_path / "a.rpm").write_bytes(b"a")
    (tmp_path / "SHA256SUMS.asc").write_text("of an earlier build")
    sums = signing.write_sums([tmp_path / "b.deb", tmp_path / "a.rpm"], tmp_path)
    names = [line.split("  ")[1] for line in sums.read_text().splitlines()]
    assert names == ["a.rpm", "b.deb"]
    assert not (tmp_path / "SHA256SUMS.asc").exists()
    if shutil.which("sha256sum"):
        subprocess.run(["sha256sum", "--check", "--quiet", sums.name], cwd=tmp_path, check=True)


@gpg
def test_signed(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(signing.KEY, call(home, "--passphrase", "word", "--armor", "--export-secret-keys"))
    monkeypatch.setenv(signing.PASSPHRASE, "word")
    (tmp_path / "a.deb").write_bytes(b"a")
    sums = signing.write_sums([tmp_path / "a.deb"], tmp_path)
    call(home, "--verify", str(tmp_path / "SHA256SUMS.asc"), str(sums))
    monkeypatch.setenv(signing.PASSPHRASE, "another")
    with pytest.raises(about.BuildError, match="gpg did not succeed"):
        signing.write_sums([tmp_path / "a.deb"], tmp_path)


@gpg
@pytest.mark.skipif(any(shutil.which(name) is None for name in ("rpmbuild", "rpmsign")), reason="needs rpm")
def test_a_signed_rpm(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = make_rpm(tmp_path)
    monkeypatch.setenv(signing.KEY, call(home, "--passphrase", "word", "--armor", "--export-secret-keys"))
    monkeypatch.setenv(signing.PASSPHRASE, "word")
    signing.sign_rpm(package)
    (tmp_path / "public").write_text(call(home, "--armor", "--export"))
    database = ["--dbpath", str(tmp_path / "db")]
    subprocess.run(["rpmkeys", *database, "--import", str(tmp_path / "public")], check=True)
    said = subprocess.run(
        ["rpmkeys", *database, "--checksig", str(package)], capture_output=True, text=True, check=False
    )
    assert said.returncode == 0, said.stdout
    assert "signatures OK" in said.stdout


def make_rpm(folder: Path) -> Path:
    """A package with nothing in it."""
    spec = folder / "nothing.spec"
    spec.write_text(
        "Name: nothing\nVersion: 1\nRelease: 1\nSummary: x\nLicense: MIT\nBuildArch: noarch\n%description\n%files\n"
    )
    about.run(["rpmbuild", "-bb", "--quiet", "--define", f"_topdir {folder}", "--define", f"_dbpath {folder}/db", spec])
    return next((folder / "RPMS").rglob("*.rpm"))


def test_no_secret_in_what_goes_wrong(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(signing.KEY, "no key at all")
    monkeypatch.setenv(signing.PASSPHRASE, "hush-hush")
    (tmp_path / "a").touch()
    if shutil.which("gpg") is None:
        pytest.skip("needs GnuPG")
    with pytest.raises(about.BuildError) as caught:
        signing.write_sums([tmp_path / "a"], tmp_path)
    assert "hush-hush" not in str(caught.value)
    assert os.environ[signing.KEY] not in str(caught.value)
