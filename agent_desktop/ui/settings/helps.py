"""What each key does, for people who see the dialog and not the file, and in what a number counts."""

from PySide6.QtCore import QCoreApplication

from agent_desktop.settings.model import KEYS, Key

translate = QCoreApplication.translate
DAYS = frozenset(f"availability.{day}" for day in ("tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
"""What the first of them says counts for all."""


def key_help(key: Key) -> str:
    """A sentence or two. A key that has none here shows what the file says of it, and weekdays what Monday says."""
    if key.path in DAYS:
        return ""
    return helps().get(key.path) or key.about


def helps() -> dict[str, str]:
    """By ``section.key``. A test sees to it that none is missing."""
    declared = {
        key.path: translate("settings", key.option.help or key.about) for key in KEYS.values() if key.option is not None
    }
    return {
        **declared,
        "agent.name": translate("settings", "For canned replies that sign with it, by {{agent.name}}."),
        "availability.monday": translate(
            "settings",
            "Opening hours, such as 09:00-12:30, 13:30-17:30. A day without any is closed; without any in the whole"
            " week you are always open.",
        ),
        "availability.time_zone": translate("settings", "Whose clock the opening hours and the holidays go by."),
        "availability.holidays": translate(
            "settings", "Closed from midnight to midnight: 2026-12-25, 2027-07-12..2027-07-23."
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
        "ui.theme": translate("settings", "Light or dark."),
        "ui.language": translate("settings", "What the window is written in. Dates and numbers follow it."),
        "ui.scale": translate(
            "settings", "1 is the size that your system chose; 1.25 is a quarter larger. From 0.5 to 4."
        ),
        "ui.enter_sends": translate("settings", "Otherwise Ctrl+Enter sends, and Enter breaks the line."),
        "ui.spelling": translate("settings", "In replies, in the customer's language."),
        "ui.undo_seconds": translate("settings", "A reply waits this long before it is sent; 0 sends it at once."),
        "ui.remote_pictures": translate(
            "settings", "Otherwise each one is asked for. Their servers learn that you look at the message."
        ),
        "ui.waiting_amber": translate("settings", "A customer who waits this long turns amber in the list."),
        "ui.waiting_red": translate("settings", "A customer who waits this long turns red in the list."),
        "tunnel.provider": translate("settings", "The set-up (Ctrl+Shift+O) helps to choose, and tests it."),
        "tunnel.public_url": translate("settings", "The webhook's whole address, as Chatlayer is to call it."),
        "tunnel.domain": translate("settings", "The name that the service keeps for you, such as name.ngrok-free.app."),
        "tunnel.offline_after": translate(
            "settings", "When Chatlayer cannot reach you for this long, you count as offline for it; 0 is never."
        ),
        "chatlayer.region": translate("settings", "Where your Chatlayer account lives."),
        "chatlayer.base_url": translate("settings", "Where the API is, when it is none of the regions."),
        "chatlayer.api": translate("settings", "What sends your replies. Change it only when Chatlayer says so."),
        "chatlayer.connect_timeout": translate("settings", "How long a connection to Chatlayer may take."),
        "chatlayer.timeout": translate("settings", "How long Chatlayer may take for a whole answer."),
        "chatlayer.pause_body": translate(
            "settings", "What is sent when you take a conversation. Chatlayer has not published it."
        ),
        "chatlayer.resume_body": translate("settings", "What is sent when you close one and the bot goes on."),
        "webhook.host": translate(
            "settings", "The address on which this program listens. A tunnel needs only 127.0.0.1."
        ),
        "webhook.port": translate("settings", "Where your tunnel leads to on this computer; 0 takes any free one."),
        "webhook.path": translate("settings", "The last part of the address that Chatlayer calls."),
        "webhook.max_body_bytes": translate(
            "settings", "Larger ones are refused. A conversation's transcript grows with it."
        ),
        "webhook.allow_list": translate(
            "settings", "IP addresses and networks with commas between; empty lets all call that know the verify token."
        ),
        "webhook.trust_forwarded": translate(
            "settings", "Only behind a proxy of your own that sets it: else callers could pretend to be others."
        ),
        "webhook.old_token_hours": translate(
            "settings", "After you made another verify token, the one before counts for this long."
        ),
        "records.keep_closed_days": translate(
            "settings", "So long after their last message they are deleted for good; 0 keeps them for ever."
        ),
        "records.keep_bot_days": translate(
            "settings", "Conversations that nobody took over are personal data as well; 0 keeps them for ever."
        ),
        "storage.encryption": translate(
            "settings", "Whether conversations are encrypted on this computer. It counts for a new profile."
        ),
        "alerts.notifications": translate(
            "settings", "The system shows them over other windows; a click opens the conversation."
        ),
        "alerts.privacy": translate(
            "settings", "Notifications say only that somebody needs you, for screens that others see."
        ),
        "alerts.waiting": translate("settings", "When a customer waits for a person."),
        "alerts.messages": translate(
            "settings", "When a customer writes in a conversation of yours, or one that was put aside comes back."
        ),
        "alerts.repeat_seconds": translate("settings", "While a customer waits whom nobody has taken; 0 is never."),
        "alerts.sound_waiting": translate("settings", "Heard when a customer waits, and when it is repeated."),
        "alerts.sound_message": translate("settings", "Heard for a message in a conversation of yours."),
        "alerts.volume": translate("settings", "In percent of the system's own volume."),
        "alerts.minimise_to_tray": translate(
            "settings", "A minimised window leaves the taskbar; a click on the icon in the tray brings it back."
        ),
        "alerts.start_at_login": translate("settings", "The window opens when you log in to this computer."),
        "logging.level": translate("settings", "The log helps whoever helps you. Messages and tokens are never in it."),
    }


def key_unit(key: Key) -> str:
    """What stands behind a number; empty for one that only counts."""
    if key.option is not None:
        return translate("settings", key.option.unit) if key.option.unit else ""
    seconds = translate("settings", "seconds")
    units = {
        "alerts.repeat_seconds": seconds,
        "ui.undo_seconds": seconds,
        "ui.waiting_amber": seconds,
        "ui.waiting_red": seconds,
        "tunnel.offline_after": seconds,
        "records.keep_closed_days": translate("settings", "days"),
        "records.keep_bot_days": translate("settings", "days"),
        "chatlayer.connect_timeout": seconds,
        "chatlayer.timeout": seconds,
        "webhook.max_body_bytes": translate("settings", "bytes"),
        "webhook.old_token_hours": translate("settings", "hours"),
        "availability.away_after_idle": translate("settings", "minutes"),
    }
    return units.get(key.path, "")
