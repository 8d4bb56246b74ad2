"""Spell checking below the window: which dictionaries there are, what counts as a word, and the process that checks.

Hunspell works for up to a second at a time without letting Python do anything else, so it has a process of its own.
"""
