"""Verbs: another stage of one deed, another claim about it, or another deed in its place."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.certainty import may_be_one
from core.facts.judgement.claims.each_answered import each_answered, from_its_ends
from core.facts.judgement.claims.mishaps import accident
from core.facts.judgement.claims.one_time import foreseen, going_on, had_to_wait, timetabled, untimed
from core.facts.judgement.claims.purposes import for_a_purpose
from core.facts.judgement.claims.same_deed import UNFORMED
from core.facts.judgement.claims.stages import another_stage, in_full, stronger
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Hunk, Word, words_in
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows, wording
from core.facts.judgement.vocabulary.content import (
    akin,
    alike,
    base,
    idiomatic,
    is_content,
    one_rejection,
    opposite,
    other_stage,
    same_idiom,
    told_for,
    unmatched,
    weighty,
)
from core.facts.judgement.vocabulary.lexicon import names
from core.facts.judgement.vocabulary.verbs import (
    LASTING,
    Group,
    group_at,
    is_past,
    is_verb,
    phase_changed,
    same_claims,
)
from core.facts.judgement.vocabulary.words import AUXILIARIES, HOW_OFTEN, LIGHT, MODALS, NEGATORS, REPORTING
from core.facts.tables.grammar import ARTICLES, DETERMINERS
from core.facts.tables.verbs import SAYING


def verb_group(unit: Unit) -> Finding | None:
    """The same place in the sentence, another verb, another stage of the deed, or another claim about it."""
    if not unit.words_a or not unit.words_b or max(len(unit.words_a), len(unit.words_b)) > 14:
        return None
    said = lows(unit.words_a), lows(unit.words_b)
    if all(_BEGUN.intersection(words) for words in said):
        begun = [[w for w in content if w not in _BEGUN] for content in (unit.content_a, unit.content_b)]
        claimed = [[w for w in words if w in MODALS or w in NEGATORS] for words in said]
        if begun[0] and begun[0] == begun[1] and claimed[0] == claimed[1]:
            return wording(unit, "both say that it began")
    groups_a, groups_b = _groups_in(unit.around_a, *unit.index_a()), _groups_in(unit.around_b, *unit.index_b())
    groups_a = groups_a or _plain_verb(unit.around_a, *unit.index_a(), groups_b)
    groups_b = groups_b or _plain_verb(unit.around_b, *unit.index_b(), groups_a)
    if not groups_a or not groups_b:
        return None
    in_vain = [any(g.claims & {"failed", "refused"} or g.negated for g in groups) for groups in (groups_a, groups_b)]
    if in_vain[0] == in_vain[1] and same_idiom(unit.content_a, unit.content_b) and not _more_said(unit):
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
    others = unmatched(rest_b, unit.content_a) and unmatched(rest_a, unit.content_b)  # said of other things
    if opposite(a.main, b.main) or (other_stage(a.main, b.main) and not others):
        if one_rejection(a.main, b.main, [*unit.around_content_a, *unit.around_content_b]):
            return wording(unit, "two ways to deny it")
        if accident(unit, a.main, b.main):
            return wording(unit, "both say the same death")
        if each_answered(unit, a.main, b.main) or from_its_ends(unit, a, b):
            return wording(unit, "each is told elsewhere in the other version", likely=True)
        if {a.main, b.main} <= _SENTENCING and _TERMS & {base(w) for w in unit.next_a(6)}:
            return wording(unit, "both say the same sentence")
        return fact(
            unit,
            "status",
            f"“{in_full(unit.around_a, a)}” and “{in_full(unit.around_b, b)}” do not mean the same",
            a=_group_span(unit.around_a, a, unit.a),
            b=_group_span(unit.around_b, b, unit.b),
            likely=a.negated != b.negated or (not opposite(a.main, b.main) and may_be_one(unit, a.main, b.main)),
        )
    over = any(
        x.phase in ("planned", "ongoing") and not x.past and y.phase in ("past", "done") for x, y in ((a, b), (b, a))
    )
    led = a.first == unit.index_a()[0] and b.first == unit.index_b()[0] and unit.last_a(2) == unit.last_b(2) != []
    if over and max(len(unit.words_a), len(unit.words_b)) <= (14 if led else 5):
        return fact(unit, "status", another_stage(unit, a, b), likely=True)
    return None


def _more_said(unit: Unit) -> bool:
    """Whether both say more than the table has for one idiom, and other things: ``broke up in acrimony`` / ``ended in a handshake``."""
    rests = [
        [w for w in weighty(own) if w not in idiomatic(own, other)]
        for own, other in ((unit.content_a, unit.content_b), (unit.content_b, unit.content_a))
    ]
    return not any(told_for(x, y) or x[:5] == y[:5] for x in rests[0] for y in rests[1]) and all(
        unmatched(own, other) == own != [] for own, other in (rests, rests[::-1])
    )


def before_verb(unit: Unit) -> Finding | None:
    """``may have`` put in or cut before a verb that stays: the whole group is asked."""
    words = [*unit.words_a, *unit.words_b]
    if not words or not all(w.low in AUXILIARIES or w.low in MODALS for w in words):
        return None
    claimed = [
        any(w.low in MODALS and MODALS[w.low] != {"certain"} for w in side) for side in (unit.words_a, unit.words_b)
    ]
    if claimed[0] == claimed[1]:
        return None
    following = [
        next((w for w in around if w.start >= end), None)
        for around, end in ((unit.around_a, unit.a[1]), (unit.around_b, unit.b[1]))
    ]
    if following[0] is None or following[1] is None or base(following[0].low) != base(following[1].low):
        return None
    wider = Unit(unit.region, Hunk(unit.a[0], following[0].end, unit.b[0], following[1].end))
    told = verb_group(wider)
    return told if told and told.category == "fact" and told.kind == "modality" else None


def _groups_in(found: Sequence[Word], first: int, last: int) -> list[Group]:
    """The verb groups of words ``first`` to ``last``, the widest first; ``said it would send`` holds two."""
    groups: list[Group] = []
    for start in range(first, last + 1):
        if start and found[start - 1].low in DETERMINERS and found[start - 1].end + 1 == found[start].start:
            continue  # the ferries
        group = group_at(found, start, last)
        noun = group and group.first == group.last and _is_noun_here(found, group.first)
        if (
            group
            and not noun
            and not _before_person(found, group)
            and all(group.last != known.last for known in groups)
        ):
            groups.append(group)
    return groups


def _before_person(found: Sequence[Word], group: Group) -> bool:
    """``Retired judge``, ``an injured player``: a participle that belongs to whom it stands before."""
    n = group.first
    if n != group.last or n + 1 >= len(found) or not found[n].low.endswith("ed"):
        return False
    led = n == 0 or found[n - 1].low in ARTICLES or found[n - 1].end + 1 < found[n].start
    return led and found[n + 1].start == found[n].end + 1 and "p" in names(base(found[n + 1].low))


def _plain_verb(found: Sequence[Word], first: int, last: int, others: Sequence[Group]) -> list[Group]:
    """A single word that can't be told for a verb by itself, but is one because the other side's verb is the same (cuts / may cut)."""
    for n in range(first, last + 1):
        if _is_noun_here(found, n):
            continue
        for other in others:
            if alike(base(found[n].low), other.main):
                risked = _is_risked(found, n)
                claims = MODALS["could"] if risked else frozenset[str]()
                return [Group(n, n, other.main, "planned" if risked else "now", claims, False, False, False)]
    return []


def _is_risked(found: Sequence[Word], n: int) -> bool:
    """``a danger of the dam bursting``: what may happen."""
    of = next((k for k in range(n - 1, max(0, n - _REACH), -1) if found[k].low == "of"), 0)
    return of > 0 and found[of - 1].low in _RISKS and found[n].low.endswith("ing")


_REACH: Final = 6
_RISKS: Final = frozenset(
    "danger dangers risk risks possibility chance chances threat likelihood prospect fear fears".split()
)


def _is_noun_here(found: Sequence[Word], n: int) -> bool:
    """``a sharp fall``, ``the election``: a word behind its article."""
    ahead = [w.low for w in found[max(0, n - 2) : n]]
    if ahead[-1:] != [] and ahead[-1] not in DETERMINERS and _is_only_verb(found[n].low):
        return False  # the firm sold, the general saw
    return ahead[-1:] != [] and (
        ahead[-1] in DETERMINERS
        or (ahead[0] in DETERMINERS and "q" in names(base(ahead[-1])) and not set(names(base(ahead[-1]))) & {"p", "t"})
    )


def _is_only_verb(word: str) -> bool:
    """A past form that is no adjective and no noun."""
    return is_past(word) and is_verb(word) and word not in _NOUNS_TOO


_NOUNS_TOO: Final = frozenset("left ground wound cut bound born known".split())
"""Past forms that are another word too: the far left, the recent find."""


def predicate(unit: Unit) -> Finding | None:
    """Another verb, or another state, where no table ties the two: a likely fact (``is aground`` / ``has been refloated``)."""
    if not unit.words_a or not unit.words_b or max(len(unit.words_a), len(unit.words_b)) > 8:
        return None
    groups_a, groups_b = _groups_in(unit.around_a, *unit.index_a()), _groups_in(unit.around_b, *unit.index_b())
    if not groups_a or not groups_b:
        return None
    new, gone = unmatched(unit.content_b, unit.around_content_a), unmatched(unit.content_a, unit.around_content_b)
    new, gone = ([w for w in said if not w.endswith("ly") and w not in HOW_OFTEN] for said in (new, gone))
    lone = unit.lone
    fewest = 0 if lone and "be" in _mains(groups_a) | _mains(groups_b) else 1
    if not fewest <= len(new) <= 4 or not fewest <= len(gone) <= 4 or not weighty([*new, *gone]):
        return None
    if any(mark in unit.text_a + unit.text_b for mark in ".;:!?()"):
        return None
    denied = [any(w in NEGATORS for w in lows(words)) for words in (unit.words_a, unit.words_b)]
    if denied[0] != denied[1] and lone and any("there" in lows(words) for words in (unit.words_a, unit.words_b)):
        return fact(unit, "negation", "one version denies what the other one says", likely=True)
    if same_idiom(unit.content_a, unit.content_b) or any(akin(x, y) for x in gone for y in new):
        a, b = groups_a[0], groups_b[0]
        if any(x.phase == "planned" and y.phase in ("ongoing", "done", "past") for x, y in ((a, b), (b, a))):
            return fact(unit, "status", another_stage(unit, a, b), likely=True)
        return wording(unit, "two ways to say one thing") if len(new) + len(gone) <= 3 else None
    if len(unit.words_a) == len(unit.words_b) == 1 and any(
        told_for(x, y) for x, y in (([*gone, ""][0], [*new, ""][0]), (unit.words_a[0].low, unit.words_b[0].low))
    ):
        return wording(unit, "most likely two ways to say one thing", likely=True)
    verbs_a, verbs_b = _mains(groups_a), _mains(groups_b)
    if {g.main for g in groups_a} <= REPORTING and {g.main for g in groups_b} <= REPORTING:
        return None  # two words for telling; what they claim is judged before
    if not fewest and not (set(weighty(gone)) & verbs_a or set(weighty(new)) & verbs_b):
        return None
    if not (set(gone) & verbs_a or "be" in verbs_a) or not (set(new) & verbs_b or "be" in verbs_b):
        return None
    helped = any(g.last > g.first for g in (*groups_a, *groups_b))
    told = lone or {g.phase for g in groups_a} != {g.phase for g in groups_b}
    told = told or bool(len(weighty(gone)) >= 2 or len(weighty(new)) >= 2 or set(names(gone[0])) & set(names(new[0])))
    plain = (
        max(len(unit.words_a), len(unit.words_b)) <= 2 and is_past(unit.words_a[0].low) and is_past(unit.words_b[0].low)
    )
    if not ((helped or lone) and told) and (not plain or _reworded(unit)):
        return None
    short = len(unit.around_a) <= 9 and len(unit.around_b) <= 9
    ahead = unit.last_a(3)
    whole = len(ahead) >= 2 and ahead == unit.last_b(3) and not unit.next_a(1) and not unit.next_b(1)
    # All that is said of the same subject may be another thing; elsewhere so much in hunks is a sentence written anew.
    if not whole and unit.region.share_changed(unit.sentence_a, unit.sentence_b) > (0.75 if short else 0.5):
        return None
    return fact(unit, "status", "things no longer stand as the older version says", likely=True)


def deed(unit: Unit) -> Finding | None:
    """One deed in place of another in the same form (``owns`` / ``rents``): a likely fact where neither may stand for the other."""
    if len(unit.words_a) != 1 or len(unit.words_b) != 1:
        return None
    one, other = unit.words_a[0].low, unit.words_b[0].low
    if {*unit.last_a(1), *unit.last_b(1)} & DETERMINERS and {*unit.next_a(1), *unit.next_b(1)} & {
        *AUXILIARIES,
        *MODALS,
    }:
        return None  # the ferries will
    if (
        one.endswith("s")
        and other.endswith("s")
        and ({*unit.next_a(1), *unit.next_b(1)} & {*AUXILIARIES, *MODALS} or is_verb((unit.last_a(1) or [""])[0]))
    ):
        return None  # nurses would, which makes tyres
    a, b = base(one), base(other)
    formed = [one.endswith(end) and other.endswith(end) and a != one and b != other for end in ("s", "ing", "ed")]
    if (
        not any(formed)
        or not set(names(a)) & set(names(b)) & {"d"}
        or akin(a, b)
        or not weighty([a])
        or not weighty([b])
        or _reworded(unit)
    ):
        return None
    return fact(unit, "status", f"“{a}” and “{b}” do not mean the same", likely=True)


def _reworded(unit: Unit) -> bool:
    """Whether its edit holds other words too, told in other words: where more was reworded, the verb most likely was as well."""
    hunk = next(
        (
            h
            for h in unit.region.hunks
            if h.a0 <= unit.hunk.a0 and unit.hunk.a1 <= h.a1 and h.b0 <= unit.hunk.b0 and unit.hunk.b1 <= h.b1
        ),
        None,
    )
    if hunk is None:
        return False
    a = [w for w in unit.region.contents(0, hunk.a0, hunk.a1) if w not in unit.content_a]
    b = [w for w in unit.region.contents(1, hunk.b0, hunk.b1) if w not in unit.content_b]
    return any(alike(x, y) for x in a for y in b if x != y)


def _mains(groups: Sequence[Group]) -> set[str]:
    """The groups' main verbs; of ``is under way`` and ``was a`` that is ``be``."""
    return {g.main if is_content(g.main) else "be" for g in groups}


