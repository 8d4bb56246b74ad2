from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from agent_desktop.ui.composer import Composer, ReplyState, Who
from agent_desktop.ui.emoji import Recent
from agent_desktop.ui.emoji.catalogue import all_emoji, find
from agent_desktop.ui.emoji.picker import EmojiPicker
from agent_desktop.ui.emoji.recent import MOST


def test_the_catalogue_is_whole() -> None:
    chars = [emoji.char for emoji in all_emoji()]
    assert len(chars) == len(set(chars)) > 1800
    assert all(emoji.name and emoji.group for emoji in all_emoji())


@pytest.mark.parametrize(
    ("query", "first"),
    [("grinning face", "😀"), ("thumbs up", "👍"), ("parcel", None), ("pack", "📦"), ("flag belg", "🇧🇪"), ("❤️", "❤️")],
)
def test_finding_by_name(query: str, first: str | None) -> None:
    found = find(query)
    assert (found[0].char if found else None) == first


def test_the_recent_ones_stand_first() -> None:
    assert [one.char for one in find("", ["📦", "👍"])[:3]] == ["📦", "👍", "😀"]
    assert find("heart", ["💔"])[0].char == "💔"


def test_recent_ones_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "emoji.txt"
    recent = Recent(file)
    for emoji in [*all_emoji()[: MOST + 5], all_emoji()[10]]:
        recent.use(emoji.char)
    assert Recent(file).chars == recent.chars
    assert recent.chars[0] == all_emoji()[10].char
    assert len(recent.chars) == MOST
    file.write_bytes(b"\xff\xfe")
    assert Recent(file).chars == []
    Recent(tmp_path / "no" / "emoji.txt").use("👍")


@pytest.fixture
def composer(qtbot, theme) -> Composer:
    made = Composer(theme)
    made.stand(ReplyState(Who.YOU, "Emma"))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def picker(composer: Composer) -> EmojiPicker:
    return composer.findChild(EmojiPicker)


def test_it_is_used_by_keys_alone(composer) -> None:
    composer.open("Hi !", 3)
    composer.tools.emoji.click()
    search = picker(composer).search
    QTest.keyClicks(search, "pack")
    assert picker(composer).name.text() == "package"
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert composer.text == "Hi 📦!"
    assert composer.aids.emoji.chars == ["📦"]


def test_the_arrows_move_through_the_grid(composer) -> None:
    composer.tools.emoji.click()
    search, view = picker(composer).search, picker(composer).view
    rows = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(search, key)
        rows.append(view.currentIndex().row())
    assert rows == [1, 10, 9, 8, 8, 8]


def test_what_is_not_there_is_said(composer) -> None:
    composer.tools.emoji.click()
    QTest.keyClicks(picker(composer).search, "xyzzy")
    assert "English" in picker(composer).name.text()
    QTest.keyClick(picker(composer).search, Qt.Key.Key_Return)
    assert composer.text == ""
    picker(composer).close()


def test_without_a_conversation_there_is_none(composer) -> None:
    composer.stand(ReplyState(Who.NOBODY))
    composer.pick_emoji()
    assert picker(composer) is None
