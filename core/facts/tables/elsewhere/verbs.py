"""Verbs of other languages: what helps them (tense, modality, denial) and the deeds that change what is known, by English lemma."""

from typing import Final

from core.facts.tables.elsewhere.deeds import FURTHER, PHRASES, SEPARABLE

HELPERS: Final[dict[str, dict[str, tuple[str, str]]]] = {
    language: {word: (tense, modality) for (tense, modality), words in rows.items() for word in words.split()}
    for language, rows in {
        "fr": {
            ("future", ""): "sera seront aura auront va vont ira iront", ("perfect", ""): "a ont avait avaient", ("present", ""): "est sont", ("past", ""): "était étaient fut furent",
            ("future", "would"): "serait seraient aurait auraient", ("present", "may"): "peut peuvent", ("future", "may"): "pourrait pourraient pourra pourront", ("present", "must"): "doit doivent", ("future", "should"): "devrait devraient",
            ("future", "expected"): "devra devront", ("past", "must"): "devait devaient", ("past", "can"): "pouvait pouvaient",
        },
        "de": {
            ("future", ""): "wird werden", ("past", ""): "wurde wurden war waren", ("perfect", ""): "hat haben hatte hatten", ("present", ""): "ist sind", ("present", "can"): "kann können", ("future", "may"): "könnte könnten dürfte dürften",
            ("future", "expected"): "soll sollen sollte sollten", ("present", "must"): "muss müssen müsste müssten", ("future", "will"): "will wollen", ("past", "expected"): "wollte wollten", ("future", "would"): "würde würden", ("present", "may"): "darf dürfen mag mögen",
            ("past", "must"): "musste mussten", ("past", "can"): "konnte konnten",
        },
        "es": {
            ("future", ""): "será serán estará estarán va van habrá habrán", ("perfect", ""): "ha han había habían", ("past", ""): "fue fueron era eran estaba estaban", ("present", ""): "es son está están",
            ("future", "would"): "sería serían habría habrían", ("present", "may"): "puede pueden", ("future", "may"): "podría podrían podrá podrán", ("present", "must"): "debe deben", ("future", "should"): "debería deberían",
            ("future", "expected"): "deberá deberán", ("past", "can"): "pudo pudieron podía podían",
        },
        "ru": {
            ("future", ""): "будет будут", ("past", ""): "был была было были", ("present", "may"): "может могут", ("future", "may"): "сможет смогут", ("past", "can"): "мог могла могли смог смогла смогли",
            ("present", "must"): "должен должна должно должны", ("future", "expected"): "планирует планируют намерен намерена намерены собирается собираются", ("present", "can"): "можно нельзя",
        },
        "ar": {("future", ""): "سوف سيكون ستكون", ("past", ""): "كان كانت", ("present", "may"): "قد ربما يمكن", ("present", "must"): "يجب", ("perfect", ""): "لقد"},
        "it": {
            ("future", ""): "sarà saranno avrà avranno", ("perfect", ""): "ha hanno", ("present", ""): "è sono", ("past", ""): "era erano fu furono", ("future", "would"): "sarebbe sarebbero", ("present", "may"): "può possono",
            ("future", "may"): "potrebbe potrebbero", ("present", "must"): "deve devono", ("future", "should"): "dovrebbe dovrebbero",
        },
        "pt": {
            ("future", ""): "será serão vai vão terá terão", ("perfect", ""): "tem têm", ("present", ""): "é são está estão", ("past", ""): "foi foram era eram estava estavam", ("future", "would"): "seria seriam", ("present", "may"): "pode podem",
            ("future", "may"): "poderia poderiam poderá poderão", ("present", "must"): "deve devem", ("future", "should"): "deveria deveriam",
        },
        "nl": {
            ("future", ""): "zal zullen gaat gaan", ("perfect", ""): "heeft hebben", ("present", ""): "is zijn wordt worden", ("past", ""): "was waren werd werden", ("future", "would"): "zou zouden", ("present", "can"): "kan kunnen",
            ("present", "must"): "moet moeten", ("future", "expected"): "wil willen",
        },
    }.items()
}  # fmt: skip
"""Language → helping verb → (tense, modality as English verb groups have it, or ``""``)."""

