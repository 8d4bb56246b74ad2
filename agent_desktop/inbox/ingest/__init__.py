"""Requests of the platform on their way in: what is new, in which order, and what was missed."""
