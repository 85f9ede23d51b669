"""What English words do to a fact: tables only. Keys are base forms, lower case, unless said otherwise."""

from typing import Final


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
former ex then-current deputy acting vice interim caretaker outgoing incoming assistant associate senior junior chief
designate elect emeritus honorary late provisional under co-chair ex-president ex-minister onetime one-time erstwhile retired
current first
""".split()
)

STRONG_MODIFIERS: Final = frozenset(
    "former ex deputy acting vice interim caretaker ex-president ex-minister onetime erstwhile retired then co".split()
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

FAMILY: Final = frozenset(
    """
father mother son daughter brother sister husband wife uncle aunt cousin nephew niece grandfather grandmother grandson
granddaughter widow widower partner boyfriend girlfriend fiance fiancee twin stepfather stepmother friend colleague neighbour
""".split()
)

NEGATORS: Final = frozenset("not no never n't cannot none nobody nothing neither nor nowhere hardly scarcely".split())

FOREIGN_NEGATORS: Final = frozenset(
    "pas jamais aucun aucune ni sans nicht kein keine keinen keiner keinem nie niemals no nunca ningún ninguna"
    " ninguno jamás sin не нет ни никогда без"
    " لا لم لن ليس ليست غير 不 没 没有 未 非 无".split()
)
"""Words and characters that deny in French, German, Spanish, Russian, Arabic and Chinese."""

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
    "several, a number of, some, a few",
    "not all, not every, not everybody, not everyone",
    "few",
    "no, none, not one, zero, not a single, nobody, no one",
    "both",
    "half",
    "only, sole, just, merely",
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
    "manage": "done", "use": "past",
}  # fmt: skip
"""Verbs and adjectives before ``to`` + verb, and what they claim of it."""

AUXILIARIES: Final = frozenset(
    "be am is are was were been being have has had having do does did 's 're 've 'm 'd is'nt get gets got".split()
)

ADVERBS_INSIDE: Final = frozenset(
    "also already now still just recently ever again since soon later currently reportedly apparently allegedly since not never n't"
    " almost nearly always only so then yet previously formerly long all even".split()
)

OPPOSITES: Final = tuple(
    (frozenset(a.split()), frozenset(b.split()))
    for a, b in (
        ("rise increase climb grow gain jump soar surge advance rally up higher upward expand double triple add more raise widen"
         " improve accelerate quicken strengthen boost growth grow upgrade hike swell escalate",
         "fall decrease drop decline slip lose slide tumble plunge shrink down lower downward contract halve cut less reduce narrow"
         " worsen slow weaken sink dip slump loss retreat downgrade ease shed plummet dwindle"),
        ("profit surplus gain income", "loss deficit shortfall"),
        ("win victory won beat triumph defeat", "lose defeat loss lost fail"),
        ("confirm acknowledge admit affirm", "deny reject dispute refute contradict"),
        ("accept approve back support endorse agree pass adopt welcome favour favor for uphold ratify permit allow grant",
         "reject oppose refuse veto block condemn denounce criticise criticize against overturn dismiss ban forbid deny quash"),
        ("open reopen launch start begin resume lift", "close shut end stop suspend halt cancel cease shelve impose scrap"),
        ("arrive enter come", "leave depart exit quit"),
        ("alive safe unharmed unhurt survive survivor", "dead die killed missing kill body"),
        ("unhurt uninjured unharmed unscathed", "hurt injured harmed wounded"),
        ("positive favourable favorable", "negative mixed unfavourable unfavorable"), ("mixed", "negative"),
        ("guilty convict convicted conviction", "innocent acquit acquitted cleared acquittal clear"),
        ("positive", "negative"), ("left", "right"), ("north northern", "south southern"), ("east eastern", "west western"),
        ("early earlier", "late later"), ("above over", "below under"), ("best", "worst"), ("fit healthy", "injured unfit unwell sick"),
        ("maximum most highest largest", "minimum least lowest smallest"),
        ("hot warm warmer warmest", "cold cool cooler coolest"), ("majority", "minority"), ("buy purchase acquire", "sell offload"),
        ("import", "export"), ("hire recruit", "fire sack dismiss"), ("appoint elect", "dismiss sack oust resign"),
        ("with", "without"), ("legal lawful", "illegal unlawful"), ("true correct",
        "false incorrect untrue"), ("civilian", "military soldier insurgent rebel fighter militant"), ("bear born", "die dead"),
        ("extinguish douse", "start ignite light kindle"),
        ("maternal", "paternal"),
        ("sunrise dawn daybreak", "sunset dusk nightfall"),
        ("possible", "impossible"), ("able", "unable"), ("armed", "unarmed"), ("release free", "detain hold arrest jail imprison remand"),
        ("public", "private"), ("old older oldest elder eldest", "new newer newest young younger youngest"), ("upper", "lower"),
        ("valid", "void invalid"), ("support backing", "opposition"), ("unanimous", "split"), ("strong stronger", "weak weaker"),
        ("exceed beat", "miss"), ("include including", "exclude excluding"), ("ally friend", "enemy rival"), ("attack", "defend"),
        ("fast faster", "slow slower"), ("long longer", "short shorter"), ("known", "unknown"), ("conscious", "unconscious"),
        ("stable", "critical"), ("unanimous", "divided"), ("daily", "weekly"), ("monthly", "weekly"), ("annual yearly", "monthly"),
        ("man boy male", "woman girl female"), ("give lend", "take borrow"), ("remember", "forget"), ("succeed", "fail"),
        ("sign", "cancel"), ("lead", "trail"), ("success", "failure"), ("internal domestic", "foreign external international"),
    )
)  # fmt: skip
"""Word against word: exchanging one for the other turns the claim about. Within a side they count as the same."""

STAGES: Final = tuple(
    frozenset(line.split())
    for line in (
        "arrest detain apprehend hold", "question interrogate quiz interview", "suspect", "accuse allege", "charge indict",
        "try trial", "convict guilty", "sentence jail imprison", "acquit clear exonerate", "release free discharge",
        "investigate probe", "fine penalise penalize", "sue", "deport expel", "extradite", "pardon", "appeal", "plead", "seek",
        "kill", "beat batter club", "murder murderer", "manslaughter", "homicide", "injure wound hurt",
        "die dead death", "miss missing", "rescue save",
        "hospitalise hospitalize", "treat", "drown", "crash", "collide", "sink", "explode", "burn",
        "agree", "discuss negotiate debate", "sign", "announce", "propose", "plan", "consider weigh mull", "approve pass adopt",
        "reject dismiss rebuff spurn", "suspend", "delay postpone", "cancel scrap axe", "resume restart", "complete finish",
        "start begin launch",
        "collapse founder",
        "resign quit", "sack dismiss fire", "retire", "appoint name", "elect", "nominate", "promote", "demote",
        "evacuate clear empty", "flee", "close shut", "open reopen", "repair fix", "destroy", "damage", "demolish raze",
        "leave depart", "visit tour", "arrive", "stay", "return",
        "attack", "bomb", "shell", "shoot", "stab", "rob", "steal", "kidnap abduct", "rape", "threaten", "assault",
        "confirm", "deny", "claim", "warn", "demand", "order", "ask request", "urge", "suggest", "admit", "refuse", "promise vow pledge",
        "win", "lose", "draw", "buy acquire", "sell", "lease rent", "donate give", "lend", "borrow", "invest", "merge",
        "vote", "abstain", "boycott", "win", "lead", "trail",
        "poison", "infect", "vaccinate", "recover", "contain", "spread", "release", "seize confiscate", "find discover", "search",
    )
)  # fmt: skip
"""Stages and acts: words of one line say the same, words of two lines say different things of the same subject."""

LEGAL_NOUNS: Final = frozenset(
    "murder manslaughter homicide killing theft robbery fraud assault rape arson treason espionage corruption bribery perjury"
    " negligence conspiracy felony misdemeanour misdemeanor terrorism kidnapping battery burglary extortion suspect defendant convict"
    " witness victim accomplice accident suicide".split()
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

SAME: Final = _groups(
    "outskirts, edge, fringe", "taint, contaminate", "outlook, forecast, guidance", "lower, cut, reduce, trim, slash, shed",
    "battle, fight, combat, tackle", "wildfire, blaze, fire", "firefighter, crew, fireman", "resident, people, inhabitant, villager",
    "expect, foresee, forecast, predict, anticipate", "narrow, shrink", "tumble, fall, drop, slump, plunge, slide, sink, decline, shrink",
    "sharply, steeply, heavily", "destroy, devastate, ravage, waste", "leave, depart, quit", "start, begin, commence, launch",
    "end, finish, conclude, close", "help, aid, assist, assistance", "buy, purchase, acquire", "car, vehicle, automobile",
    "child, kid, youngster", "doctor, physician, medic", "police, officer", "lawmaker, legislator, parliamentarian, mp, deputy",
    "company, firm, business, group, operator", "worker, employee, staff", "talk, negotiation, discussion, meeting",
    "deal, agreement, accord, pact", "vote, ballot, poll, election", "ship, vessel, boat", "plane, aircraft, jet, airliner",
    "school, classroom", "home, house", "near, close", "big, large, huge, major",
    "lorry, truck", "small, little, tiny", "important, key, significant",
    "show, reveal, indicate, suggest", "heavy, thick, dense", "near, approach", "strike, hit", "hold, detain",
    "probe, investigate, investigation, inquiry",
    "head, lead, chair, run, direct", "chief, head, leader, boss", "away, back", "weaken, slip, ease, soften",
    "strengthen, firm", "warn, caution",
    "need, require", "receive, get, obtain", "build, construct", "collapse, fall",
    "evacuate, move", "spokesman, spokeswoman, spokesperson", "chairman, chairwoman, chairperson, chair", "approve, back, endorse",
    "die, perish", "killing, death", "fight, combat, battle", "about, regarding, concerning, on, over", "rival, competitor",
    "increase, rise, grow, climb, gain, jump, surge, soar", "widen, grow", "film, movie", "speak, talk", "answer, reply, respond, response",
    "flee, escape", "believe, think", "try, attempt, seek", "give, provide, offer, supply", "injure, wound, hurt",
    "quake, earthquake, tremor", "storm, tempest", "hurricane, typhoon, cyclone", "flood, flooding", "hospital, clinic",
    "government, administration, cabinet", "country, nation, state", "city, town", "road, street, motorway, highway",
    "minister, ministry", "jail, prison", "wage, pay, salary", "job, post, position, vacancy, opening", "kit, strip", "cop, police",
    "gale, storm", "summit, gathering, gather, meeting", "local, resident", "cost, price", "money, funds, funding, cash",
    "fire, blaze", "bomb, explosive", "gun, firearm", "army, military, troops, force", "protest, demonstration, rally",
    "protester, demonstrator", "border, frontier", "clash, fighting", "attack, assault, strike", "crash, accident, collision",
    "analyst, economist, expert, observer", "scientist, researcher, expert", "save, rescue", "search, hunt",
    "chance, opportunity", "problem, issue, trouble", "main, chief, principal, primary",
    "nearby, neighbouring, neighboring, adjacent", "yearly, annual", "quickly, rapidly, swiftly, fast", "roughly, around, about",
    "keep, maintain, retain", "stop, halt, cease", "allow, permit, let", "ask, request", "choose, select, pick", "happen, occur",
    "carry, transport", "concern, worry, fear", "order, command, instruct", "remove, withdraw", "fix, repair, mend",
    "wind, gust", "rain, rainfall, downpour", "snow, snowfall", "grow, expand", "huge, enormous, vast, massive", "wrongdoing, offence",
    "drop, down, fall, decrease", "narrowly, barely", "whole, entire", "aboard, board", "blame, accuse", "win, take, clinch, secure",
    "trip, visit, journey", "meet, gather", "house, home, property", "study, research, survey", "hire, recruit, employ",
    "unveil, present, announce, introduce, disclose",
    "climb, advance, rise, gain", "topple, fell, knock", "seat, place", "postpone, delay, defer", "drought, dry",
    "student, pupil", "teacher, schoolteacher", "batter, pound, lash, hammer, pummel, buffet", "engulf, consume",
    "explode, sound, detonate",
    "clash, quarrel, argue, row, squabble, spar", "rip, tear, sweep", "hurl, throw, toss, fling, lob", "shout, yell, scream, cry",
    "stroll, walk, amble", "rush, hurry, race, dash", "plunge, plummet, dive", "gut, destroy, raze", "bar, ban, prohibit, forbid",
    "snap, break", "crack, split", "smash, shatter, break", "drench, soak", "bind, tie", "pack, cram, crowd", "grab, seize, snatch",
    "conversation, dialogue", "sunset, dusk, nightfall, sundown",
    "sunrise, dawn, daybreak", "zenith, peak, height, climax, culmination, pinnacle",
    "scholar, academic, expert, researcher", "teacher, faculty, lecturer", "nation, government", "bottom, foot, end",
)  # fmt: skip
"""Words that news uses for one another; beside WordNet's sets. Opposites and stages are asked first."""

