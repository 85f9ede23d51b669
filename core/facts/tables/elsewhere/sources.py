"""How other languages give a claim to its source: phrases before it, phrases after it, verbs beside it, and what a source begins with."""

from typing import Final

BEFORE: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    language: tuple(sorted((tuple(phrase.split()) for phrase in phrases.split("|")), key=len, reverse=True))
    for language, phrases in {
        "fr": "selon|d'après|de l'avis de|de l'avis du|aux dires de|aux dires du|de source|au dire de|aux yeux de|pour",
        "de": "nach angaben|nach eigenen angaben|nach auskunft|nach darstellung|nach einschätzung|nach ansicht|nach aussage|nach aussagen|nach informationen|nach mitteilung|nach den worten|nach worten|nach meinung|nach berichten|laut|so",
        "es": "según|de acuerdo con|a juicio de|a decir de|en opinión de|en palabras de|conforme a",
        "it": "secondo|stando a|per", "pt": "segundo|de acordo com|conforme", "nl": "volgens|aldus|zegt",
        "ru": "по данным|по словам|по информации|по сообщению|по сообщениям|по мнению|по оценке|по оценкам|по версии|по утверждению|со ссылкой на|как сообщает|как сообщили|как сообщил|как заявил|как отметил",
        "ar": "بحسب|وفقا ل|وفقا|وفق|حسب|نقلا عن|طبقا ل|على حد قول|بحسب ما",
    }.items()
}  # fmt: skip
"""Language → phrases that the source follows."""

AFTER: Final[dict[str, frozenset[str]]] = {"de": frozenset({"zufolge"})}
"""Language → words that the source stands before."""

VERBS: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "fr": "lâché lâche lancé lance glissé glisse résumé résume insisté insiste réagi réagit répondu répond regretté dénoncé plaidé dit disent disait disaient affirment estiment expliquent indiquent déclarent assurent précisent soulignent annoncent rapportent déclaré déclare affirmé affirme expliqué explique estimé estime ajouté ajoute annoncé annonce assuré assure indiqué indique souligné souligne précisé précise rapporté rapporte fait_savoir confié confie "
        "rappelé rappelle reconnu prévenu averti signalé noté confirmé soutenu écrit martelé constaté constate relevé relève observé observe jugé juge raconté raconte soutient argué commenté commente témoigné témoigne averti avertit prévient fait_valoir",
        "de": "antwortete antworteten entgegnete meinte mahnte lobte klagte resümierte sagte sagt sagen erklären meinen betonen warnen versichern versicherten äußern äußerten schreiben schreibt sagten erklärte erklärten erklärt teilte teilten betonte betonten warnte warnten meinte meinten berichtete berichteten berichtet gab bestätigte bestätigten kündigte ergänzte versicherte äußerte hieß "
        "behauptete schrieb twitterte fügte unterstrich erläuterte mitgeteilt gesagt erklärt berichten beteuerte beteuerten bekräftigte bekräftigten urteilte kommentierte schilderte schilderten erzählte erzählten informierte informierten verkündete verkündeten argumentierte monierte",
        "es": "respondió recalcó zanjó lamentó denunció insistió sentenció resumió dijo dijeron dice dicen afirma afirman asegura aseguran señala señalan explica explican indica indican sostiene sostienen sostuvieron advierten advirtieron afirmó afirmaron declaró declararon aseguró aseguraron señaló señalaron explicó explicaron añadió añadieron indicó indicaron informó informaron anunció anunciaron comunicó manifestó confirmó "
        "sostuvo precisó subrayó advirtió reconoció apuntó detalló dicho comentó comentaron contó relató matizó recordó recordaron reiteró insistieron expuso alegó admitió admitieron opinó consideró aclaró puntualizó argumentó denunciaron reconocieron advierte aclararon precisaron relataron",
        "it": "detto dice disse dichiarato affermato spiegato aggiunto annunciato sottolineato riferito comunicato ribadito confermato", "pt": "disse disseram afirmou afirmaram declarou informou informaram explicou acrescentou anunciou destacou confirmou",
        "nl": "zei zegt zeiden verklaarde meldde melden meldt liet stelde bevestigde aldus vertelde",
        "ru": "ответил ответила возразил подытожил посетовал резюмировал сказал отмечает отмечают считает считают поясняет поясняют подчеркнули рассказывает рассказывают сказала сказали заявил заявила заявили сообщил сообщила сообщили сообщает сообщают отметил отметила отметили добавил добавила подчеркнул подчеркнула рассказал рассказала рассказали уточнил уточнила уточнили "
        "объявил объявила объявили пояснил пояснила пояснили утверждает утверждают говорит говорят написал написала передает передаёт признал признала подтвердил подтвердила подтвердили заявляет заявляют предупреждает предупреждают подтверждает подтверждают уточняет уточняют объяснил объяснила объяснили объясняет объясняют пожаловался пожаловалась предупредил предупредила предупредили указал указала указали напомнил напомнила напомнили считал посчитал посчитала заверил заверила заверили полагает полагают констатировал констатировала известил",
        "ar": "رد ردت تابع تابعت يقول تقول يقولون يؤكد تؤكد أوضحوا ذكروا أكدوا قال قالت قالوا أعلن أعلنت أكد أكدت أضاف أضافت صرح صرحت أوضح أوضحت أشار أشارت ذكر ذكرت أفاد أفادت كشف كشفت شدد شددت لفت لفتت بين بينت نبه نبهت حذر حذرت اعتبر اعتبرت رأى رأت",
    }.items()
}  # fmt: skip
"""Language → forms of say, tell, announce, confirm."""

