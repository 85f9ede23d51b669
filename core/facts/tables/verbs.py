"""English verbs: the irregular ones with their forms, common regular ones, auxiliaries, verbs of saying.

A row of ``IRREGULAR`` is base, past, participle (where the participle equals the past, two words; ``/`` parts variants).
"""

from typing import Final

IRREGULAR: Final = (
    "have had|do did done|arise arose arisen|awake awoke awoken|bear bore born/borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|"
    "break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burnt/burned|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|"
    "creep crept|cut cut|deal dealt|dig dug|draw drew drawn|dream dreamt/dreamed|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|"
    "fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got/gotten|give gave given|"
    "go went gone|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant/leaned|leap leapt/leaped|"
    "learn learnt/learned|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|offset offset|outdo outdid outdone|overcome overcame overcome|"
    "overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|overturn overturned|pay paid|prove proved proven/proved|put put|quit quit|read read|rebuild rebuilt|"
    "repay repaid|rethink rethought|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken|"
    "shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|smell smelt/smelled|sow sowed sown|"
    "speak spoke spoken|speed sped|spend spent|spill spilt/spilled|spin spun|spit spat|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck struck/stricken|"
    "strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|"
    "tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept|"
    "win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written|outgrow outgrew outgrown|resell resold|retake retook retaken|rewrite rewrote rewritten|foretell foretold"
)

ONE_FORM: Final = frozenset(
    "beat bet bid broadcast burst cast cost cut forecast hit hurt let put quit read recast rid set shed shut split spread thrust upset wed".split()
)
"""Verbs whose past is spelled as their base form."""
LIKE_BASE: Final = ONE_FORM - {"beat"} | frozenset("run come become overcome overrun outrun".split())
"""Verbs whose participle is."""

REGULAR: Final = (
    "abandon abduct accept accuse achieve acknowledge acquire acquit act add address adjourn admit adopt advance advise affect agree aid aim air allege allow alter amend announce annul answer apologise apologize appeal "
    "appear apply appoint approach approve argue arm arrange arrest arrive ask assassinate assault assert assess assign assist assume assure attach attack attempt attend attract authorise authorize avoid award back ban "
    "bar base battle behead believe belong benefit blame blast block board bomb book boost borrow boycott brand breach brief burn bury call calm campaign cancel cap capture care carry cause cede celebrate challenge change "
    "charge chase check cheer cite claim clash classify clean clear climb close collapse collect collide combat comment commit compare compete complain complete comply concede condemn conclude conduct confess confirm "
    "confront consider consist consult contact contain contest continue contract contribute control convert convict convince cool cooperate cope cover crack crash create criticise criticize cross crush curb damage dance date "
    "debate decide declare decline decrease dedicate defeat defect defend define defy delay deliver demand demolish demonstrate deny depart depend deploy deport depose derail describe desert deserve design destroy detail "
    "detain detect deteriorate determine detonate develop devote die differ dip disagree disappear disarm discharge disclose discover discuss dismantle dismiss dispatch disperse display dispute disqualify disrupt dissolve "
    "distribute divert divide donate double doubt down drag drift drop drown earn ease edge eject elect eliminate embark emerge employ enable encounter encourage end endanger endorse enforce engage enhance enjoy ensure "
    "enter erase erect erupt escalate escape establish estimate evacuate evade evaluate evict examine exceed exchange exclude execute exempt exile exist expand expect expel experience expire explain explode explore export "
    "expose express extend extinguish extradite face fail fear feature figure file fill film finalise finalize finance fine finish fire fit fix flatten float flood fold follow force foresee form found free fuel fulfil gain "
    "gather generate govern grant greet ground guarantee guard guide halt halve hand handle happen harass harm harvest head heat help hide hijack hike hire honour honor hope host house identify ignite ignore impeach impose import impose "
    "imprison improve include increase indicate indict infect inflict influence inform inherit injure inspect install insult insist integrate intend intensify intercept interrogate interrupt intervene interview introduce "
    "invade invest investigate invite involve issue jail join judge jump justify kick kidnap kill label lack land lapse last launch leak level lift limit link list live load lock lodge loot love lower maintain "
    "manage march mark marry match matter measure mention merge mind miss mount mourn move murder name narrow need negotiate nominate note notice number obey object observe obtain occupy occur offer open operate oppose "
    "order organise organize oust overturn overwhelm own pack paint park participate pass patrol pause peak perform permit persuade phone pick place plan plant play plead please pledge plot plunge point poison poll pollute "
    "pose possess postpone pour praise predict prefer prepare present press prevent print probe produce prohibit promise promote prompt propose prosecute protect protest provide provoke publish pull punish purchase pursue "
    "push qualify question quote race raid raise rally range rape rate ratify reach react realise realize reassure rebound rebuff recall receive recognise recognize recommend reconsider record recover recruit reduce refer "
    "reflect refuse regain regard register regret regulate reinforce reject relate release relocate rely remain remark remember remind remove rename renew rent reopen repair repeal repeat replace reply report represent "
    "rescue resemble reserve resign resist resolve respond rest restart restore restrict result resume retain retire retreat return reunite reveal reverse review revise revive revoke reward risk rob rock rule ruin rush "
    "sail sanction save scale score scrap scream seal search secure seem seize select sentence separate serve settle shape share shell shelter shift ship shout sign signal slam slash slip slow slump smash smuggle "
    "soar solve sort sound spark stab staff stage start starve state stay step stop store storm strengthen stress stretch strip struggle study submit succeed sue suffer suggest supply support suppose suppress surge surprise "
    "surrender surround survive suspect suspend sustain switch symbolise tackle talk target tax tempt tend terminate test testify thank threaten tie tighten top torture total touch tour trace track trade trail train transfer "
    "transform transmit transport trap travel treat trek trick trigger triple trouble trust try tumble turn unify unite unveil update upgrade urge use vaccinate value vanish veto view violate visit volunteer vote vow wait "
    "walk want warn wash waste watch weaken weigh welcome widen wipe wish wonder work worry worsen wound wreck yield zero narrow plummet rocket bankrupt recuse reprimand exonerate pardon sack demote chair host "
    "overrule repatriate impeach rehouse reroute downgrade disown nullify invalidate revalue devalue relaunch redeploy deregulate privatise privatize nationalise nationalize"
)

