import time
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from agent_desktop.inbox.model import Author, Delivery, Message
from agent_desktop.ui.theme import Mode, Theme
from agent_desktop.ui.transcript.entry import Entry, make_entry
from agent_desktop.ui.transcript.layouts import Layouts, RowLayout
from agent_desktop.ui.transcript.links import drawable
from agent_desktop.ui.transcript.parts.base import Hit, HitKind, Look
from agent_desktop.ui.transcript.parts.text import SPILL, TextPart
from agent_desktop.ui.transcript.parts.words import text_parts
from agent_desktop.ui.transcript.style import MARGIN, PADDING_X, Style
from agent_desktop.ui.transcript.words import Words
from tests.helpers.fake_inbox import FakeClock
from tests.helpers.transcript import chips, message

WIDTH = 760


def template(template_type: str, **payload: Any) -> dict[str, Any]:
    return {"attachment": {"type": "template", "payload": {"template_type": template_type, **payload}}}


def media(kind: str, url: str) -> dict[str, Any]:
    return {"attachment": {"type": kind, "payload": {"url": url}}}


WEB = {"type": "web_url", "title": "Track", "url": "https://track.example/1"}
BAD = {"type": "web_url", "title": "Bad", "url": "javascript:alert(1)"}
CALL = {"type": "phone_number", "title": "Call", "payload": "+32 9 123"}
CARD = {"title": "Item", "subtitle": "Nice", "image_url": "https://img.example/1.png", "buttons": [WEB]}
KINDS: dict[str, tuple[Author, dict[str, Any]]] = {
    "buttons": (Author.BOT, template("button", text="Follow it", buttons=[WEB, CALL, BAD])),
    "carousel": (Author.BOT, template("generic", elements=[CARD] * 5)),
    "list": (Author.BOT, template("list", elements=[CARD, {"title": "Second"}], buttons=[WEB])),
    "image": (Author.BOT, media("image", "https://f.example/a.png")),
    "video": (Author.BOT, media("video", "https://f.example/a.mp4")),
    "other": (Author.BOT, media("hologram", "https://f.example/a.holo")),
    "unsafe": (Author.BOT, media("image", "file:///etc/passwd")),
    "files": (Author.USER, {"messageType": "upload", "urls": ["https://f.example/a.pdf", "https://f.example/b.zip"]}),
    "no files": (Author.USER, {"messageType": "upload", "urls": []}),
    "location": (Author.USER, {"messageType": "location", "coordinates": {"lat": 51.05, "long": 3.71}}),
    "postback": (Author.USER, {"messageType": "postback", "title": "Invoice"}),
    "intro": (Author.USER, {"messageType": "intro"}),
    "unknown": (Author.USER, {"messageType": "beam", "x": {"y": list(range(50))}}),
    "blank": (Author.USER, {"messageType": "text", "text": "  \n "}),
    "arabic": (Author.USER, {"messageType": "text", "text": "شكرا جزيلا https://a.example/طرد"}),
    "emoji": (Author.USER, {"messageType": "text", "text": "👩‍👩‍👧‍👦 https://a.example 🇧🇪"}),
    "markup": (Author.USER, {"messageType": "text", "text": "<b>bold</b> <img src='https://x.example/i.png'> &amp;"}),
}


@pytest.fixture
def style(qapp) -> Style:
    return Style(Theme(Mode.LIGHT), Words(FakeClock()))


def lay_out(entry: Message | Entry, style: Style, width: int = WIDTH, **expanded: int) -> RowLayout:
    made = entry if isinstance(entry, Entry) else make_entry(entry)
    return RowLayout(made, style, width, expanded)


def hits(layout: RowLayout, width: int = WIDTH) -> list[Hit]:
    return list(dict.fromkeys(hit for _, hit in layout.areas(width)))


