"""What the administrator of a newsroom fixes for everybody: one TOML file that users can't write.

    Linux      /etc/factline/policy.toml
    macOS      /Library/Application Support/Factline/policy.toml
    Windows    %PROGRAMDATA%\\Factline\\policy.toml

    network = false                          # no address is ever fetched
    author = "The Harbour Post"              # stands on notes and exports; nobody can change it
    boilerplate = ["Read our newsletter"]    # lines with these phrases are page furniture, for everybody
    house_style = [["e-mail", "email"]]      # words that are one word here, differently written
    update_notices = false                   # there are none: the program never asks anyone anything

A file that can't be understood stops the program with a sentence: what an administrator forbids must not be allowed by a
slip of the pen. No file means that nothing is fixed.
"""

import os
import sys
import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Final

from core.model import FactlineError, Options

PLACES: Final = {
    "linux": Path("/etc/factline/policy.toml"),
    "darwin": Path("/Library/Application Support/Factline/policy.toml"),
}
IN_A_FLATPAK: Final = Path("/.flatpak-info")
"""There wherever a program runs in a Flatpak, which shows it the system's /etc below /run/host."""
LARGEST: Final = 1 << 20
"""Bytes a policy file may have."""


class PolicyError(FactlineError):
    """The policy file can't be read or says something that it can't say."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What is fixed; the defaults fix nothing. ``author`` is empty where users choose their own."""

    network: bool = True
    author: str = ""
    boilerplate: tuple[str, ...] = ()
    house_style: tuple[tuple[str, ...], ...] = ()
    """Each a group of two or more spellings of one word or name."""
    update_notices: bool = True

    def options(self, own: Options | None = None) -> Options:
        """How versions are compared here: the user's own options, and what is fixed beside them."""
        own = own or Options()
        phrases = (
            *(phrase for phrase in self.boilerplate if phrase not in own.furniture_phrases),
            *own.furniture_phrases,
        )
        groups = (*(group for group in self.house_style if group not in own.house_style), *own.house_style)
        return replace(own, furniture_phrases=phrases, house_style=groups)


FREE: Final = Policy()
"""Where nothing is fixed."""


def policy_place() -> Path:
    """Where this system keeps the file."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Factline" / "policy.toml"
    place = PLACES.get(sys.platform, PLACES["linux"])
    return Path("/run/host", *place.parts[1:]) if sys.platform == "linux" and IN_A_FLATPAK.exists() else place


def read_policy(place: Path | None = None) -> Policy:
    """The policy of this machine, or of the file at ``place``. Raises ``PolicyError``."""
    place = place or policy_place()
    try:
        if place.stat().st_size > LARGEST:
            raise _refused(place, "it is larger than 1 MB")
        data = place.read_bytes()
    except FileNotFoundError:
        return FREE
    except OSError as error:
        raise _refused(place, error.strerror or "it can't be opened") from error
    try:
        known = tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise _refused(place, "it is not UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise _refused(place, str(error)[:1].lower() + str(error)[1:]) from error
    return _checked(known, place)


def _checked(known: dict[str, Any], place: Path) -> Policy:
    names = {field.name for field in fields(Policy)}
    for name in known:
        if name not in names:
            raise _refused(place, f"“{name}” is no setting of it (there are {', '.join(sorted(names))})")
    for name in ("network", "update_notices"):
        if not isinstance(known.get(name, True), bool):
            raise _refused(place, f"{name} is true or false")
    author = known.get("author", "")
    if not isinstance(author, str) or "\n" in author or ("author" in known and not author.strip()):
        raise _refused(place, "author is a name in quotation marks")
    boilerplate = known.get("boilerplate", [])
    if not _is_words(boilerplate):
        raise _refused(place, "boilerplate is a list of phrases")
    house_style = known.get("house_style", [])
    if not isinstance(house_style, list) or not all(_is_words(group) and len(group) > 1 for group in house_style):
        raise _refused(place, "house_style is a list of groups, each of two or more spellings")
    return Policy(
        known.get("network", True),
        author.strip(),
        tuple(phrase.strip() for phrase in boilerplate),
        tuple(tuple(word.strip() for word in group) for group in house_style),
        known.get("update_notices", True),
    )


def _is_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(word, str) and word.strip() for word in value)


def _refused(place: Path, why: str) -> PolicyError:
    return PolicyError(f"The policy file {place} can't be used: {why}. Ask whoever looks after this computer.")
