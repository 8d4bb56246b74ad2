"""All settings, their defaults, what each may hold, and what to say about it.

One line here is all that a new key needs: the file, the environment, the example and the error messages follow from it.
Settings of a single tunnel provider are declared with it, in :mod:`agent_desktop.tunnel_declarations`.
"""

import re
from collections.abc import Mapping
from typing import Annotated, Any, get_type_hints

import msgspec

from agent_desktop.base.checks import (
    Check,
    Choice,
    Flag,
    Host,
    HostName,
    KeyNames,
    Networks,
    Number,
    Percent,
    Table,
    Url,
    UrlPath,
    Words,
)
from agent_desktop.base.languages import CODES
from agent_desktop.settings.schedule import DayHours, Holidays, Languages, Skills, TimeZone
from agent_desktop.tunnel_declarations import DECLARATIONS, NONE, Option, options_of

TUNNEL_PROVIDERS = (NONE.id, *(one.id for one in DECLARATIONS))
"""The ways in which the webhook can become reachable."""


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """Base of the sections of ``config.toml``."""


class ChatlayerSettings(Section, frozen=True, kw_only=True):
    """Where and how replies are sent. Times are in seconds."""

    region: Annotated[
        str,
        Choice("eu", "us", "asia", "staging", "custom"),
        "Region of your Chatlayer account. custom requires base_url.",
    ] = "eu"
    base_url: Annotated[str, Url(), "API address to use instead of the region's. The region then counts as custom."] = (
        ""
    )
    api: Annotated[str, Choice("v1", "legacy"), "API that sends replies. legacy is the older one."] = "v1"
    connect_timeout: Annotated[float, Number(0.1, 300, whole=False), "Connection timeout in seconds."] = 10.0
    timeout: Annotated[float, Number(0.1, 600, whole=False), "Timeout for a complete answer in seconds."] = 30.0
    pause_body: Annotated[
        dict[str, Any],
        Table(),
        "Body of the actions request that pauses the bot. Chatlayer has not published the format.",
    ] = msgspec.field(default_factory=lambda: {"pauseBot": True})
    resume_body: Annotated[dict[str, Any], Table(), "Body of the actions request that resumes the bot."] = (
        msgspec.field(default_factory=lambda: {"pauseBot": False})
    )


class WebhookSettings(Section, frozen=True, kw_only=True):
    """The server on this machine that Chatlayer calls."""

    host: Annotated[str, Host(), "Address to listen on. A tunnel only needs the local address of this computer."] = (
        "127.0.0.1"
    )
    port: Annotated[int, Number(0, 65535), "Port to listen on. 0 = any free port."] = 9003
    path: Annotated[str, UrlPath(), "Path that Chatlayer calls."] = "/"
    max_body_bytes: Annotated[
        int,
        Number(1024, 268_435_456),
        "Maximum size of a request in bytes. Requests grow with the transcript of a conversation.",
    ] = 8_388_608
    allow_list: Annotated[
        tuple[str, ...], Networks(), "Addresses that may call. Empty = everyone who knows the verify token."
    ] = ()
    tokenless_handovers: Annotated[
        bool,
        Flag(),
        "Accept handovers without the verify token, but only from public addresses in allow_list.",
    ] = False
    trust_forwarded: Annotated[
        bool,
        Flag(),
        "Take the caller's address from X-Forwarded-For. Use it only behind your own proxy that sets this header.",
    ] = False
    old_token_hours: Annotated[
        int,
        Number(0, 720),
        "How many hours the previous verify token stays valid after `credentials rotate verify-token`. 0 = no earlier"
        " token is valid.",
    ] = 24


def _default_options() -> dict[str, Any]:
    return {name: default for one in DECLARATIONS for name, _, default in options_of(one.options)}


class TunnelSettings(Section, frozen=True, kw_only=True):
    """How Chatlayer reaches the webhook.

    ``options`` are the settings that belong to one provider; in the file they stand beside the others.
    """

    provider: Annotated[
        str,
        Choice(*TUNNEL_PROVIDERS),
        "How Chatlayer reaches this computer. manual: you run a proxy or tunnel, and set public_url.",
    ] = "none"
    public_url: Annotated[
        str,
        Url(),
        "Address of the webhook as Chatlayer calls it, with its path. For manual, and for ssh to your own server.",
    ] = ""
    domain: Annotated[str, HostName(), "Domain that ngrok, sish, pinggy or localhost.run reserves for you."] = ""
    offline_after: Annotated[
        int, Number(0, 86_400), "Seconds without being reachable until you are set to offline. 0 = never."
    ] = 60
    options: dict[str, Any] = msgspec.field(default_factory=_default_options)


