"""Which keys an action may have."""

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

translate = QCoreApplication.translate

Key, Mod = Qt.Key, Qt.KeyboardModifier

WRITING = frozenset(
    [f"Ctrl+{key}" for key in ("A", "C", "V", "X", "Y", "Z", "Shift+Z", "Shift+V")]
    + [f"Ctrl+{shift}{key}" for shift in ("", "Shift+") for key in ("Left", "Right", "Up", "Down", "Home", "End")]
    + [f"Ctrl+{key}" for key in ("Backspace", "Shift+Backspace", "Del", "Shift+Del", "Ins")]
    + ["Shift+Ins", "Shift+Del", "Shift+Backspace"]
)
"""What every field for text needs, beside the letters and the keys without Ctrl."""
SENDING = frozenset({"Return", "Enter", "Shift+Return", "Shift+Enter", "Ctrl+Return", "Ctrl+Enter"})
SYSTEM = frozenset(
    {
        *("Alt+F4", "Alt+Tab", "Alt+Shift+Tab", "Alt+Backtab", "Alt+Shift+Backtab", "Alt+Space", "Alt+Esc"),
        *("Ctrl+Esc", "Ctrl+Shift+Esc", "Shift+F10", "Menu", "Print", "Ctrl+Tab", "Ctrl+Shift+Backtab"),
    }
)
"""What window managers and Qt itself answer to: the next window, the context menu, the next page."""
ALONE = frozenset(range(Key.Key_F1.value, Key.Key_F35.value + 1))
"""Keys that write nothing, so that an action may have them without Ctrl."""


def normal(keys: str) -> str:
    """Keys as they are compared and kept, such as ``Ctrl+Shift+T``; empty for what names no key."""
    sequence = QKeySequence.fromString(keys.strip(), QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or _first(sequence).key() in (Key.Key_unknown, Key(0)):
        return ""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def variants(keys: str) -> tuple[str, ...]:
    """The keys, and the same with the other Enter of the keyboard."""
    for one, other in (("Return", "Enter"), ("Enter", "Return")):
        if keys == one or keys.endswith(f"+{one}"):
            return keys, keys.removesuffix(one) + other
    return (keys,)


def refusal(keys: str) -> str:
    """Why an action cannot have these keys, as a sentence; empty where it can."""
    known = normal(keys)
    if not known:
        return translate("keys", "“%1” is not a key. Write it like Ctrl+Shift+T or F8.").replace(
            "%1", keys.strip()[:40]
        )
    shown = QKeySequence(known).toString(QKeySequence.SequenceFormat.NativeText)
    combination = _first(QKeySequence(known))
    key, held = combination.key(), combination.keyboardModifiers() & ~Mod.KeypadModifier
    if held & Mod.ControlModifier and held & Mod.AltModifier:
        return translate(
            "keys",
            "Ctrl+Alt is the same as AltGr on many keyboards, which types characters such as @ and €. Use only one of"
            " the two.",
        )
    if held & Mod.MetaModifier:
        return translate(
            "keys", "Shortcuts with the system key are reserved for the system. Use Ctrl or Ctrl+Shift instead."
        )
    if known in SYSTEM:
        return translate("keys", "%1 is reserved for the system.").replace("%1", shown)
    if known in SENDING:
        return translate("keys", "%1 sends the reply or inserts a new line, depending on the settings.").replace(
            "%1", shown
        )
    if known in WRITING:
        return translate("keys", "%1 is needed for editing text: to copy, undo, select or move the cursor.").replace(
            "%1", shown
        )
    if held & Mod.AltModifier and _is_letter(key):
        return translate("keys", "Alt with a letter opens menus. Use Ctrl or Ctrl+Shift instead.")
    if not held & (Mod.ControlModifier | Mod.AltModifier) and key.value not in ALONE:
        return translate("keys", "%1 is needed for typing and navigation. Add Ctrl, or use a key such as F8.").replace(
            "%1", shown
        )
    return ""


def _first(sequence: QKeySequence) -> QKeyCombination:
    first: QKeyCombination = sequence[0]  # type: ignore[index]  # Qt's stubs forget that it can be indexed
    return first


def _is_letter(key: Qt.Key) -> bool:
    return key.value < 0x0100_0000 and chr(key.value).isalpha()
