"""Which language a text is in: by its script, then by its commonest words.

Small function words are the surest sign of a language written in Latin or Cyrillic letters, and the ones here differ enough
that a paragraph of news is told apart. Where too little speaks for any language the answer is ``None``, not a guess.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

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
        "sw": "na ya wa kwa katika ni la za cha kuwa huko hiyo huu hii wake baada "
        "alisema walisema watu polisi kutoka ambao ambayo pia lakini hadi kama siku mwaka "
        "wakati yake hizo hilo",
        "la": "et est sunt non cum ad ut ex esse quod qui quae ab de sed atque enim autem per pro eius "
        "eorum hic haec hoc fuit erat anno contra inter post apud nec neque etiam dixit dixerunt",
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

_MORE: dict[str, str] = {
    "en": "a i you we no all one two three who when were been there than so out up into over people more some could did do if what while "
    "first new police man men killed died nobody",
    "fr": "à va vont reste seront sera pourrait s'est n'a c'est d'une qu'il qu'elle l'a y même très fait être "
    "trois deux personnes personne police contre sous sans cette maire près jusqu'à",
    "de": "sein hatten waren ihre seine mehr keine kein niemand drei zwei menschen polizei gegen vor beim vom "
    "unter ab laut wegen zwei",
    "es": "va van será serán ha nadie dos tres personas policía contra hoy ayer ante sin porque cuando hasta "
    "año será otro otra todos",
    "it": "nessuno due tre persone polizia contro oggi ieri senza perché quando ancora dopo nelle fra era loro "
    "suo sua l'ha rimasto",
    "pt": "ninguém dois duas três pessoas polícia contra hoje ontem sem porque quando ainda vai anos ter ele "
    "ela pela nesta neste ser ficou",
    "nl": "geen drie twee mensen politie tegen onder omdat toen haar hun ons wie kwam raakte niemand bedrijf "
    "burgemeester",
    "tr": "günü edildi iptal öldü yaralandı açıkladı söyledi üç kişi polis belediye başkanı yok değil etti yaptı kimse bugün gün yıl ilk",
    "pl": "nikt trzy dwa osoby osób policja przeciw bez gdy kiedy lub ale został zostały zostało ponad około przed",
    "sv": "ingen tre två personer polisen mot utan när eller blev har över nya år inte",
    "da": "ingen tre to personer politiet mod uden når eller kom året ved",
    "fi": "kukaan kolme kaksi ihmistä poliisi ilman kun tänään eilen vuonna uusi",
    "cs": "nikdo tři dva lidé lidí policie proti bez když nebo nový nová nové byla byli bylo své před mezi",
    "hu": "senki három két ember rendőrség ellen nélkül mikor új idén tegnap ma",
    "ro": "nimeni trei doi două persoane poliția împotriva fără când va vor nouă nou acum ieri azi ale unei unui",
    "id": "tiga dua orang polisi tanpa ketika baru hari mengatakan kata wali",
    "ca": "ningú tres dos persones policia contra sense quan ahir avui van va dit nova nou l'alcalde ha amb",
    "hr": "nitko tri dvije osobe policija protiv bez kada ili novi nova bila bili bio prije",
    "nb": "ingen tre to personer politiet mot uten når etter ble",
    "ru": "года году лет во руб млрд суд никто три человек человека людей полиция против без когда или новый стал сообщил "
    "сообщили заявил мы вы нет два подал ни",
    "uk": "ніхто троє три людей людина поліція проти без коли або новий стало повідомив повідомили заявив ми "
    "ні два подав був",
    "bg": "никой трима три души полицията против без когато или нов стана съобщи съобщиха заяви ние няма два подаде",
    "sr": "нико три особе људи полиција против без када или нови постао саопштио рекао ми нема два није",
    "ar": "قتل أصيب أعلن أعلنت الشرطة رئيس ثلاثة وقال قالت أكد لا لها منذ عند ضد تم",
    "fa": "نفر شدند شهردار پلیس هیچ کس سه دو گفته کردند ما آنها باید",
    "be": "ніхто тры чалавек паліцыя супраць без калі або новы",
}
"""More words a language, for texts of one sentence."""

_OF_NEWS: dict[str, str] = {
    "en": "monday tuesday wednesday thursday friday saturday sunday january february march april june july august october four "
    "five six seven eight nine ten twenty thirty hundred thousand hour hours day days week weeks month months year years "
    "percent million billion minister president mayor judge court council company government city town bridge school "
    "hospital fire shares fell rose yesterday today tomorrow mr mrs her she",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre octobre "
    "novembre décembre quatre cinq sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille heure "
    "heures jour jours semaine semaines mois an ans année années millions milliards euros habitants ministre président "
    "présidente directeur juge tribunal gouvernement ville commune route pont usine réunion annoncé déclaré indiqué ouvert "
    "fermé rouvrira ouvrira commence débutera dure durée compte dirige depuis hier demain blessés morts démissionné quitté "
    "vendu livré voiture conducteur incendie école hôpital peut doit docteur madame monsieur mme deux trois",
    "de": "stellen fallen weg knapp gut sitze leer viele fuhr zug montag dienstag mittwoch donnerstag freitag samstag sonntag "
    "januar februar märz mai juni juli oktober dezember vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig "
    "vierzig fünfzig hundert tausend stunde stunden minuten tag tage tagen woche wochen monat monate monaten jahr jahre "
    "jahren uhr millionen milliarden prozent bürgermeister präsident leiter gericht regierung stadt gemeinde straße brücke "
    "werk fahrer verletzt verletzte getötet festgenommen angeklagt gesperrt eröffnet geschlossen sagte teilte erklärte "
    "kündigte beginnt begann dauert dauerte bleibt blieb steht kommt übernimmt leitet seit gestern heute morgen herr frau "
    "fahrgäste menschen leicht schwer feuer schule krankenhaus soll muss kann darf wurde wurden worden halb",
    "es": "iba tren barco casa años contra ministerio lunes martes miércoles jueves viernes sábado domingo enero febrero marzo "
    "abril mayo junio julio agosto septiembre octubre noviembre diciembre cuatro cinco seis siete ocho nueve diez once doce "
    "quince veinte treinta cuarenta cincuenta cien ciento mil medio hora horas día días semana semanas mes meses millón "
    "millones euros dólares habitantes espectadores ministro ministra presidente presidenta alcalde alcaldesa juez jueza "
    "gobierno ciudad pueblo puente obra fábrica empresa reunión anunció aseguró afirmó declaró fue fueron subirá bajará "
    "cerrará abrirá comprará recibe dura empieza comienza termina mañana anoche heridos muertos incendio escuela hospital "
    "puede debe equipo premio salario peligro hay consejero consejera ganó perdió dejó señor señora",
    "ru": "понедельник вторник среду четверг пятницу субботу воскресенье января февраля марта апреля мая июня июля августа "
    "сентября октября ноября декабря четыре пять шесть семь восемь девять десять двадцать тридцать сорок сто тысяч тысячи "
    "млн млрд рублей час часа часов день дня дней неделю недели месяц месяца месяцев год года процента процентов президент "
    "министр мэр губернатор директор суд правительство город города области район завод мост школа больница пожар авария "
    "сообщил сообщила сообщили заявил заявила подтвердил подтвердили отправил уволил уволит получит длится стоит собирается "
    "истекает срок закрыт открыт задержан арестован погибли пострадали вчера сегодня завтра отставку",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio giugno luglio agosto settembre "
    "ottobre dicembre quattro cinque sette otto nove dieci venti trenta cento mila giorno giorni settimana settimane mese "
    "mesi milioni miliardi sindaco ministro presidente governo città ponte ospedale scuola incendio feriti morti arrestato "
    "domani",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março maio junho "
    "julho setembro outubro dezembro quatro cinco seis sete oito nove dez vinte trinta cem mil dia dias semana semanas mês "
    "meses milhões bilhões prefeito ministro presidente governo cidade ponte hospital escola incêndio feridos mortos preso "
    "amanhã reais",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart juni juli augustus oktober vier vijf "
    "zes zeven acht negen tien twintig dertig honderd duizend uur dagen weken maand maanden jaar miljoen miljard procent "
    "minister president rechter regering stad brug fabriek ziekenhuis school brand gewond doden aangehouden gisteren "
    "vandaag morgen",
}
"""Words of dates, figures and the commonest matters of news, likewise."""

_SHAPES: dict[str, str] = {
    "en": r"th\w+|wh\w+|\w+ing|\w+[^aeiou]ed|\w+ly|\w+tions?|\w*ght\w*|sh\w+|\w*(?:ck|oo|ea|ow)\w*|\w+[’']s|"
    r"\w+[bcdfgklmnprt]y|\w+er",
    "fr": r"\w+(?:eux|euse|ait|aient|ement|tion|tions|ée|ées|é|és|ique|eau|eaux|oir|elle|aire|eur|ants?|er)|"
    r"qu\w+|[dlnsjcm][’']\w+|\w*[èêéçœùû]\w*",
    "de": r"\w*(?:sch|cht|ß)\w*|\w+(?:ung|ungen|keit|heit|lich|liche|isch|ieren|iert|eit|eiten|ern|elt|ete|eten|"
    r"tz|ik)|ge\w+(?:t|en)|ver\w+|\w*[äöü]\w*",
    "es": r"\w+(?:ción|ciones|ado|ada|ados|adas|ido|idos|idad|mente|aron|ieron|ará|irá|erá|arán|ar|ir|os|ores|"
    r"oles|ó|ía|ío)|ll\w+|\w*[ñ]\w*|\w*ue[rnsb]\w*",
    "it": r"\w+(?:zione|zioni|ato|ata|ati|ità|mente|ono|anno|ello|elli|etto|ssimo|erà|età|sti|aggio)|gli\w*|"
    r"\w*(?:cch|zz|ggi|cci|ssu)\w*|l[’']\w+|dell?[’']\w+",
    "pt": r"\w+(?:ção|ções|ado|ada|idade|mente|aram|eram|iram|ão|ões|ou|eiro|eira|eito|ém|ês)|\w*(?:lh|nh)\w*|"
    r"\w*[ãõç]\w*",
    "nl": r"\w*(?:ij|aa|uu|oek|eeft)\w*|\w+(?:en|heid|lijk|tie|ing|isch)|ge\w+(?:d|t|en)|ont\w+|\w*(?:ee|oo|zij|"
    r"euk|eid)\w*",
    "sv": r"\w+(?:ade|ades|arna|erna|ningen|skt|het|ar|or|en)|\w*(?:ä|ö|å)\w*|\w+(?:ällda|elsen)",
    "da": r"\w+(?:erne|ede|else|elsen|ning|hed|lig|ene|en|er)|\w*[æø]\w*|\w*(?:ej|af)\w*",
    "nb": r"\w+(?:ene|ede|else|elsen|ning|het|lig|en|er)|\w*[æø]\w*|\w*(?:øy|ei)\w*",
    "fi": r"\w*(?:ää|ii|yy|tt|kk|öö)\w*|\w+(?:ssa|ssä|lla|llä|sta|stä|nen|ksi|aa|ui|eri|kaan|kään|isi)",
    "pl": r"\w*(?:rz|sz|cz|dz|ł|ę|ą|ś|ź|ż|ć)\w*|\w+(?:ego|emu|ych|ów|owi|ami|ach|ość|cja|ie|wy)|\w*(?:zy|wie|"
    r"owa|ni)\w*",
    "cs": r"\w*[ěřůýčžďťň]\w*|\w+(?:ého|ých|ovat|ost|ala|ali|ové|ání|ění|il|ila|uje|il|tí)|\w*(?:í|á)\w*",
    "hu": r"\w*(?:sz|gy|ny|cs|zs|ő|ű)\w*|\w+(?:ban|ben|nak|nek|ott|ett|ött|ás|és|ség|ság|tés|tás|ok|ek)|meg\w+|"
    r"\w*[áéó]\w*",
    "ro": r"\w*[țșă]\w*|\w+(?:ul|ului|ilor|ție|ții|ează|esc|este|ea|at|ată|ia|at)|\w*(?:î|â)\w*",
    "tr": r"\w+(?:lar|ler|ları|leri|ların|lerin|ndı|ndi|dı|di|du|dü|tı|ti|miş|mış|nın|nin|yor|ası|esi)|\w*[ığş]\w*",
    "sw": r"(?:wa|ali|wali|ana|ku|ki|vi|ma|mwa|ili|ina|zi|m|u)\w*(?:a|i|o|e)",
    "la": r"\w+(?:orum|arum|ibus|unt|erunt|ius|tur|ntur|avit|am|um|us|ae|is|ant)",
    "id": r"(?:me|di|ber|ter|pe|ke)\w{4,}|\w+(?:nya|kan|lah)|\w*(?:ng)\w*",
    "hr": r"\w*[ćđ]\w*|\w+(?:ije|skih|ski|ske|oga|ima|nje|nja|jela|ovi|enje|an|nik|io)|\w*[čšž]\w*",
    "vi": r"\w*[ạảấầẩẫậắằẳẵặẹẻẽếềểễệọỏốồổỗộớờởỡợụủứừửữựđơư]\w*",
    "ca": r"\w+(?:ció|cions|tzar|ment|ada|ats|ades|itat|it|at)|l[’']\w+|d[’']\w+|\w*(?:ny|ç|l·l|ix|ig)\w*",
    "ru": r"\w*[ыэё]\w*|\w+(?:ла|ло|ье|ся|ет|ого|его|ать|ить|ость|ение|ании|ется|ился|лся|лась|али|или|ли|ия|ие|ой|ый|ий)",
    "uk": r"\w*[іїєґ]\w*|\w+(?:ого|ати|ити|ість|ння|ться|ився|лися|ли|ія)",
    "bg": r"\w*ъ\w*|\w+(?:ът|ят|та|то|те|ха|ите|ата|ение|ване|ал|ва)",
    "sr": r"\w*[јљњћџђ]\w*|\w+(?:ила|или|ње|је|ју)",
    "be": r"\w*[ўі]\w*|\w+(?:ць|цца|ння|ага|ыя)",
    "ar": r"ال\w+|وال\w+|بال\w+|\w*[ةىإأ]\w*|(?:است|ت|ي|ا)\w{3,}",
    "fa": r"\w*[پچژگکی]\w*|می\w+|\w+(?:ند|ها|های)",
    "ur": r"\w*[ٹڈڑںےہھ]\w*",
}
"""Shapes of words that speak for a language, each word once: endings, joined letters, accents."""

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

_COUNTED: dict[str, regex.Pattern[str]] = {
    "de": regex.compile(r"(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)(?:und(?:zwanzig|drei(?:ß|ss)ig|\w+zig)|"
                        r"hundert\w*|tausend\w*|einhalb)|(?:hundert|tausend)\w+|anderthalb"),
    "es": regex.compile(r"veinti(?:ún|uno|una|dós|trés|cuatro|cinco|séis|siete|ocho|nueve)|\w+cientos|\w+cientas"),
    "ru": regex.compile(r"\w+(?:надцать|надцати|десят|сот)"),
}  # fmt: skip
"""Number words of a language that are made of others; they say as much as a common word."""

_SAMPLE = 20_000
_WORD = regex.compile(r"[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*")
_ENDING_OF_FIGURE = regex.compile(r"\d[-‑]?\p{L}{1,3}\b")
"""``3-е``, ``21e``: no word."""
_TABLES = {
    script: {
        language: frozenset(f"{words} {_MORE.get(language, '')} {_OF_NEWS.get(language, '')}".split())
        for language, words in languages.items()
    }
    for script, languages in _WORDS.items()
}


@cache
def _shape(language: str) -> regex.Pattern[str]:
    return regex.compile(_SHAPES[language])


def _rarities() -> dict[str, float]:
    """How much a word says: less, the more languages have it."""
    shared = Counter(word for languages in _TABLES.values() for words in languages.values() for word in words)
    return {word: count**-0.5 for word, count in shared.items()}


_RARITY = _rarities()
_SHAPE = 0.3
"""What a word's shape says, where a common word says 1."""
_PLAIN = {"Cyrillic": "ru", "Arabic": "ar"}
"""The language of a script that has no letters of its own: where nothing speaks more for another one, it is this."""
_LEAD = 1.12
"""How far the best language must be ahead of the next one where the text is short."""
_SAMPLED = 400
"""Words up to which shapes are looked at: common words alone tell a longer text."""
_LONG = 12
"""Words from which on a text is no longer short."""
_NEAREST = ("en", "fr", "de", "es", "it", "pt", "nl", "ru", "ar")
"""Languages whose news is read most: another one must be well ahead of them before a short text is taken for it."""
_WELL_AHEAD = 2.0
_PLAINER = 1.5
"""How much farther where the nearest is the language that a script without letters of its own stands for."""
_SHORT = 600
"""Code points up to which a version does not settle its language alone."""
_FAR_AHEAD = 2.0
"""How far a short version's own language must be ahead of the one that all versions together speak for."""


