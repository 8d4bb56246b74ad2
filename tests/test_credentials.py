"""Secrets: the real keyring of the session, every way it can fail, and the memory that stands in for it."""

import asyncio
import os
import secrets
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError

from agent_desktop import credentials as ours
from agent_desktop.credentials import (
    API_TOKEN,
    DATABASE_KEY,
    VERIFY_TOKEN,
    Credentials,
    CredentialsError,
    KeyringCredentials,
    KeyringFailed,
    KeyringUnavailable,
    MemoryCredentials,
    UnfitSecret,
    backend,
    ensure_verify_token,
)
from agent_desktop.credentials.names import AT_START, LONGEST, fit
from tests.helpers.until import until


class Broken(KeyringBackend):
    """A keyring that raises what it is told to."""

    priority = 5  # type: ignore[assignment]  # the library's own type is a class property

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error

    def delete_password(self, service: str, username: str) -> None:
        raise self.error


@pytest.fixture
def store(tmp_path: Path) -> KeyringCredentials:
    return KeyringCredentials(secrets.token_hex(8))


@pytest.fixture(autouse=True)
def _same_keyring_after() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.mark.usefixtures("keyring_session")
async def test_a_secret_is_kept_replaced_and_removed(store: KeyringCredentials) -> None:
    assert await store.get(API_TOKEN) is None
    await store.set(API_TOKEN, "id:first\n")
    await store.set(API_TOKEN, "id:second")
    assert await store.get(API_TOKEN) == "id:second"
    assert await store.get(VERIFY_TOKEN) is None
    assert await store.delete(API_TOKEN)
    assert not await store.delete(API_TOKEN)
    assert await store.get(API_TOKEN) is None
    assert await store.status()
    store.close()


@pytest.mark.usefixtures("keyring_session")
async def test_profiles_do_not_see_each_other() -> None:
    one, other = KeyringCredentials("one" + secrets.token_hex(4)), KeyringCredentials("two" + secrets.token_hex(4))
    await one.set(VERIFY_TOKEN, "Zürich-✓")
    assert await other.get(VERIFY_TOKEN) is None
    assert await one.get(VERIFY_TOKEN) == "Zürich-✓"
    await one.delete(VERIFY_TOKEN)


@pytest.mark.usefixtures("keyring_session")
async def test_a_verify_token_is_made_once(store: KeyringCredentials) -> None:
    token = await ensure_verify_token(store)
    assert len(token) == 32, "192 bits, six in a letter"
    assert await ensure_verify_token(store) == token
    await store.delete(VERIFY_TOKEN)


