"""Words that say whether a thing has happened or is to come. Read by ``core.facts.mentions.days.leaning``."""

from typing import Final

FUTURE: Final = frozenset("will shall would 'll won't wouldn't upcoming forthcoming shan't".split())
SCHEDULED: Final = frozenset(
    "due set scheduled expected planned slated going likely unlikely to-be bound ready hopes plans aims intends expects wants planning preparing hoping vowed promised vows seeks forecast predicted projected tipped poised".split()
)
FIXED_FOR: Final = frozenset(
    "set scheduled planned slated due fixed timetabled booked pencilled rescheduled forecast predicted".split()
)
"""Before ``for`` and a day that lies ahead."""
FIXED_FOR_LATER: Final = frozenset(
    "announced announces announce called calls planned plans set scheduled fixed".split()
)
"""Before what is fixed, ``for`` and a day that lies ahead: announced a march for Friday."""
MEANT: Final = frozenset(
    "hoped hopes planned voted opted resolved wanted intended agreed promised pledged vowed threatened decided expected was were".split()
)
"""Before an infinitive, of what was to come when it was said: hoped to fly home on Friday, was to begin on Friday."""
BIDDEN: Final = frozenset("ordered asked told urged wants wanted".split())
"""The same with somebody between: ordered him to appear on Friday."""
TIMETABLED: Final = frozenset(
    "starts begins opens meets ends closes resumes resume reopens reopen reconvenes reconvene commences commence arrive expire votes "
    "start begin meet close open arrives faces expires takes becomes become succeeds joins join retires retire".split()
)
"""Verbs in the present that a day behind them makes a thing of the timetable."""
STATED: Final = frozenset(
    "saying according including following being having standing holding living missing ailing lacking".split()
)
"""No deeds that are planned for a day, behind ``is``."""
LASTED: Final = frozenset(
    "ran had lasted rained snowed stayed waited worked remained lived served played continued stood went slept sat".split()
)
"""Before ``until`` and a day that is past."""
PUT_OFF: Final = frozenset("postponed moved delayed rescheduled shifted deferred adjourned extended prolonged".split())
"""Before ``to`` and the day a thing was put off to."""
EXPECTING: Final = frozenset("expects hopes plans aims intends forecasts predicts foresees".split())
"""Verbs in the present of what is to come: expects more in August."""
GOING_ON: Final = {
    "way": ("gets", "get"), "out": ("runs",), "due": ("falls",), "effect": ("comes", "come", "goes", "go"),
    "force": ("comes", "come", "enters", "goes", "go"), "operation": ("comes", "come", "goes", "go"),
}  # fmt: skip
"""Words that end what tells in the present when a thing begins or ends, and its verb: gets under way on Friday."""
CALLED_OFF: Final = frozenset("cancelled canceled postponed off banned open free".split())
"""After ``is``, of what lies ahead: the concert on Friday is cancelled."""
IN_A_PICTURE: Final = frozenset(
    "seen pictured shown photographed viewed displayed accused charged suspected believed thought said reported alleged blamed wanted known dead".split()
)
"""After ``is`` and before a day, of what has been: is seen on Friday."""
POSSIBLE: Final = frozenset("could may might can should must".split())
"""What may come, where a verb follows at once."""
PRESENT: Final = frozenset(
    "go goes face play plays vote host hosts visit visits travel travels kick kicks gather gathers convene convenes elect elects decide decides compete competes launch launches sit sits return returns fly flies leave leaves "
    "depart departs head heads welcome welcomes contest publish publishes release releases plan hope intend aim want expect announce announces report reports appear appears debut debuts premiere premieres rule rules take meet".split()
)
"""Verbs in the present that a day beside them makes a thing of the timetable: voters go to the polls on Tuesday."""
CALLED_TO: Final = frozenset("called invited summoned ordered asked urged recalled calls invites summons".split())
APPOINTED: Final = frozenset(
    "meeting meetings talks hearing summit session ceremony debate inquiry conference briefing inquest rehearsal vigil march rally".split()
)
"""What somebody is called to, on a day to come."""
NOUNS_TOO: Final = frozenset(
    "vote visit travel play host face return release report launch debut contest rule head plan hope aim want".split()
)
"""Those that are a thing as well: its subject must be many or have a name."""
MANY: Final = frozenset("they we you people men women children police crowds both all".split())
NO_SUBJECT: Final = frozenset(
    "the a an his her its their our my your this that these those of to in on at for by with from no not did do does could would can may might must should will and or new state official first second last next annual "
    "own any every each some after before during let lets".split()
)
"""Before such a word it is a noun or an infinitive, or another verb has told the time."""
PAST: Final = frozenset(
    "was were had did didn't said told went came took made gave got saw left met found held led began broke brought built bought caught chose cut drew drove ate fell "
    "felt fought flew forgot froze grew hit hurt kept knew laid lay lent let lost meant paid put quit ran read rang rode rose sang sank sat sold sent "
    "shook shot showed shut slept slid spent spoke spread stood stole struck stuck swam swept swore taught thought threw tore understood woke won wore wound wrote "
    "heard overtook overcame overran withheld withstood forgave forbade mistook misled foresaw rewrote retook repaid resold spat strove wove "
    "withdrew overthrew undertook became beat bent bet bled blew burst cast clung crept dealt dug fled flung hid hung knelt leapt lit rebuilt sought shone shrank "
    "died lied tied vied owed used seen given taken known written driven stolen spoken shown drawn thrown grown flown hidden chosen "
    "broken frozen worn torn sworn begun slew sped spilt split sprang stank swung undid upheld wept wrung been".split()
)

