"""What the words of an article's frame look like, in several languages: datelines, bylines, credits, notes, dates.

All but the agencies are compared after folding or in lower case.
"""

from typing import Final

AGENCIES: Final = frozenset(
    (
        "AFP", "AP", "Reuters", "dpa", "DPA", "EFE", "ANSA", "AdnKronos", "TASS", "RIA Novosti", "RIA", "Interfax",
        "Xinhua", "Kyodo", "Kyodo News", "Jiji", "Yonhap", "CNA", "PTI", "ANI", "IANS", "UPI", "UNB",
        "Bernama", "Antara", "VOA", "RFE/RL", "PA", "PA Media", "Press Association", "AAP", "NZPA",
        "The Canadian Press", "CP", "Associated Press", "The Associated Press", "Agence France-Presse", "Bloomberg",
        "Bloomberg News", "ANP", "Belga", "ATS", "Keystone-SDA", "SDA", "APA", "epd", "KNA", "sid", "SID", "TT",
        "NTB", "Ritzau", "STT", "BNS", "PAP", "CTK", "ČTK", "TASR", "MTI", "HINA", "STA", "Tanjug", "BTA",
        "Agerpres", "Anadolu", "AA", "DHA", "Ukrinform", "UNIAN", "BelTA", "Kazinform", "Trend", "Lusa", "Telam",
        "Télam", "Agencia Brasil", "Agência Brasil", "Europa Press", "Notimex", "Prensa Latina", "WAM", "SPA",
        "MENA", "IRNA", "Petra", "QNA", "KUNA", "SANA", "MAP", "APS", "TAP", "NAN", "APO", "GNA", "SAPA", "CNN",
        "BBC", "NBC", "CBS", "ABC", "NPR", "MarketWatch", "Dow Jones", "Dow Jones Newswires", "GlobeNewswire",
        "PRNewswire", "PR Newswire", "Business Wire", "BUSINESS WIRE", "ТАСС", "РИА Новости", "Интерфакс",
        "Укринформ", "Укрінформ",
    )
)  # fmt: skip
"""Names as they stand in datelines and credits."""

PICTURES: Final = (
    "photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "images", "video", "video still", "graphic",
    "illustration", "credit", "photo credit", "file photo", "handout", "foto", "fotos", "bild", "bilder", "grafik", "crédit", "crédits", "crédit photo",
    "crédits photo", "image credit", "immagine", "imagen", "imagem", "beeld", "фото", "видео", "图", "图片", "摄影", "تصوير", "صورة", "الصورة",
)  # fmt: skip
"""What stands before the name of who made a picture."""

BYLINE_JOBS: Final = frozenset(
    (
        "correspondent", "staff writer", "staff reporter", "special correspondent", "political editor", "enviada especial", "enviado especial", "corresponsal", "redacción",
        "correspondant", "correspondante", "envoyé spécial", "envoyée spéciale", "notre correspondant", "notre correspondante", "korrespondent", "korrespondentin", "inviato", "inviata",
        "correspondente", "redactie", "correspondent in brussel", "собственный корреспондент", "корреспондент",
    )
)  # fmt: skip
"""What a writer is, behind the name and a comma, in small letters."""

BYLINE_STARTS: Final = (
    "by", "von", "par", "por", "de", "di", "da", "av", "af", "door", "автор:", "текст:", "tekst:", "text:", "autor:",
    "author:", "auteur :", "words by", "written by", "reported by", "story by", "report by",
)  # fmt: skip
"""The words before a writer's name."""

SMALL_IN_NAMES: Final = frozenset(
    (
        "and", "&", "und", "et", "y", "e", "och", "og", "en", "и", "with", "in", "for", "the", "de", "da", "di",
        "del", "della", "der", "den", "des", "du", "dos", "das", "van", "von", "zu", "zur", "la", "le", "el", "al",
        "bin", "ibn", "ben", "ter", "ten", "af", "av", "ap", "of",
    )
)  # fmt: skip
"""Words in small letters between and within names."""

