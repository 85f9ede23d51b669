"""The language of a paragraph of news, by script and by small words."""

import pytest

from core.text import detect_language
from core.text.language import languages_together

SAID = {
    "en": "The captain said on Monday that the ferry would not sail for a week.",
    "fr": "Le capitaine a déclaré lundi que le bac ne partirait pas pendant une semaine.",
    "de": "Der Kapitän sagte am Montag, dass die Fähre eine Woche lang nicht fährt.",
    "es": "El capitán dijo el lunes que el transbordador no saldrá durante una semana.",
    "it": "Il capitano ha detto lunedì che il traghetto non partirà per una settimana.",
    "pt": "O capitão disse na segunda-feira que a balsa não sairá por uma semana.",
    "nl": "De kapitein zei maandag dat de veerboot een week niet zal varen.",
    "tr": "Kaptan pazartesi günü feribotun bir hafta süre ile kalkmayacağını söyledi.",
    "pl": "Kapitan powiedział w poniedziałek, że prom nie wypłynie przez tydzień.",
    "ru": "Капитан сообщил в понедельник, что паром не выйдет в течение недели.",
    "uk": "Капітан повідомив у понеділок, що пором не вийде протягом тижня.",
    "ar": "قال القبطان يوم الاثنين إن العبارة لن تبحر لمدة أسبوع.",
    "he": "הקברניט אמר ביום שני כי המעבורת לא תפליג במשך שבוע.",
    "zh": "船长星期一表示，渡轮将停航一周。",
    "ja": "船長は月曜日、船を一週間止めると述べた。",
    "ko": "선장은 월요일 배가 일주일 동안 운항하지 않을 것이라고 말했다.",
    "th": "กัปตันกล่าวเมื่อวันจันทร์ว่าเรือจะหยุดหนึ่งสัปดาห์",
}


@pytest.mark.parametrize("language", SAID)
def test_a_sentence_tells_its_language(language: str) -> None:
    assert detect_language([SAID[language]]) == language


@pytest.mark.parametrize("texts", [[], [""], ["12 34"], ["Osprey"]])
def test_too_little_tells_none(texts: list[str]) -> None:
    assert detect_language(texts) is None


def test_a_quoted_name_in_other_letters_changes_nothing() -> None:
    assert detect_language([SAID["ru"] + " «Ferry Osprey Lines Limited», Tarn Bay."]) == "ru"
    assert detect_language([SAID["en"] + " (渡轮)"]) == "en"


SHORT = {
    "en": ["Mr Aldous left early.", "Two ferries sank on Friday."],
    "fr": ["Le bac rouvrira lundi.", "La commune compte 8 100 habitants."],
    "de": ["Die Fahrt dauerte zweieinhalb Stunden.", "Siebzehn Fahrgäste wurden verletzt."],
    "es": ["El muelle acoge a diez mil espectadores.", "La ministra viajará a Lima."],
    "ru": ["Завод уволит рабочих.", "Срок подачи заявок истекает 25 марта."],
}


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in SHORT.items() for text in texts]
)
def test_a_line_of_four_to_six_words_is_not_taken_for_a_language_farther_off(language: str, text: str) -> None:
    assert detect_language([text]) == language


def _together(*texts: str, told: list[str | None] | None = None, given: list[bool] | None = None) -> list[str | None]:
    own = [detect_language([text]) for text in texts]
    return languages_together([[text] for text in texts], told or own, given or [False] * len(texts))


def test_the_sides_of_a_short_pair_are_in_one_language() -> None:
    assert _together("Ute Lorenz trat ab.", "Trainerin Ute Lorenz trat nach drei Jahren ab.") == ["de", "de"]
    assert _together("Osprey", SAID["fr"]) == ["fr", "fr"]


def test_a_short_version_borrows_from_a_long_one() -> None:
    assert _together("Ute Lorenz trat ab.", (SAID["de"] + " ") * 12) == ["de", "de"]


def test_a_version_whose_own_words_tell_keeps_its_language() -> None:
    assert _together(SAID["en"], SAID["fr"]) == ["en", "fr"]
    assert _together(SAID["zh"], SAID["fr"]) == ["zh", "fr"]
    assert _together((SAID["en"] + " ") * 12, (SAID["fr"] + " ") * 12) == ["en", "fr"]


def test_what_an_editor_said_of_a_language_stays() -> None:
    assert _together("Ute Lorenz trat ab.", SAID["de"], told=["nl", "de"], given=[True, False]) == ["nl", "de"]