DENIALS: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("ne n' pas jamais plus aucun aucune ni".split()), "de": frozenset("nicht nie niemals kein keine keinen keiner keinem".split()), "es": frozenset("no nunca jamás ningún ninguna tampoco".split()),
    "ru": frozenset("не нет ни никогда нельзя".split()), "ar": frozenset("لا لم لن ليس ليست غير".split()), "it": frozenset("non mai nessun nessuna".split()), "pt": frozenset("não nunca nenhum nenhuma".split()),
    "nl": frozenset("niet nooit geen".split()),
}  # fmt: skip

_DEEDS: Final[dict[str, dict[str, str]]] = {
    "rise": {"fr": "augment hauss grimp progress bondi monté montent", "de": "gestiegen stieg stiegen steigen steigt erhöht zugelegt", "es": "subió subieron subir sube suben subido aument crec increment", "ru": "вырос выраст поднял увелич подорожал повыс", "ar": "ارتفع ترتفع يرتفع زاد", "it": "salit aument cresciut sale", "pt": "subi aument cresce", "nl": "gestegen steeg stijg", "zh": "上涨 上升 增长 上调 升至"},
    "fall": {"fr": "baiss recul chut diminu dégring repli", "de": "gesunken sank sanken sinken sinkt gefallen fiel fielen fallen verringert zurückgegangen", "es": "bajó bajaron baja bajan bajado cay cae disminu descend desplom", "ru": "упал упад сниз уменьш подешев сократил", "ar": "انخفض تنخفض ينخفض تراجع هبط", "it": "sces cal diminu cadut", "pt": "caiu caíram baix diminu", "nl": "gedaald daalde dalen", "zh": "下跌 下降 减少 下调 降至"},
    "arrest": {"fr": "arrêté arrête interpell", "de": "festgenommen festnehmen verhaftet verhaften", "es": "detuv deten detien arrest", "ru": "задерж арест", "ar": "اعتقل توقيف احتجز", "it": "arrest fermat", "pt": "prend detido detid preso presa", "nl": "gearresteerd aangehouden arresteer", "zh": "逮捕 拘留 抓获"},
    "release": {"fr": "libér relâch", "de": "freigelassen freilassen freigekommen", "es": "liber excarcel solt", "ru": "отпус отпущ освобод освобожд", "ar": "أفرج الإفراج", "it": "liberat rilasciat scarcerat", "pt": "libert solto soltos", "nl": "vrijgelaten vrijlaten", "zh": "释放 获释"},
    "convict": {"fr": "condamn", "de": "verurteilt verurteilen verurteilte", "es": "conden", "ru": "осуд приговор", "ar": "أدان أدين حكم", "it": "condann", "pt": "conden", "nl": "veroordeel", "zh": "定罪 判处 判刑"},
    "acquit": {"fr": "acquitt relax", "de": "freigesprochen freisprechen", "es": "absolv absuel", "ru": "оправд", "ar": "برأ برّأ براءة", "it": "assolt assolv", "pt": "absolv", "nl": "vrijgesproken", "zh": "宣告无罪 无罪释放"},
    "charge": {"fr": "inculp", "de": "angeklagt anklagen", "es": "acus imput proces", "ru": "обвин", "ar": "اتهم", "it": "incriminat accus", "pt": "acus indici", "nl": "aangeklaagd", "zh": "起诉 指控"},
    "approve": {"fr": "approuv adopt", "de": "angenommen beschlossen gebilligt genehmigt genehmigte billigte beschloss", "es": "aprob", "ru": "одобр утвер принял", "ar": "وافق أقر", "it": "approv", "pt": "aprov", "nl": "goedgekeurd", "zh": "批准 通过"},
    "reject": {"fr": "rejet refus repouss", "de": "abgelehnt ablehnen lehnt lehnte lehnen verworfen zurückgewiesen", "es": "rechaz deneg", "ru": "отклон отверг отказ", "ar": "رفض", "it": "respint bocciat rifiut", "pt": "rejeit recus", "nl": "verworpen afgewezen weiger", "zh": "拒绝 否决 驳回"},
    "support": {"fr": "soutien soutenu soutenir appui appuy", "de": "unterstützt unterstützen unterstützte befürwortet befürworten", "es": "apoy respald", "ru": "поддерж", "ar": "دعم أيد", "it": "sostien sostenut appoggi", "pt": "apoi", "nl": "steunt gesteund", "zh": "支持"},
    "confirm": {"fr": "confirm", "de": "bestätigt bestätigte bestätigen", "es": "confirm", "ru": "подтверд", "ar": "أكد أكدت", "it": "conferm", "pt": "confirm", "nl": "bevestig", "zh": "证实 确认"},
    "deny": {"fr": "démenti dément nie nié", "de": "dementiert dementierte bestritten bestreitet bestritt", "es": "desmint desmient neg", "ru": "опроверг отриц", "ar": "نفى نفت", "it": "smentit nega negat", "pt": "desment neg", "nl": "ontken", "zh": "否认"},
    "open": {"fr": "ouvr rouvr", "de": "eröffnet eröffnete öffnet geöffnet", "es": "abri abre abrir inaugur", "ru": "откры откро", "ar": "افتتح فتح يفتح", "it": "apert apre aprir inaugur", "pt": "abri abre inaugur", "nl": "geopend opent", "zh": "开放 开业 开通"},
    "close": {"fr": "ferm", "de": "geschlossen schließt schloss schließen", "es": "cerr cierr", "ru": "закры закро", "ar": "أغلق يغلق إغلاق", "it": "chius chiud", "pt": "fech encerr", "nl": "gesloten sluit", "zh": "关闭 停业"},
    "begin": {"fr": "commenc débu", "de": "begonnen begann beginnt beginnen gestartet", "es": "comenz comienz empez empiez", "ru": "начал начнет начнёт", "ar": "بدأ يبدأ", "it": "iniziat inizi cominciat", "pt": "começ inici", "nl": "begonnen begon", "zh": "开始 启动"},
    "end": {"fr": "termin achev fini", "de": "beendet endete endet geendet", "es": "termin finaliz acab concluy", "ru": "законч заверш", "ar": "انتهى ينتهي", "it": "terminat finit conclus", "pt": "termin acab conclu", "nl": "geëindigd eindigde", "zh": "结束 完成"},
    "cancel": {"fr": "annul", "de": "abgesagt absagen gestrichen abgeblasen", "es": "cancel suspendi desconvoc", "ru": "отмен", "ar": "ألغى ألغت إلغاء", "it": "annullat cancell", "pt": "cancel", "nl": "afgelast geannuleerd", "zh": "取消"},
    "postpone": {"fr": "report ajourn", "de": "verschoben verschieben vertagt aufgeschoben", "es": "aplaz pospu pospon posterg", "ru": "перенес отлож", "ar": "أجل تأجيل", "it": "rinviat rinvi", "pt": "adi", "nl": "uitgesteld", "zh": "推迟 延期"},
    "win": {"fr": "gagné gagne remport", "de": "gewonnen gewann gewinnt siegte", "es": "gan venc", "ru": "выигр побед", "ar": "فاز فازت", "it": "vint vince", "pt": "venc ganh", "nl": "gewonnen won wint", "zh": "赢得 获胜 击败"},
    "lose": {"fr": "perdu perd", "de": "verloren verlor verliert unterlag", "es": "perd pierd", "ru": "проигр потер", "ar": "خسر خسرت", "it": "pers perd", "pt": "perd", "nl": "verloren verloor", "zh": "输给 失利 落败"},
    "kill": {"fr": "tué tués tuée tuées", "de": "getötet töteten tötete", "es": "mat muer falle murier murió", "ru": "погиб убит убил", "ar": "قتل مقتل", "it": "uccis mort", "pt": "mort mat morr", "nl": "gedood omgekomen", "zh": "死亡 遇难 丧生"},
    "injure": {"fr": "bless", "de": "verletzt verletzte verletzten", "es": "herid hiri lesion", "ru": "ранен пострад", "ar": "أصيب جرح إصابة", "it": "ferit", "pt": "ferid", "nl": "gewond", "zh": "受伤"},
    "profit": {"zh": "盈利 获利 赚"}, "make a loss": {"zh": "亏损 亏"},
    "resign": {"fr": "démissionn", "de": "zurückgetreten zurücktritt", "es": "dimit renunci", "ru": "отставк", "ar": "استقال استقالت يستقيل", "it": "dimess dimett", "pt": "demit renunci", "nl": "afgetreden", "zh": "辞职"},
    "arrive": {"fr": "arriv", "de": "angekommen eingetroffen", "es": "lleg arrib", "ru": "прибы прибуд приеха приед", "ar": "وصل", "it": "arriv", "pt": "cheg", "nl": "aangekomen", "zh": "抵达 到达"},
    "leave": {"fr": "quitt parti reparti", "de": "verlassen verließ abgereist", "es": "abandon parti marchó", "ru": "покин уеха уех вые", "ar": "غادر", "it": "lasciat partit", "pt": "deix parti", "nl": "vertrokken verliet", "zh": "离开"},
}  # fmt: skip

