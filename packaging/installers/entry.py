"""What the frozen program starts with: the same as ``agent-desktop`` of an installation by pip."""

import sys

from agent_desktop.cli import main

sys.exit(main())
