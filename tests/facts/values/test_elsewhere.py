"""What a changed stretch means in other languages: another source, the same one in another formula, another claim."""

from __future__ import annotations

import pytest

from core.facts.comparing.elsewhere import Judged, judged


def told(language: str | None, before: str, after: str) -> Judged | None:
    """Texts with the changed stretch in square brackets."""
    texts, stretches = [], []
    for marked in (before, after):
        start, end = marked.index("["), marked.index("]") - 1
        texts.append(marked.replace("[", "").replace("]", ""))
        stretches.append((start, end))
    return judged((texts[0], texts[1]), (stretches[0], stretches[1]), language)


@pytest.mark.parametrize(
    ("language", "before", "after", "kind"),
    [
        ("de", "Der Zug hält nicht[, teilte die Bahn mit].", "Der Zug hält[] laut Bahn nicht.", None),
        ("de", "Der Zug hält nicht.[]", "Der Zug hält [laut Bahn] nicht, sagte die Bahn.", "attribution"),
        ("de", "Der Zug hält[, teilte die Bahn mit].", "Der Zug hält[].", "attribution"),
        ("de", "Laut [Bahn] hält er.", "Laut [Polizei] hält er.", "attribution"),
        ("fr", "Il dort, [a indiqué] la mairie.", "Il dort, [selon] la mairie.", None),
        ("fr", "Selon [la police], il dort.", "Selon [les pompiers], il dort.", "attribution"),
        ("es", "El puente abre[, según la alcaldesa].", "La alcaldesa dijo que el puente abre[].", None),
        ("ru", "Он спит[, сообщили в полиции].", "По данным полиции, он спит[].", None),
        ("zh", "[市长王丽表示，]大桥开放。", "[]大桥开放，市长王丽说。", None),
        (
            "fr",
            "Le maire [a] confirmé que le pont tient.",
            "Le maire [n'a pas] confirmé que le pont tient.",
            "negation",
        ),
        ("de", "Die Bahn [teilte] gestern mit, dass er hält.", "Die Bahn [sagte] gestern, dass er hält.", None),
        ("fr", "Le pont [sera] fermé.", "Le pont [a été] fermé.", "status"),
        ("ru", "Река [может затопить] дома.", "Река [затопила] дома.", "modality"),
        ("de", "Der Mann wurde [verhaftet].", "Der Mann wurde [freigelassen].", "status"),
        ("ar", "[ارتفعت] الأسعار.", "[انخفضت] الأسعار.", "status"),
    ],
)
def test_what_a_stretch_means(language: str, before: str, after: str, kind: str | None) -> None:
    found = told(language, before, after)
    assert (found.kind if found else "-") == kind


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("de", "Die [rote] Brücke hält.", "Die [graue] Brücke hält."),
        ("fr", "Il [mange] du pain.", "Il [coupe] du pain."),
        ("en", "He [was arrested].", "He [was freed]."),
        (None, "Laut [Bahn] hält er.", "Laut [Polizei] hält er."),
    ],
)
def test_where_no_table_tells(language: str | None, before: str, after: str) -> None:
    assert told(language, before, after) is None
