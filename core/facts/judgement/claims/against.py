"""Words that turn a claim about: denials, opposites, and terms of law that are another thing."""

from collections.abc import Collection, Sequence
from typing import Final

from core.facts.judgement.certainty import may_be_one
from core.facts.judgement.claims.each_answered import each_answered
from core.facts.judgement.claims.nothing import not_yet
from core.facts.judgement.claims.undecided import unknown_in_both
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows, phrase, wording
from core.facts.judgement.vocabulary.constructions import LEADING, denying
from core.facts.judgement.vocabulary.content import (
    akin,
    base,
    content,
    contradictory,
    idiomatic,
    is_content,
    opposite,
    other_stage,
    unmatched,
    weighty,
)
from core.facts.judgement.vocabulary.paraphrase import denied_in_form
from core.facts.judgement.vocabulary.verbs import is_verb
from core.facts.judgement.vocabulary.words import FOREIGN_NEGATORS, LEGAL_NOUNS, NEGATORS
from core.facts.tables.elsewhere.denying import YET
from core.facts.tables.elsewhere.opposed import REFUSING, WISHING
from core.facts.tables.opposed import OPPOSITE_KINDS
from core.patterns import lazy_pattern


def _negations(found: Sequence[Word]) -> int:
    return sum(w.low in NEGATORS or w.low.endswith("n't") for w in found)


def _by_construction(found: Sequence[Word], around: Sequence[Word]) -> int:
    """How many of some words deny without a word for it: decided ``against`` selling, too cold ``to`` swim in."""
    if not any(w.low in ("against", "to") for w in found) or found[0].low not in LEADING:
        return 0  # banned / advised against: another verb
    starts = denying(around)
    return sum(w.start in starts for w in found)


_IMPLICIT: Final = frozenset({"decline", "refuse", "deny", "lack", "fail", "avoid", "reject"})
"""Verbs that deny without a small word: declined to / would not."""


_MAYBE: Final = frozenset({"may", "might", "could"})


def _ruled_out(found: Sequence[Word]) -> int:
    """How many of some words rule out a deed, which is to say that it will not be done: ``ruled out resigning``."""
    return sum(
        base(one.low) == "rule" and two.low == "out" and three.low.endswith("ing")
        for one, two, three in zip(found, found[1:], found[2:], strict=False)
    )


_UNWILLING: Final = frozenset({"decline", "refuse"})


def _unable(found: Sequence[Word]) -> bool:
    return any(w.low in ("could", "can", "cannot", "couldn't", "unable", "can't") for w in found)


def _needless(found: Sequence[Word]) -> bool:
    """``need not``, ``do not have to``: it may be left undone."""
    said = " ".join(w.low.removesuffix("n't") + " not" if w.low.endswith("n't") else w.low for w in found)
    return any(f"{words} " in f"{said} " for words in ("not have to", "not need to", "need not"))


def non(unit: Unit) -> Finding | None:
    """``consecutive`` / ``non-consecutive``."""
    few, many = sorted((unit.words_a, unit.words_b), key=len)
    sides = [[w.low for w in words] for words in (few, many)]
    n = next((n for n, word in enumerate(sides[1]) if sides[0][n : n + 1] != [word]), None)
    if n is None or sides[1][n] != "non" or sides[0] != sides[1][:n] + sides[1][n + 1 :]:
        return None
    text = unit.region.b.text if many is unit.words_b else unit.region.a.text
    if text[many[n].end : many[n].end + 1] != "-":
        return None
    side = "newer" if many is unit.words_b else "older"
    return fact(unit, "negation", f"the {side} version denies what the other one says")


