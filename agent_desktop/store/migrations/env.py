"""Run by Alembic for each upgrade: the connection, and the transaction around it all, come from migrating.py."""

from alembic import context

from agent_desktop.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
