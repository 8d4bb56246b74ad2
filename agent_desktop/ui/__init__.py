"""The window: Qt widgets over the inbox. One folder or file a part.

It talks to the inbox alone, never to the store, the webhook or the REST client.
"""
