"""What no value, style or rule explains: information added, removed or moved, or the same in other words."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import Final

from core.facts.judgement.claims.other_phrase import other_phrase
from core.facts.judgement.claims.other_quality import other_quality
from core.facts.judgement.claims.thing_kinds import kind_of_things, other_bodies
from core.facts.judgement.finding import DIFFERS, Finding, relation_of
from core.facts.judgement.region import Found, Hunk, Region, Word, words_in
from core.facts.judgement.sentences.quotations import quoted_in_one_alone
from core.facts.judgement.unit import Unit
from core.facts.judgement.values.alone import figures, no_first_of_a_row, single_value, value_for_words
from core.facts.judgement.values.pairing import FAMILIES, Pair
from core.facts.judgement.verdict import lows
from core.facts.judgement.vocabulary.content import (
    akin,
    alike,
    base,
    broader,
    is_content,
    same_idiom,
    told_for,
    unmatched,
    weighty,
)
from core.facts.judgement.vocabulary.ends import two_ends
from core.facts.judgement.vocabulary.kinds import tie
from core.facts.judgement.vocabulary.lexicon import names, near, nouns
from core.facts.judgement.vocabulary.verbs import UNCHANGED, is_past, is_verb, synonyms
from core.facts.judgement.vocabulary.words import AUXILIARIES, LIGHT, NEGATORS, SHELL_NOUNS, STOP
from core.facts.likelihood import CONTEXT, Side, chance, likelihood, weights
from core.facts.tables.contrasts import CLASSES
from core.facts.tables.grammar import DETERMINERS
from core.model import Name
from core.model.facts import Certainty
from core.patterns import lazy_pattern

SURE: Final = 0.8
"""Probability from which a judged fact is called sure (right 95 times in 100 on the edits it was fitted on)."""
DOUBTFUL: Final = 0.15
"""Probability from which wording is no longer sure: between this and .6 the judgement is a toss-up."""
REWRITTEN: Final = 0.6
"""Share of two sentences' letters in hunks from which the sentence counts as written anew."""


def judge_rest(region: Region, units: Sequence[Unit], pairs: Sequence[Pair]) -> list[Finding]:
    """Findings of units that nothing else explained. Words that only moved within the region are no news."""
    units = [part for unit in units for part in _by_sentence(unit)]
    said_a, said_b = region.said_a, region.said_b
    alone_a = [pair.a for pair in pairs if pair.a and not pair.b]
    alone_b = [pair.b for pair in pairs if pair.b and not pair.a]
    found = []
    for unit in units:
        region.check()
        found.append(_judge(unit, said_a, said_b, alone_a, alone_b))
    return found


