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
        "agent.name": translate("settings", "Used in canned replies that contain {{agent.name}}."),
        "availability.monday": translate(
            "settings",
            "Opening hours, for example 09:00-12:30, 13:30-17:30. A day without hours is closed. If no day has hours,"
            " you are always open.",
        ),
        "availability.time_zone": translate("settings", "Time zone of the opening hours and holidays."),
        "availability.holidays": translate(
            "settings", "Closed all day, for example 2026-12-25, 2027-07-12..2027-07-23."
        ),
        "availability.at_once": translate(
            "settings",
            "New customers are declined while this many conversations are waiting or yours. Snoozed conversations do"
            " not count. 0 = no limit.",
        ),
        "availability.languages": translate(
            "settings",
            "Customers with other languages are declined. Leave empty to accept all languages. nl includes nl-BE."
            " Customers whose language is unknown are accepted.",
        ),
        "availability.skills": translate(
            "settings",
            "One line per handover key, with the values that you accept. All other handovers are declined. A missing"
            ' key is accepted only if "" is one of the values.',
        ),
        "availability.away_after_idle": translate(
            "settings",
            "After this long without keyboard or mouse activity, you are set to away until you are back. 0 = never.",
        ),
        "availability.away_when_locked": translate(
            "settings", "You become available again when the screen is unlocked."
        ),
        "ui.theme": translate("settings", "Light or dark."),
        "ui.language": translate("settings", "Language of the interface. Dates and numbers follow it."),
        "ui.scale": translate("settings", "1 is the size set by your system. 1.25 is a quarter larger. From 0.5 to 4."),
        "ui.enter_sends": translate("settings", "If off, Ctrl+Enter sends and Enter inserts a new line."),
        "ui.spelling": translate("settings", "Checks replies in the customer's language."),
        "ui.undo_seconds": translate("settings", "Replies wait this long before they are sent. 0 = send immediately."),
        "ui.remote_pictures": translate(
            "settings",
            "If off, you are asked for each picture. Loading a picture tells its server that you opened the message.",
        ),
        "ui.waiting_amber": translate("settings", "Customers who wait this long turn amber in the list."),
        "ui.waiting_red": translate("settings", "Customers who wait this long turn red in the list."),
        "tunnel.provider": translate("settings", "Setup (Ctrl+Shift+O) helps you choose, and tests the connection."),
        "tunnel.public_url": translate("settings", "The complete address of the webhook, as Chatlayer should call it."),
        "tunnel.domain": translate(
            "settings", "The domain that the service reserves for you, for example name.ngrok-free.app."
        ),
        "tunnel.offline_after": translate(
            "settings", "If Chatlayer cannot reach you for this long, you are set to offline. 0 = never."
        ),
        "chatlayer.region": translate("settings", "The region of your Chatlayer account."),
        "chatlayer.base_url": translate("settings", "The API address, if it is not in one of the regions."),
        "chatlayer.api": translate(
            "settings", "The API that sends your replies. Change it only if Chatlayer tells you to."
        ),
        "chatlayer.connect_timeout": translate("settings", "Maximum time to connect to Chatlayer."),
        "chatlayer.timeout": translate("settings", "Maximum time for a complete answer from Chatlayer."),
        "chatlayer.pause_body": translate(
            "settings", "Sent when you take a conversation. Chatlayer has not published the format."
        ),
        "chatlayer.resume_body": translate("settings", "Sent when you close a conversation and the bot continues."),
        "webhook.host": translate("settings", "The address this program listens on. A tunnel only needs 127.0.0.1."),
        "webhook.port": translate(
            "settings", "The port that your tunnel forwards to on this computer. 0 = any free port."
        ),
        "webhook.path": translate("settings", "The last part of the address that Chatlayer calls."),
        "webhook.max_body_bytes": translate(
            "settings", "Larger requests are refused. Requests grow with the transcript of a conversation."
        ),
        "webhook.allow_list": translate(
            "settings",
            "IP addresses and networks, separated by commas. Leave empty to allow everyone who knows the verify token.",
        ),
        "webhook.tokenless_handovers": translate(
            "settings",
            "Turn this on only if handovers from Chatlayer are refused because they have no verify token. It counts"
            " only for allowed callers with a public address. Without allowed callers it does nothing.",
        ),
        "webhook.trust_forwarded": translate(
            "settings",
            "Turn this on only behind your own proxy that sets this header. Otherwise callers could forge their"
            " address.",
        ),
        "webhook.old_token_hours": translate(
            "settings",
            "After you create a new verify token, the previous one stays valid for this long. 0 = no earlier token is"
            " valid.",
        ),
        "records.keep_closed_days": translate(
            "settings", "This long after their last message, they are permanently deleted. 0 = keep forever."
        ),
        "records.keep_bot_days": translate(
            "settings", "Conversations that nobody took over contain personal data too. 0 = keep forever."
        ),
        "storage.encryption": translate(
            "settings", "Encrypts the conversations on this computer. Applies to new profiles only."
        ),
        "alerts.notifications": translate(
            "settings", "The system shows notifications over other windows. Click one to open the conversation."
        ),
        "alerts.privacy": translate(
            "settings", "Notifications only say that a customer needs you. Use this if others can see your screen."
        ),
        "alerts.waiting": translate("settings", "When a customer waits for an agent."),
        "alerts.messages": translate(
            "settings", "When a customer writes in one of your conversations, or when a snooze ends."
        ),
        "alerts.repeat_seconds": translate("settings", "While a customer is waiting whom nobody has taken. 0 = never."),
        "alerts.sound_waiting": translate("settings", "Plays when a customer waits, and at each repetition."),
        "alerts.sound_message": translate("settings", "Plays for a message in one of your conversations."),
        "alerts.volume": translate("settings", "As a percentage of the system volume."),
        "alerts.minimise_to_tray": translate(
            "settings", "Minimised windows leave the taskbar. Click the tray icon to show the window again."
        ),
        "alerts.start_at_login": translate("settings", "The window opens when you log in to this computer."),
        "logging.level": translate(
            "settings", "The log helps to solve problems. It never contains messages or tokens."
        ),
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
