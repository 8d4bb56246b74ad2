"""Every action of the window with its keys, in one table."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
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


MOVE, ANSWER, WINDOW = "move", "answer", "window"


def table() -> tuple[Spec, ...]:
    """All actions, in the present language."""
    return (
        Spec("next", translate("actions", "Next conversation"), ("Alt+Down",), MOVE),
        Spec("previous", translate("actions", "Previous conversation"), ("Alt+Up",), MOVE),
        Spec("next_unread", translate("actions", "Next unread"), ("Alt+Shift+Down",), MOVE),
        Spec("previous_unread", translate("actions", "Previous unread"), ("Alt+Shift+Up",), MOVE),
        Spec("find", translate("actions", "Search everything"), ("Ctrl+F",), MOVE),
        Spec("find_inside", translate("actions", "Search in this conversation"), ("Ctrl+Shift+F",), MOVE),
        Spec("filter", translate("actions", "Filter the list"), ("Ctrl+Shift+B",), MOVE),
        Spec("take", translate("actions", "Take, or take over from the bot"), ("Ctrl+T",), ANSWER),
        Spec("close", translate("actions", "Close conversation"), ("Ctrl+W",), ANSWER),
        Spec(
            "send_and_close",
            translate("actions", "Send and close"),
            ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
            ANSWER,
        ),
        Spec("rich", translate("actions", "Send something else than text"), ("Ctrl+Shift+P",), ANSWER),
        Spec("emoji", translate("actions", "Put in an emoji"), ("Ctrl+Shift+E",), ANSWER),
        Spec("canned", translate("actions", "Write canned replies"), ("Ctrl+Shift+R",), ANSWER),
        Spec("close_with_line", translate("actions", "Close with a closing line"), ("Ctrl+Shift+W",), ANSWER),
        Spec("close_and_next", translate("actions", "Close and go to the next"), ("Ctrl+Shift+X",), ANSWER),
        Spec("snooze", translate("actions", "Put aside until some time"), ("Ctrl+Shift+S",), ANSWER),
        Spec("note", translate("actions", "Write a note"), ("Ctrl+Shift+N",), ANSWER),
        Spec("tags", translate("actions", "Add a tag"), ("Ctrl+Shift+G",), ANSWER),
        Spec("availability", translate("actions", "Change availability"), ("Ctrl+Shift+A",), WINDOW),
        Spec("list_pane", translate("actions", "Show the list"), ("Ctrl+Shift+L",), WINDOW),
        Spec("details_pane", translate("actions", "Show the details"), ("Ctrl+Shift+D",), WINDOW),
        Spec("settings", translate("actions", "Settings"), ("Ctrl+,",), WINDOW),
        Spec("setup", translate("actions", "Set up the connection"), ("Ctrl+Shift+O",), WINDOW),
        Spec("help", translate("actions", "Help"), ("Shift+F1",), WINDOW),
        Spec("log", translate("actions", "Log"), ("Ctrl+Shift+J",), WINDOW),
        Spec("menu", translate("actions", "Menu"), ("F10",), WINDOW),
        Spec("shortcuts", translate("actions", "Keyboard shortcuts"), ("F1",), WINDOW),
    )


class Actions(QObject):
    """Makes the actions of the table and hands them out by name. ``nth`` is emitted for Ctrl+1 to Ctrl+9."""

    nth = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for spec in table():
            action = QAction(spec.text, window)
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
    text = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return text.replace("Return", translate("actions", "Enter"))


def sheet_rows() -> list[tuple[str, list[tuple[str, str]]]]:
    """The F1 sheet: groups with (words, keys), with those that the composer handles itself."""
    span = f"{key_text('Ctrl+1')} … {key_text('Ctrl+9')}"
    groups: dict[str, list[tuple[str, str]]] = {
        MOVE: [],
        ANSWER: [
            (translate("actions", "Send"), key_text("Return")),
            (translate("actions", "New line"), key_text("Shift+Return")),
        ],
        WINDOW: [],
    }
    for spec in table():
        groups[spec.group].append((spec.text, key_text(spec.keys[0])))
    groups[MOVE].insert(4, (translate("actions", "n-th conversation of the list"), span))
    titles = {
        MOVE: translate("actions", "Moving"),
        ANSWER: translate("actions", "Answering"),
        WINDOW: translate("actions", "Window"),
    }
    return [(titles[group], rows) for group, rows in groups.items()]
