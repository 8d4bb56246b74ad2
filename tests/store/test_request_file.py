"""The file for requests that the database could not take."""

import stat
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent_desktop.store import KeptRequest, RequestFile, StoreUnavailable, new_key
from agent_desktop.store import request_file as module

AT = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
KEY = new_key()


def request(text: str = "SECRET-WORDS", at: datetime = AT) -> KeptRequest:
    return KeptRequest(at, "The disk is full.", text.encode() + b"\n\xff\x00", "application/json")


@pytest.mark.parametrize("key", [KEY, None], ids=["encrypted", "plain"])
def test_what_was_added_is_there_again_in_order(tmp_path: Path, key: bytes | None) -> None:
    path = tmp_path / "inbox.db"
    RequestFile(path, key).add(request("one"))
    RequestFile(path, key).add(request("two"))
    again = RequestFile(path, key)
    assert again.take() == [request("one"), request("two")]
    assert again.take() == [request("one"), request("two")], "until it is in the database"
    again.taken()
    assert again.take() is None
    assert list(tmp_path.iterdir()) == []


def test_it_is_private_and_encrypted_as_the_database_is(tmp_path: Path) -> None:
    path = tmp_path / "inbox.db"
    RequestFile(path, KEY).add(request())
    (file,) = tmp_path.iterdir()
    assert b"SECRET" not in file.read_bytes()
    assert KEY not in file.read_bytes()
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("key", [new_key(), None], ids=["another key", "no key"])
def test_what_cannot_be_opened_is_not_thrown_away(tmp_path: Path, key: bytes | None) -> None:
    path = tmp_path / "inbox.db"
    RequestFile(path, KEY).add(request())
    (file,) = tmp_path.iterdir()
    (sealed,) = file.read_bytes().split()
    (found,) = RequestFile(path, key).take() or []
    assert found.body == sealed, "whoever has the key can open it"
    assert "encrypted with another key" in found.reason


def test_what_comes_while_the_others_are_moved_stays(tmp_path: Path) -> None:
    file = RequestFile(tmp_path / "inbox.db", KEY)
    file.add(request("one"))
    assert file.take() == [request("one")]
    file.add(request("two"))
    file.taken()
    assert file.take() == [request("two")]


@pytest.mark.parametrize("key", [KEY, None], ids=["encrypted", "plain"])
def test_what_a_kill_left_of_a_line_spoils_no_other(tmp_path: Path, key: bytes | None) -> None:
    file = RequestFile(tmp_path / "inbox.db", key)
    file.add(request("one"))
    (kept,) = tmp_path.iterdir()
    whole = kept.read_bytes()
    for cut in range(1, len(whole)):
        kept.write_bytes(whole + whole[:cut])
        file.add(request("two"))
        found = file.take() or []
        assert [one for one in found if one in (request("one"), request("two"))][:1] == [request("one")]
        assert found[-1] == request("two")
        file.taken()


def test_an_empty_file_is_no_request(tmp_path: Path) -> None:
    file = RequestFile(tmp_path / "inbox.db", KEY)
    (tmp_path / "inbox.db-requests").write_bytes(b"")
    assert file.take() == []
    file.taken()
    assert file.take() is None


def add_many(file: RequestFile) -> None:
    for _ in range(100):
        file.add(request())


def test_it_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", 1000)
    file = RequestFile(tmp_path / "inbox.db", KEY)
    with pytest.raises(StoreUnavailable, match="full"):
        add_many(file)
    assert file.take()
    with pytest.raises(StoreUnavailable, match="full"):
        add_many(file)


def test_a_folder_that_is_gone_is_an_error_in_words(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match=r"Writing the file for unsaved requests failed: .+"):
        RequestFile(tmp_path / "gone" / "inbox.db", KEY).add(request())
