"""What an agency puts before a headline to say which turn of the story it is: ``UPDATE 2-``, ``BREAKING:``, ``(1st Lead)``.

The mark is no part of the headline. A note on what was wrong or is new (``CORRECTED-``, ``Update:``) is no mark but a correction.
"""

import re
from typing import Final

from core.patterns import lazy_pattern
from core.reading.tables.frame import WIRE_MARKS, WIRE_MARKS_WITH_COLON, WIRE_TURNS


def _either(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_TURN: Final = r"\d{1,2}"
_NTH: Final = r"(?:(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth)\s)"
_MARK: Final = lazy_pattern(
    r"\s*(?:"
    rf"(?:{_either(WIRE_TURNS)})\s?{_TURN}\s?(?:[-–—]\s*(?!\d)|:\s+)|UPDATE\s?{_TURN}\s?[-–—]\s*(?!\d)"
    rf"|{_NTH}(?:{_either(WIRE_TURNS)})\s?[-–—:]\s*"
    rf"|(?:{_either(WIRE_MARKS)})(?:\s?[:|]\s*|\s?[-–—]+\s*)"
    rf"|(?i:{_either(WIRE_MARKS_WITH_COLON)})\s?[:：|]\s*"
    rf"|[(\[](?i:{_NTH}?(?:lead|ld|write-?thru|urgent)(?:\s{_TURN})?|news ?alert|urgent|breaking|exclusive|종합\d?보?|\d보|속보)[)\]]\s*"
    r")(?=\S)"
)


def find_wire_mark(text: str) -> int:
    """Where the headline begins behind its mark; 0 where there is none."""
    found = _MARK.match(text)
    return found.end() if found else 0


def says_its_turn(text: str) -> bool:
    """Whether a paragraph begins with a numbered turn of an agency's story, which says ``update`` and is no note to readers."""
    end = find_wire_mark(text)
    return end > 0 and any(letter.isdigit() for letter in text[:end])
