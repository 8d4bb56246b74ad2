"""A theme with letters wider or narrower than the system's: what fits must not depend on the fonts of a machine."""

from PySide6.QtGui import QFont

from agent_desktop.ui.theme import Theme


class WideTheme(Theme):
    """The light theme, with every letter ``percent`` of its own width."""

    def __init__(self, percent: int) -> None:
        self._percent = percent
        super().__init__()

    def font(self, role: str, *, bold: bool = False) -> QFont:
        font = QFont(super().font(role, bold=bold))
        font.setStretch(self._percent)
        return font
