"""Which language a text is in: by its script, then by its commonest words.

Small function words are the surest sign of a language written in Latin or Cyrillic letters, and the ones here differ enough
that a paragraph of news is told apart. Where too little speaks for any language the answer is ``None``, not a guess.
"""

from collections import Counter
from collections.abc import Iterable

import regex

_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("Hangul", "ko"),
    ("Hebrew", "he"),
    ("Thai", "th"),
    ("Greek", "el"),
    ("Devanagari", "hi"),
    ("Bengali", "bn"),
    ("Tamil", "ta"),
    ("Telugu", "te"),
    ("Gujarati", "gu"),
    ("Gurmukhi", "pa"),
    ("Kannada", "kn"),
    ("Malayalam", "ml"),
    ("Sinhala", "si"),
    ("Georgian", "ka"),
    ("Armenian", "hy"),
    ("Khmer", "km"),
    ("Lao", "lo"),
    ("Myanmar", "my"),
    ("Ethiopic", "am"),
)
"""Scripts that stand for one language in news; Kana, Han, Arabic, Cyrillic and Latin are looked at more closely."""

_WORDS: dict[str, dict[str, str]] = {
    "Latin": {
        "en": "the of and to in that is was for on with as at by it from has have his her be are were an which not but "
        "they this who said will would been their its he she had or after about",
        "fr": "le la les de des du et en un une est que qui dans pour par sur au aux pas ne plus avec sont ce cette il "
        "elle été ont mais ou leur ses son sa se nous vous d'un l' selon après",
        "de": "der die das und in den von zu mit ist des im für auf nicht ein eine dem sich als auch es an werden aus "
        "er hat dass sie nach bei einer um am sind noch wie einem über wurde zum haben nur war zur",
        "es": "el la los las de que y en un una es por con para del se no al su lo como más pero sus le ha fue este "
        "está entre sobre también desde han son muy según tras años dijo",
        "it": "il lo la gli le di che e è in un una per con del della non si da dei nel al sono delle dalla alla più "
        "anche come ha ma su degli dal nella hanno questo essere stato ai tra dopo anni",
        "pt": "o a os as de que e do da em um uma para com não no na por mais dos das ao foi se à é são como pelo pela "
        "mas seu sua ou também já nos nas até entre segundo após disse está anos",
        "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als bij door naar maar uit nog wordt "
        "heeft werd hij zij dit deze die worden over tot hebben kan meer geen volgens na",
        "tr": "ve bir bu için ile de da olarak olan çok daha gibi kadar en sonra ise ancak ya ne her olduğunu göre "
        "değil oldu dedi şu ama tarafından üzerine yeni iki büyük türkiye var olduğu arasında",
        "pl": "w i na z się do nie to że jest o od po jak za przez dla oraz co są był które który przy może już tym "
        "tego ale także jego będzie został być roku ich pod",
        "sv": "och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan när år "
        "under också efter eller nu sin där vid mot ska skulle",
        "da": "og i at det er en til på som de med for af den der ikke har et han men var sig fra vi så kan om efter "
        "eller også blev bliver hun være mod skal nu over under år",
        "nb": "og i det er på en som til å av for med at den har de ikke om et han men var seg fra vi så kan etter "
        "eller også ble blir hun være mot skal nå over under år",
        "fi": "ja on ei että oli se mukaan myös joka hän kun mutta ovat sen olla ole kuin vuoden tai sekä ovat jo "
        "vain niin ollut sitä jälkeen kanssa nyt voi",
        "cs": "a se v na je že s z do to o i ve jsou k pro by po za byl od ale jako která který jeho při podle roku "
        "není již také však než své jen když až bude",
        "hu": "a az és hogy nem is egy ez volt meg csak de már van mint el még azt szerint sem ki ha után lesz vagy "
        "ezt között lehet minden kell amely majd",
        "ro": "și de în la a cu că pe din nu o un este care pentru mai au fost prin ca sau dar sunt după lui fi ce "
        "acest această între până ani cele spus potrivit",
        "id": "yang dan di dari untuk dengan pada ini itu dalam tidak akan juga ke oleh telah ada saat adalah karena "
        "mereka sebagai kata bisa para tersebut tahun lebih sudah atau orang",
        "vi": "và của là có trong được cho không với các một người những đã để này khi từ đến ra tại về vào năm ông "
        "theo sau cũng đó như nhiều việc",
        "ca": "el la els les de i que en un una per amb del es no al als ha són més però també segons entre seva seu "
        "aquest aquesta fins dels han hi ser està anys",
        "hr": "i u je na se da su za od s o kako koji koja nije ali će biti iz to kao što po do bi još samo nakon "
        "više prema zbog te koje godine",
    },
    "Cyrillic": {
        "ru": "и в не на что с по это как из у к за от то о для его но был все так же или бы он она они был была были "
        "также после до при если ещё который которые году",
        "uk": "і в не на що з та у до це як за від про для його але був все так або він вона вони була були також "
        "після при якщо ще який які році є й зі щодо із",
        "bg": "и в не на че с по това как от за да се са е ще до но той тя те беше бяха също след при ако още който "
        "които година като към",
        "sr": "и у не на да је се са за од су ће по то као који која али био била били такође после при ако још "
        "године због ово биће",
        "be": "і ў не на што з па гэта як ад за да для яго але быў усе так або ён яна яны была былі таксама пасля "
        "пры калі яшчэ які якія годзе",
    },
    "Arabic": {
        "ar": "إن لن لم يوم هو هي في من على إلى أن التي الذي عن مع هذا هذه ما لا كان كانت بعد قال بين أو قد كما ذلك ولم وقد حيث خلال",
        "fa": "در به از که این را با است برای آن یک خود تا بر هم نیز شده می های شد پس وی اما بود کرد گفت",
        "ur": "کے کی میں ہے اور سے کا کو نے پر کہ یہ ہیں اس بھی نہیں تھا جو ایک کر گیا لیے ان ہو وہ",
    },
}