def negation(unit: Unit) -> Finding | None:
    """``has`` / ``has not``; not where an opposite takes the negation back (no … positive / all … negative)."""
    maybe = any(w.low in _MAYBE for w in (*unit.words_a, *unit.words_b))  # what is not ruled out may be
    out = [0 if maybe else _ruled_out(words) for words in (unit.words_a, unit.words_b)]
    count_a = _negations(unit.words_a) + _by_construction(unit.words_a, unit.around_a) + out[0]
    count_b = _negations(unit.words_b) + _by_construction(unit.words_b, unit.around_b) + out[1]
    if count_a + count_b and len(unit.words_a) + len(unit.words_b) <= 8:
        count_a += sum(w.low == "without" for w in unit.words_a)
        count_b += sum(w.low == "without" for w in unit.words_b)
    empty = {"single", "rule"} if any(out) else {"single"}
    sense_a, sense_b = ([w for w in said if w not in empty] for said in (unit.content_a, unit.content_b))
    turned = sum(opposite(x, y) for x in sense_a for y in sense_b if x != y) % 2
    if count_a % 2 == count_b % 2:
        if not (unit.words_a and unit.words_b) and _allowed_there(unit):
            return fact(unit, "modality", "what is allowed in one version is forbidden in the other", likely=True)
        if _only_the_degree(unit) and none_beyond(unit.around_a, unit.around_b):
            return wording(unit, "an opposite and a negation say the same")
        if count_a and count_b and _needless(unit.words_a) != _needless(unit.words_b):
            return fact(unit, "modality", "what is forbidden in one version need only not be done in the other")
        if count_a and count_b and turned == 0 and not unmatched(sense_b, sense_a) and not unmatched(sense_a, sense_b):
            return wording(unit, "both deny the same")
        return None
    nobody = [sum(phrase(around).count(word) for word in _NOBODY) for around in (unit.around_a, unit.around_b)]
    if nobody[0] == nobody[1] == 1 and not unit.lone:
        return wording(unit, "both deny the same")
    implicit = [{base(w.low) for w in words} & _IMPLICIT for words in (unit.words_a, unit.words_b)]
    if (
        implicit[0] != implicit[1]
        and _unable(unit.words_a) != _unable(unit.words_b)
        and {*implicit[0], *implicit[1]} & _UNWILLING
    ):
        return fact(unit, "modality", "what one version says was refused the other says could not be")
    if _left_open(unit) or _of_nobody(unit) or not_yet(unit.around_a, unit.around_b) or unknown_in_both(unit):
        return wording(unit, "the other version says so in another way")
    lone = whole_sentence(unit)
    if not lone and (other := not_the_same(sense_a, sense_b, implicit[0] | implicit[1])):
        return fact(unit, "status", other, likely=True)
    if turned or implicit[0] != implicit[1] or (not lone and none_beyond(unit.around_a, unit.around_b)):
        return wording(unit, "an opposite and a negation say the same")
    if _turned_there(unit) or _forbidden_there(unit) or _deserted_there(unit):
        return wording(unit, "an opposite and a negation say the same", likely=True)
    if len(unit.words_a) > 6 or len(unit.words_b) > 6:
        return None
    if (
        len(unmatched(sense_a, sense_b)) + len(unmatched(sense_b, sense_a)) > 2
        and count_a + count_b == 1
        and unit.words_a
        and unit.words_b
    ):
        return None
    if _denied_there_too(unit):
        return wording(unit, "the other version denies it in another way")
    side = "newer" if count_b % 2 else "older"
    if lone:
        other = "older" if unit.words_b else "newer"
        return fact(unit, "statement", f"a sentence that the {other} version does not have")
    denied, there = (sense_b, unit.around_content_a) if count_b % 2 else (sense_a, unit.around_content_b)
    whole = unit.text_a.rstrip().endswith(".") != unit.text_b.rstrip().endswith(".")
    if whole and unit.words_a and unit.words_b and unmatched(denied, there):
        return fact(unit, "negation", "what is said here differs")  # what is denied the other version does not say
    return fact(unit, "negation", f"the {side} version denies what the other one says")


_PLEA: Final = ("plead", "guilty")