def refusal(environment: Mapping[str, str]) -> str:
    """What a program says that has just been started; the library looks once for its keyring, and remembers."""
    code = (
        "import asyncio; from agent_desktop.credentials import KeyringCredentials, KeyringUnavailable\n"
        "try: asyncio.run(KeyringCredentials('here').set('api-token', 'id:secret'))\n"
        "except KeyringUnavailable as error: print(error)"
    )
    environment = {**os.environ, **environment}
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    return said.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no session bus")
@pytest.mark.parametrize("address", ["", "unix:path=nothing"])
def test_without_a_bus_and_with_one_that_is_gone(tmp_path: Path, address: str) -> None:
    said = refusal({"DBUS_SESSION_BUS_ADDRESS": address, "XDG_RUNTIME_DIR": str(tmp_path)})
    assert "cannot be reached" in said
    assert "try again" in said


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no session bus")
async def test_a_bus_that_goes_away(store: KeyringCredentials, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nothing'}")
    with pytest.raises(KeyringUnavailable, match="try again"):
        await store.get(API_TOKEN)


@pytest.mark.usefixtures("keyring_session")
async def test_a_bus_that_comes_back_is_found(
    store: KeyringCredentials, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with monkeypatch.context() as without:
        without.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nothing'}")
        keyring.set_keyring(keyring.backends.fail.Keyring())
        with pytest.raises(KeyringUnavailable):
            await store.get(API_TOKEN)
    assert await store.get(API_TOKEN) is None


class SecretServiceNotAvailableException(Exception):
    """Named as the library's, which is only there on Linux."""


class LockedException(Exception):
    """As above."""


def wrapped(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (NoKeyringError("hush"), KeyringUnavailable),
        (InitError("hush"), KeyringUnavailable),
        (SecretServiceNotAvailableException("hush"), KeyringUnavailable),
        (ConnectionResetError("hush"), KeyringUnavailable),
        (EOFError("hush"), KeyringUnavailable),
        (KeyringLocked("hush"), ours.KeyringLocked),
        (LockedException("hush"), ours.KeyringLocked),
        (wrapped(InitError("hush"), LockedException()), ours.KeyringLocked),
        (PasswordSetError("hush"), KeyringFailed),
        (PasswordDeleteError("hush"), KeyringFailed),
        (ZeroDivisionError("hush"), KeyringFailed),
    ],
    ids=lambda value: getattr(value, "__name__", type(value).__name__),
)
async def test_each_error_becomes_one_of_three(
    store: KeyringCredentials, error: Exception, kind: type[Exception], caplog: pytest.LogCaptureFixture
) -> None:
    keyring.set_keyring(Broken(error))
    for call in (store.get(API_TOKEN), store.set(API_TOKEN, "id:secret"), store.delete(API_TOKEN)):
        with pytest.raises(kind) as caught:
            await call
        assert isinstance(caught.value, CredentialsError)
        assert "hush" not in str(caught.value)
    assert "hush" not in caplog.text
    assert "id:secret" not in caplog.text


async def test_a_keyring_that_forgets_is_found_out(store: KeyringCredentials) -> None:
    class Forgetful(Broken):
        def get_password(self, service: str, username: str) -> str | None:
            return None

        def set_password(self, service: str, username: str, password: str) -> None:
            """Looks as if all were well."""

    keyring.set_keyring(Forgetful(Exception()))
    with pytest.raises(KeyringFailed, match="did not store"):
        await store.set(API_TOKEN, "id:secret")


@pytest.mark.parametrize("name", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "no.such.Thing"])
def test_unsafe_keyrings_are_refused(name: str) -> None:
    assert "PYTHON_KEYRING_BACKEND" in refusal({"PYTHON_KEYRING_BACKEND": name})


