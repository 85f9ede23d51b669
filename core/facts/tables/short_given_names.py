"""Given names in short, and the names they are short for. A short form may stand for several; two full names are never one."""

from typing import Final

_ROWS: Final = (
    "mike mick mickey|michael", "bob bobby rob robbie|robert", "bill billy will willie|william", "tom tommy|thomas", "dan danny|daniel",
    "dave davey|david", "jim jimmy jamie|james", "joe joey|joseph", "tony|anthony antony", "steve|stephen steven", "chris|christopher christian christine christina",
    "matt|matthew", "nick nicky|nicholas nicolas", "andy drew|andrew", "ben benny|benjamin", "sam sammy|samuel samantha", "alex|alexander alexandra alexandre",
    "sandy|alexander alexandra sandra", "ed eddie ned ted teddy|edward", "ed eddie|edwin edmund", "ted teddy theo|theodore", "ken kenny|kenneth", "ron ronnie|ronald", "don donnie|donald",
    "ray|raymond", "rick ricky dick rich richie|richard", "jeff|jeffrey geoffrey", "geoff|geoffrey", "greg|gregory", "phil|philip phillip", "pete|peter",
    "pat paddy|patrick", "pat patty tricia trish|patricia", "liz lizzie beth betty betsy eliza|elizabeth", "kate katie kathy kathie|katherine kathryn kathleen", "kate cathy katie|catherine",
    "sue susie suzy|susan suzanne", "maggie meg peggy|margaret", "jen jenny|jennifer", "deb debbie|deborah debra", "barb|barbara", "vicky vicki|victoria", "becky becca|rebecca",
    "abby|abigail", "tim|timothy", "zach zack|zachary", "jake|jacob", "josh|joshua", "nate|nathan nathaniel", "larry|lawrence laurence", "jerry gerry|gerald gerard", "harry hank|henry",
    "harry|harold", "fred freddie|frederick alfred", "al|albert alan", "bert|albert herbert", "charlie chuck|charles", "frank|francis franklin", "max|maximilian maxwell", "mitch|mitchell", "doug|douglas",
    "stan|stanley", "vic|victor", "walt|walter", "dom|dominic", "gabe|gabriel", "manny|manuel", "tina|christina", "cindy|cynthia", "ellie nell|eleanor", "molly|mary",
    "lottie|charlotte", "penny|penelope", "mandy|amanda", "angie|angela", "terry|terence terrence teresa", "brad|bradley", "cliff|clifford", "rod|rodney roderick", "russ|russell", "les|leslie",
    "hal|harold", "len lenny|leonard", "leo|leonard leopold", "lou louie|louis", "marty|martin", "norm|norman", "ollie|oliver", "randy|randall randolph", "sid|sidney sydney", "stu|stuart stewart",
    "wes|wesley", "archie|archibald", "gus|augustus angus", "jack johnny|john", "jon|jonathan", "hans|johannes", "fritz|friedrich", "sepp|josef", "uli|ulrich", "wolf|wolfgang", "klaus|nikolaus",
    "pepe|josé jose", "paco|francisco", "nacho|ignacio", "sasha|alexander aleksandr alexandra", "misha|mikhail", "volodya|vladimir", "kolya|nikolai", "dima|dmitri dmitry", "katya|yekaterina ekaterina",
    "natasha|natalia natalya", "tanya|tatiana tatyana", "lena|elena yelena helena",
)  # fmt: skip

_PAIRS: Final = tuple(tuple(frozenset(part.split()) for part in row.split("|")) for row in _ROWS)

FULL: Final[dict[str, frozenset[str]]] = {
    name: frozenset().union(*(full for short, full in _PAIRS if name in short))
    for name in sorted(frozenset().union(*(short for short, _ in _PAIRS)))
}
"""Short form → the names it may stand for."""
