"""Days with a name of their own, by language: fixed ones, those that lean on Easter, and the third Monday of a month."""

from typing import Final

FIXED: Final[dict[str, dict[str, tuple[int, int]]]] = {
    "en": {
        "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26), "st stephen's day": (12, 26), "new year's eve": (12, 31), "new year's day": (1, 1),
        "new years eve": (12, 31), "new years day": (1, 1), "hogmanay": (12, 31), "halloween": (10, 31), "hallowe'en": (10, 31), "valentine's day": (2, 14), "st patrick's day": (3, 17),
        "st david's day": (3, 1), "st george's day": (4, 23), "st andrew's day": (11, 30), "burns night": (1, 25), "bonfire night": (11, 5), "guy fawkes night": (11, 5), "bastille day": (7, 14),
        "juneteenth": (6, 19), "anzac day": (4, 25), "australia day": (1, 26), "canada day": (7, 1), "armistice day": (11, 11), "veterans day": (11, 11), "all saints' day": (11, 1),
        "all saints day": (11, 1), "all souls' day": (11, 2), "april fools' day": (4, 1), "april fool's day": (4, 1), "international women's day": (3, 8), "earth day": (4, 22), "leap day": (2, 29),
        "fourth of july": (7, 4), "st lucia's day": (12, 13), "st nicholas' day": (12, 6), "twelfth night": (1, 5), "republic day": (1, 26), "may day": (5, 1),
    },
    "fr": {"jour de noël": (12, 25), "veille de noël": (12, 24), "saint-sylvestre": (12, 31), "jour de l'an": (1, 1), "toussaint": (11, 1), "assomption": (8, 15), "saint-valentin": (2, 14), "l'armistice": (11, 11), "fête du travail": (5, 1)},
    "de": {"heiligabend": (12, 24), "heiligen abend": (12, 24), "ersten weihnachtstag": (12, 25), "zweiten weihnachtstag": (12, 26), "silvester": (12, 31), "neujahr": (1, 1), "neujahrstag": (1, 1), "valentinstag": (2, 14),
           "allerheiligen": (11, 1), "nikolaustag": (12, 6), "reformationstag": (10, 31), "dreikönigstag": (1, 6), "martinstag": (11, 11), "tag der arbeit": (5, 1), "tag der deutschen einheit": (10, 3)},
    "es": {"nochebuena": (12, 24), "nochevieja": (12, 31), "día de navidad": (12, 25), "año nuevo": (1, 1), "día de reyes": (1, 6), "san valentín": (2, 14), "todos los santos": (11, 1), "día del trabajo": (5, 1), "día del trabajador": (5, 1)},
    "it": {"capodanno": (1, 1), "ferragosto": (8, 15), "epifania": (1, 6), "vigilia di natale": (12, 24), "giorno di natale": (12, 25), "san silvestro": (12, 31), "ognissanti": (11, 1)},
    "pt": {"véspera de natal": (12, 24), "dia de natal": (12, 25), "véspera de ano novo": (12, 31), "dia de ano novo": (1, 1)},
    "nl": {"kerstavond": (12, 24), "eerste kerstdag": (12, 25), "tweede kerstdag": (12, 26), "oudejaarsdag": (12, 31), "oudejaarsavond": (12, 31), "nieuwjaarsdag": (1, 1), "koningsdag": (4, 27)},
}  # fmt: skip
"""Language → name in small letters → (month, day). A feast whose day differs between countries is none of them."""

FROM_EASTER: Final[dict[str, dict[str, int]]] = {
    "en": {"easter": 0, "easter sunday": 0, "easter monday": 1, "easter day": 0, "good friday": -2, "maundy thursday": -3, "ash wednesday": -46, "shrove tuesday": -47, "palm sunday": -7, "holy saturday": -1, "holy thursday": -3, "spy wednesday": -4, "mothering sunday": -21, "pancake day": -47, "fat tuesday": -47, "mardi gras": -47, "trinity sunday": 56,
           "ascension day": 39, "pentecost": 49, "whit sunday": 49, "whit monday": 50},
    "fr": {"lundi de pâques": 1, "dimanche de pâques": 0, "vendredi saint": -2, "jeudi saint": -3, "mercredi des cendres": -46, "l'ascension": 39, "lundi de pentecôte": 50},
    "de": {"ostersonntag": 0, "ostermontag": 1, "karfreitag": -2, "gründonnerstag": -3, "rosenmontag": -48, "aschermittwoch": -46, "pfingstsonntag": 49, "pfingstmontag": 50, "palmsonntag": -7, "christi himmelfahrt": 39},
    "es": {"domingo de pascua": 0, "lunes de pascua": 1, "viernes santo": -2, "jueves santo": -3, "domingo de ramos": -7, "miércoles de ceniza": -46},
    "it": {"pasquetta": 1, "domenica di pasqua": 0, "venerdì santo": -2}, "pt": {"sexta-feira santa": -2, "domingo de páscoa": 0}, "nl": {"paaszondag": 0, "paasmaandag": 1, "goede vrijdag": -2, "hemelvaartsdag": 39},
}  # fmt: skip
"""Language → name → days after Easter Sunday of the western churches."""

NTH_WEEKDAY: Final[dict[str, dict[str, tuple[int, int, int]]]] = {
    "en": {"thanksgiving day": (11, 3, 4), "thanksgiving": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1), "martin luther king jr. day": (1, 0, 3), "martin luther king day": (1, 0, 3),
           "remembrance sunday": (11, 6, 2),
           "presidents day": (2, 0, 3), "presidents' day": (2, 0, 3), "columbus day": (10, 0, 2)},
}  # fmt: skip
"""Language → name → (month, weekday from Monday 0, which one; -1 the last), as the United States keep them."""

FROM_THANKSGIVING: Final[dict[str, dict[str, int]]] = {
    "en": {"black friday": 1, "small business saturday": 2, "cyber monday": 4, "giving tuesday": 5}
}
"""Language → name → days after the Thanksgiving of the United States."""

NO_FEAST_BEFORE: Final = frozenset(
    "agreement accord accords deal peace egg eggs bunny rising island lily custom customs offering uprising bonnet cake".split()
)
"""Right behind the name of a feast, of what is called after it and held on no one day."""

KNOWN_BY_FIGURES: Final[dict[tuple[str, ...], tuple[int, int, int]]] = {("9", "/", "11"): (2001, 9, 11)}
"""English tokens of a day that goes by its month and day → (year, month, day)."""

WHICH_WEEKDAY: Final[dict[str, int]] = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
"""Which of a month's weekdays; -1 for the last."""
