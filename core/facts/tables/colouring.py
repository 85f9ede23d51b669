"""English adjectives and adverbs that colour or weigh what they stand beside, and tell no kind of it."""

from typing import Final

COLOURING: Final = frozenset(
    "good great fine nice excellent outstanding superb brilliant remarkable notable noteworthy striking impressive stunning spectacular dramatic drastic "
    "big large huge massive enormous vast giant sizeable sizable considerable substantial significant major important key crucial vital critical decisive "
    "essential central pivotal historic momentous landmark groundbreaking unprecedented extraordinary exceptional special particular specific certain various "
    "bad poor terrible awful dreadful horrific horrible appalling shocking brutal savage fierce bitter heated angry intense strong powerful heavy hard tough "
    "harsh stern severe serious grave dire acute deep profound sharp steep stark marked clear obvious evident apparent visible plain sheer utter total "
    "complete full entire whole real true genuine actual proper famous renowned well-known celebrated acclaimed prominent leading top popular beloved respected "
    "esteemed veteran longtime controversial contentious disputed thorny sensitive delicate difficult tricky complex complicated challenging daunting "
    "ambitious bold daring sweeping radical far-reaching wide-ranging comprehensive extensive widespread broad general common usual normal typical ordinary "
    "regular frequent constant continuing continued ongoing persistent repeated recurrent growing mounting rising increasing rapid swift quick fast speedy "
    "sudden abrupt surprise surprising unexpected unforeseen startling tragic sad devastating disastrous catastrophic deadly destructive ruinous fearful "
    "frightening terrifying dangerous risky tense nervous anxious worried concerned troubled uncertain shaky fragile weak frail ailing struggling beleaguered "
    "embattled disgraced notorious infamous so-called alleged purported claimed apparent new fresh recent latest modern current present existing further additional "
    "extra more other another separate different similar same identical equal numerous many several countless busy crowded packed bustling lively vibrant "
    "beautiful picturesque scenic lovely charming quiet peaceful calm tranquil remote isolated distant far nearby close neighbouring surrounding adjacent "
    "long lengthy prolonged protracted short brief quick early late slow gradual steady smooth easy simple modest small little minor tiny slim slight narrow tight "
    "close keen eager enthusiastic warm cordial friendly constructive fruitful productive positive useful helpful valuable worthwhile effective efficient "
    "prestigious coveted lucrative costly expensive pricey bitter hard-fought hard-won thrilling exciting gripping nail-biting dull boring disappointing "
    "lacklustre sluggish brisk bleak grim gloomy rosy bright promising encouraging hopeful upbeat likely possible potential probable prospective proposed planned "
    "intended future upcoming forthcoming immediate urgent pressing swift decisive firm tough strict stringent rigorous thorough careful detailed close "
    "high low rare unusual uncommon scarce odd strange bizarre curious mysterious iconic legendary great old ancient historic traditional main chief principal "
    "rival competing opposing senior high-ranking top-level high-profile low-key public official formal joint common shared mutual respective own overall "
    "wet damp soggy icy freezing cold chilly cool mild balmy hot scorching sweltering blazing burning fiery raging roaring swirling thick dense heavy dark "
    "large-scale small-scale violent bloody fatal lethal vicious cruel ruthless barbaric heinous callous cowardly senseless shameful disgraceful outrageous "
    "absurd ridiculous baseless groundless unfounded false untrue misleading wrong incorrect inaccurate unfair unjust unacceptable intolerable "
    "necessary needed required essential right fair just reasonable sensible prudent wise appropriate suitable adequate sufficient "
    "excessive exorbitant unreasonable disproportionate heavy-handed aggressive hostile bellicose provocative inflammatory defiant resolute determined".split()
)
"""One of these in place of another is mostly chosen for its sound; beside a word that is none of them it says less."""

NEUTRAL_ADVERBS: Final = frozenset(
    "strongly firmly fiercely bitterly heavily greatly deeply highly widely largely mainly mostly chiefly primarily repeatedly frequently regularly constantly continually "
    "clearly plainly obviously evidently apparently really truly genuinely actually recently lately currently presently previously formerly earlier originally initially eventually "
    "finally ultimately subsequently reportedly allegedly supposedly purportedly officially formally specifically particularly especially notably generally broadly roughly "
    "approximately nearly practically virtually almost essentially basically simply merely purely solely exclusively only completely entirely totally wholly fully utterly "
    "absolutely thoroughly considerably substantially significantly markedly sharply steeply dramatically drastically hugely massively enormously vastly quickly rapidly swiftly "
    "promptly hastily speedily suddenly abruptly unexpectedly surprisingly shortly immediately instantly directly closely carefully cautiously properly correctly rightly duly "
    "quietly calmly warmly cordially angrily furiously loudly vehemently categorically flatly roundly bluntly forcefully vigorously harshly sternly severely badly seriously gravely "
    "tragically sadly unfortunately happily luckily fortunately thankfully surely certainly definitely undoubtedly probably possibly presumably likely effectively successfully "
    "easily comfortably convincingly decisively narrowly barely hardly scarcely slightly marginally moderately fairly rather relatively comparatively extremely exceptionally "
    "remarkably unusually famously popularly commonly usually normally typically traditionally historically jointly together respectively separately individually equally likewise similarly".split()
)
"""Adverbs that say how much, how sure, when or how well, not in which way; what some of them claim is asked by rules of their own."""
