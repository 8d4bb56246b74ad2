"""Cards: a file, picture or place that can be opened, the cards of a carousel, and the rows of a list."""

from collections.abc import Collection, Iterator, Sequence
from pathlib import PurePosixPath

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from agent_desktop.protocol import Card, CardList, Carousel, Location
from agent_desktop.ui.pictures import Album
from agent_desktop.ui.transcript.links import drawable, drawable_name, file_name, host, is_fetchable, is_safe
from agent_desktop.ui.transcript.parts.base import Area, Frame, Hit, HitKind, Look, Part, box, column, flow, focus_ring
from agent_desktop.ui.transcript.parts.controls import button_rows, line
from agent_desktop.ui.transcript.parts.pictures import (
    MARK,
    FileCard,
    badge,
    card_picture,
    facts_line,
    name_line,
    picture_part,
)
from agent_desktop.ui.transcript.parts.text import TextPart, action_part, elided, link_part
from agent_desktop.ui.transcript.style import Style
from agent_desktop.ui.widgets import icons

translate = QCoreApplication.translate

FILE_WIDTH = 280.0
CARD_WIDTH = 204.0
CARD_LEAST = 150.0
"""Cards become this narrow before fewer of them stand in a line."""
PICTURE_HEIGHT = 72.0
CARDS_SHOWN = 8
CARDS_MORE = 100
TITLE_MAX = 300
SUBTITLE_MAX = 600
ICONS = {"image": "image", "video": "video", "audio": "music", "location": "map-pin"}
EXTENSIONS = {
    "image": {"png", "jpg", "jpeg", "gif", "webp", "svg", "bmp", "heic", "avif"},
    "video": {"mp4", "mov", "webm", "avi", "mkv", "3gp"},
    "audio": {"mp3", "ogg", "oga", "wav", "m4a", "aac", "opus", "amr"},
}
NOT_SHOWN = {"svg", "bmp", "heic", "heif", "avif", "tif", "tiff"}


class OpenCard(Part):
    """A card with a type mark, a name, and below it what a click opens."""

    __slots__ = ("_action", "_badge", "_hit", "_host", "_icon", "_name", "_style")

    def __init__(
        self, kind: str, name: str, url: str, action: str, style: Style, width: float, *, note: str = ""
    ) -> None:
        card = min(FILE_WIDTH, width)
        super().__init__(card, 9 + name_line(style) + 1 + facts_line(style) + 10, tight=card < FILE_WIDTH)
        self._icon = ICONS.get(kind, "file")
        self._badge = badge(kind, name, style)
        room = card - 64
        self._name = elided(name, style.medium, room, Qt.TextElideMode.ElideMiddle)
        safe = is_safe(url)
        self._hit = Hit(HitKind.LINK, f"{action}: {name}", url) if safe else None
        self._action = action if safe else translate("Transcript", "Not a web address: cannot be opened")
        self._action = elided(self._action, style.action, room)
        self._host = note or (host(url) if safe and kind != "location" else "")
        left = room - style.action.width(self._action) - 12
        self._host = elided(self._host, style.caption, left, Qt.TextElideMode.ElideLeft) if left > 30 else ""
        self._style = style

    def paint(self, painter: QPainter, x: float, y: float, look: Look) -> None:
        style = self._style
        hovered = self._hit is not None and self._hit is look.hover
        rect = QRectF(x, y, self.width, self.height)
        box(painter, rect, 8, style.color("surface"), style.color("accent" if hovered else "line"))
        mark = QRectF(x + 11, y + 10, MARK, 36)
        box(painter, mark, 4, style.color("accent_soft"), None)
        accent = style.color("accent")
        if self._badge:
            wide = style.name.width(self._badge)
            line(painter, self._badge, style.name, accent, mark.center().x() - wide / 2, mark.top(), mark.height())
        else:
            image = icons.pixmap(self._icon, accent, 18, look.ratio)
            painter.drawPixmap(QPointF(mark.center().x() - 9, mark.center().y() - 9), image)
        line(painter, self._name, style.medium, style.color("text"), x + 53, y + 9, name_line(style))
        ink = style.color("accent") if self._hit is not None else style.color("text_2")
        below = y + 9 + name_line(style) + 1
        line(painter, self._action, style.action, ink, x + 53, below, facts_line(style))
        if self._host:
            left = x + 53 + style.action.width(self._action)
            line(painter, f" · {self._host}", style.caption, style.color("text_2"), left, below, facts_line(style))
        if self._hit is not None and self._hit is look.focus:
            focus_ring(painter, rect.adjusted(-2, -2, 2, 2), 10, accent)

    def areas(self) -> Iterator[Area]:
        if self._hit is not None:
            yield Area(QRectF(0, 0, self.width, self.height), self._hit)