async def test_plain_text_files_are_refused(store: KeyringCredentials, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = type("PlaintextKeyring", (Broken,), {"__module__": "keyrings.alt.file"})
    keyring.set_keyring(plain(AssertionError("it was used")))
    monkeypatch.setattr("agent_desktop.credentials.backend.SYSTEM", ())
    with pytest.raises(KeyringUnavailable):
        await store.get(API_TOKEN)


async def test_one_thread_makes_all_calls_and_the_loop_goes_on(store: KeyringCredentials) -> None:
    threads: set[str] = set()
    release = threading.Event()

    class Slow(Broken):
        def get_password(self, service: str, username: str) -> str | None:
            threads.add(threading.current_thread().name)
            assert release.wait(20)
            return username

    keyring.set_keyring(Slow(Exception()))
    reads = [asyncio.ensure_future(store.get(name)) for name in (API_TOKEN, VERIFY_TOKEN, API_TOKEN)]
    await until(lambda: threads)
    assert not any(one.done() for one in reads)
    reads[2].cancel()
    release.set()
    assert [(await one or "").partition("@")[0] for one in reads[:2]] == [API_TOKEN, VERIFY_TOKEN]
    assert len(threads) == 1
    assert threading.current_thread().name not in threads


async def test_the_log_learns_what_it_must_not_show() -> None:
    learned: list[str] = []
    memory = MemoryCredentials({API_TOKEN: "id:one"}, learned=learned.append)
    await memory.set(VERIFY_TOKEN, "two")
    assert learned == ["id:one", "two"]


async def test_memory_lasts_for_a_session_and_says_so() -> None:
    memory: Credentials = MemoryCredentials()
    assert not memory.lasting
    token = await ensure_verify_token(memory)
    assert await memory.get(VERIFY_TOKEN) == token
    assert await memory.delete(VERIFY_TOKEN)
    assert await memory.get(VERIFY_TOKEN) is None
    assert not await memory.delete(VERIFY_TOKEN)


UNSEEN = [
    "",
    "\n",
    " \r\n",
    "\t",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "\u2060\u2028",
    "\u3164",
    "\ufe0f",
    "\U000e0100",
    "\u180f",
    "\u202c \x00",
]
"""What comes along when a token is copied, or piped by a command line: the second is the echo of Windows."""


@pytest.mark.parametrize("name", [API_TOKEN, VERIFY_TOKEN, "ngrok-token"])
@pytest.mark.parametrize("unseen", UNSEEN)
def test_what_cannot_be_seen_at_the_ends_of_a_token_is_not_part_of_it(name: str, unseen: str) -> None:
    assert fit(name, f"{unseen}id:secret{unseen}") == "id:secret"


@pytest.mark.parametrize("ending", ["", "\n", "\r\n"])
def test_a_password_loses_one_line_break_only(ending: str) -> None:
    assert fit("ssh-password", f" a password {ending}") == " a password "


async def test_tokens_of_older_versions_work_without_what_cannot_be_seen(book: "Book") -> None:
    """They were kept as they were piped, and never matched."""
    book.entries = {f"{VERIFY_TOKEN}@here": "vt \r", f"{API_TOKEN}@here": "\ufeffid:secret\u200b"}
    book.entries |= {"ssh-password@here": "pass "}
    learned: list[str] = []
    store = KeyringCredentials("here", learned=learned.append)
    assert await store.get(VERIFY_TOKEN) == "vt"
    assert await store.get("ssh-password") == "pass "
    store.read_early([API_TOKEN])
    assert await store.get(API_TOKEN) == "id:secret"
    assert learned == ["vt", "pass ", "id:secret"], "the log leaves out what the program uses"
    book.entries[f"{VERIFY_TOKEN}@here"] = " \u200b"
    assert await ensure_verify_token(store) == book.entries[f"{VERIFY_TOKEN}@here"].strip(), "that was none"
    store.close()


async def test_what_was_kept_can_be_kept_again(book: "Book") -> None:
    """A backup is restored with the tokens that it holds, whatever rules came later."""
    store = KeyringCredentials("here")
    for name, value in ((API_TOKEN, "nocolon"), (VERIFY_TOKEN, '"quoted"'), (VERIFY_TOKEN, "with\u200bin")):
        with pytest.raises(UnfitSecret):
            await store.set(name, value)
        await store.set(name, value, entered=False)
        assert await store.get(name) == value
    store.close()


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        (API_TOKEN, "", "is empty"),
        (API_TOKEN, " \n", "is empty"),
        (API_TOKEN, "a\nb", "line break"),
        (API_TOKEN, "a\0b", "invisible character"),
        (API_TOKEN, "id: secret", "without spaces"),
        (API_TOKEN, "id:sécret", "without spaces"),
        (API_TOKEN, "nocolon", "both parts"),
        (API_TOKEN, ":secret", "both parts"),
        (API_TOKEN, "id:", "both parts"),
        (API_TOKEN, '"id:secret"', "quotation marks"),
        (API_TOKEN, 'id:"secret', "looks like"),
        (API_TOKEN, "id:\u200bsecret", "invisible character"),
        (VERIFY_TOKEN, "'token'", "quotation marks"),
        (VERIFY_TOKEN, "“token”", "quotation marks"),
        (VERIFY_TOKEN, "one\u00a0two", "invisible character"),
        (VERIFY_TOKEN, "\u200b\ufeff", "is empty"),
        ("ssh-password", "a\nb", "line break"),
        (VERIFY_TOKEN, "\ud800", "not valid text"),
        (VERIFY_TOKEN, "x" * (LONGEST + 1), f"at most {LONGEST}"),
    ],
)
def test_values_that_cannot_be_secrets(name: str, value: str, sentence: str) -> None:
    with pytest.raises(UnfitSecret, match=sentence):
        fit(name, value)


def test_starting_does_not_load_the_keyring_library() -> None:
    code = "import sys, agent_desktop.credentials, agent_desktop.cli; print('keyring' in sys.modules)"
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ}
    )
    assert answer.stdout.strip() == "False"


