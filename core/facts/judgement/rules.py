"""Which rule is heard first on what letters alone don't tell: status, modality, negation, direction, order, condition.

Each takes a unit and gives a finding or ``None``; the first that speaks is heard. What they know stands in ``vocabulary`` and ``tables``.
"""

from collections.abc import Callable
from typing import Final

from core.facts.comparing.elsewhere import judged
from core.facts.judgement.claims.acts import before_verb, deed, predicate, verb_group
from core.facts.judgement.claims.against import (
    denied_in_phrase,
    foreign_negation,
    legal_term,
    negation,
    non,
    turned_about,
    with_next,
)
from core.facts.judgement.claims.announced import announced
from core.facts.judgement.claims.befell import befell
from core.facts.judgement.claims.binding import binding
from core.facts.judgement.claims.by_prefix import denied_by_prefix
from core.facts.judgement.claims.circumstances import behind_deed, circumstance, purpose
from core.facts.judgement.claims.conditions import condition
from core.facts.judgement.claims.counted import counted
from core.facts.judgement.claims.denied_alike import denied_alike
from core.facts.judgement.claims.extent import change_or_end, degree, how_far, leave
from core.facts.judgement.claims.fillers import filler
from core.facts.judgement.claims.force import (
    connective,
    hedge,
    lapsed,
    multiple,
    one_of,
    only,
    quantifier,
    telling,
    tied_behind,
    toll,
    vague_number,
    without,
)
from core.facts.judgement.claims.given_up import given_up
from core.facts.judgement.claims.held import held
from core.facts.judgement.claims.himself import himself
from core.facts.judgement.claims.in_all_cases import in_any_case, some_or_all
from core.facts.judgement.claims.in_letters import other_letters
from core.facts.judgement.claims.last_time import last_time
from core.facts.judgement.claims.left_alone import left_alone
from core.facts.judgement.claims.listed import dropped_member, member
from core.facts.judgement.claims.nominal import nominal
from core.facts.judgement.claims.nothing import nothing, somebody
from core.facts.judgement.claims.offences import offence
from core.facts.judgement.claims.on_scales import on_scales
from core.facts.judgement.claims.only_asked import only_asked
from core.facts.judgement.claims.other_deed import other_deed
from core.facts.judgement.claims.other_phrase import other_manner
from core.facts.judgement.claims.parted_deeds import other_tail, parted_deed, same_particle
from core.facts.judgement.claims.put_in import put_in
from core.facts.judgement.claims.qualities import quality
from core.facts.judgement.claims.said_to_be import said_to_be
from core.facts.judgement.claims.same_deed import one_deed, two_deeds
from core.facts.judgement.claims.small_words import small_words
from core.facts.judgement.claims.states import cause, institution, limit, nearing, placing, sent_to, state
from core.facts.judgement.claims.terms import earned, effect, pace, part_of, particle, whom_all, yet_to
from core.facts.judgement.claims.to_come import likelihood, resolved
from core.facts.judgement.claims.undecided import undecided
from core.facts.judgement.claims.unrelated import unrelated
from core.facts.judgement.claims.ways import other_way
from core.facts.judgement.claims.willing import willing
from core.facts.judgement.elsewhere.counts import nobody, one_or_more, only_elsewhere
from core.facts.judgement.elsewhere.multiplied import multiplied
from core.facts.judgement.elsewhere.persons import (
    addressed_elsewhere,
    epithet_elsewhere,
    post_elsewhere,
    post_of_one_elsewhere,
    pronoun_elsewhere,
    sex_elsewhere,
)
from core.facts.judgement.finding import Finding
from core.facts.judgement.persons.epithets import epithet
from core.facts.judgement.persons.in_brackets import in_brackets
from core.facts.judgement.persons.kin import kin, own_or_anothers, somebody_related
from core.facts.judgement.persons.known_title import known_title
from core.facts.judgement.persons.named_again import named_again
from core.facts.judgement.persons.named_like_words import named_like_a_word
from core.facts.judgement.persons.no_name import joined, name_or_thing, nation
from core.facts.judgement.persons.once_called import once_called
from core.facts.judgement.persons.people import pronoun, role
from core.facts.judgement.persons.proper_names import proper
from core.facts.judgement.persons.source_clauses import attribution
from core.facts.judgement.persons.voices import some_of, spokes, voice
from core.facts.judgement.persons.whose import whose_is_told
from core.facts.judgement.unit import Unit
from core.facts.judgement.values.ranks import fixed, group, ranked
from core.facts.judgement.verdict import fact, wording

Rule = Callable[[Unit], Finding | None]


def by_rule(unit: Unit) -> Finding | None:
    """The finding of the first rule that speaks. Other languages than English have verbs, sources and denials."""
    for rule in _RULES if unit.region.english else _ELSEWHERE:
        finding = rule(unit)
        if finding:
            return finding
    return None


def elsewhere(unit: Unit) -> Finding | None:
    """Another claim, deed or source in another language than English, as far as the tables of its verbs and sources tell."""
    told = judged((unit.region.a.text, unit.region.b.text), (unit.a, unit.b), unit.region.language)
    if told is None:
        return None
    if told.kind is None:
        return wording(unit, told.why)
    a, b = with_next(unit) if told.kind == "role" else (unit.a, unit.b)
    return fact(unit, told.kind, told.why, a=a, b=b)


_ELSEWHERE: Final[tuple[Rule, ...]] = (
    multiplied,
    one_or_more,
    nobody,
    only_elsewhere,
    addressed_elsewhere,
    pronoun_elsewhere,
    sex_elsewhere,
    epithet_elsewhere,
    post_of_one_elsewhere,
    elsewhere,
    post_elsewhere,
    foreign_negation,
)
_RULES: Final[tuple[Rule, ...]] = (
    nothing,
    counted,
    undecided,
    last_time,
    denied_alike,
    denied_by_prefix,
    in_brackets,
    known_title,
    filler,
    named_like_a_word,
    tied_behind,
    one_deed,
    ranked,
    fixed,
    group,
    epithet,
    named_again,
    pronoun,
    only_asked,
    said_to_be,
    announced,
    change_or_end,
    left_alone,
    parted_deed,
    same_particle,
    himself,
    given_up,
    willing,
    unrelated,
    other_way,
    quality,
    on_scales,
    yet_to,
    part_of,
    whom_all,
    effect,
    particle,
    earned,
    pace,
    placing,
    without,
    small_words,
    connective,
    one_of,
    quantifier,
    some_or_all,
    somebody,
    vague_number,
    multiple,
    lapsed,
    toll,
    telling,
    only,
    limit,
    likelihood,
    resolved,
    hedge,
    held,
    leave,
    non,
    negation,
    denied_in_phrase,
    how_far,
    degree,
    nearing,
    institution,
    sent_to,
    voice,
    spokes,
    some_of,
    kin,
    own_or_anothers,
    somebody_related,
    once_called,
    whose_is_told,
    role,
    proper,
    nation,
    name_or_thing,
    joined,
    attribution,
    binding,
    nominal,
    verb_group,
    before_verb,
    turned_about,
    legal_term,
    offence,
    condition,
    in_any_case,
    state,
    cause,
    befell,
    other_deed,
    predicate,
    two_deeds,
    other_tail,
    deed,
    dropped_member,
    member,
    circumstance,
    behind_deed,
    purpose,
    other_manner,
    other_letters,
    put_in,
)
