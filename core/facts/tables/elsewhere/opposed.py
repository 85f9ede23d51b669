"""Words of other languages of which one rules the other out where they stand in one place: before and after, with and without."""

from typing import Final

_ROWS: Final[tuple[tuple[str, dict[str, tuple[str, str]]], ...]] = (
    # kind of fact; language → one side, the other side
    ("status", {"fr": ("avant", "après"), "de": ("vor bevor", "nach nachdem"), "es": ("antes", "después tras"), "it": ("prima", "dopo"), "pt": ("antes", "depois após"), "nl": ("voor voordat", "na nadat"),
                "ru": ("до перед прежде", "после"), "ar": ("قبل", "بعد"), "zh": ("前 之前 以前", "后 之后 以后 後 之後")}),
    ("status", {"fr": ("pour", "contre"), "de": ("für", "gegen"), "es": ("favor", "contra"), "it": ("favore", "contro"), "pt": ("favor", "contra"), "nl": ("voor", "tegen"), "ru": ("за", "против"), "ar": ("لصالح مع", "ضد"), "zh": ("赞成 支持", "反对")}),
    ("status", {"fr": ("avec", "sans"), "de": ("mit", "ohne"), "es": ("con", "sin"), "it": ("con", "senza"), "pt": ("com", "sem"), "nl": ("met", "zonder"), "ru": ("с со", "без"), "ar": ("مع", "بدون دون")}),
    ("status", {"fr": ("légèrement légers légères léger légère", "grièvement gravement graves grave"), "de": ("leicht leichte leichten leichter", "schwer schwere schweren schwerer"), "es": ("leve leves levemente", "grave graves gravemente"), "it": ("lieve lievi lievemente", "grave gravi gravemente"),
                "pt": ("leve leves levemente", "grave graves gravemente"), "nl": ("licht lichte", "zwaar zware ernstig"), "ru": ("легко лёгкие легкие лёгкой легкой", "тяжело тяжёлые тяжелые тяжёлой тяжелой"), "ar": ("طفيفة طفيف", "خطيرة خطير بالغة"), "zh": ("轻伤 轻 輕傷", "重伤 重 重傷")}),
    ("place", {"fr": ("gauche", "droite"), "de": ("links linke linken linker", "rechts rechte rechten rechter"), "es": ("izquierda izquierdo", "derecha derecho"), "it": ("sinistra", "destra"), "pt": ("esquerda", "direita"), "nl": ("links", "rechts"), "ru": ("слева левый левая левой левого налево", "справа правый правая правой правого направо"),
               "ar": ("يسار اليسار", "يمين اليمين"), "zh": ("左", "右")}),
    ("place", {"zh": ("东 東", "西 南 北")}), ("place", {"zh": ("西", "南 北")}), ("place", {"zh": ("南", "北")}),
    ("status", {"fr": ("bénéfice bénéfices bénéficiaire profit", "perte pertes déficitaire"), "de": ("gewinn gewinne", "verlust verluste"), "es": ("beneficio beneficios ganancia ganancias superávit", "pérdida pérdidas déficit"), "it": ("utile utili", "perdita perdite"), "pt": ("lucro lucros", "prejuízo prejuízos"), "nl": ("winst", "verlies"),
                "ru": ("прибыль прибыли прибылью", "убыток убытки убытка убытком"), "ar": ("أرباح ربح أرباحا", "خسائر خسارة"), "zh": ("盈利", "亏损")}),
    ("status", {"fr": ("hausse augmentation progression", "baisse diminution recul"), "de": ("anstieg plus zuwachs", "rückgang minus"), "es": ("alza aumento subida", "baja descenso caída"), "it": ("aumento rialzo", "calo ribasso"), "pt": ("alta aumento", "queda baixa"), "nl": ("stijging", "daling"),
                "ru": ("рост роста рост увеличение", "падение падения спад снижение"), "ar": ("ارتفاع زيادة", "انخفاض تراجع"), "zh": ("增 升 涨 增长 上升 上涨", "减 降 跌 下降 下跌 减少")}),
    ("status", {"fr": ("victoire", "défaite"), "de": ("sieg", "niederlage"), "es": ("victoria triunfo", "derrota"), "it": ("vittoria", "sconfitta"), "pt": ("vitória", "derrota"), "nl": ("zege overwinning", "nederlaag"), "ru": ("победа победу победы победой", "поражение поражения поражением"), "ar": ("فوز", "هزيمة خسارة"), "zh": ("胜", "负 败")}),
    ("number", {"fr": ("plus", "moins"), "de": ("mehr", "weniger"), "es": ("más", "menos"), "it": ("più", "meno"), "pt": ("mais", "menos"), "nl": ("meer", "minder"), "ru": ("больше более выше", "меньше менее ниже"), "ar": ("أكثر", "أقل"), "zh": ("多于", "少于")}),
    ("time", {"fr": ("matin matinée", "soir soirée nuit après-midi"), "de": ("morgens vormittags früh", "abends nachts nachmittags"), "es": ("mañana madrugada", "tarde noche"), "it": ("mattina mattino", "sera pomeriggio notte"), "pt": ("manhã madrugada", "tarde noite"), "nl": ("ochtend", "avond middag nacht"),
              "ru": ("утром утра", "вечером вечера ночью днём днем"), "ar": ("صباح صباحا فجر", "مساء ليل ليلا ظهر"), "zh": ("上午 早上 早 清晨", "下午 晚上 晚 深夜")}),
    ("status", {"fr": ("premier première", "dernier dernière"), "de": ("erste ersten erster erstes", "letzte letzten letzter letztes"), "es": ("primer primero primera", "último última"), "it": ("primo prima", "ultimo ultima"), "pt": ("primeiro primeira", "último última"), "nl": ("eerste", "laatste"),
                "ru": ("первый первая первое первого первой", "последний последняя последнее последнего последней"), "ar": ("الأول الأولى", "الأخير الأخيرة"), "zh": ("首 第一", "末 最后")}),
    ("status", {"fr": ("possible probable", "impossible improbable"), "de": ("möglich wahrscheinlich", "unmöglich unwahrscheinlich"), "es": ("posible probable", "imposible improbable"), "it": ("possibile", "impossibile"), "pt": ("possível", "impossível"), "ru": ("возможно вероятно", "невозможно маловероятно"), "ar": ("ممكن", "مستحيل")}),
    ("status", {"fr": ("légal légale", "illégal illégale"), "de": ("legal rechtmäßig zulässig", "illegal rechtswidrig unzulässig"), "es": ("legal lícito", "ilegal ilícito"), "it": ("legale", "illegale"), "pt": ("legal", "ilegal"), "nl": ("legaal", "illegaal"), "ru": ("законным законно законный", "незаконным незаконно незаконный"), "ar": ("قانوني قانونية", "غير"), "zh": ("合法", "非法 违法")}),
    ("status", {"fr": ("temporaire temporairement provisoire provisoirement", "définitif définitive définitivement permanent permanente"), "de": ("vorübergehend vorläufig zeitweise", "dauerhaft endgültig"), "es": ("temporal temporalmente provisional", "definitivo definitiva definitivamente permanente"), "it": ("temporaneamente temporaneo", "definitivamente definitivo"),
                "pt": ("temporário temporariamente", "definitivo definitivamente permanente"), "nl": ("tijdelijk", "definitief"), "ru": ("временно временный временная", "окончательно постоянно постоянный"), "ar": ("مؤقتا مؤقت مؤقتة", "نهائيا نهائي دائم"), "zh": ("暂时 临时", "永久 最终")}),
    ("status", {"fr": ("interdit interdite interdits interdites", "autorisé autorisée autorisés autorisées"), "de": ("verboten", "erlaubt"), "es": ("prohibido prohibida", "permitido permitida autorizado autorizada"), "it": ("vietato vietata", "consentito consentita"), "pt": ("proibido proibida", "permitido permitida"), "nl": ("verboden", "toegestaan"),
                "ru": ("запрещён запрещен запрещена запрещено запрещены", "разрешён разрешен разрешена разрешено разрешены"), "ar": ("محظور ممنوع", "مسموح"), "zh": ("禁止", "允许")}),
    ("status", {"fr": ("facultatif facultative", "obligatoire"), "de": ("freiwillig", "verpflichtend pflicht"), "es": ("voluntario voluntaria opcional", "obligatorio obligatoria"), "it": ("facoltativo", "obbligatorio"), "pt": ("facultativo", "obrigatório"), "nl": ("vrijwillig", "verplicht"), "ru": ("добровольный добровольно", "обязательный обязательно"),
                "ar": ("اختياري طوعي", "إلزامي إجباري"), "zh": ("自愿", "强制")}),
    ("number", {"fr": ("tous toutes", "certains certaines"), "de": ("alle", "einige manche"), "es": ("todos todas", "algunos algunas"), "it": ("tutti tutte", "alcuni alcune"), "pt": ("todos todas", "alguns algumas"), "nl": ("alle", "sommige enkele"), "ru": ("все всех", "некоторые некоторых часть"), "ar": ("جميع كل", "بعض"), "zh": ("全部 所有", "部分 一些")}),
    ("number", {"fr": ("double doublé", "moitié"), "es": ("doble duplicado", "mitad")}),
    ("status", {"fr": ("devant", "derrière"), "es": ("delante", "detrás"), "it": ("davanti", "dietro"), "pt": ("frente", "atrás"), "nl": ("voor", "achter"), "ru": ("перед", "за позади"), "ar": ("أمام", "خلف")}),
    ("status", {"fr": ("dès depuis", "jusqu jusque"), "de": ("ab seit", "bis"), "es": ("desde", "hasta"), "it": ("dal dalla dalle", "al fino"), "pt": ("desde", "até"), "nl": ("vanaf sinds", "tot"), "ru": ("с со", "до по"), "ar": ("منذ من", "حتى"), "zh": ("起 从 自", "止 至 到")}),
    ("person", {"fr": ("homme hommes garçon garçons frère père fils mari oncle", "femme femmes fille filles sœur mère épouse tante"), "de": ("mann männer junge jungen bruder vater sohn ehemann onkel", "frau frauen mädchen schwester mutter tochter ehefrau tante"), "es": ("hombre hombres niño niños hermano padre hijo marido tío vecino", "mujer mujeres niña niñas hermana madre hija esposa tía vecina"),
                "it": ("uomo uomini ragazzo ragazzi fratello padre figlio marito", "donna donne ragazza ragazze sorella madre figlia moglie"), "pt": ("homem homens menino meninos irmão pai filho marido", "mulher mulheres menina meninas irmã mãe filha esposa"), "nl": ("man mannen jongen broer vader zoon", "vrouw vrouwen meisje zus moeder dochter"),
                "ru": ("мужчина мужчину мужчины мужчин мальчик мальчика брат брата отец отца сын сына муж мужа", "женщина женщину женщины женщин девочка девочку сестра сестру мать дочь жена жену"), "ar": ("رجل رجلا رجال شاب فتى أخ أب ابن زوج", "امرأة نساء شابة فتاة أخت أم ابنة زوجة"),
                "zh": ("男 男子 男性 男童 男孩 父亲 儿子 丈夫", "女 女子 女性 女童 女孩 母亲 女儿 妻子")}),
    ("status", {"fr": ("malgré", "grâce"), "de": ("trotz", "wegen dank aufgrund"), "es": ("pese", "gracias debido"), "it": ("malgrado nonostante", "grazie"), "pt": ("apesar", "graças devido"), "nl": ("ondanks", "dankzij wegens"), "ru": ("несмотря вопреки", "благодаря"), "ar": ("رغم", "بفضل بسبب"), "zh": ("尽管", "由于 因")}),
)  # fmt: skip

