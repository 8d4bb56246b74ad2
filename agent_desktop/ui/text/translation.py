"""The language of the window: texts, plurals, dates and numbers."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from agent_desktop.base import i18n, resources
from agent_desktop.base.languages import CODES, LANGUAGES, SOURCE, Language, best_of

FOLDER = "translations"

_installed: list[QTranslator] = []


def language_for(choice: str, system: QLocale | None = None) -> Language:
    """The language to speak.

    Args:
        choice: a code of ``LANGUAGES``, or ``system``.
        system: the computer's locale; without one, this computer's.

    Returns:
        The chosen language; else the first of the system's languages that there is; else English.
    """
    system = system or QLocale.system()
    code = choice if choice in CODES else best_of([system.name(), *system.uiLanguages()]) or SOURCE
    return next(language for language in LANGUAGES if language.code == code)


def locale_for(choice: str, system: QLocale | None = None) -> QLocale:
    """The locale to write dates and numbers by.

    The country stays the system's: a Dutch window in Belgium writes Belgian dates. Qt's neutral locale, which a bare
    machine has, stays as it is.
    """
    system = system or QLocale.system()
    language, _, country = language_for(choice, system).code.partition("_")
    territory = QLocale.codeToTerritory(country) if country else system.territory()
    if (language, territory) == (_code_of(system), system.territory()):
        return system
    return QLocale(QLocale.codeToLanguage(language), territory)


def speak(application: QCoreApplication, choice: str) -> None:
    """Speak this language from now on; windows that are open keep the words they have.

    Texts without a translation are shown in English.
    """
    QLocale.setDefault(locale_for(choice))
    while _installed:
        application.removeTranslator(_installed.pop())
    language = language_for(choice)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(application, f"qtbase_{language.qt}", qt_folder)
    _install(application, f"agent_desktop_{language.code}", str(resources.path(FOLDER)))
    i18n.use(QCoreApplication.translate)


def _code_of(locale: QLocale) -> str:
    """A locale's language as a code of two letters; the neutral one is English."""
    if locale.name() == "C":
        return SOURCE
    return QLocale.languageToCode(locale.language())


def _install(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator()
    # A missing file leaves the English words, which is better than no window.
    if translator.load(name, folder):
        application.installTranslator(translator)
        _installed.append(translator)
