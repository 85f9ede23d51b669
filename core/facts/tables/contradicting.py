"""What a story counts once, and the words by which a second figure is meant of another day, place or part."""

import re
from typing import Final

TOLL: Final = {
    "dead": "dead", "death": "dead", "kill": "dead", "die": "dead", "fatality": "dead", "body": "dead", "injure": "hurt", "injury": "hurt",
    "wound": "hurt", "hurt": "hurt", "miss": "missing", "missing": "missing", "arrest": "arrested", "detain": "arrested",
    "aboard": "aboard", "board": "aboard", "passenger": "aboard", "displace": "displaced", "evacuate": "evacuated", "homeless": "homeless",
    "life": "dead", "trap": "trapped", "trapped": "trapped", "hostage": "hostage", "kidnap": "kidnapped", "abduct": "kidnapped", "rescue": "rescued", "strand": "stranded",
}  # fmt: skip
"""Base forms of what a story counts once: two figures of one of them in one version disagree."""

STRUCK: Final = frozenset("kill injure wound hurt arrest detain trap kidnap abduct rescue".split())
"""Verbs of a toll that stand before its figure."""

STATES: Final = frozenset("aboard safe alive unhurt unharmed ashore dead injured hurt wounded missing trapped arrested detained homeless".split())  # fmt: skip
"""What a headline says in the place of what is counted: ``212 aboard``."""

PEOPLE: Final = frozenset("people person passenger man woman resident worker victim soul individual life".split())
"""Base forms of the broadest words for those that a toll counts."""

OTHERWISE: Final = re.compile(
    r"\b(?:1[5-9]\d\d|20\d\d|earlier|previous(?:ly)?|first said|had said|initial(?:ly)?|other|others|another|more|further|additional(?:ly)?|"
    r"including|among|of them|each|last year|ago|since|average|every|in all|correction|revised|from(?! (?:the|its|their|his|her) )|down|up|wrongly|at first|in one|"
    r"feared|could|may|might|would|thought|believed|"
    r"than|first put|preliminary|aftershocks?|foreshocks?|tremors?|(?:follow(?:s|ed)?|after|since|recalls?|recalled) (?:one|an? similar|a previous)|crew|children|women|per|last|former(?:ly)?|next|in a separate|elsewhere|rise|risen|so far|similar|separate)\b",
    re.IGNORECASE,
)
"""Words by which a second figure is meant of another day, place or part."""

ANOTHER: Final = re.compile(
    r"\b(?:earlier|previous(?:ly)?|first (?:put|said|thought)|initial(?:ly)?|at first|other|another|further|additional(?:ly)?|second|"
    r"third|each|per|last|next|former(?:ly)?|average|revised|wrongly|preliminary|aftershocks?|foreshocks?|asked for|sought|demanded|"
    r"offered|called for|maximum|minimum|instead|than|appeal\w*|cut to|reduced to|raised to|more|ago|correction|if|up to)\b",
    re.IGNORECASE,
)
"""Words by which even a definite phrase means another value than the one told before."""

PARTITIVE: Final = re.compile(
    r"\s+(?:\w+\s+)?of\s+(?:the|those|these|them|his|her|its|their|whom|which)\b", re.IGNORECASE
)

ONCE: Final = frozenset("found establish bear incorporate create build".split())
"""Base forms of what happens once to one thing, so that it has one year."""

HAPPENS_ONCE: Final = frozenset("break crash collapse erupt sink explode derail capsize shake strike hit blow".split())
"""Base forms of what one disaster does once, so that it has one day and one time."""

MEASURED_ONCE: Final = frozenset({"magnitude"})
"""Base forms of what one event has one value of."""

PAST_OFFICE: Final = frozenset("former ex then late acting deputy vice shadow interim designate elect outgoing incoming".split())  # fmt: skip
"""Beside an office: another one may be held before, after or below it."""
