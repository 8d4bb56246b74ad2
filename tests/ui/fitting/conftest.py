"""Every language that runs long, in letters wider than those of any usual font."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from agent_desktop.ui.actions import keys
from agent_desktop.ui.text.translation import speak
from tests.helpers.language import language_restored

LOOKS = [("en", 100, 100), ("en", 100, 120), ("de", 115, 100), ("pt", 115, 100)]
"""Languages, with how wide and how large their letters are, in percent. A module's own ``LOOKS`` come before these."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "language" in metafunc.fixturenames:
        looks = getattr(metafunc.module, "LOOKS", LOOKS)
        names = [f"{language} {stretch} {large}" for language, stretch, large in looks]
        metafunc.parametrize(("language", "stretch", "large"), looks, ids=names)


@pytest.fixture(autouse=True)
def spoken(qapp: QApplication, language: str) -> Iterator[None]:
    """What is made speaks this language, and names the usual keys."""
    keys.use({})
    with language_restored(qapp):
        speak(qapp, language)
        yield
    keys.use({})
