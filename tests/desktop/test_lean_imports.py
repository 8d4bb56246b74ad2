"""What every start pays for: it loads nothing that only few of them need."""

import subprocess
import sys

import pytest

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


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """The modules of a program that is about to open its window."""
    code = "import sys; from agent_desktop.desktop import lean_imports; lean_imports.lean();"
    code += "import agent_desktop.desktop.app; print(*sys.modules)"
    return set(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split())


@pytest.mark.parametrize("module", SLOW)
def test_the_start_does_not_load(module: str, loaded: set[str]) -> None:
    assert module not in loaded


def test_no_source_is_read_while_loading() -> None:
    code = (
        "import linecache; from agent_desktop.desktop import lean_imports; lean_imports.lean();"
        "import agent_desktop.desktop.app;"
        "print(*(name for name in linecache.cache if 'agent_desktop' in name))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.strip() == ""


def test_connections_that_bring_no_authorities_are_refused() -> None:
    """The one that aiohttp makes for itself trusts nobody, rather than everybody; others are as ever."""
    code = (
        "import ssl; usual = set(vars(ssl.SSLContext).items());"
        "from agent_desktop.desktop import lean_imports; lean_imports.lean(); from aiohttp import connector;"
        "own, lax = connector._SSL_CONTEXT_VERIFIED, connector._SSL_CONTEXT_UNVERIFIED;"
        "print(own.verify_mode is ssl.CERT_REQUIRED, own.check_hostname, own.cert_store_stats()['x509_ca'],"
        " lax.cert_store_stats()['x509_ca'], set(vars(ssl.SSLContext).items()) == usual)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["True", "True", "0", "0", "True"]
