"""Two mentions that stand for each other → a finding: another value, another name, or the same in another notation."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from core.facts.comparing.periods import other_part_of_day
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Hunk, Region, Word, sentence_at, words_in
from core.facts.judgement.unit import Unit
from core.facts.judgement.values.day_names import of_its_name
from core.facts.judgement.values.pairing import FAMILIES, Pair
from core.facts.judgement.vocabulary.content import is_acronym
from core.facts.judgement.vocabulary.glued import parted
from core.facts.judgement.vocabulary.lexicon import is_word, near
from core.facts.judgement.vocabulary.words import NEGATORS, STOP
from core.facts.names import fold
from core.facts.romanising import one_skeleton
from core.facts.style import style_kind
from core.facts.tables.grammar import AT_A_PLACE
from core.facts.tables.known_bodies import KNOWN_BODIES
from core.facts.tables.names_beside import BODIES_IN_SHORT, CLUB_NAMES, CLUBS_ONLY, SPORT
from core.facts.tables.other_names import CANONICAL
from core.facts.tables.places import CAPITALS, DEMONYMS, DIRECTIONS, PLACES
from core.facts.tables.qualifiers import AFTER, BEFORE, LONGEST
from core.facts.tables.titles import FAMILY_FIRST
from core.model import Name, Quantity, Value
from core.model.facts import Certainty, Relation
from core.patterns import lazy_pattern


def differs(region: Region, pair: Pair) -> bool:
    """Whether the values of a pair differ, or the words they are told in."""
    assert pair.a and pair.b
    if pair.relation == "changed" and region.english and _counted_so_far(region, pair.a, pair.b):
        return False
    return (
        pair.relation != "same" or region.a.text[pair.a.start : pair.a.end] != region.b.text[pair.b.start : pair.b.end]
    )


def _counted_so_far(region: Region, a: Found, b: Found) -> bool:
    """``their fourth win in a row`` / ``have won four in a row``: the last of so many tells how many they are."""
    one, other = a.mention.value, b.mention.value
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)):
        return False
    if one.ordinal == other.ordinal or (one.min, one.max) != (other.min, other.max):
        return False
    texts = (
        region.a.text[slice(*sentence_at(region.sentences_a, a.start))],
        region.b.text[slice(*sentence_at(region.sentences_b, b.start))],
    )
    return all(map(_IN_A_ROW.search, texts))


_IN_A_ROW: Final = lazy_pattern(r"\b(?:in a row|straight|consecutive|running|in succession)\b")


def led_otherwise(region: Region, pair: Pair) -> bool:
    """``until May`` / ``since May``: one word on one day, whose period only the word before it turns; that word is told by itself."""
    assert pair.a and pair.b
    if pair.b.mention.kind != "date" or region.days[0] != region.days[1]:
        return False
    if region.a.text[pair.a.start : pair.a.end] != region.b.text[pair.b.start : pair.b.end]:
        return False
    ahead = region.a.text[: pair.a.start].split()[-1:], region.b.text[: pair.b.start].split()[-1:]
    return {*ahead[0], *ahead[1]} in ({"until", "since"}, {"till", "since"})


def restyled(region: Region, pair: Pair) -> bool:
    """Whether only capitals or small words were altered in a name (``San Luis Basin`` / ``San Luis basin``): then it is no other name."""
    assert pair.a and pair.b
    if FAMILIES[pair.b.mention.kind] != "name":
        return region.english and _ran_together(region, pair)
    if pair.relation == "same" and (region.english or not _by_capitals(region, pair)):
        return False
    touched = [
        h
        for h in region.hunks
        if (h.a0 < pair.a.end and h.a1 > pair.a.start) or (h.b0 < pair.b.end and h.b1 > pair.b.start)
    ]
    sides = [(region.a.text[h.a0 : h.a1].strip(), region.b.text[h.b0 : h.b1].strip()) for h in touched]
    if not sides:
        return False
    if all(a.casefold() == b.casefold() != "" or _slip(a, b) for a, b in sides):
        return True
    if region.english and all(parted(a, b) for a, b in sides):
        return True
    return region.english and all(
        _small(region.a.text, pair.a, h.a0, h.a1) and _small(region.b.text, pair.b, h.b0, h.b1) for h in touched
    )


def _ran_together(region: Region, pair: Pair) -> bool:
    """Whether a figure has only lost a blank beside or within it: ``upto 12`` / ``up to 12``."""
    assert pair.a and pair.b
    touched = [h for h in region.hunks if h.a0 < pair.a.end and h.a1 > pair.a.start - 6 and h.b1 > pair.b.start - 6]
    touched = [h for h in touched if h.b0 < pair.b.end]
    sides = [(region.a.text[h.a0 : h.a1].strip(), region.b.text[h.b0 : h.b1].strip()) for h in touched]
    return bool(sides) and all(a and b and not any(c.isdigit() for c in a + b) and parted(a, b) for a, b in sides)


def _slip(one: str, other: str) -> bool:
    """``Antonys`` / ``Antony's``: one of two genitives lacks its apostrophe."""
    bare = [words.replace("'", "").replace("’", "") for words in (one, other)]
    return (
        bare[0] == bare[1]
        and one[-1:] == other[-1:] == "s"
        and sorted((len(one), len(other))) == [len(bare[0]), len(bare[0]) + 1]
    )


