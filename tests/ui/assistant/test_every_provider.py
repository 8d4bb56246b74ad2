"""One test for whoever adds a tunnel provider: it names all that is missing. docs/how-to-add-a-tunnel-provider.md."""

import ast
import importlib
import importlib.util
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

import agent_desktop
from agent_desktop.base.checks import Choice
from agent_desktop.base.tasks import Tasks
from agent_desktop.credentials.names import PUBLIC
from agent_desktop.settings import Settings
from agent_desktop.settings.model import KEYS
from agent_desktop.tunnel import Context, TunnelConfig, TunnelDown
from agent_desktop.tunnel_declarations import DECLARATIONS, Declaration, missing, options_of
from agent_desktop.ui.assistant.reach import Form, ReachPage
from agent_desktop.ui.forms import Work
from agent_desktop.ui.settings.order import is_idle
from agent_desktop.ui.settings.words import choice_name
from agent_desktop.ui.theme import Theme
from tests.helpers.setup_port import FakeSetup
from tests.helpers.tunnel_kinds import KINDS

PACKAGE = Path(agent_desktop.__file__).parent
FILES = {path.stem for path in (PACKAGE / "tunnel" / "providers").glob("*.py")} - {"__init__"}
IDS = {one.id for one in DECLARATIONS}
OLDER_NAMES = {"monthly_requests"}
"""Options from before there were declarations; configuration files have these names."""
DOES = {"id": str, "stable_url": bool, "writes_forwarded": bool, "monthly_requests": int}


