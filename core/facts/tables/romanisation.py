"""Names that more than one romanisation is used for. A row is one name; the first form stands for all."""

from typing import Final

_ARABIC: Final = (  # and Persian and Turkic
    "muhammad mohammed mohamed mohammad muhammed mohamad mahomet muhamad", "ahmad ahmed", "hussein hussain husayn hussayn hossein husain", "hassan hasan",
    "abdullah abdallah abdulla", "abdel abdul abd", "omar umar", "osama usama", "yusuf youssef yousef yusef youssouf", "ibrahim ebrahim", "khaled khalid", "saleh salih",
    "fatima fatimah fatma", "aisha ayesha aicha", "mustafa mostafa moustafa", "mahmud mahmoud", "qadhafi gaddafi qaddafi gadhafi kadhafi", "assad asad",
    "sheikh shaikh shaykh", "nasrallah nasrullah", "khamenei khamenai", "rouhani rohani ruhani", "erdogan erdoghan", "aliyev aliev", "haniyeh haniya haniyah",
    "qasim qassem kassem qasem", "suleiman sulaiman sulayman soleiman soleyman", "farouk faruq farooq farouq", "tariq tarek tareq", "jamal gamal", "said saeed sayeed",
    "walid waleed", "amir ameer", "hamid hameed", "nabil nabeel", "salim saleem", "jamil jameel", "majid majeed", "rafiq rafik rafeeq", "bashir basheer", "munir muneer", "samir sameer", "wahid waheed",
    "idris idrees", "ayman aiman", "hisham hicham hesham", "zaynab zainab zeinab zeynab", "khadija khadijah khadeeja", "maryam mariam", "tawfiq tawfik toufik", "nadim nadeem", "habib habeeb", "shahid shaheed", "rashid rasheed", "karim kareem", "amin ameen", "nur noor nour", "laila leila layla", "mubarak moubarak", "sisi sissi",
    "muammar moammar muammer moamer moamar", "quran koran qoran qur'an", "houthi huthi houti", "houthis huthis houtis", "hezbollah hizbullah hizbollah hizballah hezbullah hezballah", "baalbek baalbeck", "ramadan ramadhan ramazan", "qaeda qaida kaida", "kandahar qandahar",
    "khomeini khomeyni", "ahmadinejad ahmedinejad", "raisi raeisi", "mansour mansur", "nasser nasir naser nassir", "faisal faysal feisal", "fahd fahad", "jaafar jafar jaffar", "masoud massoud masood masud", "rahman rehman", "hekmatyar hikmatyar",
    "qureshi qureishi quraishi", "abbas abas", "yasser yasir yaser", "arafat arafaat", "ismail ismael ismaeel", "sanaa sana'a", "maalula maaloula", "homs hims", "daraa deraa dera'a", "tigray tigrai", "oromia oromiya", "pyongyang pyeongyang", "jeju cheju", "madrasa madrassa madrasah", "sharia shariah",
)  # fmt: skip

