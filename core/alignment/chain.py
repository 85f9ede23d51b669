"""What kept its order: the heaviest chain that rises on both sides. What is off the chain has moved."""

from collections.abc import Callable, Sequence

from core.alignment.stopping import watched


def heaviest_rising(items: Sequence[tuple[int, int, int]], cancelled: Callable[[], bool] | None = None) -> list[int]:
    """Numbers of the items ``(left, right, weight)`` on the heaviest chain that rises strictly on both sides.

    A longest increasing subsequence with weights (> 0), by a Fenwick tree of maxima: n log n. Of chains of one weight the one
    found first from the left is taken. Raises ``core.model.Cancelled``.
    """
    order = sorted(range(len(items)), key=lambda k: (items[k][0], -items[k][1], k))
    ranks = {right: rank for rank, right in enumerate(sorted({item[1] for item in items}), start=1)}
    tree: list[tuple[int, int]] = [(0, -1)] * (len(ranks) + 1)
    weight = [0] * len(items)
    previous = [-1] * len(items)
    top = (0, -1)
    for k in watched(order, cancelled):
        rank = ranks[items[k][1]]
        best = (0, -1)
        place = rank - 1
        while place > 0:
            if tree[place][0] > best[0]:
                best = tree[place]
            place &= place - 1
        weight[k] = best[0] + items[k][2]
        previous[k] = best[1]
        place = rank
        while place < len(tree):
            if weight[k] > tree[place][0]:
                tree[place] = (weight[k], k)
            place += place & -place
        if weight[k] > top[0]:
            top = (weight[k], k)
    chain: list[int] = []
    k = top[1]
    while k >= 0:
        chain.append(k)
        k = previous[k]
    return chain[::-1]
