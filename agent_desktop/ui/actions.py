"""Every action of the window with its keys, in one table."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.keys.present import Keys
from agent_desktop.ui.keys.rules import variants

Translate = Callable[[str, str], str]
translate = QCoreApplication.translate
PLACES = range(1, 10)


@dataclass(frozen=True)
class Spec:
    """An action: its name in the code, its words, the keys it comes with (the first one is shown), its group.

    ``needs`` says, for when the action is disabled, what it waits for.
    """

    name: str
    text: str
    keys: tuple[str, ...]
    group: str
    needs: str = ""


MOVE, ANSWER, WINDOW = "move", "answer", "window"
REPEATED = frozenset({"next", "previous", "next_unread", "previous_unread"})


def table(translate: Translate = translate) -> tuple[Spec, ...]:
    """All actions, in the present language; another ``translate`` gives them in another one."""
    opened = translate("actions", "No conversation is open")
    nothing_kept = translate("actions", "The demo saves nothing")
    answered = translate("actions", "Only for waiting conversations or your own")
    return (
        Spec("next", translate("actions", "Next conversation"), ("Alt+Down",), MOVE),
        Spec("previous", translate("actions", "Previous conversation"), ("Alt+Up",), MOVE),
        Spec("next_unread", translate("actions", "Next unread"), ("Alt+Shift+Down",), MOVE),
        Spec("previous_unread", translate("actions", "Previous unread"), ("Alt+Shift+Up",), MOVE),
        *(_nth(place, translate) for place in PLACES),
        Spec("back", translate("actions", "Back from earlier conversation"), ("Alt+Left",), MOVE),
        Spec("find", translate("actions", "Search everything"), ("Ctrl+F",), MOVE),
        Spec("find_inside", translate("actions", "Search in this conversation"), ("Ctrl+Shift+F",), MOVE, opened),
        Spec("filter", translate("actions", "Filter the list"), ("Ctrl+Shift+B",), MOVE),
        Spec("next_pane", translate("actions", "Next area of the window"), ("F6",), MOVE),
        Spec("previous_pane", translate("actions", "Previous area of the window"), ("Shift+F6",), MOVE),
        Spec(
            "take",
            translate("actions", "Take, or take over from the bot"),
            ("Ctrl+T",),
            ANSWER,
            translate("actions", "Only for conversations that are waiting or with the bot"),
        ),
        Spec("close", translate("actions", "Close conversation"), ("Ctrl+W",), ANSWER, answered),
        Spec(
            "send_and_close",
            translate("actions", "Send and close"),
            ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
            ANSWER,
            opened,
        ),
        Spec("rich", translate("actions", "Send an attachment or card"), ("Ctrl+Shift+P",), ANSWER, opened),
        Spec("emoji", translate("actions", "Insert emoji"), ("Ctrl+Shift+E",), ANSWER, opened),
        Spec("canned", translate("actions", "Manage canned replies"), ("Ctrl+Shift+R",), ANSWER),
        Spec(
            "close_with_line", translate("actions", "Close with a final message"), ("Ctrl+Shift+W",), ANSWER, answered
        ),
        Spec(
            "close_and_next",
            translate("actions", "Close and open next conversation"),
            ("Ctrl+Shift+X",),
            ANSWER,
            answered,
        ),
        Spec(
            "snooze",
            translate("actions", "Snooze until…"),
            ("Ctrl+Shift+S",),
            ANSWER,
            translate("actions", "Only for your own conversations"),
        ),
        Spec("note", translate("actions", "Write a note"), ("Ctrl+Shift+N",), ANSWER, opened),
        Spec("tags", translate("actions", "Add a tag"), ("Ctrl+Shift+G",), ANSWER, opened),
        Spec(
            "reopen",
            translate("actions", "Reopen a closed conversation"),
            ("Ctrl+Shift+T",),
            ANSWER,
            translate("actions", "Only for closed conversations"),
        ),
        Spec("export", translate("actions", "Export conversations"), ("Ctrl+E",), ANSWER),
        Spec("erase", translate("actions", "Erase this customer permanently"), ("Ctrl+Shift+F8",), ANSWER, opened),
        Spec(
            "dismiss",
            translate("actions", "Leave declined conversation to the bot"),
            ("Ctrl+Shift+K",),
            ANSWER,
            translate("actions", "Only for declined conversations"),
        ),
        Spec("palette", translate("actions", "Find an action or a conversation"), ("Ctrl+K",), WINDOW),
        Spec("session_data", translate("actions", "Fetch session data"), ("Ctrl+Shift+I",), ANSWER),
        Spec("availability", translate("actions", "Change availability"), ("Ctrl+Shift+A",), WINDOW),
        Spec("quiet", translate("actions", "Toggle Do Not Disturb"), ("Ctrl+Shift+M",), WINDOW),
        Spec("list_pane", translate("actions", "Show list"), ("Ctrl+Shift+L",), WINDOW),
        Spec("details_pane", translate("actions", "Show details"), ("Ctrl+Shift+D",), WINDOW),
        Spec("today", translate("actions", "Today's figures"), ("Ctrl+Shift+Y",), WINDOW),
        Spec("settings", translate("actions", "Settings"), ("Ctrl+,",), WINDOW),
        Spec(
            "setup",
            translate("actions", "Set up the connection"),
            ("Ctrl+Shift+O",),
            WINDOW,
            translate("actions", "The demo needs no setup"),
        ),
        Spec("old_conversations", translate("actions", "Conversations due for deletion"), ("Ctrl+F8",), WINDOW),
        Spec("backup", translate("actions", "Back up this profile"), ("Ctrl+F9",), WINDOW, nothing_kept),
        Spec("restore", translate("actions", "Restore a backup"), ("Ctrl+Shift+F9",), WINDOW, nothing_kept),
        Spec("set_aside", translate("actions", "Unreadable requests"), ("Ctrl+F2",), WINDOW),
        Spec("help", translate("actions", "Help"), ("Shift+F1",), WINDOW),
        Spec("news", translate("actions", "What's new"), ("Shift+F2",), WINDOW),
        Spec("log", translate("actions", "Log"), ("Ctrl+Shift+J",), WINDOW),
        Spec("menu", translate("actions", "Menu"), ("F10",), WINDOW),
        Spec("shortcuts", translate("actions", "Keyboard shortcuts"), ("F1",), WINDOW),
        Spec("keys", translate("actions", "Customise shortcuts"), ("Ctrl+F1",), WINDOW),
        Spec("about", translate("actions", "About Agent Desktop"), ("Ctrl+Shift+F1",), WINDOW),
    )


def _nth(place: int, translate: Translate) -> Spec:
    text = translate("actions", "Conversation %1 in the list").replace("%1", str(place))
    return Spec(f"nth_{place}", text, (f"Ctrl+{place}",), MOVE)


keys = Keys(lambda: {spec.name: spec.keys for spec in table()})
"""The keys in use. Connect to ``keys.changed`` wherever one is shown."""


class Actions(QObject):
    """Makes the actions of the table and hands them out by name, with the keys in use.

    ``nth(place)`` is emitted for the first to the ninth conversation of the list.
    """

    nth = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for spec in table():
            action = QAction(spec.text, window)
            action.setObjectName(spec.name)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setAutoRepeat(spec.name in REPEATED)
            window.addAction(action)
            self._actions[spec.name] = action
        for name in ("list_pane", "details_pane"):
            self._actions[name].setCheckable(True)
            self._actions[name].setChecked(True)
        for place in PLACES:
            self._actions[f"nth_{place}"].triggered.connect(lambda _checked=False, place=place: self.nth.emit(place))
        keys.changed.connect(self._use_keys)
        self._use_keys()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def has(self, action: QAction) -> bool:
        """Return True if it is one of the table's."""
        return self._actions.get(action.objectName()) is action

    def _use_keys(self) -> None:
        for name, action in self._actions.items():
            both = (one for each in keys.of(name) for one in variants(each))
            action.setShortcuts([QKeySequence(one) for one in dict.fromkeys(both)])


def documented() -> dict[str, tuple[str, tuple[str, ...]]]:
    """The actions as the example of the settings lists them: by name, what each does and the keys it comes with."""
    return {spec.name: (spec.text, spec.keys) for spec in table()}


def key_text(keys: str) -> str:
    """Keys as this system writes them, such as ``Ctrl+T``."""
    text = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return text.replace("Return", translate("actions", "Enter"))


def key_of(name: str) -> str:
    """The key that an action has now, as this system writes it; empty where it has none."""
    return next((key_text(one) for one in keys.of(name)), "")


def with_key(words: str, name: str) -> str:
    """Words with the present key of an action behind them, for tooltips: ``Emoji (Ctrl+Shift+E)``."""
    key = key_of(name)
    return f"{words} ({key})" if key else words