def _by_capitals(region: Region, pair: Pair) -> bool:
    """Whether one of two forms of a name has a word more, with a capital there: ``Ministère des Ports``, ``ministère des Ports``."""
    assert pair.a and pair.b
    one, other = region.a.text[pair.a.start : pair.a.end], region.b.text[pair.b.start : pair.b.end]
    return one.casefold() != other.casefold()


def _small(text: str, name: Found, start: int, end: int) -> bool:
    """Whether no word of a name, but only small words that were taken for one, lies in a stretch (``Rosa Lund His`` / ``Rosa Lund``)."""
    inside = words_in(text, max(start, name.start), max(start, name.start, min(end, name.end)))
    return all(w.low in STOP and not is_acronym(w.text) for w in inside)


def of_pair(region: Region, pair: Pair) -> Finding:
    """The change between two mentions that were paired: a fact, another name for one thing, or another notation."""
    assert pair.a and pair.b
    a, b = (pair.a.start, pair.a.end), (pair.b.start, pair.b.end)
    values = pair.a.mention.value, pair.b.mention.value
    kind = "time" if other_part_of_day(*values) else kind_of(pair.a, pair.b)
    if kind == "organisation" and (
        (_surname(region.a.text, pair.a) and _surname(region.b.text, pair.b)) or _corrected(*values)
    ):
        kind = "person"
    open_day = of_its_name(region, pair.a, pair.b)
    certainty: Certainty = "sure" if (open_day is None or open_day.sure) and pair.relation != "unknown" else "likely"
    counts = all(isinstance(value, Quantity) and not value.ordinal for value in values)
    if pair.relation == "same" and counts and region.english and (some := _some_of_them(region, a, b)):
        why = "so many of them in one version, all of them in the other"
        return Finding(*some, "fact", kind, "changed", "likely", *values, why)
    if pair.relation == "same":
        words = region.a.text[a[0] : a[1]], region.b.text[b[0] : b[1]]
        style = style_kind(*words, english=region.english)
        if FAMILIES[pair.b.mention.kind] == "name" and style is None:
            if _variant(pair) or one_skeleton(*words):
                return Finding(
                    a,
                    b,
                    "style",
                    "transliteration",
                    "changed",
                    "sure",
                    *values,
                    pair.why or "two spellings of one name",
                )
            return Finding(a, b, "wording", None, "changed", "sure", *values, pair.why or "the same, called otherwise")
        if style is None and _hedged_otherwise(*words):
            why = "the same figure, qualified by another word of one meaning"
            return Finding(a, b, "wording", None, "changed", "sure", *values, why)
        if style in (None, "punctuation", "spelling", "capitalisation") and FAMILIES[pair.b.mention.kind] != "name":
            style = "notation"
        if style == "capitalisation" and FAMILIES[pair.b.mention.kind] == "name" and "-" in words[0] + words[1]:
            style = "transliteration"
        return Finding(
            a, b, "style", style, "changed", certainty, *values, pair.why or "the same value, written another way"
        )
    names = region.a.text[a[0] : a[1]], region.b.text[b[0] : b[1]]
    if FAMILIES[pair.b.mention.kind] == "name" and _same_words(*names) and not all(map(_is_turned, names)):
        return Finding(a, b, "wording", None, "changed", "sure", *values, "one name in another order")
    if FAMILIES[pair.b.mention.kind] == "name" and renamed(
        region.story, region.a.text[a[0] : a[1]], region.b.text[b[0] : b[1]]
    ):
        return Finding(
            a, b, "wording", None, "changed", "sure", *values, "the text says that one name became the other"
        )
    if FAMILIES[pair.b.mention.kind] == "name" and _seat_of_power(region, pair):
        why = "a country by its capital"
        return Finding(a, b, "wording", None, "changed", "likely", *values, why)
    grown = _grown(region, pair) if FAMILIES[pair.b.mention.kind] == "name" and region.english else None
    if grown:
        return grown
    if region.english and _one_limit(region, pair):
        why = "one limit, told by its word or by how far it goes"
        return Finding(a, b, "wording", None, "changed", "sure", *values, why)
    return Finding(a, b, "fact", kind, pair.relation, certainty, *values, pair.why)  # type: ignore[arg-type]  # one of the words of a kind, a plain str to mypy


