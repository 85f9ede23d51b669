"""Long stretches of two sentences that are the same to the letter, found before anything is cut into tokens."""

MARGIN = 16
"""Characters beside a change that are always cut into tokens: what cleans an edit up looks at the words around it."""
LEAST = 12
"""Characters that a part of a sentence has at the least to be left whole."""

Stretch = tuple[int, int]


def same_stretches(
    one: str, left: Stretch, other: str, right: Stretch, *, whole: bool = False
) -> list[tuple[Stretch, Stretch]]:
    """Stretches of ``one[left]`` and ``other[right]`` that are the same: all of it, or a beginning and an end.

    A part begins and ends at a blank between two small letters, which no token spans. ``whole``: only all of it will do.
    """
    (start, end), (first, last) = left, right
    a, b = one[start:end], other[first:last]
    if a == b:
        return [(left, right)]
    if whole:
        return []
    found: list[tuple[Stretch, Stretch]] = []
    # An insertion can slide as far as it is long.
    margin = MARGIN + abs(len(a) - len(b))
    common = common_head(a, b)
    head = _between_words_before(a, common - margin)
    if head >= LEAST:
        found.append(((start, start + head), (first, first + head)))
    a, b = a.rstrip(), b.rstrip()
    tail = len(a) - _between_words_after(a, len(a) - common_tail(a[common:], b[common:]) + margin)
    if tail >= LEAST:
        end, last = start + len(a), first + len(b)
        found.append(((end - tail, end), (last - tail, last)))
    return found


def common_head(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def common_tail(one: str, other: str) -> int:
    """How many characters two texts have in common at their end."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _between_words_before(text: str, at: int) -> int:
    """The place of the last blank between two small letters before ``at``, or 0."""
    while at > 0:
        at = text.rfind(" ", 0, at)
        if at > 0 and "a" <= text[at - 1] <= "z" and "a" <= text[at + 1] <= "z":
            return at
    return 0


def _between_words_after(text: str, at: int) -> int:
    """The place after the first blank between two small letters from ``at`` on, or the end."""
    while at < len(text):
        at = text.find(" ", at)
        if at < 0:
            break
        if at and "a" <= text[at - 1] <= "z" and "a" <= text[at + 1 : at + 2] <= "z":
            return at + 1
        at += 1
    return len(text)
