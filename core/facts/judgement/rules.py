"""Rules for what letters alone don't tell: status, modality, negation, direction, order, condition.

Each takes a unit and gives a finding or ``None``; the first that speaks is heard. What they know stands in ``words``.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

from core.facts.comparing.elsewhere import judged
from core.facts.judgement.content import (
    akin,
    alike,
    base,
    is_content,
    opposite,
    other_stage,
    same_idiom,
    unmatched,
    weighty,
)
from core.facts.judgement.finding import Finding
from core.facts.judgement.lexicon import names
from core.facts.judgement.people import attribution, pronoun, proper, role
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verbs import Group, group_at, is_past, phase_changed, same_claims
from core.facts.judgement.verdict import fact, lows, phrase, wording
from core.facts.judgement.words import (
    CONDITIONS,
    CONNECTIVES,
    FOREIGN_NEGATORS,
    HEDGES,
    HOW_OFTEN,
    LEGAL_NOUNS,
    NEGATORS,
    NUMBER_WORDS,
    QUANTIFIERS,
    TELLING,
    VAGUE_NUMBERS,
)

Rule = Callable[[Unit], Finding | None]


def by_rule(unit: Unit) -> Finding | None:
    """The finding of the first rule that speaks. Other languages than English have verbs, sources and denials."""
    for rule in _RULES if unit.region.english else (elsewhere, foreign_negation):
        finding = rule(unit)
        if finding:
            return finding
    return None


def _in_groups(phrase: str, groups: Sequence[frozenset[str]]) -> set[int]:
    return {n for n, group in enumerate(groups) if phrase in group}


# ---- negation


def _negations(found: Sequence[Word]) -> int:
    return sum(w.low in NEGATORS or w.low.endswith("n't") for w in found)


_IMPLICIT: Final = frozenset({"decline", "refuse", "deny", "lack", "fail", "avoid", "reject"})
"""Verbs that deny without a small word: declined to / would not."""


def negation(unit: Unit) -> Finding | None:
    """``has`` / ``has not``; not where an opposite takes the negation back (no … positive / all … negative)."""
    count_a, count_b = _negations(unit.words_a), _negations(unit.words_b)
    if count_a + count_b and len(unit.words_a) + len(unit.words_b) <= 6:
        count_a += sum(w.low == "without" for w in unit.words_a)
        count_b += sum(w.low == "without" for w in unit.words_b)
    sense_a, sense_b = unit.content_a, unit.content_b
    turned = sum(opposite(x, y) for x in sense_a for y in sense_b if x != y) % 2
    if count_a % 2 == count_b % 2:
        if count_a and count_b and turned == 0 and not unmatched(sense_b, sense_a) and not unmatched(sense_a, sense_b):
            return wording(unit, "both deny the same")
        return None
    implicit = [{base(w.low) for w in words} & _IMPLICIT for words in (unit.words_a, unit.words_b)]
    if turned or implicit[0] != implicit[1]:
        return wording(unit, "an opposite and a negation say the same")
    if len(unit.words_a) > 6 or len(unit.words_b) > 6:
        return None
    if (
        len(unmatched(sense_a, sense_b)) + len(unmatched(sense_b, sense_a)) > 2
        and count_a + count_b == 1
        and unit.words_a
        and unit.words_b
    ):
        return None
    side = "newer" if count_b % 2 else "older"
    return fact(unit, "negation", f"the {side} version denies what the other one says")


def foreign_negation(unit: Unit) -> Finding | None:
    """A denial put in or cut."""
    if max(len(unit.words_a), len(unit.words_b)) > 4:
        return None
    counts = [
        sum(w.low in FOREIGN_NEGATORS for w in words) or (len(text) <= 4 and any(c in FOREIGN_NEGATORS for c in text))
        for words, text in ((unit.words_a, unit.text_a), (unit.words_b, unit.text_b))
    ]
    if counts[0] % 2 == counts[1] % 2:
        return None
    return fact(unit, "negation", "one version denies what the other one says")


def elsewhere(unit: Unit) -> Finding | None:
    """Another claim, deed or source in another language than English, as far as the tables of its verbs and sources tell."""
    told = judged((unit.region.a.text, unit.region.b.text), (unit.a, unit.b), unit.region.language)
    if told is None:
        return None
    return wording(unit, told.why) if told.kind is None else fact(unit, told.kind, told.why)


# ---- verbs: status and modality


def verb_group(unit: Unit) -> Finding | None:
    """The same place in the sentence, another verb, another stage of the deed, or another claim about it."""
    if not unit.words_a or not unit.words_b or max(len(unit.words_a), len(unit.words_b)) > 9:
        return None
    groups_a, groups_b = _groups_in(unit.around_a, *unit.index_a()), _groups_in(unit.around_b, *unit.index_b())
    groups_a = groups_a or _plain_verb(unit.around_a, *unit.index_a(), groups_b)
    groups_b = groups_b or _plain_verb(unit.around_b, *unit.index_b(), groups_a)
    if not groups_a or not groups_b:
        return None
    if same_idiom(unit.content_a, unit.content_b):
        return wording(unit, "two ways to say one thing")
    a, b = groups_a[0], groups_b[0]
    for x, y in ((x, y) for x in groups_a for y in groups_b):
        if alike(x.main, y.main) and x.main not in ("be", "have", "do"):
            return _same_verb(unit, x, y)
    if alike(a.main, b.main):
        return _same_verb(unit, a, b)
    if a.main in ("be", "have", "do") or b.main in ("be", "have", "do"):
        return None
    rest_a = [w for w in unit.content_a if w != a.main]
    rest_b = [w for w in unit.content_b if w != b.main]
    if a.main not in unit.content_a or b.main not in unit.content_b:
        return None
    if opposite(a.main, b.main) and a.negated != b.negated:
        return wording(unit, "an opposite and a negation say the same")
    if opposite(a.main, b.main) or other_stage(a.main, b.main):
        if _accident(unit, a.main, b.main):
            return wording(unit, "both say the same death")
        if unmatched(rest_b, unit.content_a) and unmatched(rest_a, unit.content_b) and not opposite(a.main, b.main):
            return None
        return fact(
            unit,
            "status",
            f"“{a.main}” and “{b.main}” are different acts",
            a=_group_span(unit.around_a, a, unit.a),
            b=_group_span(unit.around_b, b, unit.b),
        )
    over = a.phase in ("planned", "ongoing") and not a.past and b.phase in ("past", "done")
    if over and max(len(unit.words_a), len(unit.words_b)) <= 5:
        why = f"what was {_PHASES[a.phase]} is now {_PHASES[b.phase]}"
        return fact(unit, "status", why, likely=True)
    return None


def _groups_in(found: Sequence[Word], first: int, last: int) -> list[Group]:
    """The verb groups of words ``first`` to ``last``, the widest first; ``said it would send`` holds two."""
    groups: list[Group] = []
    for start in range(first, last + 1):
        group = group_at(found, start, last)
        if group and all(group.last != known.last for known in groups):
            groups.append(group)
    return groups


def _plain_verb(found: Sequence[Word], first: int, last: int, others: Sequence[Group]) -> list[Group]:
    """A single word that can't be told for a verb by itself, but is one because the other side's verb is the same (cuts / may cut)."""
    for n in range(first, last + 1):
        for other in others:
            if alike(base(found[n].low), other.main):
                return [Group(n, n, other.main, "now", frozenset(), False, False, False)]
    return []


def predicate(unit: Unit) -> Finding | None:
    """Another verb, or another state, where no table ties the two: a likely fact (``is aground`` / ``has been refloated``)."""
    if not unit.words_a or not unit.words_b or max(len(unit.words_a), len(unit.words_b)) > 8:
        return None
    groups_a, groups_b = _groups_in(unit.around_a, *unit.index_a()), _groups_in(unit.around_b, *unit.index_b())
    if not groups_a or not groups_b:
        return None
    new, gone = unmatched(unit.content_b, unit.around_content_a), unmatched(unit.content_a, unit.around_content_b)
    new, gone = ([w for w in said if not w.endswith("ly") and w not in HOW_OFTEN] for said in (new, gone))
    if not 1 <= len(new) <= 4 or not 1 <= len(gone) <= 4 or not weighty([*new, *gone]):
        return None
    if any(mark in unit.text_a + unit.text_b for mark in ".;:!?"):
        return None
    if same_idiom(unit.content_a, unit.content_b) or any(akin(x, y) for x in gone for y in new):
        return wording(unit, "two ways to say one thing") if len(new) + len(gone) <= 3 else None
    verbs_a, verbs_b = _mains(groups_a), _mains(groups_b)
    if not (set(gone) & verbs_a or "be" in verbs_a) or not (set(new) & verbs_b or "be" in verbs_b):
        return None
    helped = any(g.last > g.first for g in (*groups_a, *groups_b))
    told = {g.phase for g in groups_a} != {g.phase for g in groups_b}
    told = told or bool(len(weighty(gone)) >= 2 or len(weighty(new)) >= 2 or set(names(gone[0])) & set(names(new[0])))
    plain = (
        max(len(unit.words_a), len(unit.words_b)) <= 2 and is_past(unit.words_a[0].low) and is_past(unit.words_b[0].low)
    )
    if not (helped and told) and not plain:
        return None
    short = len(unit.around_a) <= 9 and len(unit.around_b) <= 9
    ahead = unit.last_a(3)
    whole = len(ahead) >= 2 and ahead == unit.last_b(3) and not unit.next_a(1) and not unit.next_b(1)
    # All that is said of the same subject may be another thing; elsewhere so much in hunks is a sentence written anew.
    if not whole and unit.region.share_changed(unit.sentence_a, unit.sentence_b) > (0.75 if short else 0.5):
        return None
    return fact(unit, "status", f"“{gone[0]}” became “{new[0]}”", likely=True)


def deed(unit: Unit) -> Finding | None:
    """One deed in place of another in the same form (``owns`` / ``rents``): a likely fact where neither may stand for the other."""
    if len(unit.words_a) != 1 or len(unit.words_b) != 1:
        return None
    one, other = unit.words_a[0].low, unit.words_b[0].low
    a, b = base(one), base(other)
    formed = [one.endswith(end) and other.endswith(end) and a != one and b != other for end in ("s", "ing", "ed")]
    if (
        not any(formed)
        or not set(names(a)) & set(names(b)) & {"d"}
        or akin(a, b)
        or not weighty([a])
        or not weighty([b])
    ):
        return None
    return fact(unit, "status", f"“{a}” and “{b}” are different acts", likely=True)


def _mains(groups: Sequence[Group]) -> set[str]:
    """The groups' main verbs; of ``is under way`` and ``was a`` that is ``be``."""
    return {g.main if is_content(g.main) else "be" for g in groups}


