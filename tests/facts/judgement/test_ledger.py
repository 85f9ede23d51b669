"""Facts through the versions, contradictions within one, keys and explanations."""

from datetime import date

import pytest

from core import Version, compare
from core.facts.explain import shortened, summary
from core.facts.keys import distinct_keys, key_of
from core.facts.said import describe
from core.model import Comparison, Fact, Interval, Name, Quantity, Span


def story(*editions: list[str], days: tuple[date | None, ...] = ()) -> Comparison:
    dates = days or (None,) * len(editions)
    return compare([Version.from_paragraphs(text, published=day) for text, day in zip(editions, dates, strict=True)])


def history(comparison: Comparison, words: str) -> list[str]:
    """States of the fact that one version tells with these words."""
    return [state for _, state in fact_told(comparison, words).history]


def fact_told(comparison: Comparison, words: str) -> Fact:
    texts = {version.id: version.texts for version in comparison.versions}
    for fact in comparison.facts:
        for version, mention in fact.mentions:
            span = mention.spans[0]
            if words in texts[version][span.paragraph][span.start : mention.spans[-1].end]:
                return fact
    raise AssertionError(f"no fact is told as {words!r}")


FIRST = [
    "A barge with 40 cows aboard sank near Selm on Monday.",
    "The owner was fined 900 euros in 2019.",
    "A crane is on its way.",
]
SECOND = ["A barge with 43 cows aboard sank near Selm on Monday.", "A crane is on its way."]
THIRD = [
    "A barge with 43 cows aboard sank near Selm on Monday.",
    "The owner was fined 900 euros in 2019.",
    "A crane is on its way.",
]


def test_a_figure_appears_changes_and_stays() -> None:
    assert history(story(FIRST, SECOND, THIRD), "40") == ["appeared", "changed", "same"]


def test_what_is_cut_is_gone() -> None:
    assert history(story(FIRST, SECOND), "900 euros") == ["appeared", "gone"]


def test_one_number_for_a_fact_and_all_its_changes() -> None:
    headline = "Barge with 40 cows aboard sinks"
    comparison = story([headline, *FIRST], ["Barge with 43 cows aboard sinks", *SECOND])
    tied = [c.facts for c in comparison.pairs[0].changes if c.before_value is not None and c.after_value is not None]
    assert len(tied) == 2
    assert tied[0] == tied[1] != ()


def test_change_ids_are_unique_over_all_pairs() -> None:
    comparison = story(FIRST, SECOND, THIRD)
    ids = [change.id for pair in comparison.pairs for change in pair.changes]
    assert ids == [f"c{n + 1}" for n in range(len(ids))]


def test_the_same_word_on_another_day_has_a_history() -> None:
    text = ["The well was capped today, the mayor said.", "Nobody was hurt."]
    comparison = story(text, text, days=(date(2024, 5, 14), date(2024, 5, 16)))
    assert history(comparison, "today") == ["appeared", "changed"]
    (change,) = comparison.pairs[0].changes
    assert "14 May 2024" in change.why
    assert "16 May 2024" in change.why
    assert "14 May 2024" in change.summary


