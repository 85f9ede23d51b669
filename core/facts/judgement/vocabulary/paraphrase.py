"""Ways to say one thing that differ in construction: ``failed to`` / ``did not``, ``unless it rains`` / ``if it does not rain``.

Both sentences are brought into one form by a table of phrases; what then has a partner in the other sentence says the same.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import cache
from typing import Final, NamedTuple

from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.vocabulary.constructions import CUES, rebuilt
from core.facts.judgement.vocabulary.content import akin, base
from core.facts.judgement.vocabulary.words import NEGATORS, NUMBER_WORDS

_PHRASES: Final = tuple(
    (tuple(old.split()), tuple(new.split()))
    for old, new in (
        pair.split("=")
        for line in (
            "remain = be still; stay = be still; stand accuse = be accuse; continue to be = be still; no long = not still",
            "continue to = still; keep on = still; go on = still; be still = still",
            "be not allow to = may not; be not permit to = may not; be bar from = may not; be ban from = may not; not allow to = may not",
            "be forbid to = may not; be forbid from = may not; be prohibit from = may not; not permit to = may not; must not = may not",
            "have to = must; be require to = must; be oblige to = must; need to = must; be allow to = may; be permit to = may",
            "have the ability to = can; possess the ability to = can; have the capacity to = can; be capable of = can",
            "be free to = may; be entitle to = may; have the right to = may; rule out = exclude",
            "leave open the possibility of = not exclude; leave open = not exclude; keep open = not exclude",
            "no confidence = confidence; survive a = win",
            "not enough = too little; not enough = too few; too few = too little",
            "higher than in = up; higher than = up; lower than in = down; lower than = down; up on = up; down on = down; more than in = up",
            "be flat = barely move; headquarters be in = base in; headquarter be in = base in; have its headquarters in = base in",
            "be base in = base in; below freeze = below zero; below freezing = below zero; sub zero = below zero; subzero = below zero",
            "cut off = not reach; be present at = attend; be absent = not attend; not present at = not attend; absent from = not attend",
            "not available = unavailable; not clear = unclear; not know = unknown; not confirm = unconfirm; out of stock = unavailable",
            "under the influence of alcohol = drunk; intoxicate = drunk; on board = aboard; a number of = several",
            "a large number of = many",
            "be due to begin = will begin; be schedule to = will; schedule to = will; slate to = will; due to = will",
            "be unable to = can not; be not able to = can not; can not = can not; be able to = can; unable to = can not",
            "fail to = not; do not = not; neglect to = not; do not manage to = can not; manage to = able; succeed in = able",
            "be likely to = will probably; be likely = will probably; be unlikely to = will probably not; look set to = will",
            "be set to = will; be due to = will; be to = will; be go to = will; be expect to = expect; be suppose to = expect",
            "only if = not if not; unless = if not; except if = if not; provide that = if; as long as = if; on condition that = if",
            "little change = barely move; hardly move = barely move; hardly change = barely move; scarcely move = barely move",
            "almost unchanged = barely move; barely change = barely move; nearly unchanged = barely move",
            "virtually unchanged = barely move",
            "sentence to life imprisonment = life term; give a life sentence = life term; jail for life = life term",
            "imprison for life = life term; sentence to jail = jail",
            "sentence to life in prison = life term; get life = life term; sentence to life = life term; life sentence = life term",
            "be absent = not attend; stay away = not attend; be absent from = not attend; do not turn up = not attend",
            "come into force = take effect; enter into force = take effect; come into effect = take effect; go into effect = take effect",
            "become effective = take effect; enter force = take effect",
            "be unaccounted for = be miss; unaccounted for = miss; can not be find = be miss",
            "be under threat = be at risk; be in danger = be at risk; be threaten = be at risk; be in jeopardy = be at risk",
            "be not name = be anonymous; remain anonymous = be anonymous; be unnamed = be anonymous; stay anonymous = be anonymous",
            "be strike = ; be reach = ; be agree = ; be sign up = join",
            "lose their life = die; lose his life = die; lose her life = die; cost the life of = kill; claim the life of = kill",
            "be survive by = leave behind; leave injure = injure; leave homeless = homeless; wound = injure",
            "hurt = injure",
            "lack the = not have; lack any = not have; lack a = not have; lack enough = not have enough; lack its = not have",
            "lack their = not have; below ground = underground; below the ground = underground; under the ground = underground",
            "not respond to a request for comment = unreached; not reply to a request for comment = unreached",
            "do not respond to a request for comment = unreached; do not reply to a request for comment = unreached",
            "do not immediately respond to a request for comment = unreached",
            "do not immediately reply to a request for comment = unreached",
            "can not be reach for comment = unreached; can not immediately be reach for comment = unreached",
            "be not available for comment = unreached; be unavailable for comment = unreached; be not reachable = unreached",
            "do not return a call = unreached; do not return call = unreached; do not answer a request for comment = unreached",
            "have no = not have; there be no = not have; not a single = no; nobody = no people; no one = no people; not one = no",
            "nothing = not thing; anything = thing; not anybody = no people; not anyone = no people",
            "have yet to be = have not be; have yet to = have not; be yet to be = have not be; be yet to = have not",
            "decline to = refuse; decline = refuse; refuse to = refuse; would not = refuse; will not comment = refuse comment",
            "be give the all clear = clear; be clear of = acquit; find not guilty = acquit; be find guilty of = convict",
            "find guilty = convict",
            "give birth to = bear; make a decision = decide; reach a decision = decide; take a decision = decide",
            "a tenth = 10 percent; a fifth = 20 percent; a quarter = 25 percent; half of = 50 percent",
            "off the coast of = off",
            "put up in = accommodate; be put up = accommodate; get under way = begin; get underway = begin; get off the ground = begin",
            "be out of order = not work; be out of action = not work; be out of service = not work; be out of use = not use",
            "tell of = about; be the subject of = about; be the topic of = about; be about = about; deal with = about",
            "have room for = can carry; can hold = can carry; can seat = can carry; be home to = have; play host to = host",
            "not many = few; not much = little; hardly any = few; hardly anyone = few; a few = several; quite a few = many",
            "be report miss = be miss; report miss = miss; have be report miss = be miss",
            "have to flee = flee; be force to flee = flee; have to leave their home = leave home",
            "be force to leave their home = leave home; be force from their home = leave home",
            "can face up to = face; may face up to = face; face up to = face; can face a maximum of = face; face a maximum of = face",
            "no longer have = lose; no long have = lose; do not have any long = lose",
            "have trouble = struggle to; have difficulty = struggle to; find it hard to = struggle to; find it difficult to = struggle to",
            "have a hard time = struggle to; struggle to = struggle to; be struggle to = struggle to; be have trouble = struggle to",
            "be have difficulty = struggle to; be find it hard to = struggle to; be find it difficult to = struggle to",
            "have not give up hope of = still hope; do not give up hope of = still hope; have not lose hope of = still hope",
            "still hope to = still hope",
            "have to make an emergency land = make an emergency land; be force to make an emergency land = make an emergency land",
            "no one but = only; nobody but = only; none but = only; no one except = only; nobody except = only; nothing but = only",
            "nobody other than = only; no one other than = only; solely = only; exclusively = only",
            "stay below = not rise above; remain below = not rise above; stay above = not fall below; remain above = not fall below",
            "be steady = barely move; hold steady = barely move; remain steady = barely move; stay steady = barely move",
            "not be in operation = idle; be not in operation = idle; be out of operation = idle; stand idle = idle; lie idle = idle",
            "must still be = have not be; must still = have not; still have to be = have not be; still have to = have not",
            "still need to be = have not be; still need to = have not",
            "be the first time = first time",
            "be unaware of = not know about; be unaware = not know; not be aware of = not know about; not aware of = not know about",
            "not make up their mind = undecided; not make up his mind = undecided",
            "not make up her mind = undecided; not yet decide = undecided",
            "have not make up their mind = be undecided; not decide on = still consider; have not decide on = be still consider",
            "be not over = continue; be still go on = continue; be go on = continue; be under way = continue; be ongoing = continue",
            "be still under way = continue; be still continue = continue; be not finish = continue; have not end = continue",
            "be no longer in = be out of; no longer in = out of",
            "be no longer on = be off; be not dangerous = be harmless; pose no danger = be harmless",
            "do not harm = be harmless; pose no threat = be harmless; be no danger = be harmless",
            "have not be put out = still burn; be not out = still burn; have not be extinguish = still burn; be still burn = still burn",
            "be spare jail = be not jail; be spare prison = be not jail; avoid jail = not jail; avoid prison = not jail",
            "escape jail = not jail; escape prison = not jail; send to jail = jail; send to prison = jail; imprison = jail",
            "get nowhere = make no progress; make no headway = make no progress; make little headway = make little progress",
            "have be call off = will not take place; be call off = will not take place; have be cancel = will not take place",
            "be cancel = will not take place; will not go ahead = will not take place; will not be hold = will not take place",
            "remain in place = not lift; be still in place = not lift; stay in place = not lift",
            "belong to = own; be own by = own; in the possession of = own; be include = include; among them = include; be among = include",
        )
        for pair in (part.strip() for part in line.split(";"))
    )
)
"""Phrases in base forms, and the one form for each; the longest that fits is taken."""
_FORMS: Final = {
    "could": "can",
    "would": "will",
    "shall": "will",
    "might": "may",
    "ca": "can",
    "wo": "will",
    "cannot": "can",
    "leaves": "leave",
}
_DROPPED: Final = frozenset(
    "a an the to of in at by for from with on that which who it its he she they their his her him them be do have get and as when"
    " while into people person % percent $".split()
)
"""What is not held against the other sentence once the phrases are settled; values are compared by themselves."""
_AFTER_LEAVING: Final = frozenset("dead injure homeless miss wound hurt strand".split())


_OF_NO_WEIGHT: Final = ("still", "because")
"""Words left over that say nothing more beside ``too``: too ill to travel, could not travel because she was ill."""


class Token(NamedTuple):
    """A word in its one form, where what it stands for stood, and whether a phrase was replaced there."""

    form: str
    start: int
    end: int
    turned: bool


def paraphrased(unit: Unit) -> bool:
    """Whether a phrase of the unit was put in its one form and all that the unit says has a partner in the other sentence."""
    a, b = unit.settled_a, unit.settled_b
    denial = all(w.low in NEGATORS for w in (*unit.words_a, *unit.words_b))
    near = (*a, *b) if denial else (*_within(a, unit.a), *_within(b, unit.b))
    if not any(token.turned for token in near):
        return False
    rest_a, rest_b = unpaired(a, b)
    if any(
        (denial or token.form in NEGATORS) and _unedited(unit, side, token)
        for side, rest in enumerate((rest_a, rest_b))
        for token in rest
    ):
        return False
    given = _OF_NO_WEIGHT if any(w.low == "too" for w in (*unit.around_a, *unit.around_b)) else ("still",)
    return not any(token.form not in given for token in (*_within(rest_a, unit.a), *_within(rest_b, unit.b)))


def _unedited(unit: Unit, side: int, token: Token) -> bool:
    """Whether a word that nothing answers for stands where no edit does: a phrase on the other side took in more than it."""
    return not any(
        (h.b0 if side else h.a0) < token.end and token.start < (h.b1 if side else h.a1) for h in unit.region.hunks
    )


def denied_in_form(unit: Unit) -> bool:
    """Whether all that the two sentences say is the same but for one denial, which a phrase of the unit holds: ``remains in place`` / ``has
    been lifted``."""
    a, b = unit.settled_a, unit.settled_b
    own = (*_within(a, unit.a), *_within(b, unit.b))
    if not any(token.turned and token.form in NEGATORS for token in own):
        return False
    rest = [token for side in unpaired(a, b) for token in side]
    return len(rest) == 1 and rest[0].turned and rest[0].form in NEGATORS


def settled_form(found: Sequence[Word]) -> list[Token]:
    """The sentence's words with every phrase of the table in its one form; small words and figures left out."""
    words: list[Token] = []
    forms = [_one_form(w.low) for w in found]
    other: dict[int, tuple[str, ...]] = {}
    if any(form in CUES for form, _ in forms):
        other = rebuilt(found, [form for form, _ in forms])
    for n, (w, (form, denied)) in enumerate(zip(found, forms, strict=True)):
        if n in other:
            words += (Token(new, w.start, w.end, True) for new in other[n] or ("",))
            continue
        words.append(Token._make((form, w.start, w.end, False)))  # no dearer than a tuple
        if denied:
            words.append(Token("not", w.start, w.end, False))
    tokens: list[Token] = []
    at = 0
    heads = _by_head()
    while at < len(words):
        size, new = _phrase_at(words, at) if words[at].form in heads else (0, ())
        if size:
            start, end = words[at].start, words[at + size - 1].end
            tokens += (Token(form, start, end, True) for form in new)
            at += size
        elif words[at].form == "leave" and any(w.form in _AFTER_LEAVING for w in words[at + 1 : at + 6]):
            tokens.append(Token("", words[at].start, words[at].end, True))
            following = (
                w._replace(form="kill", turned=True) if w.form == "dead" else w for w in words[at + 1 : at + 6]
            )
            words[at + 1 : at + 6] = list(following)
            at += 1
        else:
            tokens.append(words[at])
            at += 1
    return [t for t in tokens if not _left_out(t.form)]


