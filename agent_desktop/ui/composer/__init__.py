"""The composer: where the agent writes a reply, and reads who answers now.

It holds text and tells of keys; what sending and drafts mean is the conversation pane's business.
"""

from agent_desktop.ui.composer.aids import Aids
from agent_desktop.ui.composer.composer import Composer
from agent_desktop.ui.composer.standing import ReplyState, Who

__all__ = ["Aids", "Composer", "ReplyState", "Who"]