_JOINED: Final[dict[str, dict[str, str]]] = {
    lemma: {"de": " ".join(particle + form for particle, rows in SEPARABLE.items() for forms, other in rows.items() if other == lemma for form in forms.split())}
    for lemma in sorted({lemma for rows in SEPARABLE.values() for lemma in rows.values()})
}  # fmt: skip
"""German verbs with their particle in one word, as at the end of a clause: anfing, zurücktrat."""

DEEDS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    language: tuple(
        sorted({(stem, lemma) for rows in (_DEEDS, FURTHER, _JOINED) for lemma, row in rows.items() for stem in row.get(language, "").split() if len(stem) > 1}, key=lambda pair: (-len(pair[0]), pair))
    )
    for language in ("fr", "de", "es", "ru", "ar", "it", "pt", "nl", "zh")
}  # fmt: skip
"""Language → (how a form of the verb begins, English lemma), longest first. German has whole forms."""

ENDINGS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "fr": (("eront", "future"), ("iront", "future"), ("dront", "future"), ("era", "future"), ("ira", "future"), ("dra", "future"), ("rra", "future"), ("erait", "would"), ("eraient", "would"), ("irait", "would"), ("drait", "would"), ("draient", "would")),
    "es": (("arán", "future"), ("erán", "future"), ("irán", "future"), ("drán", "future"), ("ará", "future"), ("erá", "future"), ("irá", "future"), ("drá", "future"), ("arían", "would"), ("erían", "would"), ("irían", "would"), ("aría", "would"), ("ería", "would"),
           ("iría", "would"), ("aron", "past"), ("ieron", "past"), ("ó", "past")),
    "it": (("eranno", "future"), ("iranno", "future"), ("erà", "future"), ("irà", "future"), ("erebbe", "would"), ("irebbe", "would"), ("arono", "past"), ("irono", "past")),
    "pt": (("arão", "future"), ("erão", "future"), ("irão", "future"), ("ará", "future"), ("erá", "future"), ("irá", "future"), ("aria", "would"), ("eria", "would"), ("aram", "past"), ("eram", "past"), ("iram", "past"), ("ou", "past")),
    "ru": (("ала", "past"), ("али", "past"), ("ило", "past"), ("ила", "past"), ("или", "past"), ("ел", "past"), ("ал", "past"), ("ил", "past"), ("ыл", "past"), ("ался", "past"), ("алась", "past"), ("ились", "past"), ("илась", "past"), ("ился", "past"), ("лась", "past"), ("лись", "past"),
           ("ули", "past"), ("ула", "past"), ("ул", "past"), ("яла", "past"), ("яли", "past"), ("ял", "past"), ("ела", "past"), ("ели", "past"), ("ыли", "past"), ("ыла", "past")),
    "ar": (), "de": (), "nl": (),
}  # fmt: skip
"""Language → (how a finite verb ends, its tense, or ``would``), longest first; only for words that no noun looks like after a subject."""

