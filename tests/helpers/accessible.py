"""What assistive technology sees of a widget, and what it would miss."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role, Text = QAccessible.Role, QAccessible.Text

SPOKEN = {
    Role.Button,
    Role.ButtonMenu,
    Role.ButtonDropDown,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.EditableText,
    Role.Graphic,
    Role.HotkeyField,
    Role.Link,
    Role.List,
    Role.ListItem,
    Role.MenuItem,
    Role.PageTab,
    Role.PopupMenu,
    Role.ProgressBar,
    Role.Slider,
    Role.SpinBox,
    Role.StaticText,
    Role.Table,
    Role.Cell,
    Role.Tree,
    Role.TreeItem,
}
"""What is read out by name, whether it takes the keyboard or not."""
WITHIN = {Role.ScrollBar, Role.Grip, Role.Separator, Role.Indicator}
"""What belongs to something else, which has the name."""


def tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """An object and all below it that can be seen."""
    yield interface
    for place in range(min(interface.childCount(), 500)):
        child = interface.child(place)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from tree(child)


def name_of(interface: QAccessibleInterface) -> str:
    return interface.text(Text.Name).strip()


def of(widget: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def named(widget: QWidget, name: str, role: Role | None = None) -> QAccessibleInterface:
    """The object of this name below a widget."""
    for each in tree(of(widget)):
        if name_of(each) == name and role in (None, each.role()):
            return each
    raise AssertionError(f"there is no {name!r}")


def missing(widget: QWidget) -> list[str]:
    """What can be used or seen there, and has no name; each with where it is."""
    found = []
    for each in tree(of(widget)):
        role, state = each.role(), each.state()
        needs = role in SPOKEN or (state.focusable and role not in WITHIN)
        if role is Role.StaticText and not name_of(each) and _takes_no_room(each):
            continue
        if needs and not name_of(each):
            found.append(f"{role.name} {_place(each)}")
    return found


def _takes_no_room(interface: QAccessibleInterface) -> bool:
    """An empty label that keeps its place until there is something to say."""
    return not interface.text(Text.Value)


def _place(interface: QAccessibleInterface) -> str:
    parts = []
    at: QAccessibleInterface | None = interface
    while at is not None and at.isValid():
        thing = at.object()
        parts.append(f"{type(thing).__name__}({name_of(at)[:20]})" if thing is not None else at.role().name)
        at = at.parent()
    return " in ".join(parts[:5])
