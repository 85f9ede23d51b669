"""Quotations in all marks, who speaks them, and whose claim a sentence gives."""

from __future__ import annotations

import pytest

from core.facts.mentions import find_mentions
from core.model import Name, Quotation


def quotes(*texts: str, language: str = "en") -> list[tuple[str, str | None]]:
    return [(m.value.words, m.value.speaker) for m in find_mentions(texts, language) if isinstance(m.value, Quotation)]


def sources(text: str, language: str = "en") -> list[str]:
    return [
        m.value.text for m in find_mentions([text], language) if m.kind == "attribution" and isinstance(m.value, Name)
    ]


@pytest.mark.parametrize(
    "text",
    [
        '"We will mend it," said Orla Finch.',
        "“We will mend it,” said Orla Finch.",
        "‘We will mend it,’ said Orla Finch.",
        "'We will mend it,' said Orla Finch.",
        '"We will mend it," Orla Finch said.',
        '"We will mend it," she added.',
        'Orla Finch said: "We will mend it,"',
    ],
)
def test_a_quotation_is_its_words_without_the_marks(text: str) -> None:
    (words, speaker) = quotes(text)[0]
    assert words == "We will mend it,"
    assert speaker in ("Orla Finch", "she")


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "« Nous réparerons », a déclaré le maire.", " Nous réparerons "),
        ("de", "„Wir reparieren das“, sagte die Leiterin.", "Wir reparieren das"),
        ("de", "»Wir reparieren das«, sagte die Leiterin.", "Wir reparieren das"),
        ("es", "«Lo repararemos», dijo la alcaldesa.", "Lo repararemos"),
        ("ru", "«Мы починим», сказал мэр.", "Мы починим"),
        ("ar", "قال العمدة: «سنصلحه».", "سنصلحه"),
        ("zh", "市长说：“我们会修好。”", "我们会修好。"),
        ("zh", "市长说：「我们会修好。」", "我们会修好。"),
    ],
)
def test_quotations_in_other_languages(language: str, text: str, words: str) -> None:
    assert [found for found, _ in quotes(text, language=language)] == [words]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "« Nous réparerons », a déclaré jeudi le maire Paul Roux.", "le maire Paul Roux"),
        ("de", "„Wir reparieren das“, sagte Leiterin Anna Krüger am Donnerstag.", "Leiterin Anna Krüger"),
        ("es", "«Lo repararemos», dijo el jueves la alcaldesa.", "la alcaldesa"),
        ("ru", "«Мы починим», — сказал в четверг мэр.", "мэр"),
        ("ar", "وقال العمدة: «سنصلحه».", "العمدة"),
        ("zh", "市长王丽周四表示：“我们会修好。”", "市长王丽"),
    ],
)
def test_speakers_in_other_languages(language: str, text: str, speaker: str) -> None:
    assert [who for _, who in quotes(text, language=language)] == [speaker]


def test_a_cue_before_counts_before_one_after() -> None:
    text = 'Finch said: "The roof is gone." Rescuers said nobody was inside.'
    assert quotes(text) == [("The roof is gone.", "Finch")]


def test_a_broken_quotation_keeps_its_speaker() -> None:
    text = '"The roof is gone," Finch said, "and the walls too."'
    assert [speaker for _, speaker in quotes(text)] == ["Finch", "Finch"]


@pytest.mark.parametrize(
    "text", ["The workers' union and the firm's owner agreed.", "It's the '80s again.", "Rock 'n' roll isn't dead."]
)
def test_apostrophes_open_no_quotation(text: str) -> None:
    assert quotes(text) == []


def test_the_span_holds_the_marks_to_the_letter() -> None:
    text = "Finch called it “a bad joke” on air."
    (mention,) = [m for m in find_mentions([text], "en") if m.kind == "quote"]
    assert text[mention.spans[0].start : mention.spans[0].end] == "“a bad joke”"


def test_a_quotation_left_open_at_the_start_runs_to_the_end() -> None:
    assert quotes("“The roof is gone and nobody knows why it went.") == [
        ("The roof is gone and nobody knows why it went.", None)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said the road was shut.", ["Police"]),
        ("The road was shut, police said.", ["police"]),
        ("According to two witnesses, the road was shut.", ["two witnesses"]),
        ("The road was shut, said Orla Finch, who runs the inn.", ["Orla Finch"]),
        ("The survey showed that the road was shut.", ["The survey"]),
        ("Brandt, the mayor of Lund, said the road was shut.", ["Brandt, the mayor of Lund,"]),
        ("The firm reported a loss.", []),
        ("He wanted to say more.", []),
        ("The road is said to be shut.", []),
    ],
)
def test_whose_claim_a_sentence_gives(text: str, expected: list[str]) -> None:
    assert sources(text) == expected


def test_an_attribution_spans_source_and_verb() -> None:
    text = "The road was shut, police said on Monday."
    (mention,) = [m for m in find_mentions([text], "en") if m.kind == "attribution"]
    assert text[mention.spans[0].start : mention.spans[0].end] == "police said"
