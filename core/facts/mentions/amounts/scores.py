"""Results of games and votes, told in two figures: ``3-1``, ``three-nil``, ``3:1``, ``212 for six``, ``14 votes to nine``."""

from typing import Final

from core.facts.mentions.amounts.hedges import Found
from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.amounts.numerals import Numeral, read
from core.facts.mentions.words import Words
from core.facts.tables.calendar import UNITS
from core.facts.tables.counting import BATTING, COUNTED_IN_RANGES, GAME, GOALLESS, REJECTED, SCORE, VOTING
from core.facts.tables.units import UNITS as MEASURES
from core.model import Quantity

_UNITS: Final = {
    word: str(n) for n, word in enumerate("nil one two three four five six seven eight nine ten eleven twelve".split())
}
_BEFORE_SCORE: Final = 6
"""Tokens before it in which such a word is looked for."""


def score(words: Words, i: int) -> Found | None:
    """``3-1``, ``58-41``: two figures of one result; what may be a range (``3-5``, ``58 to 41``) only behind a word of a game or a vote."""
    if words.low[i] in GOALLESS:
        return Found("number", i, i + 1, Quantity(0, 0, unit=SCORE))
    left, joint, right = words.low[i], words.at(i + 1), words.at(i + 2)
    if ":" in left:
        return _with_colon(words, i)
    hyphened = joint in ("-", "–") and words.glued(i + 1) and words.glued(i + 2)
    if not (hyphened or joint == "to"):
        return None
    played = not GAME.isdisjoint(words.low[max(0, i - _BEFORE_SCORE) : i]) or _by_vote(words, i)
    played = played or (hyphened and words.at(i + 3) in _RESULTS)
    if left in _UNITS and right in _UNITS and (joint == "to" or (hyphened and (played or right == "nil"))):
        left, right = _UNITS[left], _UNITS[right]
    elif left.isdecimal() and right == "nil" and hyphened:
        right = "0"
    if not left.isdecimal() or not right.isdecimal() or max(len(left), len(right)) > 3:
        return None
    before, after = words.at(i - 1), words.at(i + 3)
    if words.glued(i) and before not in ("(", "“", '"'):
        return None
    if after == "in" and played and hyphened:
        after = ""  # 52-48 in favour
    if (words.glued(i + 3) and after.isalnum()) or after in ("-", "–", "/", ":", "%", *UNITS["en"], *COUNTED_IN_RANGES):
        return None
    if int(left) < int(right) and after.isalpha() and after.endswith("s") and after not in ("votes", "points", "goals"):
        return None  # backed the hiring of 10-15 nurses
    if after in MEASURES and len(after) > 2:
        return None  # lost, and 10-15 metres deeper
    if before in ("$", "£", "€", "from", "between", *COUNTED_IN_RANGES):
        return None
    if not played and not (hyphened and 12 > int(left) >= int(right)):
        return None
    if not hyphened and int(left) < int(right):
        return None
    return Found("number", i, i + 3, Quantity(int(left), int(right), unit=SCORE))


_RESULTS: Final = frozenset(
    "vote win victory defeat loss draw split majority verdict triumph thrashing scoreline".split()
)
"""What may follow its two figures: ``a 61-58 vote``."""


def _by_vote(words: Words, i: int) -> bool:
    """``By 33 to 21, the senate``, ``to 65 from 63, by 57 to 41``: a count in a clause of its own or right behind the verb of a vote."""
    if words.at(i - 1) != "by" or (words.at(i + 3) not in _BEHIND_COUNT and words.at(i + 3)[:1].isalpha()):
        return False
    apart = words.opens_sentence(i - 1) or words.at(i - 2) in VOTING or words.at(i - 2)[:1] in (",", "–", "—", "(")
    moved = any(words.at(k) in ("to", "from") and words.at(k + 1)[:1].isdecimal() for k in range(i - 5, i - 2))
    return (apart or moved) and not VOTING.isdisjoint(words.low[words.sentence_start(i) : words.sentence_end(i)])


_BEHIND_COUNT: Final = frozenset("to that on in at and after but with for not".split())


