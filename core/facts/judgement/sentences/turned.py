"""The same words in another order that say another thing: who did it to whom, who stands left."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import dropwhile, takewhile
from typing import Final

from core.facts.judgement.claims.by_whom import by_whom
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word
from core.facts.judgement.vocabulary.content import base, content, is_content
from core.facts.judgement.vocabulary.lexicon import is_word, names
from core.facts.judgement.vocabulary.verbs import UNCHANGED, is_past, is_verb
from core.facts.judgement.vocabulary.words import ADVERBS_INSIDE, AUXILIARIES, MODALS, PRONOUN_SETS
from core.facts.tables.grammar import BE, DETERMINERS, HAVE, LEADS
from core.facts.tables.preferring import PREFERRING
from core.facts.tables.put_in import LEADING
from core.facts.tables.saying import ADDRESSED
from core.facts.tables.verbs import SAYING

MUTUAL: Final = frozenset(
    "meet marry join agree sign face border resemble merge split talk speak play divorce match equal adjoin fight clash compete tie draw"
    " trade exchange swap overlap touch neighbour date differ negotiate cooperate rival".split()
)
"""Verbs whose two sides may change places."""
_LABELS: Final = (("left", "right"), ("top", "bottom"), ("above", "below"))


def turned(region: Region) -> list[Finding]:
    """A finding for each pair of sentences whose sides changed places."""
    found: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        region.check()
        a, b = region.words(0, *sentence_a), region.words(1, *sentence_b)
        if max(len(a), len(b)) > 40:
            continue
        finding = by_whom(a, b)
        if finding:
            found.append(_narrowed(region, finding))
        if finding or sorted(region.contents(0, *sentence_a)) != sorted(region.contents(1, *sentence_b)):
            continue
        quoted = any(s < sentence_b[1] and e > sentence_b[0] for s, e in region.quoted_b)
        finding = _sides(a, b, quoted) or _pronouns(a, b) or _captions(a, b) or _between(a, b) or _preferred(a, b)
        if finding:
            found.append(_narrowed(region, finding))
    return found


def _narrowed(region: Region, finding: Finding) -> Finding:
    """The finding on what was edited in its sentences."""
    (a0, a1), (b0, b1) = finding.before, finding.after
    touched = [h for h in region.touching(1, b0, b1) if h.a0 <= a1 and h.a1 >= a0]
    before = max(a0, min(h.a0 for h in touched)), min(a1, max(h.a1 for h in touched))
    after = max(b0, min(h.b0 for h in touched)), min(b1, max(h.b1 for h in touched))
    return replace(finding, before=before, after=after)


def _sides(a: Sequence[Word], b: Sequence[Word], quoted: bool) -> Finding | None:
    """``An officer shot the man`` / ``The man shot an officer``: what stood before the verb stands after it."""
    low_a, low_b = [w.low for w in a], [w.low for w in b]
    if low_a == low_b or "by" in low_a + low_b:
        return None
    forms_a, forms_b = [base(w) for w in low_a], [base(w) for w in low_b]
    for n, (word, form) in enumerate(zip(low_a, forms_a, strict=True)):
        if forms_a.count(form) != 1 or forms_b.count(form) != 1 or form in MUTUAL or not is_content(word):
            continue
        if any(_led(words, k) for words, k in ((a, n), (b, forms_b.index(form)))):
            continue  # the strike is no deed that somebody strikes
        if form in SAYING and (quoted or form not in ADDRESSED):
            continue  # a source told after its words or before them
        m = forms_b.index(form)
        if _before_noun(low_a, n) or _before_noun(low_b, m):
            continue  # the planned strike
        if any(
            one[0] in _PLACING and one[0] in rest for one, rest in ((low_a, low_b[m + 1 :]), (low_b, low_a[n + 1 :]))
        ):
            continue  # where it is, told before it or after it: in the park stands a statue
        if any(k and _before_a_noun(low, k) for low, k in ((low_a, n), (low_b, m))):
            continue
        if is_past(word) != is_past(low_b[m]) or not (_acts(a[n], form) and _acts(b[m], form)):
            continue
        if word == low_b[m] == form not in _OUTDOING and not (is_verb(word) or "d" in names(form) or word in UNCHANGED):
            continue  # in its base form anything may be a noun or an adverb
        if _passive(low_a, n) != _passive(low_b, m) or _by_itself(a, n) != _by_itself(b, m):
            continue  # the same deed, told from its other side
        before_a, after_a, before_b, after_b = (_named(words) for words in (a[:n], a[n + 1 :], b[:m], b[m + 1 :]))
        whole = before_a and after_a and before_a != after_a and before_a == after_b and after_a == before_b
        within = (
            before_a and before_b and before_a.isdisjoint(before_b) and max(n, m) <= _SUBJECT and _together(a, n, b, m)
        )
        within = within and before_a <= after_b and before_b <= after_a  # took the town from the rebels
        if whole or within or _heads_swapped(a, n, b, m):
            why = f"who and whom changed places around “{word}”"
            return Finding((a[0].start, a[-1].end), (b[0].start, b[-1].end), "fact", "status", "changed", why=why)
    return None


def _by_itself(found: Sequence[Word], n: int) -> bool:
    """Whether a verb tells what something did by itself: ``talks resume in May``, and not ``they resume talks``."""
    return n + 1 >= len(found) or found[n + 1].start > found[n].end + 1 or found[n + 1].low in LEADING


def _before_a_noun(low: Sequence[str], k: int) -> bool:
    """Whether the word before makes a noun of one: two strikes, not the number two strikes."""
    if k > 1 and low[k - 2] == "number":
        return False
    return low[k - 1] in _BEFORE_NOUN or low[k - 1][:1].isdigit()


def _led(words: Sequence[Word], k: int) -> bool:
    """Whether a word has an article before it; ``one`` behind a noun or quality is none: the world number one beat."""
    if not k or words[k - 1].low not in DETERMINERS:
        return False
    return words[k - 1].low != "one" or k == 1 or not is_content(words[k - 2].low)


def _pronouns(a: Sequence[Word], b: Sequence[Word]) -> Finding | None:
    """``it had warned the builder`` / ``the builder had warned it``: who stood before the deed as a pronoun stands behind it as one."""
    for one, other in ((a, b), (b, a)):
        for n, word in enumerate(other[1:], start=1):
            owner = next(
                (k for k, pronouns in enumerate(PRONOUN_SETS) if word.low in pronouns and word.low in _WHOM), None
            )
            verb = other[n - 1]
            if (
                owner is None
                or not _acts(verb, base(verb.low))
                or base(verb.low) in MUTUAL
                or base(verb.low) in SAYING - ADDRESSED
            ):
                continue
            for m, again in enumerate(one):
                group = _helpers_before(one, m)
                if again.low != verb.low or group == 0 or one[group - 1].low not in PRONOUN_SETS[owner] & _WHO:
                    continue
                behind = content(one[m + 1 : m + 5])[:1]
                before = content(other[: _helpers_before(other, n - 1)])[-1:]
                if behind and before and (behind == before or before[0] in content(one[m + 1 : m + 5])):
                    why = f"who and whom changed places around “{verb.low}”"
                    return Finding(
                        (a[0].start, a[-1].end), (b[0].start, b[-1].end), "fact", "status", "changed", why=why
                    )
    return None


_WHO: Final = frozenset("i he she it we they".split())
_WHOM: Final = frozenset("me him her it us them".split())


def _helpers_before(found: Sequence[Word], n: int) -> int:
    """Where the group of a verb in the active begins; 0 where it is passive or opens the sentence."""
    while n and (found[n - 1].low in HAVE or found[n - 1].low in MODALS or found[n - 1].low in ADVERBS_INSIDE):
        n -= 1
    return 0 if n and found[n - 1].low in BE else n


_PLACING: Final = frozenset(
    "in on at under over near beside behind from along outside inside among between opposite".split()
)


def _before_noun(low: Sequence[str], n: int) -> bool:
    return (
        n > 0
        and n + 1 < len(low)
        and is_content(low[n + 1])
        and (low[n - 1] in LEADS or low[n - 1].endswith(("'s", "’s")))
    )


def _acts(word: Word, form: str) -> bool:
    """Whether a word can be the verb between the two sides: a past form, or in the present what is no person's or thing's name."""
    if form in _OUTDOING or word.low in UNCHANGED or (is_past(word.low) and is_verb(word.low)):
        return True
    present = word.low in (form, form + "s", form + "es") and word.text.islower()
    return present and is_word(form) and not set(names(form)) & {"p", "t"}


_OUTDOING: Final = frozenset(
    "outnumber outsell outperform outrank outlive outweigh outscore outpace outvote outspend outlast outplay outbid outrun exceed"
    " trail lead".split()
)
"""Verbs that hold two against each other, the one before them above the one behind."""
_BEFORE_NOUN: Final = frozenset(
    "no more any few fewer many some the a an of his her its their this that two three".split()
)
"""Before a word that is no verb there."""
_SUBJECT: Final = 4
"""Words that a subject at the head of its sentence may take, its verb after them."""


def _passive(low: Sequence[str], n: int) -> bool:
    """Whether a form of ``be`` leads the verb at ``n`` (``has not been ruled out``)."""
    return any(w in BE for w in low[max(0, n - 3) : n]) and n > 0 and low[n - 1] in AUXILIARIES | {"not", "never"}


def _together(a: Sequence[Word], n: int, b: Sequence[Word], m: int) -> bool:
    """Whether a word stands before the verb with no comma between, on both sides."""
    return all(k and w[k - 1].end + 1 >= w[k].start for w, k in ((a, n), (b, m)))


def _heads_swapped(a: Sequence[Word], n: int, b: Sequence[Word], m: int) -> bool:
    """``The bank lent the airline 3 million`` / ``The airline lent the bank 3 million``: the words nearest the verb changed places."""
    if not _together(a, n, b, m) or any(w[k - 1].low in AUXILIARIES for w, k in ((a, n), (b, m))):
        return False
    sides = [
        [[x for x in content(part) if not x.isdigit()] for part in (w[:k], w[k + 1 :])] for w, k in ((a, n), (b, m))
    ]
    if not all(part for side in sides for part in side):
        return False
    (left_a, right_a), (left_b, right_b) = sides
    rests = right_a[len(left_b) :], right_b[len(left_a) :]
    if left_a != left_b and right_b == [*left_a, *rests[0]] and right_a == [*left_b, *rests[1]]:
        return True  # names of several words
    return left_a[-1] == right_b[0] != right_a[0] == left_b[-1] and len(left_a) == len(left_b)


_CLAUSES: Final = frozenset("after before because until despite then".split())
"""Words between two clauses of which one comes first, or leads to the other."""
_JOINTS: Final = _CLAUSES | frozenset("not than against over".split())
_EVEN: Final = MUTUAL | frozenset("game final fixture friendly contest bout duel derby".split())
"""Words of a contest, whose two sides stand against each other."""
_OPEN: Final = frozenset({"to", "from", "not", "than", "against", "over"})
"""Those of which only what stands nearest need change places."""


def _between(a: Sequence[Word], b: Sequence[Word]) -> Finding | None:
    """What stands on the two sides of a word changed places: ``from Turin to Milan``, ``the pilot, not the crew``, ``A after B``."""
    low_a, low_b = [w.low for w in a], [w.low for w in b]
    for word in dict.fromkeys(w for w in low_a if (w in _JOINTS or _leads_on(w, low_a)) and low_a.count(w) == 1):
        if low_b.count(word) != 1:
            continue
        n, m = low_a.index(word), low_b.index(word)
        first = {"to": "from", "from": "to"}.get(word)
        if first in low_a and low_a[low_a.index(first) - 1] in _TWO_WAY:
            continue  # the road from Lille to Ghent
        if low_a[n - 1] in _LABELS[0] and low_a[n + 1 : n + 2] and low_a[n + 1] in _LABELS[0]:
            continue  # from left to right: an order of names
        left_a, right_a, left_b, right_b = (content(part) for part in (a[:n], a[n + 1 :], b[:m], b[m + 1 :]))
        if not all((left_a, right_a, left_b, right_b)):
            continue
        nearest = _nearest(left_a, right_a, left_b, right_b)
        if word == "then":  # who did both is named once
            same = next((k for k, (x, y) in enumerate(zip(left_a, left_b)) if x != y), 0)
            left_a, left_b = left_a[same:], left_b[same:]
        clauses = (
            sorted(left_a) == sorted(right_b) and sorted(right_a) == sorted(left_b) and sorted(left_a) != sorted(left_b)
        )
        if (clauses and word in _CLAUSES) or (
            nearest and word in _OPEN and not (word == "against" and {base(w) for w in low_a} & _EVEN)
        ):
            why = f"what stands before and after “{word}” changed places"
            return Finding((a[0].start, a[-1].end), (b[0].start, b[-1].end), "fact", "status", "changed", why=why)
    return None


def _leads_on(word: str, low: Sequence[str]) -> bool:
    """``from`` and ``to``, behind the other one: ``from Turin to Milan``, ``to Milan from Turin``."""
    first = {"to": "from", "from": "to"}.get(word)
    return first is not None and (first in low if word == "to" else first in low[: low.index(word)])


def _preferred(a: Sequence[Word], b: Sequence[Word]) -> Finding | None:
    """``preferred Lund to Brandt``, ``named Lund rather than Brandt``: one is put before the other, and which is another now."""
    low_a, low_b = [w.low for w in a], [w.low for w in b]
    for joint, verbs in PREFERRING.items():
        n, m = _once(low_a, joint), _once(low_b, joint)
        if n < 1 or m < 1 or (verbs and not verbs & {base(w) for w in low_a[:n]} & {base(w) for w in low_b[:m]}):
            continue
        parts = a[:n], a[n + len(joint) :], b[:m], b[m + len(joint) :]
        if _nearest(*(content(part) for part in parts)):
            why = f"what stands before and after “{' '.join(joint)}” changed places"
            return Finding((a[0].start, a[-1].end), (b[0].start, b[-1].end), "fact", "status", "changed", why=why)
    return None


def _once(low: Sequence[str], joint: tuple[str, ...]) -> int:
    """Where a joint stands that a sentence has once; -1 otherwise."""
    at = [n for n in range(len(low) - len(joint) + 1) if tuple(low[n : n + len(joint)]) == joint]
    return at[0] if len(at) == 1 else -1


_TWO_WAY: Final = frozenset("road roads motorway highway street border path track stretch route tunnel bridge".split())
"""What lies between two places, whichever is named first."""


def _nearest(left_a: Sequence[str], right_a: Sequence[str], left_b: Sequence[str], right_b: Sequence[str]) -> bool:
    """Whether one to three words next to a joint stand next to it on the other side now, and the other way about."""
    for m in range(1, min(3, len(left_a), len(right_b)) + 1):
        for n in range(1, min(3, len(right_a), len(left_b)) + 1):
            one, other = left_a[-m:], right_a[:n]
            rests = left_a[:-m] == left_b[:-n] and right_a[n:] == right_b[m:]
            if rests and one == right_b[:m] and other == left_b[-n:] and one != other:
                return True
    return False


def _named(found: Sequence[Word]) -> set[str]:
    return {word for word in content(found) if not word.isdigit()}


def _captions(a: Sequence[Word], b: Sequence[Word]) -> Finding | None:
    """Names or things that changed places between ``left`` and ``right``, or that are told in another order with their places."""
    for labels in _LABELS:
        first, second = _bound(a, labels), _bound(b, labels)
        if first and first == second:
            why = "the same stand where they stood, named in another order"
            return Finding((a[0].start, a[-1].end), (b[0].start, b[-1].end), "wording", None, "changed", why=why)
        if first and second and first != second and sorted(first.values()) == sorted(second.values()):
            why = f"who is {labels[0]} and who is {labels[1]} changed places"
            n = next((n for n, (x, y) in enumerate(zip(a, b)) if x.low != y.low), 0)
            return Finding((a[n].start, a[-1].end), (b[n].start, b[-1].end), "fact", "person", "changed", why=why)
    return None


def _bound(found: Sequence[Word], labels: tuple[str, str]) -> dict[str, str]:
    """Label → the name that goes with it; empty when not both labels are there."""
    at = [n for n, w in enumerate(found) if w.low in labels]
    if len(at) != 2 or found[at[0]].low == found[at[1]].low:
        return {}
    leading = at[0] <= 1
    bounds = [*at, len(found)] if leading else [-1, *at]
    pieces = [found[bounds[k] + 1 : bounds[k + 1]] for k in range(2)]
    said = [" ".join(w.low for w in piece if w.text[:1].isupper() and is_content(w.low)) for piece in pieces]
    if not all(said):
        said = [_thing(piece if leading else piece[::-1]) for piece in pieces]
    return {found[at[k]].low: said[k] for k in range(2)} if all(said) else {}


def _thing(found: Sequence[Word]) -> str:
    """The words nearest a label up to the next small word: ``the old tug (left)``."""
    said = list(dropwhile(lambda w: not is_content(w.low), found))
    return " ".join(sorted(w.low for w in takewhile(lambda w: is_content(w.low), said)))
