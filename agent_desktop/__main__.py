"""``python -m agent_desktop`` is the same as ``agent-desktop``."""

import sys

from agent_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