@cache
def _one_form(low: str) -> tuple[str, bool]:
    """The form in which a word is held against others, and whether it is denied."""
    bare = low.removesuffix("n't")
    return _FORMS.get(bare, "") or base(bare), low.endswith("n't") or low == "cannot"


@cache
def _left_out(form: str) -> bool:
    return form in _DROPPED or form in NUMBER_WORDS or form[:1].isdigit()


@cache
def _by_head() -> dict[str, dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]]:
    """First word → second word, or none → the phrases that begin so, the longest first."""
    found: dict[str, dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]] = {}
    for old, new in sorted(_PHRASES, key=lambda pair: -len(pair[0])):
        found.setdefault(old[0], {}).setdefault(old[1] if len(old) > 1 else "", []).append((old, new))
    return found


def _phrase_at(words: Sequence[Token], at: int) -> tuple[int, tuple[str, ...]]:
    heads = _by_head().get(words[at].form)
    if heads:
        following = words[at + 1].form if at + 1 < len(words) else ""
        for second in (following, "") if following else ("",):
            for old, new in heads.get(second, ()):
                if tuple(w.form for w in words[at : at + len(old)]) == old:
                    return len(old), new or ("",)
    return 0, ()


def unpaired(a: Sequence[Token], b: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """The tokens of each sentence that have no partner of their own in the other: the same form, or one akin to it."""
    blocks = SequenceMatcher(None, [t.form for t in a], [t.form for t in b], autojunk=False).get_matching_blocks()
    kept = [
        {start + n for start, size in sides for n in range(size)}
        for sides in zip(*(((x, s), (y, s)) for x, y, s in blocks))
    ]
    rest = [token for n, token in enumerate(a) if n not in kept[0] and token.form]
    left = [token for n, token in enumerate(b) if n not in kept[1] and token.form]
    followers = {id(t): after for side in (a, b) for t, after in zip(side, [*side[1:], None])}
    for same in (True, False):
        waiting, rest = rest, []
        for token in waiting:
            partner = next((n for n, other in enumerate(left) if _stands_for(token, other, followers, same=same)), None)
            if partner is None:
                rest.append(token)
            else:
                left.pop(partner)
    return rest, left


def _stands_for(one: Token, other: Token, followers: dict[int, Token | None], *, same: bool) -> bool:
    if one.form != other.form:
        return not same and akin(one.form, other.form)
    if one.form not in NEGATORS:
        return True
    if one.turned or other.turned:
        return True  # only if / not … unless
    denied = followers[id(one)], followers[id(other)]
    return denied[0] is not None and denied[1] is not None and akin(denied[0].form, denied[1].form)


def _within(tokens: Sequence[Token], side: tuple[int, int]) -> list[Token]:
    return [t for t in tokens if t.start < side[1] and t.end > side[0]]
