"""Paints the rows of the list."""

from zlib import crc32

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agent_desktop.inbox.model import Conversation
from agent_desktop.inbox.ports import Clock
from agent_desktop.ui.list.model import Kind, Role
from agent_desktop.ui.list.row import PATIENCE, RowLine, Stamp, second_line, section_title, stamp
from agent_desktop.ui.list.section import Section, Shelf
from agent_desktop.ui.text.channels import channel_icon
from agent_desktop.ui.text.words import initials, plain_line
from agent_desktop.ui.theme import Radius, Space, Theme
from agent_desktop.ui.widgets.fitting import height_for
from agent_desktop.ui.widgets.icons import pixmap
from agent_desktop.ui.widgets.inside import inside

LINE = 20
"""Usual height of a line, in pixels."""
AVATAR = 36
BADGE = 16
BADGE_ICON = 10
BADGE_OVER = 4
PILL = 18
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
LINES = {align: align | Qt.TextFlag.TextSingleLine for align in (LEFT, RIGHT)}
NO_PEN, NO_BRUSH = Qt.PenStyle.NoPen, Qt.BrushStyle.NoBrush
HOVERED, FOCUSED = QStyle.StateFlag.State_MouseOver, QStyle.StateFlag.State_HasFocus
FOLDABLE = (Shelf.SNOOZED, Shelf.DECLINED, Shelf.BOT, Shelf.CLOSED)
SHOWN = HOVERED | FOCUSED
PICTURES = 100
"""So many rows are kept as pictures, of some 70 kB each: two screens full."""
AVATARS = 250
"""So many avatars are kept, of 6 kB each."""

FITTED = 1000
"""So many texts are kept with how they were elided and how wide they are."""
UNBOUND = 1 << 20

Font = tuple[str, bool]
BODY, BODY_BOLD, CAPTION, CAPTION_BOLD = ("body", False), ("body", True), ("caption", False), ("caption", True)
SECONDARY, SECONDARY_BOLD, TITLE = ("secondary", False), ("secondary", True), ("section title", True)
Index = QModelIndex | QPersistentModelIndex