CLASSES: Final = tuple(
    frozenset(line.split())
    for line in (
        "gas cannon bullet round shot grenade knife gun rifle pistol bomb missile rocket drone mine artillery mortar shell",
        "border capital coast airport port station centre center suburb village town city airbase barracks checkpoint",
        "car truck lorry bus train van motorcycle bicycle tram boat ferry plane helicopter tanker tractor ambulance",
        "army navy police guard militia coastguard marines", "rain snow hail wind fog frost storm flood drought heatwave hurricane tornado",
        "arm leg head chest back neck hand foot shoulder stomach face eye", "dog cat horse cow sheep pig bat bird fish wolf bear",
        "park zoo school hospital church mosque temple hotel factory warehouse restaurant library museum theatre stadium prison court",
        "teacher nurse doctor farmer lawyer student driver pilot fisherman soldier priest engineer journalist plumber baker",
        "gold silver copper iron steel oil coal gas wheat rice corn sugar cotton", "second minute hour day week month year decade",
        "red blue green yellow orange purple pink brown black white grey gray",
        "north south east west inland offshore northeast northwest southeast southwest uphill downhill",
        "gold silver bronze", "passenger cargo freight mail fuel",
        "parliament embassy court cathedral consulate palace ministry monastery courthouse",
        "dividend fare wage salary pension tax fee rent toll tuition bonus",
        "medicine weapon food drug fuel ammunition clothing blanket water aid",
        "murder manslaughter fraud forgery theft robbery burglary treason espionage bribery perjury arson rape lying embezzlement"
        " blackmail kidnapping smuggling trespass vandalism stalking libel contempt",
        "euro yen dollar pound sterling franc rouble ruble rupee yuan peso krona krone kronor kroner lira rand won"
        " real zloty dinar shekel bitcoin",
        "attack stroke cancer pneumonia leukaemia leukemia diabetes malaria cholera measles tuberculosis dementia epilepsy asthma"
        " influenza covid polio typhoid sepsis hepatitis dengue ebola smallpox",
        "merger takeover buyout flotation listing spin-off demerger",
        "bridge tunnel dam canal road motorway railway runway pier lighthouse harbour reservoir pipeline viaduct",
        "moon mars venus jupiter saturn mercury neptune sun comet asteroid", "rubber live blank plastic",
        "wedding funeral christening baptism birthday graduation", "earthquake landslide avalanche eruption tsunami wildfire",
        "goal penalty corner try touchdown", "title semi-final semifinal quarter-final quarterfinal final",
        "loan grant bond share dividend subsidy", "tariff quota embargo sanction subsidy",
        "petrol diesel electricity hydrogen kerosene", "solar nuclear wind hydroelectric coal geothermal",
        "catholic protestant orthodox muslim jewish hindu buddhist sikh", "sunni shia shiite",
        "breast lung prostate skin liver kidney brain stomach bowel colon throat",
        "cabbage potato tomato onion carrot wheat barley maize rice oats banana apple orange grape coffee cocoa tea",
        "mix positive negative mediocre", "mix favourable unfavourable", "mix favorable unfavorable", "single marry divorce widow",
        "american canadian mexican cuban brazilian argentine chilean peruvian colombian venezuelan french german italian spanish portuguese"
        " dutch belgian swiss austrian danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian serbian"
        " croatian bosnian albanian greek turkish russian ukrainian belarusian estonian latvian lithuanian irish british chinese japanese"
        " korean vietnamese thai indonesian malaysian indian pakistani bangladeshi nepalese afghan iranian iraqi syrian lebanese israeli"
        " palestinian jordanian saudi egyptian libyan tunisian algerian moroccan sudanese ethiopian kenyan nigerian ghanaian australian",
        "liberal conservative communist socialist fascist nationalist centrist anarchist monarchist green",
        "comedy thriller drama western romance documentary musical tragedy fantasy horror",
        "rock pop jazz punk metal folk rap hip-hop techno country reggae blues soul disco funk gospel opera",
        "guitar bass drum piano violin cello flute trumpet saxophone clarinet harp organ viola trombone",
        "son daughter brother sister father mother uncle aunt nephew niece cousin husband wife",
        "grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother",
        "football basketball baseball hockey tennis cricket rugby golf volleyball handball boxing swimming cycling rowing",
        "goalkeeper defender midfielder striker winger", "quarterback linebacker cornerback safety receiver",
        "breakfast lunch dinner", "opera ballet concert play musical", "novel poem essay memoir biography play",
        "physics chemistry biology mathematics history philosophy geology sociology psychology linguistics theology",
        "wood brick concrete glass steel bamboo marble granite limestone sandstone", "cotton wool silk linen leather nylon",
        "wine beer whisky vodka rum gin tea coffee milk", "radio television newspaper magazine podcast",
        "actor singer dancer painter sculptor poet novelist composer comedian playwright photographer",
    )
)  # fmt: skip
"""Things of one class that news tells apart: one in place of another is another thing."""

