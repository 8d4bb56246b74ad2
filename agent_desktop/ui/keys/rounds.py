"""F6 goes round the parts of the window, and always ends at something that takes the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def first_stop(part: QWidget) -> QWidget | None:
    """The first widget in a part, or it itself, that Tab would stop at now."""
    if _stops(part):
        return part
    last = part
    following = part.nextInFocusChain()
    while following is not part and following is not None:
        if part.isAncestorOf(following) and _stops(following):
            return following
        last, following = following, following.nextInFocusChain()
        if following is last:
            break
    return None


def go_round(parts: Sequence[QWidget], step: int) -> None:
    """Give the keyboard to the next (1) or previous (-1) part from where it is."""
    present = QApplication.focusWidget()
    # The innermost part counts: parts may stand in each other.
    within = [
        at for at, part in enumerate(parts) if present is not None and (part is present or part.isAncestorOf(present))
    ]
    at = within[-1] if within else (-1 if step > 0 else len(parts))
    for away in range(1, len(parts) + 1):
        stop = first_stop(parts[(at + step * away) % len(parts)])
        if stop is not None and stop is not present:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _stops(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