class Picture(Part):
    """The place of a picture that is not fetched: a mark and its host."""

    __slots__ = ("_hit", "_host", "_style")

    def __init__(self, url: str, style: Style, width: float) -> None:
        super().__init__(width, PICTURE_HEIGHT)
        safe = is_safe(url)
        words = translate("Transcript", "Open the picture in the browser")
        self._hit = Hit(HitKind.LINK, words, url) if safe else None
        name = host(url) if safe else translate("Transcript", "unsafe address")
        self._host = elided(name, style.caption, width - 24, Qt.TextElideMode.ElideLeft)
        self._style = style

    def paint(self, painter: QPainter, x: float, y: float, look: Look) -> None:
        style = self._style
        rect = QRectF(x, y, self.width, self.height)
        box(painter, rect, 6, style.color("customer"), None)
        ink = style.color("accent" if self._hit is not None and self._hit is look.hover else "text_2")
        image = icons.pixmap("image", ink, 20, look.ratio)
        painter.drawPixmap(QPointF(rect.center().x() - 10, y + 16), image)
        left = rect.center().x() - style.caption.width(self._host) / 2
        line(painter, self._host, style.caption, ink, left, y + 42, 16)
        if self._hit is not None and self._hit is look.focus:
            focus_ring(painter, rect.adjusted(-2, -2, 2, 2), 8, style.color("accent"))

    def areas(self) -> Iterator[Area]:
        if self._hit is not None:
            yield Area(QRectF(0, 0, self.width, self.height), self._hit)


class Rule(Part):
    """A thin line between the rows of a list."""

    __slots__ = ("_style",)

    def __init__(self, style: Style, width: float) -> None:
        super().__init__(width, 1)
        self._style = style

    def paint(self, painter: QPainter, x: float, y: float, look: Look) -> None:
        painter.setPen(QPen(self._style.color("line"), 1))
        painter.drawLine(QPointF(x, y + 0.5), QPointF(x + self.width, y + 0.5))


def media_card(kind: str, url: str, style: Style, width: float) -> Part:
    """A picture (``image``), a video, a sound (``audio``) or a file (any other word) at an address."""
    kind = kind if kind in ICONS else "file"
    if style.album is not None and is_fetchable(url):
        return _fetchable(kind, url, style, style.album, width)
    return OpenCard(kind, file_name(url), url, translate("Transcript", "Open in browser"), style, width)


def file_cards(urls: Sequence[str], status: str | None, style: Style, width: float, level: int) -> Part:
    """Files that a customer sent."""
    bad = status if status and status.upper() not in {"SUCCEEDED", "SUCCESS", "OK"} else None
    note = translate("Transcript", "upload: {status}").replace("{status}", drawable_name(bad)[:60]) if bad else ""
    limit = CARDS_SHOWN if level == 0 else CARDS_MORE * level
    parts: list[Part] = []
    for url in urls[:limit]:
        name = file_name(url)
        if style.album is not None and is_fetchable(url):
            parts.append(_fetchable(kind_of_file(name), url, style, style.album, width, note))
            continue
        parts.append(OpenCard(kind_of_file(name), name, url, translate("Transcript", "Open"), style, width, note=note))
    if not parts:
        words = translate("Transcript", "This message has no file") + (f" · {note}" if note else "")
        parts.append(TextPart(words, style.body, style.color("text_2"), width))
    return _limited(column(parts, 4), len(urls) - limit, "files", style, width)


def location_card(place: Location, style: Style, width: float) -> Part:
    """A place: its coordinates, and a link to a map."""
    words = f"{place.lat:.5f}, {place.long:.5f}"
    at = f"{place.lat:.6f}/{place.long:.6f}"
    url = f"https://www.openstreetmap.org/?mlat={place.lat:.6f}&mlon={place.long:.6f}#map=16/{at}"
    return OpenCard("location", words, url, translate("Transcript", "Open in OpenStreetMap"), style, width)


