"""Paints the rows of the list."""

from datetime import datetime
from zlib import crc32

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agent_desktop.inbox.model import Conversation
from agent_desktop.inbox.ports import Clock
from agent_desktop.ui.channels import channel_icon
from agent_desktop.ui.icons import pixmap
from agent_desktop.ui.list.model import Kind, Role
from agent_desktop.ui.list.row import PATIENCE, Line, second_line, section_title, stamp
from agent_desktop.ui.list.section import Section, Shelf
from agent_desktop.ui.theme import Radius, Space, Theme
from agent_desktop.ui.words import initials, plain_line

AVATAR = 36
BADGE = 16
BADGE_ICON = 10
PILL = 18
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
FOLDABLE = (Shelf.SNOOZED, Shelf.DECLINED, Shelf.BOT, Shelf.CLOSED)
SHOWN = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
PICTURES = 100
"""So many rows are kept as pictures, of some 70 kB each: two screens full."""

Index = QModelIndex | QPersistentModelIndex


def avatar_colors(session_id: str, pairs: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    """Background and letters, the same for a session every time and everywhere."""
    return pairs[crc32(session_id.encode("utf-8", "replace")) % len(pairs)]


class RowDelegate(QStyledItemDelegate):
    """Draws headers, conversations and the rows for more. ``opened`` is the id of the conversation that is shown."""

    def __init__(self, theme: Theme, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.clock = clock
        self.opened: int | None = None
        self._pictures: dict[int, tuple[object, QPixmap]] = {}
        self.patience = PATIENCE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The layout is left to right; each text finds its own direction.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        # Read once: every access to an option's attribute crosses into C++.
        rect, state = QRect(option.rect), option.state
        kind = index.data(Role.KIND)
        if kind == Kind.CONVERSATION:
            self._row(painter, rect, state, index.data(Role.CONVERSATION))
        elif kind == Kind.HEADER:
            self._header(painter, rect, state, index)
        else:
            self._more(painter, rect, state, index)
        painter.restore()

    # --- headers and more --------------------------------------------------------------------------------------------

    def _header(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, index: Index) -> None:
        section: Section = index.data(Role.SECTION)
        count = max(section.total, len(section))
        font = QFont(self.theme.font("caption", bold=True))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        area = rect.adjusted(Space.L, 10, -Space.L, 0)
        title = section_title(section.shelf)
        self._text(painter, area, title, font, "text_3")
        self._text(painter, area, str(count), self.theme.font("caption", bold=True), "text_3", RIGHT)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if section.shelf in FOLDABLE or section.collapsed or hovered:
            width = QFontMetrics(font).horizontalAdvance(title.upper())
            name = "chevron-right" if section.collapsed else "chevron-down"
            place = (area.left() + width + Space.XS, area.center().y() - 5)
            painter.drawPixmap(*place, self._icon(painter, name, "text_3", 12))
        if state & QStyle.StateFlag.State_HasFocus:
            self._focus(painter, rect.adjusted(Space.S, 10, -Space.S, 0))

    def _more(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, index: Index) -> None:
        area = rect.adjusted(Space.L + AVATAR + 10, 0, -Space.L, 0)
        self._text(painter, area, str(index.data()), self.theme.font("secondary"), "accent")
        if state & QStyle.StateFlag.State_HasFocus:
            self._focus(painter, rect.adjusted(Space.S, 0, -Space.S, 0))

    # --- conversations -----------------------------------------------------------------------------------------------

    def _row(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, conversation: Conversation) -> None:
        """Draw a row from its picture, made anew only when what it shows has changed: most rows just move."""
        ratio = painter.device().devicePixelRatio()
        if ratio != painter.device().devicePixelRatioF():  # a picture could stand between the pixels of the screen
            self._conversation(painter, rect, state, conversation)
            return
        mark = stamp(conversation, self.clock.now(), self.patience)
        opened = conversation.id == self.opened
        looks = (conversation, mark, rect.size(), ratio, state & SHOWN, opened, self.theme.tokens)
        known = self._pictures.get(conversation.id)
        if known is None or known[0] != looks:
            picture = QPixmap(rect.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(self.theme.color("surface_2"))
            own = QPainter(picture)
            own.setRenderHint(QPainter.RenderHint.Antialiasing)
            own.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            self._conversation(own, QRect(QPoint(0, 0), rect.size()), state, conversation)
            own.end()
            if len(self._pictures) >= PICTURES:
                del self._pictures[next(iter(self._pictures))]
            known = self._pictures[conversation.id] = looks, picture
        painter.drawPixmap(rect.topLeft(), known[1])

    def _conversation(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, conversation: Conversation
    ) -> None:
        card = rect.adjusted(Space.S, 0, -Space.S, 0)
        opened = conversation.id == self.opened
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = "accent_soft" if opened else "customer" if hovered else "surface_2"
        if opened or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color(ground))
            painter.drawRoundedRect(card, Radius.ROW, Radius.ROW)
        if state & QStyle.StateFlag.State_HasFocus:
            self._focus(painter, card)
        inner = card.adjusted(Space.S, 0, -Space.S, 0)
        self._avatar(painter, QRect(inner.left(), rect.top() + 10, AVATAR, AVATAR), conversation, ground)
        words = inner.adjusted(AVATAR + 10, 0, 0, 0)
        self._first_line(painter, QRect(words.left(), rect.top() + 9, words.width(), 20), conversation)
        self._second_line(painter, QRect(words.left(), rect.top() + 29, words.width(), 20), conversation)

    def _avatar(self, painter: QPainter, area: QRect, conversation: Conversation, ground: str) -> None:
        background, letters = avatar_colors(conversation.key.session_id, self.theme.tokens.avatars)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(background))
        painter.drawEllipse(area)
        painter.setFont(self.theme.font("body", bold=True))
        painter.setPen(QColor(letters))
        painter.drawText(area, CENTER, initials(conversation.title))
        badge = QRect(area.right() - BADGE + 4, area.bottom() - BADGE + 4, BADGE, BADGE)
        painter.setPen(QPen(self.theme.color("line"), 1))
        painter.setBrush(self.theme.color("surface"))
        painter.drawEllipse(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5))
        inset = (BADGE - BADGE_ICON) // 2
        icon = self._icon(painter, channel_icon(conversation.channel), "text_2", BADGE_ICON)
        painter.drawPixmap(badge.left() + inset, badge.top() + inset, icon)

    def _first_line(self, painter: QPainter, area: QRect, conversation: Conversation) -> None:
        now: datetime = self.clock.now()
        mark = stamp(conversation, now, self.patience)
        font = self.theme.font("secondary", bold=mark.strong)
        taken = self._text(painter, area, mark.text, font, mark.tone, RIGHT)
        area = area.adjusted(0, 0, -taken - Space.S, 0)
        draft = conversation.key.version.upper() != "LIVE"
        tag = plain_line(conversation.key.version, 12).upper() if draft else ""
        tag_font = self.theme.font("caption")
        tag_width = QFontMetrics(tag_font).horizontalAdvance(tag) + 10 if draft else 0
        name_area = area.adjusted(0, 0, -(tag_width + Space.S) if draft else 0, 0)
        used = self._text(
            painter, name_area, plain_line(conversation.title), self.theme.font("body", bold=True), "text"
        )
        if draft:
            box = QRectF(area.left() + used + Space.S, area.center().y() - 7.5, tag_width, 16)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.color("line"), 1))
            painter.drawRoundedRect(box, 4, 4)
            painter.setFont(tag_font)
            painter.setPen(self.theme.color("text_2"))
            painter.drawText(box, CENTER, tag)

    def _second_line(self, painter: QPainter, area: QRect, conversation: Conversation) -> None:
        area = area.adjusted(0, 0, -self._pill(painter, area, conversation.unseen), 0)
        line: Line = second_line(conversation)
        font = self.theme.font("body")
        if line.prefix:
            used = self._text(painter, area, line.prefix, font, line.tone)
            area = area.adjusted(used + Space.XS, 0, 0, 0)
        if line.icon and area.width() > 20:
            icon = self._icon(painter, line.icon, "text_2", 14)
            painter.drawPixmap(area.left(), area.center().y() - 6, icon)
            area = area.adjusted(14 + Space.XS, 0, 0, 0)
        self._text(painter, area, line.text, font, "text_2")

    def _pill(self, painter: QPainter, area: QRect, unread: int) -> int:
        if not unread:
            return 0
        text = str(unread) if unread < 100 else "99+"
        font = self.theme.font("caption", bold=True)
        width = max(PILL, QFontMetrics(font).horizontalAdvance(text) + 10)
        box = QRectF(area.right() + 1 - width, area.center().y() - PILL / 2 + 1, width, PILL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("accent"))
        painter.drawRoundedRect(box, PILL / 2, PILL / 2)
        painter.setFont(font)
        painter.setPen(self.theme.color("on_accent"))
        painter.drawText(box, CENTER, text)
        return int(width) + Space.M

    # --- pieces ------------------------------------------------------------------------------------------------------

    def _text(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        font: QFont,
        tone: str,
        align: Qt.AlignmentFlag = LEFT,
    ) -> int:
        """Draw one line, elided to fit, and return its width."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(font)
        painter.setPen(self.theme.color(tone))
        painter.drawText(area, align | Qt.TextFlag.TextSingleLine, shown)
        return min(metrics.horizontalAdvance(shown), max(area.width(), 0))

    def _icon(self, painter: QPainter, name: str, tone: str, size: int) -> QPixmap:
        return pixmap(name, self.theme.color(tone), size, painter.device().devicePixelRatioF())

    def _focus(self, painter: QPainter, area: QRect) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.color("accent"), 1.5))
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), Radius.ROW, Radius.ROW)
