"""Each rule of alignment and edits is held by a case: broken on purpose, it makes at least one of tests/cases fail.

``pytest -v`` on this file prints a line a rule.
"""

import importlib
from collections.abc import Callable
from typing import Any

import pytest
import regex

from core.alignment import links
from core.alignment.chain import heaviest_rising
from core.differencing.regions import Region
from core.text.tokens import Token
from tests.alignment import test_cases


def nothing(*_: object, **__: object) -> dict[object, object]:
    return {}


def always(*_: object, **__: object) -> bool:
    return True


def never(*_: object, **__: object) -> bool:
    return False


def unweighted(items: Any, *rest: Any) -> list[int]:
    return heaviest_rising([(i, j, 1) for i, j, _ in items], *rest)


def in_given_order(items: Any, *_: Any) -> list[int]:
    """Nothing has moved."""
    return list(range(len(items)))


def one_region(left: Any, right: Any, *_: Any) -> list[Region]:
    return [Region(0, len(left), 0, len(right), True)]


def each_alone(gone: Any, *_: Any) -> list[tuple[list[int], list[int]]]:
    return [([i], [j]) for i, j in gone]


def first_alone(numbers: Any, _: object) -> tuple[int, ...]:
    return tuple(numbers[:1])


def whole_text(text: str, *_: Any) -> list[tuple[int, int]]:
    return [(0, len(text))]


def the_hunk(hunk: Any, *_: Any) -> list[Any]:
    return [hunk]


def unslid(hunk: Any, *_: Any) -> Any:
    return hunk


def only_once(texts: Any) -> dict[str, int]:
    return dict.fromkeys(texts, 1)


def as_it_stands(text: str) -> str:
    return text


def as_found(found: list[Token], _: Any) -> list[Token]:
    return found


def unlike(block: links.Block) -> bool:
    return block.similarity < 0.3


class NextTo(links._Lists):
    """A list is what stands next to a line, no more."""

    def __contains__(self, number: int) -> bool:
        beside = [k for k in (number - 1, number + 1) if 0 <= k < len(self._texts)]
        return any(k in self._linked and links._list_line(self._texts[k]) for k in beside)


def whole_run(run: str, _: str) -> list[str]:
    return [run]


def without(piece: str, instead: str = "") -> "regex.Pattern[str]":
    """The pattern of tokens without one of its pieces."""
    pattern = importlib.import_module("core.text.tokens")._PATTERN.pattern
    assert piece in pattern
    return regex.compile(pattern.replace(piece, instead), regex.VERBOSE)