LEAD = "Twelve people died when a wall fell on a market in Orle."
CONTRADICTED = {
    "the headline kept the old number": (
        ["Twelve dead as wall falls", LEAD, "Police closed the road."],
        [
            "Twelve dead as wall falls",
            "Fifteen people died when a wall fell on a market in Orle.",
            "Police closed the road.",
        ],
    ),
    "twelve in the lead and fifteen below": (
        [LEAD, "The 15 dead were all traders."],
        [LEAD, "The 15 dead were all traders."],
    ),
    "a surname wrong in one place": (
        ["Tomas Reyl saw it fall.", "The wall was old, Tomas Reil said."],
        ["Tomas Reyl saw it fall.", "The wall was old, Tomas Reil said."],
    ),
    "two counts of the injured": (
        ["The wall injured 30 people.", "Doctors treated them. The 34 injured are in two hospitals."],
        ["The wall injured 30 people.", "Doctors treated them. The 34 injured are in two hospitals."],
    ),
}
AGREED = {
    "the headline was changed as well": (
        ["Twelve dead as wall falls", LEAD],
        ["Fifteen dead as wall falls", "Fifteen people died when a wall fell on a market in Orle."],
    ),
    "another year": ([LEAD, "In 2004 a wall there killed 15 people."],) * 2,
    "a part of the toll": ([LEAD, "Five of the dead were children, including two brothers who died at once."],) * 2,
    "dead and injured are two counts": ([LEAD, "Another 30 people were injured."],) * 2,
    "words and figures": (["Twelve dead as wall falls", "A wall killed 12 people."],) * 2,
    "two brothers": (["Anna Reyl saw it fall.", "Her brother Tomas Reyl ran for help."],) * 2,
    "the correction names the old number": (
        [
            "Fifteen people died when a wall fell.",
            "Correction: An earlier version of this article said 12 people died.",
        ],
    )
    * 2,
}


@pytest.mark.parametrize("texts", CONTRADICTED.values(), ids=CONTRADICTED)
def test_a_version_contradicts_itself(texts: tuple[list[str], list[str]]) -> None:
    comparison = story(*texts)
    last = [c for c in comparison.contradictions if c.version == comparison.versions[1].id]
    assert len(last) == 1
    assert last[0].why
    known = {fact.id: fact for fact in comparison.facts}
    for fact, n in last[0].mentions:
        assert known[fact].mentions[n][0] == comparison.versions[1].id


@pytest.mark.parametrize("texts", AGREED.values(), ids=AGREED)
def test_what_only_looks_like_a_contradiction(texts: tuple[list[str], list[str]]) -> None:
    assert not story(*texts).contradictions


def test_a_key_finds_its_change_again_in_a_longer_text() -> None:
    short = story(FIRST, SECOND).pairs[0].changes
    longer = story(["Barges are old here.", *FIRST], ["Barges are old here.", *SECOND]).pairs[0].changes
    assert {c.key for c in short} <= {c.key for c in longer}


def test_the_same_words_with_other_values_are_another_change() -> None:
    words = ["The ferry sails today."]
    days = date(2024, 5, 6), date(2024, 5, 7), date(2024, 5, 8)
    first, second = (pair.changes[0].key for pair in story(words, words, words, days=days).pairs)
    assert first != second
    assert first == story(words, words, days=days[:2]).pairs[0].changes[0].key


def test_keys_of_equal_changes_differ_and_are_stable() -> None:
    sides = (((Span(0, 0, 2),), ["40 cows"]), ((Span(0, 0, 2),), ["43 cows"]))
    key = key_of("fact", "number", sides)
    assert key == key_of("fact", "number", sides) != key_of("style", "notation", sides)
    assert distinct_keys([key, key])[0] == key != distinct_keys([key, key])[1]


def test_every_change_with_values_names_both() -> None:
    comparison = story(FIRST, SECOND, days=(date(2024, 5, 14), date(2024, 5, 28)))
    valued = [c for c in comparison.pairs[0].changes if c.before_value is not None or c.after_value is not None]
    assert sum(c.before_value is not None and c.after_value is not None for c in valued) >= 2
    for change in valued:
        for value in (change.before_value, change.after_value):
            assert value is None or describe(value) in change.why
            if isinstance(value, Interval) and value.anchored_by:
                assert f"({value.anchored_by}" in change.why
        assert change.why[0] == change.why[0].upper()
        assert change.why.endswith((".", "?", "!"))


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [("may", "will", "may → will"), ("", "and left", "and left"), ("if it rains", "", "if it rains")],
)
def test_summaries(before: str, after: str, told: str) -> None:
    assert summary(before, after) == told


def test_a_long_summary_loses_its_middle() -> None:
    text = " ".join(f"word{n}" for n in range(60))
    line = shortened(text)
    assert len(line) <= 90
    assert line.startswith("word0 ")
    assert line.endswith(" word59")


