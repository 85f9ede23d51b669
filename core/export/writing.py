"""Bytes → a file, whole or not at all."""

import errno
import os
from itertools import count
from pathlib import Path
from secrets import token_hex
from typing import Final

from core.model import ExportError

# Devices of Windows, with or without an extension. Refused everywhere, because files are sent on.
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
RESERVED: Final = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
    + [f"{port}{n}" for port in ("COM", "LPT") for n in "0123456789¹²³"]
)
LONGEST_NAME: Final = 255  # bytes on Linux, UTF-16 units on Windows and macOS


def check_name(path: Path) -> None:
    """Raise ``ExportError`` where the file's name can't be used on every platform."""
    name = path.name
    if not name:
        raise ExportError("The export needs a file name.")
    if name.split(".")[0].rstrip(" ").upper() in RESERVED:
        raise ExportError(f"{name} can't be used: Windows keeps this name for itself. Choose another name.")
    if name != name.rstrip(". "):
        raise ExportError(
            f"{name} can't be used: on Windows a name can't end in a dot or a blank. Choose another name."
        )
    if any(ord(c) < 32 for c in name):
        raise ExportError("This file name has a character that can't be shown. Choose another name.")
    if len(name.encode("utf-8", "surrogateescape")) > LONGEST_NAME:
        raise ExportError(f"The name {name[:40]}… is too long. Choose a shorter one.")


def write_beside(path: str | Path, data: bytes) -> None:
    """Write ``data`` beside ``path``, then rename it into place.

    Raises ``ExportError`` with one sentence; then the target is as it was and nothing is left beside it.
    A link is followed, so that the file it names is the one renewed; a device or a pipe is written to as it is.
    """
    path = Path(path)
    check_name(path)
    try:
        target = path.resolve() if path.is_symlink() else path
        if target.is_dir():
            raise ExportError(f"{path.name} is a folder. Choose another name.")
        if target.exists() and not target.is_file():
            target.write_bytes(data)  # a device or a pipe: a rename would put a file in its place
            return
        # Short, so that it fits wherever the target's own name does.
        beside = target.with_name(f".{token_hex(8)}.part")
        # Not tempfile: its files can be read by their owner alone, and the rename would keep that.
        with beside.open("xb") as file:
            try:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            except BaseException:
                file.close()
                beside.unlink(missing_ok=True)
                raise
    except OSError as error:
        raise _told(path, error) from error
    try:
        beside.replace(target)
    except OSError as error:
        beside.unlink(missing_ok=True)
        if isinstance(error, PermissionError):
            raise ExportError(
                f"{path.name} is open in another program. Close it there, or choose another name, such as {_free(path)}."
            ) from error
        raise _told(path, error) from error


def _free(path: Path) -> str:
    """A name beside it that no file has: ``story 2.docx``."""
    return next(name for n in count(2) if not path.with_name(name := f"{path.stem} {n}{path.suffix}").exists())


def _told(path: Path, error: OSError) -> ExportError:
    name, folder = path.name, path.absolute().parent.name or "this folder"
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return ExportError(f"{name} can't be saved: the disk is full. Free some space, or choose another place.")
        case errno.ENOENT | errno.ENOTDIR:
            return ExportError(f"{name} can't be saved: there is no folder {folder}. Choose another one.")
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return ExportError(f"{name} can't be saved: nothing may be written in {folder}. Choose another folder.")
        case errno.ENAMETOOLONG:
            return ExportError(f"{name[:40]} can't be saved: its path is too long. Choose a shorter name or folder.")
        case _:
            return ExportError(f"{name} can't be saved: {(error.strerror or 'the system refused it').lower()}.")