_LETTERS: dict[str, str] = {
    "de": "ß",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "tr": "ğışİ",
    "pl": "łęąśźż",
    "sv": "å",
    "da": "øæ",
    "nb": "øæ",
    "cs": "řůě",
    "hu": "őű",
    "ro": "țșă",
    "vi": "ạảấầẩẫậắằẳẵặẹẻẽếềểễệọỏốồổỗộớờởỡợụủứừửữựđ",
    "uk": "іїєґ",
    "ru": "ыэё",
    "be": "ў",
    "bg": "ъ",
    "sr": "јљњћџђ",
    "fa": "پچژگ",
    "ur": "ٹڈڑںےہ",
}
"""Letters that speak for a language, among those of its script."""

_SAMPLE = 20_000
_WORD = regex.compile(r"[\p{L}\p{M}]+")
_KANA = regex.compile(r"[\p{Script=Hiragana}\p{Script=Katakana}]")
_TABLES = {
    script: {language: frozenset(words.split()) for language, words in languages.items()}
    for script, languages in _WORDS.items()
}


def detect_language(texts: Iterable[str]) -> str | None:
    """The primary tag of the language that most of the texts (paragraphs) are in, or ``None`` where too little tells.

    At most the first 20,000 code points are looked at. About ten words of running text are enough.
    """
    sample = _sample(texts)
    letters = {
        script: len(regex.findall(rf"\p{{Script={script}}}", sample))
        for script in ("Latin", "Cyrillic", "Arabic", "Han", "Hiragana", "Katakana", *(name for name, _ in _SCRIPTS))
    }
    total = sum(letters.values())
    if total < 2:
        return None
    kana = letters.pop("Hiragana") + letters.pop("Katakana")
    # A sign of Han or Hangul says as much as some three letters, and texts in these scripts quote names in Latin.
    weights = {script: count * (3 if script in ("Han", "Hangul") else 1) for script, count in letters.items()}
    weights["Han"] += kana * 3
    script = max(weights, key=lambda name: weights[name])
    if script == "Han":
        # Chinese has no kana; Japanese news is never under a fifth kana, headlines seldom.
        return "ja" if kana * 12 > letters["Han"] else "zh"
    if script in _TABLES:
        return _by_words(sample, script)
    return dict(_SCRIPTS)[script]


def _sample(texts: Iterable[str]) -> str:
    parts: list[str] = []
    size = 0
    for text in texts:
        parts.append(text[: _SAMPLE - size])
        size += len(parts[-1]) + 1
        if size >= _SAMPLE:
            break
    return "\n".join(parts)


def _by_words(sample: str, script: str) -> str | None:
    found = Counter(word.lower().replace("i̇", "i") for word in _WORD.findall(sample))
    count = sum(found.values())
    characters = Counter(sample)
    scores: dict[str, float] = {}
    for language, words in _TABLES[script].items():
        score = float(sum(found[word] for word in words))
        score += 0.5 * sum(characters[letter] for letter in _LETTERS.get(language, ""))
        scores[language] = score
    best = max(scores, key=lambda language: scores[language])
    if scores[best] < max(2.0, 0.06 * count) and not (script != "Latin" and count > 3):
        return None
    return best
