"""What stands around days in other languages than English, and which verbs of the present announce what a calendar holds."""

from typing import Final

BEFORE_SLASHED: Final[dict[str, frozenset[str]]] = {
    "es": frozenset("el del al día desde hasta".split()), "fr": frozenset("le du au dès".split()), "it": frozenset("il del al dal l'".split()),
    "pt": frozenset("em dia no do ao de até desde".split()), "de": frozenset("am vom bis zum ab dem den der".split()), "ru": frozenset("до с к от".split()),
    "ar": frozenset("يوم في حتى منذ بتاريخ الموافق".split()), "nl": frozenset("op tot van vanaf".split()),
}  # fmt: skip
"""Language → small words that a day and its month, as ``7/5``, follow; a fraction has none of them before it."""

PART_JOINTS: Final = frozenset("de du des del da di do в во vom am des van يوم من".split())
"""Between a part of a day and its day: ``la soirée de jeudi``, ``вечером в четверг``."""
AFTER_HOURS: Final = frozenset("утра вечера дня ночи morgen".split())
"""Parts of the day that go with an hour before them."""

DUALS: Final[dict[str, dict[str, tuple[str, int]]]] = {
    "ar": {"يومين": ("day", 2), "أسبوعين": ("week", 2), "شهرين": ("month", 2), "عامين": ("year", 2), "سنتين": ("year", 2)},
}  # fmt: skip
"""Language → a length of time that is told in one word → its unit and how many."""

HELD: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("s'ouvre s'ouvrent ouvre ouvrent commence commencent débute débutent démarre démarrent reprend reprennent ferme ferment rencontre reçoit visite joue affronte vote votent s'achève s'achèvent "
                    "s'envole part partent arrive arrivent examine examinent entre entrent accueille se tient comparaît comparaissent dispute disputent se rend se réunit se réunissent inaugure".split()) - {"se"},
    "es": frozenset("empieza empiezan comienza comienzan arranca arrancan abre abren cierra cierran inicia inician viaja viajan visita visitan llega llegan juega juegan termina terminan finaliza concluye vence vencen vota votan "
                    "debate debaten recibe inaugura estrena reabre regresa vuelve parte parten comparece comparecen declara declaran reúne reúnen enfrenta enfrentan celebra celebran entra entran disputa".split()),
    "it": frozenset("inizia iniziano comincia cominciano apre aprono chiude chiudono parte partono gioca giocano arriva arrivano visita incontra vota votano termina riapre".split()),
    "pt": frozenset("começa começam abre abrem fecha fecham inicia viaja visita chega joga jogam termina vota votam reabre recebe".split()),
    "ru": frozenset("начинается начинаются открывается открываются проходит проходят играет играют прибывает вылетает завершается заканчивается стартует стартуют".split()),
}  # fmt: skip
"""Language → verbs in the present that tell what is to come where the sentence tells of nothing past: ``s'ouvre jeudi``."""

PASSED: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("a ont avait avaient était étaient fut furent eut dit s'est n'a l'a n'ont l'ont s'était s'étaient j'ai qu'a c'était".split()), "es": frozenset("ha han había habían era eran fue fueron dijo hizo tuvo estuvo vino dio puso quiso pudo supo hubo".split()),
    "it": frozenset("ha hanno aveva avevano era erano fu stato stata stati".split()), "pt": frozenset("foi foram era eram tinha havia disse fez teve".split()), "ru": frozenset("был была было были упал упала упало упали погиб погибла погибли умер умерла умерли исчез исчезла исчезли сгорел сгорела сгорело сгорели затонуло ушёл ушел ушла ушли пришёл пришел пришла пришли нашёл нашел нашли вышел вышла вышли".split()),
}  # fmt: skip
"""Language → words of a sentence that tells of what has happened."""
PASSED_ENDINGS: Final[dict[str, tuple[str, ...]]] = {
    "fr": ("aient", "èrent"), "es": ("ó", "aron", "ieron", "aba", "aban"), "it": ("arono", "irono", "ava", "avano"), "pt": ("ou", "aram", "eram", "iram", "ava", "avam"), "ru": ("лся", "лась", "лись", "ала", "али", "ила", "или"),
}  # fmt: skip
"""Language → how verbs of such a sentence end."""

