import json
import stat
import sys
from pathlib import Path

import pytest

from agent_desktop.canned import CannedBook, CannedError, CannedReply

HELLO = CannedReply("hello", "Hello {{customer.name}}")
BYE = CannedReply("bye", "Tot ziens", "nl")


def test_it_keeps_replies_in_its_file(tmp_path: Path) -> None:
    file = tmp_path / "new" / "canned.json"
    book = CannedBook(file)
    told: list[int] = []
    book.changed.connect(lambda: told.append(len(book.replies)))
    book.load()
    book.replace([HELLO, BYE])
    again = CannedBook(file)
    again.load()
    assert again.replies == book.replies == (BYE, HELLO)
    assert told == [2]
    assert again.problem is None
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in file.parent.iterdir()] == ["canned.json"]


def test_what_creeps_in_is_removed() -> None:
    book = CannedBook()
    book.replace([CannedReply(" /hi ", "one\r\ntwo\n", "pt_BR")])
    assert book.replies == (CannedReply("hi", "one\ntwo", "pt-BR"),)


@pytest.mark.parametrize(
    ("replies", "words"),
    [
        ([CannedReply("", "x")], "shortcut is missing"),
        ([CannedReply("two words", "x")], "one word"),
        ([CannedReply("a" * 41, "x")], "longer than 40"),
        ([CannedReply("a", " ")], "text of “a” is missing"),
        ([CannedReply("a", "x" * 10_001)], "10,000"),
        ([CannedReply("a", "x", "Dutch!")], "language code"),
        ([HELLO, CannedReply("HELLO", "other")], "Two replies"),
    ],
)
def test_wrong_replies_change_nothing(tmp_path: Path, replies: list[CannedReply], words: str) -> None:
    book = CannedBook(tmp_path / "canned.json", [BYE])
    with pytest.raises(CannedError, match=words):
        book.replace(replies)
    assert book.replies == (BYE,)
    assert not (tmp_path / "canned.json").exists()


def test_the_same_shortcut_in_two_languages_is_fine() -> None:
    book = CannedBook()
    book.replace([CannedReply("hi", "Hallo", "nl"), CannedReply("hi", "Bonjour", "fr")])
    assert len(book.replies) == 2


@pytest.mark.parametrize(
    "content", [b"{", b"\xff\xfe", b"[1]", b"{}", b'{"replies": [{"shortcut": "x"}]}', b"[" * 100_000]
)
def test_a_broken_file_is_told_and_kept(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "canned.json"
    file.write_bytes(content)
    book = CannedBook(file)
    book.load()
    assert book.problem is not None
    assert "canned.json" in book.problem
    book.replace([HELLO])
    assert book.problem is None
    assert (tmp_path / "canned-unread-1.json").read_bytes() == content
    assert json.loads(file.read_text(encoding="utf-8"))["replies"][0]["shortcut"] == "hello"


def test_the_readable_part_of_a_broken_file_is_used(tmp_path: Path) -> None:
    file = tmp_path / "canned.json"
    file.write_text(json.dumps([{"shortcut": "a", "text": "b"}, {"shortcut": "c"}]), encoding="utf-8")
    book = CannedBook(file)
    book.load()
    assert book.replies == (CannedReply("a", "b"),)
    assert "Reply 2: the text of “c” is missing." in str(book.problem)


def test_a_file_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    place = tmp_path / "taken"
    place.write_text("a file where a folder must be", encoding="utf-8")
    book = CannedBook(place / "canned.json", [BYE])
    with pytest.raises(CannedError, match="cannot be written"):
        book.replace([HELLO])
    assert book.replies == (BYE,)
