"""The pieces a message is drawn from: text, chips, buttons, cards, and how they stand together.

They are laid out once per message and width, and painted many times.
"""
