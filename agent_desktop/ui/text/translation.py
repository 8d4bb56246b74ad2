"""The language of the window: texts, plurals, dates and numbers."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from agent_desktop.base import i18n, resources

LANGUAGES = ("en", "nl", "fr", "de", "es", "pt")
"""The languages that there are texts for; English is what the source is written in."""

FOLDER = "translations"
QT_NAMES = {"pt": "pt_BR"}
"""Where Qt's own words have no file of the language's plain code."""

_installed: list[QTranslator] = []


def locale_for(choice: str, system: QLocale | None = None) -> QLocale:
    """The locale to speak and write by. ``choice`` is a language of ``LANGUAGES``, or ``system``.

    The country stays the system's: a Dutch window in Belgium writes Belgian dates. A system whose languages are all
    unknown here gets English. Qt's neutral locale, which a bare machine has, stays as it is.
    """
    system = system or QLocale.system()
    language = choice if choice in LANGUAGES else _first_known(system)
    if language == code_of(system):
        return system
    return QLocale(QLocale.codeToLanguage(language), system.territory())


def code_of(locale: QLocale) -> str:
    """The language of a locale as its code of two letters; the neutral one is English."""
    if locale.language() is QLocale.Language.C:
        return "en"
    return QLocale.languageToCode(locale.language())


def speak(application: QCoreApplication, choice: str) -> None:
    """Speak this language from now on; windows that are open keep the words they have."""
    locale = locale_for(choice)
    QLocale.setDefault(locale)
    while _installed:
        application.removeTranslator(_installed.pop())
    code = code_of(locale)
    qt_name = QT_NAMES.get(code, code)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(application, f"qtbase_{qt_name}", qt_folder)
    _install(application, f"agent_desktop_{code}", str(resources.path(FOLDER)))
    i18n.use(QCoreApplication.translate)


def _first_known(system: QLocale) -> str:
    for name in (code_of(system), *system.uiLanguages()):
        language = name.replace("_", "-").split("-")[0]
        if language in LANGUAGES:
            return language
    return "en"


def _install(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator()
    # A missing file leaves the English words, which is better than no window.
    if translator.load(name, folder):
        application.installTranslator(translator)
        _installed.append(translator)
