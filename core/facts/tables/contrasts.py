"""English words that news tells apart: one in place of another says something else. Base forms, lower case."""

from typing import Final

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
        ("arrive enter come", "leave depart exit quit"), ("stay remain", "leave depart quit flee"),
        ("tall taller tallest", "short shorter shortest"),
        ("keep maintain retain hold reiterate", "raise cut lower increase reduce slash trim upgrade downgrade scrap"), ("keep continue", "stop cease quit"),
        ("likely probable certain", "doubtful unlikely improbable uncertain"),
        ("alive safe unharmed unhurt survive survivor", "dead die killed missing kill body"),
        ("unhurt uninjured unharmed unscathed", "hurt injured harmed wounded"),
        ("positive favourable favorable", "negative mixed unfavourable unfavorable"), ("mixed", "negative"),
        ("guilty convict convicted conviction", "innocent acquit acquitted cleared acquittal clear"),
        ("positive", "negative"), ("left", "right"), ("north northern northbound", "south southern southbound"), ("east eastern eastbound", "west western westbound"), ("inbound incoming", "outbound outgoing"),
        ("early earlier", "late later"), ("above over", "below under"), ("best", "worst"), ("fit healthy", "injured unfit unwell sick"),
        ("maximum most highest largest", "minimum least lowest smallest"),
        ("hot warm warmer warmest", "cold cool cooler coolest"), ("majority", "minority"), ("buy purchase acquire", "sell offload"),
        ("import", "export"), ("sign", "veto"), ("hire recruit", "fire sack dismiss"), ("appoint elect", "dismiss sack oust resign"),
        ("with", "without"), ("legal lawful", "illegal unlawful"), ("true correct",
        "false incorrect untrue"), ("civilian", "military soldier insurgent rebel fighter militant"), ("bear born", "die dead"),
        ("extinguish douse", "start ignite light kindle"),
        ("maternal", "paternal"),
        ("sunrise dawn daybreak", "sunset dusk nightfall"),
        ("possible", "impossible"), ("able", "unable"), ("armed", "unarmed"), ("release free", "detain hold arrest jail imprison remand custody"),
        ("public", "private"), ("old older oldest elder eldest", "new newer newest young younger youngest"), ("upper", "lower"),
        ("valid", "void invalid"), ("support backing", "opposition"), ("unanimous", "split"), ("deliberate deliberately intentional intentionally", "accident accidental accidentally unintentional"), ("strong stronger", "weak weaker"),
        ("uphold", "lift"), ("exceed beat", "miss"), ("meet reach hit", "miss"), ("unbeaten undefeated", "lose lost beaten defeat"), ("apply", "exempt"), ("include including", "exclude excluding"), ("ally friend", "enemy rival"), ("attack", "defend"),
        ("fast faster", "slow slower"), ("long longer", "short shorter"), ("known", "unknown"), ("conscious", "unconscious"),
        ("stable", "critical"), ("unanimous", "divided"), ("daily", "weekly"), ("monthly", "weekly"), ("annual yearly", "monthly"),
        ("man boy male", "woman girl female"), ("give lend", "take borrow"), ("remember", "forget"), ("succeed", "fail"),
        ("sign", "cancel"), ("early", "advanced advance final"), ("intact undamaged unscathed", "damaged broken shattered smashed piece"), ("opening", "final closing"), ("miss missing unaccounted", "account"), ("intact undamaged", "damage damaged"),
        ("unanimously overwhelmingly", "narrowly"), ("privately", "publicly"), ("lead", "trail"), ("success", "failure"), ("internal domestic", "foreign external international"),
    )
)  # fmt: skip
"""Word against word: exchanging one for the other turns the claim about. Within a side they count as the same."""

