"""Tooltips with foreign words in them. Qt takes every tooltip that looks like HTML for HTML, and would draw it so."""

from html import escape

LONGEST = 2000


def plain_tip(text: str) -> str:
    """The text such that a tooltip shows it letter for letter."""
    text = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    if "<" not in text and "&" not in text:
        return text
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'