INFINITIVES: Final[dict[str, tuple[str, ...]]] = {
    "fr": ("er", "ir", "re", "oir"), "de": ("en", "ern", "eln"), "es": ("ar", "er", "ir", "arse", "erse", "irse"), "it": ("are", "ere", "ire", "arsi"), "pt": ("ar", "er", "ir"), "nl": ("en",), "ru": ("ть", "ться", "ти", "чь"),
}  # fmt: skip
PARTICIPLES: Final[dict[str, tuple[str, ...]]] = {
    "fr": ("é", "ée", "és", "ées", "i", "ie", "is", "ies", "ise", "ises", "u", "ue", "us", "ues", "ert", "erte", "erts", "int", "uit", "uite", "uits", "uites", "crit", "crite", "crits", "dit", "dite", "dits", "dites", "fait", "faite", "faits", "mort", "eint", "einte", "eints"), "de": ("t", "en"), "es": ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "to", "ta", "tos", "tas", "cho", "cha"),
    "it": ("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite", "so", "sa", "to", "ta"), "pt": ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "to", "ta"), "nl": ("d", "t", "en"),
    "ru": ("н", "на", "но", "ны", "т", "та", "то", "ты", "ен", "ена", "ено", "ены"),
}  # fmt: skip

CHINESE_MARKS: Final[tuple[tuple[str, str, str, bool], ...]] = (
    ("可能会", "future", "may", False),
    ("可能", "present", "may", False),
    ("或许", "present", "may", False),
    ("或将", "future", "may", False),
    ("预计", "future", "expected", False),
    ("计划", "future", "expected", False),
    ("已经", "perfect", "", False),
    ("必须", "present", "must", False),
    ("应该", "present", "should", False),
    ("不会", "future", "", True),
    ("没有", "perfect", "", True),
    ("尚未", "perfect", "", True),
    ("未能", "perfect", "", True),
    ("将", "future", "", False),
    ("已", "perfect", "", False),
    ("正在", "present progressive", "", False),
    ("曾", "past", "", False),
)
"""Sign, tense, modality, denial; longer ones first among those that begin alike."""
CHINESE_NO_MARK: Final = ("将军", "将近", "将领", "主将", "不得已", "已故", "即将")
"""Words that hold such a sign and are none: general, nearly."""

