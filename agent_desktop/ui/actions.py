"""Every action of the window with its keys, in one table."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate
PLACES = range(1, 10)


@dataclass(frozen=True)
class Spec:
    """An action: its name in the code, its words, its keys (the first one is shown), its group on the F1 sheet."""

    name: str
    text: str
    keys: tuple[str, ...]
    group: str


MOVE = QT_TRANSLATE_NOOP("actions", "Moving")
ANSWER = QT_TRANSLATE_NOOP("actions", "Answering")
WINDOW = QT_TRANSLATE_NOOP("actions", "Window")

TABLE = (
    Spec("next", QT_TRANSLATE_NOOP("actions", "Next conversation"), ("Alt+Down",), MOVE),
    Spec("previous", QT_TRANSLATE_NOOP("actions", "Previous conversation"), ("Alt+Up",), MOVE),
    Spec("next_unread", QT_TRANSLATE_NOOP("actions", "Next unread"), ("Alt+Shift+Down",), MOVE),
    Spec("previous_unread", QT_TRANSLATE_NOOP("actions", "Previous unread"), ("Alt+Shift+Up",), MOVE),
    Spec("find", QT_TRANSLATE_NOOP("actions", "Filter the list"), ("Ctrl+F",), MOVE),
    Spec("take", QT_TRANSLATE_NOOP("actions", "Take, or take over from the bot"), ("Ctrl+T",), ANSWER),
    Spec("close", QT_TRANSLATE_NOOP("actions", "Close conversation"), ("Ctrl+W",), ANSWER),
    Spec(
        "send_and_close",
        QT_TRANSLATE_NOOP("actions", "Send and close"),
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        ANSWER,
    ),
    Spec("availability", QT_TRANSLATE_NOOP("actions", "Change availability"), ("Ctrl+Shift+A",), WINDOW),
    Spec("list_pane", QT_TRANSLATE_NOOP("actions", "Show the list"), ("Ctrl+Shift+L",), WINDOW),
    Spec("details_pane", QT_TRANSLATE_NOOP("actions", "Show the details"), ("Ctrl+Shift+D",), WINDOW),
    Spec("menu", QT_TRANSLATE_NOOP("actions", "Menu"), ("F10",), WINDOW),
    Spec("shortcuts", QT_TRANSLATE_NOOP("actions", "Keyboard shortcuts"), ("F1",), WINDOW),
)

COMPOSER_KEYS = (
    (QT_TRANSLATE_NOOP("actions", "Send"), "Return"),
    (QT_TRANSLATE_NOOP("actions", "New line"), "Shift+Return"),
)
"""Keys that the composer handles itself, for the F1 sheet."""


class Actions(QObject):
    """Makes the actions of the table and hands them out by name. ``nth`` is emitted for Ctrl+1 to Ctrl+9."""

    nth = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for spec in TABLE:
            action = QAction(translate("actions", spec.text), window)
            action.setObjectName(spec.name)
            action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setAutoRepeat(spec.name in ("next", "previous", "next_unread", "previous_unread"))
            window.addAction(action)
            self._actions[spec.name] = action
        for name in ("list_pane", "details_pane"):
            self._actions[name].setCheckable(True)
            self._actions[name].setChecked(True)
        for place in PLACES:
            jump = QAction(translate("actions", "Conversation %1 of the list").replace("%1", str(place)), window)
            jump.setShortcut(QKeySequence(f"Ctrl+{place}"))
            jump.triggered.connect(lambda _checked=False, place=place: self.nth.emit(place))
            window.addAction(jump)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]


def key_text(keys: str) -> str:
    """Keys as this system writes them, such as ``Ctrl+T``."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def sheet_rows() -> list[tuple[str, list[tuple[str, str]]]]:
    """The F1 sheet: groups with (words, keys)."""
    groups: dict[str, list[tuple[str, str]]] = {MOVE: [], ANSWER: [], WINDOW: []}
    for spec in TABLE:
        groups[spec.group].append((translate("actions", spec.text), key_text(spec.keys[0])))
    span = f"{key_text('Ctrl+1')} … {key_text('Ctrl+9')}"
    groups[MOVE].insert(4, (translate("actions", "n-th conversation of the list"), span))
    groups[ANSWER][:0] = [(translate("actions", text), key_text(keys)) for text, keys in COMPOSER_KEYS]
    return [(translate("actions", group), rows) for group, rows in groups.items()]