def paint(layout: RowLayout, width: int = WIDTH) -> QImage:
    image = QImage(width, max(1, min(layout.height, 4000)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    all_hits = hits(layout, width)
    focus = all_hits[0] if all_hits else None
    layout.paint(painter, width, Look(focus, focus, 1.0, QRectF(image.rect())), current=True)
    painter.end()
    return image


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("width", [300, 480, 760, 1400])
def test_every_kind_fits_its_bubble_and_paints(style: Style, name: str, width: int) -> None:
    author, body = KINDS[name]
    layout = lay_out(message(1, author, kind=name, body=body), style, width)
    frame = layout.frame(width)
    assert frame.left() >= MARGIN - 1 or layout.fill is None
    assert frame.width() <= max(240, 0.62 * (width - 2 * MARGIN)) + 1 or layout.fill is None
    for rect, _ in layout.areas(width):
        assert frame.adjusted(-1, -1, 1, 1).contains(rect)
    assert not paint(layout, width).isNull()


@pytest.mark.parametrize(
    ("name", "urls"),
    [
        ("buttons", ["https://track.example/1", "tel:+329123"]),
        ("image", ["https://f.example/a.png"]),
        ("files", ["https://f.example/a.pdf", "https://f.example/b.zip"]),
        ("unsafe", []),
        ("markup", ["https://x.example/i.png"]),
        ("arabic", ["https://a.example/طرد"]),
        ("emoji", ["https://a.example"]),
    ],
)
def test_what_can_be_opened(style: Style, name: str, urls: list[str]) -> None:
    author, body = KINDS[name]
    found = hits(lay_out(message(1, author, kind=name, body=body), style))
    assert [hit.value for hit in found if hit.kind is HitKind.LINK] == urls


def test_a_place_opens_on_the_map(style: Style) -> None:
    author, body = KINDS["location"]
    (hit,) = hits(lay_out(message(1, author, body=body), style))
    assert hit.value.startswith("https://www.openstreetmap.org/?mlat=51.05")


@pytest.mark.parametrize("name", ["image", "video", "carousel", "list"])
def test_the_text_beside_an_attachment_is_shown(style: Style, name: str) -> None:
    author, body = KINDS[name]
    layout = lay_out(message(1, author, body={**body, "text": "Look at https://a.example"}), style)
    assert "Look at https://a.example" in [part.text for _, part in layout.texts(WIDTH)]


@pytest.mark.parametrize("text", ["\u3164", "\u200b\u2060", "\u2800", " \n "])
def test_a_text_that_draws_nothing_is_an_empty_message(style: Style, text: str) -> None:
    (part,) = text_parts(text, style, WIDTH, {})
    assert isinstance(part, TextPart)
    assert part.text == "Empty message"
    assert Words(FakeClock()).body(make_entry(message(1, text=text))) == "Empty message"


def rows_drawn(part: TextPart) -> list[int]:
    """Where a text leaves ink, from its own top."""
    picture = QImage(400, 300, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    part.paint(painter, 10, 100, Look(None, None, 1.0, QRectF(picture.rect())))
    painter.end()
    return [y - 100 for y in range(300) if any(picture.pixelColor(x, y).alpha() for x in range(400))]


def test_piled_accents_stay_inside_their_line(style: Style) -> None:
    piled = drawable("h" + "\u0301\u0323" * 60 + "elp")
    drawn = rows_drawn(TextPart(piled, style.body, QColor("black"), 300))
    assert min(drawn) >= -SPILL
    assert max(drawn) <= style.body.line + SPILL


def test_markup_is_drawn_as_it_is(style: Style) -> None:
    author, body = KINDS["markup"]
    texts = [part.text for _, part in lay_out(message(1, author, body=body), style).texts(WIDTH)]
    assert texts == [body["text"]]


def test_own_replies_stand_right_and_others_left(style: Style) -> None:
    mine = lay_out(message(1, Author.AGENT, delivery=Delivery.SENT), style).frame(WIDTH)
    theirs = lay_out(message(2), style).frame(WIDTH)
    assert mine.right() == WIDTH - MARGIN
    assert theirs.left() == MARGIN


def test_right_to_left_text_hangs_right_in_its_bubble(style: Style) -> None:
    layout = lay_out(message(1, Author.AGENT, "مرحبا", delivery=Delivery.DELIVERED), style)
    ((rect, _),) = layout.texts(WIDTH)
    assert abs(rect.right() - (layout.frame(WIDTH).right() - PADDING_X)) <= 1


@pytest.mark.parametrize(
    ("delivery", "kinds"),
    [
        (Delivery.FAILED, [HitKind.RETRY, HitKind.EDIT, HitKind.DELETE]),
        (Delivery.UNCONFIRMED, [HitKind.RETRY, HitKind.ARRIVED, HitKind.DELETE]),
        (Delivery.QUEUED, []),
        (Delivery.SENDING, []),
        (Delivery.SENT, []),
        (Delivery.DELIVERED, []),
    ],
)
@pytest.mark.parametrize("error", [None, "no connection. " * 30])
def test_the_state_of_a_reply_and_what_can_be_done(
    style: Style, delivery: Delivery, kinds: list[HitKind], error: str | None
) -> None:
    layout = lay_out(message(1, Author.AGENT, "hi", delivery=delivery, error=error), style)
    assert [hit.kind for hit in hits(layout)] == kinds
    assert layout.frame(WIDTH).width() <= 0.62 * (WIDTH - 2 * MARGIN) + 1
    paint(layout)


def test_notes_and_system_lines(style: Style) -> None:
    note = lay_out(message(1, Author.NOTE, "call back https://a.example"), style)
    assert note.frame(WIDTH).width() == WIDTH - 2 * MARGIN
    assert [hit.value for hit in hits(note)] == ["https://a.example"]
    line = lay_out(message(2, Author.SYSTEM, kind="handed_over", raw={"department": "billing"}), style)
    assert line.fill is None
    for layout in (note, line):
        paint(layout)


@pytest.mark.parametrize(
    "body",
    [
        {"text": "x" * 1_000_000},
        {"text": "hello https://a.example/b " * 40_000},
        {"text": "\n" * 1_000_000 + "end"},
        {"text": "\u0301" * 200_000},
        {"text": "t", "quick_replies": [{"title": f"b{n}", "payload": "p"} for n in range(10_000)]},
        template("button", text="t", buttons=[WEB] * 10_000),
        template("generic", elements=[CARD] * 10_000),
        template("generic", elements=[{"title": "T", "buttons": [WEB] * 10_000}]),
        template("list", elements=[CARD] * 10_000, buttons=[WEB] * 10_000),
        {"messageType": "x", "deep": ["y" * 1_000_000]},
    ],
)
def test_monsters_do_not_stall(style: Style, body: dict[str, Any]) -> None:
    author = Author.USER if "messageType" in body else Author.BOT
    entry = make_entry(message(1, author, body=body))
    start = time.process_time()
    layout = lay_out(entry, style)
    paint(layout)
    assert time.process_time() - start < 0.5
    assert layout.height < 8000
    for more in [hit for hit in hits(layout) if hit.kind is HitKind.EXPAND]:
        assert lay_out(entry, style, **{more.value: 1}).height >= layout.height


def test_the_pressed_chip_among_many_is_shown(style: Style) -> None:
    entry = make_entry(chips(1, *(f"b{n}" for n in range(100))))
    plain = lay_out(entry, style)
    entry.pressed = ("b99",)
    assert paint(lay_out(entry, style)) != paint(plain)


def test_layouts_are_made_once_and_anew_when_something_changed(style: Style) -> None:
    layouts = Layouts(style)
    short, long = make_entry(message(1, text="hi")), make_entry(message(2, text="word " * 200))
    assert layouts.of(short, WIDTH) is layouts.of(short, WIDTH + 100)
    assert layouts.of(long, WIDTH) is layouts.of(long, WIDTH)
    assert layouts.of(long, WIDTH) is not layouts.of(long, WIDTH + 100)
    old = layouts.of(short, WIDTH)
    short.touch()
    assert layouts.of(short, WIDTH) is not old
    old = layouts.of(short, WIDTH)
    layouts.restyle(style)
    assert layouts.of(short, WIDTH) is not old


@pytest.mark.parametrize(("width", "lines"), [(1200, 1), (700, 2), (400, 4)])
def test_cards_of_a_carousel_stand_side_by_side_as_far_as_there_is_room(style: Style, width: int, lines: int) -> None:
    card = {"title": "Item", "buttons": [{"type": "web_url", "title": "Docs", "url": "https://docs.example"}]}
    layout = lay_out(message(1, Author.BOT, body=template("generic", elements=[card] * 4)), style, width)
    tops = {round(rect.top()) for rect, hit in layout.areas(width) if hit.kind is HitKind.LINK}
    assert len(tops) == lines


def test_a_shared_post_without_words_is_no_empty_message(style: Style) -> None:
    body = {"messageType": "text", "text": "", "attachments": [{"payload": {"url": "https://f.example/post"}}]}
    layout = lay_out(message(1, body=body), style)
    assert not isinstance(layout.part, TextPart) or layout.part.text != "Empty message"
    assert "Empty message" not in [part.text for _, part in layout.texts(WIDTH)]
    assert [hit.kind for hit in hits(layout)] == [HitKind.EXPAND]
