"""Formatted text from the clipboard: all of what was copied, with its roles."""

import pytest

from core.model import ReadError
from core.reading import version_from_html

WORD = """Version:1.0\r\nStartHTML:0000000105\r\n<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color: red}</style>
</head><body lang=EN-GB><!--StartFragment--><h1>Bridge closed<o:p></o:p></h1><p class=MsoNormal>The only <b>bridge</b>
over&nbsp;the Arl<span style='mso-spacerun:yes'> </span>was closed.<o:p></o:p></p>
<p class=MsoListParagraph><span style='mso-list:Ignore'>·<span style='font:7.0pt'>&nbsp; </span></span>first boat</p>
<table><tr><td><p>Aboard</p></td><td><p>212</p></td></tr></table><!--EndFragment--></body></html>"""


def test_from_a_word_processor() -> None:
    found = version_from_html(WORD, label="Pasted")
    assert [(p.text, p.role) for p in found.paragraphs] == [
        ("Bridge closed", "title"),
        ("The only bridge over\u00a0the Arl was closed.", "body"),
        ("first boat", "body"),
        ("Aboard\t212", "table_row"),
    ]


def test_from_a_browser_nothing_chosen_is_left_out() -> None:
    text = '<meta charset="utf-8"><div class="share"><p>Short.</p></div><span>Bare words</span><br><br>and more<ul><li>one</li></ul>'
    found = version_from_html(text)
    assert found.texts == ("Short.", "Bare words", "and more", "one")


def test_nothing_is_run_or_fetched_and_nothing_makes_no_version() -> None:
    assert version_from_html('<p>One.</p><script>x</script><img src="http://example.org/x">').texts == ("One.",)
    for empty in ("", "  ", "<p> </p>", "<!--StartFragment--><!--EndFragment-->", "<!-- x -->"):
        with pytest.raises(ReadError, match=r"^The pasted text "):
            version_from_html(empty)
    with pytest.raises(ReadError, match="elements"):
        version_from_html("<p>x" * 300_001)
    assert version_from_html("<p>One \ud800.</p>").texts == ("One \ufffd.",)