def not_the_same(one: Sequence[str], other: Sequence[str], implicit: Collection[str]) -> str:
    """Why the denial of one of two claims is not the other one: what is denied is only the contrary (what did not rise need not have
    fallen), or something else; empty where it may well be the same. ``one``, ``other``: base forms of what they say; ``implicit``: verbs
    among them that deny by themselves."""
    turns = [(x, y) for x in one for y in other if x != y and opposite(x, y)]
    lasting = not _LASTING.isdisjoint((*one, *other))  # what remains closed has not reopened
    if len(turns) % 2 and not lasting and not all((contradictory(x, y) for x, y in turns)):
        x, y = next((x, y) for x, y in turns if not contradictory(x, y))
        return f"what is not “{x}” need not be “{y}”"
    if turns or not implicit:
        return ""
    sides = [[w for w in said if w not in implicit and w not in ("say", "tell", "add")] for said in (one, other)]
    if "deny" in implicit and any({*_PLEA} <= {*said} for said in sides):  # pleaded not guilty / denied the charge
        sides = [[w for w in said if w not in _PLEA and w not in ("charge", "count", "accusation")] for said in sides]
    if any(w in implicit for said in (one, other) for w in said) and not all(sides) and any(map(weighty, sides)):
        return "what is denied in one version is not what the other one tells"
    left = [
        [w for w in unmatched(own, there) if not any(akin(w, o) for o in there)] for own, there in (sides, sides[::-1])
    ]
    differ = all(left) and any(map(weighty, left))
    return "what is denied in one version is not what the other one denies" if differ else ""


_LASTING: Final = frozenset({"remain", "stay", "still", "keep"})


def _sides(unit: Unit) -> list[tuple[Sequence[Word], Sequence[Word], Sequence[Word]]]:
    """Each side that denies, with its sentence, and the sentence of the other version where that denies nothing."""
    both = (unit.words_a, unit.around_a, unit.around_b), (unit.words_b, unit.around_b, unit.around_a)
    return [side for side in both if _negations(side[0]) and not _negations(side[2])]


