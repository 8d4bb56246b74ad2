"""The names of languages, in the language of the window: Qt knows them in English and each in its own only."""

from PySide6.QtCore import QCoreApplication, QLocale

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP
from agent_desktop.ui.text.words import plain_line

NAMES = (
    QT_TRANSLATE_NOOP("languages", "Afrikaans"),
    QT_TRANSLATE_NOOP("languages", "Albanian"),
    QT_TRANSLATE_NOOP("languages", "Arabic"),
    QT_TRANSLATE_NOOP("languages", "Armenian"),
    QT_TRANSLATE_NOOP("languages", "Basque"),
    QT_TRANSLATE_NOOP("languages", "Bengali"),
    QT_TRANSLATE_NOOP("languages", "Bulgarian"),
    QT_TRANSLATE_NOOP("languages", "Catalan"),
    QT_TRANSLATE_NOOP("languages", "Chinese"),
    QT_TRANSLATE_NOOP("languages", "Croatian"),
    QT_TRANSLATE_NOOP("languages", "Czech"),
    QT_TRANSLATE_NOOP("languages", "Danish"),
    QT_TRANSLATE_NOOP("languages", "Dutch"),
    QT_TRANSLATE_NOOP("languages", "English"),
    QT_TRANSLATE_NOOP("languages", "Estonian"),
    QT_TRANSLATE_NOOP("languages", "Filipino"),
    QT_TRANSLATE_NOOP("languages", "Finnish"),
    QT_TRANSLATE_NOOP("languages", "French"),
    QT_TRANSLATE_NOOP("languages", "Galician"),
    QT_TRANSLATE_NOOP("languages", "German"),
    QT_TRANSLATE_NOOP("languages", "Greek"),
    QT_TRANSLATE_NOOP("languages", "Hebrew"),
    QT_TRANSLATE_NOOP("languages", "Hindi"),
    QT_TRANSLATE_NOOP("languages", "Hungarian"),
    QT_TRANSLATE_NOOP("languages", "Icelandic"),
    QT_TRANSLATE_NOOP("languages", "Indonesian"),
    QT_TRANSLATE_NOOP("languages", "Irish"),
    QT_TRANSLATE_NOOP("languages", "Italian"),
    QT_TRANSLATE_NOOP("languages", "Japanese"),
    QT_TRANSLATE_NOOP("languages", "Korean"),
    QT_TRANSLATE_NOOP("languages", "Latvian"),
    QT_TRANSLATE_NOOP("languages", "Lithuanian"),
    QT_TRANSLATE_NOOP("languages", "Luxembourgish"),
    QT_TRANSLATE_NOOP("languages", "Macedonian"),
    QT_TRANSLATE_NOOP("languages", "Malay"),
    QT_TRANSLATE_NOOP("languages", "Maltese"),
    QT_TRANSLATE_NOOP("languages", "Norwegian Bokmål"),
    QT_TRANSLATE_NOOP("languages", "Persian"),
    QT_TRANSLATE_NOOP("languages", "Polish"),
    QT_TRANSLATE_NOOP("languages", "Portuguese"),
    QT_TRANSLATE_NOOP("languages", "Romanian"),
    QT_TRANSLATE_NOOP("languages", "Russian"),
    QT_TRANSLATE_NOOP("languages", "Serbian"),
    QT_TRANSLATE_NOOP("languages", "Slovak"),
    QT_TRANSLATE_NOOP("languages", "Slovenian"),
    QT_TRANSLATE_NOOP("languages", "Spanish"),
    QT_TRANSLATE_NOOP("languages", "Swahili"),
    QT_TRANSLATE_NOOP("languages", "Swedish"),
    QT_TRANSLATE_NOOP("languages", "Tamil"),
    QT_TRANSLATE_NOOP("languages", "Thai"),
    QT_TRANSLATE_NOOP("languages", "Turkish"),
    QT_TRANSLATE_NOOP("languages", "Ukrainian"),
    QT_TRANSLATE_NOOP("languages", "Urdu"),
    QT_TRANSLATE_NOOP("languages", "Vietnamese"),
)
"""Those that customers are likely to speak; the others keep their English name."""


def language_name(code: str | None) -> str:
    """``Dutch`` for ``nl``, ``nl-BE`` or ``nl_BE``; a code that is none as harmless text; empty for nothing."""
    said = (code or "").strip()
    language = QLocale.codeToLanguage(said.replace("_", "-").split("-")[0])
    if language is QLocale.Language.AnyLanguage:
        return plain_line(said, 40)
    return QCoreApplication.translate("languages", QLocale.languageToString(language))


def language_and_code(code: str | None) -> str:
    """``Dutch (nl)``; a code that is none as it is; empty for nothing."""
    said = plain_line(code or "", 40)
    name = language_name(code)
    return f"{name} ({said[:12]})" if name != said else said