OPPOSED: Final[dict[str, tuple[tuple[str, frozenset[str], frozenset[str]], ...]]] = {
    language: tuple(
        (kind, frozenset(row[language][0].split()), frozenset(row[language][1].split()))
        for kind, row in _ROWS
        if language in row
    )
    for language in ("fr", "de", "es", "it", "pt", "nl", "ru", "ar", "zh")
}
"""Language → (kind of fact, words of one side, words of the other)."""

ONLY: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("seul seule seuls seules seulement uniquement exclusivement".split()), "de": frozenset("nur lediglich ausschließlich allein".split()), "es": frozenset("solo sólo solamente únicamente exclusivamente".split()), "it": frozenset("solo soltanto solamente unicamente".split()),
    "pt": frozenset("só apenas somente unicamente".split()), "nl": frozenset("alleen slechts uitsluitend".split()), "ru": frozenset("только лишь исключительно".split()), "ar": frozenset("فقط حصرا وحدهم".split()), "zh": frozenset("只 仅 只有 仅有 唯有 仅限".split()),
}  # fmt: skip
"""Language → words that make a thing hold for these alone."""

CLAUSE_HEADS: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("malgré sans sauf hormis faute si parce pour après avant".split()), "de": frozenset("trotz ohne wegen außer dank falls wenn weil obwohl nach vor".split()), "es": frozenset("pese salvo excepto sin si porque aunque tras por".split()), "it": frozenset("malgrado senza salvo se perché dopo per".split()),
    "pt": frozenset("apesar sem salvo exceto se porque após por".split()), "nl": frozenset("ondanks zonder behalve als omdat na wegens".split()), "ru": frozenset("несмотря без кроме если из-за благодаря после ради вопреки".split()), "ar": frozenset("رغم بسبب باستثناء إلا دون بدون إذا بعد قبل لأن".split()),
    "zh": frozenset("因 由 除 但 尽 如 若 虽 经 为".split()),
}  # fmt: skip
"""Language → how a clause or phrase of cause, condition, exception or concession begins; in Chinese its first sign."""