async def test_a_call_that_does_not_come_back_is_left_and_the_next_one_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    begun, released = threading.Event(), threading.Event()

    def read(user: str) -> str:
        asked.append(user)
        if user == "one@here":  # its question is one that nobody sees
            begun.set()
            released.wait(20)
        return "found"

    monkeypatch.setattr(backend, "read", read)
    credentials = KeyringCredentials("here")
    waiting = asyncio.ensure_future(credentials.get("one"))
    await asyncio.to_thread(begun.wait, 20)
    waiting.cancel()
    credentials.renew()
    assert await credentials.get("two") == "found"
    assert asked == ["one@here", "two@here"]
    credentials.close()
    released.set()


class Book:
    """In place of the keyring: what is in it, and what was read."""

    def __init__(self) -> None:
        self.entries: dict[str, str] = {}
        self.read_: list[str] = []
        self.locked = False
        self.gate = threading.Event()
        self.gate.set()

    def read(self, user: str) -> str | None:
        self.read_.append(user)
        self.gate.wait(20)
        if self.locked:
            raise ours.KeyringLocked("locked")
        return self.entries.get(user)

    def write(self, user: str, value: str) -> None:
        self.entries[user] = value


@pytest.fixture
def book(monkeypatch: pytest.MonkeyPatch) -> Book:
    made = Book()
    monkeypatch.setattr(backend, "read", made.read)
    monkeypatch.setattr(backend, "write", made.write)
    return made


async def test_what_is_read_early_is_read_once(book: Book) -> None:
    book.entries = {f"{VERIFY_TOKEN}@here": "Zürich-✓", f"{API_TOKEN}@here": "id:secret"}
    learned: list[str] = []
    store = KeyringCredentials("here", learned=learned.append)
    store.read_early(AT_START)
    assert await store.get(VERIFY_TOKEN) == "Zürich-✓"
    assert await store.get(API_TOKEN) == "id:secret"
    assert await store.get(DATABASE_KEY) is None
    assert book.read_ == [f"{name}@here" for name in AT_START]
    assert learned == ["Zürich-✓", "id:secret"]
    book.entries[f"{API_TOKEN}@here"] = "id:other"
    assert await store.get(API_TOKEN) == "id:other", "what was taken is read anew"
    store.close()


async def test_what_was_written_after_the_early_reading_counts(book: Book) -> None:
    store = KeyringCredentials("here")
    store.read_early(AT_START)
    await store.set(API_TOKEN, "id:new")
    assert await store.get(API_TOKEN) == "id:new"
    store.close()


async def test_a_keyring_that_stays_locked_is_asked_once_and_again_when_told_to(book: Book) -> None:
    book.locked = True
    store = KeyringCredentials("here")
    store.read_early(AT_START)
    with pytest.raises(ours.KeyringLocked):
        await store.get(VERIFY_TOKEN)
    assert len(book.read_) == 1, "each reading may ask for the password"
    book.locked = False
    book.entries[f"{VERIFY_TOKEN}@here"] = "unlocked"
    assert await store.get(VERIFY_TOKEN) == "unlocked"
    store.close()


async def test_an_early_reading_that_does_not_come_back_is_left(book: Book) -> None:
    book.gate.clear()
    store = KeyringCredentials("here")
    store.read_early(AT_START)
    waiting = asyncio.ensure_future(store.get(VERIFY_TOKEN))
    await until(lambda: book.read_)
    store.renew()
    store.read_early((API_TOKEN,))
    await until(lambda: len(book.read_) == 2)
    assert book.read_[1] == f"{API_TOKEN}@here"
    waiting.cancel()
    book.gate.set()
    assert await store.get(API_TOKEN) is None
    store.close()


@pytest.mark.usefixtures("keyring_session")
async def test_the_real_keyring_is_read_early(store: KeyringCredentials) -> None:
    await store.set(VERIFY_TOKEN, "early")
    store.read_early(AT_START)
    assert [await store.get(name) for name in AT_START] == ["early", None, None, None]
    await store.delete(VERIFY_TOKEN)
    store.close()
