"""Whether a weekday or a bare month speaks of what has happened or of what is to come, by the verb nearest to it."""

from core.facts.mentions.days.leaning_elsewhere import lean_by_cues
from core.facts.mentions.words import Words
from core.facts.tables.grammar import ARTICLES
from core.facts.tables.tense import (
    APPOINTED,
    ARRANGED,
    BIDDEN,
    CALLED_OFF,
    CALLED_TO,
    CUES,
    EXPECTING,
    FIXED_FOR,
    FIXED_FOR_LATER,
    FUTURE,
    GOING_ON,
    IN_A_PICTURE,
    LASTED,
    MANY,
    MEANT,
    NO_SUBJECT,
    NOUNS_TOO,
    PAST,
    POSSIBLE,
    PRESENT,
    PUT_OFF,
    SCHEDULED,
    STATED,
    TIMETABLED,
)

_REACH = 30
"""Tokens looked at on either side; a clause is seldom longer."""


def _lasted(words: Words, j: int) -> bool:
    """``ran until``, ``had until``, ``stayed shut until``."""
    j -= words.at(j - 1) in ("stayed", "remained")
    return words.at(j) in LASTED and words.at(j - 1) not in _HAVING


_HAVING = frozenset({"has", "have", "'ve", "'s", "be", "been", "is", "are", "to", "will"})
_IS = frozenset({"is", "are", "'s", "'re"})
_SHORTLY = 5
"""Tokens between what is arranged and its day."""
_TRIED = frozenset(
    "failed managed refused declined tried attempted struggled neglected helped began started continued went came had used were was".split()
)
_DID = frozenset({"did", "didn't"})
_RELATIVE = frozenset({"who", "which", "whose"})
_BREAKS = frozenset(',;:.—–()"“”')


def lean_of(words: Words, first: int, end: int, language: str) -> int:
    """-1 past, 1 future, 0 nothing tells. The nearest verb before in the sentence counts, else the first one after."""
    cues = CUES.get(language)
    if cues is not None:
        return lean_by_cues(words, first, end, cues, language)
    if language != "en":
        return 0
    if words.at(first - 1) == "since" or _is_reported(words, first, end):
        return -1
    if words.at(first - 1) in ("for", "to") and _set_for(words, first - 2):
        return 1
    if _is_planned(words, first) or _is_called_to(words, first):
        return 1
    if words.low[max(0, first - 3) : first] == ["the", "end", "of"] and words.at(first - 4) in ("until", "till", "by"):
        return 1
    if words.at(first - 1) in ("until", "till") and _lasted(words, first - 2):
        return -1  # ran until Sunday, had until Monday to reply
    if words.at(first - 1) == "by" and _was_by_then(words, first, end):
        return -1
    if words.at(first - 1) in ("until", "till", "by") and words.at(first - 2) not in ("was", "were"):
        return 1
    if words.at(end) == "is" and words.opens_sentence(first):
        return 1  # Friday is a holiday
    if words.at(first - 1) == "through" and words.at(first - 2).endswith("s") and words.at(first - 2) != "was":
        return 1  # runs through Sunday
    j = first - 1
    stop = max(-1, first - _REACH)
    while j > stop:
        word = words.low[j]
        if word in ".!?" and words.opens_sentence(j + 1):
            break
        if word == ",":
            j = _before_its_aside(words, j)
        if word in _CLAUSES and words.at(first - 1) in _OWN and (told := _forward(words, first, end)):
            return told  # will cut jobs after its fourth-quarter profit fell
        told = _tense(words, j) or int(
            words.low[j] in ("is", "are") and (_is_then(words, j, first) or _is_so_then(words, j, first))
        )
        told = told or int(words.low[j] in ARRANGED and words.at(j - 1) in _IS and j >= first - _SHORTLY)
        if told:
            return told
        j -= 1
    return _forward(words, first, end) or int(words.at(first - 1) == "from" or _is_timetable(words, first, end))


def _is_reported(words: Words, first: int, end: int) -> bool:
    """``will publish its fourth-quarter results``: whose figures are published has ended, unless they are only expected."""
    if words.low[end - 1] not in ("quarter", "half") or _FIGURES.isdisjoint(words.low[end : end + _ADJECTIVES]):
        return False
    before = words.low[max(words.sentence_start(first), first - _SHORTLY) : first]
    return not _PUBLISHING.isdisjoint(before) and _EXPECTING.isdisjoint(before)


