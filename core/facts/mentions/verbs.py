"""English verb groups: ``may not have been arrested`` → arrest, modality may, negated, passive, perfect.

Auxiliaries start a group; a lone past form counts as one where its neighbours allow no noun or adjective. Also the words
that deny or hedge outside a verb group.
"""

from functools import cache

from core.facts.mentions.words import Words
from core.facts.tables import verbs as table
from core.model import Mention, Name, Quantity, Span, VerbGroup

_BE = {
    "am": "present",
    "is": "present",
    "are": "present",
    "was": "past",
    "were": "past",
    "'m": "present",
    "'re": "present",
}
_BEING = frozenset({"be", "been", "being"})
_ANY_BE = _BEING | _BE.keys()
_HAVE = {"has": "present", "have": "present", "had": "past", "'ve": "present"}
_DO = {"do": "present", "does": "present", "did": "past"}
_CONTRACTED = frozenset("he she it that there who what they we you i this".split())
_PRONOUNS = frozenset("he she it they we i you who which that".split())
_NOUNISH = frozenset(
    "the a an its his her their our my your this these those of in on at by for with from no more less very".split()
)
_LINKERS = frozenset(',;:.!?()"“”–—')
Form = tuple[str, str]
"""(lemma, tag): tags ``base past participle ing s``; a past that is also the participle is ``past/participle``."""


@cache
def forms() -> dict[str, Form]:
    """Every form of the verbs in the tables."""
    known: dict[str, Form] = {}
    for lemma in table.REGULAR.split():
        stem = lemma[:-1] if lemma.endswith("e") else lemma
        ending = "ied" if lemma.endswith("y") and lemma[-2] not in "aeiou" else "ed"
        past = (lemma[:-1] if ending == "ied" else stem) + ending
        doubled = lemma + lemma[-1]
        known.setdefault(lemma, (lemma, "base"))
        known[past] = (lemma, "past/participle")
        known[stem + "ing"] = (lemma, "ing")
        if lemma[-1] in "bdgklmnprt" and lemma[-2] in "aeiou":
            known.setdefault(doubled + "ed", (lemma, "past/participle"))
            known.setdefault(doubled + "ing", (lemma, "ing"))
        known.setdefault(_third(lemma), (lemma, "s"))
    for row in table.IRREGULAR.split("|"):
        parts = row.split()
        lemma, past, participle = parts[0], parts[1], parts[2] if len(parts) > 2 else parts[1]
        stem = lemma[:-1] if lemma.endswith("e") and lemma not in ("see", "flee", "oversee", "foresee") else lemma
        for form in past.split("/"):
            known[form] = (lemma, "past/participle" if form in participle.split("/") else "past")
        for form in participle.split("/"):
            known.setdefault(form, (lemma, "participle"))
        ing = {"lie": "lying", "die": "dying", "tie": "tying"}.get(lemma, stem + "ing")
        known[ing] = (lemma, "ing")
        if lemma[-1] in "gmnpt" and lemma[-2] in "aeiou" and (len(lemma) < 3 or lemma[-3] not in "aeiou"):
            known[lemma + lemma[-1] + "ing"] = (lemma, "ing")
        known.setdefault(lemma, (lemma, "base"))
        known.setdefault(_third(lemma), (lemma, "s"))
    known["dying"] = ("die", "ing")
    known["lying"] = ("lie", "ing")
    return known