def avatar_colors(session_id: str, pairs: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    """Background and letters, the same for a session every time and everywhere."""
    return pairs[crc32(session_id.encode("utf-8", "replace")) % len(pairs)]


def prepare(painter: QPainter) -> None:
    """The layout is left to right; each text finds its own direction."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


class RowDelegate(QStyledItemDelegate):
    """Draws headers, conversations and the rows for more. ``opened`` is the id of the conversation that is shown."""

    def __init__(self, theme: Theme, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.clock = clock
        self.opened: int | None = None
        self.line = height_for(theme.font("body"), LINE)
        """The height of a line."""
        self._pictures: dict[int, tuple[object, QPixmap]] = {}
        self._avatars: dict[object, QPixmap] = {}
        self._fitted: dict[tuple[str, Font, int], tuple[str, int]] = {}
        self._title_font = QFont(theme.font("caption", bold=True))
        self._title_font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        self._title_font.setCapitalization(QFont.Capitalization.AllUppercase)
        self.patience = PATIENCE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # Read once: every access to an option's attribute crosses into C++.
        rect, state = QRect(option.rect), option.state
        conversation = index.data(Role.CONVERSATION)
        if conversation is not None:
            self._row(painter, rect, state, conversation)
            return
        painter.save()
        prepare(painter)
        if index.data(Role.KIND) == Kind.HEADER:
            self._header(painter, rect, state, index)
        else:
            self._more(painter, rect, state, index)
        painter.restore()

    # --- headers and more --------------------------------------------------------------------------------------------

    def _header(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, index: Index) -> None:
        section: Section = index.data(Role.SECTION)
        count = max(section.total, len(section))
        area = rect.adjusted(Space.L, 10, -Space.L, 0)
        title = section_title(section.shelf)
        self._text(painter, area, title, TITLE, "text_3")
        self._text(painter, area, str(count), CAPTION_BOLD, "text_3", RIGHT)
        hovered = bool(state & HOVERED)
        if section.shelf in FOLDABLE or section.collapsed or hovered:
            width = self._fit(title.upper(), TITLE, UNBOUND)[1]
            name = "chevron-right" if section.collapsed else "chevron-down"
            place = (area.left() + width + Space.XS, area.center().y() - 5)
            painter.drawPixmap(*place, self._icon(painter, name, "text_3", 12))
        if state & FOCUSED:
            self._focus(painter, rect.adjusted(Space.S, 10, -Space.S, 0))

    def _more(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, index: Index) -> None:
        area = rect.adjusted(Space.L + AVATAR + 10, 0, -Space.L, 0)
        self._text(painter, area, str(index.data()), SECONDARY, "accent")
        if state & FOCUSED:
            self._focus(painter, rect.adjusted(Space.S, 0, -Space.S, 0))

    # --- conversations -----------------------------------------------------------------------------------------------

    def _row(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, conversation: Conversation) -> None:
        """Draw a row from its picture, made anew only when what it shows has changed: most rows just move."""
        ratio = painter.device().devicePixelRatioF()
        mark = stamp(conversation, self.clock.now(), self.patience)
        if ratio != round(ratio):  # a picture could stand between the pixels of the screen
            painter.save()
            prepare(painter)
            self._conversation(painter, rect, state, conversation, mark)
            painter.restore()
            return
        opened = conversation.id == self.opened
        size = rect.size()
        looks = (conversation, mark, size, ratio, state & SHOWN, opened, self.theme.tokens)
        known = self._pictures.get(conversation.id)
        if known is None or known[0] != looks:
            picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(self.theme.color("surface_2"))
            own = QPainter(picture)
            prepare(own)
            self._conversation(own, QRect(QPoint(0, 0), size), state, conversation, mark)
            own.end()
            if len(self._pictures) >= PICTURES:
                del self._pictures[next(iter(self._pictures))]
            known = self._pictures[conversation.id] = looks, picture
        painter.drawPixmap(rect.topLeft(), known[1])

    def _conversation(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, conversation: Conversation, mark: Stamp
    ) -> None:
        card = rect.adjusted(Space.S, 0, -Space.S, 0)
        opened = conversation.id == self.opened
        hovered = bool(state & HOVERED)
        ground = "accent_soft" if opened else "customer" if hovered else "surface_2"
        if opened or hovered:
            painter.setPen(NO_PEN)
            painter.setBrush(self.theme.color(ground))
            painter.drawRoundedRect(card, Radius.ROW, Radius.ROW)
        if state & FOCUSED:
            self._focus(painter, card)
        inner = card.adjusted(Space.S, 0, -Space.S, 0)
        self._avatar(painter, QPoint(inner.left(), rect.top() + 10 + self.line - LINE), conversation, ground)
        words = inner.adjusted(AVATAR + 10, 0, 0, 0)
        first = QRect(words.left(), rect.top() + 9, words.width(), self.line)
        self._first_line(painter, first, conversation, mark)
        self._second_line(painter, first.translated(0, self.line), conversation)

    def _avatar(self, painter: QPainter, place: QPoint, conversation: Conversation, ground: str) -> None:
        """Draw the avatar as it was drawn before: it is the dearest part of a row, and never changes."""
        ratio = painter.device().devicePixelRatioF()
        if ratio != round(ratio):
            self._draw_avatar(painter, QRect(place, QSize(AVATAR, AVATAR)), conversation)
            return
        session, title, channel = conversation.key.session_id, conversation.title, conversation.channel
        looks = (session, title, channel, ground, ratio, self.theme.dark)
        known = self._avatars.get(looks)
        if known is None:
            known = QPixmap(QSize(AVATAR + BADGE_OVER, AVATAR + BADGE_OVER) * ratio)
            known.setDevicePixelRatio(ratio)
            known.fill(self.theme.color(ground))
            own = QPainter(known)
            prepare(own)
            self._draw_avatar(own, QRect(0, 0, AVATAR, AVATAR), conversation)
            own.end()
            if len(self._avatars) >= AVATARS:
                del self._avatars[next(iter(self._avatars))]
            self._avatars[looks] = known
        painter.drawPixmap(place, known)

    def _draw_avatar(self, painter: QPainter, area: QRect, conversation: Conversation) -> None:
        background, letters = avatar_colors(conversation.key.session_id, self.theme.tokens.avatars)
        painter.setPen(NO_PEN)
        painter.setBrush(QColor(background))
        painter.drawEllipse(area)
        painter.setFont(self.theme.font("body", bold=True))
        painter.setPen(QColor(letters))
        painter.drawText(area, CENTER, initials(conversation.title))
        badge = QRect(area.right() - BADGE + BADGE_OVER, area.bottom() - BADGE + BADGE_OVER, BADGE, BADGE)
        painter.setPen(QPen(self.theme.color("line"), 1))
        painter.setBrush(self.theme.color("surface"))
        painter.drawEllipse(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5))
        inset = (BADGE - BADGE_ICON) // 2
        icon = self._icon(painter, channel_icon(conversation.channel), "text_2", BADGE_ICON)
        painter.drawPixmap(badge.left() + inset, badge.top() + inset, icon)

    def _first_line(self, painter: QPainter, area: QRect, conversation: Conversation, mark: Stamp) -> None:
        font = SECONDARY_BOLD if mark.strong else SECONDARY
        taken = self._text(painter, area, mark.text, font, mark.tone, RIGHT)
        area = area.adjusted(0, 0, -taken - Space.S, 0)
        draft = conversation.key.version.upper() != "LIVE"
        tag = plain_line(conversation.key.version, 12).upper() if draft else ""
        tag_width = self._fit(tag, CAPTION, UNBOUND)[1] + 10 if draft else 0
        name_area = area.adjusted(0, 0, -(tag_width + Space.S) if draft else 0, 0)
        used = self._text(painter, name_area, plain_line(conversation.title), BODY_BOLD, "text")
        if draft:
            box = QRectF(area.left() + used + Space.S, area.center().y() - 7.5, tag_width, 16)
            painter.setBrush(NO_BRUSH)
            painter.setPen(QPen(self.theme.color("line"), 1))
            painter.drawRoundedRect(box, 4, 4)
            painter.setFont(self._font(CAPTION))
            painter.setPen(self.theme.color("text_2"))
            painter.drawText(box, CENTER, tag)

    def _second_line(self, painter: QPainter, area: QRect, conversation: Conversation) -> None:
        area = area.adjusted(0, 0, -self._pill(painter, area, conversation.unseen), 0)
        line: RowLine = second_line(conversation)
        if line.prefix:
            used = self._text(painter, area, line.prefix, BODY, line.tone)
            area = area.adjusted(used + Space.XS, 0, 0, 0)
        if line.icon and area.width() > 20:
            icon = self._icon(painter, line.icon, "text_2", 14)
            painter.drawPixmap(area.left(), area.center().y() - 6, icon)
            area = area.adjusted(14 + Space.XS, 0, 0, 0)
        self._text(painter, area, line.text, BODY, "text_2")

    def _pill(self, painter: QPainter, area: QRect, unread: int) -> int:
        if not unread:
            return 0
        text = str(unread) if unread < 100 else "99+"
        width = max(PILL, self._fit(text, CAPTION_BOLD, UNBOUND)[1] + 10)
        box = QRectF(area.right() + 1 - width, area.center().y() - PILL / 2 + 1, width, PILL)
        painter.setPen(NO_PEN)
        painter.setBrush(self.theme.color("accent"))
        painter.drawRoundedRect(box, PILL / 2, PILL / 2)
        painter.setFont(self._font(CAPTION_BOLD))
        painter.setPen(self.theme.color("on_accent"))
        painter.drawText(box, CENTER, text)
        return int(width) + Space.M

    # --- pieces ------------------------------------------------------------------------------------------------------

    def _text(
        self, painter: QPainter, area: QRect, text: str, font: Font, tone: str, align: Qt.AlignmentFlag = LEFT
    ) -> int:
        """Draw one line, elided to fit, and return its width."""
        shown, taken = self._fit(text, font, area.width())
        painter.setFont(self._font(font))
        painter.setPen(self.theme.color(tone))
        with inside(painter, QRectF(area), shown):
            painter.drawText(area, LINES[align], shown)
        return taken

    def _fit(self, text: str, font: Font, width: int) -> tuple[str, int]:
        """A text as far as it fits, and the width that it takes. Names, times and numbers come again and again."""
        known = self._fitted.get((text, font, width))
        if known is None:
            metrics = QFontMetrics(self._font(font))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            known = shown, min(metrics.horizontalAdvance(shown), max(width, 0))
            if len(self._fitted) >= FITTED:
                self._fitted.clear()
            self._fitted[text, font, width] = known
        return known

    def _font(self, font: Font) -> QFont:
        return self._title_font if font == TITLE else self.theme.font(font[0], bold=font[1])

    def _icon(self, painter: QPainter, name: str, tone: str, size: int) -> QPixmap:
        return pixmap(name, self.theme.color(tone), size, painter.device().devicePixelRatioF())

    def _focus(self, painter: QPainter, area: QRect) -> None:
        painter.setBrush(NO_BRUSH)
        painter.setPen(QPen(self.theme.color("accent"), 1.5))
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), Radius.ROW, Radius.ROW)
