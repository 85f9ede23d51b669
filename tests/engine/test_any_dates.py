"""Whatever dates are corrected, one after the other: the result is that of judging all anew, explanations and contradictions too."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from hypothesis import example, given, settings
from hypothesis import strategies as st

from core import Comparison, Version, align, understand
from core.model import Dateline, StatedDate

DAYS = (
    "today", "yesterday", "tomorrow", "on Monday", "on Tuesday", "on Wednesday", "next Friday", "last Sunday", "two days ago",
    "on 3 May", "on 12 June", "in March", "this week", "last month", "on 4 June 2024", "on Monday 3 June", "by Thursday evening",
    "at 3 p.m. on Tuesday", "at 9 a.m. GMT today", "from Monday to Wednesday", "over the weekend", "in spring",
)  # fmt: skip
SENTENCES = (
    "The ferry to Skarsund {leaves} the quay {day}, the harbour master said.",
    "A hearing on the dyke {opens} {day} in the court at Brunlund.",
    "The hearing {opens} {day}, a clerk said.",
    "“We {open} the lock {day} and nobody will be late,” Ida Morgen said.",
    "Ida Morgen, 41, has led the union since {since}.",
    "Ida Morgen, 41, has led the union for {years}.",
    "The flood, which began {day}, killed {count} people in Brunlund.",
    "Police put the number of dead at {count} {day}.",
    "The fire broke out {day} in the old mill at Skarsund.",
    "The fire broke out at {clock} and the mill was lost.",
    "Firemen said the fire broke out at {clock}.",
    "The council {votes} {day} on a dam of {money}, and again {day}.",
    "{count} boats were moved {day}; {count} more follow {day}.",
    "The mayor, Per Lind, resigned {day}.",
    "Nothing was said of the pumps.",
    "Per Lind did not speak to the press {day}.",
)
WORDS = {
    "leaves": ("leaves", "left", "will leave"),
    "opens": ("opens", "opened", "will open"),
    "open": ("open", "will open"),
    "votes": ("votes", "voted", "will vote"),
    "since": ("2009", "2012", "Monday", "3 May", "last month"),
    "years": ("15 years", "12 years", "three days", "a month"),
    "count": ("12", "15", "three"),
    "clock": ("3 a.m.", "4 a.m.", "noon"),
    "money": ("€2 million", "€3 million"),
    "day": DAYS,
}
AROUND = [date(2024, 6, 3) + timedelta(days=n) for n in (-40, -6, -3, -2, -1, 0, 0, 0, 1, 2, 4, 7, 30, 366)]


def paragraph(chance: Random) -> str:
    sentences = []
    for sentence in chance.choices(SENTENCES, k=chance.choice((1, 1, 2, 3))):
        while "{" in sentence:
            name = sentence.split("{", 1)[1].split("}", 1)[0]
            sentence = sentence.replace(f"{{{name}}}", chance.choice(WORDS[name]), 1)
        sentences.append(sentence[0].upper() + sentence[1:])
    head = chance.choice(("SKARSUND, March 3 — ", "SKARSUND, June 4 (FSN) - ", *[""] * 8))
    return head + " ".join(sentences)


def edited(text: str, chance: Random) -> str:
    """The text with a word or two of its own sort put for others."""
    for _ in range(chance.choice((0, 0, 1, 2))):
        sort = WORDS[chance.choice(sorted(WORDS))]
        old = next((word for word in sort if word in text), None)
        text = text.replace(old, chance.choice(sort), 1) if old else text
    return text


def anew(texts: Sequence[str], chance: Random) -> list[str]:
    """The next version: paragraphs and sentences edited, cut, put in and moved."""
    found = [edited(text, chance) for text in texts if chance.random() > 0.1]
    while chance.random() < 0.5:
        found.insert(chance.randrange(len(found) + 1), paragraph(chance))
    if len(found) > 2 and chance.random() < 0.5:
        found.append(found.pop(chance.randrange(len(found))))
    if len(found) > 1 and chance.random() < 0.5:
        at = chance.randrange(len(found) - 1)
        head, stop, rest = found[at].partition(". ")
        found[at : at + 2] = [rest or head, f"{found[at + 1]} {head}{stop.strip()}"]
    return found or [paragraph(chance)]


def dated(version: Version, chance: Random) -> Version:
    """The version under some date, told by its text, by a dateline or by whoever set it, or under none."""
    day = chance.choice((None, *AROUND))
    if chance.random() < 0.2:
        return version
    if chance.random() < 0.2:
        return version.with_context(published=None, dateline=Dateline("SKARSUND", day))
    source = chance.choice(("editor", "meta"))
    return version.with_context(published=StatedDate(day, source) if day else None)


def told(comparison: Comparison) -> tuple[object, ...]:
    return comparison.pairs, comparison.facts, comparison.contradictions, comparison.anchors, comparison.to_dict()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9), st.integers(1, 12), st.sampled_from((2, 2, 2, 3)))
@example(seed=999999999, paragraphs=3, count=2)  # a day told elsewhere is one day under one date and two under another
def test_the_same_as_judging_all(seed: int, paragraphs: int, count: int) -> None:
    chance = Random(seed)
    texts = [[paragraph(chance) for _ in range(paragraphs)]]
    while len(texts) < count:
        texts.append(anew(texts[-1], chance))
    plain = [Version.from_paragraphs(each, label=f"v{n}") for n, each in enumerate(texts)]
    plain = [version.with_context(id=f"v{n}") for n, version in enumerate(plain)]
    versions = [dated(version, chance) for version in plain]
    alignment = align(versions)
    comparison = understand(alignment, versions)
    for _ in range(4):
        for n in chance.choice(((0,), (1,), (1,), (0, 1), range(count))):
            versions[n] = dated(plain[n], chance)
        comparison = understand(alignment, versions, previous=comparison)
        assert told(comparison) == told(understand(alignment, versions))
