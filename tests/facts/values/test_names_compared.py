"""Names compared: only what is known to be one name is one."""

# ruff: noqa: E501 - a case a line reads better
from __future__ import annotations

import pytest

from core.facts.names import compare_names
from core.facts.values import compare_values
from core.model import Name

# Corrections an editor must see: two people, however alike they look or sound.
CORRECTIONS = [
    ("Smith", "Smyth"), ("Meier", "Maier"), ("Stephens", "Stevens"), ("Meyer", "Mayer"), ("Thompson", "Thomson"), ("Johnson", "Johnston"),
    ("Clark", "Clarke"), ("Brown", "Browne"), ("Reid", "Reed"), ("Philips", "Phillips"), ("Nielsen", "Nilsen"), ("Hansen", "Hanson"),
    ("Larsen", "Larson"), ("Petersen", "Peterson"), ("Andersen", "Anderson"), ("Schmidt", "Schmitt"), ("Hoffmann", "Hofmann"),
    ("Neumann", "Naumann"), ("Bauer", "Baur"), ("Allen", "Alan"), ("Stewart", "Stuart"), ("Cooper", "Copper"), ("Marin", "Martin"),
    ("Kovac", "Kovar"), ("Wang", "Wong"), ("Chen", "Cheng"), ("Li", "Lee"), ("Kim", "Kin"), ("Park", "Pak"), ("Silva", "Sylva"),
    ("Rodrigues", "Rodriguez"), ("Gomes", "Gomez"), ("Ivanov", "Ivanova"), ("Novak", "Nowak"), ("Kowalski", "Kowalsky"), ("Lewandowski", "Levandovski"),
    ("Jon Hale", "John Hale"), ("Ann Hale", "Anna Hale"), ("Marc Hale", "Mark Hale"), ("Kathryn Hale", "Catherine Hale"), ("Eric Hale", "Erica Hale"),
    ("Orla Finch", "Orla Fitch"), ("Francis Hale", "Frances Hale"), ("Hale Brixton", "Brixton Hale"), ("Ada Hale", "Ada Hall"),
    ("Pope Leo II", "Pope Leo III"), ("Apollo 11", "Apollo 12"),
]  # fmt: skip

VARIANTS = [
    ("Kim Jong Un", "Kim Jong-un"), ("Pia Tornqvist", "Pia Törnqvist"), ("Zelensky", "Zelenskyy"), ("Volodymyr Zelensky", "Volodymyr Zelenskyi"),
    ("Mohammed Saleh", "Muhammad Salih"), ("Jose Garcia", "José García"), ("Anne Marie Hale", "Anne-Marie Hale"), ("O'Brien", "O’Brien"),
    ("Muammar Gaddafi", "Muammar Qaddafi"), ("Alexei Navalny", "Alexey Navalnyy"), ("Müller", "MÜLLER"), ("Soren Hale", "Søren Hale"),
    ("World War II", "World War Two"), ("5th Avenue", "Fifth Avenue"), ("Pope Leo XI", "Pope Leo 11th"),
    ("Dmitri Hale", "Dmitry Hale"), ("NGO", "NGOs"), ("Busan", "Pusan"),
]  # fmt: skip

OTHER_FORMS = [
    ("WHO", "World Health Organization"), ("World Health Organisation", "WHO"), ("Ferrant", "Odile Ferrant"), ("President Lindqvist", "Lindqvist"),
    ("J. Ferrant", "Jeanne Ferrant"), ("Orla M. Finch", "Orla Finch"), ("Kiev", "Kyiv"), ("Burma", "Myanmar"), ("Munich", "München"),
    ("UK", "United Kingdom"), ("Kim", "Kim Jong Un"), ("MRA", "Merrow Rowing Association"), ("the European Union", "EU"), ("North Korean", "North Korea"), ("Russian", "Russia"), ("China", "the People's Republic of China"),
]  # fmt: skip

OTHER_THINGS = [
    ("Korea", "South Korea"), ("Sudan", "South Sudan"), ("Guinea", "Papua New Guinea"), ("York", "New York"), ("Lund", "Lunde"), ("Merrow", "Port Merrow"), ("North Korean", "South Korea"), ("China", "Republic of China"), ("South African", "South Korean"),
    ("Security Council", "General Assembly"), ("G7", "G20"), ("Austria", "Australia"), ("Niger", "Nigeria"), ("Iran", "Iraq"), ("Dominica", "Dominican Republic"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after"), CORRECTIONS)
def test_a_corrected_name_is_another_name(before: str, after: str) -> None:
    for kind in ("person", "unknown"):
        left, right = Name(before, before.lower(), kind), Name(after, after.lower(), kind)
        assert compare_names(left, right) == compare_names(right, left) == "different"
        assert compare_values(left, right).relation == "changed"
    assert compare_names(before, after) == "different"


@pytest.mark.parametrize(("before", "after"), VARIANTS)
def test_spellings_of_one_name_are_variants(before: str, after: str) -> None:
    assert compare_names(before, after) == compare_names(after, before) == "variant"


@pytest.mark.parametrize(("before", "after"), OTHER_FORMS)
def test_known_forms_of_one_name(before: str, after: str) -> None:
    assert compare_names(before, after) == compare_names(after, before) == "other_form"


@pytest.mark.parametrize(("before", "after"), OTHER_THINGS)
def test_places_and_bodies_that_share_words_are_different(before: str, after: str) -> None:
    for kind in ("place", "organisation"):
        left, right = Name(before, before.lower(), kind), Name(after, after.lower(), kind)
        assert compare_names(left, right) == compare_names(right, left) == "different"


def test_a_company_drops_its_form() -> None:
    left, right = Name("Tindair Ltd", "tindair ltd", "organisation"), Name("Tindair", "tindair", "organisation")
    assert compare_names(left, right) == "other_form"


def test_a_former_role_on_the_same_person_is_a_change() -> None:
    before = Name("Hale Brixton", "hale brixton", "person", "mayor")
    after = Name("Hale Brixton", "hale brixton", "person", "former mayor")
    assert compare_values(before, after).relation == "changed"
