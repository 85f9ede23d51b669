"""Pairs of texts with all that may happen to them, the same for the same seed, and remarks on them."""

from __future__ import annotations

import random

from core.model import Annotations, Change, Comparison, Note, NoteAnchor, Passage, Reply, Span
from tests.export import building

WORDS = "fog ship pier 12 “left” ’ — قال שלום 👩‍🚒 \x07 the a harbour, master. six seven".split()


def generated(seed: int) -> Comparison:
    """A pair with moved paragraphs and sentences, splits, merges, edits at both ends, empty sides, right-to-left text, emoji
    and control characters."""
    chance = random.Random(seed)
    a = [" ".join(chance.choices(WORDS, k=chance.randint(1, 9))) for _ in range(chance.randint(0, 7))]
    b = [" ".join(w for w in text.split() if chance.random() < 0.8) or "left" for text in a if chance.random() < 0.8]
    b += [" ".join(chance.choices(WORDS, k=4)) for _ in range(chance.randint(0, 3))]
    chance.shuffle(b) if chance.random() < 0.5 else None
    sentence, passages = "Then the lamp went out.", []
    if a and b and chance.random() < 0.5:
        m, n = chance.randrange(len(a)), chance.randrange(len(b))
        a[m], b[n] = (chance.choice([f"{text} {sentence}", f"{sentence} {text}", sentence]) for text in (a[m], b[n]))
        places = (Span(k, t.index(sentence), t.index(sentence) + len(sentence)) for k, t in ((m, a[m]), (n, b[n])))
        old, new = places
        passages = [Passage((old,), (new,))]
    links, free, at = [], list(range(len(b))), 0
    while at < len(a) and free:
        size = chance.choice([1, 1, 1, 2])
        first = chance.randrange(len(free))
        taken = list(free[first : first + chance.choice([1, 1, 2])])
        free = [n for n in free if n not in taken]
        if chance.random() < 0.8:
            before = list(range(at, min(at + size, len(a))))
            links.append(building.link(before, taken, a, b, moved=chance.random() < 0.4))
        at += size
    kinds = (("fact", "number"), ("wording", None), ("style", "typography"))
    changes = []
    for link in links:
        for edit in link.edits:
            category, kind = chance.choice(kinds)
            n = str(len(changes))
            change = Change(
                n, n, category, kind, "changed", edit.before, edit.after, summary="so → else", why="Because."
            )  # type: ignore[arg-type]  # one of the pairs above
            changes.append(change)
    return building.comparison(a, b, links, changes, passages)


def remarks(seed: int, found: Comparison) -> Annotations:
    """Up to three notes on words of either version, some answered or resolved, some on places without a letter."""
    chance = random.Random(seed)
    notes = []
    for number in range(chance.randint(0, 3)):
        version = chance.choice(found.versions)
        if not version.paragraphs:
            continue
        paragraph = chance.randrange(len(version.paragraphs))
        text = version.texts[paragraph]
        start, end = sorted((chance.randint(0, len(text)), chance.randint(0, len(text))))
        anchor = NoteAnchor(version.id, Span(paragraph, start, end), text[start:end])
        replies = tuple(Reply("Maud Orr", building.TIME, f"Answer {n}.") for n in range(chance.randint(0, 2)))
        kind = chance.choice(("comment", "query"))
        notes.append(
            Note(
                f"n{number}",
                kind,
                "Is it?",
                "Joe Petrie",
                building.TIME,
                (anchor,),
                None,
                chance.random() < 0.5,
                replies,
            )
        )
    return Annotations(tuple(notes))
