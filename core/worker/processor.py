"""How long a process was kept waiting for a processor: that is no fault of what it does."""

from __future__ import annotations

import sys
from pathlib import Path


def seconds_kept_waiting(pid: int) -> float:
    """Seconds since its start that a process could have run and did not; 0 where the system does not say.

    Linux only, where the scheduler counts them: the second number of ``/proc/PID/schedstat``, in nanoseconds (sched-stats in
    the kernel's documentation).
    """
    if sys.platform != "linux":
        return 0.0
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0