def _judge(
    unit: Unit, said_a: list[str], said_b: list[str], alone_a: Sequence[Found], alone_b: Sequence[Found]
) -> Finding:
    relation = relation_of(unit.a, unit.b)
    values_a, values_b = _inside(alone_a, unit.a), _inside(alone_b, unit.b)
    new, gone = unmatched(unit.content_b, said_a), unmatched(unit.content_a, said_b)
    if relation != "changed" and unit.region.english:
        known = _named_again(unit)
        new, gone = [w for w in new if w not in known], [w for w in gone if w not in known]
    if not values_a and not values_b and not weighty(new) and not weighty(gone):
        why = "only small words differ"
        if unit.content_a or unit.content_b:
            why = _known(unit, relation, said_a, said_b)
        return Finding(unit.a, unit.b, "wording", None, relation, why=why)
    if len({*new, *gone}) >= 2 and not unit.quoted and unit.region.moved(new, gone):
        return Finding(
            unit.a, unit.b, "wording", None, relation, why="it stands in another paragraph of the other version"
        )
    if relation != "changed" and not values_a and not values_b and _told_elsewhere(unit, [*new, *gone]):
        return Finding(unit.a, unit.b, "wording", None, relation, why="it stands elsewhere in the sentence")
    if unit.region.english and (why := no_first_of_a_row(unit, [*values_a, *values_b])):
        return Finding(unit.a, unit.b, "wording", None, relation, why=why)
    found = figures(unit) or single_value(unit, values_a, values_b) or value_for_words(unit, values_a, values_b)
    if found:
        return found
    if not unit.region.english:
        from core.facts.judgement.elsewhere.foreign import foreign  # its tables cost time to load

        return foreign(unit, relation)
    anew = unit.region.share_changed(unit.sentence_a, unit.sentence_b) > REWRITTEN and not _only_turned(unit)
    rewritten = anew and relation == "changed"
    if rewritten and len(weighty(new)) + len(weighty(gone)) <= 1 and not values_a and not values_b:
        return Finding(unit.a, unit.b, "wording", None, relation, why="one word of a sentence that was written anew")
    if relation == "changed" and same_idiom(unit.content_a, unit.content_b) and not values_a and not values_b:
        if _told_not_to(unit):
            why = "one version denies what the other one says"
            return Finding(unit.a, unit.b, "fact", "negation", relation, "likely", why=why)
        return Finding(unit.a, unit.b, "wording", None, relation, why="two ways to say one thing")
    others = relation == "changed" and not rewritten and bool(new) and bool(gone)
    named = _name_for_word(unit)
    if others and (
        _of_one_class(new, gone)
        or other_bodies(new, gone)
        or (
            not named
            and (
                _other_things(new, gone)
                or _other_noun(unit, new, gone)
                or other_phrase(unit, new, gone)
                or other_quality(unit)
            )
        )
    ):
        kind = kind_of_things(unit, gone[-1], new[-1])
        why = f"“{gone[-1]}” and “{new[-1]}” are different {_THINGS.get(kind, 'things')}"
        return Finding(unit.a, unit.b, "fact", kind, relation, "likely", why=why)
    if relation != "changed" and not unit.quoted and _further_deed(unit, [*new, *gone]):
        why = f"another act, told in the {'newer' if relation == 'added' else 'older'} version only"
        return Finding(unit.a, unit.b, "fact", "statement", relation, "likely", why=why)
    p = unit.region.ask(chance_of, unit)
    if relation == "changed" and (
        _tells_much(unit.region.a.text, values_a) or _tells_much(unit.region.b.text, values_b)
    ):
        sides = _side(unit.region.a.text, unit.a, said_a), _side(unit.region.b.text, unit.b, said_b)
        p = max(p, chance(*sides), chance(*sides[::-1]))
    threshold = weights()[2]
    single = relation != "changed" and len(new) + len(gone) <= 1 and not values_a and not values_b
    clause = (
        not anew
        and relation != "changed"
        and len(unit.words_a) + len(unit.words_b) >= 4
        and 2 * len([*new, *gone]) >= len([*unit.content_a, *unit.content_b])
        and bool(weighty([*new, *gone]))
    )
    if p < (0.2 if clause else 0.55 if single else threshold):
        if relation != "changed" and _apposition(unit.text_a or unit.text_b) and set(weighty([*new, *gone])) - _SPOKEN:
            why = f"told in the {'newer' if relation == 'added' else 'older'} version only"
            return Finding(unit.a, unit.b, "fact", "statement", relation, "likely", why=why)
        if found := quoted_in_one_alone(unit):
            return found
        tied = _tied(gone, [*unit.content_b, *said_b]) and _tied(new, [*unit.content_a, *said_a])
        certainty: Certainty = "sure" if tied and p < DOUBTFUL else "likely"
        why = "the same said in other words" if tied else "most likely the same said in other words"
        if relation != "changed":
            why = f"told in the {'newer' if relation == 'added' else 'older'} version only, and most likely no fact of its own"
        return Finding(unit.a, unit.b, "wording", None, relation, certainty, why=why)
    kind = "attribution" if relation != "changed" and _FIRST_TOLD.search(unit.text_a + unit.text_b) else "statement"
    why = {"added": "the older version does not say this", "removed": "the newer version no longer says this"}.get(
        relation, DIFFERS
    )
    return Finding(unit.a, unit.b, "fact", kind, relation, "sure" if p >= SURE else "likely", why=why)