def _same_verb(unit: Unit, a: Group, b: Group) -> Finding | None:
    span_a, span_b = _group_span(unit.around_a, a, unit.a), _group_span(unit.around_b, b, unit.b)
    rest_a = unmatched([w for w in unit.content_a if w != a.main], [*unit.content_b, b.main])
    rest_b = unmatched([w for w in unit.content_b if w != b.main], [*unit.content_a, a.main])
    if a.negated != b.negated and not rest_a and not rest_b:
        return fact(unit, "negation", "one version denies what the other one says", a=span_a, b=span_b)
    intention = a.claims | b.claims == {"certain", "planned"} and a.claims != b.claims
    if intention and any(base(w.low) == "say" for w in (*unit.words_a, *unit.words_b)):
        return wording(unit, "an intention, told by who has it")
    if (
        a.claims != b.claims
        and not same_claims(a.claims, b.claims)
        and ((a.claims and b.claims) or not phase_changed(a, b))
    ):
        return fact(
            unit,
            "modality",
            f"{_claim(a)} became {_claim(b)}",
            a=_modal_span(unit.around_a, a, span_a, unit.a),
            b=_modal_span(unit.around_b, b, span_b, unit.b),
        )
    if phase_changed(a, b) and not a.claims & b.claims:
        return fact(unit, "status", f"what was {_PHASES[a.phase]} is now {_PHASES[b.phase]}", a=span_a, b=span_b)
    if rest_a or rest_b:
        return None
    if a.passive != b.passive:
        return wording(unit, "the same deed, told the other way about")
    if a.phase != b.phase or a.past != b.past or a.claims != b.claims:
        return wording(unit, "only the tense agrees with another verb")
    return None


