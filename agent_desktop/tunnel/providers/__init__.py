"""One file for each way to become reachable; see :mod:`agent_desktop.tunnel.registry`.

A file has a ``make(context)`` that gives a :class:`agent_desktop.tunnel.provider.Provider`.
"""