def told_by_tense(region: Region, pair: Pair) -> Finding:
    """The change between two values of the same words; a likely one where nothing but the tense beside them tells the two days apart."""
    assert pair.a and pair.b
    leans = [getattr(found.mention.expression, "lean", None) for found in (pair.a, pair.b)]
    found = of_pair(region, pair)
    alone = region.english and leans[0] != leans[1] and region.days[0] == region.days[1]
    return replace(found, certainty="likely") if alone and found.category == "fact" else found


def _some_of_them(
    region: Region, a: tuple[int, int], b: tuple[int, int]
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where one version has ``two of the climbers`` and the other ``the two climbers``: of the first there may be more."""
    sides = (region.a.text, a), (region.b.text, b)
    some = [_SOME_OF.match(text, end) for text, (_, end) in sides]
    whole = [_ALL_OF.search(text[:start]) for text, (start, _) in sides]
    for n in (0, 1):
        part, lead = some[n], whole[1 - n]
        if part and lead and not whole[n] and not some[1 - n]:
            spans = (sides[n][1][0], part.end()), (lead.start(1), sides[1 - n][1][1])
            return spans if n == 0 else spans[::-1]
    return None


_SOME_OF: Final = lazy_pattern(
    r" of (?:the|its|his|her|their|these|those)\b(?! (?:two|three|four|five|six|seven|eight|nine|ten|\d))",
    re.IGNORECASE,
)
_ALL_OF: Final = lazy_pattern(r"(?:^|\s)((?:all|the|these|those|its|his|her|their|all the) )$", re.IGNORECASE)


def _one_limit(region: Region, pair: Pair) -> bool:
    """``no faster than 30`` / ``a top speed of 30``, ``no more than two`` / ``only two``: the same figure, as what is not gone beyond."""
    assert pair.a and pair.b
    sides = (region.a.text, pair.a), (region.b.text, pair.b)
    if pair.relation == "changed":
        return _denied_bound(sides)
    if pair.relation not in ("refined", "generalised"):
        return False
    bounded = [bool(_NO_MORE.match(text[f.start : f.end])) for text, f in sides]
    if bounded[0] == bounded[1]:
        return False
    text, f = sides[bounded.index(False)]
    digits = [re.sub(r"^\W+", "", _NO_MORE.sub("", text[f.start : f.end])).casefold() for text, f in sides]
    ahead = [w.low for w in words_in(text, max(0, f.start - 40), f.start)][-4:]
    if digits[0] != digits[1]:
        return False
    other = sides[bounded.index(True)]
    allowed = {w.low for w in words_in(other[0], max(0, other[1].start - 60), other[1].start)} & _ALLOWED
    belittled = "than" in other[0][other[1].start : other[1].end] and not _BELITTLING.isdisjoint(ahead)
    return belittled or bool(allowed and not _LIMITS.isdisjoint(ahead))


def _denied_bound(sides: tuple[tuple[str, Found], tuple[str, Found]]) -> bool:
    """``stay below 3 percent`` / ``not rise above 3 percent``: the other side of the same figure, denied."""
    told = [text[f.start : f.end] for text, f in sides]
    bounds = [_UNDER.match(words) or _OVER.match(words) for words in told]
    if not bounds[0] or not bounds[1] or bounds[0].re is bounds[1].re:
        return False
    rests = [words[bound.end() :].strip().casefold() for words, bound in zip(told, bounds, strict=True) if bound]
    denied = [
        any(w.low in NEGATORS or w.low.endswith("n't") for w in words_in(text, max(0, f.start - 24), f.start)[-3:])
        for text, f in sides
    ]
    return rests[0] == rests[1] and denied[0] != denied[1]


_UNDER: Final = lazy_pattern(r"(?:below|under|less than|fewer than|lower than)\b", re.IGNORECASE)
_OVER: Final = lazy_pattern(r"(?:above|over|more than|higher than|beyond)\b", re.IGNORECASE)
_NO_MORE: Final = lazy_pattern(
    r"(?:no|not) (?:more|faster|longer|higher|taller|larger|bigger|heavier|older|wider|greater|deeper|further) than|up to|at most"
    r"|a maximum of|as (?:many|much|fast|high|long|far) as",
    re.IGNORECASE,
)
_LIMITS: Final = frozenset("limit maximum top cap capped ceiling most max limited highest upper".split())
"""Words before a figure that is not gone beyond."""
_BELITTLING: Final = frozenset({"only", "just", "merely"})
_ALLOWED: Final = frozenset("may can must allowed able permitted capable could limited".split())
"""Words beside a figure that say how far one may go, not how far it went."""


def _seat_of_power(region: Region, pair: Pair) -> bool:
    """``Berlin said`` / ``Germany said``: not where a preposition makes a place of it."""
    assert pair.a and pair.b
    sides = (region.a.text, pair.a), (region.b.text, pair.b)
    if not rules_the_other(*(text[f.start : f.end] for text, f in sides)):
        return False
    ahead = [words_in(text, max(0, f.start - 12), f.start)[-1:] for text, f in sides]
    return not any(words and words[0].low in _AT for words in ahead)


def rules_the_other(one: str, other: str) -> bool:
    """Whether one of two names is the capital of the other: ``Berlin``, ``Germany``."""
    one, other = (_filed(fold(name.removesuffix("'s").removesuffix("’s"))) for name in (one, other))
    return CAPITALS.get(one) == other or CAPITALS.get(other) == one


def _filed(folded: str) -> str:
    return CANONICAL.get(folded, folded)


_AT: Final = AT_A_PLACE | {"of", "for", "over"}


def _is_in_short(few: Sequence[Word], extra: Sequence[Word]) -> bool:
    """``Barclays`` / ``Barclays Bank``: a firm known by one word, and a word for what it is behind it."""
    firm = few[0].low
    return (
        len(few) == len(extra) == 1
        and extra[0].low in BODIES_IN_SHORT
        and firm not in PLACES
        and firm not in DEMONYMS
        and (firm in KNOWN_BODIES or not is_word(firm))
    )


def _grown(region: Region, pair: Pair) -> Finding | None:
    """A name that only gained or lost words (``the Bureau`` / ``the Harbour Bureau``): as likely a fact as those words are by themselves.

    Names of persons are left alone, and words that make another place of one (``Korea`` / ``South Korea``).
    """
    from core.facts.judgement.novelty import chance_of
    from core.facts.likelihood import weights

    assert pair.a and pair.b
    values = pair.a.mention.value, pair.b.mention.value
    if any(isinstance(value, Name) and value.type == "person" for value in values):
        return None
    words = [
        [w for w in words_in(text, found.start, found.end) if w.low not in STOP or is_acronym(w.text)]
        for text, found in ((region.a.text, pair.a), (region.b.text, pair.b))
    ]
    if len(words_in(region.a.text, pair.a.start, pair.a.end)) == len(words_in(region.b.text, pair.b.start, pair.b.end)):
        return None  # Gate B / Gate D
    few, many = sorted(words, key=len)
    at = next((n for n in range(len(many)) if [w.low for w in many[n : n + len(few)]] == [w.low for w in few]), None)
    if not few or at is None or len(few) == len(many):
        return None
    extra = [*many[:at], *many[at + len(few) :]]
    if (at and at + len(few) < len(many)) or any(w.low in DIRECTIONS for w in extra):
        return None
    if _of_clubs(region, pair, extra):
        why = "a club's name with and without what clubs are called"
        a, b = (pair.a.start, pair.a.end), (pair.b.start, pair.b.end)
        return Finding(a, b, "wording", None, "changed", "sure", *values, why)
    if not at and _is_in_short(few, extra):
        a, b = (pair.a.start, pair.a.end), (pair.b.start, pair.b.end)
        return Finding(a, b, "wording", None, "changed", "sure", *values, "one body, its name in full and in short")
    more = extra[0].start, extra[-1].end
    bare = few[0].start if at else few[-1].end
    older, newer = ((bare, bare), more) if many is words[1] else (more, (bare, bare))
    p = chance_of(Unit(region, Hunk(*older, *newer)))
    a, b = (pair.a.start, pair.a.end), (pair.b.start, pair.b.end)
    if p < weights()[2]:
        return Finding(
            a, b, "wording", None, "changed", "likely", *values, "one name, told with more or fewer of its words"
        )
    kind = kind_of(pair.a, pair.b)
    relation: Relation = "refined" if many is words[1] else "generalised"
    return Finding(a, b, "fact", kind, relation, "likely", *values, "a name that gained or lost words")


def _of_clubs(region: Region, pair: Pair, extra: Sequence[Word]) -> bool:
    """Whether words say no more than that a name is a club's: ``FC``, and in a sentence of sport ``Town``."""
    said = {w.low for w in extra}
    if said <= CLUBS_ONLY:
        return True
    assert pair.b
    sentence = sentence_at(region.sentences_b, pair.b.start)
    return said <= CLUBS_ONLY | CLUB_NAMES and any(w.low in SPORT for w in region.words(1, *sentence))


def _is_turned(name: str) -> bool:
    """Two words of a name that no family name of those that stand first is among: the other order is another name."""
    words = fold(name).split()
    return len(words) == 2 and not FAMILY_FIRST & set(words) and name == name.title()


def _same_words(one: str, two: str) -> bool:
    """``the University of Bergen`` and ``Bergen University``."""
    words = [sorted(w for w in fold(name).split() if w not in ("of", "the", "for", "and")) for name in (one, two)]
    return words[0] == words[1]


_NEAR: Final = 60
"""Letters before a name in which the words that tell its renaming begin."""
_APART: Final = 150
"""Letters that the two names of a renaming stand apart at the most."""
_TRIES: Final = 20
"""Places of a name that are looked at for its renaming."""
_RENAMES: Final = (
    r"(?:renam|rebrand|formerly|previously (?:known|called)|known as|now called|also called|(?:was|were|been) (?:once |then |still )?called"
    r"|new name|née"
    r"|chang\w* (?:its|his|her|their) name)"
)
_RENAMING: Final = lazy_pattern(rf"\b{_RENAMES}", re.IGNORECASE)
_ANYWHERE: Final = lazy_pattern(_RENAMES, re.IGNORECASE)


@lru_cache(maxsize=8)
def _tells_renaming(story: str) -> bool:
    """Whether a story may tell of another name at all."""
    return _ANYWHERE.search(story) is not None


def renamed(story: str, old: str, new: str) -> bool:
    """Whether a sentence that names both says that one became the other: ``X, formerly Twitter``, ``changed its name from A to B``."""
    if not _tells_renaming(story) or {*old.lower().split(), *new.lower().split()} & DEMONYMS.keys():
        return False
    places = [_places(story, name) for name in (old, new)]
    return any(
        _told_between(story, *sorted(((one, one + len(old)), (other, other + len(new)))))
        for one in places[0]
        for other in places[1]
        if abs(one - other) <= _APART
    )


def _told_between(story: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether the words for a renaming lead to the second of two names, in the sentence of the first."""
    between = story[first[1] : second[0]]
    if _BREAK.search(between):
        return False
    if _RENAMING.search(between[-_NEAR:]):
        return True
    ahead = _BREAK.split(story[max(0, first[0] - _NEAR) : first[0]])[-1]
    return len(between) <= _NEAR and _RENAMING.search(ahead) is not None


_BREAK: Final = lazy_pattern(r"\n|[.!?]\s")


def _places(story: str, name: str) -> list[int]:
    found = [story.find(name)]
    while found[-1] >= 0 and len(found) <= _TRIES:
        found.append(story.find(name, found[-1] + 1))
    return [at for at in found if at >= 0]


def _surname(text: str, found: Found) -> bool:
    """Whether a single name of no known type follows a first name (``Jan Holt``)."""
    value = found.mention.value
    if not isinstance(value, Name) or value.type != "unknown" or " " in text[found.start : found.end]:
        return False
    before = words_in(text, max(0, found.start - 20), found.start)
    return (
        bool(before) and before[-1].end == found.start - 1 and before[-1].text.istitle() and before[-1].low not in STOP
    )


def _corrected(one: Value | None, two: Value | None) -> bool:
    """Two single names a letter apart of which nothing tells what they name: a surname more often than a body."""
    if not isinstance(one, Name) or not isinstance(two, Name) or {one.type, two.type} != {"unknown"}:
        return False
    names = fold(one.text), fold(two.text)
    return all(" " not in name and name.isalpha() and len(name) > 3 for name in names) and near(*names)


def kind_of(a: Found, b: Found) -> str:
    """The kind of a change between two mentions, whichever is older: the one that says most, and of a name one that is known to be it."""
    return min(
        (_SURMISED if _surmised(found) else 0, _RANKS.index(found.mention.kind), found.mention.kind) for found in (a, b)
    )[2]


_RANKS: Final = (
    "money",
    "percentage",
    "measure",
    "date",
    "time",
    "duration",
    "number",
    "person",
    "place",
    "organisation",
)
_SURMISED: Final = 1


def _surmised(found: Found) -> bool:
    """A name of a type that nothing tells."""
    return isinstance(found.mention.value, Name) and found.mention.value.type == "unknown"


def _hedged_otherwise(one: str, two: str) -> bool:
    """``about 50`` / ``roughly 50``, ``50 or more`` / ``at least 50``: the figure is written alike, its qualifier is another word."""
    (hedge, figure), (other, same) = _without_hedge(one), _without_hedge(two)
    return bool(hedge and other) and hedge != other and figure == same


def _without_hedge(words: str) -> tuple[str, str]:
    low = words.casefold().split()
    for size in range(min(LONGEST, len(low) - 1), 0, -1):
        if tuple(low[:size]) in BEFORE:
            return " ".join(low[:size]), " ".join(low[size:])
        if tuple(low[-size:]) in AFTER:
            return " ".join(low[-size:]), " ".join(low[:-size])
    return "", " ".join(low)


def _variant(pair: Pair) -> bool:
    from core.facts.names import compare_names

    assert pair.a and pair.b
    first, second = pair.a.mention.value, pair.b.mention.value
    return isinstance(first, Name) and isinstance(second, Name) and compare_names(first, second) in ("same", "variant")
