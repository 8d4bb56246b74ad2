"""Checks the whole file for damage."""

import sqlite3

from agent_desktop.base.i18n import fill, translate


def find_damage(connection: sqlite3.Connection) -> str | None:
    """Return None, or a sentence with the first damage that was found. Raises the driver's errors."""
    # Reads every page in use, and with it the page's seal. Not integrity_check and foreign_key_check, which compare
    # tables and indexes with each other and take six times as long; nor SQLCipher's cipher_integrity_check, which reads
    # past the locks: a running program's checkpoint would look like damage.
    found = connection.execute("PRAGMA quick_check(1)").fetchone()
    return None if found[0] == "ok" else fill(translate("store", "The database is damaged: %1."), found[0])
