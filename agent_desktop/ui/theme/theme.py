"""The theme in use: colours, fonts and the style sheet, following the system or forced."""

from enum import StrEnum
from functools import cache, cached_property

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from agent_desktop.ui.theme.motion import prefers_reduced_motion
from agent_desktop.ui.theme.stylesheet import stylesheet
from agent_desktop.ui.theme.tokens import DARK, LIGHT, Tokens, TypeSize

SIZES = {
    "title": TypeSize.TITLE,
    "body": TypeSize.BODY,
    "secondary": TypeSize.SECONDARY,
    "caption": TypeSize.CAPTION,
}


class Mode(StrEnum):
    """Which colours to use."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Hands out colours and fonts; passed to every widget that paints. ``changed`` is emitted after each switch.

    Needs a QApplication.
    """

    changed = Signal()

    def __init__(self, mode: Mode = Mode.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = mode
        self._tokens = LIGHT
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self._family = font_family()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._refresh)
        self._refresh()

    @cached_property
    def reduced_motion(self) -> bool:
        """True if the system asks for no animation. It is asked when it is needed first."""
        return prefers_reduced_motion()

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self._tokens

    @property
    def dark(self) -> bool:
        """True if the dark colours are in use."""
        return self._tokens is DARK

    @property
    def mode(self) -> Mode:
        """The chosen mode: follow the system, light or dark."""
        return self._mode

    @mode.setter
    def mode(self, mode: Mode) -> None:
        if mode is not self._mode:
            self._mode = mode
            self._refresh()

    def color(self, name: str) -> QColor:
        """The colour of a token, such as ``text_2``. Do not change the returned object."""
        color = self._colors.get(name)
        if color is None:
            color = self._colors[name] = QColor(getattr(self._tokens, name))
        return color

    def font(self, role: str, *, bold: bool = False) -> QFont:
        """The font of ``title`` (always semibold), ``body``, ``secondary`` or ``caption``, with tabular figures.

        Do not change the returned object; copy it.
        """
        key = (role, bold or role == "title")
        font = self._fonts.get(key)
        if font is None:
            font = QFont(self._family) if self._family else QFont(QGuiApplication.font())
            font.setPixelSize(SIZES[role])
            font.setWeight(QFont.Weight.DemiBold if key[1] else QFont.Weight.Normal)
            font.setFeature(QFont.Tag.fromString("tnum"), 1)
            self._fonts[key] = font
        return font

    def palette(self) -> QPalette:
        """The colours as Qt's own roles, for everything the style draws by itself."""
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, name in {
            roles.Window: "surface",
            roles.WindowText: "text",
            roles.Base: "surface",
            roles.AlternateBase: "surface_2",
            roles.ToolTipBase: "surface",
            roles.ToolTipText: "text",
            roles.Text: "text",
            roles.Button: "surface",
            roles.ButtonText: "text",
            roles.BrightText: "on_accent",
            roles.Link: "accent",
            roles.LinkVisited: "accent",
            roles.Highlight: "accent",
            roles.HighlightedText: "on_accent",
            roles.PlaceholderText: "text_3",
            roles.Accent: "accent",
            roles.Mid: "line",
            roles.Dark: "line",
            roles.Light: "surface",
            roles.Midlight: "surface_2",
        }.items():
            palette.setColor(role, self.color(name))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text_3"))
        return palette

    def stylesheet(self) -> str:
        """The style sheet for standard widgets in the present colours."""
        return stylesheet(self._tokens, QFontMetrics(self.font("body")).height())

    def apply(self, app: QApplication) -> None:
        """Dress the whole program, now and after each change."""
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(self.font("body"))
        self._dress(app)
        self.changed.connect(lambda: self._dress(app))

    def _dress(self, app: QApplication) -> None:
        app.setPalette(self.palette())
        app.setStyleSheet(self.stylesheet())

    def _refresh(self) -> None:
        system_is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = self._mode is Mode.DARK or (self._mode is Mode.SYSTEM and system_is_dark)
        tokens = DARK if dark else LIGHT
        if tokens is not self._tokens:
            self._tokens = tokens
            self._colors.clear()
            self.changed.emit()


@cache
def font_family() -> str:
    """Inter where it is installed; otherwise empty, for the system's own font."""
    return "Inter" if "Inter" in QFontDatabase.families() else ""