NOTICE = [
    "Harbour.io will publish three fixes on Monday, 14 June 2027.",
    "The 4.x line of Harbour.io has 2 grave faults.",
    "The 5.x line of Harbour.io has 1 grave fault.",
    "The fixes of Harbour.io for QX-2027-30581 are public on Monday, 14 June 2027.",
]
LATER = ["(Update 14-June-2027) The fixes are late", *NOTICE]


def test_a_name_with_a_full_stop_is_whole_and_one_fact() -> None:
    comparison = story(NOTICE, LATER)
    fact = fact_told(comparison, "Harbour.io")
    assert len(fact.mentions) == 8
    assert history(comparison, "Harbour.io") == ["appeared", "same"]


def test_figures_of_two_things_in_one_frame_do_not_contradict() -> None:
    assert not story(NOTICE, LATER).contradictions


def test_one_day_told_twice_of_one_thing_is_one_fact() -> None:
    fact = fact_told(story(NOTICE, NOTICE), "Monday, 14 June 2027")
    assert len(fact.mentions) == 4


def test_a_code_is_followed_whole_as_a_number() -> None:
    comparison = story(NOTICE, NOTICE)
    assert [fact.kind for fact in comparison.facts if "QX-2027-30581" in str(fact.mentions)] == ["number"]
    assert len([fact for fact in comparison.facts if "30581" in str(fact.mentions)]) == 1


def test_a_date_joined_by_hyphens_is_one_day() -> None:
    comparison = story(NOTICE, LATER)
    assert fact_told(comparison, "14-June-2027").kind == "date"


def test_what_comes_back_is_the_same_fact() -> None:
    gone = [FIRST[0], FIRST[2]]
    assert history(story(FIRST, gone, FIRST), "900 euros") == ["appeared", "gone", "back"]


def test_an_altered_quotation_is_one_fact() -> None:
    before = ["“We will not leave this pier,” said Ada Finn."]
    after = ["“We will never leave this pier,” said Ada Finn."]
    assert history(story(before, after), "We will not leave") == ["appeared", "changed"]


def test_equal_small_figures_of_many_things_stay_apart() -> None:
    text = ["The north pier has 3 cranes.", "The south pier has 3 cranes.", "The old pier has 3 cranes."]
    assert len([fact for fact in story(text, text).facts if fact.kind == "number"]) == 3


LABELLED = [
    "Advice for owners",
    "Opening of doors by remote key (High) (ZK-2031-4471)",
    "The Ostrava firm Brelo said a high number of cars was at risk. See brelo/doors/ADVICE.md for the list.",
    "What to do:",
    "Owners of the Brelo Terrier should stop at a workshop. Otto Hahnemann of Project Eleven found the fault.",
    "A fault named ab7-LKJ2-77f3-01xz is looked into, said Rich Marlow, a high official.",
]


def test_labels_paths_and_words_in_capitals_are_nobody() -> None:
    facts = story(LABELLED, LABELLED).facts
    names = [m.value.text for fact in facts for _, m in fact.mentions[:1] if isinstance(m.value, Name)]
    assert not {"High", "ADVICE", "Advice", "What"} & set(names)
    assert {"Ostrava", "Brelo", "Otto Hahnemann", "Rich Marlow"} <= set(names)


def test_a_number_within_a_name_is_no_figure_of_its_own() -> None:
    facts = story(LABELLED, LABELLED).facts
    assert not [fact for fact in facts if isinstance(fact.mentions[0][1].value, Quantity)]


def test_a_code_put_right_is_one_number_that_changed() -> None:
    other = [text.replace("4471", "4417") for text in LABELLED]
    (fact,) = [fact for fact in story(LABELLED, other).facts if "ZK-2031" in str(fact.mentions)]
    assert (fact.kind, [state for _, state in fact.history]) == ("number", ["appeared", "changed"])


def test_a_figure_in_a_quotation_stays_when_only_the_marks_change() -> None:
    before = ['He called the harbour the country\'s "number one concern" and left for Lisbon.']
    after = ["He called the harbour the country’s “number one concern” and left for Lisbon."]
    (fact,) = [fact for fact in story(before, after).facts if fact.kind == "number"]
    assert [state for _, state in fact.history] == ["appeared", "same"]


