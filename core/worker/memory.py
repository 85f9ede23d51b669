"""How much memory a process takes, and a limit for one's own."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

READ_MEMORY: Final = 384 * 1024**2
"""Bytes that reading one file may take beyond what the worker has already: with what it takes by itself it stays below 512 MB.
The largest files that are let through take up to 170 MB."""


@contextmanager
def own_memory_limited(more: int) -> Iterator[None]:
    """Let this process take ``more`` bytes beyond what it has now, or what it may take already, if that is less; beyond
    that Python raises ``MemoryError``.

    Linux only: Windows has no such limit for a process by itself, and macOS keeps none. There whoever started the
    process watches it with ``resident_bytes``.
    """
    if sys.platform != "linux":
        yield
        return
    import resource

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    wanted = pages * resource.getpagesize() + more
    before, hard = resource.getrlimit(resource.RLIMIT_AS)
    known = [limit for limit in (before, hard) if limit != resource.RLIM_INFINITY]
    resource.setrlimit(resource.RLIMIT_AS, (min([wanted, *known]), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (before, hard))


def resident_bytes(pid: int) -> int | None:
    """The memory that a process has in use, or ``None`` where that can't be told (it has ended, or the system won't say)."""
    if sys.platform == "linux":
        import resource

        try:
            pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
        except (OSError, IndexError):
            return None
        return pages * resource.getpagesize()
    if sys.platform == "win32":
        return _windows_resident_bytes(pid)
    return _ps_resident_bytes(pid)


def _ps_resident_bytes(pid: int) -> int | None:
    try:
        told = subprocess.run(
            ["/bin/ps", "-o", "rss=", "-p", str(pid)], capture_output=True, encoding="ascii", timeout=5, check=False
        ).stdout.strip()
    except (OSError, subprocess.TimeoutExpired):
        return None
    return int(told) * 1024 if told.isdigit() else None


def _windows_resident_bytes(pid: int) -> int | None:
    """By ``GetProcessMemoryInfo`` (psapi), whose structure is documented as PROCESS_MEMORY_COUNTERS."""
    if sys.platform != "win32":
        return None
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        _fields_ = [
            ("cb", wintypes.DWORD),
            ("page_fault_count", wintypes.DWORD),
            ("peak_working_set_size", ctypes.c_size_t),
            ("working_set_size", ctypes.c_size_t),
            ("quota_peak_paged_pool_usage", ctypes.c_size_t),
            ("quota_paged_pool_usage", ctypes.c_size_t),
            ("quota_peak_non_paged_pool_usage", ctypes.c_size_t),
            ("quota_non_paged_pool_usage", ctypes.c_size_t),
            ("pagefile_usage", ctypes.c_size_t),
            ("peak_pagefile_usage", ctypes.c_size_t),
        ]

    query_limited_information = 0x1000
    kernel = ctypes.WinDLL("kernel32")
    kernel.OpenProcess.restype = wintypes.HANDLE
    handle = kernel.OpenProcess(query_limited_information, False, pid)
    if not handle:
        return None
    try:
        counters = Counters(cb=ctypes.sizeof(Counters))
        known = ctypes.WinDLL("psapi").GetProcessMemoryInfo(
            wintypes.HANDLE(handle), ctypes.byref(counters), counters.cb
        )
        return int(counters.working_set_size) if known else None
    finally:
        kernel.CloseHandle(wintypes.HANDLE(handle))