_GOING: Final = frozenset("withdraw leave quit resign retire depart".split())
_SENT_AWAY: Final = frozenset("remove expel exclude dismiss oust eject drop evict".split())


def _promises(around: Sequence[Word]) -> bool:
    """``promised to publish it``, ``pledged that it will be published``."""
    return any(base(w.low) in _PROMISING for w in around)


_PROMISING: Final = frozenset({"promise", "pledge", "vow"})


def _same_verb(unit: Unit, a: Group, b: Group) -> Finding | None:
    span_a, span_b = _group_span(unit.around_a, a, unit.a), _group_span(unit.around_b, b, unit.b)
    rest_a = unmatched([w for w in unit.content_a if w != a.main], [*unit.content_b, b.main])
    rest_b = unmatched([w for w in unit.content_b if w != b.main], [*unit.content_a, a.main])
    if a.negated != b.negated and not rest_a and not rest_b:
        return fact(unit, "negation", "one version denies what the other one says", a=span_a, b=span_b)
    if a.negated != b.negated and not (a.claims | b.claims) and _end_with(unit, a, b):
        return fact(unit, "negation", "one version denies what the other one says", a=span_a, b=span_b, likely=True)
    if ("past" in a.claims) != ("past" in b.claims) and {*rest_a, *rest_b} <= {"use"}:
        if (b if "past" in a.claims else a).past:
            return wording(unit, "only the tense agrees with another verb")
        return fact(unit, "status", "what holds in one version is past in the other", a=span_a, b=span_b)
    if untimed(unit, a, b):
        return wording(unit, "one thing, told by another form of the verb")
    intention = a.claims | b.claims == {"certain", "planned"} and a.claims != b.claims
    if intention and any(base(w.low) == "say" for w in (*unit.words_a, *unit.words_b)):
        return wording(unit, "an intention, told by who has it")
    if timetabled(unit, a, b) and not (rest_a and rest_b):
        return wording(unit, "a thing of the timetable, told in the present or in the future")
    if foreseen(a, b) and not (rest_a and rest_b):
        return wording(unit, "two ways to foresee it")
    if had_to_wait(a, b):
        return wording(unit, "who had to wait has waited")
    if any(x.claims == {"able"} and not y.claims and x.past and y.past and not x.negated for x, y in ((a, b), (b, a))):
        return wording(unit, "what somebody was able to do was done")
    if "promised" in a.claims ^ b.claims and all(map(_promises, (unit.around_a, unit.around_b))):
        return wording(unit, "both promise it")
    if going_on(unit, a, b) or for_a_purpose(unit, a.first, b.first):
        return wording(unit, "one time, told by another form of the verb")
    if (
        a.claims != b.claims
        and not same_claims(a.claims, b.claims)
        and ((a.claims and b.claims) or not phase_changed(a, b))
    ):
        return fact(
            unit,
            "modality",
            stronger(unit, a, b),
            a=unit.a if unit.text_a else span_a,
            b=unit.b if unit.text_b else span_b,
        )
    if phase_changed(a, b) and not a.claims & b.claims and a.main == b.main and a.negated != b.negated:
        return fact(unit, "negation", "one version denies what the other one says")
    if phase_changed(a, b) and not a.claims & b.claims:
        return fact(unit, "status", another_stage(unit, a, b), a=span_a, b=span_b)
    if rest_a or rest_b:
        return None
    if a.passive != b.passive:
        if any(x.main in _GOING and y.main in _SENT_AWAY and y.passive for x, y in ((a, b), (b, a))):
            return fact(unit, "status", "who left in one version was made to leave in the other", a=span_a, b=span_b)
        return wording(unit, "the same deed, told the other way about")
    if _left_behind(unit, a, b):
        return fact(unit, "status", "what holds in one version is past in the other", likely=True)
    if a.phase != b.phase or a.past != b.past or a.claims != b.claims:
        return wording(unit, "only the tense agrees with another verb")
    return None