def carousel(content: Carousel, style: Style, width: float, pressed: Collection[str], level: int) -> Part:
    """Cards side by side, as many in a line as there is room for."""
    limit = CARDS_SHOWN if level == 0 else CARDS_MORE * level
    across = max(1, min(len(content.cards), int((width + 8) // (CARD_LEAST + 8))))
    if across * (CARD_WIDTH + 8) - 8 <= width:
        across = max(1, int((width + 8) // (CARD_WIDTH + 8)))
    card_width = min(CARD_WIDTH, (width + 8) / across - 8)
    lines = []
    shown = content.cards[:limit]
    for start in range(0, len(shown), across):
        inner = [_card(card, style, card_width - 18, pressed, level) for card in shown[start : start + across]]
        tallest = max(part.height for part in inner) + 18
        framed = [_framed(part, style, card_width, tallest) for part in inner]
        lines.append(flow(framed, width, 8))
    group = column(lines, 8)
    group.tight = True
    return _limited(group, len(content.cards) - limit, "cards", style, width)


def card_list(content: CardList, style: Style, width: float, pressed: Collection[str], level: int) -> Part:
    """Cards one below the other in one frame, and the list's own buttons."""
    limit = CARDS_SHOWN if level == 0 else CARDS_MORE * level
    inside = min(width, 360.0) - 18
    rows: list[Part] = []
    for card in content.cards[:limit]:
        if rows:
            rows.append(Rule(style, inside))
        rows.append(_card(card, style, inside, pressed, level))
    if content.buttons:
        if rows:
            rows.append(Rule(style, inside))
        rows.append(button_rows(content.buttons, style, inside, pressed, level))
    group = column(rows, 8, width=inside)
    frame = Frame(
        group, padding=(9, 9), fill=style.color("surface"), border=style.color("line"), radius=8, width=inside + 18
    )
    frame.tight = True
    return _limited(frame, len(content.cards) - limit, "cards", style, width)


def kind_of_file(name: str) -> str:
    """What a file holds, by its name."""
    extension = PurePosixPath(name).suffix[1:].lower()
    return next((kind for kind, known in EXTENSIONS.items() if extension in known), "file")


def is_shown(url: str) -> bool:
    """Return True if a picture of this name can be shown here: of some kinds it is known that not."""
    extension = PurePosixPath(file_name(url)).suffix[1:].lower()
    return extension not in NOT_SHOWN


def _fetchable(kind: str, url: str, style: Style, album: Album, width: float, note: str = "") -> Part:
    """A picture in its place, or a file that can be opened and saved."""
    if kind == "image" and is_shown(url):
        return picture_part(url, style, album, width, note)
    return FileCard(kind, url, style, album, width, offer=False, note=note)


def _card(card: Card, style: Style, width: float, pressed: Collection[str], level: int) -> Part:
    parts: list[Part] = []
    if card.image_url:
        shown = style.album is not None and is_fetchable(card.image_url) and is_shown(card.image_url)
        if style.album is not None and shown:
            parts.append(card_picture(card.image_url, style, style.album, width))
        else:
            parts.append(Picture(card.image_url, style, width))
    title = drawable(card.title)[:TITLE_MAX]
    texts: list[Part] = []
    if title.strip():
        texts.append(TextPart(title, style.strong, style.color("text"), width, lines=4))
    if card.subtitle and card.subtitle.strip():
        subtitle = drawable(card.subtitle)[:SUBTITLE_MAX]
        texts.append(TextPart(subtitle, style.secondary, style.color("text_2"), width, lines=8))
    if card.url and is_safe(card.url):
        texts.append(link_part(host(card.url), card.url, host(card.url), style, width))
    if texts:
        parts.append(column(texts, 2, width=width))
    if card.buttons:
        parts.append(button_rows(card.buttons, style, width, pressed, level))
    return column(parts, 8, width=width)


def _framed(part: Part, style: Style, width: float, height: float) -> Part:
    """All cards of a line are equally high; what is in them starts at the top."""
    inner = column([part, Part(0, max(0.0, height - 18 - part.height))], 0, width=part.width)
    surface, border = style.color("surface"), style.color("line")
    return Frame(inner, padding=(9, 9), fill=surface, border=border, radius=8, width=width, height=height)


def _limited(part: Part, hidden: int, key: str, style: Style, width: float) -> Part:
    if hidden <= 0:
        return part
    words = translate("Transcript", "Show %n more", None, hidden)
    return column([part, action_part(Hit(HitKind.EXPAND, words, key), words, style, width)], 6)
