"""Whether customers are accepted now, and why not: by what the agent chose, the rules and the numbers."""

from datetime import datetime

from agent_desktop.commands.result import Result, ok, warn
from agent_desktop.core.config_mapping import admission_rules
from agent_desktop.inbox import Counts, Presence
from agent_desktop.inbox.admission import Admission
from agent_desktop.inbox.refusals import in_words
from agent_desktop.settings import AvailabilitySettings

WHAT = "availability"


def accepting(settings: AvailabilitySettings, presence: Presence, counts: Counts, now: datetime) -> Result:
    """As the running program decides it. ``now`` is aware."""
    admission = Admission(lambda: presence)
    admission.rules = admission_rules(settings)
    reception = admission.reception(now, counts.waiting + counts.active)
    changes = reception.changes_at
    until = f" until {changes.astimezone():%Y-%m-%d %H:%M}" if changes is not None else ""
    if reception.refusal is not None:
        return warn(WHAT, f"New customers are declined{until}: {in_words(reception.refusal)}.")
    filtered = settings.languages or settings.skills
    who = "who match your languages and handover values " if filtered else ""
    return ok(WHAT, f"New customers {who}are accepted{until}.")