_PHASES: Final = {"planned": "to come", "ongoing": "under way", "now": "so", "past": "past", "done": "done"}


def _claim(group: Group) -> str:
    return " and ".join(sorted(group.claims)) or "certain"


def _group_span(found: Sequence[Word], group: Group, own: tuple[int, int]) -> tuple[int, int]:
    """The group's own words and the unit's; a longer row of auxiliaries stays outside."""
    words = list(found[group.first : group.last + 1])
    start = words[0].start if words and len(words) <= 3 else own[0]
    main = found[group.last]
    end = main.end if main.start <= own[1] + 1 and main.end > own[1] and len(words) <= 3 else own[1]
    return min(start, own[0]), max(end, own[1])


def _modal_span(found: Sequence[Word], group: Group, whole: tuple[int, int], own: tuple[int, int]) -> tuple[int, int]:
    return own if own[0] < own[1] else whole


def _accident(unit: Unit, a: str, b: str) -> bool:
    """``died`` / ``was killed`` say the same, but where somebody may have done it."""
    if {a, b} != {"die", "kill"}:
        return False
    around = set(lows(unit.around_a)) | set(lows(unit.around_b))
    return not around & {"custody", "detention", "police", "prison", "jail", "cell", "guards", "soldiers", "arrest"}


# ---- direction, profit and loss, legal terms


