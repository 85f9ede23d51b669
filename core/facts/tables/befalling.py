"""Deeds that befall somebody or something once, and by which words each is told, however loosely."""

from typing import Final

_LINES: Final = (
    (
        "resign quit retire oust sack leave",
        "resign resignation quit retire retirement retiring retiree oust ouster sack dismiss dismissal fire firing leave left departure"
        " depart go gone going exit step stand bow out replace replacement successor succeed outgoing former ex remove removal drop part"
        " vacate farewell topple depose overthrow force pension goodbye end over stay axe shake-up hand",
    ),
    (
        "arrest detain jail imprison extradite deport indict acquit",
        "arrest arrestee detain detention detainee hold held custody suspect seize nab catch caught capture handcuff charge court jail jailed"
        " prison prisoner imprison cell bar bars sentence convict conviction guilty trial judge extradite extradition deport deportation expel"
        " indict indictment acquit acquittal clear innocent police surrender grab raid apprehend pick take took taken lock put round bail",
    ),
    (
        "die",
        "die dying dead death deadly kill killing fatal fatality fatally lose lost loss life late funeral bury burial mourn mourning body"
        " murder drown toll victim perish succumb pass passed obituary cancer suicide grave claim survive memorial slay slain shoot shot"
        " execute execution widow posthumous posthumously tribute condolence corpse remains",
    ),
    (
        "surrender",
        "surrender give gave given up yield capitulate arrest custody hand lay laid down end over",
    ),
    (
        "concede",
        "concede defeat lose lost loss win won winner victory admit accept acknowledge congratulate beat beaten",
    ),
    (
        "spare",
        "spare miss avoid escape unharmed unscathed intact undamaged pass untouched safe little no not",
    ),
    (
        "discharge",
        "discharge release home leave left go gone going out back recover recovery free send let end hand dismiss",
    ),
    (
        "crash collide",
        "crash collide collision smash hit plough plow slam ram run ran wreck wreckage strike struck stricken accident disaster down came come derail overturn skid lost lose control"
        " fall fell fallen plunge plummet nosedive tumble slump drop dive collapse impact ditch incident fail failure outage break broke out glitch meltdown",
    ),
    (
        "capsize sink",
        "capsize sink sank sunk sinking overturn founder scuttle down went under under shipwreck wreck roll keel drown lost lose turn upside flip water",
    ),
    (
        "explode",
        "explode explosion exploding blast blow blew blown detonate detonation burst bomb bombing device went go gone off erupt eruption shell strike struck hit attack",
    ),
    (
        "reopen",
        "reopen reopening open opening resume resumption restart back again return lift normal restore re-open unlock allow welcome close closed closure shut",
    ),
)

ANSWERING: Final = {deed: frozenset(words.split()) for deeds, words in _LINES for deed in deeds.split()}
"""Deed → words of which any, in the other version, may tell the same; broad on purpose, for a word too many only keeps silent."""

WITH: Final = {"leave": frozenset({"as"})}
"""Deed → the words of which one must stand behind it: ``has left as head of the bank``."""

WITHOUT: Final = {"die": frozenset("down out away off back".split())}
"""Deed → words with which it is another one: the wind ``died down``."""