LINKS: Final[dict[str, frozenset[str]]] = {
    "es": frozenset({"a", "que", "de"}), "pt": frozenset({"a", "que", "de"}), "fr": frozenset({"de", "d'", "à"}), "it": frozenset({"a", "per", "di"}), "ar": frozenset({"أن"}), "de": frozenset(), "ru": frozenset(), "nl": frozenset({"te"}),
}  # fmt: skip
"""Language → what stands between a helping verb and the infinitive: ``va a cerrar``."""

WITH_LINK: Final[dict[str, dict[tuple[str, str], tuple[str, str]]]] = {
    "fr": {("risque", "de"): ("future", "may"), ("risquent", "de"): ("future", "may")},
    "es": {("tiene", "que"): ("present", "must"), ("tienen", "que"): ("present", "must"), ("puede", "que"): ("present", "may"), ("ha", "de"): ("present", "must")},
    "it": {("rischia", "di"): ("future", "may"), ("rischiano", "di"): ("future", "may")}, "pt": {("tem", "de"): ("present", "must"), ("tem", "que"): ("present", "must")},
}  # fmt: skip
"""Language → verb and link → tense and modality, before an infinitive."""

BE: Final = frozenset(
    "sera seront est sont était étaient fut furent serait seraient été wird werden wurde wurden war waren ist sind worden será serán fue fueron era eran es son sido sarà è sono stato foi foram são будет был была было были wordt werd is was".split()
)
"""Forms of be and become: with a participle the group is passive."""
PASSIVE: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset({"par"}), "de": frozenset({"von", "vom", "durch"}), "es": frozenset({"por"}), "it": frozenset({"da", "dal", "dalla"}), "pt": frozenset({"por", "pelo", "pela"}),
    "nl": frozenset({"door"}), "ar": frozenset({"تم", "تمت", "يتم", "قبل"}), "ru": frozenset(),
}  # fmt: skip
"""Language → small words of the passive."""