CREDIT_STARTS: Final = (
    "(reporting by", "reporting by", "(additional reporting", "additional reporting", "(writing by", "(editing by",
    "editing by", "writing by", "translated by", "(translated by", "translation by", "compiled by", "(compiled by", "graphics by", "with reporting by", "with additional reporting", "(with inputs from", "with inputs from",
    "with agency inputs", "(with agency", "associated press writer", "associated press writers",
    "this story was reported by", "this report was prepared", "(mit material von", "mit material von",
    "mit agenturmaterial", "avec afp", "(avec afp", "con información de", "(con información de", "con informazioni",
)  # fmt: skip
"""A paragraph that begins so says who worked on the article."""

CAPTION_STARTS: Final = (
    "file photo:", "file photo -", "file -", "file —", "file –", "file:", "photo:", "photos:", "photo by",
    "photo credit", "photograph:", "photographs:", "picture:", "pictures:", "image:", "images:", "image credit",
    "image source", "image caption", "caption:", "credit:", "video:", "illustration:", "graphic:", "(photo",
    "(file photo", "(image", "foto:", "fotos:", "bild:", "bilder:", "grafik:", "symbolbild", "archivbild", "photo :",
    "photo d'archives", "crédit photo", "image d'illustration", "imagen:", "imagen de", "foto de archivo", "imagem:",
    "immagine:", "beeld:", "фото:", "фото :", "на фото:",
)  # fmt: skip

CORRECTION_OPENINGS: Final = (
    "correction", "corrections", "corrected", "clarification", "clarifications", "correction and clarification",
    "corrections and clarifications", "editor's note", "editors' note", "editor's notes", "editorial note",
    "note to editors", "note to readers", "update", "updates", "update note", "erratum", "errata", "retraction",
    "amendment", "amended", "berichtigung", "korrektur", "richtigstellung", "anmerkung der redaktion",
    "anm. d. red.", "hinweis der redaktion", "aktualisierung", "rectificatif", "erratum", "précision",
    "note de la rédaction", "mise à jour", "corrección", "fe de errores", "fe de erratas", "nota de la redacción",
    "nota del editor", "actualización", "rectificación", "correzione", "rettifica", "errata corrige",
    "nota della redazione", "aggiornamento", "correção", "errata", "nota da redação", "atualização", "rectificatie",
    "correctie", "noot van de redactie", "rättelse", "rettelse", "retting", "oppdatering", "opdatering",
    "uppdatering", "исправление", "поправка", "уточнение", "примечание редакции", "от редакции", "обновление",
    "виправлення", "уточнення", "sprostowanie", "aktualizacja", "od redakcji", "تصحيح", "تصويب", "توضيح", "ملاحظة المحرر", "تنويه", "تحديث",
    "更正", "更正启事", "勘误", "勘误启事", "编者按", "编者注", "更新说明",
)  # fmt: skip
"""What opens a note to readers, before a colon, a dash or a date, in brackets, or alone."""

CORRECTION_BRACKETED: Final = (
    "corrects", "corrected", "updated", "removes", "clarifies", "fixes", "deletes", "amends", "amended",
    "(?:adds|updates|refiles|recasts|repeats)[^()]{0,80} (?:corrects?|correcting|fix(?:es)?|clarify|clarifies|removes?|deletes?|amends?)",
)  # fmt: skip
"""Verbs in brackets by which agencies say what was wrong in an earlier version. What a new one merely brings (``(Adds quotes)``) is
furniture."""

