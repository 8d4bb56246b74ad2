"""Search: everything at once from the top bar, with hits in their context, and inside of the open conversation.

However fast one types, one question is under way, and only the answer to the last one is shown.
"""
