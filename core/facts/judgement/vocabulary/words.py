"""What English words do to a fact: tables only. Keys are base forms, lower case, unless said otherwise."""

from typing import Final

from core.facts.tables.names_beside import KIN


def _groups(*lines: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(part.strip() for part in line.split(",")) for line in lines)


STOP: Final = frozenset("""
a an the this that these those and or but nor so yet as at by for from in into of off on onto out over to up upon with within
about above across after against along among around before behind below beneath beside besides between beyond down during
inside near outside per since than through throughout till toward under until via without i me my mine we us our ours you
your yours he him his she her hers it its they them their theirs who whom whose which what when where why how there here then
be am is are was were been being have has had having do does did doing done will would shall should can could may might must
not no nor also too very just still even more most much many such own same other another any some each both either all
if because while although though once again only ever never s t re ve ll d m mr mrs ms dr 's n't 're 've 'll 'd 'm one ones
himself herself itself themselves according say tell get make
""".split())  # fmt: skip
"""Words that carry no content of their own; some of them (not, if, only) are judged by a rule of their own."""

LIGHT: Final = frozenset("""
take make give have get come go put set bring see show begin start keep use hold run carry include add note state announce
report declare explain remain become seem appear number total figure amount way thing part place case fact time new
well far long now later early today already so-called overall really quite rather however meanwhile moreover
same people person man woman about margin name call spend face move due impose impose undergo receive conduct lay
need follow follow-up result comment adding saying statement
""".split())  # fmt: skip
"""Words that say little: new ones of these alone don't make a fact."""

SHELL_NOUNS: Final = frozenset(
    """
approach method model process framework scenario phenomenon property mechanism inference data group category class type kind sort
area region study paper work evaluation analysis theory concept notion idea view opinion theme topic subject matter issue problem
question situation circumstance condition context aspect feature factor element component part section portion piece bit example
instance effort attempt step move measure action activity act plan scheme programme program project initiative strategy policy
language comment word term page post message sentence text story account version series set range variety list level degree extent
rate value amount size form shape structure system technique procedure practice use application function role purpose goal aim
objective target reason cause basis ground evidence sign indication effect impact influence consequence outcome result benefit
advantage difference change development improvement performance capability capacity ability potential possibility opportunity
chance prospect challenge difficulty task job duty need requirement demand request proposal suggestion decision choice option event
incident occasion moment period stage phase era age day setting environment world community society public crowd team crew
appearance image vision perception force source resource support help relationship connection link site location spot place position
field sector industry line business item object product material arrangement organisation organization body figure detail
""".split()
)
"""Nouns that take their sense from what they point to (Schmid 2000): one in place of another mostly says the same."""

ROLE_MODIFIERS: Final = frozenset(
    """
former ex then-current deputy shadow acting vice interim caretaker outgoing incoming assistant associate senior junior chief
designate elect emeritus honorary late provisional under co-chair ex-president ex-minister onetime one-time erstwhile retired
current first
""".split()
)

STRONG_MODIFIERS: Final = frozenset(
    "former ex deputy shadow acting vice interim caretaker ex-president ex-minister onetime erstwhile retired then co".split()
)
"""Of these the ones that tell of a post whatever word follows."""

TELLING: Final = frozenset(
    """
mixed positive negative guilty innocent fatal armed unarmed critical stable minor serious illegal legal secret nuclear civilian
alive dead pregnant unconscious unidentified anonymous emergency temporary permanent voluntary mandatory compulsory unanimous
suspended deferred conditional provisional preliminary partial indefinite unpaid compulsory retroactive nonbinding
""".split()
)
"""Single adjectives whose coming or going changes what a reader knows."""

VAGUE_NUMBERS: Final = frozenset(
    "several multiple many some few numerous dozens hundreds thousands millions various countless".split()
)

NUMBER_WORDS: Final = frozenset(
    """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
""".split()
)

