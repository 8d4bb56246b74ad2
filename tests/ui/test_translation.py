"""Which language the window speaks, and by what customs it writes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from agent_desktop import texts
from agent_desktop.ui import translation
from agent_desktop.ui.languages import language_and_code, language_name
from agent_desktop.ui.translation import LANGUAGES, code_of, locale_for, speak
from tests.helpers.language import language_restored


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks as before at the end."""
    with language_restored(qapp):
        yield qapp


@pytest.mark.parametrize(
    ("choice", "system", "language", "country"),
    [
        ("system", "nl_BE", "nl", "BE"),
        ("system", "pt_BR", "pt", "BR"),
        ("system", "sv_SE", "en", "SE"),
        ("nl", "fr_BE", "nl", "BE"),
        ("de", "de_AT", "de", "AT"),
        ("en", "de_DE", "en", "DE"),
        ("no language", "fr_FR", "fr", "FR"),
    ],
)
def test_the_language_is_the_agents_and_the_country_the_systems(
    choice: str, system: str, language: str, country: str
) -> None:
    locale = locale_for(choice, QLocale(system))
    assert code_of(locale) == language
    assert QLocale.territoryToCode(locale.territory()) == country


def test_a_bare_machine_keeps_its_neutral_customs() -> None:
    assert locale_for("system", QLocale.c()).language() is QLocale.Language.C


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_texts_in_each_language(speaking: QApplication, language: str) -> None:
    speak(speaking, language)
    assert len(translation._installed) == 2, "Qt's own words, and the program's"


def test_texts_of_parts_without_qt_are_translated_too(speaking: QApplication) -> None:
    speak(speaking, "de")
    assert texts.translate("inbox", "Write something before you send.") != "Write something before you send."


def test_qts_own_buttons_speak_it(speaking: QApplication) -> None:
    speak(speaking, "nl")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Annuleren"


def test_plurals(speaking: QApplication) -> None:
    speak(speaking, "en")
    assert texts.translate("list", "%n unread", "", 1) == "1 unread"
    said = [speaking.translate("CannedManager", "%n replies added,", "", count) for count in (1, 2)]
    assert said == ["1 reply added,", "2 replies added,"]


def test_names_of_languages() -> None:
    assert language_name("nl-BE") == language_name("nl_BE") == "Dutch"
    assert language_and_code("pt-BR") == "Portuguese (pt-BR)"
    assert language_and_code("klingon!") == language_name("klingon!") == "klingon!"
    assert language_and_code(None) == language_and_code("") == ""