BEEN: Final = frozenset("été sido stato stata stati worden avoir être haber ser geworden быть".split())

RUSSIAN_TO_COME: Final = tuple("ется ётся ится утся ются ятся атся ет ёт ит ут ют ят ат".split())
"""Endings that say what is to come in the perfective verbs of the deeds; with ``RUSSIAN_ONGOING`` in the stem, what is going on."""
RUSSIAN_ONGOING: Final = ("ыва", "ива", "ева", "ова", "аст", "рива")

AFTER_ARTICLE: Final = frozenset(
    "le la les l' un une des du au aux der die das den dem des ein eine einen einer el los las uno al del il lo gli o os as um uma de het een este esta ce cette".split()
)
"""Before a word that is a noun and no verb."""

ADVERBS: Final = frozenset(
    "bien déjà encore aussi ya aún también уже ещё se s' y en lui leur me le la lo les si ci già ancora também".split()
)
"""What may stand between a helping verb and what it helps."""

LEMMAS: Final = frozenset(
    {*_DEEDS, *FURTHER, "take place", *(lemma for rows in PHRASES.values() for _, _, lemma in rows)}
)
"""The English lemmas of the deeds."""

DEED_ENDINGS: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset(
        "e es ent é ée és ées ront er era eront erait eraient ait aient a èrent i it irent ir ira iront irait is isse issent ie ies u ue us ues re rait raient t te ts tes oir rira vre vrira vriront ert erte erts ertes ant s".split()
    )
    | {""},
    "es": frozenset(
        "a an ó aron ado ada ados adas ar ará arán aría arían aba aban e en ió ieron ido ida idos idas er erá erán ería ir irá irán iría ía ían iendo ando to ta tos tas r rá rán dó ieron eron yó yeron n ron".split()
    )
    | {""},
    "it": frozenset(
        "a ano o e i ono ato ata ati ate are erà eranno ito ita iti ite ire irà iranno uto uta uti ute ere ò arono ì irono eva ava so sa si se to ta ti te".split()
    )
    | {""},
    "pt": frozenset(
        "a am ou aram ado ada ados adas ar ará arão aria e em eu eram ido ida idos idas er erá erão ir irá irão iu iram ava avam ndo to ta u ram r rá rão".split()
    )
    | {""},
    "ar": frozenset("ت وا ا ن ه ها هم تا ان ون ته تها تهم وه وها".split()) | {""},
}
"""Language → what may stand after a deed's stem; other endings make another word of it."""
RUSSIAN_NOUNS: Final = (
    "ние",
    "ния",
    "нии",
    "нию",
    "нием",
    "ний",
    "ость",
    "ости",
    "тель",
    "тели",
    "телей",
    "ка",
    "ки",
    "ку",
    "ник",
    "ники",
    "ие",
    "ия",
    "ый",
    "ий",
    "ая",
    "ой",
    "ого",
    "ому",
    "ые",
    "ых",
    "ым",
    "ную",
    "ной",
)
"""How Russian nouns and adjectives of the same stem end."""

STANDING: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("ancien ancienne anciens anciennes ex vice adjoint adjointe intérimaire futur future".split()),
    "de": frozenset("ehemalige ehemaliger ehemaligen früherer frühere früheren ex vize stellvertretende stellvertretender designierte designierter amtierende amtierender alt".split()),
    "es": frozenset("ex exministro exministra expresidente expresidenta antiguo antigua vice interino interina".split()),
    "it": frozenset("ex vice".split()), "pt": frozenset("ex vice antigo antiga interino interina".split()), "nl": frozenset("voormalig voormalige ex vice waarnemend".split()),
    "ru": frozenset("бывший бывшая бывшего бывшей бывшему бывшие экс исполняющий исполняющая заместитель заместителя заместителю заместителем зам вице".split()), "ar": frozenset("السابق السابقة سابق سابقا نائب".split()),
}  # fmt: skip
"""Language → words that make another office of an office: former, acting, deputy."""
CHINESE_STANDING: Final = ("前", "原", "副", "代理", "候任")
