"""Edits as the hunks that are judged: where a list grew, a stop stayed or a word only got its capital, they lie as a reader sees them."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.region import Hunk, words_in
from core.facts.judgement.stretch import Stretch
from core.facts.judgement.vocabulary.words import STOP
from core.facts.tables.joints import JOINTS
from core.model import Edit
from core.patterns import lazy_pattern


def hunks_of(edits: Sequence[Edit], a: Stretch, b: Stretch) -> tuple[Hunk, ...]:
    """The edits in local offsets, ascending, those that touch made one; what lies outside the stretches (a moved sentence) is cut off.

    The blanks beside a moved sentence went along with it.
    """
    found: list[Hunk] = []
    for edit in edits:
        a0 = a.nearest(edit.before[0].paragraph, edit.before[0].start)
        a1 = a.nearest(edit.before[-1].paragraph, edit.before[-1].end)
        b0 = b.nearest(edit.after[0].paragraph, edit.after[0].start)
        b1 = b.nearest(edit.after[-1].paragraph, edit.after[-1].end)
        rest = a.text[a0:a1], b.text[b0:b1]
        whole = (sum(span.end - span.start for span in side) for side in (edit.before, edit.after))
        cut_off = any(len(left) < size for left, size in zip(rest, whole, strict=True))
        if any(rest) and not (cut_off and "".join(rest).isspace()):
            found.append(Hunk(a0, max(a0, a1), b0, max(b0, b1)))
    found.sort()
    merged: list[Hunk] = []
    for hunk in found:
        last = merged[-1] if merged else None
        if last and ((hunk.a0 <= last.a1 and hunk.b0 <= last.b1) or hunk.a0 < last.a1 or hunk.b0 < last.b1):
            merged[-1] = Hunk(last.a0, max(last.a1, hunk.a1), min(last.b0, hunk.b0), max(last.b1, hunk.b1))
        else:
            merged.append(hunk)
    merged = _with_posts_whole(_by_members(merged, a.text, b.text), a.text, b.text)
    return tuple(_without_capital(_without_stop(hunk, a.text, b.text), a.text, b.text) for hunk in merged)


def _with_posts_whole(hunks: Sequence[Hunk], a: str, b: str) -> list[Hunk]:
    """``finance chief`` / ``chief executive``: what leads the head of a post in one version and follows it in the other is one edit."""
    found: list[Hunk] = []
    for hunk in hunks:
        last = found[-1] if found else None
        between = last is not None and a[last.a1 : hunk.a0].strip().casefold() in _HEADS
        if (
            last
            and between
            and ((last.a0 == last.a1 and hunk.b0 == hunk.b1) or (last.b0 == last.b1 and hunk.a0 == hunk.a1))
        ):
            found[-1] = Hunk(last.a0, hunk.a1, last.b0, hunk.b1)
        else:
            found.append(hunk)
    return found


_HEADS: Final = frozenset({"chief"})
"""Heads of posts that may lead or follow what the post is of."""
_JOINT: Final = lazy_pattern(r",?\s+(?:and|or)\s+")


def _by_members(hunks: Sequence[Hunk], a: str, b: str) -> list[Hunk]:
    """``Peru and Chile`` / ``Peru, Chile and Mali``: what is new in a list is put in behind the member that was its last."""
    found: list[Hunk] = []
    for hunk in hunks:
        last = found[-1] if found else None
        grown = _grown(last, hunk, a, b) if last and _JOINT.fullmatch(a, last.a1, hunk.a0) else None
        found[-1:] = [*grown] if grown else [*found[-1:], hunk]
    return found


def _grown(last: Hunk, hunk: Hunk, a: str, b: str) -> tuple[Hunk, Hunk] | None:
    """Of ``, Chile`` put in before ``and`` and ``Chile`` exchanged behind it: a comma for ``and``, and ``and Mali`` put in; or mirrored."""
    if last.a0 < last.a1:
        turned = _grown(_mirrored(last), _mirrored(hunk), b, a) if last.b0 == last.b1 else None
        return (_mirrored(turned[0]), _mirrored(turned[1])) if turned else None
    member, put_in = a[hunk.a0 : hunk.a1].strip(), b[last.b0 : last.b1]
    start = last.b0 + len(put_in) - len(put_in.lstrip(", "))
    end = start + len(member)
    if not member or not put_in.startswith(",") or b[start:end] != member or b[end : end + 1].isalnum():
        return None
    at = hunk.a0 + len(member)
    return Hunk(last.a1, hunk.a0, last.b0, start), Hunk(at, hunk.a1, end, hunk.b1)


def _mirrored(hunk: Hunk) -> Hunk:
    return Hunk(hunk.b0, hunk.b1, hunk.a0, hunk.a1)


def _without_stop(hunk: Hunk, a: str, b: str) -> Hunk:
    """``broke out at 3 a.m.`` / ``broke out.``: the point that also ends the sentence stays."""
    older, newer = a[hunk.a0 : hunk.a1], b[hunk.b0 : hunk.b1]
    if older != newer and "." in (older, newer) and older.endswith(".") and newer.endswith("."):
        return Hunk(hunk.a0, hunk.a1 - 1, hunk.b0, hunk.b1 - 1)
    return hunk


def _without_capital(hunk: Hunk, a: str, b: str) -> Hunk:
    """``Three died when a crane fell`` / ``A crane fell``: the word that only became the first of the sentence is as it was."""
    if hunk.a0 == hunk.a1 or hunk.b0 == hunk.b1 or a[hunk.a1 - 1].casefold()[-1] != b[hunk.b1 - 1].casefold()[-1]:
        return hunk
    words = words_in(a, hunk.a0, hunk.a1)[-1:], words_in(b, hunk.b0, hunk.b1)[-1:]
    if not words[0] or not words[1]:
        return hunk
    older, newer = words[0][0], words[1][0]
    if older.text == newer.text or older.text.casefold() != newer.text.casefold():
        return hunk
    if (older.end, newer.end) != (hunk.a1, hunk.b1) or (older.start == hunk.a0) == (newer.start == hunk.b0):
        return hunk
    opening, other, head = newer, older, a[hunk.a0 : older.start]
    if older.start == hunk.a0:
        opening, other, head = older, newer, b[hunk.b0 : newer.start]
    if not opening.text[0].isupper() or not (other.low in STOP or head.rstrip().endswith(",") or _joins(head)):
        return hunk
    return Hunk(hunk.a0, older.start, hunk.b0, newer.start)


def _joins(head: str) -> bool:
    """Whether words before another one are a clause that goes on with it: ``Schools were closed and`` flights."""
    words = head.casefold().split()
    return len(words) > 1 and (words[-1] in JOINTS or (words[-1] == "a" and words[-2].endswith(",")))
