"""Pictures in the transcript: what is drawn, what is fetched, and that nothing moves."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import Author, Message
from agent_desktop.pictures import Picture, PictureProblem
from agent_desktop.ui.pictures import Album
from agent_desktop.ui.pictures.saving import Saving, proposed, save_as
from agent_desktop.ui.pictures.viewer import PictureDialog
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.transcript import Hit, HitKind, TranscriptView
from agent_desktop.ui.transcript.delegate import hits_of
from tests.helpers.fake_inbox import FakeClock
from tests.helpers.picture_source import FakeSource, png
from tests.helpers.transcript import message, page
from tests.helpers.until import until

HOST = "https://files.example/"
URL = f"{HOST}a.png"


def media(number: int, kind: str, url: str) -> Message:
    return message(number, Author.BOT, body={"attachment": {"type": kind, "payload": {"url": url}}})


def carousel(number: int, *urls: str) -> Message:
    cards = [{"title": "Box", "image_url": url} for url in urls]
    payload = {"template_type": "generic", "elements": cards}
    return message(number, Author.BOT, body={"attachment": {"type": "template", "payload": payload}})


@pytest.fixture
def source() -> FakeSource:
    return FakeSource()


@pytest.fixture
async def view(theme: Theme, tasks: Tasks, source: FakeSource, qtbot) -> AsyncIterator[TranscriptView]:
    made: Any = TranscriptView(theme, FakeClock())
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.album = Album(source, tasks)
    made.opened = []
    made.activated_hit.connect(made.opened.append)
    made.use_album(made.album)
    album = made.album
    yield made
    album.close()
    await tasks.wait(1)


def load(view: TranscriptView, *messages: Message) -> None:
    view.transcript.load(page(*messages))
    view.started()
    view.grab()


def hits(view: TranscriptView, row: int = 0) -> dict[HitKind, Hit]:
    return {hit.kind: hit for hit in hits_of(view.painter.layout_of(row), view.viewport().width())}


def click(view: TranscriptView, kind: HitKind, row: int = 0) -> None:
    layout = view.painter.layout_of(row)
    rect = next(rect for rect, hit in layout.areas(view.viewport().width()) if hit.kind is kind)
    corner = view.visualRect(view.transcript.index(row)).topLeft()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=corner + rect.center().toPoint())


async def test_a_picture_is_offered_and_not_fetched(view: TranscriptView, source: FakeSource) -> None:
    load(view, media(1, "image", URL), carousel(2, URL))
    assert set(hits(view)) == {HitKind.SHOW, HitKind.ALWAYS, HitKind.LINK}
    assert set(hits(view, 1)) == {HitKind.SHOW, HitKind.LINK}
    click(view, HitKind.LINK)
    assert [hit.value for hit in view.opened] == [URL]
    assert source.asked == source.measured == []


async def test_it_is_shown_after_a_click(view: TranscriptView, source: FakeSource) -> None:
    load(view, media(1, "image", URL), media(2, "image", f"{HOST}b.png"))
    click(view, HitKind.SHOW)
    view.grab()
    await until(lambda: view.album.thumbnail(URL))
    assert set(hits(view)) == {HitKind.VIEW, HitKind.SAVE, HitKind.LINK}
    assert HitKind.SHOW in hits(view, 1)
    assert source.asked == [URL]


async def test_the_picture_of_a_sticker_is_offered_like_any_other(view: TranscriptView, source: FakeSource) -> None:
    load(view, message(1, body={"messageType": "sticker", "url": URL, "emoji": "👋"}))
    assert set(hits(view)) == {HitKind.SHOW, HitKind.ALWAYS, HitKind.LINK}
    assert source.asked == source.measured == []
    click(view, HitKind.SHOW)
    view.grab()
    await until(lambda: view.album.thumbnail(URL))
    assert set(hits(view)) == {HitKind.VIEW, HitKind.SAVE, HitKind.LINK}


async def test_always_is_asked_for(view: TranscriptView, qtbot) -> None:
    load(view, media(1, "image", URL))
    with qtbot.waitSignal(view.album.always_wanted):
        click(view, HitKind.ALWAYS)


@pytest.mark.parametrize("broken", [True, False])
async def test_nothing_moves_when_a_picture_comes_or_not(
    view: TranscriptView, source: FakeSource, *, broken: bool
) -> None:
    source.gate.clear()
    if broken:
        source.fails(URL, PictureProblem.NOT_FOUND, "404")
    source.pictures[URL] = Picture(png(200, 3000), "png")
    view.album.remote = True
    load(view, *(media(n, "image", URL) if n % 2 else message(n, text="words " * 40) for n in range(1, 21)))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    view.grab()
    before = [view.visualRect(view.transcript.index(row)) for row in range(20)]
    source.gate.set()
    await until(lambda: view.album.thumbnail(URL))
    view.grab()
    view.doItemsLayout()
    assert [view.visualRect(view.transcript.index(row)) for row in range(20)] == before
    assert source.asked == [URL]


async def test_what_is_read_stays_when_pictures_are_allowed(view: TranscriptView, source: FakeSource) -> None:
    source.gate.clear()
    load(view, *(media(n, "image", f"{HOST}{n}.png") for n in range(1, 31)))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    row = view.indexAt(QPoint(300, 0)).row()
    edge = view.visualRect(view.transcript.index(row)).bottom()
    view.album.remote = True
    assert view.visualRect(view.transcript.index(row)).bottom() == edge


async def test_only_what_is_in_sight_is_fetched(view: TranscriptView, source: FakeSource) -> None:
    view.album.remote = True
    load(view, *(media(n, "image", f"{HOST}{n}.png") for n in range(1, 41)))
    view.grab()
    await until(lambda: view.album.thumbnail(f"{HOST}40.png"))
    assert 0 < len(source.asked) < 6


async def test_a_failure_says_why_and_can_be_tried_again(view: TranscriptView, source: FakeSource) -> None:
    source.fails(URL, PictureProblem.LARGE, "8 MB")
    view.album.remote = True
    load(view, media(1, "image", URL))
    await until(lambda: view.album.thumbnail(URL))
    view.grab()
    source.errors.clear()
    click(view, HitKind.AGAIN)
    view.grab()
    await until(lambda: view.album.thumbnail(URL))
    assert HitKind.VIEW in hits(view)


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "javascript:alert(1)", "ftp://a.example/a.png", "data:image/png,x"]
)
async def test_other_addresses_are_never_fetched(view: TranscriptView, source: FakeSource, url: str) -> None:
    view.album.remote = True
    load(view, media(1, "image", url), media(2, "video", url), carousel(3, url))
    view.grab()
    assert source.asked == source.measured == []
    assert all(HitKind.SAVE not in hits(view, row) for row in range(3))


async def test_files_have_a_size_and_can_be_saved(
    view: TranscriptView, source: FakeSource, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    load(view, media(1, "video", f"{HOST}film.mp4"))
    assert source.measured == []
    view.album.remote = True
    view.grab()
    await until(lambda: view.album.size_of(f"{HOST}film.mp4"))
    target = tmp_path / "film.mp4"
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(target)))
    click(view, HitKind.SAVE)
    await until(lambda: source.saved == [(f"{HOST}film.mp4", target)])
    await until(lambda: not view.findChildren(Saving))


async def test_saving_says_what_went_wrong(
    view: TranscriptView, tasks: Tasks, source: FakeSource, tmp_path: Path
) -> None:
    source.fails(URL, PictureProblem.DISK, "No space left on device")
    dialog = Saving(URL, tmp_path / "a.png", source, tasks, view)
    dialog.begin()
    await until(lambda: dialog.again.isVisible())
    assert "No space left on device" in dialog.words.text()
    source.errors.clear()
    dialog.again.click()
    await until(lambda: len(source.saved) == 2)


async def test_saving_can_be_cancelled(view: TranscriptView, tasks: Tasks, source: FakeSource, tmp_path: Path) -> None:
    source.gate.clear()
    dialog = Saving(URL, tmp_path / "a.png", source, tasks, view)
    dialog.begin()
    await until(lambda: source.saved)
    dialog.reject()
    await until(lambda: source.cancelled)


async def test_the_full_view_opens_by_keyboard(view: TranscriptView, source: FakeSource) -> None:
    source.pictures[URL] = Picture(png(3000, 200), "png")
    view.album.remote = True
    load(view, media(1, "image", URL))
    await until(lambda: view.album.thumbnail(URL))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Return)
    dialog = view.findChild(PictureDialog)
    dialog.resize(900, 600)
    await until(dialog.zoom.isEnabled)
    assert dialog.facts.text().startswith("3000 × 200 · ")
    assert dialog.canvas.place().width() < 900
    QTest.keyClick(dialog, Qt.Key.Key_Z)
    assert dialog.canvas.place().width() == pytest.approx(3000 / dialog.devicePixelRatioF())
    assert dialog.zoom.text() == "Fit"
    dialog.copy.click()
    assert QGuiApplication.clipboard().image().width() == 3000
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: view.findChild(PictureDialog) is None)


async def test_the_full_view_says_why_there_is_none(view: TranscriptView, source: FakeSource) -> None:
    source.fails(URL, PictureProblem.SLOW)
    view._activate(Hit(HitKind.VIEW, "", URL))
    dialog = view.findChild(PictureDialog)
    await until(dialog.again.isVisible)
    assert "too long" in dialog.facts.text()
    source.errors.clear()
    dialog.again.click()
    await until(dialog.copy.isEnabled)
    dialog.reject()


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("a.png", "a.png"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("..", "file"),
        ("", "file"),
        (".bashrc", "bashrc"),
        ('a<b>:"c|?*.txt', "a_b_c_.txt"),
        ("invoice\u202egpj.exe", "invoicegpj.exe"),
        ("a\u2028b\x85c\x9bd\ud800.txt", "a_b_c_d_.txt"),
        ("x" * 300 + ".pdf", "x" * 108 + ".pdf"),
    ],
)
def test_the_name_that_is_proposed(name: str, kept: str) -> None:
    assert proposed(name) == kept


async def test_the_place_is_asked_for(view: TranscriptView, tasks: Tasks, source: FakeSource) -> None:
    save_as(URL, "a.png", source, tasks, view)
    dialog = view.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("a.png")
    dialog.reject()
    assert source.saved == []


async def test_a_quick_reply_has_its_small_picture_where_pictures_are_allowed(
    view: TranscriptView, source: FakeSource
) -> None:
    reply = {"content_type": "text", "title": "Parcel", "payload": "x", "image_url": URL}
    load(view, message(1, Author.BOT, body={"text": "What?", "quick_replies": [reply]}))
    assert source.asked == []
    view.album.remote = True
    view.grab()
    await until(lambda: view.album.thumbnail(URL))
    narrow = view.painter.layout_of(0)
    view.grab()
    assert source.asked == [URL]
    assert view.painter.layout_of(0) is narrow, "its room was there before it came"
