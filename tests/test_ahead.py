"""Secrets read ahead, by the program itself in another process."""

import json
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from agent_desktop.credentials import (
    API_TOKEN,
    DATABASE_KEY,
    VERIFY_TOKEN,
    Ahead,
    KeyringCredentials,
    KeyringLocked,
    backend,
)
from agent_desktop.credentials.ahead import NAMES


@pytest.mark.usefixtures("keyring_session")
async def test_they_are_what_the_keyring_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    profile_id = secrets.token_hex(8)
    before = KeyringCredentials(profile_id)
    await before.set(VERIFY_TOKEN, "Zürich-✓")
    await before.set(API_TOKEN, "id:secret")
    learned: list[str] = []
    store = KeyringCredentials(profile_id, learned=learned.append, ahead=Ahead(profile_id))
    with monkeypatch.context() as without:
        without.setattr(backend, "read", None)
        assert await store.get(VERIFY_TOKEN) == "Zürich-✓"
        assert await store.get(API_TOKEN) == "id:secret"
        assert await store.get(DATABASE_KEY) is None
    assert learned == ["Zürich-✓", "id:secret"]
    await before.set(API_TOKEN, "id:other")
    assert await store.get(API_TOKEN) == "id:other", "what was taken is read anew"
    await store.delete(API_TOKEN)
    await store.delete(VERIFY_TOKEN)


@pytest.mark.usefixtures("keyring_session")
async def test_what_was_written_meanwhile_counts() -> None:
    profile_id = secrets.token_hex(8)
    ahead = Ahead(profile_id)
    store = KeyringCredentials(profile_id, ahead=ahead)
    await store.set(API_TOKEN, "id:new")
    assert await store.get(API_TOKEN) == "id:new"
    await store.delete(API_TOKEN)
    ahead.close()


def child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> Ahead:
    """A child that does something else instead."""
    (tmp_path / "agent_desktop.py").write_text(code, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return Ahead("nobody")


async def test_a_keyring_that_stayed_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = json.dumps({"error": "KeyringLocked"})
    ahead = child(tmp_path, monkeypatch, f"print({answer!r})")
    monkeypatch.setattr(backend, "read", lambda _user: "read anew")
    store = KeyringCredentials("nobody", ahead=ahead)
    with pytest.raises(KeyringLocked):
        await store.get(API_TOKEN)
    assert await store.get(API_TOKEN) == "read anew", "the person may have tried again"


@pytest.mark.parametrize("code", ["import sys; sys.exit(3)", 'print(\'{"error": "KeyringFailed"}\')'])
async def test_a_child_that_fails_is_no_loss(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    ahead = child(tmp_path, monkeypatch, code)
    monkeypatch.setattr(backend, "read", lambda user: user)
    store = KeyringCredentials("nobody", ahead=ahead)
    assert [await store.get(name) for name in NAMES] == [f"{name}@nobody" for name in NAMES]


def test_it_ends_with_its_parent(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    code = (
        "import time; from agent_desktop.credentials import ahead, backend;"
        "backend.read = lambda user: time.sleep(600); ahead.main('nobody')"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    _, _ = process.communicate(timeout=30)  # ends its input
    assert process.returncode == 1


def test_closing_ends_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ahead = child(tmp_path, monkeypatch, "import sys; sys.stdin.read()")
    ahead.close()
    assert ahead._process.returncode == 0


@pytest.mark.usefixtures("keyring_session")
def test_what_lies_in_the_present_folder_is_not_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "agent_desktop.py").write_text(f"print({json.dumps({API_TOKEN: 'forged'})!r})", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    ahead = Ahead(secrets.token_hex(8))
    assert ahead.take(API_TOKEN) is None