SAYING: Final = frozenset(
    "say tell add announce explain report note state declare warn claim argue insist admit confirm deny acknowledge reply respond write tweet post believe suggest reveal recall stress allege "
    "complain promise pledge vow predict estimate assert concede conclude comment remark testify quote ask quip joke maintain caution shout whisper show find indicate".split()
)
"""Verbs by lemma that give the words or the claim of a source."""

MODALS: Final[dict[str, str]] = {
    "will": "will", "'ll": "will", "wo": "will", "shall": "will", "would": "would", "'d": "would", "may": "may", "might": "might", "can": "can", "ca": "can", "could": "could", "should": "should",
    "ought": "should", "must": "must", "cannot": "can",
}  # fmt: skip

OUTLOOK: Final[dict[str, str]] = {
    "due": "will", "set": "will", "going": "will", "about": "will", "scheduled": "expected", "expected": "expected", "likely": "expected", "planned": "expected", "slated": "expected", "supposed": "should",
    "able": "can", "obliged": "must", "required": "must", "bound": "will", "ready": "can", "allowed": "can",
}  # fmt: skip
"""``is due to``, ``was expected to``: be + word + to, as a modality."""

HEDGES: Final[dict[str, str]] = {
    "likely": "probably", "probably": "probably", "possibly": "possibly", "perhaps": "possibly", "maybe": "possibly", "allegedly": "allegedly", "alleged": "allegedly", "reportedly": "reportedly", "apparently": "apparently",
    "suspected": "suspected", "presumably": "probably", "purportedly": "allegedly", "supposedly": "allegedly", "unlikely": "unlikely", "presumed": "presumed", "believed": "believed", "unconfirmed": "unconfirmed", "confirmed": "confirmed",
    "almost": "almost", "definitely": "certainly", "certainly": "certainly", "potentially": "possibly", "potential": "possible", "possible": "possible", "probable": "probable",
}  # fmt: skip

NEGATIONS: Final = frozenset("not never no none nobody neither nor without cannot hardly barely scarcely".split())
ADVERBS: Final = frozenset(
    "not never also now already still yet just only even since again soon currently recently reportedly allegedly often always later finally first both all been being be have probably almost then long ever once".split()
)

ONCE: Final = frozenset(
    "open publish build found establish discover detect identify introduce describe release broadcast air print create invent"
    " notice spot inhabit settle erect construct report document".split()
)
"""Deeds that come about once for a thing: what is told of it as first is the same deed."""