ROLE_NOUNS: Final = frozenset(
    """
president minister premier chancellor secretary chief director chairman chairwoman chair chairperson head leader governor mayor
general colonel captain major commander admiral judge justice prosecutor lawyer attorney spokesman spokeswoman spokesperson
official officer ambassador envoy senator congressman congresswoman lawmaker deputy king queen prince princess pope bishop
archbishop cardinal manager executive ceo coach editor professor doctor commissioner councillor sheriff inspector detective
treasurer analyst founder owner operator minister-president prime harbourmaster master engineer scientist researcher economist
""".split()
)

FAMILY: Final = KIN | frozenset(
    "stepfather stepmother boyfriend girlfriend partner twin friend colleague neighbour".split()
)

NO_DENIAL: Final = frozenset("more less fewer later earlier longer only doubt matter least".split())
"""Behind ``no`` or ``not``: nothing is denied."""
NEGATORS: Final = frozenset("not no never n't cannot none nobody nothing neither nor nowhere hardly scarcely".split())

FOREIGN_NEGATORS: Final = {
    language: frozenset(words.split())
    for language, words in {
        "fr": "pas jamais aucun aucune ni sans",
        "de": "nicht kein keine keinen keiner keinem nie niemals",
        "es": "no nunca ningún ninguna ninguno jamás sin",
        "ru": "не нет ни никогда без",
        "ar": "لا لم لن ليس ليست غير",
        "zh": "不 没 没有 未 非 无",
        "it": "non mai nessun nessuna nessuno senza",
        "pt": "não nunca jamais nenhum nenhuma sem",
        "nl": "niet nooit geen zonder",
    }.items()
}
"""Language → words, or characters, that deny."""

HEDGES: Final = _groups(
    "likely, probably, most likely, presumably, in all likelihood",
    "perhaps, maybe, possibly",
    "allegedly, reportedly, apparently, supposedly, purportedly, alleged, suspected, reported, apparent, presumed, suspect, accused",
    "almost, nearly, virtually, practically, all but, close to",
    "partly, partially, in part, largely, mostly, mainly",
    "definitely, certainly, surely, undoubtedly, for certain",
    "officially, formally",
    "unofficially, informally",
    "temporarily, provisionally, for now",
    "permanently, for good",
)
"""Words that strengthen or weaken a claim; within a line they say the same."""

QUANTIFIERS: Final = _groups(
    "all, every, each, entire, whole, everybody, everyone",
    "most, majority, the majority of",
    "many, numerous, a lot of, lots of",
    "several, a number of, some, a few, part, parts, some parts, a part, portions, sections",
    "not all, not every, not everybody, not everyone",
    "few, hardly any, hardly anyone, hardly anybody, scarcely any, barely any, hardly a, very few",
    "no, none, not one, zero, not a single, nobody, no one",
    "both",
    "half",
    "only, sole, just, merely, solely, exclusively",
    "mainly, mostly, chiefly, primarily, largely, predominantly, for the most part",
    "first",
    "last, final",
    "second",
    "third",
    "at least one",
    "one of",
)

MODALS: Final[dict[str, frozenset[str]]] = {
    "may": frozenset({"possible", "allowed"}), "might": frozenset({"possible"}), "could": frozenset({"possible", "able"}),
    "can": frozenset({"able", "allowed"}), "will": frozenset({"certain"}), "would": frozenset({"certain"}),
    "shall": frozenset({"certain"}), "'ll": frozenset({"certain"}), "'d": frozenset({"certain"}),
    "must": frozenset({"obliged"}), "should": frozenset({"advised"}), "ought": frozenset({"advised"}),
    "wo": frozenset({"certain"}), "ca": frozenset({"able"}), "cannot": frozenset({"able"}),
}  # fmt: skip
"""What each modal claims; two modals that share a claim are wording."""

