"""A crash leaves no file with the program's memory, which holds tokens and what customers wrote.

Linux writes the memory of a process that crashes to a file, or hands it to a collector, and other systems can be set up
to do so. ``PR_SET_DUMPABLE`` is not used for this: the desktop's portals, and with them the system's dialogs for files,
refuse a process without it (github.com/flatpak/xdg-desktop-portal/issues/785, also 1490 and 2141).
"""

import sys
from pathlib import Path

FILTER = Path("/proc/self/coredump_filter")
"""Which kinds of memory Linux puts into a core, as bits (core(5)). Child processes have the same, also after exec."""

if sys.platform == "win32":
    import ctypes

    NO_ERROR_BOX = 0x0002
    """``SEM_NOGPFAULTERRORBOX``: Windows Error Reporting is not called. Child processes have the same."""
    NO_HEAP = 0x0001
    """``WER_FAULT_REPORTING_FLAG_NOHEAP``: where it is called nevertheless, its report has no heap."""

    def forbid() -> None:
        """Forbid dumps of this process and those that it starts."""
        kernel = ctypes.windll.kernel32
        kernel.SetErrorMode(kernel.GetErrorMode() | NO_ERROR_BOX)
        kernel.WerSetFlags(NO_HEAP)

    def missing() -> str:
        """What could not be forbidden, for the log; empty if nothing."""
        return "" if ctypes.windll.kernel32.GetErrorMode() & NO_ERROR_BOX else "Windows' error mode"

else:
    import resource

    def forbid() -> None:
        """Forbid dumps of this process and those that it starts. What is not possible here, :func:`missing` tells."""
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        try:
            FILTER.write_text("0", encoding="ascii")
        except OSError:
            return  # no such file (macOS, some containers), or not ours to write

    def missing() -> str:
        """What could not be forbidden, for the log; empty if nothing."""
        lacks = []
        if resource.getrlimit(resource.RLIMIT_CORE) != (0, 0):
            lacks.append("the limit for cores")
        try:
            if sys.platform == "linux" and int(FILTER.read_text(encoding="ascii"), 16):
                lacks.append("the filter for cores")
        except (OSError, ValueError) as error:
            lacks.append(f"the filter for cores ({type(error).__name__})")
        return ", ".join(lacks)
