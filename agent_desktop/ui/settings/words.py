"""The names that people read for sections, keys, choices and secrets. What is not here shows its own name."""

from PySide6.QtCore import QCoreApplication

from agent_desktop.base.languages import LANGUAGES
from agent_desktop.settings.model import KEYS, Key
from agent_desktop.tunnel_declarations import DECLARATIONS, NONE, secret

translate = QCoreApplication.translate


def section_name(section: str) -> str:
    """A page of the dialog."""
    return section_names().get(section) or _plain(section)


def section_names() -> dict[str, str]:
    """The pages' names. A test sees to it that none is missing."""
    return {
        "chatlayer": translate("settings", "Chatlayer"),
        "webhook": translate("settings", "Webhook server"),
        "tunnel": translate("settings", "Reachability"),
        "storage": translate("settings", "Storage"),
        "records": translate("settings", "Data"),
        "agent": translate("settings", "General"),
        "availability": translate("settings", "Availability"),
        "ui": translate("settings", "Appearance and shortcuts"),
        "alerts": translate("settings", "Notifications"),
        "logging": translate("settings", "Log"),
        "secrets": translate("settings", "Credentials"),
    }


def key_name(key: Key) -> str:
    """A row of the dialog."""
    return key_names().get(key.path) or _plain(key.name)


def key_names() -> dict[str, str]:
    """The rows' names. A test sees to it that none is missing."""
    declared = {key.path: translate("settings", key.option.name) for key in KEYS.values() if key.option is not None}
    return {
        **declared,
        "chatlayer.region": translate("settings", "Region"),
        "webhook.host": translate("settings", "Listen address"),
        "webhook.port": translate("settings", "Port"),
        "webhook.path": translate("settings", "Path"),
        "storage.encryption": translate("settings", "Encryption"),
        "chatlayer.base_url": translate("settings", "API address"),
        "chatlayer.api": translate("settings", "API version"),
        "chatlayer.connect_timeout": translate("settings", "Connection timeout"),
        "chatlayer.timeout": translate("settings", "Answer timeout"),
        "chatlayer.pause_body": translate("settings", "Request to pause the bot"),
        "chatlayer.resume_body": translate("settings", "Request to resume the bot"),
        "webhook.max_body_bytes": translate("settings", "Maximum request size"),
        "webhook.allow_list": translate("settings", "Allowed callers"),
        "webhook.tokenless_handovers": translate("settings", "Accept handovers without the token"),
        "webhook.trust_forwarded": translate("settings", "Trust X-Forwarded-For"),
        "webhook.old_token_hours": translate("settings", "Keep old verify token valid for"),
        "tunnel.provider": translate("settings", "How Chatlayer reaches you"),
        "tunnel.public_url": translate("settings", "Public address"),
        "tunnel.domain": translate("settings", "Reserved domain"),
        "tunnel.offline_after": translate("settings", "Go offline after"),
        "records.keep_closed_days": translate("settings", "Keep closed conversations for"),
        "records.keep_bot_days": translate("settings", "Keep bot-only conversations for"),
        "agent.name": translate("settings", "Your name"),
        "ui.language": translate("settings", "Language"),
        "availability.monday": translate("settings", "Monday"),
        "availability.tuesday": translate("settings", "Tuesday"),
        "availability.wednesday": translate("settings", "Wednesday"),
        "availability.thursday": translate("settings", "Thursday"),
        "availability.friday": translate("settings", "Friday"),
        "availability.saturday": translate("settings", "Saturday"),
        "availability.sunday": translate("settings", "Sunday"),
        "availability.time_zone": translate("settings", "Time zone"),
        "availability.holidays": translate("settings", "Holidays"),
        "availability.at_once": translate("settings", "Maximum simultaneous conversations"),
        "availability.languages": translate("settings", "Accepted languages"),
        "availability.skills": translate("settings", "Accepted handovers"),
        "availability.away_after_idle": translate("settings", "Automatically away after"),
        "availability.away_when_locked": translate("settings", "Automatically away while the screen is locked"),
        "ui.theme": translate("settings", "Colours"),
        "ui.scale": translate("settings", "Interface size"),
        "ui.enter_sends": translate("settings", "Enter sends the reply"),
        "ui.spelling": translate("settings", "Check spelling"),
        "ui.undo_seconds": translate("settings", "Undo sending within"),
        "ui.remote_pictures": translate("settings", "Show pictures from the internet"),
        "ui.waiting_amber": translate("settings", "Amber after"),
        "ui.waiting_red": translate("settings", "Red after"),
        "alerts.notifications": translate("settings", "Show notifications"),
        "alerts.privacy": translate("settings", "Hide names and texts"),
        "alerts.waiting": translate("settings", "Notify about new customers"),
        "alerts.messages": translate("settings", "Notify about new messages"),
        "alerts.repeat_seconds": translate("settings", "Repeat after"),
        "alerts.sound_waiting": translate("settings", "Sound for new customer"),
        "alerts.sound_message": translate("settings", "Sound for message"),
        "alerts.volume": translate("settings", "Sound volume"),
        "alerts.minimise_to_tray": translate("settings", "Minimise to system tray"),
        "alerts.start_at_login": translate("settings", "Start at login"),
        "logging.level": translate("settings", "Log level"),
    }


def choice_name(path: str, word: str) -> str:
    """One choice of a key."""
    return choice_names().get(path, {}).get(word) or word


def choice_names() -> dict[str, dict[str, str]]:
    """The choices' names, by key. A test sees to it that none is missing."""
    declared = {
        key.path: {word: translate("settings", name) for word, name in key.option.choices.items()}
        for key in KEYS.values()
        if key.option is not None and key.option.choices
    }
    sounds = {
        "chime": translate("settings", "Chime"),
        "drop": translate("settings", "Water drop"),
        "knock": translate("settings", "Knock"),
        "none": translate("settings", "None"),
    }
    return {
        **declared,
        "chatlayer.region": {
            "eu": translate("settings", "Europe"),
            "us": translate("settings", "United States"),
            "asia": translate("settings", "Asia"),
            "staging": translate("settings", "Staging"),
            "custom": translate("settings", "Other address"),
        },
        "chatlayer.api": {
            "v1": translate("settings", "v1 (current)"),
            "legacy": translate("settings", "Legacy (older)"),
        },
        "tunnel.provider": {one.id: translate("settings", one.name) for one in (NONE, *DECLARATIONS)},
        "storage.encryption": {"on": translate("settings", "Encrypted"), "off": translate("settings", "Not encrypted")},
        "ui.language": {
            "system": translate("settings", "Follow system"),
            **{language.code: language.name for language in LANGUAGES},
        },
        "ui.theme": {
            "system": translate("settings", "Follow system"),
            "light": translate("settings", "Light"),
            "dark": translate("settings", "Dark"),
        },
        "alerts.sound_waiting": sounds,
        "alerts.sound_message": sounds,
        "logging.level": {
            "debug": translate("settings", "Debug"),
            "info": translate("settings", "Normal"),
            "warning": translate("settings", "Warnings and errors"),
            "error": translate("settings", "Errors only"),
        },
    }


def secret_name(name: str) -> tuple[str, str]:
    """A secret and what it is for."""
    declared = secret(name)
    if declared is not None:
        return translate("settings", declared.name), translate("settings", declared.help)
    names = {
        "api-token": (
            translate("settings", "API token"),
            translate("settings", "Lets this program reply in Chatlayer. It looks like tokenId:tokenSecret."),
        ),
    }
    return names.get(name) or (_plain(name.replace("-", "_")), "")


def _plain(name: str) -> str:
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]
