"""A reply as it will stand in the transcript: drawn by the transcript's own layouts."""

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from agent_desktop.inbox.model import Author, Message
from agent_desktop.inbox.ports import Clock
from agent_desktop.protocol import (
    ButtonTemplate,
    CarouselTemplate,
    ListTemplate,
    QuickReplyTemplate,
    Template,
    Unknown,
    template_text,
    template_to_v1,
)
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.transcript.entry import make_entry
from agent_desktop.ui.transcript.layouts import RowLayout
from agent_desktop.ui.transcript.parts.base import Look
from agent_desktop.ui.transcript.style import Style
from agent_desktop.ui.transcript.words import Words
from agent_desktop.ui.widgets.fitting import SteadyArea

WIDTH = 360


class Drawing(QWidget):
    """The bubble. It can be looked at only."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._words = Words(clock, self)
        self._template: Template | None = None
        self._layout: RowLayout | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._lay_out)

    def draw(self, template: Template) -> None:
        """Draw this reply."""
        self._template = template
        self.setAccessibleDescription(template_text(template))
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self._layout.height + 16 if self._layout is not None else 80)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._layout is None:
            self._paint_hint(painter)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = Look(None, None, self.devicePixelRatioF(), QRectF(self.rect()))
        self._layout.paint(painter, self.width(), look, current=False)

    def _paint_hint(self, painter: QPainter) -> None:
        painter.setPen(self._theme.color("text_2"))
        painter.setFont(self._theme.font("secondary"))
        words = self.tr("Fill in the form to see a preview.")
        painter.drawText(
            self.rect().adjusted(0, 16, -16, 0), Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, words
        )

    def _lay_out(self) -> None:
        if self._template is None:
            return
        now = self._clock.now()
        entry = make_entry(_message(self._template, now))
        # What is not filled in yet, such as an empty address, is nothing that could be drawn.
        missing = all(isinstance(content, Unknown) for content in entry.contents) or _blank(self._template)
        self._layout = None if missing else RowLayout(entry, Style(self._theme, self._words), self.width(), {})
        if self.height() != self.sizeHint().height():
            self.setFixedHeight(self.sizeHint().height())
        self.update()


class Preview(SteadyArea):
    """The drawing, which scrolls where it is taller than there is room."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self._theme = theme
        self._drawing = Drawing(theme, clock)
        self._drawing.setAccessibleName(self.tr("Preview"))
        self.setWidget(self._drawing)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Preview"))
        self.setMinimumWidth(WIDTH)

    def draw(self, template: Template) -> None:
        """Draw this reply."""
        self._drawing.draw(template)


def _blank(template: Template) -> bool:
    """Return True if nothing of it would be seen yet: an empty bubble says less than how to fill it."""
    match template:
        case ButtonTemplate(text=text, buttons=pieces) | QuickReplyTemplate(text=text, replies=pieces):
            return not text and not any(piece.title for piece in pieces)
        case CarouselTemplate(cards=cards) | ListTemplate(cards=cards, button=None):
            return not any(card.title or card.subtitle or card.image_url or card.buttons for card in cards)
        case _:
            return False


def _message(template: Template, now: datetime) -> Message:
    return Message(
        id=0,
        conversation_id=0,
        author=Author.AGENT,
        kind="",
        text="",
        sent_at=now,
        arrived_at=now,
        raw=template_to_v1(template),
    )