_FIGURES = frozenset(
    "results result earnings profit profits loss losses revenue revenues sales figures numbers accounts turnover".split()
)
_ADJECTIVES = 4
"""Words behind a quarter among which stands whose figures they are: ``fourth-quarter net profit``."""
_PUBLISHING = frozenset(
    "publish publishes report reports release releases post posts announce announces present presents unveil disclose".split()
)
_EXPECTING = frozenset("expect expects expected forecast forecasts predicted predicts".split())
_CLAUSES = frozenset({"after", "as", "because", "when", "while", "although", "though"})
_OWN = frozenset({"its", "their", "his", "her", "the"})
"""Behind one of the first a clause with a verb of its own begins; one of the second leads its subject."""


def _forward(words: Words, first: int, end: int) -> int:
    """What the first verb behind a date tells; 0 where none does in its sentence."""
    for j in range(end, min(len(words), end + _REACH)):
        if words.low[j] in ".!?" and words.opens_sentence(j + 1):
            break
        told = _tense_forward(words, j) or _opens(words, j, first)
        if told:
            return told
    return 0


def _before_its_aside(words: Words, comma: int) -> int:
    """The comma before a relative clause that ends at ``comma``, else ``comma``: ``meet Ashby, who beat Hale 3-0, in March``."""
    for k in range(comma - 1, max(words.sentence_start(comma), comma - _REACH), -1):
        if words.low[k] in _BREAKS:
            return k if words.low[k] == "," and words.at(k + 1) in _RELATIVE else comma
    return comma


def _is_then(words: Words, j: int, first: int) -> bool:
    """``is on Friday``, ``is at 8pm GMT on Friday``: nothing but an hour between ``is`` and the day."""
    if j >= first - 2:
        return True
    hour = words.low[j + 1] in ("at", "from", "noon", "midnight", "midday") or ":" in words.low[j + 1]
    return hour and all(
        words.low[k][0].isdecimal() or words.low[k] in _OF_AN_HOUR or words.capital(k) for k in range(j + 1, first)
    )


def _is_so_then(words: Words, j: int, first: int) -> bool:
    """``are all shut on Friday``, ``is cancelled on Friday``: a state alone between ``is`` and the day. Captions tell so what is seen."""
    if words.at(first - 1) not in ("on", "from", "until"):
        return False
    state = [words.low[k] for k in range(j + 1, first - 1) if words.low[k] not in _BESIDE_A_STATE]
    return len(state) == 1 and state[0].isalpha() and state[0] not in IN_A_PICTURE and state[0] not in NO_SUBJECT


_BESIDE_A_STATE = frozenset("all both not now also only again usually still under called".split())
_OF_AN_HOUR = frozenset("at on from about around am pm a p m . : ( ) noon midnight local time o'clock".split())


def _is_timetable(words: Words, first: int, end: int) -> bool:
    """``The barge sails on Friday.``: nothing in the sentence but a verb of the present right before the date. A headline's
    present tells of the past, so the sentence must have its full stop."""
    verb = first - 1 - (words.at(first - 1) in ("on", "in", "at"))
    word, before = words.at(verb), words.at(verb - 1)
    if not word.isalpha() or len(word) <= _SHORT_VERB or word.endswith(("ss", "us", "is")):
        return False
    if not word.endswith("s") and (not before.endswith("s") or before.endswith("ss")):
        return False  # else of several: the candidates debate on Friday
    if not before.isalpha() or before in NO_SUBJECT or words.capital(verb):
        return False
    stop = words.sentence_end(end - 1)
    return words.at(stop - 1) in (".", "!", "?") and words.at(words.sentence_start(first)) in _DETERMINERS


_SHORT_VERB = 3
"""Letters of what is too short to be told for a verb."""


def _set_for(words: Words, j: int) -> bool:
    """``set for Friday``, ``brought forward to March``, ``moved to Sunday``: a day that was fixed, ahead of its telling."""
    near = [words.at(k) for k in range(j, j - _OBJECT, -1)]
    if words.low[j + 1] == "for":
        return near[0] in FIXED_FOR or any(word in FIXED_FOR_LATER for word in near)
    return near[0] in ("forward", "back") or any(word in PUT_OFF for word in near)


