"""Decisions keep their changes by the changes' keys; what was not looked at is new."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from core import Comparison, Version, compare, read
from core.case import AddVersion, Case, Decide, Link, Reorder
from core.case.progress import new_since, progress, without_change
from core.model import Annotations, Decision, HandLink
from tests.case.conftest import MONDAY, TUESDAY, reopened, version

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"


def compared(case: Case) -> Comparison:
    return compare(case.versions, linked=case.constraints, options=case.options)


def all_confirmed(comparison: Comparison) -> tuple[Decision, ...]:
    return tuple(Decision(change.key, "confirmed") for pair in comparison.pairs for change in pair.changes)


def test_how_many_facts_are_decided(case: Case) -> None:
    changes = compared(case).pairs[0].changes
    facts = [change for change in changes if change.category == "fact"]
    none = progress(changes, Annotations())
    assert (none.decided, none.corrections) == (0, 0)
    assert 0 < none.total <= len(facts)
    case.apply(Decide((Decision(facts[0].key, "correction"),)))
    assert (progress(changes, case.annotations).decided, progress(changes, case.annotations).corrections) == (1, 1)
    case.apply(Decide(tuple(Decision(change.key, "confirmed") for change in facts)))
    assert progress(changes, case.annotations).decided == none.total


def test_what_was_looked_at_is_new_no_more_also_after_a_restart(case: Case) -> None:
    comparison = compared(case)
    assert new_since(comparison, case.looked) == comparison.pairs[0].changes
    case.look(change.key for change in comparison.pairs[0].changes)
    lines = len(case.history())
    case = reopened(case)
    assert new_since(compared(case), case.looked) == ()
    assert len(case.history()) == lines  # a look is no act
    newer = version((*TUESDAY[:2], "Some 150 passengers waited at the pier. Nobody was hurt.", TUESDAY[3]), "Wednesday")
    case.apply(AddVersion(newer))
    new = new_since(compared(case), case.looked)
    assert new == compared(case).pairs[1].changes
    assert len(new) >= 1
    case.close()


def test_decisions_stay_when_a_version_comes(case: Case) -> None:
    case.apply(Decide(all_confirmed(compared(case))))
    newer = version((*TUESDAY, "The ferry runs again on Friday, the office said."), "Wednesday")
    case.apply(AddVersion(newer))
    after = compared(case)
    assert all(case.annotations.decision(change.key).review == "confirmed" for change in after.pairs[0].changes)
    assert set(without_change(case.annotations, after)) == {"k1", "k2"}


def test_decisions_stay_when_a_link_is_made_by_hand(case: Case) -> None:
    before = compared(case)
    case.apply(Decide(all_confirmed(before)))
    names = [tuple((sha256(texts[n].encode("utf-8")).hexdigest(), 0) for n in (1,)) for texts in (MONDAY, TUESDAY)]
    case.apply(Link(HandLink(names[0], names[1])))
    after = compared(case)
    assert after.pairs[0].links[1].by == "editor"
    assert [change.key for change in after.pairs[0].changes] == [change.key for change in before.pairs[0].changes]


def test_decisions_stay_while_the_order_is_another(case: Case) -> None:
    before = all_confirmed(compared(case))
    case.apply(Decide(before))
    order = tuple(known.id for known in case.versions)
    case.apply(Reorder(order[::-1]))
    case.apply(Reorder(order))
    assert without_change(case.annotations, compared(case)) == ("k1", "k2")


@pytest.mark.parametrize("count", [3, 4])
def test_decisions_of_the_sample_stay_when_versions_come(tmp_path: Path, count: int) -> None:
    versions: list[Version] = [read(path) for path in sorted(SAMPLES.glob("*.txt"))]
    with Case.create(tmp_path / "sample.factline") as case:
        for known in versions[: count - 1]:
            case.apply(AddVersion(known))
        decided = all_confirmed(compared(case))
        case.apply(Decide(decided))
        case.apply(AddVersion(versions[count - 1]))
        assert without_change(case.annotations, compared(case)) == ()
