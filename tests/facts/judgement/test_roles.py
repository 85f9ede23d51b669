"""Which part each thing has in a sentence, and what stands in the place of what."""

import pytest

from core import Version, compare
from core.facts.judgement.region import words_in
from core.facts.judgement.sentences.roles import deeds, tagged, terms


def parts(text: str) -> dict[str, tuple[str, str, tuple[str, ...]]]:
    found = words_in(text)
    return {t.word.low: (t.role.part, t.role.lead, t.role.of) for t in terms(found, tagged(found))}


def verbs(text: str) -> list[str]:
    found = words_in(text)
    return [w.low for w, tag in zip(found, tagged(found), strict=True) if tag == "verb"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The factory makes glass bottles", ["makes"]),
        ("Glass jars are made at the factory", ["made"]),
        ("Fishermen used their boats to block the harbour", ["used", "block"]),
        ("The airline will add 12 routes and hire 400 staff", ["add", "hire"]),
        ("Police found the stolen car near the border", ["found"]),
        ("The tax on sugary drinks was introduced", ["introduced"]),
        ("The swimming pool opens", ["opens"]),
    ],
)
def test_verbs_are_told_from_things_by_form_and_neighbours(text: str, told: list[str]) -> None:
    assert verbs(text) == told


def test_a_passive_names_the_same_parts_as_its_active() -> None:
    active, passive = parts("The banker hid the money"), parts("The money was hidden by the banker")
    assert active["banker"] == passive["banker"] == ("agent", "", ("hide",))
    assert active["money"] == passive["money"] == ("patient", "", ("hide",))


def test_modifiers_and_owners_hang_from_their_head() -> None:
    found = parts("Cracks in the bridge's steel cables")
    assert found["steel"] == found["bridge's"] == ("modifier", "", ("cable",))
    assert parts("The price of wheat")["wheat"] == ("behind", "of", ("price",))


def test_a_deed_has_who_does_it_and_what_it_is_done_to() -> None:
    found = words_in("Next year the airline will cut 400 staff")
    tags = tagged(found)
    (deed,) = deeds(found, tags, terms(found, tags))
    assert (deed.form, deed.agents, deed.patients) == ("cut", ("airline",), ("staff",))


def facts(before: str, after: str) -> list[str]:
    changes = compare([Version.from_text(before), Version.from_text(after)]).pairs[0].changes
    return [c.summary for c in changes if c.category == "fact"]


def test_what_the_other_version_says_elsewhere_is_not_exchanged() -> None:
    before = "The ferry hit a pier in the harbour. Divers found a hole in the hull of the ship."
    after = "In the harbour the ship hit a pier. A hole was found by divers in the hull of the ferry."
    assert facts(before, after) == []


def test_two_clauses_whose_doers_changed_places_are_one_fact() -> None:
    before = "Teachers supported the strike, but parents opposed it."
    assert facts(before, "The strike was supported by teachers but opposed by parents.") == []
    assert len(facts(before, "The strike was supported by parents but opposed by teachers.")) == 1