REFUSING: Final[dict[str, tuple[str, ...]]] = {
    "fr": ("refus", "renonc"), "de": ("weiger", "verweiger", "lehnt", "ablehn", "abgelehnt"), "es": ("negó", "negaron", "niega", "niegan", "rechaz", "rehus"), "it": ("rifiut",), "pt": ("recus", "negou"), "nl": ("weiger",), "ru": ("отказ",),
    "ar": ("رفض", "امتنع"), "zh": ("拒绝", "拒"),
}  # fmt: skip
"""Language → how verbs begin that deny without a small word."""
WISHING: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("voulu veut veulent voulait voulaient souhaité souhaite souhaitait accepté".split()), "de": frozenset("wollte wollten will wollen mochte mochten möchte".split()), "es": frozenset("quiso quisieron quiere quieren quería querían aceptó".split()),
    "it": frozenset("voluto vuole vogliono voleva".split()), "pt": frozenset("quis quiseram quer querem queria".split()), "nl": frozenset("wilde wilden wil willen".split()), "ru": frozenset("стал стала стали захотел захотела захотели хочет хотят хотел хотела хотели согласился согласилась согласились".split()),
    "ar": frozenset("يرد ترد يشأ تشأ يرغب ترغب يقبل تقبل".split()), "zh": frozenset({"愿", "肯", "想", "愿意", "同意"}),
}  # fmt: skip
"""Language → verbs that with a denial say what a refusal says."""

