from collections.abc import AsyncIterator

import pytest

from agent_desktop.base.tasks import Tasks
from agent_desktop.pictures import Picture, PictureProblem
from agent_desktop.ui.pictures import Album, album
from tests.helpers.picture_source import FakeSource, png
from tests.helpers.steered_loop import turns
from tests.helpers.until import until

URL = "https://files.example/a.png"


@pytest.fixture
def source() -> FakeSource:
    return FakeSource()


@pytest.fixture
async def book(source: FakeSource, tasks: Tasks, qapp) -> AsyncIterator[Album]:
    made = Album(source, tasks)
    yield made
    made.close()


async def test_nothing_is_asked_for_before_it_is_allowed(book: Album, source: FakeSource) -> None:
    assert book.thumbnail(URL) is None
    assert book.size_of(URL) is None
    await turns()
    assert source.asked == source.measured == []


async def test_one_is_allowed_and_the_others_are_not(book: Album, source: FakeSource, qtbot) -> None:
    with qtbot.waitSignal(book.relaid):
        book.show(URL)
    assert book.thumbnail(URL) is None
    assert book.thumbnail("https://files.example/b.png") is None
    await until(lambda: book.thumbnail(URL))
    assert book.thumbnail(URL).image.width() == 560
    assert book.size_of(URL) == book.thumbnail(URL).bytes
    assert source.asked == [URL]
    assert source.measured == []


async def test_all_are_allowed(book: Album, source: FakeSource) -> None:
    book.remote = True
    assert book.size_of("https://files.example/film.mp4") is None
    await until(lambda: book.size_of("https://files.example/film.mp4") == 1_500_000)
    for _ in range(5):
        book.thumbnail(URL)
    await until(lambda: book.thumbnail(URL))
    assert source.asked == [URL]
    book.remote = False
    assert book.thumbnail(URL) is None


async def test_a_failure_stays_until_it_is_tried_again(book: Album, source: FakeSource) -> None:
    source.fails(URL, PictureProblem.NOT_FOUND, "404")
    book.show(URL)
    book.thumbnail(URL)
    await until(lambda: book.thumbnail(URL))
    assert book.thumbnail(URL).error.trouble is PictureProblem.NOT_FOUND
    assert source.asked == [URL]
    source.errors.clear()
    book.again(URL)
    assert book.thumbnail(URL) is None
    await until(lambda: book.thumbnail(URL))
    assert book.thumbnail(URL).image is not None


async def test_a_damaged_one_is_a_failure(book: Album, source: FakeSource) -> None:
    source.pictures[URL] = Picture(png(50, 50)[:40], "png")
    book.show(URL)
    book.thumbnail(URL)
    await until(lambda: book.thumbnail(URL))
    assert book.thumbnail(URL).error.trouble is PictureProblem.BROKEN


async def test_stopping_cancels_and_it_begins_anew(book: Album, source: FakeSource) -> None:
    source.gate.clear()
    book.show(URL)
    book.thumbnail(URL)
    await until(lambda: source.asked)
    book.stop()
    await until(lambda: source.cancelled)
    source.gate.set()
    book.thumbnail(URL)
    await until(lambda: book.thumbnail(URL))
    assert source.asked == [URL, URL]


async def test_what_is_kept_is_bounded(book: Album, source: FakeSource, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(album, "BYTES_MAX", 3_000_000)
    book.remote = True
    for number in range(8):
        url = f"https://files.example/{number}.png"
        book.thumbnail(url)
        await until(lambda url=url: book.thumbnail(url))
    assert book._held <= 3_000_000
    assert len(book._thumbnails) < 8
