"""Replies and other calls on their way to the platform, and what became of them."""
