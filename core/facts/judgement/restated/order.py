"""Pieces brought into one order: who has something before it, a post before its name, a level as a change, manner before its deed."""

from typing import Final

from core.facts.judgement.claims.nominal import BEGINNING, LITTLE
from core.facts.judgement.restated.reading import Piece
from core.facts.judgement.restated.voices import in_one_voice
from core.facts.judgement.vocabulary.content import is_content
from core.facts.judgement.vocabulary.lexicon import names
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.judgement.vocabulary.words import ROLE_NOUNS
from core.facts.tables.grammar import ARTICLES
from core.facts.tables.restating import (
    ATTENDED,
    DOWNWARD,
    FALLING,
    HELD_IN,
    NO_TURN,
    OF_MEMBERS,
    RESULTS,
    RISING,
    STANDING,
    STATES,
    THAN,
    UPWARD,
    WHOSE_WORK,
)
from core.facts.tables.saying import DAY_WORDS, OUTLET_WORDS, OUTLETS

_OWN: Final = frozenset("his her its their our my your".split())
_SO_OFTEN: Final = frozenset({"twice", "thrice"})
_WHO: Final = frozenset("who which that".split())
_RELATING: Final = frozenset(
    "chair head lead found coach captain manage run own write direct win edit conduct command chairs".split()
)
"""Verbs whose doer is named after them: who chaired the panel is its chair."""
_LONGEST_PHRASE: Final = 6
"""Words of the phrases that are turned about."""
_PAST_A_DEED: Final = 5
"""Words behind a deed among which its manner is looked for."""

DROPPED: Final = frozenset(
    "a an the that who which whom there be have get do 's as it of and also but while so s".split()
)
"""Words that carry nothing once the order is one."""


def in_one_order(found: list[Piece]) -> list[Piece]:
    """The pieces in one order, small words left out."""
    found = _owned(_heard(_together(list(found))))
    found = _related(found)
    found = _titled(found)
    found = in_one_voice(found)
    found = _aged(found)
    found = _figures(found)
    found = _counted(found)
    _results(found)
    _light(found)
    _by_their_work(found)
    found = [p for p in found if p.form not in DROPPED and not (p.form == "to" and _is_sign(found, p))]
    return _manner(found)


def _together(found: list[Piece]) -> list[Piece]:
    """``has not begun yet`` as ``not yet begun``."""
    for at, p in enumerate(found):
        if p.form != "not":
            continue
        yet = next((n for n in range(at + 2, min(len(found), at + 6)) if found[n].form == "yet"), None)
        if yet is None or any(x.comma for x in found[at + 1 : yet + 1]):
            continue
        deed = next((x for x in found[at + 1 : yet] if is_content(x.low)), None)
        if deed is not None:
            deed.awaited, found[yet].turned, p.turned = True, "not yet ", "not yet "
            return [*found[: at + 1], found[yet], *found[at + 1 : yet], *found[yet + 1 :]]
    return found


def _heard(found: list[Piece]) -> list[Piece]:
    """``told Reuters`` as ``said``: who hears for the news what is said goes with it."""
    for at, p in enumerate(found):
        if p.form != "tell":
            continue
        end, known = at + 1, at
        while end < len(found) and end - at <= _LONGEST_PHRASE and not found[end].comma:
            x = found[end]
            if x.form in OUTLETS or x.form in OUTLET_WORDS:
                known = end
            elif (known > at and (not x.named or x.form in DAY_WORDS or found[known].named)) or (
                x.form not in ARTICLES and not x.named and not _plain(x)
            ):
                break
            end += 1
        if known > at:
            p.form, p.turned = "say", "told "
            for x in found[at + 1 : known + 1]:
                x.heard = True
    return found


def _is_sign(found: list[Piece], to: Piece) -> bool:
    """Whether ``to`` only leads to a verb."""
    behind = next((p for p in found if p.start >= to.end), None)
    return behind is not None and behind.bare


def _plain(p: Piece) -> bool:
    """Whether a piece may be part of a thing's name."""
    return (is_content(p.low) or p.form in ROLE_NOUNS) and (p.named or not (_inflected(p) and names(p.form)[:1] != "p"))


def _inflected(p: Piece) -> bool:
    """Whether it is a past form or a participle that looks like one."""
    return p.low != p.form and is_past(p.low)


def _run_left(found: list[Piece], at: int) -> int:
    """Where the phrase begins whose last word stands before ``at``."""
    first = at
    while first and at - first < _LONGEST_PHRASE and _plain(found[first - 1]) and not found[first - 1].figure:
        first -= 1
        if found[first].comma or (found[first].owner and first < at - 1):
            break
    known = (
        first == 0 or found[first].comma or found[first - 1].form in ARTICLES or not is_content(found[first - 1].low)
    )
    return first if known else at - 1


