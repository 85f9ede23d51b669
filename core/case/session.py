"""Who has a case open: one session writes, others are told, read, or take it over.

The holder stands in the file itself and every act looks at it inside its own transaction, so that a session that was
taken over writes nothing more, even on a network drive that forgets locks.
"""

import os
import socket
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import Final

from core.case.errors import CaseInUseError, Holder
from core.case.store import Row, Store, encoded

_NETWORK: Final = frozenset(
    "nfs nfs4 cifs smb3 smbfs afpfs webdav ncpfs 9p davfs fuse.sshfs fuse.davfs fuse.rclone".split()
)
"""File systems of Linux and macOS that lie on another machine (the third field of ``/proc/mounts``)."""
_MOUNTS: Final = Path("/proc/mounts")
_BOOT: Final = Path("/proc/sys/kernel/random/boot_id")


def claim(store: Store, person: str, now: datetime, *, take_over: bool) -> None:
    """Write this session into the file as the one that may write.

    Raises ``CaseInUseError`` when another is at work and is not to be taken over.
    """
    machine, process = socket.gethostname(), os.getpid()
    known = store.holder()
    # One whose process ended without closing left its name; on another machine that can't be known from here.
    if known is not None and not take_over and (known.machine != machine or is_at_work(known)):
        raise CaseInUseError(store.path.name, known)
    holder = {
        "token": token_hex(16),
        "person": person,
        "machine": machine,
        "process": process,
        "since": now.isoformat(),
        "started": started(process),
    }
    store.write([Row("sessions", "holder", None, encoded(holder))])
    store.token = str(holder["token"])


def release(store: Store) -> None:
    """Leave the file to the next one. Raises ``CaseError`` when it can't be written or was taken over."""
    store.write([Row("sessions", "holder", None, None)])
    store.token = ""


def is_at_work(holder: Holder) -> bool:
    """Whether the process of this machine that wrote its name still runs. After a crash or a power cut its number may have been
    given to another one, which began at another time; where that can't be known, one of the number counts."""
    if not is_running(holder.process):
        return False
    began = started(holder.process)
    return not holder.started or not began or began == holder.started


def started(process: int) -> str:
    """When a running process of this machine began, as only it can say it; empty where the system does not tell."""
    if sys.platform == "win32":
        return _started_on_windows(process)
    if sys.platform == "darwin":
        ps = ["/bin/ps", "-o", "lstart=", "-p", str(process)]
        try:
            said = subprocess.run(
                ps, capture_output=True, timeout=5, check=True, env={"LC_ALL": "C", "TZ": "UTC"}
            ).stdout
        except (OSError, subprocess.SubprocessError):
            return ""
        return said.decode("utf-8", "replace").strip()
    try:
        # Ticks since the machine started (field 22 of proc_pid_stat(5)), so it takes which start that was.
        fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        return f"{_BOOT.read_text(encoding='utf-8').strip()} {fields[19]}"
    except (OSError, ValueError, IndexError):
        return ""


def _started_on_windows(process: int) -> str:
    if sys.platform != "win32":
        return ""
    import ctypes
    from ctypes import wintypes

    kernel = ctypes.windll.kernel32
    handle = kernel.OpenProcess(0x1000, False, process)  # PROCESS_QUERY_LIMITED_INFORMATION
    if not handle:
        return ""
    times = [wintypes.FILETIME() for _ in range(4)]  # began, ended, in the kernel, in the program
    known = kernel.GetProcessTimes(handle, *(ctypes.byref(time) for time in times))
    kernel.CloseHandle(handle)
    return str(times[0].dwHighDateTime << 32 | times[0].dwLowDateTime) if known else ""


def is_running(process: int) -> bool:
    """Whether a process of this machine has this number; one that may not be asked counts as running."""
    if process <= 0:
        return False
    if sys.platform == "win32":
        import ctypes

        # os.kill would end the process there. PROCESS_QUERY_LIMITED_INFORMATION, and STILL_ACTIVE as its exit code.
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(0x1000, False, process)
        if not handle:
            return bool(kernel.GetLastError() == 5)  # it runs, under another account
        code = ctypes.c_ulong()
        running = kernel.GetExitCodeProcess(handle, ctypes.byref(code)) and code.value == 259
        kernel.CloseHandle(handle)
        return bool(running)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def on_network(path: Path, mounts: Path = _MOUNTS) -> bool | None:
    """Whether the file lies on a drive of another machine, where locks may not hold; ``None`` where the system does not say."""
    if sys.platform == "win32":
        import ctypes

        drive = path.absolute().anchor
        return drive.startswith("\\\\") or bool(ctypes.windll.kernel32.GetDriveTypeW(drive) == 4)
    known = _mac_mounts() if sys.platform == "darwin" else _linux_mounts(mounts)
    place = path.absolute()
    holding = [(point, kind) for point, kind in known if place.is_relative_to(point)]
    return max(holding, key=lambda item: len(item[0]))[1] in _NETWORK if holding else None


def _linux_mounts(mounts: Path) -> list[tuple[str, str]]:
    """(where it is mounted, kind of file system), from a table like ``/proc/mounts``."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    return [(fields[1].replace("\\040", " "), fields[2]) for line in lines if len(fields := line.split()) > 2]


def _mac_mounts() -> list[tuple[str, str]]:
    try:
        told = subprocess.run(["/sbin/mount"], capture_output=True, timeout=5, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return []
    return mac_mounts(told.decode("utf-8", "surrogateescape"))


def mac_mounts(told: str) -> list[tuple[str, str]]:
    """The same from what ``mount`` of macOS says: ``//ada@desk/share on /Volumes/share (smbfs, nodev, nosuid)``."""
    found = []
    for line in told.splitlines():
        head, _, options = line.rpartition(" (")
        _, _, point = head.partition(" on ")
        if point and options:
            found.append((point, options.rstrip(")").split(",")[0].strip()))
    return found
