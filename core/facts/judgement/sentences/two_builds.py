"""One claim in two builds that share few words: ``had run out of medicine`` / ``had no medicine left``, ``The trial of the mayor begins`` /
``The mayor goes on trial``, ``had no heating`` / ``Heating failed``, ``gave no reason for the delay`` / ``did not explain the delay``."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, words_in
from core.facts.judgement.vocabulary.content import content
from core.patterns import lazy_pattern

_Span = tuple[int, int]


class _Claim(NamedTuple):
    """``about``: base forms of what it is told of; ``time``: ``now``, ``then`` or ``come``; ``beside``: what its stretch says besides."""

    about: tuple[str, ...]
    time: str
    span: _Span
    beside: frozenset[str] = frozenset()


def two_builds(region: Region) -> list[Finding]:
    """Wording for each pair of sentences that claim the same so; a negation where one has left what the other has run out of."""
    found: list[Finding] = []
    texts = region.a.text, region.b.text
    asked = [told for signs, told in _BUILDS if any(sign in text for text in texts for sign in signs)]
    if not asked:
        return found
    for sentence_a, sentence_b in region.edited:
        region.check()
        sides = region.a.text[slice(*sentence_a)], region.b.text[slice(*sentence_b)]
        starts = sentence_a[0], sentence_b[0]
        if told := next(filter(None, (build(sides) for build in asked)), None):
            category, why, spans = told
            before, after = ((start + at, start + end) for start, (at, end) in zip(starts, spans, strict=True))
            kind = "negation" if category == "fact" else None
            found.append(Finding(before, after, "fact" if kind else "wording", kind, "changed", why=why))
    return found


_Told = tuple[str, str, tuple[_Span, _Span]]


def _used_up(sides: tuple[str, str]) -> _Told | None:
    """Nothing of a thing is left, or some of it is."""
    for way in (0, 1):
        for gone in _RUN_OUT.finditer(sides[way]):
            rest = sides[way][gone.end() :]
            for left in _LEFT.finditer(sides[1 - way]):
                about = left["thing"]
                if not rest.casefold().startswith(about.casefold()) or rest[len(about) :][:1].isalpha():
                    continue
                if _time(gone["time"]) != _time(left["time"]) or _hedged(sides[way][: gone.start()]):
                    continue
                spans = (gone.start(), gone.end() + len(about)), left.span()
                placed = spans if way == 0 else spans[::-1]
                if left["no"]:
                    return "wording", "both say that nothing of it is left", (placed[0], placed[1])
                return "fact", "it is used up in one version, some of it is left in the other", (placed[0], placed[1])
    return None


_RUN_OUT: Final = lazy_pattern(
    r"\b(?P<time>(?:has|have|had|is|are|was|were)(?: now| already| also)? (?:run )?|runs? |ran )out of (?:any |all )?"
)
_LEFT: Final = lazy_pattern(
    r"\b(?P<time>has|have|had)(?:(?P<no> no(?: more)?)| still)?(?: some| enough| plenty of| a little| little| a few| few)?"
    r" (?P<thing>(?!no\b)[\w-]+(?: (?!left)[\w-]+){0,2}) (?:left|remaining)\b"
)


def _time(helper: str) -> str:
    return "now" if helper.split(" ")[0] in ("has", "have", "is", "are", "run", "runs") else "then"


def _hedged(ahead: str) -> bool:
    """Whether what stands right before makes more or less of it: ``will have run out``, ``had almost``."""
    return ahead.rstrip().rpartition(" ")[2].casefold() in _HEDGES


_HEDGES: Final = frozenset("will would may might could can must should not never to almost nearly".split())


def _on_trial(sides: tuple[str, str]) -> _Told | None:
    """The trial of somebody begins."""
    for way in (0, 1):
        for one in _trials(sides[way]):
            for other in _accused(sides[1 - way]):
                if one.time != other.time or not one.about or other.about[-len(one.about) :] != one.about:
                    continue
                if not one.beside <= {*content(words_in(sides[1 - way]))}:
                    continue
                spans = (one.span, other.span) if way == 0 else (other.span, one.span)
                return "wording", "two ways to say that somebody is tried from then on", spans
    return None


def _trials(text: str) -> Iterator[_Claim]:
    for found in _TRIAL.finditer(text):
        who, _, beside = (found["of"] or found["whose"]).partition(" over ")
        about = tuple(content(words_in(who)))
        yield _Claim(
            about,
            _TIMES.get((found["verb"] or found["verb_of"]).split(" ")[0], "come"),
            found.span(),
            frozenset(content(words_in(beside))),
        )


def _accused(text: str) -> Iterator[_Claim]:
    for found in _GOES.finditer(text):
        about = tuple(content(words_in(found["who"])))
        yield _Claim(about, _TIMES.get(found["verb"].split(" ")[0], "come"), found.span())


_BEGIN: Final = (
    r"(?:(?:will |is to |is due to )?(?:begin|start|open|get under way)|begins|starts|opens|gets under way"
    r"|began|started|opened|got under way)"
)
_TRIAL: Final = lazy_pattern(
    r"\b[Tt]he trial of (?P<of>[^,.;:]{3,80}?) (?P<verb>" + _BEGIN + r")\b"
    r"|(?P<whose>[^,.;:]{3,60}?)['’]s? trial (?P<verb_of>" + _BEGIN + r")\b"
)
_GOES: Final = lazy_pattern(
    r"(?P<who>[^,.;:]{3,80}?) (?P<verb>(?<!not )(?<!never )(?:goes|went|(?:will |is to |are to |is due to |are due to )go)) on trial\b"
)
_TIMES: Final = {"began": "then", "started": "then", "opened": "then", "got": "then", "went": "then"}


def _out_of_supply(sides: tuple[str, str]) -> _Told | None:
    """The power, the heating or another supply is gone, and in one version at least that it is gone is what happened."""
    gone = [list(_GONE.finditer(side)) for side in sides]
    failed = [list(_FAILED.finditer(side)) for side in sides]
    for way in (0, 1):
        for one in gone[way]:
            for other in (*failed[1 - way], *gone[1 - way]):
                if (
                    _supply(one) != _supply(other)
                    or one[0].casefold() in sides[1 - way].casefold()  # lost power off the cape, in both
                    or other[0].casefold() in sides[way].casefold()
                    or _now(one) != _now(other)
                ):
                    continue
                spans = (one.span(), other.span()) if way == 0 else (other.span(), one.span())
                return "wording", "two ways to say that a supply is gone", spans
    return None


def _supply(found: re.Match[str]) -> str:
    return {"electricity": "power"}.get(found["what"].casefold(), found["what"].casefold())


def _now(found: re.Match[str]) -> bool:
    return found["now"] is not None


_SUPPLY: Final = r"(?P<what>heating|power|electricity|water|gas|internet|light|air conditioning|lighting)"
_GONE: Final = lazy_pattern(
    r"\b(?:(?:(?P<now>has|have|is|are)|had|was|were)(?: been| left)? (?:no|without)|lost|left without) (?:running )?"
    + _SUPPLY
    + r"\b",
    re.IGNORECASE,
)
_FAILED: Final = lazy_pattern(
    r"\b(?:[Tt]he )?"
    + _SUPPLY
    + r"(?: supply)? (?:(?P<now>has|have|is|are)|had|was|were)?\s?(?:failed|went out|gone out|out|off|cut|cut off|down)"
    r"(?: (?:in|at|for|to))?\b",
    re.IGNORECASE,
)


def _no_reason(sides: tuple[str, str]) -> _Told | None:
    """Nobody says why something was done or came about."""
    one, other = (_UNSAID.search(side) for side in sides)
    if one is None or other is None:
        return None
    about = [[w for w in content(words_in(m["of"] or m["passive"] or "")) if w not in _WHO_SAYS] for m in (one, other)]
    if not all(about) or not (set(about[0]) & set(about[1])):
        return None
    return "wording", "neither says why", (one.span(), other.span())


_WHO_SAYS: Final = frozenset("say give explain".split())
_UNSAID: Final = lazy_pattern(
    r"\b(?:(?:gave|has given|have given|gives?) no (?:reasons?|explanation) (?:for|why)|gave no details of why"
    r"|(?:did|does|do|has|have|would) not (?:explain(?:ed)?|say why|said why|give (?:a|any) (?:reason|explanation) for))"
    r" (?P<of>[^,.;:]{3,60})"
    r"|(?P<passive>[^,.;:]{3,60}?) (?:was|were|has been|have been) (?:not explained|left unexplained)"
)


def _married(sides: tuple[str, str]) -> _Told | None:
    """Whom somebody is married to, and who the husband or wife is."""
    for way in (0, 1):
        one, other = _MARRIED.search(sides[way]), _SPOUSE.search(sides[1 - way])
        if one is None or other is None or one["time"] != other["time"]:
            continue
        who = one["who"].casefold()
        if who in _SPOUSES and other["spouse"] != _SPOUSES[who]:
            continue
        if content(words_in(one["rest"])) != content(words_in(other["rest"])):
            continue
        spans = (one.span(), other.span()) if way == 0 else (other.span(), one.span())
        return "wording", "two ways to say who is married to whom", spans
    return None


_SPOUSES: Final = {"he": "wife", "she": "husband"}
_MARRIED: Final = lazy_pattern(r"(?P<who>\b\w+) (?P<time>is|was) married to (?P<rest>[^.,;:]{3,60})")
_SPOUSE: Final = lazy_pattern(
    r"(?:\b(?:[Hh]is|[Hh]er)|\w+['’]s?) (?P<spouse>husband|wife) (?P<time>is|was) (?P<rest>[^.,;:]{3,60})"
)


def _so_many_times(sides: tuple[str, str]) -> _Told | None:
    """``her third title`` / ``won the title three times``: that it is the third is that there are three by now."""
    for way in (0, 1):
        one, other = _NTH.search(sides[way]), _TIMES_WON.search(sides[1 - way])
        if one is None or other is None or _ORDINALS[one["nth"].casefold()] != other["times"].casefold():
            continue
        rest = {*content(words_in(sides[1 - way]))}
        if not {*content(words_in(one["what"]))} <= rest or _EARLIER.search(sides[1 - way]):
            continue
        spans = (one.span(), other.span()) if way == 0 else (other.span(), one.span())
        return "wording", "the so-manieth is that there are so many by now", spans
    return None


_ORDINALS: Final = {
    "second": "twice", "third": "three", "fourth": "four", "fifth": "five", "sixth": "six", "seventh": "seven", "eighth": "eight",
    "ninth": "nine", "tenth": "ten",
}  # fmt: skip
_NTH: Final = lazy_pattern(
    r"\b(?:[Tt]hat|[Tt]his|[Ii]t) (?:is|was) (?:[\w'’-]+ ){1,3}?(?P<nth>"
    + "|".join(_ORDINALS)
    + r") (?P<what>[\w-]+(?: [\w-]+)?)"
)
_TIMES_WON: Final = lazy_pattern(
    r"\b(?:has|have) (?:now )?(?:\w+ )(?:[\w-]+ ){1,4}?(?P<times>twice|(?:three|four|five|six|seven|eight|nine|ten)(?= times))(?: times)?"
)
_EARLIER: Final = lazy_pattern(r"\b(?:before|previously|already|earlier)\b")

_BUILDS: Final = (
    (("out of",), _used_up),
    (("on trial",), _on_trial),
    ((" no ", "without", "lost"), _out_of_supply),
    (("explain", "say why", "said why"), _no_reason),
    (("married to",), _married),
    ((" times", " twice"), _so_many_times),
)
"""Signs of which one stands in either version, and the claim that is then looked for."""
