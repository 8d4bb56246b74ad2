"""Spell checking of one field: what is underlined, and what its context menu offers."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit
from shiboken6 import isValid

from agent_desktop.spelling.dictionaries import Dictionary
from agent_desktop.spelling.words import Word, words_of
from agent_desktop.ui.spelling.spelling import Spelling, language_name
from agent_desktop.ui.widgets.marks import Marks, spans

PAUSE_MS = 250
KNOWN_MOST = 20_000


class FieldSpelling(QObject):
    """``language`` is the customer's, ``chosen`` the code that the agent chose instead.

    ``said(words)`` tells what is checked, for a label. Words are asked for once; the answers are remembered.
    """

    said = Signal(str)

    def __init__(self, field: QPlainTextEdit, marks: Marks, spelling: Spelling, parent: QObject) -> None:
        super().__init__(parent)
        self._field = field
        self._marks = marks
        self._spelling = spelling
        self._language = ""
        self._chosen: str | None = None
        self._known: dict[str, bool] = {}
        self._asked: set[str] = set()
        self._dictionary: Dictionary | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.check)
        field.textChanged.connect(self._pause.start)
        field.textChanged.connect(self._forget_marks)
        spelling.changed.connect(self._choose)
        field.cursorPositionChanged.connect(self._moved)

    @property
    def dictionary(self) -> Dictionary | None:
        """The dictionary in use; None while spelling is not checked."""
        return self._dictionary

    def meet(self, language: str, chosen: str | None) -> None:
        """Another customer: their language, and the agent's choice for them, if there is one."""
        self._language, self._chosen = language, chosen
        self._choose()

    @property
    def state(self) -> str:
        """The language of the spell check in words; empty if the customer's is unknown and none was chosen."""
        if not self._spelling.on:
            return self.tr("spelling: off")
        if self._dictionary is not None:
            return self.tr("spelling: {language}").replace("{language}", language_name(self._dictionary.code))
        if self._language:
            name = language_name(self._language.replace("_", "-").split("-")[0])
            return self.tr("no dictionary for {language}").replace("{language}", name)
        return self.tr("spelling: no language")

    def fill_menu(self, menu: QMenu, choose: Callable[[str | None], None]) -> None:
        """Add entries for the languages, and for switching the spell check off."""
        own = menu.addAction(self.tr("The customer's language"))
        own.setCheckable(True)
        own.setChecked(self._spelling.on and self._chosen is None)
        own.triggered.connect(lambda: self._switch_on(choose, None))
        menu.addSeparator()
        for one in self._spelling.usable():
            action = menu.addAction(language_name(one.code))
            action.setCheckable(True)
            action.setChecked(self._spelling.on and self._chosen == one.code)
            action.triggered.connect(lambda _checked=False, code=one.code: self._switch_on(choose, code))
        menu.addSeparator()
        off = menu.addAction(self.tr("Off"))
        off.setCheckable(True)
        off.setChecked(not self._spelling.on)
        off.triggered.connect(lambda: setattr(self._spelling, "on", False))

    def check(self) -> None:
        """Mark what is known to be wrong, and ask about the words that are not known yet."""
        dictionary = self._dictionary
        if dictionary is None:
            self._mark([])
            return
        words = self._words()
        self._mark([word for word in words if self._known.get(word.text) is False])
        unknown = {word.text for word in words} - self._known.keys() - self._asked
        if unknown:
            asked = sorted(unknown)
            self._asked |= unknown
            self._spelling.checker(dictionary).check(asked, lambda wrong: self._answered(dictionary, asked, wrong))

    def show_menu(self, event: QContextMenuEvent) -> None:
        """The field's own menu, with suggestions above it where the word is wrong."""
        menu = self._field.createStandardContextMenu(event.pos())
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self._field.textCursor() if by_key else self._field.cursorForPosition(event.pos())
        word = self._wrong_at(at.position())
        if word is not None and self._dictionary is not None:
            self._offer(menu, word, self._dictionary)
        below = self._field.viewport().mapToGlobal(self._field.cursorRect().bottomLeft())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below if by_key else event.globalPos())

    # --- within ------------------------------------------------------------------------------------------------------

    def _switch_on(self, choose: Callable[[str | None], None], code: str | None) -> None:
        self._spelling.on = True
        choose(code)

    def _choose(self) -> None:
        chosen = next((one for one in self._spelling.usable() if one.code == self._chosen), None)
        dictionary = (chosen or self._spelling.best(self._language)) if self._spelling.on else None
        if dictionary != self._dictionary:
            self._known.clear()
            self._asked.clear()
            self._dictionary = dictionary
        for word in [word for word, right in self._known.items() if not right and word in self._spelling.personal]:
            self._known[word] = True
        self.said.emit(self.state)
        self.check()

    def _words(self) -> list[Word]:
        return [word for word in words_of(self._field.toPlainText()) if word.text not in self._spelling.personal]

    def _answered(self, dictionary: Dictionary, asked: list[str], wrong: list[str]) -> None:
        if not isValid(self._field) or dictionary != self._dictionary:
            return
        if len(self._known) > KNOWN_MOST:
            self._known.clear()
        bad = set(wrong)
        for word in asked:
            self._known[word] = word not in bad
        self._asked.difference_update(asked)
        self.check()

    def _mark(self, wrong: list[Word]) -> None:
        text = self._field.toPlainText()
        cursor = self._field.textCursor().position() if self._field.hasFocus() else -1
        found = spans(text, ((word.start, word.end) for word in wrong))
        # A word that is being written is not wrong yet.
        self._marks.misspelled = [span for span in found if span.end != cursor]
        self._marks.show()

    def _forget_marks(self) -> None:
        """Forget all marks: positions in the text have changed, and the next check finds them again."""
        if self._marks.misspelled:
            self._marks.misspelled = ()

    def _moved(self) -> None:
        if not self._pause.isActive() and self._dictionary is not None and self._field.document().characterCount() > 1:
            self._pause.start()

    def _wrong_at(self, position: int) -> Word | None:
        words = [word for word in self._words() if self._known.get(word.text) is False]
        found = spans(self._field.toPlainText(), ((word.start, word.end) for word in words))
        for word, span in zip(words, found, strict=True):
            if span.start <= position <= span.end:
                return word
        return None

    def _offer(self, menu: QMenu, word: Word, dictionary: Dictionary) -> None:
        first = menu.actions()[0] if menu.actions() else None
        waiting = QAction(self.tr("Looking for suggestions…"), menu)
        waiting.setEnabled(False)
        learn = QAction(self.tr("Add “{word}” to dictionary").replace("{word}", word.text), menu)
        learn.triggered.connect(lambda: self._learn(word.text))
        end = QAction(menu)
        end.setSeparator(True)
        for action in (waiting, learn, end):
            menu.insertAction(first, action) if first is not None else menu.addAction(action)

        def answered(suggestions: list[str]) -> None:
            if not isValid(menu):
                return
            if not suggestions:
                waiting.setText(self.tr("No suggestions"))
                return
            for suggestion in suggestions:
                action = QAction(suggestion, menu)
                font = action.font()
                font.setBold(True)
                action.setFont(font)
                action.triggered.connect(lambda _checked=False, meant=suggestion: self._replace(word, meant))
                menu.insertAction(waiting, action)
            menu.removeAction(waiting)

        self._spelling.checker(dictionary).suggest(word.text, answered)

    def _learn(self, word: str) -> None:
        try:
            self._spelling.learn(word)
        except OSError as error:
            self.said.emit(
                self.tr("“{word}” is only accepted until you quit: {reason}")
                .replace("{word}", word)
                .replace("{reason}", error.strerror or str(error))
            )

    def _replace(self, word: Word, meant: str) -> None:
        text = self._field.toPlainText()
        if text[word.start : word.end].replace("’", "'") != word.text:
            return
        (span,) = spans(text, [(word.start, word.end)])
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(span.start)
        cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(meant)
