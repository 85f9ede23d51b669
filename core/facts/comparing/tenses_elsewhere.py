"""What has happened and what will, told of one verb that no table need know, beyond English: ``tagte``, ``wird … tagen``."""

from typing import Final

from core.facts.comparing.meanings import one_root
from core.facts.comparing.opposed_elsewhere import Judged, Stretch
from core.facts.tables.elsewhere.sources import VERBS
from core.facts.tables.elsewhere.tenses import (
    CHINESE_PAST,
    CHINESE_TO_COME,
    FUTURE,
    GERMAN_PAST,
    PAST,
    RUSSIAN_GOING_ON,
    RUSSIAN_PREFIXES,
)
from core.facts.tables.elsewhere.ties import COMING_ABOUT
from core.facts.tables.elsewhere.verbs import HELPERS
from core.patterns import lazy_pattern

_WORD: Final = lazy_pattern(r"[^\W\d_]+")
_SENTENCE: Final = lazy_pattern(r"[.!?…]\s|[。！？؟]")
_CLAUSE: Final = lazy_pattern(r"[，。；！？,.;!?]")
_STEM: Final = 4
"""Letters in which two forms of one verb agree at the least."""
_FEW: Final = 3
"""Words of a stretch that holds a verb and what goes with it."""
_SHORTEST: Final = 5
"""Letters of a German or Dutch past that its ending tells."""
_ARABIC_PAST: Final = 3


def by_tense(texts: tuple[str, str], stretches: tuple[Stretch, Stretch], language: str) -> Judged | None:
    """Whether one version tells as done what the other one tells as to come; ``None`` where nothing says so."""
    said = [text[start:end] for text, (start, end) in zip(texts, stretches, strict=True)]
    if language == "zh":
        told = _chinese(texts, stretches)
    else:
        words = [[w.casefold() for w in _WORD.findall(s)] for s in said]
        if not all(words) or max(map(len, words)) > _FEW:
            return None
        told = any(
            _done_and_to_come(done, to_come, texts[1 - k], stretches[1 - k], language)
            for k in (0, 1)
            for done in words[k]
            for to_come in words[1 - k]
            if done not in VERBS.get(language, ())
        )
    return Judged("status", "what has happened, happens or will happen") if told else None


def _done_and_to_come(done: str, to_come: str, text: str, stretch: Stretch, language: str) -> bool:
    """``text``: in which ``to_come`` stands."""
    if any(to_come.startswith(coming) and done.startswith(came) for coming, came in COMING_ABOUT.get(language, ())):
        return True
    if language == "fr":
        return _french(done, to_come)
    if language in GERMAN_PAST:
        return _german(done, to_come, text, stretch, language)
    if language == "ar":
        return _arabic(done, to_come)
    if language == "ru" and not _may_come_true(done, to_come):
        return False
    past = next((ending for ending in PAST.get(language, ()) if done.endswith(ending)), None)
    future = next((ending for ending in FUTURE.get(language, ()) if to_come.endswith(ending)), None)
    if past is None or future is None:
        return False
    size = min(_STEM, len(done) - len(past), len(to_come) - len(future))
    return size >= _STEM - 1 and done[:size] == to_come[:size]


def _french(done: str, to_come: str) -> bool:
    """``commencera`` / ``a commencé``."""
    future = next((ending for ending in ("era", "eront") if to_come.endswith(ending)), "")
    past = next((ending for ending in ("ées", "ée", "és", "é") if done.endswith(ending)), "")
    stem = to_come.removesuffix(future)
    return bool(future and past) and len(stem) >= _STEM and done.removesuffix(past) == stem


def _german(done: str, helper: str, text: str, stretch: Stretch, language: str) -> bool:
    """``tagte``, and ``wird`` with ``tagen`` at the end of its clause."""
    ending = next((e for e in GERMAN_PAST[language] if done.endswith(e)), None)
    if ending is None or len(done) < _SHORTEST or HELPERS[language].get(helper, ("", ""))[0] != "future":
        return False
    stem = done.removesuffix(ending)
    stop = _SENTENCE.search(text, stretch[1])
    after = _WORD.findall(text[stretch[1] : stop.start() if stop else len(text)])
    return any(w in (f"{stem}en", f"{stem}n") for w in after)


def _arabic(done: str, to_come: str) -> bool:
    """``ناقش`` and ``سيناقش``; what has no mark of the future may be to come all the same where it has that of the present."""
    bare = to_come.removeprefix("و").removeprefix("ف")
    if not bare.startswith(("سي", "ست", "سن")) or len(done) < _ARABIC_PAST:
        return False
    plain = done.removeprefix("و") if len(done) > _STEM else done
    if plain == bare[2:]:
        return True  # تراجع, سيتراجع
    return plain[:1] not in "يتس" and not plain.startswith("ال") and one_root(plain, bare[2:])


def _may_come_true(done: str, to_come: str) -> bool:
    """Whether two Russian forms are of a verb whose present is its future: with a prefix, and nothing in it that tells of what goes on."""
    if not done.startswith(RUSSIAN_PREFIXES) or any(
        mark in form for form in (done, to_come) for mark in RUSSIAN_GOING_ON
    ):
        return False
    return not to_come.removesuffix("ся").endswith(("ает", "ают", "яет", "яют"))  # заседал, заседает


def _chinese(texts: tuple[str, str], stretches: tuple[Stretch, Stretch]) -> bool:
    """``展出了`` and ``将展出``: a mark of the future put in or cut, and one of the past in the other version's clause alone."""
    said = [text[start:end].strip() for text, (start, end) in zip(texts, stretches, strict=True)]
    for k in (0, 1):
        mark = next((mark for mark in CHINESE_TO_COME if said[k].startswith(mark)), "")
        if mark and said[k].removeprefix(mark) == _without_past(said[1 - k]):
            mine, other = _clause(texts[k], stretches[k]), _clause(texts[1 - k], stretches[1 - k])
            return any(mark in other for mark in CHINESE_PAST) and not any(mark in mine for mark in CHINESE_PAST)
    return False


def _without_past(text: str) -> str:
    for mark in CHINESE_PAST:
        text = text.replace(mark, "")
    return text


def _clause(text: str, stretch: Stretch) -> str:
    start = max((m.end() for m in _CLAUSE.finditer(text, 0, stretch[0])), default=0)
    stop = _CLAUSE.search(text, stretch[1])
    return text[start : stop.start() if stop else len(text)]
