"""Words behind which a weekday may be of what was said or of what it was said of, in other languages than English."""

from typing import Final

MEANT: Final[dict[str, frozenset[str]]] = {
    "de": frozenset("wollte wollten sollte sollten musste mussten plante planten beabsichtigte beabsichtigten hoffte hofften".split()),
    "fr": frozenset("devait devaient allait allaient voulait voulaient comptait comptaient prévoyait prévoyaient espérait espéraient envisageait envisageaient".split()),
    "es": frozenset("debía debían iba iban quería querían pensaba pensaban planeaba planeaban esperaba esperaban preveía preveían".split()),
    "it": frozenset("doveva dovevano voleva volevano intendeva intendevano sperava speravano prevedeva prevedevano".split()),
    "pt": frozenset("devia deviam ia iam queria queriam pretendia pretendiam planejava planejavam planeava planeavam esperava esperavam".split()),
    "ru": frozenset("хотел хотела хотели намеревался намеревалась намеревались собирался собиралась собирались планировал планировала планировали планировалось предполагалось".split()),
    "nl": frozenset("zou zouden wilde wilden moest moesten hoopte hoopten".split()),
}  # fmt: skip
"""Language → verbs of what was meant when it was told: ``wollte das Werk am Mittwoch besuchen``."""
BOUND: Final[dict[str, frozenset[str]]] = {
    "ru": frozenset("должен должна должно должны".split()),
    "ar": frozenset("المقرر المفترض المنتظر المتوقع يعتزم تعتزم ينوي تنوي يخطط تخطط يأمل تأمل".split()),
}
"""Language → words of what is to come, beside which one of ``WAS`` puts it in the past: ``должен был``, ``كان من المقرر``."""
WAS: Final[dict[str, frozenset[str]]] = {
    "ru": frozenset("был была было были".split()), "ar": frozenset("كان كانت وكان وكانت كانوا".split()),
    "de": frozenset("war waren hatte hatten".split()), "fr": frozenset("était étaient avait avaient".split()),
    "es": frozenset("estaba estaban había habían tenía tenían".split()), "it": frozenset("era erano aveva avevano".split()),
    "pt": frozenset("estava estavam tinha tinham".split()), "nl": frozenset("was waren had hadden".split()),
}  # fmt: skip
PLANNED: Final[dict[str, frozenset[str]]] = {
    "de": frozenset("geplant vorgesehen angesetzt erwartet vorgehabt".split()), "fr": frozenset("prévu prévue prévus prévues programmé programmée attendu attendue".split()),
    "es": frozenset("previsto prevista previstos previstas programado programada planeado".split()), "it": frozenset("previsto prevista previsti previste programmato programmata".split()),
    "pt": frozenset("previsto prevista previstos previstas marcado marcada planejado".split()), "nl": frozenset("gepland voorzien verwacht".split()),
    "ru": frozenset("запланирован запланирована запланировано запланированы намечен намечена намечено намечены назначен назначена назначено".split()),
}  # fmt: skip
"""Language → participles beside ``WAS`` of what had been planned."""