@cache
def small_words(language: str | None) -> frozenset[str]:
    """The commonest small words of a language, by which it is told; empty for one that has none here."""
    found = (words[language] for words in _WORDS.values() if language in words)
    return frozenset(next(found, "").split())


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
    scores, count = _scores(sample, script)
    best, second = sorted(scores, key=lambda language: (-scores[language], language))[:2]
    if count < _LONG and best not in _NEAREST and not any(letter in sample for letter in _LETTERS.get(best, "")):
        nearest = max((n for n in scores if n in _NEAREST), key=lambda n: scores[n])
        if scores[best] < _WELL_AHEAD * scores[nearest] * (_PLAINER if nearest == _PLAIN.get(script) else 1):
            best, second = nearest, best
    if best == _PLAIN.get(script) and count > 2:
        return best
    if count < 2 or scores[best] < max(0.9, 0.06 * count):
        return None
    if count < _LONG and second in _NEAREST and scores[best] < _LEAD * scores[second]:
        return None
    return best


def _scores(sample: str, script: str) -> tuple[dict[str, float], int]:
    """How much speaks for each language of a script, and how many words there are."""
    found = Counter(word.lower().replace("i̇", "i") for word in _WORD.findall(_ENDING_OF_FIGURE.sub(" ", sample)))
    count = sum(found.values())
    characters = Counter(sample)
    scores: dict[str, float] = {}
    for language, words in _TABLES[script].items():
        score = sum(times * _RARITY[word] for word, times in found.items() if word in words)
        score += 0.5 * sum(characters[letter] for letter in _LETTERS.get(language, ""))
        if language in _COUNTED:
            score += sum(
                times for word, times in found.items() if _COUNTED[language].fullmatch(word) and word not in words
            )
        if count <= _SAMPLED:
            score += _SHAPE * sum(times for word, times in found.items() if _shape(language).fullmatch(word))
        scores[language] = score
    return scores, count


