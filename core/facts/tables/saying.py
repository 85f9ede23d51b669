"""Words that give a claim to its source."""

from typing import Final

from core.facts.tables.calendar import MONTHS, SHORT, WEEKDAYS

SAID: Final[dict[str, str]] = {"fr": "dit déclaré affirmé expliqué estimé ajouté annoncé assuré indiqué souligné selon", "de": "sagte sagt erklärte teilte betonte warnte meinte laut zufolge", "es": "dijo afirmó declaró aseguró señaló explicó añadió según",
         "ru": "сказал сказала заявил заявила сообщил сообщила сообщили отметил отметила добавил словам данным", "ar": "قال قالت أعلن أعلنت أكد أكدت أضاف صرح", "it": "detto dichiarato affermato secondo", "pt": "disse afirmou declarou segundo", "nl": "zei zegt verklaarde volgens"}  # fmt: skip
"""Language → forms of say, declare, announce … beside which the source stands."""

PERFECT: Final = frozenset("a ont hat haben ha han".split())
"""Auxiliaries of the perfect before a verb of saying."""

DAY_WORDS: Final = frozenset(w for table in (MONTHS, WEEKDAYS) for words in table.values() for w in words if w not in SHORT and len(w) > 3) - {
    "march", "mars"}  # fmt: skip
ON_DAY: Final = frozenset("on am el le в во يوم last this".split())
"""Before a weekday."""

SHOWING: Final = frozenset("show find indicate reveal report state note".split())
"""English verbs that also take a plain object: a source only before ``that`` or at the end of its clause."""
