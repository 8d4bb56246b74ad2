"""The style sheet for standard widgets. Widgets choose a variant by the dynamic property ``kind``."""

from dataclasses import asdict
from string import Template

from agent_desktop.ui.theme.tokens import Tokens

HIGH, LOW = 30, 20
"""Usual heights of buttons and fields, and of buttons that look like words, without their borders, in pixels."""

SHEET = Template("""
QMainWindow, QDialog { background: $surface; }
QLabel { background: transparent; }
QLabel[kind="secondary"] { color: $text_2; }
QLabel[kind="caption"] { color: $text_3; }
QLabel[kind="key"] { color: $text_2; border: 1px solid $line; border-radius: 4px; padding: 1px 6px; }

QPushButton, QToolButton {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 6px; padding: 0 12px;
    min-height: ${high}px;
}
QToolButton { padding: 0 7px; }
QPushButton:hover, QToolButton:hover { background: $customer; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $accent_soft; }
QPushButton:focus, QToolButton:focus { border: 1px solid $accent; outline: none; }
QPushButton:disabled, QToolButton:disabled { color: $text_3; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: 0 11px; min-height: ${high_in_ring}px; }
QPushButton[kind="primary"]:disabled { background: $line; border-color: $line; color: $text_3; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $customer; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border: 1px solid $accent; }
QPushButton[kind="link"] {
    background: transparent; border: 1px solid transparent; border-radius: 4px; color: $accent; padding: 0 2px;
    min-height: ${low}px; text-align: left;
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid $accent; }
QPushButton[kind="status"] {
    background: transparent; border: 1px solid transparent; min-height: ${low}px; padding: 0 5px; color: $text_2;
}
QPushButton[kind="status"]:hover { background: $customer; }
QPushButton[kind="status"]:focus { border: 1px solid $accent; }
QToolButton[kind="copy"] {
    background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 0; min-height: 18px;
}
QToolButton[kind="copy"]:hover { background: $customer; }
QToolButton[kind="copy"]:focus { border: 1px solid $accent; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QComboBox, QSpinBox {
    background: $surface_2; color: $text; border: 1px solid $edge; border-radius: 6px;
    padding: 0 10px; min-height: ${high}px; placeholder-text-color: $text_3;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border: 1px solid $accent; background: $surface; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line; outline: none; }

QPlainTextEdit, QTextEdit { placeholder-text-color: $text_3; }
QPlainTextEdit[kind="field"] {
    background: $surface_2; color: $text; border: 1px solid $edge; border-radius: 6px; padding: 2px 6px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit[kind="field"]:focus { border: 1px solid $accent; background: $surface; }
QDateTimeEdit { min-height: ${high}px; }

QLineEdit#filter { padding: 0 2px; }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }

QMenu { background: $surface; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; color: $text; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $text_3; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 16px; height: 16px; margin-left: 6px; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 4px 6px; }

QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
    width: 16px; height: 16px; margin: -7px 0; border-radius: 9px; background: $surface; border: 1px solid $text_3;
}
QSlider::handle:horizontal:hover { border-color: $accent; }
QSlider::handle:horizontal:focus { border: 2px solid $accent; width: 14px; height: 14px; }

QSplitter::handle { background: $line; }
QScrollArea { background: transparent; border: none; }
QScrollArea:focus { border: 1px solid $accent; border-radius: 6px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $text_3; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def blend(first: str, second: str, share: float) -> str:
    """A colour between two: ``share`` 0 is all of the first, 1 all of the second."""
    parts = [round(int(first[i : i + 2], 16) * (1 - share) + int(second[i : i + 2], 16) * share) for i in (1, 3, 5)]
    return "#{:02X}{:02X}{:02X}".format(*parts)


def stylesheet(tokens: Tokens, line: int) -> str:
    """The sheet for these colours, and a font of which a line is so many pixels high."""
    high = max(HIGH, line + 8)
    return SHEET.substitute(
        asdict(tokens),
        high=high,
        high_in_ring=high - 2,
        low=max(LOW, line),
        scroll=blend(tokens.line, tokens.text_3, 0.35),
        accent_hover=blend(tokens.accent, tokens.text, 0.15),
    )