def _run_right(found: list[Piece], at: int) -> int:
    """Where the phrase ends that begins at ``at``."""
    end = at
    while end < len(found) and found[end].form in ARTICLES | _OWN and end - at < 2:
        end += 1
    start = end
    while end < len(found) and end - start < _LONGEST_PHRASE and _plain(found[end]):
        if end > start and (found[end].comma or found[end].figure):
            break
        if end > start and found[start].named and not found[end].named:
            break
        end += 1
    return end if end > start else at


def _owned(found: list[Piece]) -> list[Piece]:
    """``the resignation of its chairman`` as ``its chairman's resignation``; the last first, for what owns may itself be owned."""
    at = len(found) - 1
    while at > 0:
        if found[at].form == "of" and not found[at].comma and found[at - 1].form not in NO_TURN:
            first, end = _run_left(found, at), _run_right(found, at + 1)
            sum_behind = end > at + 1 and (
                found[at + 1].figure or not found[at + 1].form[:1].isalpha()
            )  # a loss of $5 million
            if first < at and end > at + 1 and not sum_behind and not any(p.figure for p in found[first:at]):
                before = first - 1 if first and found[first - 1].form in ARTICLES else first
                owned, owner = found[first:at], found[at + 1 : end]
                if owner[0].comma:
                    at -= 1
                    continue
                owner[0].comma, comma = found[before].comma, owner[0].comma
                owned[0].comma = comma
                _turn((*owner, *owned), "of ")
                owner[-1].owner = True
                found[before:end] = [*owner, *owned]
                at = before
                continue
        at -= 1
    return found


def _turn(pieces: tuple[Piece, ...], way: str) -> None:
    for p in pieces:
        p.turned += way
        p.mates = tuple(x for x in pieces if x.form not in DROPPED)


def _related(found: list[Piece]) -> list[Piece]:
    """``who chaired the panel`` as ``the panel's chair``."""
    for at in range(len(found) - 2, -1, -1):
        verb = found[at + 1]
        if found[at].form != "who" or verb.form not in _RELATING:
            continue
        end = _run_right(found, at + 2)
        if end <= at + 2:
            continue
        thing = found[at + 2 : end]
        _turn((verb, *thing), "who ")
        thing[0].comma = found[at].comma
        found[at:end] = [*thing, verb]
        verb.form = {"found": "founder", "write": "author"}.get(verb.form, verb.form)
        verb.low = verb.form
    return found


def _titled(found: list[Piece]) -> list[Piece]:
    """``Maria Lindqvist, the mayor of Uppsala,`` as ``Uppsala mayor Maria Lindqvist``."""
    at = 1
    while at < len(found):
        if not found[at].comma or not found[at - 1].named:
            at += 1
            continue
        first = at
        while (
            first and found[first - 1].named and (first == at or not found[first].comma) and not found[first - 1].owner
        ):
            first -= 1
        end = at
        while end < len(found) and end - at <= 2 * _LONGEST_PHRASE and (end == at or not found[end].comma):
            end += 1
        post = found[at:end]
        skipped = [p for p in post if p.form in _WHO or p.form == "be" or p.form in ARTICLES]
        said = [p for p in post if p not in skipped]
        opens = post[0].form in ARTICLES | _WHO | _OWN | _SO_OFTEN or post[0].owner or post[0].turned
        whole = end == len(found) or found[end].comma
        if first < at and said and opens and whole and len(said) <= 8 and _is_post(said):
            name = found[first:at]
            _turn((*name, *said), "title ")
            said[0].comma = name[0].comma
            name[0].comma = False
            found[first:end] = [*said, *name]
            at = end
        at += 1
    return found


def _is_post(said: list[Piece]) -> bool:
    """Whether a phrase ends in what somebody is, and holds no deed."""
    last = said[-1].form
    return (last in ROLE_NOUNS or last in _RELATING or names(last)[:1] == "p" or last == "founder") and all(
        p.form in ROLE_NOUNS or p.form in _RELATING or p.named or not _inflected(p) for p in said
    )


def _aged(found: list[Piece]) -> list[Piece]:
    """``At 19, she won``, ``She was 19 when she won`` as ``She won, 19``: how old somebody was when he did something, at the end."""
    for at, p in enumerate(found):
        if not p.low.isdigit() or len(p.low) > _DIGITS_OF_AGE or not at:
            continue
        before, behind = found[at - 1], found[at + 1] if at + 1 < len(found) else None
        ends = behind is None or behind.comma
        if before.form == "age" and (ends or at == 1):
            p.turned += "age told "
            return [*found[: at - 1], *found[at + 1 :], p]
        if before.form == "at" and at == 1 and ends:
            p.turned += "age first "
            return [*found[at + 1 :], p]
        if behind is not None and behind.form == "when" and before.form == "be" and at + 2 < len(found):
            who, again = found[: at - 1], found[at + 2]
            if len(who) == 1 and (again.form == who[0].form or again.low in _HE):
                p.turned += "age when "
                return [*who, *found[at + 3 :], p]
    return found