STAGES: Final = tuple(
    frozenset(line.split())
    for line in (
        "arrest detain apprehend hold", "question interrogate quiz interview", "suspect", "accuse allege", "charge indict",
        "try trial", "convict guilty", "sentence jail imprison", "acquit clear exonerate", "release free discharge",
        "investigate probe", "fine penalise penalize", "sue", "deport expel", "extradite", "pardon", "appeal", "plead", "seek search",
        "kill", "beat batter club", "murder murderer", "manslaughter", "homicide", "injure wound hurt",
        "die dead death", "miss missing", "rescue save",
        "hospitalise hospitalize", "treat", "drown", "crash", "collide", "sink", "explode", "burn",
        "agree", "discuss negotiate debate", "sign", "initial", "ratify", "announce", "propose", "plan", "consider weigh mull", "approve pass adopt",
        "reject dismiss rebuff spurn", "suspend", "delay postpone", "cancel scrap axe", "resume restart", "complete finish",
        "start begin launch",
        "collapse founder",
        "resign quit", "sack dismiss fire", "retire", "appoint name", "elect", "nominate", "promote", "demote",
        "evacuate clear empty", "flee", "close shut", "open reopen", "repair fix", "destroy", "damage", "demolish raze",
        "leave depart", "visit tour", "arrive", "stay", "return",
        "attack", "bomb", "shell", "shoot", "stab", "rob", "steal", "loot plunder ransack", "kidnap abduct", "rape", "threaten", "assault",
        "confirm", "deny", "claim", "warn", "demand", "order", "ask request", "urge", "suggest", "admit", "refuse", "promise vow pledge",
        "win", "lose", "draw", "buy acquire", "sell", "lease rent", "donate give", "lend", "borrow", "invest", "merge",
        "vote", "abstain", "boycott", "win", "lead", "trail",
        "poison", "infect", "vaccinate", "recover", "contain", "spread", "release", "seize confiscate", "find discover",
    )
)  # fmt: skip
"""Stages and acts: words of one line say the same, words of two lines say different things of the same subject."""

OF_LAW: Final = frozenset(
    "arrest detain apprehend question suspect accuse allege charge indict try convict sentence jail imprison acquit clear exonerate release free discharge"
    " fine sue deport expel extradite pardon kill murder injure wound hurt die dead rape rob stab shoot resign sack dismiss fire retire appoint elect".split()
)
"""Of these the ones of which no two are ever told for one, whatever small words go with them."""

CLASSES: Final = tuple(
    frozenset(line.split())
    for line in (
        "suspension expulsion",
        "gas cannon bullet round shot grenade knife gun rifle pistol bomb missile rocket drone mine artillery mortar shell",
        "border capital coast airport port station centre center suburb village town city airbase barracks checkpoint",
        "car truck lorry bus train van motorcycle bicycle tram boat ferry plane helicopter tanker tractor ambulance",
        "army navy police guard militia coastguard marines", "rain snow hail wind fog frost storm flood drought heatwave hurricane tornado landslide",
        "mudslide snow hail wind fog frost drought heatwave tornado avalanche rockfall", "rockfall landslide avalanche",
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
        "loan grant bond share dividend subsidy", "tariff quota embargo sanction subsidy tax",
        "petrol diesel electricity hydrogen methanol ethanol ammonia kerosene", "solar nuclear wind hydroelectric coal geothermal",
        "catholic protestant orthodox muslim jewish hindu buddhist sikh", "sunni shia shiite",
        "breast lung prostate skin liver kidney brain stomach bowel colon throat",
        "cabbage potato tomato onion carrot bean pea lentil wheat barley maize rye rice oats banana apple orange lemon grape pear plum cherry peach apricot"
        " strawberry raspberry melon fig date olive almond walnut coffee cocoa tea",
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
        "electricity power water gas heating internet", "state region province county canton municipality",
        "cod herring salmon tuna haddock mackerel trout sardine squid crab lobster shrimp prawn mussel oyster",
        "breakfast lunch dinner", "opera ballet concert play musical", "novel poem essay memoir biography play",
        "physics chemistry biology mathematics history philosophy geology sociology psychology linguistics theology",
        "wood brick concrete glass steel bamboo marble granite limestone sandstone", "cotton wool silk linen leather nylon",
        "wine beer whisky vodka rum gin tea coffee milk", "radio television newspaper magazine podcast",
        "actor singer dancer painter sculptor poet novelist composer comedian playwright photographer",
        "ill dead trapped missing injured alive", "sunny rainy cloudy foggy snowy windy stormy overcast",
    )
)  # fmt: skip
"""Things of one class that news tells apart: one in place of another is another thing."""