def languages_together(
    texts: Sequence[Sequence[str]], told: Sequence[str | None], given: Sequence[bool]
) -> list[str | None]:
    """The language each of several versions of an article is in. ``told``: what is known of each by itself; ``given``: whether an editor
    or its file said so.

    A version of more than some 600 code points keeps its own. A shorter one is in the language of those, or where none is as long in
    the one that all short ones together speak for, unless its own words speak for another one by far.
    """
    short = [not fixed and sum(map(len, paragraphs)) <= _SHORT for fixed, paragraphs in zip(given, texts, strict=True)]
    settled = {language for language, brief in zip(told, short, strict=True) if language and not brief}
    if len(settled) > 1 or not any(short):
        return list(told)
    words = [w for paragraphs, brief in zip(texts, short, strict=True) if brief for w in _sample(paragraphs).split()]
    joint = (
        min(settled) if settled else detect_language([" ".join(dict.fromkeys(words))])
    )  # what both say tells no more than once
    if joint is None:
        near = sorted({language for language, brief in zip(told, short, strict=True) if brief and language in _NEAREST})
        joint = near[0] if len(near) == 1 else None
    return [
        joint if brief and joint and _may_be(_sample(paragraphs), language, joint) else language
        for paragraphs, language, brief in zip(texts, told, short, strict=True)
    ]


def _may_be(sample: str, own: str | None, joint: str) -> bool:
    """Whether a text taken for one language, or for none, may as well be in another."""
    script = next((script for script, languages in _TABLES.items() if joint in languages), None)
    if own is None or own == joint:
        return True
    if script is None or own not in _TABLES[script]:
        return False
    scores, _ = _scores(sample, script)
    far = _FAR_AHEAD * (1 if own in _NEAREST else _PLAINER)
    return scores[own] < far * max(scores[joint], _SHAPE)
