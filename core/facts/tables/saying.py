"""Words that give a claim to its source."""

from typing import Final

SAID: Final[dict[str, str]] = {"fr": "dit déclaré affirmé expliqué estimé ajouté annoncé assuré indiqué souligné selon", "de": "sagte sagt erklärte teilte betonte warnte meinte laut zufolge", "es": "dijo afirmó declaró aseguró señaló explicó añadió según",
         "ru": "сказал сказала заявил заявила сообщил сообщила сообщили отметил отметила добавил по", "ar": "قال قالت أعلن أعلنت أكد أكدت أضاف صرح", "it": "detto dichiarato affermato secondo", "pt": "disse afirmou declarou segundo", "nl": "zei zegt verklaarde volgens"}  # fmt: skip
"""Language → forms of say, declare, announce … beside which the source stands."""

SHOWING: Final = frozenset("show find indicate reveal report state note".split())
"""English verbs that also take a plain object: a source only before ``that`` or at the end of its clause."""
