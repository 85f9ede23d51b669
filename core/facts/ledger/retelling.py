"""Which facts of a later version are those that had gone: told anew in other words, or taken up again."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import UnionType
from typing import Final

from core.facts.judgement.values.pairing import told_as_former
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.ledger.history import who
from core.facts.ledger.ties import Node, Ties
from core.facts.names import fold
from core.facts.tables.contradicting import PEOPLE
from core.facts.tolls import toll
from core.model import Duration, Interval, Link, Mention, Name, Quantity, Quotation

Told = tuple[str, Mention]
"""A mention, after the text of its paragraph."""


@dataclass(frozen=True, slots=True)
class Loose:
    """What ends with a version and what begins with the next, nothing being tied by its telling yet."""

    ended: tuple[Node, ...]
    begun: tuple[Node, ...]
    links: Sequence[Link]
    """Between the two versions."""


def loose_ends(ties: Ties, count: int, links: Mapping[int, Sequence[Link]]) -> tuple[Loose, ...]:
    """Of each of ``count`` versions but the first and the one before it. ``links``: of each version with the one before."""
    groups = ties.groups()
    return tuple(
        Loose(
            tuple(group[-1] for group in groups if group[-1][0] == version - 1),
            tuple(group[0] for group in groups if group[0][0] == version),
            links.get(version, ()),
        )
        for version in range(1, count)
    )


def tied_anew(
    loose: Sequence[Loose], texts: Sequence[tuple[str, ...]], mentions: Sequence[Sequence[Mention]]
) -> tuple[tuple[Node, Node], ...]:
    """A toll that is written anew is the same fact: ``At least 12 people died``, ``put the number of dead at 14``; so is a value that only
    stands elsewhere. No day is looked at."""
    found: list[tuple[Node, Node]] = []
    for each in loose:
        if each.ended and each.begun:
            found += _told_elsewhere(each, Quantity | Duration, texts, mentions)
            ended, begun = ([_told(node, texts, mentions) for node in nodes] for nodes in (each.ended, each.begun))
            found += ((each.ended[a], each.begun[b]) for a, b in told_anew(ended, begun))
            found += ((each.ended[a], each.begun[b]) for a, b in told_in_fewer_words(ended, begun))
    return tuple(found)


def days_tied_anew(
    loose: Sequence[Loose], texts: Sequence[tuple[str, ...]], mentions: Sequence[Sequence[Mention]]
) -> tuple[tuple[Node, Node], ...]:
    """The same of days that only stand elsewhere; hangs on the dates of the versions."""
    return tuple(tie for each in loose for tie in _told_elsewhere(each, Interval, texts, mentions))


def _told_elsewhere(
    loose: Loose,
    sort: type | UnionType,
    texts: Sequence[tuple[str, ...]],
    mentions: Sequence[Sequence[Mention]],
) -> Iterator[tuple[Node, Node]]:
    """Equal values that one mention alone tells on each side: of one linked pair of paragraphs, or in sentences that share words."""
    sides: list[dict[tuple[int | None, str, object], list[Node]]] = [{}, {}]
    for side, nodes in enumerate((loose.ended, loose.begun)):
        place = {
            n: at for at, link in enumerate(loose.links) if link.edits for n in (link.after if side else link.before)
        }
        for node in nodes:
            mention = mentions[node[0]][node[1]]
            if mention.value is not None and isinstance(mention.value, sort):
                said = who(mention.value) if mention.kind == "number" else mention.value
                for at in dict.fromkeys((None, place.get(mention.spans[0].paragraph))):
                    sides[side].setdefault((at, mention.kind, said), []).append(node)
    for key, ones in sides[0].items():
        others = sides[1].get(key, [])
        if len(ones) == len(others) == 1 and (key[0] is not None or _alike(ones[0], others[0], texts, mentions)):
            yield ones[0], others[0]


def _alike(one: Node, other: Node, texts: Sequence[tuple[str, ...]], mentions: Sequence[Sequence[Mention]]) -> bool:
    """Whether two mentions stand among the same words; of a year that is told but once one of them is enough."""
    value = mentions[one[0]][one[1]].value
    if isinstance(value, Interval) and value.precision == "year":
        return bool(around(*_told(one, texts, mentions)) & around(*_told(other, texts, mentions)))
    return _among_the_same(around(*_told(one, texts, mentions)), around(*_told(other, texts, mentions)))


def _among_the_same(here: frozenset[str], there: frozenset[str]) -> bool:
    return len(here & there) >= min(SHARED, len(here), len(there)) > 0


def _told(node: Node, texts: Sequence[tuple[str, ...]], mentions: Sequence[Sequence[Mention]]) -> Told:
    mention = mentions[node[0]][node[1]]
    return texts[node[0]][mention.spans[0].paragraph], mention


def tie_returned(ties: Ties, texts: Sequence[tuple[str, ...]], mentions: Sequence[Sequence[Mention]]) -> None:
    """What had gone from a version and is told again two or more later is the same fact, back."""
    groups = ties.groups()
    ended: dict[object, list[tuple[str, Mention]]] = {}
    heads: dict[object, list[Node]] = {}
    last = {group[0]: group[-1] for group in groups}
    for version in range(2, len(texts)):
        gone: list[Node] = []
        for first, (at, n) in last.items():
            if at == version - 2:
                mention = mentions[at][n]
                ended.setdefault(key_of(mention), []).append((texts[at][mention.spans[0].paragraph], mention))
                heads.setdefault(key_of(mention), []).append(first)
        for group in groups:
            if group[0][0] == version:
                text, mention = _told(group[0], texts, mentions)
                number = returned(ended, text, mention)
                if number is not None:
                    ended[key_of(mention)].pop(number)
                    old = heads[key_of(mention)].pop(number)
                    last[old] = last.pop(group[0])
                    ties.tie(old, group[0])
                else:
                    gone.append(group[0])
        sorts: dict[object, list[tuple[object, Told, Node]]] = {}
        for key, told in ended.items() if gone else ():
            for other, head in zip(told, heads[key], strict=True):
                sorts.setdefault(sort_of(*other), []).append((key, other, head))
        for node in gone:  # what is back as it was goes before what is back with another value
            here = _told(node, texts, mentions)
            sort = sort_of(*here)
            alike = sorts.get(sort, []) if sort is not None else []
            number = said_again([other for _, other, _ in alike], *here) if alike else None
            if number is not None:
                key, _, head = alike.pop(number)
                at = heads[key].index(head)
                ended[key].pop(at)
                heads[key].pop(at)
                last[head] = last.pop(node)
                ties.tie(head, node)


SHARED: Final = 2
"""Words of content that two sentences share at the least where the later one takes the earlier one up."""


def returned(ended: Mapping[object, Sequence[tuple[str, Mention]]], text: str, mention: Mention) -> int | None:
    """Which of the facts that had gone (by ``key_of``) a mention takes up: its number in the row, else ``None``.

    A name or a quotation is told by itself; a value by the words around it as well.
    """
    for n, (other_text, other) in enumerate(ended.get(key_of(mention), ())):
        if isinstance(mention.value, Name | Quotation):
            return n
        if _among_the_same(around(text, mention), around(other_text, other)):
            return n
    return None


def told_anew(ended: Sequence[Told], begun: Sequence[Told]) -> Iterator[tuple[int, int]]:
    """Which of the facts that end with one version is which of those that the next one begins with: a toll in other words.

    Of each sort of toll there is one on each side, and their sentences share what happened.
    """
    sides = _by_toll(ended), _by_toll(begun)
    for thing, numbers in sides[0].items():
        others = sides[1].get(thing, [])
        if len(numbers) == len(others) == 1:
            a, b = numbers[0], others[0]
            if len(around(*ended[a]) & around(*begun[b])) >= SHARED:
                yield a, b


def told_in_fewer_words(ended: Sequence[Told], begun: Sequence[Told]) -> Iterator[tuple[int, int]]:
    """Which of the facts that end is which of those that begin with another figure: all that the sentence of one says, that of the other
    says too: ``About 900 people saw the game`` / ``A crowd of 934 saw the game in Orle``. None where two might be meant."""
    sides = [
        [(n, around(*each) - PEOPLE) for n, each in enumerate(told) if _may_be_counted_anew(each[1])]
        for told in (ended, begun)
    ]
    by_word: dict[str, list[int]] = {}
    for at, (_, words) in enumerate(sides[1]):
        for word in words:
            by_word.setdefault(word, []).append(at)
    ties: list[tuple[int, int]] = []
    for n, words in sides[0]:
        met: dict[int, int] = {}
        for word in words:
            for at in by_word.get(word, ())[:_LOOKED_AT]:
                met[at] = met.get(at, 0) + 1
        for at, common in met.items():
            m, others = sides[1][at]
            if common >= SHARED and common == min(len(words), len(others)) and _of_one_sort(ended[n], begun[m]):
                ties.append((n, m))
    for a, b in ties:
        if sum(a == n for n, _ in ties) == 1 == sum(b == m for _, m in ties):
            yield a, b


def _may_be_counted_anew(mention: Mention) -> bool:
    value = mention.value
    return isinstance(value, Quantity) and not value.ordinal and mention.kind in ("number", "measure", "money")


def _of_one_sort(one: Told, other: Told) -> bool:
    a, b = one[1].value, other[1].value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity):
        return False
    if one[1].kind != other[1].kind or a.currency != b.currency:
        return False
    return a.unit == b.unit or (one[1].kind == "number" and _counts_people(a, other) and _counts_people(b, one))


def _counts_people(value: Quantity, other: Told) -> bool:
    """Whether people are counted, or nothing by name: of ``a crowd of 934 saw the game`` the word behind is what the ``other`` says too."""
    words = [base(w) for w in (value.unit or "").split()]
    return not words or words[-1] in PEOPLE or words[-1] in _GATHERED or words[-1] in around(*other)


_GATHERED: Final = frozenset("crowd audience turnout attendance gathering spectator onlooker".split())
"""By what people are counted who come together."""


_LOOKED_AT: Final = 24
"""Figures beside one word that one is held against: time must grow with the text alone."""


def _by_toll(told: Sequence[Told]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for n, (text, mention) in enumerate(told):
        thing = toll(text, mention)
        if thing is not None and not told_as_former(text, mention.spans[0].start):
            found.setdefault(thing, []).append(n)
    return found


def sort_of(text: str, mention: Mention) -> object:
    """What a value must share with one that had gone to be that fact with another value; ``None`` where nothing tells."""
    value = mention.value
    if not isinstance(value, Quantity) or value.ordinal:
        return None
    thing = toll(text, mention) or value.currency or value.unit
    return (mention.kind, thing) if thing else None


def said_again(ended: Sequence[Told], text: str, mention: Mention) -> int | None:
    """Which of the facts of its sort that had gone a mention tells again, by the same words around it; else ``None``."""
    here = around(text, mention)
    alike = []
    for n, other in enumerate(ended):
        there = around(*other)
        if len(here & there) >= max(1, _MOST * max(len(here), len(there))):
            alike.append(n)
    return alike[0] if len(alike) == 1 else None


_MOST: Final = 0.7
"""Share of the words of two sentences that agree where one is the other with another figure."""


def key_of(mention: Mention) -> object:
    """What a mention must share with one that had gone."""
    value = mention.value
    if isinstance(value, Name):
        return "name", value.canonical
    if isinstance(value, Quotation):
        return "quote", fold(value.words)
    return mention.kind, value


def around(text: str, mention: Mention) -> frozenset[str]:
    """Base forms of the words that say something in the mention's sentence, without its own; of an endless sentence those near it."""
    first, last = mention.spans[0], mention.spans[-1]
    low, high = max(0, first.start - _FAR), last.end + _FAR
    start = max(low, *(text.rfind(mark, low, first.start) + 1 for mark in _ENDS))
    ends = [at for at in (text.find(mark, last.end, high) for mark in _ENDS) if at >= 0]
    rest = f"{text[start : first.start]} {text[last.end : min(ends, default=high)]}"
    return frozenset(base(w) for w in {*re.findall(r"[^\W\d_]+", rest)} if is_content(w.casefold()))


_ENDS: Final = (". ", "! ", "? ", "。")
_FAR: Final = 600
"""Characters beside a mention beyond which a sentence is not read: time must grow with the text alone."""
