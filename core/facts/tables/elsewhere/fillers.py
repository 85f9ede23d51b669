"""Words of other languages than English that carry nothing by themselves: pronouns, joints, particles."""

from typing import Final

FILLERS: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "fr": "déplorer déjà aussi donc ainsi alors bien dont cela ceci celui celle ceux celles lui eux moi tout toute tous toutes même mêmes autre autres très âge montant nombre total afin quand comme puis ici leurs mon ton nos vos quel quelle lors vers chez dès",
        "de": "bereits schon noch auch dann dort hier nun dabei damit dazu dafür davon darauf daran diese dieser dieses diesem diesen jene jener jenes eines einen keines ihre ihren ihrem ihrer seine seinen seinem seiner alle allen alles aller viel sehr mehr denn doch eben etwa beim vom zum zur wer was wo wann welche welcher welches andere anderen anderer man uns wir alter höhe anzahl ihn ihm ihnen",
        "es": "ya también así luego donde cuando esta este esto estos estas ese esa eso esos esas aquel ello ella ellos ellas todo toda todos todas mismo misma mismos mismas otro otra otros otras edad cual cuales quien quienes nos les uno unos unas bien aún sino pues siendo cuyo cuya",
        "it": "già anche così allora dove quando questo questa questi queste quello quella quelli quelle tutto tutta tutti tutte stesso stessa altro altra altri altre quale quali chi ci loro suo sua suoi sue molto ancora poi",
        "pt": "já também assim então onde quando este esta estes estas esse essa isso isto aquele aquela todo toda todos todas mesmo mesma outro outra outros outras qual quais quem seu sua seus suas muito ainda",
        "nl": "al ook dus dan waar wanneer deze dit die dat alle alles zelf andere ander welke wie wat hun zijn haar nog zeer toen daar hier",
        "ru": "уже еще ещё также тоже там тут здесь тогда когда где этот эта эти этого этой этом этому этим того той том тех тем тот все всех всем весь вся сам сама сами самого который которая которое которые которого которой которых которым которую возрасте свой свои своего своей своих своим лишь даже ли же вот чтобы чем себя себе их ему ей",
        "ar": "عمر أنه أنها أنهم إنه إنها إنهم هناك هنا كل أي هذا هذه ذلك تلك الذين اللذان اللتان وهو وهي وهم كما أيضا منه منها فيه فيها له لها لهم عليه عليها به بها التي الذي لدى عند حين حيث وكان وكانت بأن وأن وأنه وأنها",
    }.items()
}  # fmt: skip
"""Language → words. What denies or helps a verb is not among them."""

NOBODY: Final[dict[str, frozenset[str]]] = {
    "de": frozenset({"niemand", "niemanden", "niemandem"}), "es": frozenset({"nadie"}), "it": frozenset({"nessuno"}), "pt": frozenset({"ninguém"}),
    "nl": frozenset({"niemand"}), "ru": frozenset({"никто", "никого"}),
}  # fmt: skip
"""Language → words for nobody. French ``personne`` has a denial beside it, which tells."""
NO_ONE_DENIALS: Final = frozenset("ohne sin sans без senza sem zonder".split())
"""Before what there is none of."""
ALONE: Final[dict[str, dict[str, int]]] = {
    "de": {"einer": 1, "eine": 1, "eines": 1, "einem": 1}, "fr": {"un": 1, "une": 1}, "es": {"uno": 1, "una": 1}, "it": {"uno": 1, "una": 1},
    "pt": {"um": 1, "uma": 1}, "nl": {"een": 1, "één": 1},
    "ru": {"один": 1, "одна": 1, "одно": 1, "двое": 2, "трое": 3, "четверо": 4, "пятеро": 5, "шестеро": 6, "семеро": 7}, "ar": {"واحد": 1, "واحدة": 1, "اثنان": 2, "اثنين": 2, "اثنتان": 2, "اثنتين": 2},
}  # fmt: skip
"""Language → numbers that stand for persons or things by themselves."""

OTHER_MADE: Final = frozenset(
    "bei un nicht vize alt gegen anti ex mit in im il ir des dis dés vice sous sub pro не анти контр экс вице sur neo néo on бес без des".split()
)
"""Beginnings that make another thing of a word: ``Beifahrer``, ``unwirksam``, ``insuffisant``."""
