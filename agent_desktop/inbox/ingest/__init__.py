"""What comes in: events and transcripts of the platform become messages, each one once and in its place.

* ``events`` takes an event in, ``quarantine`` tries again to read a request that could not be understood,
* ``deduplication`` finds the message that an item repeats, ``echo`` the reply that it is the echo of, ``late`` what a
  late request repeats of the platform's record; ``likeness``, ``taking`` and ``alignment`` do the comparing,
* ``ordering`` gives new messages their times, ``clock_skew`` knows how far the clocks are apart,
* ``outage_backfill`` notices outages and completes conversations, ``record_merge`` merges the platform's record in.
"""

from agent_desktop.inbox.ingest.clock_skew import ClockSkew
from agent_desktop.inbox.ingest.echo import Echoes
from agent_desktop.inbox.ingest.events import Taken, ingest_messages, ingest_offload
from agent_desktop.inbox.ingest.outage_backfill import OutageBackfill
from agent_desktop.inbox.ingest.quarantine import replay

__all__ = ["ClockSkew", "Echoes", "OutageBackfill", "Taken", "ingest_messages", "ingest_offload", "replay"]