def turned_about(unit: Unit) -> Finding | None:
    """``rose`` / ``fell``, ``loss`` / ``profit``, ``left`` / ``right``: one word against its opposite."""
    only_a, only_b = unmatched(unit.content_a, unit.content_b), unmatched(unit.content_b, unit.content_a)
    low_a, low_b = _forms(unit.words_a), _forms(unit.words_b)
    pairs = [
        (x, y)
        for x in dict.fromkeys(only_a + low_a)
        for y in dict.fromkeys(only_b + low_b)
        if x not in low_b and y not in low_a and opposite(x, y)
    ]
    if not pairs or len(unit.words_a) > 8 or len(unit.words_b) > 8:
        return None
    x, y = pairs[0]
    if any(w in ("down", "up", "over", "under", "above", "below", "out", "off", "on") for w in (x, y)) and (
        len(only_a) > 1 or len(only_b) > 1
    ):
        return None
    return fact(unit, "status", f"“{x}” and “{y}” are opposites")


def _forms(found: Sequence[Word]) -> list[str]:
    """Words as they stand and in their base forms (``left`` is more than ``leave``)."""
    return list(dict.fromkeys(form for w in found for form in (w.low, base(w.low))))


def legal_term(unit: Unit) -> Finding | None:
    """A charge, a crime or a stage of a case that became another one."""
    only_a, only_b = unmatched(unit.content_a, unit.content_b), unmatched(unit.content_b, unit.content_a)
    if max(len(unit.words_a), len(unit.words_b)) > 6:
        return None
    for x in only_a:
        for y in only_b:
            if _accident(unit, x, y):
                return wording(unit, "both say the same death")
            if (x in LEGAL_NOUNS and y in LEGAL_NOUNS) or (other_stage(x, y) and len(only_a) + len(only_b) <= 3):
                return fact(unit, "status", f"“{x}” and “{y}” are different things in law or in fact")
    return None


# ---- words that change the force of a claim