HYPHEN, APOSTROPHE = r"\-\u2010\u2011", "'\u2019\u02bc\uff07"
RULES: dict[str, tuple[str, Callable[[], object] | object]] = {
    "sentences first": ("core.alignment.units.sentences", whole_text),
    "what is beside a match is one": ("core.alignment.equal._beside", nothing),
    "repeated text by its place": ("core.alignment.equal._repeated", nothing),
    "like enough beside a match": ("core.alignment.equal.ALIKE", 0.3),
    "sure wherever it stands": ("core.alignment.pairing.SURE", 0.2),
    "like at the least": ("core.alignment.pairing.LIKELY", 0.9),
    "the order of characters counts": ("core.alignment.pairing.ORDER", 0.0),
    "neighbours in common count": ("core.alignment.pairing.BESIDE", 0.0),
    "a clear best counts": ("core.alignment.pairing.CLEAR", 2.0),
    "what must be reached": ("core.alignment.pairing.ACCEPT", 0.3),
    "parts of what was split": ("core.alignment.pairing.PART", 2.0),
    "a part says what the whole says": ("core.alignment.pairing.PART", 0.0),
    "several partners only where much is covered": ("core.alignment.links.COVERED", 0.0),
    "several partners at all": ("core.alignment.links.COVERED", 2.0),
    "what stayed keeps its paragraph": ("core.alignment.links.STAYED", 1),
    "headlines written anew": ("core.alignment.links._headlines", never),
    "what follows the headlines corresponds": ("core.alignment.links._headlines", always),
    "whole texts where sentences told nothing": ("core.alignment.links._by_whole_texts", lambda *_: []),
    "paragraphs told anew": ("core.alignment.links.told_anew", lambda *_: []),
    "they have several words of their own": ("core.alignment.anew.SHARED", 3),
    "which are much of what they say": ("core.alignment.anew.OWN", 0.0),
    "and nothing else says": ("core.alignment.anew._said", lambda *_: set()),
    "paragraphs joined and told anew": ("core.alignment.links.told_elsewhere", lambda *_: []),
    "where all was told anew": ("core.alignment.anew.KEPT", 1.0),
    "two names tie nothing": ("core.alignment.anew.KNOWN", 1.0),
    "paragraphs told in other words": ("core.alignment.links.told_in_other_words", lambda *_, **__: []),
    "by words that few others have": ("core.alignment.kinship.SHARE", 0.0),
    "in a text that stayed as it was by more of them": ("core.alignment.kinship.ELSEWHERE", 0.22),
    "what was joined is told whole": ("core.alignment.kinship.JOINED core.alignment.kinship.JOINED_LEAST", [0.1, 0.5]),
    "in other words and joined": ("core.alignment.kinship._joined", lambda *_: []),
    "words tell what moved": ("core.alignment.links._known_by_words", lambda *_: set()),
    "a paragraph told anew moves": ("core.alignment.links._too_unlike", unlike),
    "two that are all there is": ("core.alignment.links.have_something_in_common", never),
    "with something in common": ("core.alignment.links.have_something_in_common", always),
    "which characters tell": ("core.alignment.anew.ONLY", 1.1),
    "a list is numbered anew": ("core.alignment.links._LIST_MARK", regex.compile("(?!)")),
    "the longest chain keeps its place": ("core.alignment.links.heaviest_rising", in_given_order),
    "by size": ("core.alignment.links.heaviest_rising", unweighted),
    "few paragraphs rather than short ones": ("core.alignment.links.PARAGRAPH", 0),
    "short text does not move": ("core.alignment.links.movable", always),
    "long text moves": ("core.alignment.links.movable", never),
    "a whole short sentence moves": ("core.alignment.passages.SENTENCE", 100),
    "a heading moves along": ("core.alignment.links._along", never),
    "a short line that stands once moves": ("core.alignment.links._lone_lines", lambda *_: set()),
    "a short sentence that stands once moves": ("core.alignment.links.short_sentence", never),
    "a line among lines moves": ("core.alignment.links._list_line", never),
    "a line between paragraphs does not": ("core.alignment.links._list_line", always),
    "a line that stands twice does not": ("core.alignment.links.Counter", only_once),
    "a sentence of two words moves": ("core.alignment.passages.short_sentence", never),
    "a list goes on beside a new line": ("core.alignment.links._Lists", NextTo),
    "a sentence that stands twice does not": ("core.alignment.passages.Counter", only_once),
    "length in letters of an alphabet": ("core.alignment.passages.extent", len),
    "a group stands where most of it stands": ("core.alignment.links._largest_run", first_alone),
    "moved sentences": ("core.alignment.links.passages_between", lambda *_: ()),
    "a moved sentence says enough": ("core.alignment.passages.MOVABLE", 0),
    "a moved sentence is like enough": ("core.alignment.passages.TOLD", 0.9),
    "sentences that went together": ("core.alignment.passages._joined", each_alone),
    "order within a paragraph": ("core.alignment.passages.heaviest_rising", in_given_order),
    "typography is folded": ("core.differencing.edits.folded_evenly", as_it_stands),
    "words within sentences that correspond": ("core.differencing.edits.regions", one_region),
    "words that stayed by chance": ("core.differencing.cleanup._stray", never),
    "words that stayed for good": ("core.differencing.cleanup._stray", always),
    "placed at natural borders": ("core.differencing.cleanup._slid", unslid),
    "two changes parted": ("core.differencing.cleanup._parted", the_hunk),
    "cut at sentences": ("core.differencing.edits.cut", the_hunk),
    "what moved stands apart": ("core.differencing.edits.set_apart", the_hunk),
    "too little stayed": ("core.differencing.matching._enough", always),
    "small words": ("core.differencing.cleanup.is_common", never),
    "hyphenated words": ("core.text.tokens._PATTERN", lambda: without(f"{APOSTROPHE}{HYPHEN}\\u00b7", f"{APOSTROPHE}\\u00b7")),
    "words with an apostrophe": ("core.text.tokens._PATTERN", lambda: without(f"{APOSTROPHE}{HYPHEN}\\u00b7", f"{HYPHEN}\\u00b7")),
    "separators in numbers": ("core.text.tokens._PATTERN", lambda: without("[.,:/", "[:/")),
    "the unit of a number": ("core.text.tokens._PATTERN", lambda: without(r"|\x20?%|", "|")),
    "the time of day": ("core.text.tokens._PATTERN", lambda: without(r"(?:[ap]\.m\.|[ap]m\b)|")),
    "currency": ("core.text.tokens._PATTERN", lambda: without(r"|\p{Sc}\x20?)?", r")?")),
    "abbreviations": ("core.text.tokens._PATTERN", lambda: without(r"{2,})", r"{9,})")),
    "graphemes": ("core.text.tokens._PATTERN core.text.tokens._mended", lambda: [without(r"(?P<other>\X)", "(?P<other>.)"), as_found]),
    "words of scripts without blanks": ("core.text.tokens.unspaced_words", whole_run),
}  # fmt: skip


@pytest.mark.parametrize("name", RULES)
def test_a_broken_rule_fails_a_case(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    targets, broken = RULES[name]
    if "_PATTERN" in targets:
        assert callable(broken)
        broken = broken()
    several = broken if isinstance(broken, list) else [broken]
    for target, instead in zip(targets.split(), several, strict=True):
        module, attribute = target.rsplit(".", 1)
        monkeypatch.setattr(importlib.import_module(module), attribute, instead)
    for path in test_cases.CASES:
        try:
            test_cases.test_the_case_is_aligned_as_expected(path)
        except AssertionError:
            return
    pytest.fail(f"no case fails where the rule is broken: {name}")