@pytest.mark.parametrize("name", sorted(FILES | IDS))
async def test_a_provider_is_complete(
    name: str, tasks: Tasks, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    declaration = next((one for one in DECLARATIONS if one.id == name), None)
    if declaration is None:
        problems = ["it is not declared: tunnel_declarations/declared.py, DECLARATIONS"]
    else:
        problems = [
            *[problem async for problem in behaviour(declaration, tmp_path)],
            *words(declaration),
            *options(declaration),
            *page(declaration),
            *in_settings(declaration),
            *in_setup(declaration, tasks, theme),
            *beside(declaration),
        ]
    assert not problems, "\n".join(f"{name}: {problem}" for problem in problems)


async def behaviour(declaration: Declaration, folder: Path) -> AsyncIterator[str]:
    """The file in tunnel/providers, what it makes, and that this says what is missing where nothing is there."""
    module = f"agent_desktop.tunnel.providers.{declaration.id}"
    if importlib.util.find_spec(module) is None:
        yield f"there is no tunnel/providers/{declaration.id}.py"
        return
    make = getattr(importlib.import_module(module), "make", None)
    if make is None:
        yield f"tunnel/providers/{declaration.id}.py has no make(context)"
        return
    provider: Any = make(Context(TunnelConfig(provider=declaration.id), folder))
    for name, kind in DOES.items():
        if not isinstance(getattr(provider, name, None), kind):
            yield f"what make(context) returns has no {name} ({kind.__name__})"
    if getattr(provider, "id", None) != declaration.id:
        yield "what make(context) returns has another id"
    for name in ("start", "stop"):
        if not callable(getattr(provider, name, None)):
            yield f"what make(context) returns has no {name}()"
            return
    try:
        await provider.start(9003, "/")
    except TunnelDown as down:
        if down.retry or not down.sentence.endswith("."):
            yield "without settings and programs, start() does not say what is missing"
    except Exception as error:  # noqa: BLE001 - whatever it is, it is said with the others
        yield f"without settings and programs, start() fails with {type(error).__name__} instead of TunnelDown"
    else:
        yield "without settings and programs, start() does not fail"
    await provider.stop()


def words(declaration: Declaration) -> Iterator[str]:
    """The texts for people: each is there, is a sentence where it must be one, and is found by Qt's tools."""
    texts = {
        "name": ("settings", declaration.name),
        "title": ("assistant", declaration.title),
        "about": ("assistant", declaration.about),
    }
    sentences = ["about"]
    for option, found, _ in options_of(declaration.options):
        texts[f"name of {option}"] = ("settings", found.name)
        texts[f"help of {option}"] = ("settings", found.help or found.about)
        texts |= {f"name of {option} = {word}": ("settings", text) for word, text in found.choices.items()}
        if found.unit:
            texts[f"unit of {option}"] = ("settings", found.unit)
        sentences.append(f"help of {option}")
    for secret in declaration.secrets:
        texts[f"name of {secret.id}"] = ("settings", secret.name)
        texts[f"help of {secret.id}"] = ("settings", secret.help)
        sentences.append(f"help of {secret.id}")
    texts |= {f"words of the link {link.address}": ("assistant", link.words) for link in declaration.links}
    for what, part in (("program", declaration.program), ("library", declaration.library)):
        if part is not None:
            texts[f"what it says without its {what}"] = ("tunnel", part.absent)
            sentences.append(f"what it says without its {what}")
    for refusal in declaration.refusals:
        texts[f"sentence of {refusal.header}"] = ("tunnel", refusal.sentence)
        texts |= {f"sentence of {value}": ("tunnel", text) for value, text in refusal.known.items()}
    abouts = {found.about for _, found, _ in options_of(declaration.options)}
    for what, (context, text) in texts.items():
        if not text.strip():
            yield f"there is no {what}"
        elif what in sentences and not text.endswith("."):
            yield f"the {what} is no sentence"
        elif (context, text) not in MARKED and text not in abouts and not is_proper_name(text):
            yield f'the {what} is not marked with QT_TRANSLATE_NOOP("{context}", …)'


def is_proper_name(text: str) -> bool:
    """The name of a product, which is the same in all languages."""
    return text in {"ngrok", "Cloudflare Tunnel", "localhost.run", "Pinggy", "sish", "zrok"}


def marked() -> set[tuple[str, str]]:
    """Context and text of all marks in the declarations."""
    found = set()
    for path in (PACKAGE / "tunnel_declarations").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QT_TRANSLATE_NOOP":
                context, text = (part.value for part in node.args if isinstance(part, ast.Constant))
                found.add((str(context), str(text)))
    return found


MARKED = marked()


def options(declaration: Declaration) -> Iterator[str]:
    """Its own settings."""
    others = [name for one in DECLARATIONS if one is not declaration for name, _, _ in options_of(one.options)]
    for name, option, default in options_of(declaration.options):
        if name in others:
            yield f"another provider has an option {name} too"
        if not name.startswith(f"{declaration.id}_") and name not in OLDER_NAMES:
            yield f"the option {name} does not begin with {declaration.id}_"
        if not option.about.endswith("."):
            yield f"the option {name} has no sentence for the file (about)"
        try:
            option.check.value(default)
        except (ValueError, TypeError):
            yield f"the default of {name} is not allowed by its own check"
        if isinstance(option.check, Choice) and set(option.choices) != set(option.check.words):
            yield f"the choices of {name} have no names, or others have"
    for name in declaration.shared:
        if f"tunnel.{name}" not in KEYS or KEYS[f"tunnel.{name}"].option is not None:
            yield f"{name} is no setting that providers share"
    program = declaration.program
    if program is not None and program.option not in declaration.settings:
        yield f"there is no option {program.option} that says where the program is"


def page(declaration: Declaration) -> Iterator[str]:
    """Its page of the set-up."""
    secrets = {secret.id for secret in declaration.secrets}
    fields = [field.name for field in declaration.page]
    for name in fields:
        if name not in declaration.settings and name not in secrets:
            yield f"the page asks for {name}, which is not declared"
        if fields.count(name) > 1:
            yield f"the page asks for {name} twice"
    advanced = {name for name, option, _ in options_of(declaration.options) if option.advanced}
    for name in (*declaration.settings, *secrets):
        if name not in fields and name not in advanced:
            yield f"the page does not ask for {name}, and it is not advanced"
    for field in declaration.page:
        if field.when is not None:
            decider = {name: option for name, option, _ in options_of(declaration.options)}.get(field.when[0])
            if decider is None or not isinstance(decider.check, Choice):
                yield f"{field.name} depends on {field.when[0]}, which is no choice of its own"
            elif not set(field.when[1]) <= set(decider.check.words):
                yield f"{field.name} depends on a value that {field.when[0]} never has"
    for link in declaration.links:
        if not link.address.startswith("https://"):
            yield f"the link {link.address} is none"


def in_settings(declaration: Declaration) -> Iterator[str]:
    """What follows from the declaration: the file, the keyring, the dialog."""
    if choice_name("tunnel.provider", declaration.id) == declaration.id != declaration.name:
        yield "the settings do not call it by its name"
    for secret in declaration.secrets:
        if not re.fullmatch(rf"{declaration.id}-[a-z]+(-[a-z]+)*", secret.id):
            yield f"the secret {secret.id} is not named {declaration.id}-…"
        if secret.id not in PUBLIC:
            yield f"the keyring takes no {secret.id}"
    for name in declaration.settings:
        key = KEYS.get(f"tunnel.{name}")
        if key is None:
            yield f"the file takes no tunnel.{name}"
            continue
        shown, hidden = (
            is_idle(key, Settings(), region="eu", provider=provider) for provider in (declaration.id, "none")
        )
        if shown or not hidden:
            yield f"the settings do not show {name} for it alone"


def in_setup(declaration: Declaration, tasks: Tasks, theme: Theme) -> Iterator[str]:
    """The page as it is made."""
    reach = ReachPage(FakeSetup(), Work(tasks, QWidget()), theme)
    if reach.box.findData(declaration.id) < 0:
        yield "the set-up does not offer it"
    try:
        form = Form(declaration, reach)
        for field in declaration.page:
            if field.name not in {*form.editors, *form.secrets}:
                yield f"the set-up has no field for {field.name}"
    except KeyError as error:
        yield f"its page of the set-up cannot be made: {error}"


def beside(declaration: Declaration) -> Iterator[str]:
    """What it needs on this computer, the tests, the words for readers."""
    needs = declaration.program is not None or declaration.library is not None
    absent = {declaration.program.option: "/nowhere"} if declaration.program is not None else {}
    if declaration.program is not None and not missing(declaration, absent):
        yield "it does not say when its program is not there"
    if not needs and missing(declaration, {}):
        yield "it says that something is missing and declares nothing"
    if declaration.id not in {kind.partition(" ")[0] for kind in KINDS}:
        yield "tests/tunnel/test_contract.py does not try it (tests/helpers/tunnel_kinds.py)"
    if f"| `{declaration.id}` |" not in (PACKAGE / "tunnel" / "README.md").read_text(encoding="utf-8"):
        yield "tunnel/README.md has no line for it"