def _is_planned(words: Words, first: int) -> bool:
    """``a march planned on Friday``, ``ahead of a vote on Friday``, ``hoped to fly home on Friday``, ``Next hearing: Friday``."""
    j = first - 1 - (words.at(first - 1) in ("on", "in", "at", "for", ":"))
    if words.at(j) in FIXED_FOR and words.at(j - 1) not in ("was", "were", "had", "been"):
        return True
    start = words.sentence_start(first)
    if words.at(start) == "next" and words.at(start + 1).isalpha() and words.at(first - 1) == ":":
        return True
    return is_meant(words, first)


def _is_called_to(words: Words, first: int) -> bool:
    """``has called both sides to a meeting on Friday``, ``invited them to talks on Friday``: a day on which those asked are to come."""
    j = first - 1 - (words.at(first - 1) in ("on", "in", "at", "for"))
    to = next(
        (k for k in range(j - 1, max(words.sentence_start(first), j - _SHORTLY) - 1, -1) if words.low[k] == "to"), -1
    )
    if to < 0 or words.low[j] not in APPOINTED or any(words.low[k] in _BREAKS for k in range(to, j)):
        return False
    called = next((k for k in range(to - 1, max(0, to - _SHORTLY) - 1, -1) if words.low[k] in CALLED_TO), -1)
    return called >= 0 and words.at(called - 1) not in ("was", "were", "been")


def _was_by_then(words: Words, first: int, end: int) -> bool:
    """``By Monday 300 people had been held``, ``had repaired it by Monday``: what was so when the day came; not what was promised by it."""
    if words.opens_sentence(first - 1):
        for k in range(end, min(words.sentence_end(end - 1), end + _REACH)):
            word = words.low[k]
            if (
                word in FUTURE
                or word in POSSIBLE
                or word in MEANT - _BEING
                or (word in SCHEDULED and word not in _BEING)
            ):
                return False
            if word == "had" or (
                word in _BEING and words.at(k + 1) != "to" and words.at(k + 1) not in SCHEDULED | MEANT
            ):
                return words.at(k + 1) not in ("to", "until")
            if word in PAST and word not in _SAID:
                return True
        return False
    for k in range(first - 2, max(words.sentence_start(first), first - _SHORTLY - _SHORTLY) - 1, -1):
        word = words.low[k]
        if word in _BREAKS or word in BIDDEN or word in MEANT - _BEING or word in SCHEDULED or word in _ASKED:
            return False
        if word == "to" and words.at(k + 1).isalpha():
            return False
        if word == "had" and words.at(k + 1).isalpha():
            return True
        if word in _BEING and words.at(k + 1) in _IN_A_STATE:
            return True  # was under control by Sunday
    return False


_BEING = frozenset({"was", "were"})
_IN_A_STATE = frozenset("under in back out over up down at ready complete clear full empty gone done".split())
"""Behind *was*, how something stood by a day."""
_SAID = frozenset({"said", "told"})
_ASKED = frozenset("demanded requested sought given set called until".split())
"""Before *by* and a day, of what somebody wants done then."""


def is_meant(words: Words, first: int) -> bool:
    """``voted to strike in May``, ``hoped to fly home on Friday``: a deed meant for then, told as one that was meant."""
    start = words.sentence_start(first)
    j = first - 1 - (words.at(first - 1) in ("on", "in", "at", "for", ":"))
    for k in range(j, max(start, j - _OBJECT), -1):
        if words.low[k] in _BREAKS:
            return False
        if words.low[k] == "of" and words.at(k - 1) == "ahead":
            return True
        if words.low[k] == "to" and words.at(k + 1).isalpha() and words.at(k + 1) not in NO_SUBJECT:
            meant = words.at(k - 1) in MEANT and words.at(k - 2) not in ("had", "'d", "was", "were", "been")
            return meant or any(
                words.at(n) in BIDDEN and words.at(n - 1) not in ("was", "were") for n in (k - 2, k - 3)
            )
    return False


_OBJECT = 5
"""Words between a verb and the day that it leads to."""


_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "he", "she", "it"})