CUES: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset(
        "sera seront aura auront doit doivent va vont devrait devraient prochain prochaine pourrait pourraient peut peuvent risque risquent prévu prévue prévus prévues fermera ouvrira commencera débutera".split()
    ),
    "de": frozenset(
        "könnte könnten dürfte dürften wird werden werde würde würden wolle solle müsse soll sollen will wollen kommenden kommende nächsten geplant erwartet findet beginnt startet öffnet eröffnet tritt trifft reist tagt berät spielt endet".split()
    ),
    "es": frozenset(
        "será serán va van voy vamos vas debe deben tendrá habrá comenzará podrá podría podrían puede pueden próximo próxima prevista previsto celebrará".split()
    ),
    "ru": frozenset(
        "может могут будет будут пройдёт пройдет состоится начнётся начнется намерен намерены запланирован запланирована предстоит следующий состоятся пройдут откроется откроются закроется закроются начнутся прибудет прибудут вступит вступят рассмотрит рассмотрят встретится встретятся посетит посетят проведет проведёт проведут представит обсудит обсудят объявит выступит выступят завершится примет примут приедет вернется вернётся отправится".split()
    ),
    "ar": frozenset(
        "سوف سيكون ستكون المقبل المقبلة القادم القادمة المقرر المتوقع المنتظر يعتزم تعتزم ينوي تنوي يخطط تخطط تبدأ تنطلق تفتتح تعقد تصل تغادر تستأنف تنتهي تغلق تقام تجري تستضيف تلتقي تصوت تستقبل تواجه".split()
    ),
    "it": frozenset("sarà saranno deve prossimo prossima previsto prevista".split()),
    "pt": frozenset("será serão vai vão deve próximo próxima previsto prevista".split()),
    "nl": frozenset("zal zullen gaat komende volgende moet".split()),
}
"""Other languages: words of the sentence that turn a date to the future."""
FUTURE_ENDINGS: Final[dict[str, tuple[str, ...]]] = {
    "fr": ("era", "eront", "ira", "iront", "dra", "dront", "rra", "rront", "vra", "vront", "ura", "uront"), "es": ("ará", "arán", "erá", "erán", "irá", "irán", "drá", "drán"),
    "it": ("erà", "eranno", "irà", "iranno", "drà", "dranno", "rrà"), "pt": ("ará", "arão", "erá", "erão", "irá", "irão"),
}  # fmt: skip
"""Language → how verbs of what is to come end."""
FIRST_PERSONS: Final[dict[str, tuple[frozenset[str], tuple[str, ...]]]] = {
    "fr": (frozenset("je j' nous vous tu n' ne".split()), ("rai", "rons", "rez", "ras")),
}
"""Language → who speaks and how what is to come ends then: ``je partirai``."""
GERMAN_PAST: Final = frozenset(
    "hat haben hatte hatten ist sind war waren wurde wurden gab gaben kam kamen ging gingen fand fanden stieg stiegen sank sanken starb starben fiel fielen nahm nahmen lag lagen stand standen rief riefen schlug schlugen traf trafen begann begannen verlor verloren gewann gewannen schoss floh blieb blieben ließ ließen hielt hielten trat traten zog zogen bat baten sah sahen brach brachen wies wiesen schloss schlossen flog flogen fuhr fuhren sprach sprachen warf warfen verließ verließen hieß hießen schrieb schrieben lief liefen hob hoben griff griffen ritt ritten schnitt schnitten sprang sprangen sang sangen trank tranken band banden fing fingen grub gruben half halfen lud luden maß maßen riet rieten rang rangen schied schieden schlief schliefen schwamm schwammen schwang schwangen schwieg schwiegen schwor schworen saß saßen stahl stahlen stieß stießen stritt stritten trug trugen wuchs wuchsen wusch wuschen bog bogen bot boten empfahl empfahlen entschied entschieden erschien erschienen fror froren genoss genossen gelang gelangen geriet gerieten geschah geschahen glitt glitten goss gossen las lasen litt litten lieh liehen log logen mied mieden pfiff pfiffen riss rissen schien schienen schob schoben sprach strich strichen verschwand verschwanden vergaß vergaßen verband verbanden verbot verboten vertrat vertraten wog wogen zwang zwangen".split()
)
"""German verbs of what has happened, besides those that end in -te; where a sentence has none, a weekday in it is to come."""
FUTURE_BEGINNINGS: Final[dict[str, tuple[str, ...]]] = {"ar": ("سي", "ست", "سن", "سأ", "وسي", "وست")}
"""Language → how they begin."""
NO_FUTURE: Final[dict[str, tuple[str, ...]]] = {
    "ar": ("سيار", "سياس", "سيد", "سيط", "سيو", "سيئ", "سيرة", "سينا", "ستة", "ستين", "ستون", "ستار", "سنة", "سنو", "وستة", "وسيط", "وسيل", "وسيار", "وسياس")
}  # fmt: skip
"""Language → words that begin so all the same: car, policy, six."""

RISING: Final = frozenset(
    "rose rise rises risen rising up climbed climb gained gain added grew grown increased increase jumped soared surged higher advanced raised lifted widened edged-up improved expanded put swelled ballooned mounted accelerated quickened rebounded mushroomed leapt crept inched".split()
)
FALLING: Final = frozenset(
    "fell fall falls fallen falling down dropped drop declined decreased slipped slid sank plunged tumbled lost shed lower cut narrowed shrank slumped reduced eased retreated dipped lowered contracted slowed softened weakened cooled receded sagged crashed nosedived".split()
)
ARRANGED: Final = frozenset(
    "meeting flying opening closing starting beginning leaving arriving travelling traveling visiting playing returning hosting reopening"
    " moving launching marching voting speaking heading going coming staging holding publishing releasing retiring resigning marrying"
    " appearing moving joining stopping ending touring sailing".split()
)
"""English participles that after ``is`` and shortly before a day tell what is arranged: is meeting on Friday."""
