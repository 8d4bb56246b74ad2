"""Runs Alembic on the driver's connection, in one transaction. Imported only if there is something to migrate."""

import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from agent_desktop.base.i18n import fill, translate
from agent_desktop.store.errors import StoreDamaged
from agent_desktop.store.migrations import HEAD

MIGRATIONS = Path(__file__).with_name("migrations")


def upgrade(driver: sqlite3.Connection) -> None:
    """Bring the schema to the newest revision. Raises the driver's errors, and :class:`StoreDamaged`."""
    # The engine only borrows the connection: disposing of the engine would close it.
    engine = create_engine("sqlite://", creator=lambda: driver, poolclass=StaticPool)
    try:
        with engine.connect() as connection:
            _upgrade_over(connection)
    except DBAPIError as error:
        raise error.orig or error from error


def _upgrade_over(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    # Rebuilding a table drops it first, which would delete what refers to it. Cannot be set in a transaction.
    connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    try:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        command.upgrade(config, HEAD)
        orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if orphans:
            raise StoreDamaged(
                fill(translate("store", "After the update, %1 rows have invalid references."), len(orphans)),
                translate("store", "Restore a backup."),
            )
        connection.commit()
    except BaseException:
        connection.rollback()
        raise
    finally:
        connection.exec_driver_sql("PRAGMA foreign_keys = ON")
