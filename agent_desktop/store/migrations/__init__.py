"""The schema's history, run by the program itself when it opens a database of an older version.

A new revision is a file in ``versions`` and its name at the end of :data:`REVISIONS`.
"""

REVISIONS = ("0001", "0002", "0004", "0005", "0006", "0007", "0008", "0009")
"""All revisions, oldest first. Kept by hand, so that an up-to-date database is opened without importing Alembic."""

HEAD = REVISIONS[-1]
