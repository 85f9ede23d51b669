"""Verbs that tell how binding it is what somebody is to do."""

from typing import Final

BINDING: Final[dict[str, tuple[str, str]]] = {
    verb: (force, group)
    for force, groups in {
        "advice": ("ask request invite", "advise recommend urge encourage counsel suggest"),
        "leave": ("allow permit let authorise authorize entitle",),
        "duty": ("require oblige order instruct command force compel direct mandate tell",),
        "ban": ("ban forbid prohibit bar outlaw",),
    }.items()
    for group in groups
    for verb in group.split()
}
"""Base form → how binding, and the line of words that say the same."""

ONLY_TO: Final = frozenset("tell ask let bar order direct".split())
"""Of these verbs the ones that bind only before ``to`` and what is to be done (told to leave, asked to pay)."""
