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
        "records": translate("settings", "Records"),
        "agent": translate("settings", "You"),
        "availability": translate("settings", "Availability"),
        "ui": translate("settings", "Appearance and keys"),
        "alerts": translate("settings", "Alerts"),
        "logging": translate("settings", "Log"),
        "secrets": translate("settings", "Secrets"),
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
        "webhook.host": translate("settings", "Listening address"),
        "webhook.port": translate("settings", "Port"),
        "webhook.path": translate("settings", "Path"),
        "storage.encryption": translate("settings", "Encryption"),
        "chatlayer.base_url": translate("settings", "API address"),
        "chatlayer.api": translate("settings", "Kind of API"),
        "chatlayer.connect_timeout": translate("settings", "Longest wait for a connection"),
        "chatlayer.timeout": translate("settings", "Longest wait for an answer"),
        "chatlayer.pause_body": translate("settings", "Request that pauses the bot"),
        "chatlayer.resume_body": translate("settings", "Request that lets the bot go on"),
        "webhook.max_body_bytes": translate("settings", "Largest request"),
        "webhook.allow_list": translate("settings", "Allowed callers"),
        "webhook.trust_forwarded": translate("settings", "Trust X-Forwarded-For"),
        "webhook.old_token_hours": translate("settings", "An old verify token counts for"),
        "tunnel.provider": translate("settings", "How Chatlayer reaches you"),
        "tunnel.public_url": translate("settings", "Public address"),
        "tunnel.domain": translate("settings", "Reserved domain"),
        "tunnel.offline_after": translate("settings", "Go offline after"),
        "records.keep_closed_days": translate("settings", "Keep closed conversations for"),
        "records.keep_bot_days": translate("settings", "Keep what stayed with the bot for"),
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
        "availability.at_once": translate("settings", "Most conversations at once"),
        "availability.languages": translate("settings", "Languages that you take"),
        "availability.skills": translate("settings", "Handovers that you take"),
        "availability.away_after_idle": translate("settings", "Automatically away after"),
        "availability.away_when_locked": translate("settings", "Automatically away while the screen is locked"),
        "ui.theme": translate("settings", "Colours"),
        "ui.scale": translate("settings", "Size of everything"),
        "ui.enter_sends": translate("settings", "Enter sends the reply"),
        "ui.spelling": translate("settings", "Check the spelling"),
        "ui.undo_seconds": translate("settings", "Undo a reply for"),
        "ui.remote_pictures": translate("settings", "Show pictures from the internet"),
        "ui.waiting_amber": translate("settings", "Amber after"),
        "ui.waiting_red": translate("settings", "Red after"),
        "alerts.notifications": translate("settings", "Show notifications"),
        "alerts.privacy": translate("settings", "Hide names and texts"),
        "alerts.waiting": translate("settings", "Tell of new customers"),
        "alerts.messages": translate("settings", "Tell of new messages"),
        "alerts.repeat_seconds": translate("settings", "Repeat after"),
        "alerts.sound_waiting": translate("settings", "Sound for a new customer"),
        "alerts.sound_message": translate("settings", "Sound for a message"),
        "alerts.volume": translate("settings", "Volume of the sounds"),
        "alerts.minimise_to_tray": translate("settings", "Minimise to the tray"),
        "alerts.start_at_login": translate("settings", "Start at login"),
        "logging.level": translate("settings", "How much is logged"),
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
        "drop": translate("settings", "Drop of water"),
        "knock": translate("settings", "Knock on wood"),
        "none": translate("settings", "None"),
    }
    return {
        **declared,
        "chatlayer.region": {
            "eu": translate("settings", "Europe"),
            "us": translate("settings", "United States"),
            "asia": translate("settings", "Asia"),
            "staging": translate("settings", "Staging"),
            "custom": translate("settings", "Another address"),
        },
        "chatlayer.api": {
            "v1": translate("settings", "v1, the present one"),
            "legacy": translate("settings", "Legacy, the older one"),
        },
        "tunnel.provider": {one.id: translate("settings", one.name) for one in (NONE, *DECLARATIONS)},
        "storage.encryption": {"on": translate("settings", "Encrypted"), "off": translate("settings", "Not encrypted")},
        "ui.language": {
            "system": translate("settings", "As the system"),
            **{language.code: language.name for language in LANGUAGES},
        },
        "ui.theme": {
            "system": translate("settings", "As the system"),
            "light": translate("settings", "Light"),
            "dark": translate("settings", "Dark"),
        },
        "alerts.sound_waiting": sounds,
        "alerts.sound_message": sounds,
        "logging.level": {
            "debug": translate("settings", "Everything (for finding faults)"),
            "info": translate("settings", "The usual"),
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
            translate("settings", "Lets this program answer in Chatlayer; it looks like tokenId:tokenSecret."),
        ),
    }
    return names.get(name) or (_plain(name.replace("-", "_")), "")


def _plain(name: str) -> str:
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]
