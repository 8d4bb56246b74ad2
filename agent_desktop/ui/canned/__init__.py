"""Canned replies on the screen: the popup that opens at a slash, and the dialog in which they are written.

What they are and where they are kept is the package ``agent_desktop.canned``.
"""
