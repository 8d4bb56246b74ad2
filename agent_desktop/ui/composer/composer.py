"""The composer: who answers, the field, what went wrong, the keys, and Send."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from agent_desktop.base.safe_text import is_blank
from agent_desktop.canned import Values, fill, unfilled
from agent_desktop.inbox.model import Conversation
from agent_desktop.ui.actions import key_text
from agent_desktop.ui.canned.completion import CannedCompletion
from agent_desktop.ui.composer.aids import Aids
from agent_desktop.ui.composer.field import ReplyField
from agent_desktop.ui.composer.standing import ReplyState, Who
from agent_desktop.ui.composer.tools import Tools
from agent_desktop.ui.composer.who import WhoLabel
from agent_desktop.ui.spelling import FieldSpelling, LanguageButton
from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import Radius, Space, Theme
from agent_desktop.ui.widgets.fitting import height_for
from agent_desktop.ui.widgets.marks import Marks

SIDE = 20
RING = 3


class FieldFrame(QFrame):
    """The field's border, with a ring round it while the cursor is inside."""

    def __init__(self, field: ReplyField, theme: Theme) -> None:
        super().__init__()
        self._field = field
        self._theme = theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M + RING, Space.M + RING - 1, Space.S + RING, Space.M + RING - 1)
        layout.addWidget(field)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        field.focus_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        focused = self._field.hasFocus()
        if focused:
            painter.setPen(QPen(self._theme.color("accent_soft"), RING))
            around = rect.adjusted(-RING / 2, -RING / 2, RING / 2, RING / 2)
            painter.drawRoundedRect(around, Radius.ROW + RING / 2, Radius.ROW + RING / 2)
        painter.setPen(QPen(self._theme.color("accent" if focused else "edge"), 1))
        painter.setBrush(self._theme.color("surface" if self._field.isEnabled() else "surface_2"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Radius.ROW, Radius.ROW)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._field.isEnabled():
            self._field.setFocus(Qt.FocusReason.MouseFocusReason)


class Composer(QWidget):
    """``send_requested`` and ``take_requested``: Send, or Take over, was pressed. ``edited``: text or cursor changed by
    the agent, not by :meth:`open`. ``escaped``: Esc in the field. ``manage_wanted``: to write canned replies.

    ``values`` is what the variables of canned replies stand for in the open conversation."""

    send_requested = Signal()
    take_requested = Signal()
    edited = Signal()
    escaped = Signal()
    manage_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, aids: Aids | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.aids = aids or Aids()
        self.values = Values()
        self._standing = ReplyState(Who.NOBODY)
        self._opening = False
        self.field = ReplyField()
        self.field.setAccessibleName(self.tr("Reply"))
        self._frame = FieldFrame(self.field, theme)
        self.marks = Marks(self.field, theme)
        self.canned = CannedCompletion(self.field, self.aids.canned, lambda: self.values, theme, self)
        self.tools = Tools(theme)
        self.spelling = FieldSpelling(self.field, self.marks, self.aids.spelling, self)
        self._languages = LanguageButton(self.spelling)
        self._who = WhoLabel(theme)
        self._take = QPushButton(self.tr("Take over"))
        self._take.setProperty("kind", "link")
        self._take.setCursor(Qt.CursorShape.PointingHandCursor)
        self._problem = QLabel()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setObjectName("problem")
        self._problem.hide()
        self._as_written = QPushButton(self.tr("Send as written"))
        self._as_written.setProperty("kind", "link")
        self._as_written.setCursor(Qt.CursorShape.PointingHandCursor)
        self._as_written.hide()
        self._meant: str | None = None
        self._keys = QWidget()
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._send_key, self._line_key = QLabel(), QLabel()
        self._send = QPushButton(self.tr("Send"))
        self._send.setObjectName("send")
        self._send.setProperty("kind", "primary")
        self._lay_out()
        self.field.textChanged.connect(self._text_changed)
        self.field.cursorPositionChanged.connect(self._moved)
        self.field.submitted.connect(self.send_requested)
        self.field.escaped.connect(self.escaped)
        self._send.clicked.connect(self.send_requested)
        self._take.clicked.connect(self.take_requested)
        self._as_written.clicked.connect(self._send_as_written)
        self.field.braced.connect(self._fill)
        self.field.refused.connect(self.complain)
        self.field.menu_asked.connect(self.spelling.show_menu)
        self.tools.canned_wanted.connect(self.canned.start)
        self.tools.emoji_wanted.connect(self.pick_emoji)
        self.canned.manage_wanted.connect(self.manage_wanted)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.enter_sends = True
        self.stand(ReplyState(Who.NOBODY))

    def _lay_out(self) -> None:
        who = QHBoxLayout()
        who.addWidget(self._who)
        who.addWidget(self._take)
        who.addWidget(self._languages)
        who.addStretch()
        who.setSpacing(Space.XS)
        keys = QHBoxLayout(self._keys)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(Space.XS)
        for cap, words in ((self._send_key, self.tr("send")), (self._line_key, self.tr("new line"))):
            cap.setProperty("kind", "cap")
            label = QLabel(words)
            label.setProperty("kind", "secondary")
            keys.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
            keys.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
            keys.addSpacing(Space.S)
        below = QHBoxLayout()
        below.setSpacing(Space.S)
        below.addWidget(self.tools)
        below.addStretch(1)
        below.addWidget(self._keys)
        below.addWidget(self._send)
        layout = QVBoxLayout(self)
        # The ring round the field needs room beside it; all else is set in by as much.
        layout.setContentsMargins(SIDE - RING, Space.M, SIDE - RING, Space.M + 2)
        who.setContentsMargins(RING, 0, RING, 0)
        below.setContentsMargins(RING, 0, RING, 0)
        layout.setSpacing(0)
        layout.addLayout(who)
        layout.addSpacing(Space.XS)
        layout.addWidget(self._frame)
        problem = QHBoxLayout()
        problem.setContentsMargins(RING, 0, RING, 0)
        problem.addWidget(self._problem, 1)
        problem.addWidget(self._as_written, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(problem)
        layout.addSpacing(Space.XS + 1)
        layout.addLayout(below)

    # --- what it shows -----------------------------------------------------------------------------------------------

    def stand(self, standing: ReplyState) -> None:
        """Say who answers. Without a conversation there is nothing to write in."""
        self._standing = standing
        open_ = standing.who is not Who.NOBODY
        self._who.say(self._sentence(standing), standing.name)
        self._take.setVisible(standing.who is Who.BOT)
        if not open_ and self.field.hasFocus():
            self.field.clearFocus()
        self.field.setEnabled(open_)
        self.tools.setEnabled(open_)
        hint = self.tr("Reply to {name}…").replace("{name}", standing.name)
        self.field.setPlaceholderText(hint if open_ else self.tr("Choose a conversation on the left to reply"))
        kind = "primary" if standing.who is Who.YOU else ""
        if self._send.property("kind") != kind:
            self._send.setProperty("kind", kind)
            self._send.style().unpolish(self._send)
            self._send.style().polish(self._send)
        self._allow()
        self._frame.update()

    def meet(self, conversation: Conversation | None) -> None:
        """Take up what is known about the customer: what variables stand for, and their language."""
        if conversation is None:
            self.values = Values()
            self._languages.meet(None, "")
            return
        self._languages.meet(conversation.id, conversation.customer.language or "")
        known = plain_line(conversation.customer.name) if conversation.is_named else ""
        self.values = Values(known, self.aids.agent_name, conversation.payload)
        self.canned.language = conversation.customer.language or ""

    def _sentence(self, standing: ReplyState) -> str:
        match standing.who:
            case Who.YOU if standing.channel:
                text = self.tr("You are replying to {name} on {channel}")
            case Who.YOU:
                text = self.tr("You are replying to {name}")
            case Who.BOT:
                text = self.tr("The bot is replying to {name}")
            case Who.WAITING:
                text = self.tr("{name} is waiting for you – your reply takes the conversation")
            case Who.CLOSED:
                text = self.tr("This conversation is closed – your reply reopens it")
            case _:
                text = self.tr("No conversation is open")
        return text.replace("{channel}", standing.channel)

    def complain(self, sentence: str) -> None:
        """Say beneath the field what went wrong; an empty sentence takes it back."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._as_written.hide()
        if sentence:
            self._problem.setAccessibleName(self.tr("Problem: {what}").replace("{what}", sentence))

    @property
    def problem(self) -> str:
        """What :meth:`complain` said last."""
        return self._problem.text()

    @property
    def enter_sends(self) -> bool:
        """Whether Enter sends; otherwise Ctrl+Enter does."""
        return self.field.enter_sends

    @enter_sends.setter
    def enter_sends(self, value: bool) -> None:
        self.field.enter_sends = value
        send, line = ("Return", "Shift+Return") if value else ("Ctrl+Return", "Return")
        for label, keys in ((self._send_key, send), (self._line_key, line)):
            label.setText(key_text(keys).replace("Return", self.tr("Enter")).replace("+", " "))
        words = self.tr("{key} sends").replace("{key}", self._send_key.text())
        self._send.setToolTip(words)
        self.field.setAccessibleDescription(words)

    # --- what is in it -----------------------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """What is written."""
        return self.field.toPlainText()

    @property
    def caret(self) -> int:
        """The cursor's place in the text, in characters."""
        return self.field.caret

    def open(self, text: str, cursor: int) -> None:
        """Put in a text without telling of an edit: a draft that comes back, or nothing after sending."""
        self._opening = True
        self._meant = None
        try:
            self.field.place(text, cursor)
        finally:
            self._opening = False
        self._allow()

    def append(self, text: str) -> None:
        """Add a text below what is there, so that nothing is overwritten; counts as an edit."""
        old = self.text
        joined = f"{old}\n{text}" if old.strip() else text
        self.field.place(joined, len(joined))
        self.edited.emit()

    def focus(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def pick_emoji(self) -> None:
        """Open the picker over its button; what is chosen is put in at the cursor."""
        if self.field.isEnabled():
            from agent_desktop.ui.emoji.picker import EmojiPicker

            picker = EmojiPicker(self._theme, self.aids.emoji, self)
            picker.chosen.connect(self._put_in)
            picker.show_above(self.tools.emoji)

    def _put_in(self, text: str) -> None:
        self.field.textCursor().insertText(text)
        self.field.ensureCursorVisible()
        self.focus()

    def check(self) -> bool:
        """Whether the text may be sent. A variable that is not filled is named, and selected to be typed over.

        Braces can be meant as they stand: then the agent says so, for this text.
        """
        gaps = unfilled(self.text)
        if not gaps or self._meant == self.text:
            return True
        names = ", ".join(dict.fromkeys(f"{{{{{gap.name}}}}}" for gap in gaps))
        words = self.tr("Not sent: there is no value for {names}. Replace or remove the placeholder.")
        self.field.select(gaps[0].start, gaps[0].end)
        self.focus()
        self.complain(words.replace("{names}", names))
        self._as_written.show()
        return False

    def _send_as_written(self) -> None:
        self._meant = self.text
        self.focus()
        self.send_requested.emit()

    def _fill(self) -> None:
        """Replace what can be filled among variables that were typed or pasted: what is seen is what is sent."""
        for gap in reversed(unfilled(self.text)):
            value = fill(self.text[gap.start : gap.end], self.values)
            if not unfilled(value):
                self.field.replace(gap.start, gap.end, value)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(0, 0, self.width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room the keys go first, then the words of the tools."""
        self.tools.set_worded(True)
        room = self.width() - 2 * SIDE - self._send.sizeHint().width() - self.tools.sizeHint().width() - 2 * Space.S
        self._keys.setVisible(room >= self._keys.sizeHint().width() + Space.S)
        self.tools.set_worded(room >= 0)

    def _text_changed(self) -> None:
        self._allow()
        if not self._opening:
            self.edited.emit()

    def _moved(self) -> None:
        if not self._opening:
            self.edited.emit()

    def _allow(self) -> None:
        self._send.setEnabled(self.field.isEnabled() and not self._is_blank())

    def _is_blank(self) -> bool:
        document = self.field.document()
        return document.isEmpty() or (document.characterCount() < 1000 and is_blank(self.text))

    def _restyle(self) -> None:
        tokens = self._theme.tokens
        line = height_for(self._theme.font("secondary"), 16)
        self.field.setFont(self._theme.font("body"))
        self._languages.setFont(self._theme.font("secondary"))
        self._problem.setFont(self._theme.font("secondary"))
        self._as_written.setFont(self._theme.font("secondary"))
        for label in self._keys.findChildren(QLabel):
            cap = label.property("kind") == "cap"
            label.setFont(self._theme.font("caption" if cap else "secondary"))
        self.setStyleSheet(
            "QPlainTextEdit { background: transparent; border: none; padding: 0; }"
            f"QLabel#problem {{ color: {tokens.bad}; }}"
            f'QLabel[kind="cap"] {{ color: {tokens.text_2}; border: 1px solid {tokens.line}; border-radius: 3px;'
            " padding: 0 4px; }"
            'QPushButton[kind="link"] { border: none; border-bottom: 1px solid transparent; background: transparent;'
            f" color: {tokens.accent}; font-size: 12px; font-weight: 500; padding: 0; min-height: {line}px; }}"
            f'QPushButton[kind="link"]:hover, QPushButton[kind="link"]:focus {{ border-color: {tokens.accent}; }}'
            'QPushButton[kind="words"] { background: transparent; border: none; border-bottom: 1px solid transparent;'
            f" color: {tokens.text_2}; padding: 1px 0 0 0; min-height: {line}px; font-weight: 400; }}"
            f'QPushButton[kind="words"]:hover, QPushButton[kind="words"]:focus {{ border-color: {tokens.accent}; }}'
            'QPushButton[kind="tool"] { background: transparent; border: 1px solid transparent; border-radius: 6px;'
            f" color: {tokens.text_2}; padding: 0 5px; min-height: 26px; }}"
            f'QPushButton[kind="tool"]:hover {{ background: {tokens.customer}; }}'
            f'QPushButton[kind="tool"]:focus {{ border-color: {tokens.accent}; }}'
        )
        self.field.restyle()
        self._fit()
        self._frame.update()
