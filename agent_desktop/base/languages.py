"""The languages of the window. The settings, the translation tools and the installers read them here."""

from typing import NamedTuple


class Language(NamedTuple):
    """A language that the window can speak."""

    code: str
    """Its code, also in the name of its file; with a country where that changes the words."""
    name: str
    """What it calls itself."""
    qt: str
    """The code of the file with Qt's own words."""


SOURCE = "en"
"""The language that texts are written in; its file holds plurals only."""

LANGUAGES = (
    Language("en", "English", "en"),
    Language("nl", "Nederlands", "nl"),
    Language("fr", "Français", "fr"),
    Language("de", "Deutsch", "de"),
    Language("es", "Español", "es"),
    Language("pt", "Português (Brasil)", "pt_BR"),
    Language("pt_PT", "Português (Portugal)", "pt_BR"),
)

CODES = tuple(language.code for language in LANGUAGES)


def best_of(wanted: list[str]) -> str | None:
    """Return the first of these codes that there is a language for, with its country or without it.

    Args:
        wanted: codes such as ``pt-PT`` or ``nl_BE``, in the order of preference, as a system lists them.

    Returns:
        A code of :data:`LANGUAGES`, or None when there is none of them.
    """
    for code in wanted:
        code = code.replace("-", "_")
        for candidate in (code, code.split("_")[0]):
            if candidate in CODES:
                return candidate
    return None
