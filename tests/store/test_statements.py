"""The compiled statements are those that SQLAlchemy makes of the queries."""

from agent_desktop.store import statements
from agent_desktop.store.compiling import all_compiled
from agent_desktop.store.statement import Statement


def test_what_is_compiled_is_what_is_declared() -> None:
    written = {name: value for name, value in vars(statements).items() if isinstance(value, Statement)}
    assert written == all_compiled(), "run: python -m agent_desktop.store.compiling"
