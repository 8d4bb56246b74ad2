"""Pictures and files that can be looked at here: cards that offer it, and the places in which pictures stand.

A place keeps its size whatever happens in it, so that nothing moves when a picture comes, or does not.
"""

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QTransform

from agent_desktop.ui.pictures import Album
from agent_desktop.ui.pictures.album import Thumbnail
from agent_desktop.ui.pictures.words import sentence, size_words
from agent_desktop.ui.transcript.links import file_name, host
from agent_desktop.ui.transcript.parts.base import (
    Area,
    Group,
    Hit,
    HitKind,
    Look,
    Part,
    Placed,
    box,
    column,
    focus_ring,
)
from agent_desktop.ui.transcript.parts.controls import line
from agent_desktop.ui.transcript.parts.text import TextPart, action_part, elided
from agent_desktop.ui.transcript.style import Style
from agent_desktop.ui.widgets import icons

translate = QCoreApplication.translate

WIDTH = 300.0
HEIGHT = 180.0
CARD_HEIGHT = 112.0
OFFER_HEIGHT = 72.0
LEFT = 53.0
GAP = 14.0
ICONS = {"image": "image", "video": "video", "audio": "music"}
MARK = 32.0
"""The width of a type mark."""


def name_line(style: Style) -> float:
    """The height of the line with a file's name."""
    return style.medium.line + 2


def facts_line(style: Style) -> float:
    """Return the height of the line below a picture."""
    return style.caption.line + 1


def badge(kind: str, name: str, style: Style) -> str:
    """The ending of a file's name, where it is short enough for its mark; else there is an icon."""
    ending = PurePosixPath(name).suffix[1:].upper() if kind == "file" else ""
    return ending if 1 < len(ending) <= 4 and style.name.width(ending) <= MARK - 2 else ""


class FileCard(Group):
    """A type mark, a name, whose it is and how large, and what can be done with it."""

    __slots__ = ("_album", "_badge", "_host", "_icon", "_main", "_name", "_note", "_style", "_top", "_url")

    def __init__(
        self, kind: str, url: str, style: Style, album: Album, width: float, *, offer: bool, note: str = ""
    ) -> None:
        name = file_name(url)
        room = width - LEFT - 11
        words = [(HitKind.LINK, translate("Transcript", "Open in browser"), name)]
        if offer:
            words.insert(0, (HitKind.SHOW, translate("Transcript", "Show picture"), ""))
            words.insert(1, (HitKind.ALWAYS, translate("Transcript", "Always show pictures"), ""))
        else:
            words.append((HitKind.SAVE, translate("Transcript", "Save as…"), ""))
        hits = [Hit(kind, label or shown, url) for kind, shown, label in words]
        parts: list[Part] = [
            action_part(hit, shown, style, room) for hit, (_, shown, _) in zip(hits, words, strict=True)
        ]
        actions = _side_by_side(parts, room)
        card = min(width, max(WIDTH, LEFT + actions.width + 11))
        room = card - LEFT - 11
        self._top = 7 + name_line(style) + facts_line(style) + 3
        super().__init__([Placed(actions, LEFT, self._top)], card, self._top + actions.height + 9)
        self.tight = card >= width
        self._main = hits[0]
        self._badge = badge(kind, name, style)
        self._icon = ICONS.get(kind, "file")
        self._name = elided(name, style.medium, room, Qt.TextElideMode.ElideMiddle)
        self._host = host(url)
        self._note = note
        self._url = url
        self._style = style
        self._album = album

    def paint(self, painter: QPainter, x: float, y: float, look: Look) -> None:
        style = self._style
        rect = QRectF(x, y, self.width, self.height)
        hovered = self._main is look.hover
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
        line(painter, self._name, style.medium, style.color("text"), x + LEFT, y + 7, name_line(style))
        size = self._album.size_of(self._url)
        told = [size_words(size)] if size is not None else []
        told += [self._note] if self._note else []
        told.append(self._host)
        facts = elided(" · ".join(told), style.caption, self.width - LEFT - 11, Qt.TextElideMode.ElideLeft)
        below = y + 7 + name_line(style)
        line(painter, facts, style.caption, style.color("text_2"), x + LEFT, below, facts_line(style))
        super().paint(painter, x, y, look)

    def areas(self) -> Iterator[Area]:
        yield Area(QRectF(0, 0, self.width, self._top - 1), self._main)
        yield from super().areas()