CREWS = "Crews searched the river bank through the night with dogs and lamps."
TOLL = "At least 12 people died when a ferry sank off Orle on Saturday, the coast guard said."


def test_a_toll_written_anew_is_one_fact_that_changed() -> None:
    later = "The coast guard put the number of dead in the sinking of the ferry off Orle at 14."
    comparison = story([TOLL, CREWS, "The mayor will speak at noon."], ["The mayor will speak at noon.", CREWS, later])
    assert fact_told(comparison, "12") is fact_told(comparison, "14")
    assert history(comparison, "12") == ["appeared", "changed"]


def test_a_toll_told_as_an_earlier_one_is_not_the_toll_of_the_version() -> None:
    later = "The coast guard put the number of dead in the sinking of the ferry off Orle at 10, lowering an earlier toll of 12."
    comparison = story([TOLL, CREWS], [CREWS, later])
    assert fact_told(comparison, "12") is fact_told(comparison, "10")
    assert history(comparison, "10") == ["appeared", "changed"]


def test_a_value_elsewhere_in_its_paragraph_is_one_fact() -> None:
    comparison = story(
        ["The drug did not help in 640 patients, the firm said."],
        ["In 640 patients, the firm said, the drug did not help."],
    )
    assert history(comparison, "640") == ["appeared", "same"]


def test_of_two_equal_values_neither_is_taken_for_the_other() -> None:
    before = ["Of the first group 40 were ill, and of the second group 40 were well, a nurse said."]
    after = ["A nurse said the second group had 40 well, and the first group had 40 ill."]
    assert len([fact for fact in story(before, after).facts if fact.kind == "number"]) >= 2


def test_the_hurt_are_not_the_dead_written_anew() -> None:
    later = "The coast guard put the number of injured in the sinking of the ferry off Orle at 14."
    comparison = story([TOLL, CREWS, "The mayor will speak at noon."], ["The mayor will speak at noon.", CREWS, later])
    assert history(comparison, "12") == ["appeared", "gone"]
    assert history(comparison, "14") == ["appeared"]


def test_what_comes_back_with_another_figure_is_the_same_fact_changed() -> None:
    told = ["The mayor spoke. Six people were hurt.", "The mayor spoke.", "The mayor spoke. Seven people were hurt."]
    comparison = story(*([text, CREWS] for text in told))
    assert fact_told(comparison, "Six") is fact_told(comparison, "Seven")
    assert history(comparison, "Six") == ["appeared", "gone", "changed"]


def test_another_figure_of_another_thing_does_not_come_back() -> None:
    told = ["The mayor spoke. Six people were hurt.", "The mayor spoke.", "The mayor spoke. Seven boats were lost."]
    comparison = story(*([text, CREWS] for text in told))
    assert history(comparison, "Six") == ["appeared", "gone"]
    assert history(comparison, "Seven") == ["appeared"]


def test_a_value_that_returns_names_the_version_that_had_it() -> None:
    comparison = story(*([f"The bridge cost ${sum_} million.", CREWS] for sum_ in (40, 48, 40, 52)))
    fact = fact_told(comparison, "$40 million")
    ids = [version.id for version in comparison.versions]
    assert [state for _, state in fact.history] == ["appeared", "changed", "changed", "changed"]
    assert fact.again == ((ids[2], ids[0]),)


def test_what_has_no_value_of_its_own_is_no_line() -> None:
    text = ["Crews worked through the night.", "The first passengers came ashore.", "There are nine sailings a day."]
    assert [fact.kind for fact in story(text, text).facts] == ["number"]


def test_what_has_one_is() -> None:
    text = ["The boat left on Friday night.", "The second group came ashore.", "They were away for a day."]
    assert [fact.kind for fact in story(text, text).facts] == ["date", "number", "duration"]


def test_a_body_and_its_letters_are_one_fact() -> None:
    text = [
        "The Harbour Safety Board met.",
        "HSB inspectors were in Orle.",
        "The Harbour Safety Board and the HSB fund paid.",
    ]
    assert len(fact_told(story(text, text), "HSB").mentions) == 8


