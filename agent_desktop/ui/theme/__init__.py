"""The look: tokens for colours, spaces and type, and the theme that hands them out in light and dark.

A theme is made once and passed to the widgets; nothing here is global.
"""

from agent_desktop.ui.theme.theme import Mode, Theme
from agent_desktop.ui.theme.tokens import DARK, ICON, LIGHT, LINE_HEIGHT, Radius, Space, Tokens, TypeSize

__all__ = ["DARK", "ICON", "LIGHT", "LINE_HEIGHT", "Mode", "Radius", "Space", "Theme", "Tokens", "TypeSize"]
