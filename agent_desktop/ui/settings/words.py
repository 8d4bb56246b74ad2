"""The names that people read for sections, keys, choices and secrets. What is not here shows its own name."""

from PySide6.QtCore import QCoreApplication

from agent_desktop.settings.model import Key

translate = QCoreApplication.translate
DAYS = frozenset(f"availability.{day}" for day in ("tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
"""What the first of them says counts for all."""


def section_name(section: str) -> str:
    """A page of the dialog."""
    names = {
        "chatlayer": translate("settings", "Chatlayer"),
        "webhook": translate("settings", "Webhook"),
        "tunnel": translate("settings", "Reachability"),
        "storage": translate("settings", "Storage"),
        "agent": translate("settings", "You"),
        "availability": translate("settings", "Availability"),
        "ui": translate("settings", "Appearance and keys"),
        "logging": translate("settings", "Log"),
        "secrets": translate("settings", "Secrets"),
    }
    return names.get(section) or _plain(section)


def key_name(key: Key) -> str:
    """A row of the dialog."""
    names = {
        "chatlayer.base_url": translate("settings", "API address"),
        "chatlayer.api": translate("settings", "API"),
        "chatlayer.connect_timeout": translate("settings", "Time to connect"),
        "chatlayer.timeout": translate("settings", "Time to answer"),
        "chatlayer.pause_body": translate("settings", "Request that pauses the bot"),
        "chatlayer.resume_body": translate("settings", "Request that lets the bot go on"),
        "webhook.max_body_bytes": translate("settings", "Largest request, in bytes"),
        "webhook.allow_list": translate("settings", "Allowed callers"),
        "webhook.trust_forwarded": translate("settings", "Trust X-Forwarded-For"),
        "webhook.old_token_hours": translate("settings", "Hours that an old verify token counts"),
        "tunnel.provider": translate("settings", "How Chatlayer reaches you"),
        "tunnel.public_url": translate("settings", "Public address"),
        "tunnel.domain": translate("settings", "Reserved domain"),
        "tunnel.monthly_requests": translate("settings", "Requests a month"),
        "tunnel.offline_after": translate("settings", "Go offline after"),
        "tunnel.ssh_preset": translate("settings", "SSH service"),
        "tunnel.ssh_host": translate("settings", "SSH server"),
        "tunnel.ssh_port": translate("settings", "SSH port"),
        "tunnel.ssh_user": translate("settings", "SSH user"),
        "tunnel.ssh_key": translate("settings", "SSH key file"),
        "tunnel.ssh_bind": translate("settings", "Listening address on the server"),
        "tunnel.ssh_remote_port": translate("settings", "Port on the server"),
        "tunnel.cloudflared_path": translate("settings", "Program cloudflared"),
        "tunnel.cloudflared_hostname": translate("settings", "Cloudflare host name"),
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
        "availability.away_after_idle": translate("settings", "Away after minutes"),
        "availability.away_when_locked": translate("settings", "Away while the screen is locked"),
        "ui.theme": translate("settings", "Colours"),
        "ui.scale": translate("settings", "Size of everything"),
        "ui.enter_sends": translate("settings", "Enter sends the reply"),
        "ui.spelling": translate("settings", "Check the spelling"),
        "ui.undo_seconds": translate("settings", "Undo a reply within seconds"),
        "ui.remote_pictures": translate("settings", "Show pictures from the internet"),
        "ui.waiting_amber": translate("settings", "Amber after seconds"),
        "ui.waiting_red": translate("settings", "Red after seconds"),
        "logging.level": translate("settings", "How much is logged"),
    }
    return names.get(key.path) or _plain(key.name)


def key_help(key: Key) -> str:
    """What a key does, for people who see the dialog and not the file."""
    texts = {
        "availability.monday": translate(
            "settings",
            "Opening hours, such as 09:00-12:30, 13:30-17:30. A day without any is closed; without any in the whole"
            " week you are always open.",
        ),
        "availability.time_zone": translate("settings", "Whose clock the opening hours and the holidays go by."),
        "availability.holidays": translate(
            "settings", "Closed from midnight to midnight: 2026-12-25, 2027-07-12..2027-07-23"
        ),
        "availability.at_once": translate(
            "settings",
            "Further customers are declined while so many wait or are answered. Those put aside do not count; 0 is"
            " without a limit.",
        ),
        "availability.languages": translate(
            "settings",
            "Customers with another language are declined. Empty takes all; nl takes nl-BE too. Who has no known"
            " language is taken.",
        ),
        "availability.skills": translate(
            "settings",
            "A line for each key of the handover, with the values that you take. All others are declined, also where"
            ' the key is missing, unless "" stands among the values.',
        ),
        "availability.away_after_idle": translate(
            "settings", "Without keyboard and mouse for so long you are away by itself, until you are back; 0 is never."
        ),
        "availability.away_when_locked": translate("settings", "You are available again when it is unlocked."),
        "chatlayer.region": translate("settings", "Where your Chatlayer account lives."),
        "ui.language": translate("settings", "What the window is written in. Dates and numbers follow it."),
        "ui.theme": translate("settings", "Light or dark."),
        "ui.enter_sends": translate("settings", "Otherwise Ctrl+Enter sends, and Enter breaks the line."),
        "ui.undo_seconds": translate("settings", "A reply waits this long before it is sent; 0 sends it at once."),
        "ui.remote_pictures": translate("settings", "Their servers then learn that you look at the message."),
        "ui.waiting_amber": translate("settings", "A customer who waits this long turns amber in the list."),
        "ui.waiting_red": translate("settings", "A customer who waits this long turns red in the list."),
        "chatlayer.resume_body": translate("settings", "What the actions call sends to let the bot go on."),
        "storage.encryption": translate("settings", "How conversations are kept; it counts for a new profile."),
        "webhook.old_token_hours": translate("settings", "How long the verify token before the present one counts."),
        "tunnel.public_url": translate("settings", "The webhook's whole address, as Chatlayer is to call it."),
        "tunnel.domain": translate("settings", "The name that the service keeps for you, without https://."),
        "tunnel.provider": translate("settings", "The set-up assistant helps with it, and tests it."),
    }
    if key.path in DAYS:
        return ""
    return texts.get(key.path) or translate("settings", key.about)


def choice_name(path: str, word: str) -> str:
    """One choice of a key."""
    names = {
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
        "tunnel.provider": {
            "none": translate("settings", "Not at all, for now"),
            "manual": translate("settings", "My own public address"),
            "ngrok": "ngrok",
            "ssh": translate("settings", "SSH server or service"),
            "cloudflared": "Cloudflare Tunnel",
        },
        "tunnel.ssh_preset": {"own": translate("settings", "My own server")},
        "storage.encryption": {"on": translate("settings", "Encrypted"), "off": translate("settings", "Not encrypted")},
        "ui.language": {
            "system": translate("settings", "As the system"),
            "en": "English",
            "nl": "Nederlands",
            "fr": "Français",
            "de": "Deutsch",
            "es": "Español",
            "pt": "Português",
        },
        "ui.theme": {
            "system": translate("settings", "As the system"),
            "light": translate("settings", "Light"),
            "dark": translate("settings", "Dark"),
        },
        "logging.level": {
            "debug": translate("settings", "Everything (for finding faults)"),
            "info": translate("settings", "The usual"),
            "warning": translate("settings", "Warnings and errors"),
            "error": translate("settings", "Errors only"),
        },
    }
    return names.get(path, {}).get(word) or word


def secret_name(name: str) -> tuple[str, str]:
    """A secret and what it is for."""
    names = {
        "api-token": (
            translate("settings", "API token"),
            translate("settings", "Lets this program answer in Chatlayer; it looks like tokenId:tokenSecret."),
        ),
        "ngrok-token": (translate("settings", "ngrok token"), translate("settings", "From dashboard.ngrok.com.")),
        "cloudflared-token": (
            translate("settings", "Cloudflare tunnel token"),
            translate("settings", "For a named tunnel; a quick tunnel needs none."),
        ),
        "ssh-password": (
            translate("settings", "SSH password"),
            translate("settings", "Where the server takes no key."),
        ),
        "ssh-passphrase": (
            translate("settings", "SSH key passphrase"),
            translate("settings", "Opens the key file, where it is locked."),
        ),
    }
    return names.get(name) or (_plain(name.replace("-", "_")), "")


def _plain(name: str) -> str:
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]
