"""The translations, as Qt's own tools see them. A text that is not translated yet is shown in English and fails nothing
here; `packaging/dev.py translations --check` lists such texts, for releases."""

import ast
import re
import shutil
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from agent_desktop.base import i18n
from agent_desktop.settings import SettingsError
from agent_desktop.settings.loading import parse
from agent_desktop.settings.model import KEYS

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import translations  # noqa: E402 - it stands beside dev.py

OTHERS = [language for language in translations.LANGUAGES if language != translations.SOURCE]
PLACES = re.compile(r"%n|%[1-9]|\{\{[a-z.A-Z]+\}\}|\{[a-z]+\}")


@pytest.fixture(scope="session")
def found(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files as they would be after the source was searched once more."""
    folder = tmp_path_factory.mktemp("translations")
    for language in translations.LANGUAGES:
        shutil.copy(translations.ts_file(language), folder)
    translations.update(folder)
    return folder


@cache
def messages(language: str, folder: Path = translations.FOLDER) -> list[tuple[str, str, str, list[str]]]:
    """Context, text, comment and its translations, plural forms apart."""
    entries = []
    for context in ET.parse(translations.ts_file(language, folder)).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            name, source = context.findtext("name") or "", message.findtext("source") or ""
            entries.append((name, source, message.findtext("comment") or "", forms))
    return entries


@pytest.mark.parametrize("language", OTHERS)
def test_a_text_without_a_translation_is_listed(found: Path, tmp_path: Path, language: str) -> None:
    """By the check for releases; the program shows it in English."""
    file = translations.ts_file(language, tmp_path)
    text = translations.ts_file(language, found).read_text(encoding="utf-8")
    file.write_text(re.sub(r"<translation>[^<]+</translation>", "<translation></translation>", text, count=1), "utf-8")
    before = list(translations.unfinished(language, found))
    assert len(list(translations.unfinished(language, tmp_path))) == len(before) + 1


@pytest.mark.parametrize("language", OTHERS)
def test_placeholders_stay(language: str) -> None:
    wrong = []
    for context, source, _, forms in messages(language):
        wanted = Counter(PLACES.findall(source))
        for form in filter(None, forms):
            had = Counter(PLACES.findall(form))
            # a singular may say "one message" without its number
            if had != wanted and not (len(forms) > 1 and had == wanted - Counter({"%n": 1})):
                wrong.append(f"{context}: {source!r} → {form!r}")
    assert not wrong, "\n".join(wrong[:10])


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_shipped_is_what_is_translated(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(translations.qm_file(language)))
    old = [
        source
        for context, source, comment, forms in messages(language)
        if len(forms) == 1 and translator.translate(context, source, comment or None) != forms[0]
    ]
    assert not old, f"such as {old[:5]}; run: python3 packaging/dev.py translations"


def test_what_a_setting_may_hold_is_said_in_the_language_of_the_window() -> None:
    def marked(context: str, text: str, _comment: str | None, _n: int) -> str:
        return f"<{context}> {text}"

    i18n.use(marked)
    try:
        kept = {key.path: key.check.allowed for key in KEYS.values()}
        with pytest.raises(SettingsError) as unknown:
            list(parse("[keys]\nTake = 'F8'\n", Path("config.toml")))
    finally:
        i18n.use(None)
    assert [path for path, allowed in kept.items() if not allowed.startswith("<settings> ")] == []
    sentence, hint = str(unknown.value).split(" <settings> ")
    assert sentence == "<settings> config.toml: there is no setting keys.Take."
    assert hint.startswith("The name of an action")


def calls() -> Iterator[tuple[Path, int, str, str]]:
    """All texts in the source, with the context by which the running program asks for them."""
    for path in sorted((ROOT / "agent_desktop").rglob("*.py")):
        yield from ((path, *call) for call in _calls(ast.parse(path.read_text(encoding="utf-8")), ""))


def _calls(node: ast.AST, inside: str) -> Iterator[tuple[int, str, str]]:
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else inside)
        if not isinstance(child, ast.Call) or not child.args:
            continue
        name = getattr(child.func, "attr", getattr(child.func, "id", ""))
        words = [part.value for part in child.args if isinstance(part, ast.Constant) and isinstance(part.value, str)]
        if name == "tr" and words:
            yield child.lineno, inside, words[0]
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(words) > 1:
            yield child.lineno, words[0], words[1]


def test_texts_are_asked_for_where_qts_tools_have_filed_them(found: Path) -> None:
    known = {(context, source) for context, source, _, _ in messages(OTHERS[0], found)}
    lost = [f"{path.name}:{line}: {text!r}" for path, line, context, text in calls() if (context, text) not in known]
    assert not lost, "\n".join(lost[:20])


def test_only_an_object_asks_for_its_own_texts() -> None:
    """``window.tr()`` elsewhere asks in the window's class, where Qt's tools have not filed the text."""
    wrong = []
    for path in sorted((ROOT / "agent_desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or node.func.attr != "tr":
                continue
            if not isinstance(node.func.value, ast.Name) or node.func.value.id != "self":
                wrong.append(f"{path.name}:{node.lineno}")
    assert not wrong


def test_no_text_is_translated_before_the_language_is_known() -> None:
    """At import nothing is installed yet; constants are marked with QT_TRANSLATE_NOOP and translated when shown."""
    early = []
    for path in sorted((ROOT / "agent_desktop").rglob("*.py")):
        early += [f"{path.name}:{line}" for line in _at_import(ast.parse(path.read_text(encoding="utf-8")))]
    assert not early


def _at_import(node: ast.AST) -> Iterator[int]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        asked = isinstance(child, ast.Call) and getattr(child.func, "attr", getattr(child.func, "id", ""))
        if asked in ("tr", "translate") and isinstance(child.args[0] if child.args else None, ast.Constant):
            yield child.lineno
        yield from _at_import(child)