IDIOMS: Final[tuple[tuple[frozenset[str], ...], ...]] = tuple(
    tuple(frozenset(bag.split()) for bag in line.split("|"))
    for line in (
        "lose job|dismiss|cut job|axe",
        "leave home|evacuate|flee home",
        "stand line|queue",
        "prize winner|laureate",
        "go bankrupt|bankrupt|fail",
        "take life|kill",
        "set fire|burn|torch",
        "sentence|jail|imprison",
        "bring down|topple|overthrow",
        "lose life|die|dead",
        "go strike|walk out|strike",
        "win seat|elect",
        "catch fire|burn",
        "give birth|bear",
        "take place|hold|happen|occur",
        "come into force|take effect|effect",
        "take effect|enter force",
        "file lawsuit|sue",
        "open fire|shoot|fire",
        "lay waste|destroy",
        "reach agreement|agree|deal",
        "make decision|decide",
        "express regret|regret|apologise",
        "pay tribute|praise|honour",
        "call|phone|telephone",
        "put end|end|stop",
        "hold talk|talk|meet|discuss",
        "raise alarm|warn",
        "cost|worth|price",
        "come force|take effect|enter force|come effect|force|effect",
        "resemble|similar",
        "scrap|drop|cancel|axe|abandon",
        "leave out|drop|omit",
        "expire|run out|end|lapse",
        "lose ground|weaken|slip|ease|fall|drop|decline",
        "gain ground|strengthen|rise|climb|advance|gain",
        "redundant|dismiss|lay off|let go",
        "take hospital|hospitalise|rush hospital|bring hospital|admit hospital",
        "public|publish|announce|unveil|disclose",
        "dry spell|drought",
        "disperse|break up|end|finish",
        "demolish|knock down|topple|bring down|blow down|pull down|fell",
        "put down|destroy|cull",
        "meet|get know|acquaint",
        "call halt|stop|halt|end",
        "cut short|shorten|curtail",
        "turn away|refuse|reject",
        "bear fruit|succeed",
        "play down|downplay|minimise",
        "fall ill|sicken|get ill",
        "run aground|ground|stick|strand",
        "put up|accommodate|house|lodge",
        "absent|attend",
        "landfall|come ashore|ashore|reach coast",
        "leave dead|kill",
        "leave injure|leave injured|injure|wound|hurt",
        "find guilty|convict",
        "bring suit|file suit|bring lawsuit|sue",
        "cause death|kill|claim life",
    )
)
"""Ways to say one thing in different numbers of words: bags of base forms that stand for each other, a thing a line."""

