"""Text files in whatever encoding: the letters come out right, and what was assumed is told."""

import pytest

from core.model import ReadError
from core.reading import read, version_from_paragraphs, version_from_text

ENGLISH = "The café’s owner said “never” – and left. It cost £5, or €6.\n\nNobody else came to the opening on Monday."
FRENCH = (
    "Le ministre a déclaré que la décision serait prise après l’été, à l’issue d’un débat où chacun pourra s’exprimer.\n"
    "L’opposition, elle, dénonce une réforme bâclée et réclame un référendum dès la rentrée."
)
GERMAN = (
    "Der Bürgermeister erklärte, die Brücke müsse für größere Reparaturen gesperrt werden; über die Kosten schwieg er."
)
RUSSIAN = (
    "Министр заявил, что решение будет принято после выборов, когда завершится обсуждение бюджета на следующий год.\n"
    "Оппозиция требует созвать внеочередное заседание и опубликовать все документы, связанные со сделкой."
)
UKRAINIAN = (
    "Міністр заявив, що рішення ухвалять після виборів, коли завершиться обговорення бюджету на наступний рік у Києві."
)
POLISH = "Burmistrz powiedział, że most zostanie zamknięty na czas napraw, a żadna decyzja o kosztach jeszcze nie zapadła w środę."
GREEK = "Ο υπουργός δήλωσε ότι η απόφαση θα ληφθεί μετά τις εκλογές, όταν ολοκληρωθεί η συζήτηση για τον προϋπολογισμό."
TURKISH = "Bakan, kararın seçimlerden sonra alınacağını, bütçe görüşmelerinin ardından açıklanacağını söyledi; şehirde ışıklar söndü."
HEBREW = "ראש העיר הודיע ביום רביעי כי הגשר ייסגר לשבועיים לצורך תיקונים. העלות עדיין לא נקבעה, והתושבים מודאגים מאוד."
ARABIC = (
    "أعلن رئيس البلدية يوم الأربعاء أن الجسر سيغلق لمدة أسبوعين للإصلاح. ولم تحدد التكلفة بعد، وأعرب السكان عن قلقهم."
)
LITHUANIAN = "Meras trečiadienį pranešė, kad tiltas dviem savaitėms bus uždarytas remontui; kaina dar nenustatyta, gyventojai sunerimę."
LATVIAN = "Mērs trešdien paziņoja, ka tilts uz divām nedēļām tiks slēgts remontam; izmaksas vēl nav zināmas, iedzīvotāji ir noraizējušies."
VIETNAMESE = "Thi\u0323 trươ\u0309ng thông báo hôm thư\u0301 Tư că\u0300ng câ\u0300u se\u0303 đo\u0301ng cư\u0309a hai tuâ\u0300n."
CZECH = (
    "Starosta ve středu oznámil, že most bude na dva týdny uzavřen kvůli opravám; kolik to bude stát, ještě není známo."
)
JAPANESE = "市長は水曜日、橋を二週間閉鎖すると発表した。費用についてはまだ決まっていないという。住民からは不安の声が上がっている。"
CHINESE = "市长星期三宣布，大桥将关闭两周进行维修。费用尚未确定。居民对此表示担忧，认为政府应当公布更多细节。"
KOREAN = "시장은 수요일 다리를 이 주 동안 폐쇄한다고 발표했다. 비용은 아직 정해지지 않았다. 주민들은 불안해하고 있다."

MARKED = ["utf-8-sig", "utf-16", "utf-32"]
LEGACY = [
    ("cp1252", FRENCH),
    ("cp1252", GERMAN),
    ("cp1252", ENGLISH),
    ("cp1251", RUSSIAN),
    ("koi8_r", RUSSIAN),
    ("cp1251", UKRAINIAN),
    ("cp1250", POLISH),
    ("cp1253", GREEK),
    ("cp1254", TURKISH),
    ("cp1250", CZECH),
    ("cp1255", HEBREW),
    ("cp1256", ARABIC),
    ("cp1257", LITHUANIAN),
    ("cp1257", LATVIAN),
    ("cp1258", VIETNAMESE),
    ("koi8_u", UKRAINIAN),
    ("big5", "市長星期三宣布，大橋將關閉兩週進行維修。費用尚未確定。居民對此表示擔憂，認為政府應當公布更多細節。"),
    ("shift_jis", JAPANESE),
    ("euc_jp", JAPANESE),
    ("iso2022_jp", JAPANESE),
    ("gb18030", CHINESE),
    ("euc_kr", KOREAN),
]