def _only_turned(unit: Unit) -> bool:
    """Whether a sentence has what the other one has, in another order, and beyond that one stretch alone."""
    own, around, other = (
        (unit.content_b, unit.around_content_b, unit.around_content_a)
        if unit.words_b
        else (unit.content_a, unit.around_content_a, unit.around_content_b)
    )
    if unit.words_a and unit.words_b:
        return False
    return not unmatched(other, around) and set(unmatched(around, other)) <= set(own)


def _hangs_on(unit: Unit) -> bool:
    """Whether what one version alone has is a clause that tells more of a deed or of somebody: ``, flooding two villages``."""
    words = unit.words_b or unit.words_a
    first = words[0].low if words else ""
    text = unit.region.b.text if unit.words_b else unit.region.a.text
    marked = len(words) > 1 and text[: words[0].start].rstrip().endswith(",")
    own, other = unit.content_b or unit.content_a, unit.around_content_a if unit.words_b else unit.around_content_b
    return marked and len(weighty(unmatched(own, other))) > 1 and (first in _RELATIVE or first.endswith("ing"))


_RELATIVE: Final = frozenset({"who", "which", "where", "whose"})


def _told_not_to(unit: Unit) -> bool:
    """Whether somebody is to leave in one version what he is to do in the other: ``told not to shoot`` / ``told to fire``."""
    denied = [
        any(w.low in NEGATORS or w.low.endswith("n't") for w in words) for words in (unit.around_a, unit.around_b)
    ]
    said = " ".join(lows(unit.words_a)), " ".join(lows(unit.words_b))
    return denied[0] != denied[1] and any("not to " in f"{words} " for words in said)


_SHORT: Final = 4
"""Words of a deed that is put behind another one."""


def _further_deed(unit: Unit, news: Sequence[str]) -> bool:
    """Whether a short stretch of one version tells a further deed of somebody: ``was questioned and charged``, ``hit a rock and sank``."""
    words, own, other = (
        (unit.words_b, unit.around_b, unit.around_a) if unit.words_b else (unit.words_a, unit.around_a, unit.around_b)
    )
    if not 2 <= len(words) <= _SHORT or words[0].low not in _JOINING or words[1].text[:1].isupper():
        return False
    deeds = [base(w.low) for w in words[1:] if _is_done(w) and base(w.low) in news]
    known = [base(w.low) for w in other]
    return any(not any(alike(deed, word) or two_ends(deed, word) for word in known) for deed in deeds) and any(
        _is_done(w) for w in own if w.end <= words[0].start
    )


def _is_done(word: Word) -> bool:
    return word.low in UNCHANGED or (is_past(word.low) and is_verb(word.low))


_JOINING: Final = frozenset({"and", "then", "but"})


def _named_again(unit: Unit) -> frozenset[str]:
    """The words of names in what is put in or cut that the other side's sentences nearby name too: who is spoken of is no news."""
    named = unit.region.ask(_capitals_a if unit.words_b else _capitals_b)
    words = unit.words_b or unit.words_a
    return frozenset(base(w.low) for w in words if w.text.removesuffix("'s").removesuffix("’s") in named)


def _capitals_a(region: Region) -> frozenset[str]:
    return _capitals(region.words(0, 0, len(region.a.text)))


def _capitals_b(region: Region) -> frozenset[str]:
    return _capitals(region.words(1, 0, len(region.b.text)))