PHRASAL: Final[dict[tuple[str, str], str]] = {
    tuple(verb.split()): base  # type: ignore[misc]  # two words each
    for verb, base in (
        pair.split(" = ")
        for pair in (
            "call off = cancel; run out = expire; leave out = omit; run for = seek;"
            " put off = postpone; carry out = conduct; turn down = reject; set up = establish;"
            " take over = acquire; step down = resign; stand down = resign; lay off = dismiss; go up = rise; go down = fall;"
            " pull out = withdraw; break out = start; blow up = explode; shut down = close; knock down = demolish; burn down = destroy;"
            " give up = abandon; find out = learn; look into = investigate; hand over = surrender; wipe out ="
            " destroy; speed up = accelerate;"
            " scale back = reduce; cut back = reduce; lay waste = destroy; pass away = die; set off = trigger; make up = constitute;"
            " take off = leave; bring down = reduce; kick off = start; wind up = end; back down = withdraw; come back = return;"
            " go back = return; send back = return; put out = extinguish; take part = participate; come up = arise; bring up = raise;"
            " throw out = reject; strike down = overturn; sign off = approve; drop out = withdraw; die out = end; point out = note;"
            " turn out = prove; end up = become; get away = escape; break up = disperse; hold back = contain; keep away = contain;"
            " press ahead = continue; go ahead = proceed; move on = proceed; hit out = criticise; speak out = protest; roll out = launch;"
            " edge down = slip; edge lower = slip; inch down = slip; inch lower = slip; tick down = slip; tick lower = slip;"
            " drift lower = slip; edge up = rise; edge higher = rise; inch up = rise; inch higher = rise; tick up = rise;"
            " tick higher = rise; move higher = rise; push up = raise; push down = lower; revise up = raise; revise down = lower;"
            " mark down = lower; mark up = raise; team up = cooperate; sum up = summarise; hand out = distribute; fill in = complete;"
            " take on = hire; let go = dismiss; go off = explode; look for = search; hunt for = search;"
            " give way = collapse; fall ill = sicken; become ill = sicken; get ill = sicken; take ill = sicken"
        ).split(";")
        for pair in [pair.strip()]
    )
}
"""Verb and particle that together say what one verb says."""