def test_letters_that_two_bodies_have_are_tied_to_neither() -> None:
    text = ["The Harbour Safety Board met.", "The Home Study Bureau met.", "HSB spoke."]
    assert len(fact_told(story(text, text), "HSB").mentions) == 2


def test_letters_of_common_things_are_nobody() -> None:
    text = ["The CEO saw it on CCTV, said NAFO.", "GDP fell in the spring."]
    names = [m.value.text for fact in story(text, text).facts for _, m in fact.mentions if isinstance(m.value, Name)]
    assert set(names) <= {"NAFO"}


def test_a_code_is_told_whole() -> None:
    text = ["The faults QHSA-9g78-jv2r-p7vc and QHSA-8r8p-23f3-64c2 are mended."]
    words = {text[0][s.start : s.end] for fact in story(text, text).facts for _, m in fact.mentions for s in m.spans}
    assert {"QHSA-9g78-jv2r-p7vc", "QHSA-8r8p-23f3-64c2"} <= words


def test_one_quotation_in_headline_and_text_is_one_fact() -> None:
    text = ["Mayor calls bridge “a sorry heap of rust”", "The bridge is “a sorry heap of rust”, mayor Lena Holt said."]
    assert len(fact_told(story(text, text), "sorry heap").mentions) == 4


def test_equal_words_of_two_speakers_are_two() -> None:
    text = ["“We saw nothing,” said Lena Holt.", "“We saw nothing,” said Otto Brand."]
    assert len([fact for fact in story(text, text).facts if fact.kind == "quote"]) == 2


def test_a_name_that_also_got_a_longer_form_has_not_changed() -> None:
    text = ["Brelo mends two faults.", "Brelo thanks all."]
    comparison = story(text, ["Brelo Safety fixes", *text])
    assert "changed" not in {state for fact in comparison.facts for _, state in fact.history}


def test_a_fact_that_one_place_tells_otherwise_has_changed() -> None:
    text = ["The boat sails on Wednesday.", "Tickets are sold at the pier."]
    comparison = story(text, ["The boat sails today.", "Tickets are sold at the pier."])
    assert history(comparison, "Wednesday") == ["appeared", "changed"]


def test_the_dead_and_the_hurt_that_swap_their_figures_have_changed_both() -> None:
    told = story(["The blast injured 12 and killed 4."], ["The blast killed 12 and injured 4."])
    states = [[state for _, state in fact.history] for fact in told.facts if fact.kind == "number"]
    assert states == [["appeared", "changed"]] * 2


def test_the_dead_and_the_hurt_that_only_changed_places_are_the_same() -> None:
    told = story(["The blast killed 4 and injured 12."], ["The blast injured 12 and killed 4."])
    assert history(told, "4") == history(told, "12") == ["appeared", "same"]


def test_a_length_in_other_units_is_the_same() -> None:
    told = story(["The line is 10 miles long."], ["The line is 16 km long."], ["The line is 18 km long."])
    assert history(told, "10 miles") == ["appeared", "same", "changed"]


def test_a_name_that_is_put_right_names_the_version_that_had_it() -> None:
    right, wrong = ["Judge Carla Neri freed the men."], ["Judge Carla Nery freed the men."]
    told = story(right, wrong, [*right, "Neri gave no reason."])
    versions = [version.id for version in told.versions]
    assert fact_told(told, "Carla Neri").again == ((versions[2], versions[0]),)


def test_common_words_in_capitals_are_nobody() -> None:
    told = story(["It ends as set down in our Printing Schedule."], ["It ends as told in our Printing Schedule."])
    with pytest.raises(AssertionError, match="no fact"):
        fact_told(told, "Printing Schedule")


def test_a_person_whose_names_are_common_words_is_followed() -> None:
    told = story(["Mayor Rose Field spoke in Bonn."], ["Mayor Rose Field left Bonn."])
    assert fact_told(told, "Rose Field").kind == "person"
