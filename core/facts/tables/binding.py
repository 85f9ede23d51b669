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

BINDING_MODALS: Final = {"must": "duty", "should": "advice", "ought": "advice"}
"""Helping verb → how binding."""
ONLY_TO: Final = frozenset("tell ask let bar order direct".split())
"""Of these verbs the ones that bind only before ``to`` and what is to be done (told to leave, asked to pay)."""
RULES: Final = frozenset(
    "bill law rule proposal plan measure treaty amendment resolution deal agreement draft legislation motion regulation initiative"
    " referendum scheme policy ordinance decree directive pact accord project petition order act statute ban".split()
)
"""What says what is to be done: of these what they do, would do or will do is what they say."""