def none_beyond(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """``is the youngest member`` / ``no member is younger``, ``the first to win`` / ``nobody had won before``: of two sentences the one
    denies, in other words, that there is another."""
    for around, other in ((a, b), (b, a)):
        here, there = lows(around), lows(other)
        if not _negations(around) or _negations(other):
            continue
        highest = [w for w in there if _HIGHEST.match(w)]
        if any(_degree_of(w) == _degree_of(x) != "" for w in here if not _HIGHEST.match(w) for x in highest):
            return True
        if "first" in there and _BEFORE & {*here}:
            return True
    return False


_HIGHEST: Final = lazy_pattern(r"\w+est$|most$|least$|worst$|best$")
_BEFORE: Final = frozenset({"before", "previously", "earlier"})
_DEGREES: Final = {"more": "most", "less": "least", "fewer": "few", "better": "best", "worse": "worst"}


def _degree_of(word: str) -> str:
    """What a comparative and a superlative have in common."""
    if word in _DEGREES or word in _DEGREES.values():
        return _DEGREES.get(word, word)
    ending = next((end for end in ("est", "er") if word.endswith(end)), "")
    return word.removesuffix(ending) if ending and len(word) > len(ending) + 2 else ""


def _turned_there(unit: Unit) -> bool:
    """``does not apply to farms`` / ``farms are exempt``, in another order: the opposite is what else the other sentence says of it."""
    for words, around, other in _sides(unit):
        own, there = content(around), content(other)
        only = unmatched(own, there), unmatched(there, own)
        if len(only[0]) == len(only[1]) == 1 and only[0][0] in content(words) and opposite(only[0][0], only[1][0]):
            return True
    return False


_ALLOWING: Final = frozenset("may can could must should allowed permitted let admitted cannot".split())
_FORBIDDING: Final = frozenset(
    "ban bar forbid prohibit outlaw close exclude banned barred forbidden prohibited outlawed closed illegal excluded".split()
)


def _forbidden_there(unit: Unit) -> bool:
    """``bans smoking`` / ``smoking is not allowed``, ``is closed to lorries`` / ``lorries may not use it``."""
    return any(
        {*lows(words)} & _ALLOWING
        and {base(w.low) for w in other} & _FORBIDDING
        and not {*lows(other)} & _ALLOWING
        and not [w for w in unmatched(content(words), content(other)) if w not in _ALLOWING and w not in _USING]
        for words, _, other in _sides(unit)
    )


def _allowed_there(unit: Unit) -> bool:
    """``is closed to riders`` / ``riders may use it``."""
    for words, around, other in (
        (unit.words_a, unit.around_a, unit.around_b),
        (unit.words_b, unit.around_b, unit.around_a),
    ):
        if (
            {*lows(words)} & _ALLOWING
            and not {*lows(other)} & _ALLOWING
            and {base(w.low) for w in other} & _FORBIDDING
            and not {base(w.low) for w in around} & _FORBIDDING
            and not (_negations(around) or _negations(other))
        ):
            return not [w for w in unmatched(content(words), content(other)) if w not in _ALLOWING and w not in _USING]
    return False


def _only_the_degree(unit: Unit) -> bool:
    """Whether a unit is no more than ``is taller``."""
    own = [*unit.content_a, *unit.content_b]
    words = [w.low for w in (*unit.words_a, *unit.words_b) if is_content(w.low)]
    return len(own) == 1 and bool(words) and _degree_of(words[-1]) != ""


_USING: Final = frozenset("use enter go allow permit admit let cross be access come".split())
"""What is done with a thing that is closed to somebody, unless something else is told."""


def _deserted_there(unit: Unit) -> bool:
    """``nobody was in the hall`` / ``the hall was empty``."""
    return any(
        bool(_NOBODY_THERE.search(phrase(words))) and {*lows(other)} & _DESERTED for words, _, other in _sides(unit)
    )


_NOBODY_THERE: Final = lazy_pattern(r"\b(?:nobody|no one|no people) (?:was|were|is|are|had been|has been)\b")
_DESERTED: Final = frozenset("empty deserted unoccupied vacant unmanned uninhabited".split())


def denied_in_phrase(unit: Unit) -> Finding | None:
    """``remains in place`` / ``has been lifted``: a phrase that denies, of what the other version says."""
    if not unit.words_a or not unit.words_b or not denied_in_form(unit):
        return None
    return fact(unit, "status", "the one says by a phrase that it is not so, the other that it is", likely=True)


_EXCLUDED: Final = lazy_pattern(
    r"(?:not|n't|never|cannot) (?:yet |immediately )?(?:be )?(?:ruled? out|excluded?)"
    r"|(?:not|n't|yet to) (?:be )?rul(?:e|ing|ed) .{0,30}out"
)
_OPEN: Final = lazy_pattern(
    r"\b(?:may|might|could|possib\w+|option|open|considering|consider|considers|conceivable|under consideration|on the table|yet)\b"
)


def _left_open(unit: Unit) -> bool:
    """``has not ruled out charging`` / ``may yet charge``: what is not excluded may be."""
    said = phrase(unit.words_a), phrase(unit.words_b)
    return any(
        _EXCLUDED.search(one) and _OPEN.search(other) and not _denied_by(other.split())
        for one, other in (said, said[::-1])
    )


def _of_nobody(unit: Unit) -> bool:
    """``it had received no offers`` / ``nobody had made an offer``: another verb, and the denial went from the thing to whom."""
    if not unit.content_a or not unit.content_b:
        return False
    sides = [
        (lows(around), lows(own)) for around, own in ((unit.around_a, unit.words_a), (unit.around_b, unit.words_b))
    ]
    for (here, own), (there, own_there) in (sides, sides[::-1]):
        if "no" in own and not _denied_by(own_there) and {*there} & _NO_PERSON and not {*here} & _NO_PERSON:
            return bool({*here} & _IT) and not {*there} & _IT
    return False


def _denied_by(said: Sequence[str]) -> bool:
    return any(word in NEGATORS or word.endswith("n't") for word in said)


_NO_PERSON: Final = frozenset({"nobody", "none"})
_IT: Final = frozenset({"it", "they", "there", "he", "she"})


_NOBODY: Final = ("nobody", "no one")


def _denied_there_too(unit: Unit) -> bool:
    """``did not speak`` / ``without speaking``, ``ended without agreement`` / ``no agreement was reached``: put in here and there."""
    words, around = (unit.words_a, unit.around_a) if not unit.words_b else (unit.words_b, unit.around_b)
    other = unit.around_b if not unit.words_b else unit.around_a
    if unit.words_a and unit.words_b:
        return False
    denied, there = _denied(around, words), _denied(other, other)
    here = _denied(around, around)
    return bool(denied) and len(here) == len(there) and all(any(akin(x, y) for y in there) for x in denied)


def _denied(found: Sequence[Word], own: Sequence[Word]) -> list[str]:
    """The first word that says something behind each denial among ``own``."""
    said: list[str] = []
    for n, word in enumerate(found):
        if word in own and (word.low in NEGATORS or word.low.endswith("n't") or word.low == "without"):
            following = content(found[n + 1 : n + 5])[:1]
            said += following
    return said


def whole_sentence(unit: Unit) -> bool:
    """Whether the words are a sentence of their own in one version, and nothing stands for them in the other."""
    return (not unit.words_a and [w.low for w in unit.words_b] == [w.low for w in unit.around_b]) or (
        not unit.words_b and [w.low for w in unit.words_a] == [w.low for w in unit.around_a]
    )


def foreign_negation(unit: Unit) -> Finding | None:
    """A denial put in or cut."""
    if max(len(unit.words_a), len(unit.words_b)) > 4:
        return None
    if {phrase(unit.words_a), phrase(unit.words_b)} <= YET | {""}:
        return wording(unit, "nothing is denied in either version")
    known = FOREIGN_NEGATORS.get(unit.region.language or "", frozenset())
    counts = [
        sum(w.low in known for w in words) or (len(text) <= 4 and any(c in known for c in text))
        for words, text in ((unit.words_a, unit.text_a), (unit.words_b, unit.text_b))
    ]
    if counts[0] % 2 == counts[1] % 2:
        return None
    if not (unit.words_a and unit.words_b) and (unit.text_a or unit.text_b).rstrip()[-1:] in _ENDS and _begins(unit):
        return None  # a sentence of its own
    if _refused(unit, 0 if counts[0] % 2 else 1):
        return wording(unit, "a refusal, and a wish that is denied")
    a, b = with_next(unit)
    return fact(unit, "negation", "one version denies what the other one says", a=a, b=b)


_ENDS: Final = frozenset(".!?。！？؟")


def _begins(unit: Unit) -> bool:
    """Whether what was put in or cut begins a sentence."""
    (start, _), sentence = (unit.a, unit.sentence_a) if unit.text_a else (unit.b, unit.sentence_b)
    stretch = unit.region.a if unit.text_a else unit.region.b
    return not stretch.text[sentence[0] : start].strip()


def _refused(unit: Unit, denied: int) -> bool:
    """``a refusé de``, and on the side ``denied`` ``n'a pas voulu``."""
    language = unit.region.language or ""
    sides = (unit.words_a, unit.text_a), (unit.words_b, unit.text_b)
    wish, refusal = WISHING.get(language, frozenset()), REFUSING.get(language, ())
    if language == "zh":
        return any(word in sides[denied][1] for word in wish) and any(word in sides[1 - denied][1] for word in refusal)
    return any(w.low in wish for w in sides[denied][0]) and any(w.low.startswith(refusal) for w in sides[1 - denied][0])


def with_next(unit: Unit) -> tuple[tuple[int, int], tuple[int, int]]:
    """The unit; a word put in or cut with the word that both sides have after it: what it denies, whose post it is."""
    if unit.words_a and unit.words_b:
        return unit.a, unit.b
    if unit.region.language == "ar":
        before = unit.last_a(1), unit.last_b(1)
        last = [
            [w for w in around if w.end <= start][-1:]
            for around, start in ((unit.around_a, unit.hunk.a0), (unit.around_b, unit.hunk.b0))
        ]
        if (
            before[0] == before[1] != []
            and last[0]
            and last[1]
            and (unit.words_a or unit.words_b)[0].low.startswith("ال")
        ):
            ends = unit.hunk.a1 if unit.words_a else last[0][0].end, unit.hunk.b1 if unit.words_b else last[1][0].end
            return (last[0][0].start, ends[0]), (last[1][0].start, ends[1])
    after = [
        next((w for w in around if w.start >= end), None)
        for around, end in ((unit.around_a, unit.hunk.a1), (unit.around_b, unit.hunk.b1))
    ]
    one, other = after
    if one is None or other is None or one.text != other.text:
        return unit.a, unit.b
    if max(one.start - unit.hunk.a1, other.start - unit.hunk.b1) > 1:
        return unit.a, unit.b
    starts = unit.hunk.a0 if unit.words_a else one.start, unit.hunk.b0 if unit.words_b else other.start
    return (starts[0], one.end), (starts[1], other.end)


def turned_about(unit: Unit) -> Finding | None:
    """``rose`` / ``fell``, ``loss`` / ``profit``, ``left`` / ``right``: one word against its opposite."""
    if not unit.words_a or not unit.words_b or len(unit.words_a) > 8 or len(unit.words_b) > 8:
        return None
    only_a, only_b = unmatched(unit.content_a, unit.content_b), unmatched(unit.content_b, unit.content_a)
    low_a, low_b = _forms(unit.words_a), _forms(unit.words_b)
    pairs = [
        (x, y)
        for x in dict.fromkeys(only_a + low_a)
        for y in dict.fromkeys(only_b + low_b)
        if x not in low_b and y not in low_a and opposite(x, y)
    ]
    if not pairs:
        return None
    apart = [(x, y) for x, y in pairs if not _answered(x, y, unit.words_b) and not _answered(y, x, unit.words_a)]
    x, y = (apart or pairs)[0]
    if any(w in ("down", "up", "over", "under", "above", "below", "out", "off", "on") for w in (x, y)) and (
        len(only_a) > 1 or len(only_b) > 1
    ):
        return None
    if not apart:
        return fact(unit, "statement", "what is said here differs", likely=True)
    if ({f"un{x}", x} == {x, y} or {f"un{y}", y} == {x, y}) and _negations(unit.words_a) % 2 != _negations(
        unit.words_b
    ) % 2:
        return wording(unit, "an opposite and a negation say the same")  # never solved, remains unsolved
    kind = next((kind for kind, known in OPPOSITE_KINDS.items() if x in known and y in known), "status")
    return fact(unit, kind, f"“{x}” and “{y}” are opposites")


def _answered(word: str, its_opposite: str, others: Sequence[Word]) -> bool:
    """Whether another verb beside its opposite says the same as the word: ``raised`` / ``fell though the firm lifted``."""
    return any(base(w.low) != its_opposite and is_verb(w.low) and akin(base(word), base(w.low)) for w in others)


def _forms(found: Sequence[Word]) -> list[str]:
    """Words as they stand and in their base forms (``left`` is more than ``leave``)."""
    return list(dict.fromkeys(form for w in found for form in (w.low, base(w.low))))


def legal_term(unit: Unit) -> Finding | None:
    """A charge, a crime or a stage of a case that became another one."""
    if max(len(unit.words_a), len(unit.words_b)) > 6:
        return None
    only_a, only_b = unmatched(unit.content_a, unit.content_b), unmatched(unit.content_b, unit.content_a)
    if not only_a or not only_b:
        return None
    said = unit.around_content_a, unit.around_content_b
    told = idiomatic(*said), idiomatic(*said[::-1])
    for x in only_a:
        for y in only_b:
            if x in unit.around_content_b and y in unit.around_content_a:
                continue  # won, beating him / beat him, winning
            if x in told[0] and y in told[1]:
                continue  # malaria kills / the disease claims lives
            charges = x in LEGAL_NOUNS and y in LEGAL_NOUNS
            if not charges and each_answered(unit, x, y):
                continue
            if charges or (other_stage(x, y) and len(only_a) + len(only_b) <= 3):
                why = f"“{x}” and “{y}” are not the same in law or in fact"
                return fact(unit, "status", why, likely=not charges and may_be_one(unit, x, y))
    return None