SINCE: Final[dict[str, frozenset[str]]] = {
    "de": frozenset({"seit"}), "fr": frozenset({"depuis"}), "es": frozenset({"desde"}), "nl": frozenset({"sinds"}), "ar": frozenset({"منذ"}), "pt": frozenset({"desde"}),
}  # fmt: skip
"""Language → before a day with which something began that has lasted since."""
RELATIVES: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("qui dont où lequel laquelle lesquels lesquelles".split()), "es": frozenset("quien quienes donde cuyo cuya cual cuales".split()), "it": frozenset("cui dove".split()),
    "pt": frozenset("quem onde cujo cuja".split()), "ar": frozenset("الذي التي الذين اللذين اللتين".split()),
    "ru": frozenset("который которая которое которые которого которой которых которому которым которую которыми котором".split()),
}  # fmt: skip
"""Language → words that begin what is told of a thing beside the rest."""
RELATIVES_BEHIND_A_COMMA: Final[dict[str, frozenset[str]]] = {
    "de": frozenset("der die das dem den denen deren dessen welcher welche welches wo".split()),
    "nl": frozenset("die dat waar".split()),
}
"""The same where only a comma before it tells it from an article."""
CALLED_IN: Final[dict[str, tuple[frozenset[str], frozenset[str]]]] = {
    "fr": (
        frozenset({"est", "sont"}),
        frozenset("convoqué convoquée convoqués convoquées attendu attendue attendus attendues programmé programmée programmés fixé fixée cité".split()),
    ),
    "es": (frozenset({"está", "están"}), frozenset("citado citada citados convocado convocada convocados programado programada fijado fijada".split())),
}  # fmt: skip
"""Language → what stands before a participle in the present, and participles of what is fixed for a day: ``est convoqué lundi``."""
STILL_TO_DO: Final[dict[str, tuple[frozenset[str], tuple[str, ...]]]] = {
    "ru": (
        frozenset({"в", "во"}),
        tuple(
            "ёт йдет едет дут едут йдут ается яется уется ются утся ится ает яет ует ают яют уют сит шит чит жит рит лит".split()
        ),
    ),
}
"""Language → before a day, and how verbs end that tell of what is done or to be done: ``что уедет в пятницу``."""
NOT_TO_DO: Final = frozenset(
    "полёт самолёт вертолёт счёт отчёт учёт расчёт налёт зачёт взлёт перелёт кадет элит уют".split()
)
"""Nouns that end like them."""
NEUTERS: Final[dict[str, tuple[str, ...]]] = {"ru": ("ело", "ало", "уло", "яло", "ыло")}
"""Language → how verbs of the past end which a few nouns look like."""
NO_NEUTERS: Final = frozenset("начало зеркало одеяло покрывало правило".split())
CHINESE_HELD: Final = (
    "开幕",
    "开始",
    "开庭",
    "举行",
    "召开",
    "启动",
    "开放",
    "开通",
    "比赛",
    "对阵",
    "迎战",
    "投票",
    "休市",
    "生效",
    "实施",
    "上映",
    "播出",
    "演出",
    "截止",
    "出访",
    "访问",
    "抵达",
    "启程",
)
"""Deeds of a calendar, told in the same words before and after their day."""
CHINESE_TELLS: Final = (
    "表示",
    "宣布",
    "说",
    "称",
    "指出",
    "透露",
    "警告",
    "声明",
    "强调",
    "告诉",
    "承认",
    "确认",
    "证实",
    "呼吁",
    "要求",
)
"""Right behind a day, what was said on it, whatever is to come by it: ``周五表示将关闭``."""
CHINESE_BIDS: Final = ("呼吁", "要求", "号召", "敦促", "决定", "同意", "打算", "准备", "希望", "承诺", "威胁")
"""Before a day, whose deed is to come: ``呼吁周四举行罢工``."""
CHINESE_MEANT: Final = ("原定", "本应", "原计划", "本来", "原本", "曾计划", "曾打算")
"""What had been meant for a day, which may be over."""

CHINESE_AHEAD: Final = ("将", "拟", "计划", "预计", "定于", "即将", "会在", "拟于", "预定")
CHINESE_PAST: Final = ("了", "已", "曾", "刚")
"""Signs of a clause that tells what is to come, and of one that tells what has been."""

WEEKENDS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "fr": (("week", "-", "end"), ("weekend",)), "de": (("wochenende",),), "es": (("fin", "de", "semana"),), "it": (("fine", "settimana"), ("weekend",)),
    "pt": (("fim", "de", "semana"),), "nl": (("weekend",),), "ru": (("выходные",), ("выходных",)), "pl": (("weekend",),),
}  # fmt: skip
"""Language → the tokens for a weekend."""
BEFORE_WEEKEND: Final[dict[str, frozenset[str]]] = {
    "ru": frozenset("в на эти минувшие прошлые ближайшие предстоящие".split()),
    "fr": frozenset("ce le du au prochain dernier".split()),
}
"""Language → one of these stands before it, where the word has other meanings or is a part of others."""
EVERY_WEEKEND: Final = frozenset("chaque jedes jedem cada ogni elk elke каждые każdy los les alle".split())
AROUND_WEEKEND: Final[dict[str, int]] = {
    word: step
    for step, words in (
        (-1, "dernier passé vergangenen vergangene letztes letzten pasado scorso passato passado último afgelopen vorig минувшие прошлые ostatni miniony"),
        (1, "prochain prochaine nächstes nächsten próximo prossimo volgend следующие przyszły"),
    )
    for word in words.split()
}  # fmt: skip
"""Beside it: the last one, the next one."""

PERIODS: Final[dict[str, dict[str, str]]] = {
    "fr": {"trimestre": "quarter", "semestre": "half"}, "de": {"quartal": "quarter", "quartals": "quarter", "halbjahr": "half", "halbjahres": "half"}, "es": {"trimestre": "quarter", "semestre": "half"},
    "it": {"trimestre": "quarter", "semestre": "half"}, "pt": {"trimestre": "quarter", "semestre": "half"}, "nl": {"kwartaal": "quarter"}, "ru": {"квартал": "quarter", "квартале": "quarter", "квартала": "quarter", "полугодии": "half", "полугодия": "half"},
    "ar": {"الربع": "quarter", "النصف": "half"},
}  # fmt: skip
"""Language → word for a quarter or a half of a year beside its place in order; in Arabic before it."""
YEAR_BEHIND: Final = frozenset("de del des di von van w из من عام".split())
"""Between such a period and its year."""
