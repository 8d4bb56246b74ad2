"""A theme with wider or larger letters than the system's: what fits must not depend on the fonts of a machine."""

from PySide6.QtGui import QFont

from agent_desktop.ui.theme import Theme


class WideTheme(Theme):
    """The light theme, with letters that are ``wide`` and ``large`` in percent of what they would be."""

    def __init__(self, wide: int, large: int) -> None:
        self._wide = wide
        self._large = large
        super().__init__()

    def font(self, role: str, *, bold: bool = False) -> QFont:
        font = QFont(super().font(role, bold=bold))
        font.setStretch(self._wide)
        font.setPixelSize(round(font.pixelSize() * self._large / 100))
        return font