_DIGITS_OF_AGE: Final = 2
_HE: Final = frozenset({"he", "she"})


def _figures(found: list[Piece]) -> list[Piece]:
    """``3 percent higher than`` as ``up 3 percent from``; ``stood at 7, down from 9`` and ``fell to 7 from 9`` as ``7 down from 9``."""
    at = 0
    while at < len(found):
        p = found[at]
        way = "up" if p.low in UPWARD else "down" if p.low in DOWNWARD else ""
        if way:
            first = at if p.comma else _figure_before(found, at)
            if first < at and at + 1 < len(found) and found[at + 1].form in THAN:
                p.form, p.turned = way, "figure "
                _as_from(found, at + 1)
                found[first : at + 1] = [p, *found[first:at]]
            elif (end := _figure_behind(found, at + 1)) > at + 1 and end < len(found) and found[end].form in THAN:
                p.form, p.turned = way, "figure "
                _as_from(found, end)
        at += 1
    return _levels(found)


def _as_from(found: list[Piece], at: int) -> None:
    """``than in``, ``on``, ``compared with`` before that with which a figure is compared."""
    found[at].form, found[at].turned = "from", f"figure {found[at].form} "
    while at + 1 < len(found) and found[at + 1].form in ("in", "at", "that", "the"):
        del found[at + 1]


def _figure_before(found: list[Piece], at: int) -> int:
    """Where the figure begins that ends before ``at``, a word for its unit in between."""
    first = at - 1 if at and not found[at - 1].figure else at
    if at - first and (first == 0 or not found[first - 1].figure):
        first -= 1 if first and found[first].form == "point" else 0
    if not first or not found[first - 1].figure:
        return at
    while first and found[first - 1].figure:
        first -= 1
    return first


def _figure_behind(found: list[Piece], at: int) -> int:
    end = at
    while end < len(found) and found[end].figure:
        end += 1
    if end == at:
        return at
    while end < len(found) and end - at < 4 and found[end].form in ("percent", "percentage", "point", "basis", "cent"):
        end += 1
    return end


def _levels(found: list[Piece]) -> list[Piece]:
    """A figure with what it was before it, whether its verb tells where it is or where it went."""
    at = 0
    while at < len(found):
        p = found[at]
        way = "up" if p.form in RISING else "down" if p.form in FALLING else ""
        to = at + 1 if way or p.form in STANDING else -1
        if to < 0:
            at += 1
            continue
        led = to < len(found) and found[to].form in (("to",) if way else ("at", "to"))
        start = to + 1 if led else to
        if (way and not led) or start >= len(found) or not found[start].figure:
            at += 1
            continue
        origin = next(
            (
                n
                for n in range(start + 1, min(len(found), start + 12))
                if found[n].form == "from" and n + 1 < len(found) and found[n + 1].figure
            ),
            -1,
        )
        if origin < 0:
            at += 1
            continue
        told = found[origin - 1]
        if not way and told.form not in ("up", "down") and found[origin].turned.startswith("compare"):
            told = _implied(found, start, origin)
            found.insert(origin, told)
            origin += 1
        known = "up" if told.low in UPWARD else "down" if told.low in DOWNWARD else ""
        if bool(known) == bool(way) and known != way:
            at += 1
            continue
        if way:
            p.form, p.turned, p.comma = way, "level ", False
            found[at:origin] = [*found[start:origin], p] if not known else found[start:origin]
        elif known:
            told.form, told.turned = known, "level here "
            found[at:start] = []
        at += 1
    return found


def _implied(found: list[Piece], start: int, origin: int) -> Piece:
    """Where a figure went that is only compared with what it was before: ``58 percent, compared with 63``."""
    now, then = (_number(found[n].low) for n in (start, origin + 1))
    way = "" if now is None or then is None else "up" if now > then else "down" if now < then else ""
    at = found[origin]
    return Piece(way, way, at.start, at.start, at.word, named=False, turned="compared ")


def _number(word: str) -> float | None:
    try:
        return float(word.replace(",", ""))
    except ValueError:
        return None