_SLAVIC: Final = (
    "aleksandr alexander alexandr oleksandr aliaksandr alyaksandr", "aleksei alexei aleksey alexey oleksii oleksiy", "sergei sergey serhiy serhii siarhei syarhey siarhey", "dmitri dmitry dmitriy dmytro dimitri dzmitry",
    "yevgeny evgeny yevgeni evgeni yevgenii yevhen yauhen yauheni", "volodymyr wolodymyr", "nikolai nikolay mykola mikalai", "mikhail mihail mykhailo mikheil michail", "andrei andrey andriy andrii", "yuri yury yuriy iurii yurii",
    "vitali vitaly vitaliy vitalii", "gennady gennadi gennadiy", "valery valeri valeriy", "anatoly anatoli anatoliy", "vasily vasili vasyl", "arkady arkadi", "grigory grigori ryhor",
    "zelensky zelenskyy zelenskiy zelenskyi zelenski selenskyj", "navalny navalnyy navalniy nawalny", "khrushchev chruschtschow khrouchtchev", "gorbachev gorbatchev gorbatschow gorbachyov",
    "tchaikovsky chaikovsky tschaikowsky", "yeltsin eltsin jelzin", "lukashenko lukashenka loukachenko lukaschenko", "tymoshenko timoshenko", "poroshenko porochenko poroschenko",
    "prigozhin prigojine prigoschin", "shoigu choigou schoigu", "lavrov lawrow", "medvedev medwedew", "putin poutine", "natalya natalia nataliya natallia", "yekaterina ekaterina kateryna katsiaryna", "ksenia kseniya xenia",
    "vladimir wladimir uladzimir", "viktor wiktor viktar", "vladislav wladislaw vladyslav", "vyacheslav viacheslav wjatscheslaw", "valentin walentin", "vera wera",
    "fyodor fedor feodor", "semyon semen", "pyotr petr pjotr", "artyom artem", "alyona alena", "igor ihor ihar", "oleg oleh aleh", "sofya sofia sofiya", "darya daria dariya", "yevgenia evgenia yevgeniya evgeniya",
    "lyudmila liudmila ludmila", "lyubov liubov", "yelizaveta elizaveta", "yelena elena olena", "yegor egor", "yefim efim", "kirill kyrylo kiril", "konstantin kostyantyn", "matvei matvey", "timofei timofey",
    "alexandra aleksandra oleksandra", "yeremenko eremenko", "yefimov efimov", "yegorov egorov", "yermolov ermolov", "fyodorov fedorov", "solovyov soloviev solovyev", "kovalyov kovalev", "korolyov korolev",
    "mariya mariia maryia", "tatyana tatiana tetiana", "yulia yuliya iuliia",
    "ilya", "irina iryna", "nikita mykyta", "maksim maksym", "stanislav", "yaroslav", "svyatoslav", "rostislav", "mstislav", "bogdan bohdan", "pavel pavlo", "stepan",
    "zakhar", "iosif", "vsevolod", "oksana", "svetlana svitlana sviatlana svyatlana swetlana", "nadezhda", "galina halyna", "larisa larysa", "marina maryna", "anastasia", "varvara", "zoya", "ulyana",
    "feliks", "giorgi", "leonid", "boris borys", "vitaliya", "valeria", "viktoria", "lidia", "klavdia", "antonina", "lev", "rodion", "innokenty", "afanasy",
    "yevdokia evdokia", "georgy heorhiy", "filipp pylyp", "veniamin", "eduard", "rinat", "timur", "olga olha volha",
    "tikhanovskaya tsikhanouskaya tsikhanovskaya tichanowskaja", "kolesnikova kalesnikava", "babariko babaryka", "bialiatski byalyatski", "protasevich pratasevich", "tsepkalo tsapkala",
    "yanukovych yanukovich", "klitschko klychko", "shmyhal shmygal", "zaluzhny zaluzhnyi zaluzhnyy", "honcharenko goncharenko", "danilov danylov", "podolyak podoliak", "yermak ermak", "sybiha sybiga", "pashinyan pashinian",
)  # fmt: skip

_OTHERS: Final = (
    # Chinese and Korean
    "busan pusan", "incheon inchon", "gyeonggi kyonggi", "chongqing chungking", "nanjing nanking", "xinjiang sinkiang", "zedong tsetung", "enlai en-lai",
    # Hindi, Urdu, Bengali
    "chaudhry chaudhary chowdhury choudhury chaudhuri", "krishnan krishnen", "sharif shareef", "banerjee bannerjee", "mukherjee mukerji", "lakshmi laxmi", "sanjay sanjai", "vijay wijay",
)  # fmt: skip

NAMES: Final[dict[str, str]] = {form: row.split()[0] for row in (*_ARABIC, *_SLAVIC, *_OTHERS) for form in row.split()}

FOLDS: Final[tuple[tuple[str, str], ...]] = (
    ("tsch", "ch"), ("tch", "ch"), ("sch", "sh"), ("kh", "h"), ("ph", "f"), ("w", "v"), ("x", "ks"), ("ou", "u"), ("ss", "s"), ("ll", "l"), ("y", "i"), ("j", "i"),
)  # fmt: skip
"""Letters that romanisations of one Slavic name differ in, and one of them for all, in this order: Wassilij, Vasily; Natalja, Natalia."""

SLAVIC: Final[dict[str, str]] = {form: row.split()[0] for row in _SLAVIC for form in row.split()}
"""Of those names the Slavic ones, which the folds hold for as well."""

SLAVIC_ENDINGS: Final = ("ov", "ova", "ev", "eva", "sky", "skaya", "enko", "ovic", "evic", "ovna", "evna")
"""Endings by which a family name is known to be Slavic: the folds hold for it."""

ENDINGS: Final[tuple[tuple[str, str], ...]] = (
    ("skyy", "sky"), ("skyi", "sky"), ("skiy", "sky"), ("skii", "sky"), ("skij", "sky"), ("tskyy", "tsky"), ("ovich", "ovic"), ("evich", "evic"), ("ovitch", "ovic"), ("evitch", "evic"), ("ow", "ov"), ("ew", "ev"), ("owa", "ova"), ("ewa", "eva"), ("off", "ov"), ("eff", "ev"),
)  # fmt: skip
"""Endings of one Slavic name and their common form; -ski is left alone, because the Polish one is another."""
