"""What the pages for readers name is there: menus, buttons, settings, keys, commands, files."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from agent_desktop.settings.model import KEYS, SECTIONS
from agent_desktop.ui.actions import table

ROOT = Path(__file__).resolve().parent.parent
FOR_USERS = ["README.md", "SECURITY.md", "CHANGELOG.md", "packaging/README.md", "agent_desktop/tunnel/README.md"]
FOR_ALL = [
    *FOR_USERS,
    "CONTRIBUTING.md",
    "agent_desktop/README.md",
    "agent_desktop/protocol/README.md",
    *(str(path.relative_to(ROOT)) for path in sorted((ROOT / "docs").rglob("*.md"))),
]
OF_OTHERS = {
    # Chatlayer's and GitHub's own words, and the proper name of a form of address.
    "API URL",
    "Credentials",
    "JSON Builder",
    "Pause bot",
    "Report a vulnerability",
    "Send to offload provider",
    "Settings > Offloading > Webhook",
    "Sie",
}
INVENTED = {
    # The examples of the how-tos.
    "agent_desktop/tunnel/providers/ID.py",
    "resources/translations/agent_desktop_it.ts",
    "tests/tunnel/test_ID.py",
}
EMPHASISED = re.compile(r"(?<![*\w])\*([A-Z][^*|]*?)\*(?![*\w])")
SETTING = re.compile(rf"`({'|'.join(SECTIONS)})\.([a-z_]+)")
NO_SETTING = {"actions", "json", "md", "py"}
"""What follows a section's name in the name of a file or a module."""
SHORTCUT = re.compile(r"\(((?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Z]|F\d+)|F\d+)\)")
FOLDERS = "|".join(sorted(path.name for path in (ROOT / "agent_desktop").iterdir() if path.is_dir()))
IN_PACKAGE = re.compile(rf"`((?:{FOLDERS})/[\w/]*(?:\.py)?|cli\.py)`")
IN_CHECKOUT = re.compile(r"`((?:agent_desktop|packaging|tests|resources|docs)/[\w./-]+)`")


@pytest.mark.parametrize("page", FOR_ALL)
def test_menus_buttons_and_states_have_these_names(page: str) -> None:
    named = {" ".join(found[1].split()).rstrip("…") for found in EMPHASISED.finditer(text_of(page))}
    assert named - OF_OTHERS - words() == set()


@pytest.mark.parametrize("page", FOR_ALL)
def test_settings_have_these_names(page: str) -> None:
    named = {f"{section}.{name}" for section, name in SETTING.findall(text_of(page)) if name not in NO_SETTING}
    assert named - set(KEYS) == set()


@pytest.mark.parametrize("page", FOR_USERS)
def test_shortcuts_are_these(page: str) -> None:
    named = {found[1] for found in SHORTCUT.finditer(text_of(page))}
    usual = {key for spec in table() for key in spec.keys}
    assert named - usual == set()


@pytest.mark.parametrize("page", FOR_ALL)
def test_files_are_where_a_page_says(page: str) -> None:
    text = text_of(page)
    inner = {name for name in IN_PACKAGE.findall(text) if not (ROOT / "agent_desktop" / name).exists()}
    outer = {name for name in IN_CHECKOUT.findall(text) if not any(ROOT.glob(name.rstrip("/")))}
    assert {name for name in inner if not (ROOT / name).exists()} | outer - INVENTED == set()


def text_of(page: str) -> str:
    """The words of a page, without its blocks of code."""
    return re.sub(r"```.*?```", "", (ROOT / page).read_text(encoding="utf-8"), flags=re.DOTALL)


@cache
def words() -> frozenset[str]:
    """All texts in the program's source, without an ellipsis at the end."""
    found = set()
    for path in (ROOT / "agent_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value.rstrip("…"))
    return frozenset(found)
