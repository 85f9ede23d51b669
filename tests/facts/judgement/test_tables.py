"""Rows of the tables that no sentence could ever meet."""

from core.facts.judgement.vocabulary.content import is_content
from core.facts.tables.converse import NOUNS, VERBS
from core.facts.tables.deeds import DEEDS
from core.facts.tables.retold import ONE_EVENT
from core.facts.tables.synonyms import IDIOMS, SAME


def test_an_idiom_is_made_of_words_that_carry_content() -> None:
    """The sentences are asked for these alone."""
    lost = [" ".join(sorted(bag)) for row in IDIOMS for bag in row if not all(map(is_content, bag))]
    assert not lost


def test_what_stands_for_one_another_is_two_ways_at_the_least() -> None:
    assert not [row for row in (*IDIOMS, *DEEDS, *SAME, *ONE_EVENT) if len(set(row)) < 2]


def test_a_deed_told_from_its_two_ends_has_both() -> None:
    told = {(end.family, end.first) for table in (VERBS, NOUNS) for ends in table.values() for end in ends}
    assert not [family for family, first in told if (family, not first) not in told]
