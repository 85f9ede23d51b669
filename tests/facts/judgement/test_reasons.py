"""What a reason tells of the words that changed: the day they stand for, and nothing that the words tell themselves."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from core import Version, align, compare, understand
from core.facts.anchors import resolve
from core.facts.explain import plain, said, shortened
from core.model import Change, Comparison, Interval, Mention, Span

DAYS = (date(2024, 6, 3), date(2024, 6, 5))


def versions(before: list[str], after: list[str], days: tuple[date | None, date | None]) -> list[Version]:
    return [Version.from_paragraphs(t, published=d) for t, d in zip((before, after), days, strict=True)]


def changed(before: str, after: str, days: tuple[date | None, date | None] = DAYS) -> tuple[Change, ...]:
    return compare(versions([before], [after], days)).pairs[0].changes


def facts(comparison: Comparison) -> list[Change]:
    return [c for c in comparison.pairs[0].changes if c.category == "fact"]


def test_a_statement_put_in_names_the_day_it_speaks_of() -> None:
    (change,) = changed("The mayor toured the depot.", "The mayor toured the depot and left yesterday.")
    assert (change.kind, change.relation) == ("statement", "added")
    assert "“yesterday” is 4 Jun 2024 (published)" in change.why
    assert change.after_value is None, "a statement is no value: its line stands alone"


def test_a_statement_cut_names_the_day_of_the_older_version() -> None:
    (change,) = changed("The mayor toured the depot and left yesterday.", "The mayor toured the depot.")
    assert (change.kind, change.relation) == ("statement", "removed")
    assert "“yesterday” is 2 Jun 2024 (published)" in change.why


def test_a_whole_paragraph_names_its_day_and_follows_a_corrected_date() -> None:
    older = ["The mayor toured the depot.", "Nobody was hurt."]
    newer = [older[0], "A second look at the hangar took place on Tuesday, the wardens said.", older[1]]
    alignment = align(versions(older, newer, DAYS))
    first = understand(alignment, versions(older, newer, DAYS))
    assert "“Tuesday” is 4 Jun 2024 (published)" in facts(first)[0].why
    later = versions(older, newer, (DAYS[0], date(2024, 6, 13)))
    assert "“Tuesday” is 11 Jun 2024 (published)" in facts(understand(alignment, later, previous=first))[0].why
    unknown = versions(older, newer, (None, None))
    assert "Jun" not in facts(understand(alignment, unknown, previous=first))[0].why


def test_days_that_need_no_telling_are_not_told() -> None:
    (change,) = changed("The mayor toured the depot.", "The mayor toured the depot and left on 4 June 2024.")
    assert "4 Jun 2024" not in change.why


def test_a_value_that_its_words_tell_is_not_told_again() -> None:
    (change,) = changed("The depot closes in less than a week.", "The depot closes in less than a month.")
    assert change.why == "Less than a month instead of less than a week."
    assert (change.category, change.kind, change.relation) == ("fact", "duration", "changed")


def test_peoples_in_a_role_keep_their_capitals() -> None:
    changes = changed(
        "The visit was called off by South Korean leader Park Min-ho.", "The visit was called off by Park Min-su."
    )
    (change,) = [c for c in changes if c.kind == "person"]
    assert "South Korean leader" in change.why


def test_one_time_in_two_notations_is_the_same_time() -> None:
    changes = changed(
        "The gate shut at 7.40am today after a fault.",
        "The gate shut at 7:40 am on Monday after a fault.",
        (date(2024, 6, 3), date(2024, 6, 4)),
    )
    after = "The gate shut at 7:40 am on Monday after a fault."
    assert {c.category for c in changes} == {"style"}
    assert [after[c.after[0].start : c.after[0].end] for c in changes] == ["7:40 am", "on Monday"]
    assert changes[0].why == "Both mean 07:40."


def test_a_figure_among_other_news_is_no_changed_figure() -> None:
    (change,) = [
        c
        for c in changed("Guests led out of hotel on Cask Lane", "All 64 unhurt after hotel burns on Cask Lane")
        if c.category == "fact"
    ]
    assert (change.kind, change.certainty) == ("statement", "likely")


def test_furniture_has_its_own_name() -> None:
    from core.facts.furniture import part_name

    assert [part_name(role) for role in ("boilerplate", "dateline")] == ["page furniture", "a dateline"]


ROOT = Path(__file__).resolve().parents[3]


def _pairs() -> list[tuple[str, list[Version]]]:
    found = []
    for path in sorted((ROOT / "tests" / "cases" / "facts").rglob("*.toml")):
        texts: list[Version] = []
        for case in tomllib.loads(path.read_text(encoding="utf-8")).get("case", ()):
            if "before" not in case:
                continue
            sides = zip((case["before"], case["after"]), case.get("published", ["", ""]), strict=True)
            texts += (
                Version.from_paragraphs(
                    [text] if isinstance(text, str) else text,
                    published=date.fromisoformat(day) if day else None,
                    language=case.get("language"),
                )
                for text, day in sides
            )
        if texts:
            found.append((path.stem, texts))
    return found


PAIRS = _pairs()


AMOUNTS = {"number", "money", "percentage", "measure", "date", "time", "duration"}
WHO_AND_WHERE = {"person", "organisation", "place", "role", "attribution"}


def told_of_its_own_values(change: Change) -> list[str]:
    """What a reason leaves out of the values that the change itself has, and of their anchors."""
    left = []
    for value in (change.before_value, change.after_value):
        if value is not None and plain(said(value)) not in plain(change.why):
            left.append(said(value))
        if isinstance(value, Interval) and value.anchored_by and value.anchored_by not in change.why:
            left.append(value.anchored_by)
    return left


def told_of_the_values_among_its_words(
    change: Change, texts: tuple[Version, Version], found: list[tuple[Mention, ...]]
) -> list[str]:
    """What a reason leaves out of the values among the words of a fact that has not two values of its own."""
    if change.category != "fact" or (change.before_value and change.after_value):
        return []
    both = bool(change.before and change.after)
    sides = [" ".join(spoken(t, s).split()) for t, s in zip(texts, (change.before, change.after), strict=True)]
    left = [
        words
        for words, value in zip(sides, (change.before_value, change.after_value), strict=True)
        if both and value is None and (change.before_value or change.after_value) and named(words) not in change.why
    ]
    if (
        both
        and change.kind in WHO_AND_WHERE
        and "“" not in change.why
        and not (change.before_value or change.after_value)
    ):
        left.append(change.summary)
    for text, spans, mentions in zip(texts, (change.before, change.after), found, strict=True):
        for mention in mentions:
            if mention.kind not in AMOUNTS or not all(any(within(s, o) for o in spans) for s in mention.spans):
                continue
            if isinstance(mention.value, Interval) and mention.value.anchored_by:
                if plain(said(mention.value)) not in plain(change.why):
                    left.append(said(mention.value))
            elif both and not (change.before_value or change.after_value):
                words = plain(spoken(text, mention.spans))
                left += (
                    [words]
                    if words not in plain(change.why) and plain(said(mention.value)) not in plain(change.why)
                    else []
                )
    return left


def named(words: str) -> str:
    return shortened(words, 60)


def within(inner: Span, outer: Span) -> bool:
    return inner.paragraph == outer.paragraph and outer.start <= inner.start and inner.end <= outer.end


def spoken(text: Version, spans: tuple[Span, ...]) -> str:
    return " ".join(text.texts[s.paragraph][s.start : s.end] for s in spans)


@pytest.mark.parametrize("texts", [pytest.param(texts, id=name) for name, texts in PAIRS])
def test_every_change_with_values_names_them_and_their_anchors(texts: list[Version]) -> None:
    silent = []
    for before, after in zip(texts[::2], texts[1::2], strict=True):
        alignment = align([before, after])
        comparison = understand(alignment, [before, after])
        found = [resolve(*each) for each in zip(alignment.mentions, comparison.anchors, strict=True)]
        for change in comparison.pairs[0].changes:
            left = told_of_its_own_values(change) + told_of_the_values_among_its_words(change, (before, after), found)
            silent += [f"{change.summary!r}: {value!r} is not in {change.why!r}" for value in left]
    assert not silent, "\n".join(silent)


def test_one_figure_for_another_is_told_in_one_breath() -> None:
    (change,) = changed("The depot closes for 12 days.", "The depot closes for 17 days.")
    assert change.why == "17 days instead of 12 days."


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            "A ferry with 212 passengers ran aground.",
            "A ferry with 217 passengers ran aground.",
            "217 passengers instead of 212 passengers.",
        ),
        (
            "The depot opened today.",
            "The depot opened today.",
            "Same word, another day: “today” is 5 Jun 2024 (published), it was 3 Jun 2024 (published).",
        ),
        (
            "The depot opened today.",
            "The depot opened yesterday.",
            "“yesterday” is 4 Jun 2024 (published), “today” was 3 Jun 2024 (published).",
        ),
        (
            "The depot opened today.",
            "The depot opened on Monday.",
            "Both mean 3 Jun 2024 (published).",
        ),
        (
            "The city paid 3.5 billion dollars.",
            "The city paid $3.5bn.",
            "Both say $3,500,000,000.",
        ),
        (
            "The city paid $5 million.",
            "The city paid 5 million euros.",
            "Another currency: €5,000,000 instead of $5,000,000.",
        ),
        (
            "Police shot down 12 drones.",
            "Police shot down 12 of 15 drones.",
            "Told only in the newer version: 15 drones.",
        ),
        (
            "Some 40 barns burned.",
            "About 40 barns burned.",
            "The same figure, qualified by another word of one meaning: both say about 40 barns.",
        ),
    ],
)
def test_reasons_read_aloud(before: str, after: str, told: str) -> None:
    (change,) = changed(before, after)
    assert change.why == told


def test_a_reason_tells_no_value_of_two_that_differ_twice() -> None:
    for texts in (texts for _, texts in PAIRS):
        for before, after in zip(texts[::2], texts[1::2], strict=True):
            for change in compare([before, after]).pairs[0].changes:
                if change.before_value is None or change.after_value is None:
                    continue
                older, newer = plain(said(change.before_value)), plain(said(change.after_value))
                if older not in newer and newer not in older:
                    assert plain(change.why).count(older) == plain(change.why).count(newer) == 1, change.why
                assert "; “" not in change.why


def test_the_same_words_are_listed_with_their_days() -> None:
    (change,) = changed("The depot opened today.", "The depot opened today.")
    assert change.summary == "today (3 Jun 2024) → today (5 Jun 2024)"


def test_altered_words_are_listed_amid_their_quotation() -> None:
    (change,) = changed(
        "“There is no danger to anyone on board,” said the harbour master.",
        "“There was no danger to anyone on board,” said the harbour master.",
    )
    assert (change.kind, change.summary) == ("quote", "There is no danger to anyone → There was no danger to anyone")
    assert [len(change.before), change.before[0].start, change.before[0].end] == [1, 7, 9], "the words alone are marked"


HALL = ["The council met on Monday in the old hall.", "Nobody from the press was there until ten."]


def lone(before: str, after: str) -> list[tuple[str, str, str]]:
    pair = compare(versions([*HALL, before], [HALL[0], after, HALL[1]], DAYS)).pairs[0]
    return [(c.category, c.relation, c.why) for c in pair.changes]


def test_two_lone_paragraphs_that_say_one_thing_are_judged_as_a_pair() -> None:
    older, newer = (
        "The bridge will stay closed to lorries until the autumn.",
        "Until autumn, lorries may not use the bridge.",
    )
    again = "The other version says it in other words."
    for before, after in ((older, newer), (newer, older)):
        assert sorted(lone(before, after)) == [("wording", "added", again), ("wording", "removed", again)]


def test_a_lone_paragraph_that_says_more_than_its_partner_says_so() -> None:
    longer = "Lorries remain barred from the bridge after a long look at its northern pillars, cables and deck."
    assert sorted(lone(longer, "Barred they remain, the lorries.")) == [
        ("fact", "removed", "The newer version tells only a part of this."),
        ("wording", "added", "The other version says it in other words."),
    ]


def test_two_lone_paragraphs_of_two_things_stay_facts() -> None:
    changes = lone(
        "The bridge will stay closed to lorries until the autumn.",
        "A choir from Hollern sang for the mayor in the evening.",
    )
    assert [c[:2] for c in changes] == [("fact", "added"), ("fact", "removed")]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            "In the fire no one was hurt, the brigade said.",
            "In the fire two crew members were hurt, the brigade said.",
            "Told in the newer version only: 2 crew members, where the older one has “no one was”.",
        ),
        (
            "Ida Holm, the former deputy mayor, said so.",
            "Ida Holm, the deputy mayor, said so.",
            "The post, or whether it is still held, differs: “deputy” instead of “former deputy”.",
        ),
        (
            "Passengers waited on the quay for the boat.",
            "Some 40 of the 243 people waited on the quay for the boat.",
            "What is said here differs: “Some 40 of the 243 people” instead of “Passengers”.",
        ),
        (
            "The repair took two hours, the yard said.",
            "The repair took nearly four hours, the yard said.",
            "Nearly 4 hours instead of 2 hours.",
        ),
        (
            "Ground staff at Morle will stop work for 36 hours.",
            "Ground staff at Morle have called off a strike of 36 hours.",
            "In one version nothing comes of it.",
        ),
    ],
)
def test_both_sides_are_named_where_one_has_the_value(before: str, after: str, told: str) -> None:
    assert [c.why for c in changed(before, after) if c.category == "fact"] == [told]


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        (
            "Bei dem Brand sind 19 Menschen ums Leben gekommen.",
            "Bei dem Brand sind 21 Menschen ums Leben gekommen.",
            "21 Menschen instead of 19 Menschen.",
        ),
        ("Die Werft hat 11 Schiffe gebaut.", "Die Werft hat 13 Schiffe gebaut.", "13 Schiffe instead of 11 Schiffe."),
        (
            "Die Stadt baut 40 neue Wohnungen am Fluss.",
            "Die Stadt baut 60 neue Wohnungen am Fluss.",
            "60 neue Wohnungen instead of 40 neue Wohnungen.",
        ),
        ("12 человек пострадали при пожаре.", "15 человек пострадали при пожаре.", "15 человек instead of 12 человек."),
        ("Kazada 15 kişi öldü.", "Kazada 17 kişi öldü.", "17 kişi instead of 15 kişi."),
        (
            "Le chantier a livré 11 navires neufs.",
            "Le chantier a livré 13 navires neufs.",
            "13 navires instead of 11 navires.",
        ),
        (
            "It is the choir's third prize in a year.",
            "It is the choir's fourth prize in a year.",
            "4th prize instead of 3rd prize.",
        ),
        (
            "Dozens are stranded, the ferry line said.",
            "At least 31 are stranded, the ferry line said.",
            "At least 31 instead of about 24 to 120.",
        ),
        (
            "Dozens were stung at the beach.",
            "Hundreds were stung at the beach.",
            "About 200 to 1,000 instead of about 24 to 120.",
        ),
    ],
)
def test_what_is_counted_ends_with_its_noun_and_both_figures_are_told(before: str, after: str, why: str) -> None:
    (change,) = (c for c in changed(before, after) if c.category == "fact")
    assert (change.kind, change.why) == ("number", why)


def test_how_many_came_is_no_figure_where_they_came_in_their_dozens() -> None:
    assert all(c.kind != "number" for c in changed("They came in their dozens.", "They came in large groups."))
