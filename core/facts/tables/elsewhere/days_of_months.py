"""What beside a day of a month, told without its year, tells whether its deed is done, in other languages than English."""

from typing import Final

BOUNDS: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("jusqu'au jusqu' avant dès partir".split()), "de": frozenset("bis zum ab vor".split()), "es": frozenset("hasta antes partir".split()),
    "ru": frozenset("до с со к по".split()), "ar": frozenset("حتى قبل بحلول من اعتبارا".split()),
}  # fmt: skip
"""Language → before a day up to which or from which a thing holds, whenever that was fixed."""
DECIDED: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("décidé décida choisi accepté promis ordonné demandé voté convenu proposé résolu menacé juré".split()),
    "de": frozenset("beschlossen beschloss entschieden entschied versprach versprochen zugesagt vereinbart vereinbarten angeordnet ordnete drohte plant planen beabsichtigt hofft hoffen".split()),
    "es": frozenset("decidió decidieron decidido acordó acordaron acordado prometió prometieron prometido ordenó ordenaron ordenado propuso pidió aceptó votó resolvió amenazó".split()),
    "ru": frozenset("решил решила решили решило пообещал пообещала пообещали обещал обещала обещали договорился договорилась договорились приказал приказала приказали согласился согласилась согласились предложил предложила предложили попросил попросила".split()),
    "ar": frozenset("قرر قررت قرروا تعهد تعهدت وعد وعدت أمر أمرت وافق وافقت اقترح اقترحت".split()),
}  # fmt: skip
"""Language → verbs of the past whose infinitive, or whose object, is a deed to come."""
DONE: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("mort morte morts mortes décédé décédée décédés né née nés nées arrivé arrivée arrivés arrivées parti partie partis parties tombé tombée tombés tombées devenu devenue devenus revenu revenue revenus venu venue venus entré entrée entrés sorti sortie sortis rentré rentrée".split()),
}  # fmt: skip
"""Language → participles that with *to be* in the present tell of the past."""
NO_PAST: Final[dict[str, tuple[str, ...]]] = {
    "ru": tuple("материал канал капитал сигнал журнал филиал персонал потенциал сериал финал идеал арсенал терминал интервал портал вокал скандал вокзал генерал адмирал маршал либерал радикал минерал квартал отдел раздел предел караул разгул прогул крокодил неприятел".split()),
    "de": tuple("geplant vorgesehen angesetzt angekündigt erwartete beantragt heute letzte zweite dritte vierte fünfte sechste siebte achte neunte zehnte bekannte gesamte bestimmte beliebte rechte weite konkrete".split()),
}  # fmt: skip
"""Language → how words begin that end like verbs of the past and are none."""
PAST_ENDINGS: Final[dict[str, tuple[str, ...]]] = {
    "ru": tuple("ал ил ул ел ял ёл ыл ала ила ула ела яла ыла али или ули ели яли ыли ило ало уло ело яло шло шла шли лся лась лось лись ован ована овано ованы".split()),
    "es": ("ó", "aron", "ieron", "yeron", "jeron", "aba", "aban"),
    "fr": ("aient", "èrent"),
}  # fmt: skip
"""Language → how finite verbs of the past end, those of one and of many."""
SUPERLATIVE_LIKE: Final = frozenset(
    "reiste reisten löste lösten musste mussten wusste wussten raste rasten fasste fassten passte passten verpasste verpassten küsste verließte grenzte".split()
)
"""German verbs of the past that end like superlatives."""
PARTICIPLES_OF_A_STATE: Final = frozenset(
    "geplant vorgesehen angesetzt erwartet terminiert vorgehabt geöffnet geschlossen".split()
)
"""German participles that with *ist* tell how a thing stands."""
ARTICLES_BEFORE: Final = frozenset("der die das den dem des ein eine einen einem einer eines am im zum".split())
"""German words behind which an adjective stands, and no verb."""
AS_OF: Final = frozenset("состоянию данным ночь ночи".split())
"""Before на and a day on which a thing stood so, or that followed a night."""

CHINESE_BOUNDS: Final = ("截至", "截止", "至", "到", "从", "自", "直到")
CHINESE_BOUNDED: Final = ("前", "之前", "以前", "起", "为止", "止", "的", "至", "到", "后", "之后")
"""Signs before a day, and behind it, of one up to which or from which a thing holds, or of a thing that is its own."""
CHINESE_POSSIBLE: Final = ("要", "会", "可", "应", "须", "需", "能", "待", "为期", "是")
"""Signs of a clause that tells of no deed, or of none that is done yet."""
