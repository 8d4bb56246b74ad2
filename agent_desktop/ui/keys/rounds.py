"""Where the keyboard goes with Tab and F6: through the parts of the window in the order in which they are read.

Qt's own order is that in which widgets were made: what is made later, such as the rows of the details, would come last.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLayout, QScrollArea, QWidget


def stops(widget: QWidget) -> Iterator[QWidget]:
    """What Tab stops at in a widget, itself included, in the order of its layouts."""
    if not widget.isVisible():
        return
    if _stops(widget):
        yield widget
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        body = widget.widget()
        if body is not None:
            yield from stops(body)
    elif isinstance(widget, QAbstractScrollArea):
        for child in widget.viewport().children():  # what floats over the rows
            if isinstance(child, QWidget):
                yield from stops(child)
    elif layout is not None:
        yield from _in_layout(layout)


def go_round(parts: Sequence[QWidget], step: int) -> None:
    """Give the keyboard to the next (1) or previous (-1) part from where it is."""
    present = QApplication.focusWidget()
    within = [at for at, part in enumerate(parts) if present is not None and _holds(part, present)]
    # The innermost part counts: parts may stand in each other.
    at = within[-1] if within else (-1 if step > 0 else len(parts))
    for away in range(1, len(parts) + 1):
        stop = next(stops(parts[(at + step * away) % len(parts)]), None)
        if stop is not None and stop is not present:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            return


def go_on(parts: Sequence[QWidget], step: int) -> bool:
    """Give the keyboard to the next (1) or previous (-1) stop; False where it is in none of these parts."""
    present = QApplication.focusWidget()
    order = [stop for part in parts for stop in stops(part)]
    if present not in order:
        return False
    reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
    order[(order.index(present) + step) % len(order)].setFocus(reason)
    return True


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from stops(widget)
        elif inner is not None:
            yield from _in_layout(inner)


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def _stops(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isEnabled() and widget.focusProxy() is None
