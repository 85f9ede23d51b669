"""Where one version says two things of one fact. Conservative: a false alarm here sends an editor looking for nothing."""

import re
from collections.abc import Sequence
from typing import Final

from core.facts.judgement.content import base
from core.facts.judgement.lexicon import near
from core.model import Contradiction, Fact, Mention, Name, Quantity, Version

_TOLL: Final = {
    "dead": "dead", "death": "dead", "kill": "dead", "die": "dead", "fatality": "dead", "body": "dead", "injure": "hurt", "injury": "hurt",
    "wound": "hurt", "hurt": "hurt", "miss": "missing", "missing": "missing", "arrest": "arrested", "detain": "arrested",
    "aboard": "aboard", "board": "aboard", "passenger": "aboard", "displace": "displaced", "evacuate": "evacuated", "homeless": "homeless",
}  # fmt: skip
"""Things that a story counts once: two figures of one of them in one version disagree."""
_OTHERWISE: Final = re.compile(
    r"\b(?:1[5-9]\d\d|20\d\d|earlier|previous(?:ly)?|first said|had said|initial(?:ly)?|other|another|more|further|additional|"
    r"including|among|of them|each|last year|ago|since|average|every|in all|correction|revised|from|down|up|wrongly|at first|in one|"
    r"feared|could|may|might|"
    r"than|crew|children|women|per|last|former(?:ly)?|next|in a separate|elsewhere|rise|risen)\b",
    re.IGNORECASE,
)
"""Words by which a second figure is meant of another day, place or part."""


def contradictions(versions: Sequence[Version], facts: Sequence[Fact]) -> tuple[Contradiction, ...]:
    """Mentions of one version that can't all be right, each pair once, in the order of the versions and of the text."""
    found: list[Contradiction] = []
    by_version: dict[str, list[Said]] = {version.id: [] for version in versions}
    known = {version.id: version for version in versions}
    for fact in facts:
        for n, (where, mention) in enumerate(fact.mentions):
            if isinstance(mention.value, Quantity | Name) and not _apart(known[where], mention):
                by_version[where].append((fact.id, n, mention))
    for version in versions:
        said = sorted(by_version[version.id], key=lambda item: item[2].spans[0])
        seen: set[frozenset[tuple[str, int]]] = set()
        for pair, why in (*_split_facts(version, said), *_tolls(version, said), *_names(said)):
            if frozenset(pair) not in seen:
                seen.add(frozenset(pair))
                found.append(Contradiction(version.id, pair, why))
    return tuple(found)


Said = tuple[str, int, Mention]
Clash = tuple[tuple[tuple[str, int], ...], str]


def _apart(version: Version, mention: Mention) -> bool:
    """Corrections and furniture tell of another text than this one."""
    return version.paragraphs[mention.spans[0].paragraph].role in (
        "correction",
        "boilerplate",
        "credit",
        "byline",
        "footnote",
    )


def _split_facts(version: Version, said: Sequence[Said]) -> list[Clash]:
    """One fact that an earlier version told alike in two places, and this one tells in two ways."""
    found: list[Clash] = []
    first: dict[str, Said] = {}
    for item in said:
        value = item[2].value
        if not isinstance(value, Quantity) or value.min != value.max or value.min is None or value.approximate:
            continue
        other = first.setdefault(item[0], item)
        before = other[2].value
        if isinstance(before, Quantity) and before.min != value.min:
            if any(_sentence_says_otherwise(version, mention) for mention in (other[2], item[2])):
                continue
            why = f"{_words(version, other[2])} in one place, {_words(version, item[2])} in another"
            found.append((((other[0], other[1]), (item[0], item[1])), why))
    return found


def _tolls(version: Version, said: Sequence[Said]) -> list[Clash]:
    first: dict[str, Said] = {}
    found: list[Clash] = []
    for item in said:
        value = item[2].value
        if (
            not isinstance(value, Quantity)
            or item[2].kind != "number"
            or value.min is None
            or value.min != value.max
            or value.approximate
            or value.ordinal
        ):
            continue
        thing = _toll(version, item[2])
        if thing is None or _sentence_says_otherwise(version, item[2]):
            continue
        if thing not in first:
            first[thing] = item
            continue
        other = first[thing]
        before = other[2].value
        if (
            isinstance(before, Quantity)
            and before.min != value.min
            and other[2].spans[0].paragraph != item[2].spans[0].paragraph
        ):
            why = f"{_words(version, other[2])} in one place, {_words(version, item[2])} in another"
            found.append((((other[0], other[1]), (item[0], item[1])), why))
    return found


def _toll(version: Version, mention: Mention) -> str | None:
    """What of a story's toll a figure counts, by its unit and the words right after it."""
    first, last = mention.spans[0], mention.spans[-1]
    text = version.paragraphs[last.paragraph].text
    words = [base(w) for w in re.findall(r"\w+", text[first.start : last.end])]
    words += [base(w) for w in re.findall(r"[^\W\d]+", text[last.end : last.end + 30])][:3]
    before = [base(w) for w in re.findall(r"[^\W\d]+", text[max(0, first.start - 24) : first.start])][-1:]
    words += [w for w in before if w in ("kill", "injure", "wound", "hurt", "arrest", "detain")]
    things = [_TOLL[w] for w in words if w in _TOLL]
    return things[0] if things else None


def _sentence_says_otherwise(version: Version, mention: Mention) -> bool:
    first, last = mention.spans[0], mention.spans[-1]
    text = version.paragraphs[first.paragraph].text
    start = max(text.rfind(". ", 0, first.start), -1) + 1
    end = text.find(". ", last.end)
    rest = text[start : first.start] + " " + text[last.end : end if end >= 0 else len(text)]
    return bool(_OTHERWISE.search(rest))


def _names(said: Sequence[Said]) -> list[Clash]:
    """One first name with two surnames that differ by a letter."""
    full: dict[str, list[Said]] = {}
    found: list[Clash] = []
    for item in said:
        value = item[2].value
        if not isinstance(value, Name) or value.type not in ("person", "unknown"):
            continue
        parts = value.canonical.split()
        if len(parts) < 2 or len(parts[-1]) < 4:
            continue
        for other in full.setdefault(" ".join(parts[:-1]), []):
            theirs = other[2].value
            assert isinstance(theirs, Name)
            surname = theirs.canonical.split()[-1]
            if surname != parts[-1] and near(surname, parts[-1]):
                found.append(
                    (
                        ((other[0], other[1]), (item[0], item[1])),
                        f"“{theirs.text}” in one place, “{value.text}” in another",
                    )
                )
                break
        full[" ".join(parts[:-1])].append(item)
    return found


def _words(version: Version, mention: Mention) -> str:
    span = mention.spans[0]
    return f"“{version.paragraphs[span.paragraph].text[span.start : span.end]}”"