def _end_with(unit: Unit, a: Group, b: Group) -> bool:
    """Whether both sides end with their verb and go on alike: the fire service *does not rule* / police *have ruled* out arson."""
    ends = unit.around_a[a.last].end == unit.words_a[-1].end, unit.around_b[b.last].end == unit.words_b[-1].end
    denied = [any(w.low in NEGATORS or w.low.endswith("n't") for w in words) for words in (unit.words_a, unit.words_b)]
    return all(ends) and not all(denied) and len(unit.next_a(2)) == 2 and unit.next_a(2) == unit.next_b(2)


_BEGUN: Final = frozenset("begin begins began begun beginning start starts started starting".split())


def _left_behind(unit: Unit, a: Group, b: Group) -> bool:
    """``She works for the bank.`` / ``She worked for the bank.``: a tense with no other verb that it could agree with."""
    if a.claims or b.claims or {(a.phase, a.past), (b.phase, b.past)} != {("now", False), ("past", True)}:
        return False
    sides = unit.around_a, unit.around_b
    if any(group.first and words[group.first - 1].low == "to" for words, group in zip(sides, (a, b), strict=True)):
        return False  # forced to withdraw: of no time of its own
    mains = unit.around_a[a.last].low, unit.around_b[b.last].low
    if base(mains[0]) != base(mains[1]) and set(mains) & UNFORMED:
        return False  # cut / lowered: the one verb has one form for both times
    if (
        (a.main in LIGHT and a.main not in _BEGINNING)
        or {a.main, b.main} & LASTING
        or any(words[group.last].low.endswith("ing") for words, group in zip(sides, (a, b), strict=True))
    ):
        return False
    if any(base(w.low) in _TELLING for words in sides for w in words) or unit.region.quoted_a or unit.region.quoted_b:
        return False
    texts = (unit.region.a.text, unit.sentence_a), (unit.region.b.text, unit.sentence_b)
    if any(text[slice(*sentence)].rstrip()[-1:] not in (".", "!") for text, sentence in texts):
        return False  # a headline tells of what is over as if it were so
    return not any(
        w.low in AUXILIARIES or is_verb(w.low)
        for hunk in unit.region.hunks
        if (
            (hunk.a0 < unit.sentence_a[1] and hunk.a1 > unit.sentence_a[0])
            or (hunk.b0 < unit.sentence_b[1] and hunk.b1 > unit.sentence_b[0])
        )
        and (hunk.b1 <= unit.b[0] or hunk.b0 >= unit.b[1])
        for w in (
            *words_in(unit.region.a.text, hunk.a0, hunk.a1),
            *words_in(unit.region.b.text, hunk.b0, hunk.b1),
        )
    )


_BEGINNING: Final = frozenset({"start", "begin"})
"""Verbs that say little, but of which the present is a thing of the timetable: the fair starts on Sunday."""
_TELLING: Final = REPORTING | SAYING | {"feature", "star", "include", "contain", "hope", "want", "fear", "accord"}
"""Verbs beside which a tense may agree with theirs, or that tell of what is written."""


def _group_span(found: Sequence[Word], group: Group, own: tuple[int, int]) -> tuple[int, int]:
    """The group's own words and the unit's; a longer row of auxiliaries stays outside."""
    words = list(found[group.first : group.last + 1])
    start = words[0].start if words and len(words) <= 3 else own[0]
    main = found[group.last]
    end = main.end if main.start <= own[1] + 1 and main.end > own[1] and len(words) <= 3 else own[1]
    return min(start, own[0]), max(end, own[1])


_SENTENCING: Final = frozenset("give sentence jail imprison hand get receive".split())
_TERMS: Final = frozenset("year month week day life term prison jail".split())
"""What a court gives."""