PARTICLES: Final[dict[str, frozenset[str]]] = {
    "de": frozenset("mit an bekannt zu hinzu".split()),
    "nl": frozenset({"weten"}),
}
"""What closes such a verb at the end of its clause: teilte … mit."""

OPENING: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("le la les l' un une des du de aux au".split()), "de": frozenset("der die das den dem des ein eine einem einer von vom".split()), "es": frozenset("el la los las un una de del al".split()),
    "it": frozenset("il lo la i gli le un una del della dei il".split()), "pt": frozenset("o a os as um uma do da".split()), "nl": frozenset("de het een van".split()),
    "ru": frozenset("в во на из о что".split()), "ar": frozenset({"إن", "أن", "ل", "في"}),
}  # fmt: skip
"""Small words that a source begins with and that don't belong to its name."""

SPOKESMEN: Final[dict[str, tuple[str, ...]]] = {
    "fr": ("porte", "parole"), "de": ("sprecher", "pressestelle"), "es": ("portavoz", "portavoces", "vocer"), "it": ("portavoce",), "pt": ("porta", "voz"),
    "nl": ("woordvoer",), "ru": ("представител", "пресс", "служб", "секретар"), "ar": ("متحدث", "ناطق", "المتحدث", "الناطق", "باسم"),
}  # fmt: skip
"""Language → how words for a spokesman begin, who speaks for whom he is told to speak for."""

THAT: Final = frozenset("que qu' dass daß che dat что أن إن بأن أنه أنها أنهم إنه إنها إنهم بأنه بأنها بأنهم".split())
"""Begins what is said."""

CHINESE_SAYS: Final = (
    "表示",
    "说",
    "称",
    "指出",
    "强调",
    "宣布",
    "认为",
    "透露",
    "介绍",
    "通报",
    "回应",
    "告诉记者",
    "補充",
    "補充说",
    "證實",
    "证实",
    "確認",
    "确认",
)
CHINESE_CITES: Final = ("据", "根据", "援引")
CHINESE_CITED: Final = ("报道", "介绍", "消息", "通报", "透露", "称", "说", "表示", "统计", "数据", "的说法")
