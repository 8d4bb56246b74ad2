"""Which language the window speaks, and by what customs it writes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from agent_desktop.base import i18n
from agent_desktop.base.languages import CODES, best_of
from agent_desktop.ui.text import translation
from agent_desktop.ui.text.languages import language_and_code, language_name
from agent_desktop.ui.text.translation import language_for, locale_for, speak
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
        ("system", "pt_PT", "pt_PT", "PT"),
        ("pt_PT", "pt_BR", "pt_PT", "PT"),
        ("pt", "pt_PT", "pt", "PT"),
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
    assert language_for(choice, QLocale(system)).code == language
    assert QLocale.languageToCode(locale.language()) == language.split("_")[0]
    assert QLocale.territoryToCode(locale.territory()) == country


def test_a_bare_machine_keeps_its_neutral_customs() -> None:
    assert locale_for("system", QLocale.c()).language() is QLocale.Language.C


def test_the_first_language_of_the_system_that_there_is() -> None:
    assert best_of(["sv-SE", "pt-PT", "de"]) == "pt_PT"
    assert best_of(["pt_AO", "de"]) == "pt"
    assert best_of(["sv"]) is None


@pytest.mark.parametrize("language", CODES)
def test_there_are_texts_in_each_language(speaking: QApplication, language: str) -> None:
    speak(speaking, language)
    assert len(translation._installed) == 2, "Qt's own words, and the program's"


def test_texts_of_parts_without_qt_are_translated_too(speaking: QApplication) -> None:
    speak(speaking, "de")
    assert i18n.translate("inbox", "Write something before you send.") != "Write something before you send."


def test_qts_own_buttons_speak_it(speaking: QApplication) -> None:
    speak(speaking, "nl")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Annuleren"


def test_plurals(speaking: QApplication) -> None:
    speak(speaking, "en")
    assert i18n.translate("list", "%n unread", "", 1) == "1 unread"
    said = [speaking.translate("CannedManager", "%n replies added,", "", count) for count in (1, 2)]
    assert said == ["1 reply added,", "2 replies added,"]


def test_names_of_languages() -> None:
    assert language_name("nl-BE") == language_name("nl_BE") == "Dutch"
    assert language_and_code("pt-BR") == "Portuguese (pt-BR)"
    assert language_and_code("klingon!") == language_name("klingon!") == "klingon!"
    assert language_and_code(None) == language_and_code("") == ""