PHRASAL_MODALS: Final[dict[str, str]] = {
    "going": "certain", "due": "certain", "set": "certain", "about": "certain", "expect": "expected", "plan": "planned",
    "hope": "hoped", "want": "wanted", "intend": "planned", "aim": "planned", "likely": "expected", "able": "able",
    "consider": "considered", "have": "obliged", "need": "obliged", "vow": "promised", "promise": "promised",
    "pledge": "promised", "agree": "agreed", "refuse": "refused", "fail": "failed", "try": "tried", "attempt": "tried",
    "seek": "tried", "threaten": "threatened", "offer": "offered", "decline": "refused", "propose": "planned",
    "schedule": "certain", "continue": "continued", "cease": "stopped", "begin": "begun", "start": "begun",
    "manage": "done", "use": "past", "certain": "certain", "sure": "certain", "bound": "certain", "unable": "failed",
    "prepare": "planned", "willing": "willing", "ready": "willing", "unwilling": "refused", "reluctant": "refused",
    "look": "wanted", "keen": "wanted", "eager": "wanted", "wish": "wanted",
    "order": "obliged", "tell": "obliged", "require": "obliged", "instruct": "obliged", "oblige": "obliged", "compel": "obliged",
}  # fmt: skip
"""Verbs and adjectives before ``to`` + verb, and what they claim of it."""

AUXILIARIES: Final = frozenset(
    "be am is are was were been being have has had having do does did 's 're 've 'm 'd is'nt get gets got".split()
)

ADVERBS_INSIDE: Final = frozenset(
    "also already now still just recently ever again since soon later currently reportedly apparently allegedly since not never n't"
    " almost nearly always only so then yet previously formerly long all even".split()
)

LEGAL_NOUNS: Final = frozenset(
    "murder manslaughter homicide killing theft robbery fraud assault rape arson treason espionage corruption bribery perjury"
    " negligence conspiracy felony misdemeanour misdemeanor terrorism kidnapping battery burglary extortion suspect defendant convict"
    " witness victim accomplice accident suicide evasion avoidance".split()
)

CONNECTIVES: Final = _groups(
    "before, ahead of, prior to, in advance of, in the run-up to",
    "after, following, in the wake of, in the aftermath of, once, subsequent to, upon",
    "because of, owing to, due to, because, as a result of, thanks to, on account of, since, as, for, caused by, triggered by",
    "despite, in spite of, although, though, even though, notwithstanding, regardless of, in the face of",
    "if, provided, provided that, as long as, on condition that, in case, should, assuming",
    "unless, except, except for, excluding, other than, apart from, save for, but not, with the exception of, bar, aside from",
    "including, among them, not least, down to",
    "even if, even when, whether or not, regardless of whether",
    "while, during, when, as, amid, at the time of",
    "until, till, up to",
    "instead of, rather than",
    "with, together with, along with, alongside",
    "without",
    "against",
    "from",
    "since, from",
    "by, no later than",
)
"""Order and cause. A connective that stands in no common line with the other claims something else."""

CONDITIONS: Final = (
    "if", "unless", "except", "provided", "as long as", "on condition", "subject to", "only if", "other than",
    "apart from", "excluding", "pending", "in case", "but not", "even if", "assuming", "save for",
    "weather permitting", "depending on", "as soon as",
)  # fmt: skip
"""How a condition or exception begins."""

HOW_OFTEN: Final = frozenset(
    "often usually sometime sometimes always seldom rarely commonly typically generally mainly".split()
)
"""Adverbs of frequency: one in place of another makes no other state."""

REPORTING: Final = frozenset(
    """
say tell report announce state add write claim argue explain note declare confirm insist warn believe estimate think allege
comment remark recall testify reply respond post tweet show suggest find indicate reveal
""".split()
)
"""Verbs after (or before) the source of a statement."""

PRONOUN_SETS: Final = (
    frozenset({"he", "him", "his", "himself"}),
    frozenset({"she", "her", "hers", "herself"}),
    frozenset({"they", "them", "their", "theirs", "themselves"}),
    frozenset({"it", "its", "itself"}),
    frozenset({"i", "me", "my", "mine", "myself"}),
    frozenset({"we", "us", "our", "ours", "ourselves"}),
)
