"""What the window remembers between two runs, in a small file of the profile."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class WindowState:
    """Size, panes and the last open conversation. Without a path nothing is kept."""

    def __init__(self, path: Path | None) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat) if path is not None else None

    @property
    def geometry(self) -> QByteArray:
        """The value for QWidget.restoreGeometry; empty at the first start."""
        value = self._value("window/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._set("window/geometry", value)

    @property
    def conversation(self) -> int | None:
        """The id of the conversation that was open."""
        return self._number("window/conversation") or None

    @conversation.setter
    def conversation(self, value: int | None) -> None:
        self._set("window/conversation", value or 0)

    @property
    def only(self) -> str:
        """The filter of the list, as it was saved."""
        return str(self._value("list/filter") or "")

    @only.setter
    def only(self, value: str) -> None:
        self._set("list/filter", value)

    @property
    def used(self) -> list[str]:
        """The commands that were chosen in the palette, the newest first."""
        return str(self._value("palette/used") or "").split("\n") if self._value("palette/used") else []

    @used.setter
    def used(self, value: list[str]) -> None:
        self._set("palette/used", "\n".join(value))

    def pane(self, name: str, width: int) -> tuple[int, bool]:
        """A side pane's width in pixels and whether it is shown; ``width`` where nothing is known."""
        kept = self._number(f"panes/{name}")
        return (kept if kept > 0 else width), str(self._value(f"panes/{name}-hidden")) != "yes"

    def set_pane(self, name: str, width: int, *, shown: bool) -> None:
        """Remember a side pane."""
        self._set(f"panes/{name}", width)
        self._set(f"panes/{name}-hidden", "no" if shown else "yes")

    def flush(self) -> None:
        """Write it now."""
        if self._settings is not None:
            self._settings.sync()

    def _number(self, key: str) -> int:
        value = str(self._value(key))
        return int(value) if value.isdigit() else 0

    def _value(self, key: str) -> object:
        return self._settings.value(key) if self._settings is not None else None

    def _set(self, key: str, value: object) -> None:
        if self._settings is not None:
            self._settings.setValue(key, value)