class StorageSettings(Section, frozen=True, kw_only=True):
    """How conversations are kept."""

    encryption: Annotated[str, Choice("on", "off"), "off: anyone who can read the file can read the conversations."] = (
        "on"
    )


class RecordsSettings(Section, frozen=True, kw_only=True):
    """For how long conversations are kept, in days since something last happened in them; 0 is for ever."""

    keep_closed_days: Annotated[
        int, Number(0, 36_500), "Delete closed conversations after this many days. 0 = never."
    ] = 90
    keep_bot_days: Annotated[
        int, Number(0, 36_500), "Delete conversations that stayed with the bot after this many days. 0 = never."
    ] = 90


class AgentSettings(Section, frozen=True, kw_only=True):
    """The person at this desk."""

    name: Annotated[str, Words(100), "Your name, for replies that contain {{agent.name}}."] = ""


class AvailabilitySettings(Section, frozen=True, kw_only=True):
    """When and whom you answer. What does not fit is declined at once, so that the bot can say so. Times in minutes."""

    monday: Annotated[str, DayHours(), "Opening hours on Monday. If no day has hours, you are always open."] = ""
    tuesday: Annotated[str, DayHours(), "Opening hours on Tuesday."] = ""
    wednesday: Annotated[str, DayHours(), "Opening hours on Wednesday."] = ""
    thursday: Annotated[str, DayHours(), "Opening hours on Thursday."] = ""
    friday: Annotated[str, DayHours(), "Opening hours on Friday."] = ""
    saturday: Annotated[str, DayHours(), "Opening hours on Saturday."] = ""
    sunday: Annotated[str, DayHours(), "Opening hours on Sunday."] = ""
    time_zone: Annotated[
        str, TimeZone(), "Time zone of the opening hours and holidays. Empty = the time zone of this computer."
    ] = ""
    holidays: Annotated[tuple[str, ...], Holidays(), "Days on which you are closed all day."] = ()
    at_once: Annotated[
        int,
        Number(0, 1000),
        "Maximum number of conversations that are waiting or yours, not counting snoozed ones. 0 = no limit.",
    ] = 0
    languages: Annotated[
        tuple[str, ...],
        Languages(),
        "Accepted customer languages. Empty = all. nl includes nl-BE. Customers whose language is unknown are"
        " accepted.",
    ] = ()
    skills: Annotated[
        dict[str, tuple[str, ...]],
        Skills(),
        "Accepted handover values for each payload key. An empty value stands for a missing key.",
    ] = msgspec.field(default_factory=dict)
    away_after_idle: Annotated[
        int, Number(0, 1440), "Minutes without keyboard or mouse activity until you are set to away. 0 = never."
    ] = 0
    away_when_locked: Annotated[bool, Flag(), "Set yourself to away while the screen is locked."] = True


class UiSettings(Section, frozen=True, kw_only=True):
    """The window. Times are in seconds."""

    language: Annotated[
        str,
        Choice("system", *CODES),
        "Language of the interface. system = language of the computer.",
    ] = "system"
    theme: Annotated[str, Choice("system", "light", "dark"), "Colour theme."] = "system"
    scale: Annotated[float, Number(0.5, 4, whole=False), "Interface size, in addition to the system's own scaling."] = (
        1.0
    )
    enter_sends: Annotated[bool, Flag(), "false: Ctrl+Enter sends and Enter inserts a new line."] = True
    spelling: Annotated[bool, Flag(), "Check the spelling of replies in the customer's language."] = True
    undo_seconds: Annotated[
        int, Number(0, 30), "Seconds that a reply waits so that you can undo it. 0 = send immediately."
    ] = 0
    remote_pictures: Annotated[bool, Flag(), "Load pictures in messages from the internet."] = False
    waiting_amber: Annotated[
        int, Number(1, 86_400), "Seconds after which a waiting customer turns amber in the list."
    ] = 60
    waiting_red: Annotated[int, Number(1, 86_400), "Seconds after which a waiting customer turns red in the list."] = (
        180
    )


