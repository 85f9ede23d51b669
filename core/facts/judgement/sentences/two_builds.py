"""One claim in two builds that share few words: ``had run out of medicine`` / ``had no medicine left``, ``The trial of the mayor begins`` /
``The mayor goes on trial``."""

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
    if not any(sign in text for text in (region.a.text, region.b.text) for sign in ("out of", "on trial")):
        return found
    for sentence_a, sentence_b in region.edited:
        region.check()
        sides = region.a.text[slice(*sentence_a)], region.b.text[slice(*sentence_b)]
        starts = sentence_a[0], sentence_b[0]
        if told := _used_up(sides) or _on_trial(sides):
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
