"""How one lets go of a conversation: closing it in several ways, and putting it aside until some time."""