MAYBE: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset({"peut-être", "probablement", "sans doute"}), "de": frozenset("vielleicht möglicherweise womöglich eventuell wohl".split()), "es": frozenset({"quizás", "quizá", "tal vez", "posiblemente"}), "it": frozenset({"forse", "probabilmente"}), "pt": frozenset({"talvez", "possivelmente"}),
    "nl": frozenset({"misschien", "mogelijk", "wellicht"}), "ru": frozenset({"возможно", "вероятно", "может быть", "наверное"}), "ar": frozenset({"ربما", "لعل", "من المحتمل", "من الممكن", "قد"}), "zh": frozenset({"可能", "或许", "也许", "恐怕"}),
}  # fmt: skip
"""Language → adverbs that leave a thing open, as a verb that may does."""

ALMOST: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset({"presque", "quasiment", "quasi"}), "de": frozenset("fast beinahe nahezu annähernd".split()), "es": frozenset({"casi", "prácticamente"}), "it": frozenset({"quasi", "pressoché"}), "pt": frozenset({"quase", "praticamente"}),
    "nl": frozenset({"bijna", "vrijwel"}), "ru": frozenset({"почти", "практически"}), "ar": frozenset("معظم غالبية أغلب أغلبية".split()), "zh": frozenset({"几乎", "近乎", "差不多", "大多数", "多数", "大部分"}),
}  # fmt: skip
"""Language → words without which a whole is claimed, or a thing as done; in Arabic and Chinese those for most of a whole too."""