CORRECTION_WITHIN: Final = (
    "an earlier version of this", "an earlier version said", "a previous version of this",
    "previous version of this article", "earlier version of the article", "an earlier headline",
    "this article has been updated", "this article was updated", "this story has been updated",
    "this story was updated", "this report has been updated", "this post has been updated",
    "this page has been updated", "this article has been corrected", "this article was corrected",
    "this story has been corrected", "this story was corrected", "this report has been corrected",
    "this post has been corrected", "this article has been amended", "this article was amended",
    "this story was amended", "this story has been amended", "this headline has been", "this headline was corrected",
    "has been updated to reflect", "was updated to reflect", "has been updated to clarify",
    "has been updated to include", "was updated to include", "has been corrected to", "was corrected to",
    "has been amended to", "was amended to", "in einer früheren version", "in einer ersten version",
    "eine frühere version dieses", "dieser artikel wurde aktualisiert", "dieser artikel wurde korrigiert",
    "dans une version précédente", "une version précédente de cet", "cet article a été mis à jour",
    "cet article a été corrigé", "una versión anterior de est", "este artículo ha sido actualizado",
    "este artículo ha sido corregido", "una versione precedente di quest", "questo articolo è stato aggiornato",
    "uma versão anterior dest", "este artigo foi atualizado", "este artigo foi corrigido",
    "in een eerdere versie van dit", "dit artikel is aangepast", "i en tidigare version", "i en tidligere versjon",
    "i en tidligere version", "в предыдущей версии", "в более ранней версии", "в первоначальной версии",
    "у попередній версії",
)  # fmt: skip
"""Words that say it wherever they stand."""

DATE_LINE_PUBLISHED: Final = (
    "date", "dated", "published", "published on", "published at", "first published", "first published on", "posted",
    "posted on", "posted at", "publication date", "date published", "pub date", "issued", "released", "created",
    "veröffentlicht", "veröffentlicht am", "erschienen am", "datum", "stand", "publié le", "publié",
    "date de publication", "publicado", "publicado el", "fecha", "publicado em", "data", "pubblicato il",
    "pubblicato", "gepubliceerd", "gepubliceerd op", "publicerad", "publisert", "publiceret", "опубликовано", "дата",
    "опубліковано", "opublikowano",
)  # fmt: skip
"""What stands before the date in a line that is a date and nothing else."""

DATE_LINE_UPDATED: Final = (
    "updated", "updated on", "updated at", "last updated", "last updated on", "last modified", "modified",
    "last update", "aktualisiert", "aktualisiert am", "zuletzt aktualisiert", "mis à jour le", "mis à jour",
    "modifié le", "actualizado", "actualizado el", "atualizado em", "aggiornato il", "bijgewerkt", "uppdaterad",
    "oppdatert", "opdateret", "обновлено", "оновлено", "aktualizacja",
)  # fmt: skip

WIRE_TURNS: Final = ("WRAPUP", "WRAP", "REFILE", "RPT", "ROUNDUP", "LEAD", "URGENT", "SNAP")
"""What agencies count the turns of a story with, before the figure or behind it: ``WRAPUP 3-``, ``2nd LEAD:``; ``UPDATE`` only
before a figure with a dash, for else it opens a note to readers."""

WIRE_MARKS: Final = (
    "BREAKING", "BREAKING NEWS", "WRAPUP", "WRAP", "REFILE", "RPT", "REPEAT", "ROUNDUP", "FLASH", "BULLETIN", "SNAP", "NEWS SNAP", "ALERT",
    "NEWSALERT", "NEWS ALERT", "URGENT", "EXCLUSIVE", "JUST IN", "DEVELOPING", "FACTBOX", "EXPLAINER", "TIMELINE", "ADVISORY", "LIVE",
    "EIL", "EILMELDUNG", "WDH", "ALERTE", "ALERTE INFO", "DERNIÈRE MINUTE", "FLASH INFO", "ÚLTIMA HORA", "ULTIMA HORA", "URGENTE",
    "ÚLTIMO MOMENTO", "ALERTA", "ULTIM'ORA", "ULTIMORA", "СРОЧНО", "МОЛНИЯ", "عاجل", "快讯", "突发", "即時", "速報", "속보",
)  # fmt: skip
"""Marks in capitals before a colon, a bar or a dash."""

