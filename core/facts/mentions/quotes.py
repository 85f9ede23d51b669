"""Quotations in all usual marks with their speaker, and attributions: whose claim a sentence gives.

A cue before the quotation counts before one after it; a later piece of a broken quotation keeps the speaker of the first.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from core.facts.mentions.verbs import forms
from core.facts.mentions.words import Words
from core.facts.names import fold
from core.facts.tables.grammar import FINITE
from core.facts.tables.saying import CALLING, DAY_WORDS, HEARD, HEARING, ON_DAY, PERFECT, SHOWING
from core.facts.tables.verbs import SAYING
from core.model import Mention, Name, Quotation, Span
from core.patterns import lazy_pattern

_PAIRS = {"“": "”", "«": "»", "„": "“”", "「": "」", "『": "』", "‘": "’", "‹": "›", "»": "«", "”": "”"}
_MARKS = lazy_pattern("[\"“„«»「『‘”‹]|(?<![\\w])'(?=\\w)")
_BREAK = frozenset(',;:.!?"“”«»„()–—「」‘')
_STOP = frozenset("that but and while after before as because when which who whom whose if although though".split())


@dataclass(frozen=True, slots=True)
class Attribution:
    """``source`` in ``[source_start, source_end)`` and the whole cue in ``[start, end)``, in code points of one paragraph."""

    start: int
    end: int
    source_start: int
    source_end: int
    source: str


_LONGEST = 4000
"""Characters looked through for a closing mark."""


def find_quotes(
    n: int, words: Words, attributions: list[Attribution], last_speaker: str | None
) -> tuple[list[Mention], str | None]:
    """The quotations of paragraph ``n`` and the speaker of the last one."""
    found: list[Mention] = []
    for start, end in quoted(words.text):
        inner = words.text[start + 1 : end]
        if (
            end > start
            and end < len(words.text) + 1
            and words.text[end - 1 : end] in "”»“\"」』’›«'"
            and end - start > 1
        ):
            inner = words.text[start + 1 : end - 1]
        if not any(c.isalnum() for c in inner):
            continue
        speaker = _speaker(words.text, start, end, attributions) or (
            last_speaker if _goes_on(words.text, start, found) else None
        )
        if speaker:
            last_speaker = speaker
        else:
            speaker = _who_calls(words, start)
        speaker = _without_apposition(speaker) if speaker else None
        found.append(Mention("quote", (Span(n, start, end),), Quotation(inner, speaker)))
    return found, last_speaker


def quoted(text: str) -> list[tuple[int, int]]:
    """``[start, end)`` of each quotation with its marks; one left open runs to the end of the paragraph."""
    found: list[tuple[int, int]] = []
    position = 0
    while True:
        opening = _MARKS.search(text, position)
        if opening is None:
            return found
        start = opening.start()
        mark = text[start]
        if mark == '"':
            close = text.find('"', start + 1, start + _LONGEST)
        elif mark in "'‘":
            close = _single_close(text, start)
            if close < 0:
                position = start + 1
                continue
        elif mark == "”" or (mark == "»" and "«" not in text[start + 1 :]):
            position = start + 1
            continue
        else:
            closers = _PAIRS[mark]
            close = min((k for k in (text.find(c, start + 1, start + _LONGEST) for c in closers) if k >= 0), default=-1)
        if close < 0:
            if mark in '“"' and len(text) - start > 20 and start == 0:
                found.append((start, len(text)))  # the quotation goes on in the next paragraph
            position = start + 1
            continue
        found.append((start, close + 1))
        position = close + 1


def _single_close(text: str, start: int) -> int:
    """The closing single mark: one with no letter after it, best after a stop; else none."""
    limit = min(len(text), start + 600)
    first = -1
    k = start + 1
    while k < limit:
        if text[k] in "'’" and not text[k + 1 : k + 2].isalnum():
            if text[k - 1] in ",.!?…":
                return k
            if first < 0 and not (text[k - 1] in "sS" and text[k + 1 : k + 2] == " "):
                first = k
        k += 1
    if text[start + 1 : start + 2].isdecimal() or first - start < 4:
        return -1  # the '80s, rock 'n' roll
    return first


def _speaker(text: str, start: int, end: int, attributions: list[Attribution]) -> str | None:
    place = bisect_right(attributions, start, key=lambda a: a.start)
    if place:
        cue = attributions[place - 1]
        between = text[cue.end : start]
        if cue.end <= start and len(between) <= 60 and not set(between) & set('.!?”"»') and len(between.split()) <= 8:
            return cue.source
    place = bisect_left(attributions, end, key=lambda a: a.start)
    if place < len(attributions):
        gap = text[end : attributions[place].start]
        if len(gap) <= 6 and not any(c.isalnum() for c in gap):
            return attributions[place].source
    return None


def _who_calls(words: Words, start: int) -> str | None:
    """Who is named before a verb of calling that the quoted words complete: ``The mayor called the plan "reckless"``."""
    at = bisect_left(words.start, start)
    known = forms()
    for i in range(at - 1, words.sentence_start(max(0, at - 1)), -1):
        if words.low[i] in _CLAUSE_ENDS:
            return None
        form = known.get(words.low[i])
        named = form is not None and form[0] in CALLING and form[1] not in ("base", "ing")
        named = named or (form is None and words.low[i].endswith("ed") and words.low[i][:-2] in CALLING)
        if words.low[i] == "read" and words.at(i + 1) in (":", ","):
            named = True
        if not named or words.at(i - 1) in _PASSIVE:
            continue
        source = _source_before(words, i)
        if source is None:
            return None
        first, end = _trimmed(words, *source)
        return words.said(first, end).strip(" ,") or None
    return None


_PASSIVE = frozenset("be is are was were been being to".split())
_CLAUSE_ENDS = frozenset(".;!?")


def _without_apposition(source: str) -> str:
    """``Anna Weiss`` of ``Anna Weiss, the base commander,``; ``Ann Bell`` of ``the mayor, Ann Bell,``: the part that is a name."""
    parts = [part.strip() for part in source.split(",") if part.strip()]
    named = [part for part in parts if sum(word[:1].isupper() for word in part.split()) > 1]
    return (named or parts or [source])[0]


def _goes_on(text: str, start: int, found: list[Mention]) -> bool:
    return (
        bool(found)
        and start - found[-1].spans[0].end < 160
        and "." not in text[found[-1].spans[0].end : start].strip(" .")
    ) or (not found and start == 0)


def find_attributions(words: Words) -> list[Attribution]:
    """``police said``, ``said the minister``, ``according to two officials``: English; others in ``sources_elsewhere``."""
    found: list[Attribution] = []
    known = forms()
    for i, word in enumerate(words.low):
        if word == "according" and words.at(i + 1) == "to":
            source = _source_after(words, i + 2)
            if source:
                found.append(_attribution(words, i, source[1], *source))
            continue
        if word in ("heard", "hears") and words.at(i - 1) in HEARING:
            source = _source_before(words, i)
            if source:
                found.append(_attribution(words, source[0], i + 1, *source))
            continue
        form = known.get(word)
        if form is None or form[0] not in SAYING or words.capital(i) or form[1] == "ing" or words.at(i - 1) == "to":
            continue
        if words.at(i - 1) in ("be", "is", "are", "was", "were", "been", "being") and form[0] != "be":
            continue
        if form[0] in SHOWING and words.at(i + 1) not in ("that", ".", ",", "", '"', "”"):
            continue
        if form[0] in SHOWING and words.at(i - 1) in ("had", "have", "has") and words.at(i + 1) in ('"', "“"):
            continue  # staff had shown "a want of care"
        if form[1] == "base" and words.at(i - 1) not in ("they", "we", "i") and not words.at(i - 1).endswith("s"):
            continue
        _attribute(words, i, form[0], found)
    return found


def _attribute(words: Words, i: int, verb: str, found: list[Attribution]) -> None:
    """Source before the verb, or after it where a quotation or a comma ended just before: not after ``told``, which names who heard it."""
    k = i
    while k > 0 and words.low[k - 1] in PERFECT:
        k -= 1
    if verb not in HEARD and (words.at(k - 1) in _AFTER_QUOTE or (k == 0 and i == 0)):
        source = _source_after(words, i + 1)
        inner = _over_apposition(words, i - 1) if source and words.at(i - 1) == "," else None
        if (
            source
            and words.at(i - 1) == ","
            and (_holds_a_verb(words, *source) or (inner is not None and words.opens_sentence(inner)))
        ):
            if inner is not None:
                found.append(_attribution(words, inner, i + 1, inner, i))
            return
        if source:
            found.append(_attribution(words, k, source[1], *source))
            return
        inner = _over_apposition(words, k - 1) if words.at(k - 1) == "," else None
        if inner is not None and words.low[inner] not in _NO_SPEAKER:
            found.append(_attribution(words, inner, i + 1, inner, k))
        return
    source = _source_before(words, i)
    if source:
        found.append(_attribution(words, source[0], i + 1, *source))


def _holds_a_verb(words: Words, first: int, end: int) -> bool:
    """Whether what follows ``said`` is its content (the road was shut) and no source."""
    return any(w in FINITE for w in words.low[first : end + 1])


_AFTER_QUOTE = frozenset(",\"”»“’'—–")


def _trimmed(words: Words, first: int, end: int) -> tuple[int, int]:
    """The source without the day it spoke on: ``jeudi 16 novembre la maire``, ``police on Monday``."""
    days = DAY_WORDS
    for j in range(min(first + 4, end) - 1, first - 1, -1):
        if words.low[j] in days and j + 1 < end:
            first = j + 1
            break
    for j in range(max(first + 1, end - 4), end):
        if words.low[j] in days:
            end = j - (words.low[j - 1] in ON_DAY and j - 1 > first)
            break
    return first, end


def _attribution(words: Words, first: int, end: int, source_first: int, source_end: int) -> Attribution:
    source_first, source_end = _trimmed(words, source_first, source_end)
    return Attribution(
        words.start[first],
        words.end[end - 1],
        words.start[source_first],
        words.end[source_end - 1],
        words.said(source_first, source_end),
    )


def _source_before(words: Words, i: int) -> tuple[int, int] | None:
    j = i
    while words.at(j - 1) in _HELPERS and j > 0:
        j -= 1
    end = j
    while j > 0 and end - j < 12:
        word = words.low[j - 1]
        if word in _BREAK and not (word == "." and words.glued(j - 1) and not words.opens_sentence(j)):
            if word == "," and end - j <= 1:
                inner = _over_apposition(words, j - 1)
                if inner is not None:
                    return inner, end
            break
        if word in _STOP:
            break
        j -= 1
    return (j, end) if j < end and any(w.isalpha() for w in words.low[j:end]) else None


_HELPERS = frozenset(
    "has have had also later then a ont hat haben ha han il not did does would will could may never again reportedly".split()
)
_NO_SPEAKER = frozenset(
    "in on at after for with by from to under over during meanwhile later earlier however yesterday today".split()
)
"""What opens a sentence before a comma and speaks to nobody: ``In Lund, the mayor, said``."""


def _over_apposition(words: Words, comma: int) -> int | None:
    """``Brandt, the mayor of Lund, said``, ``Weiss, 45, a baker from Ulm, said``: back over what stands between commas."""
    within = _next_comma(words, comma)
    if within is None:
        return None
    if words.at(within - 1).isdecimal() and words.at(within - 2) == ",":
        within -= 2
    return _before_comma(words, within)


def _next_comma(words: Words, comma: int) -> int | None:
    k = comma - 1
    while k > 0 and comma - k < _APPOSITION and words.low[k] not in '.;:!?"“”':
        if words.low[k] == ",":
            return k
        k -= 1
    return None


_APPOSITION = 14
"""Tokens in the longest apposition."""


def _before_comma(words: Words, k: int) -> int | None:
    j = k
    while j > 0 and k - j < _NAME and words.low[j - 1] not in _BREAK and words.low[j - 1] not in _STOP:
        j -= 1
    return j if j < k else None


_NAME = 6
"""Tokens in the longest name before an apposition."""


def _source_after(words: Words, i: int) -> tuple[int, int] | None:
    j = i
    while j < len(words) and j - i < 10:
        word = words.low[j]
        if word in _BREAK and not (
            word == "." and words.glued(j) and words.capital(j + 1) and not words.opens_sentence(j + 1)
        ):
            break
        if j > i and (word in _STOP or word in ("in", "on", "at", "told", "said")):
            break
        j += 1
    return (i, j) if j > i and words.low[i] not in _NO_SOURCE else None


_NO_SOURCE = frozenset("that in on to it there à por que qu dass daß что أن إن".split())


def attribution_mentions(n: int, attributions: list[Attribution], language: str) -> list[Mention]:
    from core.facts.mentions.elsewhere.sources import filed  # it reads Attribution from here

    return [
        Mention(
            "attribution",
            (Span(n, a.start, a.end),),
            Name(
                a.source,
                filed(a.source, language) if language != "en" else fold(a.source).removeprefix("the "),
                "source",
            ),
        )
        for a in attributions
    ]
