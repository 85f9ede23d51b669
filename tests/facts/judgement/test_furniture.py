"""Lines of page furniture are furniture in whatever words; sentences of the story that look like them are not."""

import pytest

from core import Version, compare

STORY = ["The harbour wall collapsed in a gale on the first day of the regatta.", "Nobody was hurt."]

FURNITURE = [
    ("Follow our harbour desk on Instagram @quays24", "Follow our harbour desk on Threads @quays24"),
    ("Please join our readers on Facebook", "Please join our readers on WhatsApp"),
    ("Follow the Gazette: sign up for our daily briefing", "Follow the Gazette: sign up for our weekly briefing"),
    ("3 min read", "5 min read"),
    ("Lesedauer: 3 Min.", "Lesedauer: 5 Min."),
    ("Last updated 14:05 GMT", "Last updated 16:40 GMT"),
    ("Comments (12)", "Comments (48)"),
    ("View 12 comments", "View 31 comments"),
    ("Most read: Why gulls laugh", "Most read: How eels travel"),
    ("Photo: Ada Finn/Quay Pictures", "Photo: Bo Lang/Mole Images"),
    ("This story was originally published by the Gazette.", "This story was first published by the Herald."),
    ("Ada Finn is our harbour correspondent.", "Ada Finn is a senior reporter based in Selm."),
    ("相关阅读：渡轮停航", "相关阅读：港口开放"),
    ("تابعونا على فيسبوك", "تابعونا على تويتر"),
]
STORIES = [
    ("The mayor will follow our example on Monday.", "The mayor will follow our example on Tuesday."),
    ("It took 3 minutes to read the names.", "It took 5 minutes to read the names."),
    ("Nobody has read the register since 2014.", "Nobody has read the register since 2016."),
    ("Twelve comments were sent to the board.", "Fourteen comments were sent to the board."),
    ("Ada Finn is our mayor.", "Ada Finn is our judge."),
]


@pytest.mark.parametrize(("before", "after"), FURNITURE)
def test_page_furniture_is_no_fact(before: str, after: str) -> None:
    changes = compare([Version.from_paragraphs([*STORY, before]), Version.from_paragraphs([*STORY, after])])
    found = [(c.category, c.summary) for c in changes.pairs[0].changes]
    assert {category for category, _ in found} <= {"boilerplate"}, found


@pytest.mark.parametrize(("before", "after"), STORIES)
def test_a_sentence_of_the_story_is_none(before: str, after: str) -> None:
    changes = compare([Version.from_paragraphs([*STORY, before]), Version.from_paragraphs([*STORY, after])])
    assert [c.category for c in changes.pairs[0].changes if c.category in ("fact", "boilerplate")] == ["fact"]
