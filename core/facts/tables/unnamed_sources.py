"""How a source is told without its name, and sources that are no persons."""

from typing import Final

ANYONE: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "a an one two three four five six several some another many multiple both other certain unnamed unidentified anonymous",
        "fr": "un une des deux trois plusieurs quelques certains certaines",
        "de": "ein eine einer einem eines einen zwei drei mehrere mehrerer mehreren einige einiger",
        "es": "un una unos unas dos tres varios varias algunos algunas",
        "it": "un uno una due tre alcuni alcune diversi diverse", "pt": "um uma uns umas dois duas vários várias alguns algumas",
        "nl": "een twee drie enkele meerdere",
    }.items()
}  # fmt: skip
"""Language → words with which a source begins of which there are others: a minister, two officials."""

NOBODY: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "sources officials spokespeople insiders witnesses eyewitnesses residents diplomats people authorities investigators officers aides analysts experts reports media",
        "ru": "чиновник чиновники чиновника источник источники источника собеседник собеседника представитель представители очевидец очевидцы свидетель свидетели сотрудник",
        "ar": "مسؤول مسؤولة مسؤولون مصدر مصادر شاهد شهود متحدث متحدثة دبلوماسي دبلوماسية خبير خبراء",
        "zh": "一名 一位 两名 多名 有 某 官员 知情人士 消息人士 目击者 有关",
    }.items()
}  # fmt: skip
"""Language → words of a source that give no name, in the plural where the language has an article for one; in Chinese what such a source
begins with."""

WORKS: Final = frozenset(
    "report study film movie documentary book memoir paper survey letter email memo document documents indictment complaint lawsuit filing article audit dossier "
    "transcript recording video poll inquiry review statement testimony autopsy leaflet website diary biography newspaper magazine programme podcast".split()
)
"""What may say something and is no person."""

ONE_WORK: Final[tuple[frozenset[str], ...]] = tuple(
    frozenset(line.split())
    for line in (
        "report study paper survey review analysis audit document documents inquiry findings", "film movie documentary", "book memoir biography volume",
        "lawsuit complaint filing suit petition", "letter email e-mail message note memo", "statement release announcement communique", "article story piece newspaper",
        "video footage recording clip", "poll survey",
    )
)  # fmt: skip
"""A line: words that one may put for one another of one work."""

VOICES: Final[tuple[frozenset[str], ...]] = tuple(
    frozenset(line.split())
    for line in (
        "spokesman spokeswoman spokesperson spokespeople representative official officials",
        "source sources official officials person people insider insiders",
        "expert analyst economist observer researcher scientist academic specialist scholar",
        "resident residents local locals neighbour neighbours neighbor neighbors villager villagers people",
        "witness witnesses bystander bystanders onlooker onlookers passer-by eyewitness eyewitnesses",
        "police officer officers policeman policewoman", "authority authorities police", "investigator investigators detective detectives police", "authority authorities official officials",
        "lawyer attorney counsel solicitor barrister", "doctor physician medic medics", "man woman person", "campaigner activist", "relative family", "rescuer rescuers crew crews",
    )
)  # fmt: skip
"""A line: words for unnamed sources that editors put for one another."""

HEARD_FROM: Final = frozenset(
    "media newspapers newspaper television tv radio broadcaster broadcasters press outlets officials official authorities police prosecutors troops soldiers forces investigators diplomats "
    "intelligence lawmakers ministers spokesman spokeswoman spokesperson sources source reports outlet agency agencies doctors experts".split()
)
"""Who is often named as a source by a word for whose they are."""

SIDES: Final[tuple[frozenset[str], ...]] = tuple(
    frozenset(line.split())
    for line in (
        "local regional provincial", "state state-run state-owned official government government-run ministry ministerial", "foreign international western overseas", "social", "opposition", "independent private",
        "military army", "national federal", "rebel separatist", "medical hospital", "union", "court", "diplomatic", "security intelligence", "industry", "police", "church", "palace royal",
    )
)  # fmt: skip
"""A line: words for one side that a source may stand on."""