def _third(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def form_of(word: str) -> Form | None:
    """The verb a word is a form of, also of regular verbs that no table lists (after an auxiliary)."""
    found = forms().get(word)
    if found:
        return found
    if word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y", "past/participle"
    if word.endswith("ed") and len(word) > 4:
        stem = word[:-2]
        if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "ls":
            return stem[:-1], "past/participle"
        return (
            stem + "e" if stem.endswith(("at", "iz", "is", "c", "v", "s", "u", "g", "ur", "ir")) else stem
        ), "past/participle"
    if word.endswith("ing") and len(word) > 5:
        return word[:-3], "ing"
    return None


def find_verbs(n: int, words: Words) -> list[Mention]:
    """Verb groups, and the negations and hedges outside them, of paragraph ``n``."""
    found: list[Mention] = []
    i, count = 0, len(words)
    low = words.low
    auxiliaries = _auxiliaries()
    known = forms()
    while i < count:
        word = low[i]
        if word in auxiliaries or "'" in word:
            group = _group(words, i)
            if group is not None:
                end, value = group
                found.append(Mention("status", (_span(n, words, i, end),), value))
                i = end
                continue
        form = known.get(word)
        if form and form[1] != "ing" and not words.capital(i):
            alone = _lone(words, i, form)
            if alone is not None:
                found.append(Mention("status", (_span(n, words, i, i + 1),), alone))
                i += 1
                continue
        elif word in table.NEGATIONS and not (
            word == "no" and words.at(i + 1) == "." and words.at(i + 2)[:1].isdecimal()
        ):
            found.append(_negation(n, words, i))
        elif word in table.HEDGES and word != "almost":
            found.append(Mention("modality", (_span(n, words, i, i + 1),), Name(word, table.HEDGES[word], "hedge")))
        i += 1
    return found


@cache
def _auxiliaries() -> frozenset[str]:
    return frozenset({*_BE, *_HAVE, *_DO, *table.MODALS, "been", "being"})


def _span(n: int, words: Words, i: int, end: int) -> Span:
    return Span(n, words.start[i], words.end[end - 1])


def _negation(n: int, words: Words, i: int) -> Mention:
    """``no injuries``: nothing of what follows."""
    if (words.low[i], words.at(i + 1)) == ("no", "one") or words.low[i] == "nobody":
        return Mention("negation", (_span(n, words, i, i + 1 + (words.low[i] == "no")),), Quantity(0, 0, unit="people"))
    unit = words.at(i + 1) if words.low[i] in ("no", "without") and words.at(i + 1).isalpha() else None
    return Mention("negation", (_span(n, words, i, i + 1),), Quantity(0, 0, unit=unit))


def _auxiliary(word: str) -> tuple[str, bool] | None:
    """The auxiliary in a token and whether it denies: ``won't`` → (will, True), ``they've`` → ('ve, False)."""
    if word.endswith("n't"):
        base = {"wo": "will", "ca": "can", "sha": "will"}.get(word[:-3], word[:-3])
        return (base, True) if base in _BE or base in _HAVE or base in _DO or base in table.MODALS else None
    if word == "cannot":
        return "can", True
    if word in _auxiliaries():
        return word, False
    head, mark, tail = word.partition("'")
    if mark and head in _CONTRACTED:
        if tail == "s":
            return "is", False
        if "'" + tail in _auxiliaries():
            return "'" + tail, False
    return None


def _group(words: Words, i: int) -> tuple[int, VerbGroup] | None:
    """The group whose first auxiliary is token ``i``."""
    start = _auxiliary(words.low[i])
    if start is None or words.low[i] in ("been", "being"):
        return None
    first, negated = start
    if words.low[i] in ("may", "might") and words.capital(i) and not words.opens_sentence(i):
        return None  # the month
    chain = [first]
    j = i + 1
    end = i + 1
    lemma, tag = "", ""
    while j < len(words) and j - i < 12:
        word = words.low[j]
        if word in ("not", "never", "n't"):
            negated, j = True, j + 1
            end = j
            continue
        if word == "had" and chain[-1] in _HAVE:
            lemma, tag, end = "have", "participle", j + 1
            break
        if word in _BEING or (word in ("have", "had") and (chain[-1] in table.MODALS or chain[-1] in ("to",))):
            chain.append(word)
            j += 1
            end = j
            continue
        if (
            word in table.OUTLOOK
            and words.at(j + 1) == "to"
            and (chain[-1] in _BE or chain[-1] in ("be", "been", "'s"))
        ):
            chain.append(word)
            j += 2
            end = j
            continue
        if (word == "to" and chain[-1] in (*_HAVE, "have", "had", "used", "ought")) or (
            word == "to" and chain[-1] in _BE
        ):
            chain.append("to")
            j += 1
            continue
        if ((word in table.ADVERBS or (word.endswith("ly") and len(word) > 4)) and word not in ("family", "only")) or (
            word == "only" and j - i < 3
        ):
            j += 1
            continue
        form = form_of(word) if word.isalpha() else None
        if form and not _is_noun_here(words, j, form, chain):
            lemma, tag = form
            end = j + 1
        elif (
            form is None
            and chain[-1] in table.MODALS
            and word.isalpha()
            and word.islower()
            and len(word) > 2
            and word not in _NOT_A_VERB
        ):
            lemma, tag, end = word, "base", j + 1
        break
    if not lemma:
        main = chain[-1]
        lemma = "be" if main in _ANY_BE else "have" if main in _HAVE or main == "have" else "do" if main in _DO else ""
        if not lemma:
            if main in ("can",) or not any(c in table.MODALS for c in chain):
                return None
            lemma = ""
    return end, _value(chain, lemma, tag, negated)


def _is_noun_here(words: Words, j: int, form: Form, chain: list[str]) -> bool:
    """``has plans``, ``is news``: after have and be, a bare form is a noun; after a modal or do it is the verb."""
    last = chain[-1]
    tag = form[1]
    if last in _ANY_BE:
        return tag in ("base", "s", "past")
    if last in _HAVE or last == "have":
        return tag not in ("past/participle", "participle") and not (tag == "base" and words.low[j] in table.LIKE_BASE)
    if last in _DO or last in table.MODALS or last == "to":
        return tag not in ("base", "past/participle") or (
            tag == "past/participle" and words.low[j] not in table.ONE_FORM
        )
    return False


def _value(chain: list[str], lemma: str, tag: str, negated: bool) -> VerbGroup:
    first = chain[0]
    modality = table.MODALS.get(first)
    outlook = next((table.OUTLOOK[c] for c in chain if c in table.OUTLOOK), None)
    modality = modality or outlook
    has_be = any(c in _ANY_BE for c in chain)
    participle = "participle" in tag
    be_last = chain[-1] in _ANY_BE
    passive = participle and be_last
    if "to" in chain and first in _HAVE:
        modality = "must"
    elif "to" in chain and first in _BE and outlook is None:
        modality = "will"
    if first in table.MODALS:
        tense = "perfect" if "have" in chain else "future" if modality in ("will", "would") else "present"
    elif first in _HAVE and (lemma != "have" or tag or "been" in chain) and "to" not in chain:
        tense = "perfect" if _HAVE[first] == "present" else "pluperfect"
        if tag == "ing":
            tense += " progressive"
    elif outlook or ("to" in chain and first in _BE):
        tense = "future"
    elif first in _BE:
        tense = _BE[first]
        if tag == "ing" or "being" in chain:
            tense = f"{tense} progressive"
    elif first in _HAVE:
        tense = _HAVE[first]
    else:
        tense = _DO.get(first, "present")
    if not has_be:
        passive = False
    return VerbGroup(lemma or first, tense, modality, negated, passive)


_NOT_A_VERB = frozenset("the a an his her its their this that these those they she you and but who which".split())
_SUBJECT_BREAKS = frozenset(
    "to the a an of in on at by for with from into and or but as than very more most less so too such how".split()
)

_OTHER_WORDS_TOO = frozenset(
    "left set cut hit read cost found wound lay saw felt hurt put bid"
    " split cast bound born lit shed spread broadcast forecast offset upset thought bore".split()
)
"""Past forms that are no verb without a subject before them."""


def _is_amount(words: Words, j: int) -> bool:
    word = words.at(j)
    return (
        word[:1].isdecimal()
        or word in ("$", "€", "£", "¥", "a", "an", "almost", "about", "more", "nearly", "half")
        or word in _SMALL_NUMBERS
    )


_SMALL_NUMBERS = frozenset("one two three four five six seven eight nine ten eleven twelve".split())


def _lone(words: Words, i: int, form: Form) -> VerbGroup | None:
    """A finite verb without an auxiliary: a past form after its subject, or a present one after a pronoun."""
    lemma, tag = form
    before, after = words.at(i - 1), words.at(i + 1)
    if words.low[i] in ("ground", "provided", "supposed", "based"):
        return None  # a noun, a conjunction
    if tag in ("past", "past/participle"):
        if before in _NOUNISH - {"this", "that", "these", "those", "which", "her"} or before in _BEING or not before:
            return None
        if tag == "past/participle" and after == "by" and not _is_amount(words, i + 2) and before not in _PRONOUNS:
            return None
        if words.low[i] in _OTHER_WORDS_TOO and not (
            before in _PRONOUNS or (before.isalpha() and before not in _SUBJECT_BREAKS)
        ):
            return None
        if before in ("and", "or") or before.isalpha() or before in _LINKERS or before[:1].isdecimal():
            if before in _SUBJECT_BREAKS - {"and", "or", "but", "so", "as"}:
                return None
            return VerbGroup(lemma, "past")
        return VerbGroup(lemma, "past") if before in ("'s", ")", '"', "”") else None
    if tag == "s" and (
        before in ("he", "she", "it", "who", "which")
        or (
            after in ("the", "a", "an", "that", "to", "his", "her", "its", "in", "on", "for", "not")
            and words.capital(i - 1)
            and not words.capital(i)
        )
    ):
        return VerbGroup(lemma, "present")
    if tag == "base" and before in ("they", "we", "i", "you") and words.low[i].isalpha():
        return VerbGroup(lemma, "present")
    return None
