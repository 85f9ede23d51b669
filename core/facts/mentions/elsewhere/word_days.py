"""Days of a month told in words: ``le premier mai``, ``am dritten Oktober``, ``el cinco de junio``, ``двадцать пятого июня``."""

from core.facts.mentions.days.calendar_dates import Dated, DateWords, past_dot, with_year
from core.facts.mentions.days.when import When
from core.facts.mentions.words import Words
from core.facts.tables.elsewhere.word_days import IN_ORDER, TENS, word_days

_JOINTS = frozenset({"de", "di", "d'"})
_LONGEST_MONTH = 31


def day_in_words(words: Words, i: int, table: DateWords) -> Dated | None:
    """The day and its month that begin at token ``i``; a count before a month, as in ``deux mois``, is none."""
    known = word_days(table.language)
    day, j = known.get(words.low[i], 0), i + 1
    tens = TENS.get(table.language, {}).get(words.low[i], 0)
    if tens and words.at(j) in IN_ORDER.get(table.language, {}):
        day, j = tens + IN_ORDER[table.language][words.low[j]], j + 1
    if not 0 < day <= _LONGEST_MONTH:
        return None
    j += words.at(j) in _JOINTS
    name = words.at(j).removeprefix("d'")
    if name not in table.months or (table.language == "de" and not words.capital(j)):
        return None
    end, when = with_year(words, past_dot(words, j), When("day", month=table.months[name], day=day))
    return Dated(i, end, when)
