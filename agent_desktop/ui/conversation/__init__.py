"""The middle of the window: one open conversation with its header, transcript and composer.

It asks the inbox for messages and tells it what the agent does; drafts and replies never leave it half done.
"""

from agent_desktop.ui.conversation.pane import ConversationPane

__all__ = ["ConversationPane"]
