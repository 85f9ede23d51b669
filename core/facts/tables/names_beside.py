"""What stands beside a name and tells what it is: that a thing was renamed, and that a city's name is a club's."""

from typing import Final

RENAMED: Final = (
    "formerly", "previously known", "previously called", "renamed", "rebranded", "now called", "now known", "known until", "changed its name to", "once known", "once called", "then known as", "then called", "until recently called",
    "originally called", "originally known", "originally named", "also known as", "better known as", "aka", "a.k.a", "trading as", "doing business as", "which became", "née", "nee", "born as", "known then as", "known at the time as",
    "took the name", "goes by", "went by", "called itself", "calls itself", "has called itself", "ex -",
    "anciennement", "rebaptisé", "rebaptisée", "autrefois", "ex", "früher", "ehemals", "vormals", "umbenannt", "antes", "antiguamente", "rebautizada", "rebautizado", "ранее", "бывший", "переименован", "già",
)  # fmt: skip
"""Between two names: they are names of one thing, and the later one is filed under the earlier."""

CLUB_ENDINGS: Final = frozenset(
    "city town county villa forest park orient palace argyle alexandra stanley thistle".split()
)
"""What a club's name may end with that else makes a place of it."""

CITIES: Final = frozenset(
    "mexico kansas york quebec panama guatemala salt oklahoma jersey ho vatican kuwait iowa belize dodge virginia cape ocean atlantic carson sioux quezon davao cebu benin gaza".split()
)
"""Before City: places all the same."""

SPORT: Final = frozenset(
    "signed sign signs signing striker midfielder defender goalkeeper winger forward coach manager goal goals match matches season league cup transfer loan contract beat beaten draw drew won win defeat defeated played play "
    "plays player players fans relegated relegation promoted promotion promotion-chasing fixture kick-off substitute captain squad stadium scored club side penalty away home".split()
)
"""Words of a sentence that speaks of clubs."""