def _tense(words: Words, j: int) -> int:
    """What token ``j`` tells, looking back from the date: auxiliaries decide for the verb that follows them."""
    word, last = words.low[j], words.at(j - 1)
    if word == "may" and words.capital(j) and last in _BEFORE_A_MONTH:
        return 0
    if word in FUTURE:
        return 1
    if word == "to" and words.at(j + 1).isalpha() and last in SCHEDULED:
        return 1
    if word == "to" and last in ("is", "are") and words.at(j + 1).isalpha() and words.at(j + 1) not in NO_SUBJECT:
        return 1  # is to visit
    if word in _BOUND_TO_BE and words.at(j + 1) == "be" and words.at(j + 2).isalpha():
        return 1  # must be done before Friday
    if word == "turns" and words.at(j + 1)[:1].isdecimal():
        return 1  # turns 70 on Friday
    if word in POSSIBLE and words.at(j + 1) not in ("have", "not", "be") and words.at(j + 1).isalpha():
        return 1
    if last in _DID or (last == "not" and words.at(j - 2) == "did"):
        return -1  # did not open
    if last == "to" and words.at(j - 2) in _TRIED:
        return -1  # failed to open
    if word in PAST or (word.endswith("ed") and len(word) > 4):
        for k in (j - 1, j - 2, j - 3):
            before = words.at(k)
            if before in (",", ";", ":"):
                break  # who is 19, crossed
            if before in FUTURE or (before in POSSIBLE and "have" not in words.low[k:j]):
                return 1
            if before in ("is", "are", "be", "been"):
                return 1 if word in SCHEDULED and before in ("is", "are") else -1 if before == "been" else 0
        return -1
    if word in SCHEDULED and words.at(j - 1) in ("is", "are", "'s", "was", "were"):
        return 1
    if word in TIMETABLED:
        return 1
    if word.endswith("ing") and words.at(j - 1) in ("is", "are", "'m", "'re") and word not in STATED:
        return 1  # is meeting
    if word in ("end", "finish", "conclude") and words.at(j - 1).endswith("s"):
        return 1  # the talks end
    if word in PRESENT and _has_subject(words, j):
        return 1
    if words.at(j - 2 if word in ("way", "force", "effect", "operation") else j - 1) in GOING_ON.get(word, ()) or (
        word in EXPECTING and (words.at(j - 1) == "and" or _has_subject(words, j))
    ):
        return 1
    if (
        word == "to"
        and words.at(j + 1).isalpha()
        and j > 0
        and not words.at(j + 1).endswith("s")
        and words.opens_sentence(0)
        and len(words) < 16
        and words.low[-1] not in ".!?"
    ):
        return 1  # a headline: Talks to resume Friday
    return 0


_BEFORE_A_MONTH = frozenset(
    "in of since to from by until till last this next early late mid between and for during on".split()
)
_BOUND_TO_BE = frozenset({"must", "should", "may", "might"})


def _has_subject(words: Words, j: int) -> bool:
    before = words.at(j - 1)
    if not before.isalpha() or before in NO_SUBJECT:
        return False
    # A regional vote on Sunday is a thing; voters vote, and so does a team in its name.
    return words.low[j] not in NOUNS_TOO or before.endswith("s") or before in MANY or words.capital(j - 1)


def _tense_forward(words: Words, j: int) -> int:
    word = words.low[j]
    if word in FUTURE or (word in PRESENT and _has_subject(words, j)):
        return 1
    if word in ("is", "are") and any(words.at(k) in SCHEDULED or words.at(k) in CALLED_OFF for k in (j + 1, j + 2)):
        return 1
    if word in PAST or (word.endswith("ed") and len(word) > 4 and words.at(j - 1) not in ARTICLES):
        return -1
    return 0


def _opens(words: Words, j: int, first: int) -> int:
    """``On Friday the council votes.``: the verb of a timetable behind the day with which a sentence begins."""
    if words.low[j] not in TIMETABLED or not _has_subject(words, j):
        return 0
    after = words.at(j + 1)
    if after in PAST or after in FUTURE or after.endswith("ed"):
        return 0  # postal votes were counted
    return int(words.opens_sentence(first) or (words.at(first - 1) in ("on", "in") and words.opens_sentence(first - 1)))