class AlertsSettings(Section, frozen=True, kw_only=True):
    """How the agent learns that somebody needs them. The tray, and the start with the system, belong here as well."""

    notifications: Annotated[bool, Flag(), "Show system notifications."] = True
    privacy: Annotated[bool, Flag(), "Hide names and texts in notifications."] = False
    waiting: Annotated[bool, Flag(), "Notify about customers who wait for an agent."] = True
    messages: Annotated[bool, Flag(), "Notify about messages in your own conversations."] = True
    repeat_seconds: Annotated[
        int, Number(0, 3600), "Seconds after which a notification is repeated while a customer waits. 0 = never."
    ] = 30
    sound_waiting: Annotated[
        str, Choice("chime", "drop", "knock", "none"), "Sound when a customer waits for an agent."
    ] = "chime"
    sound_message: Annotated[
        str, Choice("chime", "drop", "knock", "none"), "Sound of a message in one of your conversations."
    ] = "drop"
    volume: Annotated[int, Percent(), "Volume of the sounds, as a percentage of the system volume."] = 60
    minimise_to_tray: Annotated[bool, Flag(), "Minimised windows leave the taskbar and stay in the system tray."] = (
        False
    )
    start_at_login: Annotated[bool, Flag(), "Start the program when you log in to this computer."] = False


class LoggingSettings(Section, frozen=True, kw_only=True):
    """The log file in the profile. Message texts and secrets are never in it."""

    level: Annotated[str, Choice("debug", "info", "warning", "error"), "Level of detail in the log."] = "info"


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings. ``origins`` says where each ``section.key`` that is not a default was set, in words for people.

    ``keys`` are those that the agent gave to actions, by the actions' names; it is a section with free names.
    """

    chatlayer: ChatlayerSettings = ChatlayerSettings()
    webhook: WebhookSettings = WebhookSettings()
    tunnel: TunnelSettings = TunnelSettings()
    storage: StorageSettings = StorageSettings()
    records: RecordsSettings = RecordsSettings()
    agent: AgentSettings = AgentSettings()
    availability: AvailabilitySettings = AvailabilitySettings()
    ui: UiSettings = UiSettings()
    alerts: AlertsSettings = AlertsSettings()
    logging: LoggingSettings = LoggingSettings()
    keys: dict[str, tuple[str, ...]] = {}
    origins: dict[str, str] = {}


class Key(msgspec.Struct, frozen=True):
    """One setting as the loader, the saver and the example see it."""

    section: str
    name: str
    check: Check
    default: Any
    about: str
    option: Option | None = None
    """Set for what belongs to one tunnel provider: it has its words with it."""

    @property
    def path(self) -> str:
        """Its name with its section, ``webhook.port``."""
        return f"{self.section}.{self.name}"

    @property
    def variable(self) -> str:
        """The environment variable that overrides it."""
        return f"AGENT_DESKTOP_{self.section}_{self.name}".upper()

    def of(self, settings: Settings) -> Any:
        """Its value in ``settings``."""
        section = getattr(settings, self.section)
        return section.options.get(self.name, self.default) if self.option else getattr(section, self.name)


SECTIONS: Mapping[str, type[Section]] = {
    name: kind
    for name, kind in get_type_hints(Settings).items()
    if isinstance(kind, type) and issubclass(kind, Section)
}


OPTIONS = "options"
"""The field of a section that holds the settings of single providers."""


def _keys() -> dict[str, Key]:
    keys: dict[str, Key] = {}
    for section, kind in SECTIONS.items():
        defaults = kind()
        for name, hint in get_type_hints(kind, include_extras=True).items():
            if name == OPTIONS:
                found = [
                    Key(section, own, option.check, default, option.about, option)
                    for one in DECLARATIONS
                    for own, option, default in options_of(one.options)
                ]
            else:
                check, about = hint.__metadata__
                found = [Key(section, name, check, getattr(defaults, name), about)]
            keys.update({key.path: key for key in found})
    return keys


KEYS: Mapping[str, Key] = _keys()
"""Every setting by its ``section.key``, in the order of the file."""


def make_section(name: str, values: Mapping[str, Any]) -> Any:
    """A section of checked values by their names in the file."""
    kind = SECTIONS[name]
    own = {key: value for key, value in values.items() if key in kind.__struct_fields__}
    rest = {key: value for key, value in values.items() if key not in own}
    return kind(**own, **({OPTIONS: {**_default_options(), **rest}} if OPTIONS in kind.__struct_fields__ else rest))


OWN_KEYS = "keys"
"""The section whose names are those of the window's actions, which are not known here."""
ACTION = re.compile(r"[a-z][a-z0-9_]{0,40}")


def find_key(path: str) -> Key | None:
    """The setting of a ``section.key``, also one of the free names in ``[keys]``; None where there is none."""
    section, _, name = path.partition(".")
    if section == OWN_KEYS and ACTION.fullmatch(name):
        return Key(OWN_KEYS, name, KeyNames(), (), "Keyboard shortcut of an action of the window.")
    return KEYS.get(path)
