"""Prepositions and small words in place of others that change what is claimed: ``on Friday`` / ``before Friday``, ``flew over the hill`` /
``into the hill``, ``a letter by the mayor`` / ``about the mayor``."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows, phrase
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.judgement.vocabulary.lexicon import names
from core.facts.judgement.vocabulary.words import NEGATORS
from core.facts.tables.grammar import LEADS
from core.facts.tables.small_words import (
    ABOVE,
    AFTER_TIME,
    AT_A_LEVEL,
    AT_A_TIME,
    AT_ITS_SIDE,
    BESIDE,
    BEYOND_IT,
    BORDERS,
    DEADLINES,
    IN_TIME,
    LEVELS,
    OFF_A_DISTANCE,
    OFF_A_LEVEL,
    OFF_A_TIME,
    ON_IT,
    PARTS_OF,
    SAME_OR_OTHER,
    TELL_APART,
    WHERE,
    WHOSE,
    WITHIN,
)
from core.patterns import lazy_pattern

_LONGEST: Final = 3
"""Words of a side at the most."""


def small_words(unit: Unit) -> Finding | None:
    """A fact of status where the small words tell another time, place, part or share in the same sentence."""
    if _only_aimed(unit):
        return fact(unit, "status", "a shot at somebody may have missed")
    if not 1 <= len(unit.words_a) <= _LONGEST or not 1 <= len(unit.words_b) <= _LONGEST:
        return None
    a, b = phrase(unit.words_a), phrase(unit.words_b)
    if _compared(unit, a, b):
        return fact(unit, "status", "more than in one version, as much as in the other")
    if any(x in _AT_IT and _OUT.fullmatch(y) for x, y in ((a, b), (b, a))) and unit.next_a(1) == unit.next_b(1) != []:
        return fact(unit, "status", f"“{a}” and “{b}” say opposite things")
    if unit.next_a(2) != unit.next_b(2):
        return None
    for told in (_time, _level, _place, _part, _either, _share):
        if why := told(unit, a, b):
            return fact(unit, "status", why)
    return None


def _only_aimed(unit: Unit) -> bool:
    """``was shot at`` / ``was shot``, ``shot at the bear`` / ``shot the bear``."""
    if sorted((lows(unit.words_a), lows(unit.words_b))) != [[], ["at"]]:
        return False
    return unit.last_a(1) == unit.last_b(1) and bool(_SHOTS & {*unit.last_a(1)})


_SHOTS: Final = frozenset({"shot", "shoot", "shoots", "shooting"})


def _compared(unit: Unit, a: str, b: str) -> bool:
    """``taller than`` / ``as tall as``, ``more than`` / ``as much as``, ``more people than`` / ``as many people as``."""
    for x, y, behind in ((a, b, (unit.next_a(4), unit.next_b(4))), (b, a, (unit.next_b(4), unit.next_a(4)))):
        if _MORE.fullmatch(x) and _AS.fullmatch(y):
            return True
        if x in ("more", "less", "fewer") and y in ("as many", "as much", "as few"):
            return "than" in behind[0] and "as" in behind[1]
    return False


_MORE: Final = lazy_pattern(r"(?:\w+er|(?:more|less)(?: \w+)?) than")
_AS: Final = lazy_pattern(r"as \w+ as")


def _bare(said: str) -> str:
    """``after`` of ``shortly after``, ``at`` of ``at about`` and of ``around``."""
    kept = [word for word in said.split() if word not in _SHORTLY and word not in _ABOUT]
    return " ".join(kept) or ("at" if said else "")


_SHORTLY: Final = frozenset({"shortly", "just", "soon", "right", "immediately"})
_ABOUT: Final = frozenset({"about", "around", "roughly", "approximately"})


def _time(unit: Unit, a: str, b: str) -> str:
    """``at noon`` / ``after noon``, ``by Friday`` / ``on Friday``, ``within a week`` / ``after a week``."""
    words = {_bare(a), _bare(b)}
    if words & IN_TIME and words & AFTER_TIME and _behind(unit, ("duration",)):
        return "while the time runs in one version, when it is over in the other"
    if (
        words & DEADLINES
        and words & (AT_A_TIME | OFF_A_TIME)
        and unit.lone
        and _behind(unit, ("date",))
        and not _had(unit)
    ):
        return f"“{a}” and “{b}” tell different times"
    if not (words & AT_A_TIME and words & OFF_A_TIME) or not _behind(unit, ("date", "time")):
        return ""
    if words & {"until", "till"} and not unit.lone:
        return ""  # adjourned until Thursday / cancelled on Thursday
    if "from" in words and not _behind(unit, ("time",)):
        return ""  # from Monday, on Monday
    return f"“{a}” and “{b}” tell different times"


def _level(unit: Unit, a: str, b: str) -> str:
    """``at the threshold`` / ``below the threshold``."""
    if {a, b} & AT_A_LEVEL and {a, b} & OFF_A_LEVEL and LEVELS & {*unit.next_a(4)}:
        return f"“{a}” and “{b}” tell different heights"
    return ""


def _had(unit: Unit) -> bool:
    """``by Monday 30 had been found`` / ``on Monday``: what was so then."""
    return any(w.low in ("had", "hadn't") for around in (unit.around_a, unit.around_b) for w in around)


def _behind(unit: Unit, kinds: Sequence[str]) -> bool:
    """Whether a value of such a kind begins right behind, on both sides."""
    return all(
        any(m.mention.kind in kinds and 0 <= m.start - end <= _GAP for m in mentions) or word in _DAYS
        for mentions, end, word in (
            (unit.region.mentions_a, unit.a[1], (unit.next_a(1) or [""])[0]),
            (unit.region.mentions_b, unit.b[1], (unit.next_b(1) or [""])[0]),
        )
    )


_GAP: Final = 2
_DAYS: Final = frozenset("noon midnight dawn dusk sunset sunrise midday".split())


_AT_IT: Final = frozenset({"in", "under", "within", "at", "on", "back in", "back under"})
_OUT: Final = lazy_pattern(r"(?:still |now )?out of")
"""Before a thing or state, of what is in it; ``out of`` is not."""


def _place(unit: Unit, a: str, b: str) -> str:
    """``in the car`` / ``under the car``: before a thing or a crowd."""
    if {a, b} == {"ahead of", "behind"}:
        return "who is ahead in one version is behind in the other"
    if {a, b} == {"to", "over"} and {*unit.last_a(1)} & _ON_THE_WAY and _name_behind(unit):
        return f"“{a}” and “{b}” tell different places"
    if {a, b} == {"in", "out"} and {*unit.last_a(1)} & _COMING:
        return f"“{a}” and “{b}” tell different ways"
    ways = (a, b), (b, a)
    if any(x in ON_IT and y in BEYOND_IT for x, y in ways) and _border_behind(unit, over="over" in (a, b)):
        return f"“{a}” and “{b}” tell different places"
    if any(x in AT_ITS_SIDE and y in ABOVE for x, y in ways) and _place_behind(unit) and {*unit.next_a(1)} & LEADS:
        return f"“{a}” and “{b}” tell different places"
    if any(x in BESIDE and y in WITHIN for x, y in ((a, b), (b, a))) and _place_behind(unit):
        return f"“{a}” and “{b}” tell different places"
    if not {a, b} & TELL_APART or any(a in line and b in line for line in WHERE):
        return ""
    if {a, b} <= OFF_A_DISTANCE and _distance_before(unit):
        return ""
    if not all(any(word in line for line in WHERE) for word in (a, b)) or not _thing_behind(unit):
        return ""
    return f"“{a}” and “{b}” tell different places"


def _distance_before(unit: Unit) -> bool:
    """``30 km from the city`` / ``30 km outside the city``: whether a measure ends right before, on both sides."""
    return all(
        any(m.mention.kind == "measure" and 0 <= at - m.end <= _GAP for m in mentions)
        for mentions, at in ((unit.region.mentions_a, unit.a[0]), (unit.region.mentions_b, unit.b[0]))
    )


_ON_THE_WAY: Final = frozenset(
    "flying flew fly flown sailing sailed travelling travelled driving drove heading".split()
)
_COMING: Final = frozenset("came come comes went go goes walked ran moved drove let".split())


def _border_behind(unit: Unit, *, over: bool) -> bool:
    """Whether a border, river or street stands behind; over a river may be a bridge on it, over the border is not at it."""
    following = _together([w for w in unit.around_b if w.start >= unit.b[1] and w.low not in LEADS][:4])
    last = following[-1].low if following else ""
    return last in _CROSSED if over else last in BORDERS


_CROSSED: Final = frozenset("border frontier boundary line".split())


def _name_behind(unit: Unit) -> bool:
    return next((w.text[:1].isupper() for w in unit.around_b if w.start >= unit.b[1]), False)


def _place_behind(unit: Unit) -> bool:
    """Whether what stands behind is no figure, day or length of time: ``close to 300``, ``near the end``."""
    at = unit.b[1]
    valued = any(m.mention.kind in _VALUES and at <= m.start <= at + _GAP for m in unit.region.mentions_b)
    following = [w for w in unit.around_b if w.start >= at]
    led = following[1:] if following[:1] and following[0].low in LEADS else following
    return not valued and bool(led) and led[0].low not in _NO_PLACES and not led[0].text[0].isdigit()


_VALUES: Final = frozenset("number money percentage measure date time duration".split())
_NO_PLACES: Final = frozenset(
    "end beginning start top bottom record total half future past hope time years months decades".split()
)


def _thing_behind(unit: Unit) -> bool:
    """Whether what stands behind, past its article and one adjective, can be touched."""
    following = [w for w in unit.around_b if w.start >= unit.b[1]][:4]
    led = bool(following) and following[0].low in LEADS
    said = _together(following[1:] if led else following)
    return led and any(names(base(w.low))[:1] in ("t", "p") or w.low in _TOUCHED for w in said[:2])


def _together(found: Sequence[Word]) -> list[Word]:
    """The first words that say something, up to a small word or a mark."""
    kept = list(found[:1]) if found and is_content(found[0].low) else []
    for one, other in pairwise(found):
        if not kept or not is_content(other.low) or other.start > one.end + 1:
            break
        kept.append(other)
    return kept


_TOUCHED: Final = frozenset(
    "crowd hill wall car house bridge river road building tree bed table truck train ship desk roof school city town village"
    " border camp court park forest square market museum station chapel garage shop field island fence gate plane boat".split()
)


def _part(unit: Unit, a: str, b: str) -> str:
    """``paid by the club`` / ``paid for the club``."""
    ahead = unit.last_a(1)
    if ahead != unit.last_b(1) or not ahead:
        return ""
    for line in WHOSE:
        if {a, b} == line and any(
            ahead[0] in words for key, words in PARTS_OF.items() if frozenset(key.split(", ")) == line
        ):
            return f"“{a}” and “{b}” give it a different part"
    return ""


def _either(unit: Unit, a: str, b: str) -> str:
    """``adults and children may enter`` / ``adults or children``; not in a denial, where both say neither."""
    if {a, b} != {"and", "or"}:
        return ""
    around = {w.low for words in (unit.around_a, unit.around_b) for w in words}
    if around & (NEGATORS | _OPEN) or any(w.endswith("n't") for w in around):
        return ""
    return "both of them, or one of them"


_OPEN: Final = frozenset(
    "without any whether if such like including either between both anyone anybody ban bans banned".split()
)
"""Words beside which and says no more than or."""


def _share(unit: Unit, a: str, b: str) -> str:
    """``only`` / ``even``, ``these men`` / ``other men``."""
    if {a, b} == {"only", "even"}:
        return "“only” keeps out whom “even” takes in"
    if {a, b} in _ONCE_OR_NOW and {*unit.next_a(1)} & LEADS | {*unit.next_a(1)} & _AT:
        return f"“{a}” and “{b}” tell different times"
    if any(x in SAME_OR_OTHER[0] and y in SAME_OR_OTHER[1] for x, y in ((a, b), (b, a))):
        return f"“{a}” and “{b}” do not mean the same"
    for one, other in ((a, b), (b, a)):
        if other in ("almost " + one, "nearly " + one) and one in _WHOLE:
            return "all of them, or nearly all"
    return ""


_ONCE_OR_NOW: Final = ({"then", "now"}, {"once", "now"}, {"formerly", "now"}, {"then", "still"}, {"once", "still"})
"""Before what somebody is or was: ``then a minister`` / ``now a minister``."""
_AT: Final = frozenset("at in with of head chief leader".split())
_WHOLE: Final = frozenset({"every", "all", "each", "everyone", "everybody", "none", "no"})
