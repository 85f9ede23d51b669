"""Persons, organisations, places and roles: which capitals are names, of what, and what is filed under one name."""

from __future__ import annotations

import pytest

from core.facts.mentions import find_mentions
from core.model import Name

NAMES = ("person", "organisation", "place")


def named(*texts: str, language: str = "en") -> list[tuple[str, str]]:
    found = [m for m in find_mentions(texts, language) if m.kind in NAMES]
    return [(m.kind, texts[m.spans[0].paragraph][m.spans[0].start : m.spans[0].end]) for m in found]


def roles(text: str) -> list[str]:
    return [text[m.spans[0].start : m.spans[0].end] for m in find_mentions([text], "en") if m.kind == "role"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The letter came from Mayor Odile Ferrant.", [("person", "Odile Ferrant")]),
        ("Odile Ferrant, 54, wrote the letter.", [("person", "Odile Ferrant")]),
        ("Former harbour master Piet Wouda wrote it.", [("person", "Piet Wouda")]),
        ("The crew sailed from Merrow to Lisbon.", [("place", "Merrow"), ("place", "Lisbon")]),
        ("It was sold to the Ostrava Steel Company.", [("organisation", "Ostrava Steel Company")]),
        ("The WHO sent a team.", [("organisation", "WHO")]),
        ("The Bank of Marrovia raised its rate.", [("organisation", "Bank of Marrovia")]),
        ("The Ministry of the Interior said so.", [("organisation", "Ministry of the Interior")]),
        ("They crossed the River Tarn by boat.", [("place", "River Tarn")]),
        ("France's Luc Berthold won.", [("place", "France"), ("person", "Luc Berthold")]),
        ("Anne-Marie Hollande won.", [("person", "Anne-Marie Hollande")]),
        ("Ludwig van Aken won.", [("person", "Ludwig van Aken")]),
        ("Talks in South Korea went on.", [("place", "South Korea")]),
        ("Park Ji-won's boat sank.", [("person", "Park Ji-won")]),
        ("Sleepy Lisbon woke up.", [("place", "Lisbon")]),
        ("UK Secretary of State Hale Brixton spoke.", [("person", "Hale Brixton")]),
        ("The King of Spain spoke.", [("organisation", "King of Spain")]),
        ("U.S. forces left.", [("place", "U.S.")]),
        ("The ship left Merrow.", [("place", "Merrow")]),
        ("Recent WHO reports differ.", [("organisation", "WHO")]),
        ("He lives in northern Mali.", [("place", "northern Mali")]),
    ],
)
def test_capitals_are_names(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Dockers stopped work.",
        "Shares fell sharply.",
        "Consequently, the mill closed.",
        "On Monday the rain stopped.",
        "Rescue teams were late.",
        "But nobody came.",
        "In May the rain stopped.",
        "Trains will run at 3 p.m. GMT.",
        "It cost Rs 500.",
    ],
)
def test_a_capital_that_opens_a_sentence_is_no_name(text: str) -> None:
    assert named(text) == []


def test_a_surname_is_filed_under_the_full_name() -> None:
    found = find_mentions(["Engineer Odile Ferrant drew the plan.", "Ferrant built it later."], "en")
    persons = [m.value for m in found if m.kind == "person"]
    assert [p.canonical for p in persons if isinstance(p, Name)] == ["odile ferrant", "odile ferrant"]


def test_two_people_of_one_surname_are_not_mixed_up() -> None:
    found = find_mentions(["Odile Ferrant met Marc Ferrant.", "Later Ferrant left."], "en")
    last = [m.value for m in found if m.kind == "person"][-1]
    assert isinstance(last, Name)
    assert last.canonical == "ferrant"


def test_an_acronym_told_in_brackets_is_filed_under_the_full_name() -> None:
    found = find_mentions(["The Merrow Rowing Association (MRA) met.", "The MRA voted."], "en")
    names = {m.value.canonical for m in found if isinstance(m.value, Name) and m.kind == "organisation"}
    assert names == {"merrow rowing association"}


def test_the_first_word_of_a_body_is_filed_under_its_full_name() -> None:
    found = find_mentions(["The Orlo Steel Company grew.", "Later the Orlo shrank."], "en")
    names = {m.value.canonical for m in found if isinstance(m.value, Name) and m.kind == "organisation"}
    assert names == {"orlo steel"}


def test_an_old_name_is_filed_under_the_new_one_where_the_text_says_so() -> None:
    found = find_mentions(["Tindair, formerly known as Skylark, hired pilots.", "Skylark was founded in 1998."], "en")
    assert {m.value.canonical for m in found if isinstance(m.value, Name) and m.kind == "organisation"} == {"tindair"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Former interior minister Hale Brixton spoke.", ["Former interior minister"]),
        ("Deputy mayor Hale Brixton spoke.", ["Deputy mayor"]),
        ("Health Minister Hale Brixton spoke.", ["Health Minister"]),
        ("UK Secretary of State Hale Brixton spoke.", ["UK Secretary of State"]),
        ("She met natural resources minister Hale Brixton.", ["natural resources minister"]),
        ("They told interior minister Hale Brixton.", ["interior minister"]),
        ("Hale Brixton, the former coach, spoke.", ["former coach"]),
        ("His sister Ada Brixton spoke.", ["sister"]),
        ("President-elect Hale Brixton spoke.", ["President-elect"]),
        ("Hale Brixton, deputy chief of the navy, spoke.", ["deputy chief of the navy"]),
        ("Mr Brixton spoke.", []),
        ("Brixton spoke.", []),
    ],
)
def test_roles_stand_beside_names(text: str, expected: list[str]) -> None:
    assert roles(text) == expected


def test_a_headline_in_title_case_names_only_what_is_known() -> None:
    assert named("Nine Inmates Escape From Prison In Portugal") == [("place", "Portugal")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le maire Odile Ferrant a voté à Lyon.", ["Odile Ferrant", "Lyon"]),
        ("es", "La novelista Irene Robles vive en Madrid.", ["Irene Robles", "Madrid"]),
        ("ru", "Министр Пётр Волков приехал в Москву.", ["Пётр Волков", "Москву"]),
        ("de", "Die Ärztin Anna Krüger kam nach Berlin.", ["Anna Krüger", "Berlin"]),
        ("ar", "وصل المحافظ سامي حداد إلى القاهرة وبيروت.", ["سامي حداد", "القاهرة", "بيروت"]),
        ("ar", "سيزور الرئيس باريس غدا.", ["باريس"]),
        ("zh", "市长王丽在上海说，列夫·托尔已抵达北京。", ["王丽", "上海", "列夫·托尔", "北京"]),
    ],
)
def test_names_in_other_languages(language: str, text: str, expected: list[str]) -> None:
    assert [name for _, name in named(text, language=language)] == expected
