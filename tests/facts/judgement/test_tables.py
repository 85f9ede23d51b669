"""Rows of the tables that no sentence could ever meet."""

import itertools
from pathlib import Path

from core.facts.judgement import vocabulary
from core.facts.judgement.vocabulary.content import is_content, told_for
from core.facts.judgement.vocabulary.lexicon import close, lemma, listed
from core.facts.tables.contrasts import APART
from core.facts.tables.converse import NOUNS, VERBS
from core.facts.tables.deeds import DEEDS
from core.facts.tables.retold import ONE_EVENT
from core.facts.tables.synonyms import IDIOMS, SAME

FOLDER = Path(str(vocabulary.__file__)).parent / "data"


def test_an_idiom_is_made_of_words_that_carry_content() -> None:
    """The sentences are asked for these alone."""
    lost = [" ".join(sorted(bag)) for row in IDIOMS for bag in row if not all(map(is_content, bag))]
    assert not lost


def test_what_stands_for_one_another_is_two_ways_at_the_least() -> None:
    assert not [row for row in (*IDIOMS, *DEEDS, *SAME, *ONE_EVENT) if len(set(row)) < 2]


def test_a_deed_told_from_its_two_ends_has_both() -> None:
    told = {(end.family, end.first) for table in (VERBS, NOUNS) for ends in table.values() for end in ends}
    assert not [family for family, first in told if (family, not first) not in told]


def test_the_thesaurus_holds_each_pair_once_and_none_that_wordnet_ties() -> None:
    lines = [line.split() for line in (FOLDER / "thesaurus.txt").read_text(encoding="utf-8").splitlines()]
    words = [line[0] for line in lines]
    assert words == sorted(set(words))
    tied = []
    for n, (word, *gaps) in enumerate(lines):
        at = [*itertools.accumulate((int(gap, 16) for gap in gaps), initial=n)][1:]
        assert at == sorted(set(at))
        assert all(n < other < len(words) for other in at)
        tied += [(word, words[other]) for other in at[:1]]
    assert all(listed(a, b) and listed(b, a) for a, b in tied)
    assert not [pair for pair in tied if close(*pair)]
    assert not listed(words[0], words[0])


def test_what_a_table_tells_apart_no_thesaurus_ties() -> None:
    known = [tuple(sorted(pair)) for pair in APART if listed(*sorted(pair))]
    assert known  # the table is asked at all
    assert not [pair for pair in known if told_for(*pair)]


def test_past_forms_of_verbs_that_the_table_of_words_leaves_out_have_their_base() -> None:
    told = "vaccinated revoked annulled overruled relocated vaccinating annulling overruling dismantled extradited impeached repatriated"
    bases = "vaccinate revoke annul overrule relocate vaccinate annul overrule dismantle extradite impeach repatriate"
    assert [lemma(word) for word in told.split()] == bases.split()
