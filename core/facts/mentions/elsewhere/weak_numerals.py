"""Number words of other languages that are another word too: ``neuf`` (new), ``acht`` (heed), ``sei`` (you are), ``один`` (alone)."""

from typing import Final

from core.facts.mentions.words import Words

_NOT_COUNTED: Final[dict[str, frozenset[str]]] = {
    "ru": frozenset("из за на и с в к по раз день же лишь только а но".split()),
    "it": frozenset("stato stata un una il la tu".split()),
    "ar": frozenset("من في أن".split()),
}
"""Language → words after such a one that it does not count."""
_DENIED: Final = frozenset({"ни"})
"""Before it: none."""
_PLURAL: Final = ("s", "x", "z")


def counts_elsewhere(words: Words, i: int, language: str) -> bool:
    """Whether the doubtful number word at token ``i`` counts what follows it; articles of these languages never do."""
    word, after = words.low[i], words.at(i + 1)
    if not after.isalpha() or after in _NOT_COUNTED.get(language, ()) or words.at(i - 1) in _DENIED:
        return False
    if language == "fr":
        return word == "neuf" and (after.endswith(_PLURAL) or after in ("mille", "cent"))
    if language == "de":
        return word in ("acht", "sieben") and (words.capital(i + 1) or words.capital(i + 2))
    if language == "it":
        return word == "sei" and after[-1] in "ie"
    if language == "ru":
        return word != "сорока" or after.endswith(("ов", "ей", "ек", "и", "лет", "ь"))
    return (language, word) in (("nl", "zeven"), ("ar", "ست"))
