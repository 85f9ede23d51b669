"""Words of other languages than English that tie a deed to another thing: for its cause, before it, after it, in spite of it."""

from typing import Final

TIES: Final[dict[str, dict[str, str]]] = {
    language: {tie: sort for sort, ties in rows.items() for tie in ties.split("|")}
    for language, rows in {
        "fr": {"cause": "à cause de|à cause du|à cause des|en raison de|en raison du|en raison des|du fait de", "before": "avant|avant le|avant la|avant les",
               "after": "après|après le|après la|après les", "spite": "malgré|en dépit de|en dépit du"},
        "de": {"cause": "wegen|aufgrund|auf grund", "before": "vor", "after": "nach", "spite": "trotz|ungeachtet"},
        "es": {"cause": "por|debido a|debido al|a causa de|a causa del", "before": "antes de|antes del", "after": "después de|después del", "spite": "pese a|pese al|a pesar de|a pesar del"},
        "ru": {"cause": "из-за|вследствие|по причине", "before": "до|перед", "after": "после", "spite": "несмотря на|вопреки"},
        "ar": {"cause": "بسبب|نتيجة", "before": "قبل", "after": "بعد", "spite": "رغم|على الرغم من"},
    }.items()
}  # fmt: skip
"""Language → words that tie → what they say of the two."""

COMING_ABOUT: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "fr": (
        ("aura", "eu"), ("auront", "eu"), ("tiendra", "tenu"), ("tiendront", "tenu"), ("sera", "été"), ("seront", "été"), ("fera", "fait"),
        ("viendra", "venu"), ("viendront", "venu"), ("ouvrira", "ouvert"), ("prendra", "pris"), ("prendront", "pris"), ("recevra", "reçu"),
        ("rendra", "rendu"), ("partira", "parti"), ("ira", "allé"),
    ),
    "de": (("findet", "fand"), ("finden", "fanden"), ("beginnt", "begann"), ("beginnen", "begannen"), ("tritt", "trat"), ("treten", "traten")),
    "ru": (
        ("пройд", "прош"), ("пройд", "прошёл"), ("состоится", "состоял"), ("состоятся", "состоял"), ("состоятся", "прош"), ("состоится", "прош"),
        ("начн", "нача"), ("произойд", "произош"), ("выйд", "выш"), ("прид", "приш"), ("уйд", "уш"), ("приед", "приеха"), ("откро", "откры"),
    ),
}  # fmt: skip
"""Language → how the forms of a verb begin by which a thing is to come (in German also the present of what has its day), and by which it
was."""