class Place(Part):
    """The room of one picture: empty, filled, or with the reason why there is none.

    ``offers``: where pictures are not allowed yet, a click allows this one; else it opens the browser below.
    """

    __slots__ = ("_again", "_album", "_cover", "_host", "_open", "_show", "_style", "_url", "_view")

    def __init__(self, url: str, style: Style, album: Album, width: float, height: float) -> None:
        name = file_name(url)
        super().__init__(width, height)
        self._view = Hit(HitKind.VIEW, translate("Transcript", "View {name}").replace("{name}", name), url)
        self._again = Hit(HitKind.AGAIN, translate("Transcript", "Try again"), url)
        self._show = Hit(HitKind.SHOW, translate("Transcript", "Show picture"), url)
        self._open = Hit(HitKind.LINK, name, url)
        self._host = elided(host(url), style.caption, width - 16, Qt.TextElideMode.ElideLeft)
        self._style = style
        self._album = album
        self._url = url

    def paint(self, painter: QPainter, x: float, y: float, look: Look) -> None:
        style = self._style
        rect = QRectF(x, y, self.width, self.height)
        box(painter, rect, 8, style.color("surface_2"), style.color("line"))
        thumbnail = self._album.thumbnail(self._url)
        if not self._album.allows(self._url):
            self._words(painter, rect, look, "image", self._show, self._host)
        elif thumbnail is None:
            self._words(painter, rect, look, "image", None, translate("Transcript", "Loading…"))
        elif thumbnail.image is not None:
            draw_picture(painter, rect.adjusted(1, 1, -1, -1), thumbnail.image, thumbnail, look.ratio)
        elif thumbnail.error is not None:
            self._words(painter, rect, look, "circle-alert", self._again, sentence(thumbnail.error))
        hit = self._hit()
        if hit is not None and hit is look.hover:
            box(painter, rect, 8, None, style.color("accent"))
        if hit is not None and hit is look.focus:
            focus_ring(painter, rect.adjusted(-2, -2, 2, 2), 10, style.color("accent"))

    def areas(self) -> Iterator[Area]:
        hit = self._hit()
        if hit is None:
            return
        if hit is self._show:
            yield Area(QRectF(0, 0, self.width, self.height - 24), hit)
            yield Area(QRectF(0, self.height - 24, self.width, 24), self._open)
        else:
            yield Area(QRectF(0, 0, self.width, self.height), hit)

    def _hit(self) -> Hit | None:
        """Return what a click does in the present state."""
        if not self._album.allows(self._url):
            return self._show
        thumbnail = self._album.thumbnail(self._url)
        if thumbnail is None:
            return None
        return self._again if thumbnail.error is not None else self._view

    def _words(self, painter: QPainter, rect: QRectF, look: Look, icon: str, action: Hit | None, words: str) -> None:
        """An icon, what a click does, and a word about it; as much as there is room for."""
        style = self._style
        parts: list[Part] = []
        if action is not None:
            accent = style.color("accent")
            parts.append(TextPart(action.label, style.action, accent, rect.width() - 16, lines=1, centered=True))
        ink = style.color("text_2")
        lines = max(1, int((rect.height() - 54) // style.caption.line))
        parts.append(TextPart(words, style.caption, ink, rect.width() - 16, lines=lines, centered=True))
        if action is self._again:
            parts.reverse()
        tall = 20 + sum(part.height + 2 for part in parts)
        top = rect.top() + max(4.0, (rect.height() - tall) / 2)
        image = icons.pixmap(icon, ink, 18, look.ratio)
        painter.drawPixmap(QPointF(rect.center().x() - 9, top), image)
        top += 22
        for part in parts:
            part.paint(painter, rect.center().x() - part.width / 2, top, look)
            top += part.height + 2


def picture_part(url: str, style: Style, album: Album, width: float, note: str = "") -> Part:
    """A picture of a message: offered, or in its place with what can be done with it below."""
    if not album.allows(url):
        return FileCard("image", url, style, album, width, offer=True, note=note)
    wide = min(WIDTH, width)
    place = Place(url, style, album, wide, HEIGHT)
    parts: list[Part] = [
        action_part(Hit(kind, label, url), words, style, wide)
        for kind, words, label in (
            (HitKind.SAVE, translate("Transcript", "Save as…"), translate("Transcript", "Save as…")),
            (HitKind.LINK, translate("Transcript", "Open in browser"), file_name(url)),
        )
    ]
    name_room = wide - sum(part.width + GAP for part in parts)
    if name_room > 50:
        name = elided(file_name(url), style.caption, name_room, Qt.TextElideMode.ElideMiddle)
        parts.append(TextPart(name, style.caption, style.color("text_2"), name_room, lines=1))
    whole = column([place, _side_by_side(parts, wide)], 4, width=wide)
    whole.tight = wide < WIDTH
    return whole


def card_picture(url: str, style: Style, album: Album, width: float) -> Part:
    """The picture of a carousel's or a list's card."""
    return Place(url, style, album, width, CARD_HEIGHT if album.allows(url) else OFFER_HEIGHT)


def _side_by_side(parts: Sequence[Part], room: float) -> Group:
    """Actions in a line, going on in the next one where the room ends. Their card says whether it is tight."""
    placed: list[Placed] = []
    x = y = used = 0.0
    for part in parts:
        if x and x + part.width > room:
            x, y = 0.0, y + part.height + 2
        placed.append(Placed(part, x, y))
        used = max(used, x + part.width)
        x += part.width + GAP
    group = Group(placed, used, y + max((part.height for part in parts), default=0))
    group.tight = False
    return group


def draw_picture(painter: QPainter, room: QRectF, image: QImage, thumbnail: Thumbnail, ratio: float) -> None:
    """The whole picture in the middle of the room, with round corners, never larger than it is."""
    full = thumbnail.size.toSizeF() if thumbnail.size is not None else QSizeF(image.size())
    if full.width() > room.width() or full.height() > room.height():
        full.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = room.center().x() - full.width() / 2
    top = room.center().y() - full.height() / 2
    brush = QBrush(image)
    scale = QTransform.fromTranslate(left, top)
    scale.scale(full.width() / image.width(), full.height() / image.height())
    brush.setTransform(scale)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRoundedRect(QRectF(left, top, full.width(), full.height()), 7, 7)
    painter.restore()