def _capitals(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(w.text.removesuffix("'s").removesuffix("’s") for w in words if w.text[:1].isupper())


_THINGS: Final = {"role": "posts", "duration": "lengths of time"}
"""What two words of a kind are, in a reason."""
_FIRST_TOLD: Final = lazy_pattern(
    r"^\W*(?:(?:which|who|that) )?(?:(?:was|were|has been|have been) )?(?:first |originally )?"
    r"(?:reported|revealed|disclosed|published|uncovered|made public|leaked) (?:first |on \w+ )?by\b"
)
"""A clause that says no more than who told the news first."""


def _known(unit: Unit, relation: str, said_a: Sequence[str], said_b: Sequence[str]) -> str:
    """Why no word of a unit is news: it stands elsewhere, says what another one says, or says little by itself."""
    new = [w for w in unit.content_b if w not in said_a]
    gone = [w for w in unit.content_a if w not in said_b]
    if not new and not gone:
        return "the same words stand elsewhere in the other version"
    if relation == "changed":
        return "the same in other words"
    return "words that tell little by themselves" if len([*new, *gone]) > 1 else "a word that tells little by itself"


def _tied(said: Sequence[str], others: Sequence[str]) -> bool:
    """Whether a table ties each word that has weight to a word that the other version says."""
    return all(any(akin(word, other) for other in others) for word in weighty(said))


_SPOKEN: Final = frozenset({"speak", "talk", "write"})
"""Of an apposition that tells no more than these, what counts is the day or place in it: ``, speaking on Monday,``."""


def _apposition(text: str) -> bool:
    """Words set off by a pair of commas, brackets or dashes: ``, a fisherman,``."""
    return len(text.split()) >= 2 and (text[:1] + text[-1:]) in (",,", "()", "––", "——", "--")


def _name_for_word(unit: Unit) -> bool:
    """Whether one side ends in a name and the other in a common word (``the judge`` / ``Calder``): these may be one."""
    ends = [words[-1] for words in (unit.words_a, unit.words_b) if words]
    opening = {unit.around_a[0].start, unit.around_b[0].start} if unit.around_a and unit.around_b else set()
    named = [w.text[:1].isupper() and w.start not in opening for w in ends]
    return len(ends) == 2 and named.count(True) == 1 and all(w.low not in STOP for w in ends)


def _of_one_class(new: Sequence[str], gone: Sequence[str]) -> bool:
    """One of a class of things that news tells apart in place of another (nephew / uncle), with a capital or without."""
    if not 0 < len(new) <= 2 or not 0 < len(gone) <= 2:
        return False
    one, other = gone[-1], new[-1]
    if alike(one, other):
        return False
    if any(one in c and other in c for c in CLASSES) or any(tie(x, y) == "other" for x in gone for y in new):
        return True
    return bool(_classes(one) & _classes(other)) and not akin(one, other)


@cache
def _classes(word: str) -> frozenset[int]:
    """The classes that hold a word or one that news uses for it (physician, of doctor)."""
    own = {n for n, c in enumerate(CLASSES) if word in c}
    return frozenset(own or {n for n, c in enumerate(CLASSES) if any(synonyms(word, member) for member in c)})


def _other_things(new: Sequence[str], gone: Sequence[str]) -> bool:
    """One thing in place of another (rain / snow): two persons, two things, or nouns with a broader word in common; none near another."""
    if not 0 < len(new) <= 2 or not 0 < len(gone) <= 2:
        return False
    one, other = gone[-1], new[-1]
    if alike(one, other):
        return False
    if one in LIGHT or other in LIGHT or any(told_for(x, y) for x in gone for y in new):
        return False
    named = set(names(one)) & set(names(other)) & {"p", "t"}
    if named:
        return True
    shared = broader(one) & broader(other) if one in nouns() and other in nouns() else frozenset()
    return bool(shared) and not shared & _THOUGHT


_THOUGHT: Final = frozenset("abstraction basic_cognitive_process idea thought".split())
"""Broader words of what can't be touched or pointed at: two such things are mostly two words for one (``direction`` / ``theme``)."""


def _other_noun(unit: Unit, new: Sequence[str], gone: Sequence[str]) -> bool:
    """One noun in place of another in a sentence that is otherwise the same, where no table ties the two (dairy / bakery).

    Not nouns that stand for a whole thought (``method`` / ``approach``): these are mostly chosen for the sound.
    """
    if unit.content_a != list(gone) or unit.content_b != list(new) or not len(gone) == len(new) == 1:
        return False
    last = unit.words_a[-1], unit.words_b[-1]
    if any(
        sum(not is_content(w.low) for w in words) != sum(w.low in DETERMINERS for w in words)
        for words in (unit.words_a, unit.words_b)
    ):
        return False
    if any((w.low.endswith(("ed", "ing", "ly")) and w.low not in nouns()) or not w.text.isalpha() for w in last):
        return False
    if {gone[0], new[0]} & (SHELL_NOUNS | LIGHT):
        return False
    if not (_is_noun(gone[0]) or _placed_noun(unit.around_a, last[0])):
        return False
    if not (_is_noun(new[0]) or _placed_noun(unit.around_b, last[1])):
        return False
    if told_for(gone[0], new[0]) or near(gone[0], new[0]) or broader(gone[0]) & broader(new[0]) & _THOUGHT:
        return False
    return lows(unit.around_a[: unit.index_a()[0]]) == lows(unit.around_b[: unit.index_b()[0]]) and lows(
        unit.around_a[unit.index_a()[1] + 1 :]
    ) == lows(unit.around_b[unit.index_b()[1] + 1 :])


def _placed_noun(around: Sequence[Word], word: Word) -> bool:
    """Whether a word stands where only a noun can: a plural, or after an article or preposition with no word to go with after it."""
    n = next((n for n, w in enumerate(around) if w.start == word.start), -1)
    if n < 1 or not word.text.islower():
        return False
    if word.low.endswith(("children", "women")):
        return True
    if word.low.endswith("s") and not word.low.endswith(("ss", "us", "is")) and base(word.low) != word.low:
        return around[n - 1].low not in AUXILIARIES and not is_verb(base(word.low))
    led = around[n - 1].low in DETERMINERS or around[n - 1].low in _BEFORE_NOUN
    closed = n + 1 == len(around) or around[n + 1].low in STOP or around[n + 1].start > word.end + 1
    return led and closed


_BEFORE_NOUN: Final = frozenset(
    "of in at by for from with on into after before during near under against without".split()
)


def _is_noun(word: str) -> bool:
    return word in nouns() or bool(set(names(word)) & {"p", "t", "d"})


def _told_elsewhere(unit: Unit, new: Sequence[str]) -> bool:
    """Whether all but one word of what was put in (or cut) was cut (or put in) close by: it moved within the sentence."""
    return len(new) <= 1 and len({*unit.content_a, *unit.content_b}) - len(new) >= 2


NEAR: Final = 2
"""Words, the same on both sides, that may stand between two hunks of one place: what was written anew there is judged whole, because
an insertion may be one half of a wording whose other half is cut beside it."""
ALONE: Final = 0.6
"""Probability from which words put in (or cut) are a fact by themselves where their place loses (or gains) at most one other word."""


def chance_of(unit: Unit) -> float:
    """Probability that both a unit and the place around it bring what the older words don't say; of what only lost words, mirrored."""
    region = unit.region
    first = last = max(0, bisect_right(region.hunks, (unit.hunk.a0, unit.hunk.b0), key=lambda h: (h.a0, h.b0)) - 1)
    while first > 0 and _near(region, region.hunks[first - 1], region.hunks[first]):
        first -= 1
    while last + 1 < len(region.hunks) and _near(region, region.hunks[last], region.hunks[last + 1]):
        last += 1
    hull = Hunk(region.hunks[first].a0, region.hunks[last].a1, region.hunks[first].b0, region.hunks[last].b1)
    place = Unit(region, hull)
    if hull != unit.hunk and _only_turned(unit) and _hangs_on(unit):
        return likelihood(*_sides(unit))  # what moved beside it is none of its wording
    older, newer = _sides(place)
    if hull == unit.hunk and not (unit.words_a and unit.words_b):
        return likelihood(older, newer)  # words put in or cut with nothing beside them
    # Words that only go are what would be news the other way round, whatever else was put in close by.
    comes = newer.text.strip() and (unit.words_b or not older.text.strip())
    whole = region.ask(_forth if comes else _back, place)
    if _another_sentence(unit, region.said_a, region.said_b):
        return max(whole, region.ask(_back, place))
    both = _sides(unit)
    known = (None, None) if hull != unit.hunk else (whole, None) if comes else (None, whole)
    own = likelihood(*both, *known)
    if own >= ALONE and not (unit.words_a and unit.words_b):
        if _END.match((older if unit.words_b else newer).text):
            return max(whole, own)  # what goes from here on is another sentence: no wording of what comes in this one
        sides = region.contents(0, hull.a0, hull.a1), region.contents(1, hull.b0, hull.b1)
        mine, other = sides if unit.words_a else sides[::-1]
        if len(other) <= 2 and len(unmatched(other, mine)) <= 1:
            return max(whole, own)
    return min(whole, own)


def _sides(unit: Unit) -> tuple[Side, Side]:
    region = unit.region
    return _side(region.a.text, unit.a, region.said_a), _side(region.b.text, unit.b, region.said_b)


def _forth(place: Unit) -> float:
    """What the region keeps of a place, so that its units don't ask it anew."""
    return chance(*_sides(place))


def _back(place: Unit) -> float:
    return chance(*_sides(place)[::-1])


def _tells_much(text: str, values: Sequence[Found]) -> bool:
    """Whether one side of a replacement gives a figure, a day or a person that the other version lacks: then what goes with it is
    lost as much as it would be news the other way round."""
    amounts = (f for f in values if text[f.start : f.end].casefold() not in _IN_A_ROW)
    return any(FAMILIES[f.mention.kind] != "name" or _is_person(f) for f in amounts)


_IN_A_ROW: Final = frozenset("first second third one two both".split())
"""Numbers that count on what is told (first, the second of them) more often than they tell how many there are."""


def _is_person(found: Found) -> bool:
    value = found.mention.value
    return isinstance(value, Name) and value.type == "person"


def _another_sentence(unit: Unit, said_a: list[str], said_b: list[str]) -> bool:
    """Whether a whole sentence stands in place of one that says hardly a word of it: what goes is lost as much as what comes is new."""
    return all(
        words and lows(words) == lows(around) and 4 * len(unmatched(own, said)) >= 3 * len(own)
        for words, around, own, said in (
            (unit.words_a, unit.around_a, unit.content_a, said_b),
            (unit.words_b, unit.around_b, unit.content_b, said_a),
        )
    )


def _near(region: Region, one: Hunk, two: Hunk) -> bool:
    gap = region.a.text[one.a1 : two.a0]
    return len(gap) < 60 and not _END.search(gap) and len(words_in(gap)) <= NEAR


_END: Final = lazy_pattern(r"\n|[.!?][\"”’)]*\s")
"""Behind it another sentence begins: what goes there makes no wording of what came here."""


def _side(text: str, at: tuple[int, int], said: list[str]) -> Side:
    return Side(text[at[0] : at[1]], text[max(0, at[0] - CONTEXT) : at[0]], text[at[1] : at[1] + CONTEXT], said)


def _inside(found: Sequence[Found], side: tuple[int, int]) -> list[Found]:
    return [f for f in found if f.start < side[1] and f.end > side[0]]


def _by_sentence(unit: Unit) -> list[Unit]:
    """A one-sided unit of several whole sentences, each by itself."""
    from core.facts.judgement.region import Hunk

    for side in (0, 2):
        start, end = unit.hunk[side], unit.hunk[side + 1]
        other = unit.hunk[2 - side]
        if start == end or other < unit.hunk[3 - side]:
            continue
        spans = unit.region.sentences_b if side else unit.region.sentences_a
        text = unit.region.b.text if side else unit.region.a.text
        cuts = [s for s, _ in spans if start < s < end]
        if not cuts:
            return [unit]
        parts = []
        for left, right in zip([start, *cuts], [*cuts, end], strict=True):
            words = text[left:right]
            left += len(words) - len(words.lstrip())
            right -= len(words) - len(words.rstrip())
            if left < right:
                parts.append(
                    Unit(unit.region, Hunk(other, other, left, right) if side else Hunk(left, right, other, other))
                )
        return parts
    return [unit]