def joined(data: bytes) -> str:
    return "\n".join(read(data, name="a.txt").texts)


def lines(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if line)


@pytest.mark.parametrize("encoding", MARKED)
@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN, JAPANESE, "😀 one"])
def test_a_marked_file_is_taken_at_its_word(encoding: str, text: str) -> None:
    data = text.encode(encoding)
    assert joined(data) == lines(text)
    assert read(data, name="a.txt").warnings == ()


def test_plain_utf_8_needs_no_word() -> None:
    assert joined(ENGLISH.encode()) == lines(ENGLISH)
    assert read(ENGLISH.encode(), name="a.txt").warnings == ()


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_unicode_without_a_mark_is_found_by_its_zero_bytes(encoding: str) -> None:
    data = ENGLISH.encode(encoding)
    assert joined(data) == lines(ENGLISH)
    assert "was assumed" in read(data, name="a.txt").warnings[0]


@pytest.mark.parametrize(("encoding", "text"), LEGACY)
def test_a_legacy_encoding_is_found_and_told(encoding: str, text: str) -> None:
    data = text.encode(encoding)
    assert joined(data) == lines(text)
    [warning] = read(data, name="a.txt").warnings
    assert warning.startswith("a.txt doesn't say how its letters are stored; ") and warning.endswith(" was assumed.")


def test_a_damaged_byte_does_not_turn_utf_8_into_something_else() -> None:
    data = (FRENCH * 3).encode().replace("é".encode(), b"\xe9", 1)
    found = read(data, name="a.txt")
    assert found.texts[0] == FRENCH.split("\n")[0].replace("é", "\ufffd", 1)
    assert found.texts[1] == FRENCH.split("\n")[1] + FRENCH.split("\n")[0]
    assert found.warnings == ("a.txt has 1 character that can't be read; each is shown as �.",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_a_lone_surrogate_becomes_the_replacement_character(encoding: str) -> None:
    data = "A bro\ud800ken word in a line of text.".encode(encoding, "surrogatepass")
    if encoding != "utf-8":
        data = b"\xff\xfe" + data
    found = read(data, name="a.txt")
    assert found.texts == ("A bro\ufffdken word in a line of text.",)
    assert "1 character" in found.warnings[0]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le"])
def test_a_file_cut_in_the_middle_of_a_letter_is_read_up_to_there(encoding: str) -> None:
    data = "\ufeffOne 😀".encode(encoding)[:-1]
    found = read(data, name="a.txt")
    assert found.texts[0].startswith("One ") and "can't be read" in found.warnings[0]
    assert read("\ufeffOne.\n".encode(encoding)[:-1], name="a.txt").texts == ("One.\ufffd",)


def test_lone_surrogates_of_pasted_text_are_replaced_too() -> None:
    for found in (version_from_text("a \udcff b"), version_from_paragraphs(["a \udcff b"])):
        assert found.texts == ("a \ufffd b",)
        assert "1 character" in found.warnings[0]


def test_a_replacement_character_that_was_written_is_no_damage() -> None:
    assert read("It shows � here.".encode(), name="a.txt").warnings == ()


@pytest.mark.parametrize(
    "data",
    [
        b"text\0with a zero byte",
        bytes(range(1, 32)) * 20,
        b"\x89PNG\r\n\x1a\n" + bytes(100),
        b"\x7fELF" + bytes(100),
        bytes(range(256)) * 8,
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"^a\.txt is "):
        read(data, name="a.txt")
