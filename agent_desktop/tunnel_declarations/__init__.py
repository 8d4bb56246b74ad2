"""What each tunnel provider declares: its settings, secrets, words, its page of the set-up, and what it needs here.

No behaviour: that is in :mod:`agent_desktop.tunnel`. The settings, the keyring's names, the settings dialog, the set-up
and ``doctor`` are made from these declarations. ``docs/how-to-add-a-tunnel-provider.md`` says how to add one.
"""

from agent_desktop.tunnel_declarations.declaration import (
    Declaration,
    Field,
    Library,
    Link,
    Option,
    Options,
    Program,
    Refusal,
    Secret,
    options_of,
)
from agent_desktop.tunnel_declarations.declared import DECLARATIONS, NONE, find, option, secret
from agent_desktop.tunnel_declarations.missing import find_program, missing

__all__ = [
    "DECLARATIONS",
    "NONE",
    "Declaration",
    "Field",
    "Library",
    "Link",
    "Option",
    "Options",
    "Program",
    "Refusal",
    "Secret",
    "find",
    "find_program",
    "missing",
    "option",
    "options_of",
    "secret",
]
