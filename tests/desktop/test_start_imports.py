"""What every start pays for: it loads nothing that only few of them need."""

import subprocess
import sys

SLOW = (
    "alembic",
    "sqlalchemy",
    "asyncssh",
    "ngrok",
    "keyring",
    "cryptography",
    "pyrage",
    "secretstorage",
    "hunspell",
    "linkify_it",
    "phonenumbers",
    "difflib",
    "plistlib",
    "statistics",
    "tomlkit",
    "agent_desktop.sandbox",
    "agent_desktop.commands",
    "agent_desktop.desktop.diagnostics",
    "agent_desktop.pictures",
    "agent_desktop.spelling.dictionaries",
    "agent_desktop.ui.shell.conversation_sidebar",
    "agent_desktop.ui.assistant.dialog",
    "agent_desktop.ui.canned",
    "agent_desktop.ui.composer",
    "agent_desktop.ui.conversation",
    "agent_desktop.ui.emoji",
    "agent_desktop.ui.help",
    "agent_desktop.ui.shell.keyboard",
    "agent_desktop.ui.notes",
    "agent_desktop.ui.palette",
    "agent_desktop.ui.pictures",
    "agent_desktop.ui.records",
    "agent_desktop.ui.rich",
    "agent_desktop.ui.shell.screens",
    "agent_desktop.ui.search.everywhere",
    "agent_desktop.ui.setaside",
    "agent_desktop.ui.settings",
    "agent_desktop.ui.shell.shortcut_sheet",
    "agent_desktop.ui.spelling",
    "agent_desktop.ui.tags",
    "agent_desktop.ui.transcript",
)


def test_the_start_loads_nothing_that_only_few_starts_need() -> None:
    code = "import sys, agent_desktop.core.service, agent_desktop.desktop.app; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert [module for module in SLOW if module in said.split()] == []