WIRE_MARKS_WITH_COLON: Final = (
    "breaking", "breaking news", "just in", "exclusive", "eilmeldung", "dernière minute", "última hora", "срочно", "عاجل", "快讯", "突发",
)  # fmt: skip
"""Marks in any letters, before a colon or a bar alone."""

MONTHS: Final[dict[str, int]] = {
    form: number
    for number, forms in enumerate(
        (
            (
                "january", "jan", "januar", "jänner", "janvier", "janv", "enero", "ene", "gennaio", "gen", "janeiro",
                "januari", "январь", "января", "янв", "січня", "stycznia",
            ),
            (
                "february", "feb", "febr", "februar", "février", "févr", "fév", "febrero", "febbraio", "fevereiro",
                "fev", "februari", "февраль", "февраля", "фев", "лютого", "lutego",
            ),
            (
                "march", "mar", "märz", "mrz", "mars", "marzo", "março", "maart", "mrt", "marts", "март", "марта",
                "мар", "березня", "marca",
            ),
            (
                "april", "apr", "avril", "avr", "abril", "abr", "aprile", "апрель", "апреля", "апр", "квітня",
                "kwietnia",
            ),
            (
                "may", "mai", "mayo", "maggio", "mag", "maio", "mei", "maj", "май", "мая", "травня", "maja",
            ),
            (
                "june", "jun", "juni", "juin", "junio", "giugno", "giu", "junho", "июнь", "июня", "июн", "червня",
                "czerwca",
            ),
            (
                "july", "jul", "juli", "juillet", "juil", "julio", "luglio", "lug", "julho", "июль", "июля", "июл",
                "липня", "lipca",
            ),
            (
                "august", "aug", "août", "aout", "agosto", "ago", "augustus", "augusti", "август", "августа", "авг",
                "серпня", "sierpnia",
            ),
            (
                "september", "sept", "sep", "septembre", "septiembre", "settembre", "set", "setembro", "сентябрь",
                "сентября", "сен", "вересня", "września",
            ),
            (
                "october", "oct", "oktober", "okt", "octobre", "octubre", "ottobre", "ott", "outubro", "out",
                "октябрь", "октября", "окт", "жовтня", "października",
            ),
            (
                "november", "nov", "novembre", "noviembre", "novembro", "ноябрь", "ноября", "ноя", "листопада",
                "listopada",
            ),
            (
                "december", "dec", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "dicembre", "dezembro",
                "desember", "декабрь", "декабря", "дек", "грудня", "grudnia",
            ),
        ),
        start=1,
    )
    for form in forms
}  # fmt: skip
"""Every form of a month's name and its usual short forms, without full stop → 1..12."""

WEEKDAYS: Final = frozenset(
    (
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu", "thur", "thurs", "fri", "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
        "samstag", "sonnabend", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lunedì", "martedì", "mercoledì",
        "giovedì", "venerdì", "sabato", "domenica",
    )
)  # fmt: skip

NOT_PLACES: Final = frozenset(
    (
        "breaking", "breaking news", "exclusive", "update", "updated", "urgent", "alert", "analysis", "opinion",
        "comment", "explainer", "factbox", "fact check", "timeline", "watch", "video", "live", "live updates",
        "photos", "correction", "corrected", "note", "editor's note", "file", "file photo", "interview", "feature",
        "column", "review", "preview", "profile", "summary", "just in", "new", "sponsored", "advertisement", "recap",
        "focus", "insight", "special report", "investigation", "obituary", "letter", "editorial", "podcast", "quiz",
        "q&a", "question", "answer", "warning", "important", "ai", "us", "u.s.", "uk", "u.k.", "eu", "un", "u.n.",
        "nato", "nasa", "who", "fbi", "cia", "imf", "opec", "covid", "covid-19", "ceo", "tv", "ok",
    )
)  # fmt: skip
"""Words in capitals before a dash that are no place."""
