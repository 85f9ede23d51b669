"""A person's post and a quotation's speaker, as the values of the mentions give them."""

import pytest

from core.facts.mentions import find_mentions
from core.model import Name, Quotation

POSTS = [
    ("Odile Marchetti, the finance minister, rejected the offer.", "Odile Marchetti", "finance minister"),
    ("Odile Marchetti, who has been finance minister since May, rejected it.", "Odile Marchetti", "finance minister"),
    ("The company's chief executive, Paul Renner, apologised.", "Paul Renner", "chief executive"),
    ("Paul Renner, chief executive of Halden Foods, apologised.", "Paul Renner", "chief executive"),
    ("Luis Ortega, a former mayor of the town, was arrested.", "Luis Ortega", "former mayor"),
    ("Luis Ortega, 61, a retired fisherman, found the wreck.", "Luis Ortega", "retired fisherman"),
    ("Ms Doyle, a nurse from Cork, saw nothing.", "Doyle", "nurse"),
    ("The club's manager Rosa Prat resigned.", "Rosa Prat", "manager"),
    ("Jan Kovac became president of the federation in 2019.", "Jan Kovac", "president"),
    ("Jan Kovac, then a captain in the navy, gave the order.", "Jan Kovac", "captain"),
    # whose post it is not
    ("Jan Kovac, mayor Ida Holm and two others came.", "Jan Kovac", None),
    ("Jan Kovac, his wife and two children were rescued.", "Jan Kovac", None),
    ("They met Jan Kovac, the mayor said.", "Jan Kovac", None),
    ("Jan Kovac was mayor until 2019.", "Jan Kovac", None),
    ("The mayor, Jan Kovac, and Ida Holm were there.", "Jan Kovac", None),
]


@pytest.mark.parametrize(("text", "name", "post"), POSTS, ids=[text for text, _, _ in POSTS])
def test_post(text: str, name: str, post: str | None) -> None:
    roles = [m.value.role for m in find_mentions([text], "en") if isinstance(m.value, Name) and m.value.text == name]
    assert roles == [post]


SPEAKERS = [
    ('"We are ready," Anna Weiss, the base commander, said on Monday.', "Anna Weiss"),
    ('Anna Weiss, 45, a baker from Ulm, said: "We are ready."', "Anna Weiss"),
    ('"We are ready," said Lt Col Anna Weiss, 45, the base commander.', "Lt Col Anna Weiss"),
    ('On Monday, the mayor, Ann Bell, said: "We are ready."', "Ann Bell"),
    ('The mayor called the plan "reckless".', "The mayor"),
    ('The leaflet read: "Stay at home."', "The leaflet"),
    ('Critics have branded the scheme "a waste of money".', "Critics"),
    # nobody who says them
    ('The plan was called "reckless".', None),
    ('The ship was named "Aurora".', None),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS, ids=[text for text, _ in SPEAKERS])
def test_speaker(text: str, speaker: str | None) -> None:
    assert [m.value.speaker for m in find_mentions([text], "en") if isinstance(m.value, Quotation)] == [speaker]