_BELIEVED: Final = re.compile(
    r"(?:is |are |was |were |has been |have been )?"
    r"(?:believed|thought|understood|alleged|reported|feared|suspected|rumoured|said|presumed) to(?: have(?: been)?| be)?"
)


def hedge(unit: Unit) -> Finding | None:
    """``allegedly``, ``almost``, ``is believed to`` put in, cut or exchanged."""
    if bool(unit.words_a) != bool(unit.words_b) and _BELIEVED.fullmatch(phrase(unit.words_a or unit.words_b)):
        return fact(unit, "modality", "a word that makes the claim stronger or weaker")
    a, b = _in_groups(phrase(unit.words_a), HEDGES), _in_groups(phrase(unit.words_b), HEDGES)
    if (not a and unit.words_a) or (not b and unit.words_b) or not (a or b):
        return None
    if a & b:
        return wording(unit, "both hedge alike")
    return fact(unit, "quote" if unit.quoted else "modality", "a word that makes the claim stronger or weaker")


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


def _quantity_words(found: Sequence[Word], shared: set[str]) -> str:
    words = [w.low for w in found if w.low not in ("the", "a", "an") and base(w.low) not in shared]
    if words[:2] == ["one", "of"]:
        return "one of"  # however many
    return " ".join(words[:-1] if len(words) > 1 and words[-1] == "of" else words)


def telling(unit: Unit) -> Finding | None:
    """A single significant adjective put in or cut."""
    words, other = (unit.words_b, unit.words_a) if unit.words_b else (unit.words_a, unit.words_b)
    if other or not 1 <= len(words) <= 3:
        return None
    said = [w for w in words if is_content(w.low)]
    if len(said) == 1 and said[0].low in TELLING:
        return fact(unit, "statement", "a word that changes what is known", likely=True)
    return None


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
            if any(alike(base(v), base(w)) and is_past(w) for v in verbs for w in rest):
                return fact(unit, "status", "what held when the one was written is past in the other")
    return None


def only(unit: Unit) -> Finding | None:
    """``Only residents`` / ``Residents``: what was said of a few alone is said of any."""
    for words, other in ((unit.words_a, unit.words_b), (unit.words_b, unit.words_a)):
        low = [w.low for w in words]
        if low[:1] == ["only"] and lows(other) == low[1:] and words[0].text[:1].isupper():
            return fact(unit, "statement", "“only” makes it hold for these alone", likely=True)
    return None


def connective(unit: Unit) -> Finding | None:
    """``after`` / ``because of``: an order became a cause, or another order."""
    a, b = phrase(unit.words_a), phrase(unit.words_b)
    known = [_in_groups(p, CONNECTIVES) for p in (a, b)]
    if not known[0] or not known[1]:
        return None
    if known[0] & known[1]:
        return wording(unit, "both tie the clauses alike")
    strong = {"before", "after", "because", "despite", "if", "unless", "until", "without", "instead"}
    if not ({a.split()[0], b.split()[0]} & strong):
        return None
    return fact(unit, "status", f"“{a}” and “{b}” tie the clauses otherwise: order, cause or condition")


def condition(unit: Unit) -> Finding | None:
    """A condition or exception cut or put in."""
    for words, other, last in (
        (unit.words_a, unit.words_b, unit.last_a(1)),
        (unit.words_b, unit.words_a, unit.last_b(1)),
    ):
        if (
            not other
            and words
            and words[0].low == "but"
            and {*last} & {"all", "any", "every", "everything", "nothing", "none", "no", "anyone"}
        ):
            return fact(unit, "statement", "an exception")
        if other or len(words) < 3:
            continue
        start = phrase(words[:3])
        if any(start == c or start.startswith(c + " ") for c in CONDITIONS):
            return fact(unit, "statement", "a condition or an exception")
    return None


_RULES: Final[tuple[Rule, ...]] = (
    pronoun,
    connective,
    quantifier,
    vague_number,
    lapsed,
    telling,
    only,
    hedge,
    negation,
    role,
    proper,
    attribution,
    verb_group,
    turned_about,
    legal_term,
    condition,
    predicate,
    deed,
)
