"""Pronouns of other languages that tell a man from a woman."""

from typing import Final

HE_SHE: Final[dict[str, tuple[frozenset[str], ...]]] = {
    language: (frozenset(he.split()), frozenset(she.split()))
    for language, he, she in (
        ("de", "er ihn ihm sein seine seinen seinem seiner seines", "sie ihr ihre ihren ihrem ihrer ihres"),
        ("fr", "il lui", "elle"), ("es", "él", "ella"), ("it", "lui egli", "lei ella"), ("pt", "ele dele", "ela dela"),
        ("nl", "hij hem zijn", "zij ze haar"), ("ru", "он его ему им него нему ним", "она её ее ей неё нее ней"),
        ("ar", "هو", "هي"), ("zh", "他 他的", "她 她的"),
    )
}  # fmt: skip
"""Language → for him, for her. Those that agree with what is owned (``son``, ``su``) tell nothing."""
