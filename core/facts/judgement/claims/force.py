"""Small words that change the force of a claim: hedges, shares, conditions, what ties two clauses."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.claims.said_to_be import only_believed
from core.facts.judgement.claims.tied_alike import denied_behind, denied_opposite, lasted
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows, phrase, wording
from core.facts.judgement.vocabulary.content import (
    alike,
    base,
    is_content,
    other_stage,
    told_for,
    unmatched,
    weighty,
)
from core.facts.judgement.vocabulary.lexicon import nouns
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.judgement.vocabulary.words import (
    AUXILIARIES,
    CONNECTIVES,
    HEDGES,
    MODALS,
    NEGATORS,
    NUMBER_WORDS,
    QUANTIFIERS,
    TELLING,
    VAGUE_NUMBERS,
)
from core.facts.tables.grammar import ARTICLES
from core.facts.tolls import TELLING as TOLD_WITH
from core.facts.tolls import classes, toll_at
from core.patterns import lazy_pattern


def _in_groups(phrase: str, groups: Sequence[frozenset[str]]) -> set[int]:
    """Numbers of the groups that hold the phrase."""
    return {n for n, group in enumerate(groups) if phrase in group}


_BELIEVED: Final = lazy_pattern(
    r"(?:appears?|appeared|seems?|seemed|professes|professed|purports?|purported) to(?: have(?: been)?| be)?|"
    r"(?:is |are |was |were |has been |have been )?"
    r"(?:believed|thought|understood|alleged|reported|feared|suspected|rumoured|said|presumed) to(?: have(?: been)?| be)?"
)


_MAYBE: Final = ({"", "possibly"}, {"", "perhaps"}, {"", "conceivably"})
_MAY: Final = frozenset({"may", "might", "could"})


_CLAIMED: Final = lazy_pattern(r"(?:claims?|claimed) to (?:have (?:been )?|be )?")


def hedge(unit: Unit) -> Finding | None:
    """``allegedly``, ``almost``, ``is believed to`` put in, cut or exchanged."""
    sides = [[w for w in side if w.low not in AUXILIARIES] for side in (unit.words_a, unit.words_b)]
    believed = [bool(_BELIEVED.fullmatch(phrase(side))) for side in (unit.words_a, unit.words_b)]
    if believed[0] != believed[1] and not sides[believed[0]]:
        own, other = (unit.words_a, unit.around_b) if believed[0] else (unit.words_b, unit.around_a)
        if {base(w.low) for w in own} & {base(w.low) for w in other} & _TOLD:
            return wording(unit, "what is only said or believed is told so by another word of the sentence")
        return fact(unit, "modality", "a word that makes the claim stronger or weaker")
    for own, other in ((unit.words_a, unit.words_b), (unit.words_b, unit.words_a)):
        match = _CLAIMED.match(f"{phrase(own)} ")
        if match and [base(w.low) for w in own[len(match[0].split()) :]] == [base(w.low) for w in other]:
            return fact(unit, "attribution", "what one version says is so, the other says is claimed")
    a, b = _in_groups(phrase(sides[0]), HEDGES), _in_groups(phrase(sides[1]), HEDGES)
    if (not a and sides[0]) or (not b and sides[1]) or not (a or b):
        return None
    if any(other_stage(x, y) for x in unit.content_a for y in unit.content_b):
        return None  # suspected, accused
    if a & b:
        return wording(unit, "both hedge alike")
    if {phrase(sides[0]), phrase(sides[1])} in _MAYBE and _MAY & {*unit.last_a(1), *unit.last_b(1)}:
        return wording(unit, "it may be so in both")
    around = unit.around_b if a and not b else unit.around_a
    if bool(a) != bool(b) and {*lows(around)} & {said for n in a | b for said in HEDGES[n]}:
        return wording(unit, "both hedge alike")
    if (
        bool(a) != bool(b)
        and {*phrase(sides[0]).split(), *phrase(sides[1]).split()} & _PROBABLE
        and only_believed(phrase(around))
    ):
        return wording(unit, "what is only said or believed is told so by another word of the sentence")
    return fact(unit, "quote" if unit.quoted else "modality", "a word that makes the claim stronger or weaker")


_TOLD: Final = frozenset("say believe think fear suspect report allege understand".split())
_PROBABLE: Final = frozenset({"likely", "probably", "presumably", "apparently", "supposedly"})


def quantifier(unit: Unit) -> Finding | None:
    """``all`` / ``most``, ``the only`` / ``one of the``."""
    shared = {*unit.content_a} & {*unit.content_b}
    a, b = (_quantity_words(words, shared) for words in (unit.words_a, unit.words_b))
    groups_a, groups_b = _in_groups(a, QUANTIFIERS), _in_groups(b, QUANTIFIERS)
    if not groups_a or not groups_b:
        return None
    if groups_a & groups_b:
        return wording(unit, "both say the same share")
    kind = "statement" if {"only", "one of"} & {a, b} else "number"
    return fact(unit, kind, f"“{a}” and “{b}” are different shares")


def one_of(unit: Unit) -> Finding | None:
    """``the deadliest attack`` / ``one of the deadliest attacks``, ``the first`` / ``a``: it shares its place with others."""
    sides = lows(unit.words_a), lows(unit.words_b)
    for called, plain in (sides, sides[::-1]):
        if called[:1] == ["the"] and len(called) == 2 and plain in (["a"], ["an"]) and _stands_alone(called[1]):
            return fact(unit, "statement", f"“the {called[1]}” is one alone, “{plain[0]}” is one of any number")
    for words, other, following in (
        (unit.words_a, unit.words_b, unit.next_a(2)),
        (unit.words_b, unit.words_a, unit.next_b(2)),
    ):
        if (
            not other
            and lows(words) in (["one", "of"], ["among"])
            and following[:1] == ["the"]
            and (_SUPERLATIVE.match(following[-1]) or following[-1] in _FIRST)
        ):
            return fact(unit, "statement", "“one of” leaves room for others")
    return None


def _stands_alone(word: str) -> bool:
    """``first``, ``only``, ``largest``: what is called so has no second beside it."""
    return word in _FIRST or (bool(_SUPERLATIVE.match(word)) and word not in nouns() and word not in _NO_HIGHEST)


_FIRST: Final = frozenset("first last only sole".split())
_NO_HIGHEST: Final = frozenset("latest honest modest earnest dishonest immodest manifest".split())


_SUPERLATIVE: Final = lazy_pattern(r"\w+est$|most$|least$|worst$")


def without(unit: Unit) -> Finding | None:
    """``without a deal`` / ``in a deal``."""
    a, b = lows(unit.words_a), lows(unit.words_b)
    if _put_or_cut(unit, a, b):
        return fact(unit, "negation", "what one version says there was the other says there was not")
    if len(a) == len(b) == 1 and (a == ["without"]) != (b == ["without"]) and {*a, *b} & _WITH:
        return fact(unit, "negation", "what one version says there was the other says there was not")
    for one, other in ((a, b), (b, a)):
        led = 2 <= len(one) <= 3 and one[0] == "without" and 2 <= len(other) <= 4 and other[0] in _LED_BY
        if (
            led
            and not _ABSENT & {*other}
            and unit.lone_of_weight
            and unit.content_a
            and unit.content_b
            and (
                not any(told_for(x, y) for x in unit.content_a for y in unit.content_b)
                and unit.next_a(2) == unit.next_b(2) != []
            )
        ):
            return fact(unit, "negation", "what one version tells was left out in the other", likely=True)
        if one == ["without"] and other[:1] and other[0] in _PRECEDED and {*other[1:]} <= ARTICLES:
            return fact(unit, "negation", "what one version says there was the other says there was not")
    return None


def _put_or_cut(unit: Unit, a: Sequence[str], b: Sequence[str]) -> bool:
    """``left the tracks without causing injuries`` / ``left the tracks, causing injuries``: the word alone, nothing else denying."""
    for own, other, around, ahead in ((a, b, unit.around_b, unit.next_b(1)), (b, a, unit.around_a, unit.next_a(1))):
        if own == ["without"] and other == [] and ahead and not any(_denying(w.low) for w in around):
            return ahead[0].endswith("ing")
    return False


def _denying(low: str) -> bool:
    return low in NEGATORS or low in _ABSENT or low == "without" or low.endswith("n't")


_LED_BY: Final = frozenset("on at with under by after".split())
_ABSENT: Final = frozenset("absence lack behind back free instead no without own unaided".split())
_PRECEDED: Final = frozenset("after following despite amid".split())
_WITH: Final = frozenset("in by under on through at for from amid".split())


_BESIDE: Final = AUXILIARIES | ARTICLES
"""Small words that stand beside a share and say nothing of it."""


def _quantity_words(found: Sequence[Word], shared: set[str]) -> str:
    if [w.low for w in found[:2]] == ["a", "few"]:
        return "a few"
    words = [w.low for w in found if w.low not in _BESIDE and base(w.low) not in shared]
    if words[:2] == ["one", "of"]:
        return "one of"  # however many
    return " ".join(words[:-1] if len(words) > 1 and words[-1] == "of" else words)


def toll(unit: Unit) -> Finding | None:
    """``killed``, ``left dead``, ``the death toll stands at``: words that a toll is told with on both sides, its figures apart."""
    said = [*unit.content_a, *unit.content_b]
    denied = any(w.low in NEGATORS or w.low in MODALS for w in (*unit.words_a, *unit.words_b))
    if denied or not said or not all(word in TOLD_WITH for word in said):
        return None
    if not _counts(unit.region.a.text, unit.region.mentions_a, unit.sentence_a):
        return None
    if not _counts(unit.region.b.text, unit.region.mentions_b, unit.sentence_b):
        return None
    around = [classes(base(w.low) for w in words) for words in (unit.around_a, unit.around_b)]
    own = classes(unit.content_a), classes(unit.content_b)
    if not (around[0] & around[1]) or not (own[0] <= around[1] and own[1] <= around[0]):
        return None
    return wording(unit, "one toll, told in other words")


def _counts(text: str, found: Sequence[Found], sentence: tuple[int, int]) -> bool:
    """Whether a sentence tells a figure of a toll."""
    return any(
        sentence[0] <= f.start < sentence[1] and f.mention.kind == "number" and toll_at(text, f.start, f.end)
        for f in found
    )


def telling(unit: Unit) -> Finding | None:
    """A single significant adjective put in or cut."""
    words, other = (unit.words_b, unit.words_a) if unit.words_b else (unit.words_a, unit.words_b)
    if other:
        only = [*unmatched(unit.content_a, unit.content_b), *unmatched(unit.content_b, unit.content_a)]
        new = frozenset(weighty(only))
        rest = [w.low for w in (*words, *other) if base(w.low) in new]
        telling = len(rest) == 1 and rest[0] in TELLING
        return fact(unit, "statement", "a word that changes what is known", likely=True) if telling else None
    if phrase(words) in ("would be", "candidate for", "candidates for", "aspiring"):
        return fact(unit, "role", "what one version says somebody is, the other says he would like to be", likely=True)
    said = [w for w in words if is_content(w.low)]
    if len(words) <= 3 and len(said) == 1 and said[0].low in TELLING:
        return fact(unit, "statement", "a word that changes what is known", likely=True)
    return None


_MULTIPLES: Final = {"double": 2, "twofold": 2, "triple": 3, "treble": 3, "threefold": 3, "quadruple": 4, "fourfold": 4}


def multiple(unit: Unit) -> Finding | None:
    """``doubled`` / ``tripled``: another multiple."""
    if len(unit.words_a) != 1 or len(unit.words_b) != 1:
        return None
    times = [_MULTIPLES.get(base(words[0].low)) for words in (unit.words_a, unit.words_b)]
    return fact(unit, "number", "another multiple") if None not in times and times[0] != times[1] else None


def vague_number(unit: Unit) -> Finding | None:
    """``several`` / ``10``, ``three`` / ``four``, where no mention holds both."""
    a, b = lows(unit.words_a), lows(unit.words_b)
    if len(a) != 1 or len(b) != 1 or a == b:
        return None
    exact = [w[0].isdigit() or w in NUMBER_WORDS for w in (a[0], b[0])]
    vague = [w in VAGUE_NUMBERS for w in (a[0], b[0])]
    if exact == [True, True]:
        return None if a[0].isdigit() or b[0].isdigit() else fact(unit, "number", "another number")
    if vague[0] and exact[1]:
        return Finding(unit.a, unit.b, "fact", "number", "refined", why="a number where there was only a vague one")
    if exact[0] and vague[1]:
        return Finding(unit.a, unit.b, "fact", "number", "generalised", why="a vague number in place of an exact one")
    return None


def lapsed(unit: Unit) -> Finding | None:
    """``currently plays`` / ``played``: what held at the time of writing no longer does."""
    for words, other in ((unit.words_a, unit.words_b), (unit.words_b, unit.words_a)):
        low, rest = lows(words), lows(other)
        if {"currently", "still"} & {*low} and not {"currently", "still", "now"} & {*rest}:
            verbs = [w for w in low if not is_past(w)]
            if any(alike(base(v), base(w)) and is_past(w) and w != "been" for v in verbs for w in rest):
                return fact(unit, "status", "what still held in one version is past in the other")
    return None


def only(unit: Unit) -> Finding | None:
    """``Only residents`` / ``Residents``, ``the main road`` / ``the only road``: what was said of a few alone is said of any."""
    for words, other in ((unit.words_a, unit.words_b), (unit.words_b, unit.words_a)):
        low = [w.low for w in words]
        if low in (["only"], ["sole"]) and len(other) == 1 and _first_of(other[0]) and unit.next_a(1) == unit.next_b(1):
            return fact(unit, "statement", "the only one in one version, one of several in the other")
        if "only" in low and "only" not in lows(other) and {*lows(other)} & _ANYBODY:
            return fact(unit, "statement", "“only” makes it hold for these alone")
        if (
            low == ["only"]
            and other
            and (phrase(other) in _ALL_BUT or other[0].low in ("and", "or"))
            and "only" not in lows(other)
        ):
            return fact(
                unit, "statement", "“only” makes it hold for these alone, in the other version it holds for others"
            )
        if low == ["alone"] and other and (_also(lows(other)) or other[0].low in ("and", "or")):
            return fact(
                unit, "statement", "“alone” makes it hold for these only, in the other version it holds for others too"
            )
        around = lows(unit.around_b if words is unit.words_a else unit.around_a)
        if "only" in low and other and "only" not in around and _also(around):
            return fact(
                unit, "statement", "“only” makes it hold for these alone, in the other version it holds for others too"
            )
        narrowed = other and low[:1] == ["only"] and len(low) > len(other) + 1
        if narrowed and low[1 : 1 + len(other)] == lows(other) and "only" not in lows(other):
            return fact(unit, "statement", "“only” makes it hold for these alone", likely=True)
        if low[:1] == ["only"] and lows(other) == low[1:] and words[0].text[:1].isupper():
            if low == ["only"] and _is_number((unit.next_a(1) if words is unit.words_a else unit.next_b(1))[:1]):
                return wording(unit, "the same number, with a word that belittles it or without")
            return fact(unit, "statement", "“only” makes it hold for these alone", likely=True)
    return None


_ALL_BUT: Final = frozenset(
    {"everything but", "anything but", "all but", "everything except", "all except", "everyone but", "anyone but"}
)


def _also(low: Sequence[str]) -> bool:
    return bool({"also", "too"} & {*low}) or low[-2:] == ["as", "well"]


def _first_of(word: Word) -> bool:
    return bool(_SUPERLATIVE.match(word.low)) or word.low in _RANKED


_RANKED: Final = frozenset("main chief principal first second last next other best biggest new old central".split())
"""What one of several is called."""
_ANYBODY: Final = frozenset("all every everyone everybody anyone anybody any public".split())


def _is_number(words: Sequence[str]) -> bool:
    return bool(words) and (words[0][0].isdigit() or words[0] in NUMBER_WORDS)


def connective(unit: Unit) -> Finding | None:
    """``after`` / ``because of``: an order became a cause, or another order."""
    a, b = phrase(unit.words_a), phrase(unit.words_b)
    if unit.next_a(1) == unit.next_b(1) == ["of"]:
        a, b = f"{a} of", f"{b} of"  # ahead of / because of
    if _otherwise(unit, a, b):
        return fact(unit, "status", f"“{a}” and “{b}” join it differently: another order or cause")
    known = [_in_groups(p, CONNECTIVES) for p in (a, b)]
    if not known[0] or not known[1]:
        return _other_tie(unit)
    if known[0] & known[1]:
        return wording(unit, "both tie the clauses alike")
    if {a, b} in ({"before", "until"}, {"before", "till"}) and _denied_on_both(unit):
        return wording(unit, "not before then, and not until then")
    if {a, b} in ({"before", "until"}, {"before", "till"}) and denied_opposite(unit):
        return wording(unit, "so until then, and not otherwise before")
    if {a, b} in ({"before", "until"}, {"before", "till"}) and lasted(unit):
        return wording(unit, "it went on for so long, and then the other thing came")
    if denied_behind(unit, a, b):
        return wording(unit, "unless it is, and if it is not")
    if {a, b} == {"if", "when"} and _holds_always(unit):
        return wording(unit, "in a rule that always holds both name the case")
    if {a, b} in ({"after", "since"}, {"following", "since"}) and all(map(_goes_on, (unit.around_a, unit.around_b))):
        return wording(unit, "what goes on since then", likely=True)
    if not any(f"{p} ".startswith(_STRONG) for p in (a, b)) or _from_a_figure(unit, {a, b}):
        return None
    return fact(unit, "status", f"“{a}” and “{b}” join the clauses differently: another order, cause or condition")


def _from_a_figure(unit: Unit, ties: set[str]) -> bool:
    """``to 12 from 10``, ``12 instead of 10``."""
    return ties == {"from", "instead of"} and "".join(unit.next_a(1))[:1].isdigit()


def _goes_on(around: Sequence[Word]) -> bool:
    """``is missing after the storm``, ``has been missing since the storm``."""
    return not {"is", "are", "has", "have", "remain", "remains", "still"}.isdisjoint(lows(around))


def _denied_with(unit: Unit, side: int) -> bool:
    """Whether the side with ``if`` denies what the other has behind ``unless``: ``if no deal is reached``."""
    words, other = (unit.words_b, unit.words_a) if side else (unit.words_a, unit.words_b)
    denied = [sum(w.low in NEGATORS or w.low.endswith("n't") for w in said) for said in (words, other)]
    return denied == [1, 0]


_IN_SPITE: Final = frozenset({"despite", "in spite of", "notwithstanding"})
_WITH_IT: Final = frozenset({"on", "with", "amid", "following", "in", "at", "by", "over"})


def _otherwise(unit: Unit, a: str, b: str) -> bool:
    """``fell despite the news`` / ``fell on the news``, ``protests after the arrest`` / ``protests over the arrest``."""
    if unit.next_a(2) != unit.next_b(2) or not unit.next_a(1):
        return False
    in_spite = (a in _IN_SPITE and b in _WITH_IT) or (b in _IN_SPITE and a in _WITH_IT)
    return in_spite or {a, b} == {"after", "over"}


def _denied_on_both(unit: Unit) -> bool:
    return all(
        any(w.low in NEGATORS or w.low.endswith("n't") for w in around) for around in (unit.around_a, unit.around_b)
    )


def _other_tie(unit: Unit) -> Finding | None:
    """``owing to a lack of orders`` / ``despite a rise in orders``: another tie, and another thing tied by it."""
    ties = [_tie(words) for words in (unit.words_a, unit.words_b)]
    if {*ties} == {"unless", "if"} and _denied_with(unit, ties.index("if")):
        return wording(unit, "unless it is, and if it is not")
    if not all(ties) or _in_groups(ties[0], CONNECTIVES) & _in_groups(ties[1], CONNECTIVES):
        return None
    if unit.region.share_changed(unit.sentence_a, unit.sentence_b) > 0.6:
        return None
    return fact(
        unit, "status", f"“{ties[0]}” and “{ties[1]}” join the clauses differently: another order, cause or condition"
    )


def tied_behind(unit: Unit) -> Finding | None:
    """``dismissed before`` / ``sacked after``: another tie behind words that may well say the same."""
    ties = [_tie_behind(words) for words in (unit.words_a, unit.words_b)]
    if not all(ties):
        return None
    a, b = (phrase(tie) for tie in ties)
    if _in_groups(a, CONNECTIVES) & _in_groups(b, CONNECTIVES) or unit.next_a(1) != unit.next_b(1):
        return None
    if {a, b} in ({"before", "until"}, {"before", "till"}) and (_denied_on_both(unit) or denied_opposite(unit)):
        return None
    spans = [(tie[0].start, tie[-1].end) for tie in ties]
    why = f"“{a}” and “{b}” join the clauses differently: another order, cause or condition"
    return fact(unit, "status", why, a=spans[0], b=spans[1])


def _tie_behind(found: Sequence[Word]) -> Sequence[Word]:
    """The strong connective that words end with, behind others; empty where there is none."""
    for size in range(min(4, len(found) - 1), 0, -1):
        said = phrase(found[-size:])
        if f"{said} ".startswith(_STRONG) and _in_groups(said, CONNECTIVES):
            return found[-size:]
    return ()


def _tie(found: Sequence[Word]) -> str:
    """The strong connective that words begin with and go on after; empty for others."""
    for size in range(min(4, len(found) - 1), 0, -1):
        said = phrase(found[:size])
        if f"{said} ".startswith(_STRONG) and _in_groups(said, CONNECTIVES):
            return said
    return ""


_STRONG: Final = (
    "before ", "ahead of ", "prior to ", "after ", "because ", "due to ", "owing to ", "despite ", "if ", "unless ", "until ", "without ",
    "instead ", "even if ", "except ", "although ", "though ", "even though ", "with the exception of ", "excluding ", "including ",
)  # fmt: skip
"""How a connective begins that is never put for one of another line for the sound alone."""


def _holds_always(unit: Unit) -> bool:
    """``Drivers pay if they are late``: a sentence of the present tense alone, with no modal, no past and no name, is a rule."""
    words = [*unit.around_a, *unit.around_b]
    if any(w.low in MODALS or w.low in _ONCE or w.low.endswith("n't") for w in words):
        return False
    openings = {unit.around_a[0].start, unit.around_b[0].start}
    return not any(
        w.text[:1].isdigit()
        or (w.text[:1].isupper() and w.start not in openings)
        or (is_past(w.low) and w.low not in _NOW)
        for w in words
    )


_ONCE: Final = frozenset("was were had did been today tomorrow tonight soon next this".split())
"""Words that place a sentence at one time."""
_NOW: Final = frozenset("is are am has does".split())
