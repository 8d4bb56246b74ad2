"""What becomes of conversations: exported, erased for good, deleted when they are old, backed up and restored.

The dialogs are loaded when they are opened first.
"""

from agent_desktop.ui.records.menu import RecordsButton

__all__ = ["RecordsButton"]
