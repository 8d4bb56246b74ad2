"""Stores everything: an encrypted SQLite database, its schema, migrations, backups and queries.

:func:`open_store` gives the inbox's repository; what can go wrong is a :class:`StoreError` with sentence and advice.
"""

from agent_desktop.store.errors import (
    StoreClosed,
    StoreDamaged,
    StoreError,
    StoreKeyMissing,
    StoreKeyWrong,
    StoreNewer,
    StoreNotEncrypted,
    StoreOlder,
    StoreUnavailable,
)
from agent_desktop.store.files import list_backups, set_aside_database
from agent_desktop.store.key import decode_key, encode_key, new_key
from agent_desktop.store.opening import open_store
from agent_desktop.store.repository import Store
from agent_desktop.store.request_file import KeptRequest, RequestFile
from agent_desktop.store.restoring import prepare_restored, restore_backup

__all__ = [
    "KeptRequest",
    "RequestFile",
    "Store",
    "StoreClosed",
    "StoreDamaged",
    "StoreError",
    "StoreKeyMissing",
    "StoreKeyWrong",
    "StoreNewer",
    "StoreNotEncrypted",
    "StoreOlder",
    "StoreUnavailable",
    "decode_key",
    "encode_key",
    "list_backups",
    "new_key",
    "open_store",
    "prepare_restored",
    "restore_backup",
    "set_aside_database",
]
