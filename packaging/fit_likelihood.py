"""Fits the weights of ``core/facts/likelihood.json`` and prints how well they do.

    python packaging/fit_likelihood.py [EDITS.jsonl]

An edit a line: ``before``, ``after`` (null where there is none), ``left`` and ``right`` context, ``doc``, ``domain`` and
``fact``. Additions and replacements are fitted; deletions are left out, because such data calls hardly one a fact.
Five folds by document, each with the threshold that is best on the others, say how well it does on unseen text; the threshold
that is shipped is the best of one domain tried on the other.
Ridge-regularised logistic
regression by Newton's method.
"""

import json
import sys
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from core.facts.likelihood import CONTEXT, FEATURES, Side, features, stronger  # noqa: E402 - the project's root must be on the path first

Array = NDArray[np.float64]
RIDGE = 1.0
CEILING = 0.38
"""The threshold is never above this: in doubt it is a likely fact, because an editor forgives a false alarm sooner than a miss."""


def read(path: Path) -> list[dict[str, object]]:
    with path.open(encoding="utf-8") as lines:
        found = [json.loads(line) for line in lines]
    return [edit for edit in found if edit["type"] in ("A", "R")]


def fold_of(edit: dict[str, object]) -> int:
    """0 to 4, the same for all edits of a document."""
    return int(sha256(str(edit["doc"]).encode()).hexdigest(), 16) % 5


def folds(edits: list[dict[str, object]]) -> NDArray[np.int64]:
    return np.array([fold_of(edit) for edit in edits])


def rows(edits: list[dict[str, object]]) -> tuple[Array, Array]:
    """Both directions of each edit: shape (edits, 2, features); the second is the first again for an addition."""
    both = []
    for edit in edits:
        before, after = str(edit["before"] or ""), str(edit["after"] or "")
        around = str(edit["left"] or "")[-CONTEXT:], str(edit["right"] or "")[:CONTEXT]
        older, newer = Side(before, *around), Side(after, *around)
        forward = features(older, newer)
        both.append((forward, features(newer, older) if before.strip() and after.strip() else forward))
    return np.array(both, float), np.array([bool(e["fact"]) for e in edits], float)


def fit(x: Array, y: Array) -> Array:
    """Weights with the bias last, on the forward direction."""
    x = np.hstack([x, np.ones((len(x), 1))])
    penalty = np.diag([RIDGE] * (x.shape[1] - 1) + [1e-6])
    w = np.zeros(x.shape[1])
    for _ in range(40):
        p = 1 / (1 + np.exp(-x @ w))
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + penalty, x.T @ (p - y) + penalty @ w)
        w -= step
        if float(np.abs(step).max()) < 1e-8:
            break
    return w


def score(both: Array, w: Array) -> Array:
    """Probability as the program scores it."""
    p: Array = 1 / (1 + np.exp(-(both @ w[:-1] + w[-1])))
    return np.array([stronger(forward, backward) for forward, backward in p])


def f1(p: Array, y: Array, threshold: float) -> tuple[float, float]:
    """F1 of fact, and the mean of it and F1 of not fact."""

    def one(said: Array, true: Array) -> float:
        hit = float((said * true).sum())
        return 2 * hit / max(1.0, float(said.sum() + true.sum()))

    said = (p >= threshold).astype(float)
    fact = one(said, y)
    return fact, (fact + one(1 - said, 1 - y)) / 2


def best_threshold(p: Array, y: Array) -> float:
    return max((float(t) for t in np.arange(0.15, 0.6, 0.01)), key=lambda t: f1(p, y, t)[0])


def main(path: Path) -> None:
    edits = read(path)
    both, y = rows(edits)
    numbers = folds(edits)
    p, called = np.zeros(len(y)), np.zeros(len(y))
    for fold in range(5):
        train = numbers != fold
        w = fit(both[train, 0], y[train])
        p[~train] = score(both[~train], w)
        called[~train] = p[~train] >= best_threshold(score(both[train], w), y[train])
    domains = np.array([str(e["domain"]) for e in edits])
    across = []
    for domain in sorted(set(domains)):
        inside = domains == domain
        if 50 < inside.sum() < len(y) - 50:
            q = score(both[~inside], fit(both[inside, 0], y[inside]))
            across.append(best_threshold(q, y[~inside]))
    threshold = round(min(CEILING, float(np.mean(across))), 2)
    fact, macro = f1(called, y, 0.5)
    print(f"{len(y)} edits, {int(y.sum())} facts; thresholds across domains {[round(t, 2) for t in across]}")
    print(f"five-fold by document, threshold from the training folds: fact F1 {fact:.3f}, macro {macro:.3f}")
    fixed = f1(p, y, threshold)
    print(f"the same at {threshold}, as shipped: fact F1 {fixed[0]:.3f}, macro {fixed[1]:.3f}")
    w = fit(both[:, 0], y)
    result = {
        "fitted_on": f"{path.name}: additions and replacements, {len(y)} edits, {int(y.sum())} facts",
        "five_fold_by_document": {"fact_f1": round(fact, 3), "macro_f1": round(macro, 3)},
        "threshold": threshold,
        "bias": round(float(w[-1]), 4),
        "weights": {name: round(float(v), 4) for name, v in zip(FEATURES, w[:-1], strict=True)},
    }
    target = ROOT / "core" / "facts" / "likelihood.json"
    target.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(
        Path(sys.argv[1])
        if len(sys.argv) > 1
        else ROOT.parent / "shared" / "data" / "edit-intents" / "wiki_arxiv.jsonl"
    )
