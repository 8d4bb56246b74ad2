"""Looking for damage in the whole file."""

import sqlite3


def find_damage(connection: sqlite3.Connection) -> str | None:
    """``None`` when the file is well, else a sentence with the first thing found. Raises the driver's errors."""
    # Reads every page in use, and with it the page's seal. Not integrity_check, which compares each index with its
    # table as well and takes several times as long. Not SQLCipher's cipher_integrity_check, which reads past the locks:
    # a running program's checkpoint would look like damage.
    found = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found[0] != "ok":
        return f"The database is damaged: {found[0]}."
    orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
    if orphan is not None:
        return f"The database is damaged: a row of {orphan[0]} refers to one of {orphan[2]} that is missing."
    return None