APART: Final = frozenset(
    frozenset((one, other))
    for line in (
    "abandon | collapse yield; spot | overlook; notice | overlook; see | overlook; apologise | defend plead support;"
    " apologize | defend plead support; operate | treat; warn | advise; accept | acquire borrow evaluate judge suffer resign undertake observe allow include;"
    "accuse | impeach file lodge; acknowledge | declare notice thank cite; acquire | inherit benefit capture share produce;"
    "adjourn | close finish terminate end withdraw; admit | declare involve; adopt | change follow;"
    "advance | win steal suggest support promote help; affect | attack infect endanger calm; aim | train; announce | identify;"
    "approve | evaluate judge; arrange | change order; arrest | attract capture halt defend maintain check; ask | expect;"
    "assault | criticise criticize; assess | tax charge; assign | blame demote promote;"
    "attack | invade occupy harass surround touch violate; authorise | charge; authorize | charge; avoid | cancel forbid maintain;"
    "ban | expel veto order; bar | expel fix; block | disrupt halt hide interrupt; boycott | protest;"
    "build | manage oversee rebuild improve; bury | plant hide forget; call | visit scream;"
    "cancel | recall reverse overturn declare remove; cause | host; celebrate | meet; challenge | invite defy impeach;"
    "charge | create complain file impeach tax; check | confirm deny delay halt; clean | clear remove;"
    "clear | evacuate disappear declare; close | trade lock; collapse | suffer weaken; commit | reach; compel | ask;"
    "confirm | sanction strengthen; confront | meet; consider | judge expect; contain | defend; contract | hire employ;"
    "continue | restart resume retain; control | examine learn restrict; convict | judge label; create | design print cut;"
    "curb | deny; damage | total; declare | depose propose suggest testify; defeat | demolish destroy kill veto survive upset finish;"
    "defect | desert; defend | endorse maintain oppose prevent represent resist suspect uphold; defy | escape refuse; delay | wait;"
    "deliver | expel rescue save; demote | remove dispatch; destroy | dismantle eliminate extinguish violate defeat;"
    "detain | slow trap maintain; discharge | dispatch execute leak remove; discover | reveal leak expose;"
    "dispatch | execute kill murder report; disrupt | pause; distribute | export sell spread trade; doubt | suspect;"
    "drown | extinguish eliminate; earn | gain; eliminate | evacuate kill free release expel; end | interrupt; employ | share ship;"
    "escape | leak refuse resist; establish | support maintain sustain nominate; examine | try prove;"
    "exclude | expel forbid prevent veto; execute | murder kill sign finish; expel | remove; export | smuggle trade transfer;"
    "expose | leak; find | hear; forbid | halt prevent; fracture | injure hurt wound; break | injure hurt wound;"
    "freeze | suffer withhold; grant | permit; greet | recognise recognize; hear | try; hijack | seize; hurt | torture provoke insult;"
    "inform | mislead regret; injure | torture insult; inspect | visit review; interrupt | terminate; invade | occupy overrun raid;"
    "kill | veto suffer overcome overwhelm remove terminate; leak | reveal; lend | trust give; loan | give; load | transfer;"
    "maintain | survive uphold; move | keep; need | want have; offer | pay; oppose | veto; oust | replace; overcome | survive;"
    "perform | rehearse; permit | trust suffer; please | transport; present | show; prevent | restrict save; produce | publish;"
    "prohibit | veto; purchase | steal; raid | search seize; recruit | register; reduce | replace; release | supply transfer withdraw;"
    "remove | kill murder; require | forbid; retire | withdraw retreat terminate; return | travel; sanction | support; score | win;"
    "see | expect; sell | trade surrender; starve | suffer; sue | challenge; travel | send withdraw; worsen | suffer;"
    "rebel | soldier troop police; insurgent | soldier troop police; militant | soldier troop police;"
    "demonstrator | soldier police; protester | soldier police; hostage | kidnapper; patient | doctor nurse;"
    "withhold | reserve;"
    "accuse | condemn report; adjourn | continue; admit | receive; adopt | occupy; agree | cooperate; allege | testify; annul | suspend;"
    "arrest | interrupt; assault | loot; attack | loot; award | donate offer; ban | boycott deport exclude exile;"
    "bear | uphold; besiege | jail imprison; borrow | embezzle extort; boycott | challenge complain; bribe | reward; capture | obtain sack win;"
    "cede | negotiate resign; collapse | fail; compensate | repay; condemn | convict destroy; confess | swear; continue | defer extend postpone;"
    "convict | outlaw; crash | disrupt; deliver | surrender transfer; demote | replace; deny | forbid ignore oppose outlaw overturn revoke;"
    "deploy | prepare provide; deport | eliminate exclude export import outlaw; detain | interrupt restrict; die | disappear vanish;"
    "disclose | suggest testify; discuss | examine; dismantle | repeal; dismiss | replace; donate | offer; eject | hit load shoot strike;"
    "endorse | sponsor ratify; exile | outlaw; expel | export replace; extort | steal; extradite | export import outlaw; fall | overturn;"
    "flee | vanish fly; govern | guide; grant | offer ratify; harm | threaten; hijack | rob; hunt | prosecute; impeach | indict;"
    "imprison | include; infect | torture violate harm; injure | violate torture; insure | defend sponsor; join | merge marry;"
    "liquidate | starve suspend; loot | rape steal; offer | surrender; oust | retire suspend; override | suspend; overthrow | rebuild;"
    "overtake | replace; permit | ratify; poison | starve torture; prosecute | search sue; protect | rescue; publish | reveal;"
    "pursue | sue; raid | rape sack loot; recruit | restore; reject | veto; remain | survive; remove | retire suspend; replace | retire suspend;"
    "revoke | suspend; repeal | suspend; resign | retract; submit | testify; surrender | transfer; threaten | torture; withdraw | suspend leave;"
    "travel | fare; leak | crack; flat | weak; architect | builder; joint | mutual; municipal | native; indirect | suspicious;"
    "illegal | unfit; military | offensive savage; unarmed | unfit; hostile | lethal; provisional | temporary; partial | missing; uncertain | unstable;"
    "asleep | dead late; dead | dull flat passive wooden; active | alive; bad | negative offensive polluted sorry; big | tall proud prominent; black | dark individual; blank | white wooden; blue | dirty northern sorry; digital | real; empty | white wooden;"
    "ethnic | individual social; faulty | guilty; federal | northern political; fifth | seventh; fourth | quarterly; fictional | romantic; first | former low; full | pregnant; green | ill; heavy | wooden; homeless | lone poor;"
    "hot | illegal violent white; illegal | infamous; individual | national white; inland | national; last | senior; free | innocent; commercial | technical; cultural | social; corporate | joint; current | online widespread;"
    "musical | sweet; natural | physical; personal | physical; provisional | secondary; red | violent; several | single; single | various; shallow | small; slow | wooden; thick | wide; wild | violent unsafe; fresh | sweet;"
    "dirty | illegal; high | polluted; human | weak; hard | strong; regular | weak; dry | wooden; short | thick partial; pregnant | primary prolific significant great large; permanent | stable; safe | ready; old | senior;"
    "adult | senior; assistant | supporter; brother | friend monk; captain | policeman pilot master; captive | inmate; hostage | prisoner; chancellor | mayor president warden; conductor | director;"
    "critic | novelist composer; defendant | guard; diplomat | minister; envoy | minister; father | leader priest; firefighter | ranger defender; fisherman | sailor; founder | organizer; investor | lender; killer | terrorist; king | singer; leader | trainer;"
    "master | student; member | sister; novelist | reviewer; owner | publisher; passenger | sailor tourist; plaintiff | prosecutor; president | treasurer; publisher | reporter spokesman; reporter | spokesman; pupil | skipper; sailor | striker tourist;"
    "supporter | worker; abbot | monk; architect | artist author founder; baker | merchant; campaigner | candidate; brewer | producer; lawyer | referee; mayor | warden; officer | skipper; host | recipient; director | musician; dancer | musician; inspector | visitor;"
    "engineer | organizer; friend | supporter; chef | husband; goalkeeper | keeper; jogger | runner; quarterback | skipper; author | singer producer;"
    "agent | office; airfield | strip; board | ship; body | church; bridge | track; cargo | ship; coffee | seed; depot | store; drug | poison; fish | house; flood | stream; gas | gun; knife | wound; map | picture; office | post; oil | tanker;"
    "rail | tram; rain | stream; truck | wheel; door | room; building | library; boat | tower; bar | barrier; barge | bus; crate | horse; cigarette | joint; derby | hat; fuel | lighter; heat | smoke; hen | layer; load | ship; net | trap; paper | product; ranch | station;"
    "rifle | strip; shipment | transport; shop | rat; tank | store; track | tree tram; transport | truck tram; wind | wood; phone | receiver; bedroom | chamber; box | seat; cable | video rope; goat | house; jail | pen; jacket | skin; device | lighter;"
    "abandon | evacuate resign founder; abolish | suspend destroy; acquire | hire harvest locate; appoint | create; arrest | stop intercept govern; attempt | succeed; ban | reject; bury | drown; buy | pay; cancel | score; capture | hunt;"
    "collapse | overturn sustain; control | fly test; defeat | vote ruin overturn; deliver | drop; detain | retain stop; endorse | permit; exchange | sell; export | mail; fell | kill fly; gain | steal pay save;"
    "guard | patrol; hit | injure kick kill murder shoot walk win wound punch; imprison | surround; jail | surround; kick | score; kill | sacrifice; lift | steal; load | ship; maintain | stop shut; overturn | ruin; pay | refund;"
    "protect | screen; push | sell; recruit | renew; release | sacrifice; rescue | restore; resign | yield; retire | travel; sack | send; send | throw; stop | withdraw; supply | treat; design | trap; connect | hit strike;"
    "clean | strip; assault | rush jump; award | seal; block | detain operate; bomb | fail; campaign | drive; board | supply deal; free | spare; fire | shake; freeze | turn; harvest | import; hire | wage; injure | strain; invest | recruit; lead | produce;"
    "mislead | ruin; occupy | seize; open | prize turn; produce | raise; restore | return; rob | rip; sail | travel; seek | test; serve | supply; sell | sacrifice; shut | turn; strike | touch; surround | touch; supply | feed; suspend | end terminate; tackle | tug; vet | treat;"
    "import | trade; benefit | rescue; attack | struggle rush; commit | transfer; confront | defeat destroy; contract | rent; arrive | land succeed; assign | export fix; bribe | profit; cover | drown flood; create | output; cut | injure fell;"
    "idle | operation operate run; idle | operation operate run; fraud | evasion avoidance negligence; evasion | avoidance; raw | rough; secret | unknown; severe | violent; toxic | lethal; religious | strict; voluntary | preliminary"
    ).split(";")
    for one, _, others in [line.strip().partition(" | ")]
    for other in others.split()
)  # fmt: skip
"""Words that WordNet or the thesaurus has near one another and news tells apart: a first one, a bar, those that it is not."""

REJECTING: Final = frozenset({"reject", "deny", "dismiss", "dispute"})
HELD_AGAINST: Final = frozenset("charge allegation accusation claim suggestion".split())
"""What somebody rejects as he denies it."""