ASKED_FOR: Final[dict[str, tuple[str, ...]]] = {
    "de": ("rief", "riefen", "aufgerufen", "kündigte", "kündigten", "angekündigt", "forderte", "forderten", "gefordert", "lud", "luden", "eingeladen", "verschob", "verschoben", "beantragte", "genehmigte", "verbot", "untersagte", "plante", "versprach", "drohte"),
    "fr": ("appelé", "annoncé", "convoqué", "convié", "invité", "reporté", "demandé", "réclamé", "promis", "décrété", "déposé", "interdit", "autorisé", "annulé", "lancé"),
    "es": ("convocó", "convocaron", "anunció", "anunciaron", "llamó", "llamaron", "pidió", "pidieron", "exigió", "aplazó", "aplazaron", "suspendió", "canceló", "cancelaron", "suspendieron", "desconvocó", "desconvocaron", "prometió", "invitó", "convocado", "anunciado"),
    "it": ("indetto", "annunciato", "convocato", "chiesto", "rinviato", "invitato", "proclamato", "annullato", "promesso"),
    "pt": ("convocou", "convocaram", "anunciou", "anunciaram", "pediu", "pediram", "adiou", "marcou", "prometeu", "cancelou"),
    "ru": ("призвал", "призвала", "призвали", "призвало", "объявил", "объявила", "объявили", "анонсировал", "анонсировала", "созвал", "созвала", "перенёс", "перенес", "перенесла", "потребовал", "потребовала", "отменил", "отменила", "отменили", "пообещал", "пообещала", "пригласил", "пригласила"),
    "nl": ("riep", "riepen", "kondigde", "kondigden", "aangekondigd", "opgeroepen", "eiste", "eisten", "beloofde"),
    "ar": ("دعا", "دعت", "دعوا", "أعلن", "أعلنت", "طالب", "طالبت", "ألغى", "ألغت", "أجل", "أجلت", "وعد", "وعدت"),
}  # fmt: skip
"""Language → verbs of the past whose object is a thing to come."""
HELD: Final[dict[str, tuple[str, ...]]] = {
    "de": ("streik", "warnstreik", "protest", "demonstration", "kundgebung", "ausstand", "marsch", "wahl", "abstimmung", "referendum", "sitzung", "treffen", "gespräch", "verhandlung", "anhörung", "prozess", "gipfel", "konferenz", "spiel", "rennen", "konzert", "eröffnung", "schließung", "feier", "trauerfeier", "entscheidung", "besuch", "sondersitzung", "versammlung"),
    "fr": ("grève", "manifestation", "rassemblement", "marche", "vote", "scrutin", "élection", "référendum", "réunion", "sommet", "séance", "audience", "procès", "débat", "conférence", "match", "course", "concert", "ouverture", "fermeture", "cérémonie", "décision", "visite", "négociation", "obsèques", "mobilisation", "débrayage"),
    "es": ("huelga", "paro", "manifestación", "protesta", "concentración", "marcha", "votación", "elección", "elecciones", "referéndum", "reunión", "cumbre", "sesión", "audiencia", "juicio", "debate", "conferencia", "partido", "carrera", "concierto", "apertura", "cierre", "ceremonia", "decisión", "visita", "negociación", "funeral", "asamblea", "vigilia"),
    "it": ("sciopero", "scioperi", "manifestazione", "protesta", "corteo", "voto", "elezioni", "referendum", "riunione", "vertice", "seduta", "udienza", "processo", "partita", "concerto", "apertura", "chiusura", "cerimonia", "decisione", "visita", "assemblea"),
    "pt": ("greve", "paralisação", "manifestação", "protesto", "marcha", "votação", "eleição", "eleições", "referendo", "reunião", "cúpula", "cimeira", "sessão", "audiência", "julgamento", "jogo", "concerto", "abertura", "fechamento", "cerimônia", "decisão", "visita"),
    "ru": ("забастовк", "стачк", "протест", "митинг", "демонстраци", "шестви", "голосовани", "выбор", "референдум", "встреч", "саммит", "заседани", "слушани", "переговор", "совещани", "матч", "концерт", "открыти", "закрыти", "церемони", "визит", "решени", "собрани", "пикет"),
    "nl": ("staking", "protest", "demonstratie", "betoging", "mars", "stemming", "verkiezing", "vergadering", "top", "zitting", "overleg", "wedstrijd", "concert", "opening", "sluiting", "bezoek", "besluit"),
    "ar": ("إضراب", "الإضراب", "مظاهرة", "مظاهرات", "تظاهرة", "احتجاج", "احتجاجات", "مسيرة", "تصويت", "انتخابات", "استفتاء", "اجتماع", "الاجتماع", "قمة", "جلسة", "مباراة", "حفل", "افتتاح", "إغلاق", "زيارة", "قرار", "اعتصام"),
}  # fmt: skip
"""Language → how words for things begin that are held on a day which is fixed before."""
FOR_A_DAY: Final[dict[str, frozenset[str]]] = {
    "de": frozenset({"für"}), "fr": frozenset({"pour"}), "es": frozenset({"para"}), "it": frozenset({"per"}), "pt": frozenset({"para"}), "ru": frozenset({"на"}), "nl": frozenset({"voor"}),
}  # fmt: skip
"""Language → before a weekday for which something is fixed: ``para el jueves``."""
ITS_ARTICLE: Final = frozenset("el la le il a o den der de lo".split())
WOULD: Final[dict[str, tuple[str, ...]]] = {
    "fr": ("erait", "eraient", "irait", "iraient", "drait", "draient", "rrait", "rraient", "vrait", "vraient"),
    "es": ("aría", "arían", "ería", "erían", "iría", "irían", "dría", "drían"), "it": ("rebbe", "rebbero"), "pt": ("aria", "ariam", "eria", "eriam", "iria", "iriam"),
}  # fmt: skip
"""Language → how verbs end of what was to come when it was said: ``a annoncé qu'il démissionnerait dimanche``."""
HEARSAY: Final = frozenset(
    "aurait auraient serait seraient habría habrían sería serían avrebbe avrebbero sarebbe sarebbero teria teriam seria seriam devrait devraient".split()
)
"""Those that tell what is said to have been."""
NO_WOULD: Final = frozenset(
    "seria série galeria bateria loteria padaria livraria secretaria maioria categoria matéria história".split()
)
"""Nouns that end like them."""
UNDONE: Final[dict[str, frozenset[str]]] = {
    "de": frozenset("aber doch jedoch".split()), "fr": frozenset("mais cependant toutefois".split()), "es": frozenset("pero aunque".split()),
    "it": frozenset("ma però".split()), "pt": frozenset("mas porém".split()), "ru": frozenset("но однако".split()), "nl": frozenset("maar echter".split()),
    "ar": frozenset("لكن ولكن لكنه لكنها إلا".split()),
}  # fmt: skip
"""Language → what tells that it came to nothing."""
BEFORE_INFINITIVES: Final = frozenset({"de", "à", "d'", "a", "di", "zu", "te"})
