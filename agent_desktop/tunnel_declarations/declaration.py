"""The form of a declaration. Texts for people are marked with ``QT_TRANSLATE_NOOP`` and translated when shown."""

from collections.abc import Iterator, Mapping
from typing import Any, get_type_hints

import msgspec

from agent_desktop.base.checks import Check


class Option(msgspec.Struct, frozen=True, kw_only=True):
    """A setting that one provider alone takes, as metadata of a field of its :class:`Options`.

    ``about`` explains it in ``config.toml`` (context ``settings``, found by itself); ``name`` and ``help`` are its row
    in the settings and in the set-up, ``help`` is ``about`` where it is empty. ``unit`` stands behind a number.
    ``choices`` are the names of a :class:`Choice`'s words. ``advanced`` ones come last in the settings. All but
    ``about`` are marked for the context ``settings``.
    """

    check: Check
    about: str
    name: str
    help: str = ""
    unit: str = ""
    choices: Mapping[str, str] = {}
    advanced: bool = False


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """Base of a provider's settings, keys of ``[tunnel]``.

    Each field is ``name: Annotated[type, Option(…)] = default``; its name begins with the provider's id.
    """


class Secret(msgspec.Struct, frozen=True, kw_only=True):
    """What the keyring holds for a provider: the entry's name, and its words (context ``settings``).

    ``token``: it is made by a machine and copied, so that spaces at its ends are none of it; else a person chose it.
    """

    id: str
    name: str
    help: str
    token: bool = True


class Field(msgspec.Struct, frozen=True):
    """A line of the provider's page of the set-up: an option, a shared setting, or a secret, by its name.

    ``needed``: the page does not go on while it is empty. ``when``: it is only shown while the option of that name has
    one of these values.
    """

    name: str
    needed: bool = False
    when: tuple[str, tuple[str, ...]] | None = None


class Link(msgspec.Struct, frozen=True):
    """A page on which what is asked for is found. ``words`` are marked for the context ``assistant``."""

    words: str
    address: str


class Program(msgspec.Struct, frozen=True, kw_only=True):
    """A program that the user installs. ``absent`` says that it is not there and what to do (context ``tunnel``).

    It is looked for on PATH, unless the option named ``option`` says where it is.
    """

    name: str
    option: str
    absent: str


class Library(msgspec.Struct, frozen=True, kw_only=True):
    """A Python library that is an extra of this program. ``absent`` says how to get it (context ``tunnel``)."""

    module: str
    absent: str


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """How the provider's own servers say that they do not pass a request on: a header whose value matches ``pattern``.

    ``known`` has sentences for single values, ``sentence`` is for all others, with the value for ``%1`` (context
    ``tunnel``).
    """

    header: str
    pattern: str
    sentence: str
    known: Mapping[str, str] = {}


class Declaration(msgspec.Struct, frozen=True, kw_only=True):
    """All that the rest of the program needs to know of a provider.

    ``id`` is the value of ``tunnel.provider`` and the name of the file in ``tunnel/providers``. ``name`` is how lists
    call it (context ``settings``); ``title`` and ``about`` are its heading and its explanation in the set-up (context
    ``assistant``). ``shared`` are the settings of ``[tunnel]`` that it takes beside its own: ``public_url``,
    ``domain``.
    """

    id: str
    name: str
    title: str
    about: str
    options: type[Options] = Options
    shared: tuple[str, ...] = ()
    secrets: tuple[Secret, ...] = ()
    page: tuple[Field, ...] = ()
    links: tuple[Link, ...] = ()
    program: Program | None = None
    library: Library | None = None
    refusals: tuple[Refusal, ...] = ()
    only_watched: bool = False
    """Somebody else leads ``public_url`` here. Nothing is started, so nothing can be started again either."""

    @property
    def settings(self) -> tuple[str, ...]:
        """The names of all settings of ``[tunnel]`` that it takes."""
        return (*self.shared, *(name for name, _, _ in options_of(self.options)))


def options_of(kind: type[Options]) -> Iterator[tuple[str, Option, Any]]:
    """Name, option and default of each setting in ``kind``. Raises :class:`TypeError` for a field without an option."""
    defaults = kind()
    for name, hint in get_type_hints(kind, include_extras=True).items():
        found = next((one for one in getattr(hint, "__metadata__", ()) if isinstance(one, Option)), None)
        if found is None:
            raise TypeError(f"{kind.__name__}.{name} is no Annotated[type, Option(…)]")
        yield name, found, getattr(defaults, name)