def _counted(found: list[Piece]) -> list[Piece]:
    """``the number of patients in intensive care was 41`` as ``41 patients in intensive care``, a population of 900 as 900 inhabitants."""
    found = _held(found)
    at = next((n for n, p in enumerate(found[:-2]) if p.form == "number" and found[n + 1].form == "of"), -1)
    if at < 0:
        return found
    start = next((n for n in range(at + 3, min(len(found), at + 12)) if found[n].figure), -1)
    if start < 0 or any(p.comma or p.form == "not" for p in found[at + 1 : start]):
        return found
    end = start + 1
    while end < len(found) and found[end].figure:
        end += 1
    if any(p.form not in STANDING and _inflected(p) for p in found[at + 2 : start]):
        return found
    for p in found[start:end]:
        p.turned += "number "
    kept = [p for p in found[at + 2 : start] if p.form not in STANDING]
    first = at - 1 if at and found[at - 1].form in ARTICLES else at
    return [*found[:first], *found[start:end], *kept, *found[end:]]


def _held(found: list[Piece]) -> list[Piece]:
    for at, p in enumerate(found[:-2]):
        if p.figure and found[at + 1].form in ("member", "strong") and found[at + 2].form in OF_MEMBERS:
            p.turned += "members "
            found[at + 2].turned += "members "
            return [*found[: at + 1], *found[at + 2 :]]
        if p.form in OF_MEMBERS and found[at + 1].form in ("of", "with") and found[at + 2].figure:
            end = at + 3
            end += end < len(found) and found[end].form == "member"
            p.turned += "so many "
            found[at + 2].turned += "so many "
            return [*found[:at], found[at + 2], p, *found[end:]]
        if p.form not in HELD_IN or found[at + 1].form != "of":
            continue
        start = next((n for n in range(at + 2, min(len(found), at + 5)) if found[n].figure), -1)
        if start < 0 or any(x.comma for x in found[at + 1 : start + 1]):
            continue
        end = start + 1
        while end < len(found) and found[end].figure and found[end].start <= found[end - 1].end + 1:
            end += 1
        p.turned += "number "
        return [*found[:at], *found[at + 2 : end], p, *found[end:]]
    return found


def _results(found: list[Piece]) -> None:
    """``scored to win``: it was won."""
    for at, p in enumerate(found):
        if p.bare and any(x.form in RESULTS for x in found[max(0, at - 8) : at]):
            p.turned += "result "


def _light(found: list[Piece]) -> None:
    """A verb that lends its noun no more than a tense, and what leads from the noun to its thing, go with the noun."""
    for at, p in enumerate(found):
        if p.form in LITTLE | BEGINNING and not p.named and p.excused_by is None:
            n = at + 1
            while n < len(found) and n - at <= _PAST_A_DEED and (found[n].form in ARTICLES | _OWN or _plain(found[n])):
                if found[n].comma:
                    break
                n += 1
            if n - 1 > at and found[n - 1].form not in ARTICLES | _OWN:
                p.excused_by = found[n - 1]
        if p.form == "by" and at + 1 < len(found) and found[at + 1].figure:
            p.excused_by = found[at + 1]
        elif p.form in ATTENDED and at and not p.comma and p.excused_by is None and is_content(found[at - 1].low):
            p.excused_by = found[at - 1]


def _by_their_work(found: list[Piece]) -> None:
    """``Firefighters had the blaze under control``: whose work it is goes with the state."""
    forms = [p.form for p in found]
    for at, form in enumerate(forms):
        if form != "have" or not at or found[at - 1].form not in WHOSE_WORK:
            continue
        for state in STATES:
            n = next(
                (n for n in range(at + 2, min(len(forms), at + 8)) if tuple(forms[n : n + len(state)]) == state), None
            )
            if n is not None:
                first = at - 1
                while first and found[first - 1].form in WHOSE_WORK | ARTICLES:
                    first -= 1
                for p in found[first:at]:
                    p.excused_by = found[n + len(state) - 1]
                    p.turned += "work "
                for p in found[n : n + len(state)]:
                    p.turned += "work "


def _manner(found: list[Piece]) -> list[Piece]:
    """An adverb before the deed that it tells of."""
    at = 1
    while at < len(found):
        p = found[at]
        flat = p.low in ("late", "early") and found[at - 1].form in RESULTS
        if (p.low.endswith("ly") and len(p.low) > 4 and is_content(p.low) and not p.comma and not p.named) or flat:
            verb = next(
                (
                    n
                    for n in range(at - 1, max(-1, at - 1 - _PAST_A_DEED), -1)
                    if _inflected(found[n]) or found[n].bare or names(found[n].form) in ("", "d")
                ),
                None,
            )
            if verb is not None and not any(x.comma for x in found[verb + 1 : at]):
                found[verb : at + 1] = [p, *found[verb:at]]
        at += 1
    return found
