"""The icon's number is there, at every size, and paler while nothing is told."""

import pytest
from PySide6.QtGui import QColor, QImage

from agent_desktop.ui.alerts.picture import SIZES, numbered
from agent_desktop.ui.theme.tokens import LIGHT


def image(number: int, size: int, *, quiet: bool = False) -> QImage:
    return numbered(number, quiet=quiet).pixmap(size, size).toImage()


def reds(picture: QImage) -> int:
    red = QColor(LIGHT.bad)
    found = 0
    for x in range(picture.width()):
        for y in range(picture.height()):
            color = picture.pixelColor(x, y)
            found += abs(color.red() - red.red()) + abs(color.green() - red.green()) < 40 and color.alpha() > 200
    return found


@pytest.mark.parametrize("size", SIZES)
def test_a_number_is_drawn_over_it(qapp: object, size: int) -> None:
    assert reds(image(0, size)) == 0
    assert reds(image(3, size)) > size
    assert image(3, size) != image(4, size)
    assert image(0, size) != image(0, size, quiet=True)


def test_large_numbers_fit(qapp: object) -> None:
    assert image(100, 64) == image(100, 64)
    assert reds(image(100, 64)) > reds(image(1, 64))
