"""Icons are there, tinted, and drawn at the size of the screen."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

import agent_desktop.ui
from agent_desktop.base import resources
from agent_desktop.ui.text.channels import CHANNELS, channel_icon
from agent_desktop.ui.widgets import icons


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_pixmap_is_as_sharp_as_the_screen(qapp: object, ratio: float) -> None:
    pixmap = icons.pixmap("copy", "#ff0000", 16, ratio)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (round(16 * ratio), ratio)
    image = pixmap.toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert "#ff0000" in colours


def test_an_icon_is_drawn_at_any_size(qapp: object) -> None:
    icon = icons.icon("send", QColor("blue"))
    assert icon.pixmap(QSize(40, 40), 2.0).size() == QSize(80, 80)
    assert icons.icon("send", "blue").pixmap(16, 16).size() == QSize(16, 16)


def test_an_unknown_name_is_an_error(qapp: object) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon", "black")


def test_every_channel_has_its_icon(qapp: object) -> None:
    for channel in [*CHANNELS, "brand_new", None]:
        assert icons.pixmap(channel_icon(channel), "black").width() == 16


def test_the_icons_that_the_code_names_are_there_with_their_licence() -> None:
    there = {path.stem for path in resources.path("icons").glob("*.svg")}
    assert (resources.path("icons") / "LICENSE").is_file()
    for source in Path(agent_desktop.ui.__file__).parent.rglob("*.py"):
        for name in re.findall(r'\b(?:icon|pixmap)\("([a-z0-9-]+)"', source.read_text(encoding="utf-8")):
            assert name in there, f"{source.name}: {name}"