def _with_colon(words: Words, i: int) -> Found | None:
    """``3:1`` behind a word of a game; minutes of the hour have two figures."""
    left, _, right = words.low[i].partition(":")
    if not (left.isdecimal() and right.isdecimal() and len(left) < 3 and len(right) == 1):
        return None
    if not any(word in GAME for word in words.low[max(0, i - _BEFORE_SCORE) : i]):
        return None
    return Found("number", i, i + 1, Quantity(int(left), int(right), unit=SCORE))


_ALL_OUT: Final = 10
"""Wickets of an innings."""


def innings(words: Words, i: int) -> Found | None:
    """``212 for six``, ``212-6``, ``212/6``; ``five for 43``, ``5-43``: runs and wickets, where the sentence is of cricket."""
    left, joint, right = words.low[i], words.at(i + 1), words.at(i + 2)
    left, right = _UNITS.get(left, left), _UNITS.get(right, right)
    if joint not in ("for", "-", "–", "/") or not (left.isdecimal() and right.isdecimal()):
        return None
    if joint != "for" and not (words.glued(i + 1) and words.glued(i + 2)):
        return None
    if words.at(i + 3) in ("-", "/", ":", "%", "percent", *UNITS["en"]) or words.at(i - 1) in ("$", "£", "€", "/", "-"):
        return None
    few, many = sorted((int(left), int(right)))
    if few > _ALL_OUT or many > 999 or many < few:
        return None
    if BATTING.isdisjoint(words.low[words.sentence_start(i) : words.sentence_end(i)]):
        return None
    if joint == "for" and words.at(i + 3).isalpha() and words.at(i + 3) not in _AFTER_INNINGS:
        return None
    return Found("number", i, i + 3, Quantity(int(left), int(right), unit=SCORE))


_AFTER_INNINGS: Final = frozenset("at in when before after and as declared off from on with by".split())


def votes(words: Words, i: int, lex: Lexicon) -> Found | None:
    """``by 14 votes to nine``; where a plan was rejected, ``nine votes to 14`` is the same count told from the other side."""
    first = read(words, i, lex) if not _BALLOT.isdisjoint(words.low[i + 1 : i + _LONG_NUMERAL]) else None
    told = for_and_against(words, i, first, lex) if first is not None else None
    if told is not None:
        return told
    if first is None or words.at(first.end) not in _WON_BY or words.at(first.end + 1) not in ("to", "against", "-"):
        return None
    second = read(words, first.end + 2, lex) if first.end + 2 < len(words) else None
    if second is None or first.ordinal or second.ordinal or words.at(second.end) in ("percent", "%"):
        return None
    ours, theirs = first.value, second.value
    if ours < theirs and not REJECTED.isdisjoint(words.low[words.sentence_start(i) : i]):
        ours, theirs = theirs, ours
    return Found("number", i, second.end, Quantity(ours, theirs, unit=SCORE))


_WON_BY: Final = frozenset({"votes", "goals", "sets", "games", "frames", "tries", "legs"})
_BALLOT: Final = _WON_BY | {"favour", "favor", "for"}
_LONG_NUMERAL: Final = 5
"""Tokens within which the votes stand behind their figure."""
_FOR: Final = (("in", "favour"), ("in", "favor"), ("for",))


def for_and_against(words: Words, i: int, first: Numeral, lex: Lexicon) -> Found | None:
    """``61 votes in favour and 12 against``, ``61 for and 12 against``: the count of a vote."""
    j = first.end + (words.at(first.end) == "votes")
    said = next((len(p) for p in _FOR if tuple(words.low[j : j + len(p)]) == p), 0)
    k = j + said + (words.at(j + said) == ",")
    k += words.at(k) in ("and", "to", "with")
    second = read(words, k, lex) if said and k > j + said and k < len(words) else None
    if second is None or first.ordinal or second.ordinal or first.fraction or second.fraction:
        return None
    end = second.end + (words.at(second.end) == "votes")
    if words.at(end) != "against":
        return None
    return Found("number", i, end + 1, Quantity(first.value, second.value, unit=SCORE))
