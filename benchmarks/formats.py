"""What comes back of a document that LibreOffice wrote in each format: paragraphs, roles, letters, tables, notes, changes, metadata.

    python -m benchmarks.formats [TEXT TEXT …]

One source with all of these is written in each format and read back; then all the sample versions are printed to PDF in six
layouts, and compared from each format; so are the texts, versions of an article, where they are named.
``tests/reading/test_with_libreoffice.py`` holds the same figures.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from core import Version, compare
from core.reading import read
from tests.conftest import soffice
from tests.reading.made_by_libreoffice import (
    LOSSES,
    SAMPLES,
    article,
    fact_changes,
    features,
    in_each_format,
    letters,
    made,
    printed,
)


def tell_comparisons(name: str, originals: list[Version], folder: Path) -> None:
    """What is the same between the comparison of texts and that of the files which LibreOffice made of them."""
    folder.mkdir()
    bare = [Version.from_paragraphs([text.strip() for text in v.texts], label=v.label) for v in originals]
    known, facts = compare(originals), fact_changes(compare(originals))
    for kind, versions in in_each_format(originals, folder).items():
        found = compare(versions)
        same = found.to_dict()["pairs"] in (known.to_dict()["pairs"], compare(bare).to_dict()["pairs"])
        print(
            f"{name}, {kind}: {'the same comparison' if same else 'ANOTHER COMPARISON' if kind != 'pdf' else 'other links'}, "
            f"{'the same' if fact_changes(found) == facts else 'OTHER'} fact changes ({sum(map(len, facts))})"
        )


def main(arguments: list[str]) -> int:
    if soffice() is None:
        print("formats: not measured; LibreOffice Writer is not installed here.")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = made(folder)
        for number, (kind, path) in enumerate(files.items()):
            found = features(path)
            if not number:
                print("| format | " + " | ".join(found) + " |\n|" + "---|" * (len(found) + 1))
            print(f"| {kind} | " + " | ".join(found.values()) + " |")
        for kind in files:
            print(f"{kind} loses: {'; '.join(LOSSES[kind]) or 'nothing'}")
        source = article()
        for layout, texts in printed(source, folder).items():
            whole = sum(text in texts for text in source)
            same = "every letter" if letters(texts) == letters(source) else "LETTERS LOST"
            print(f"pdf, {layout}: {whole} of {len(source)} paragraphs whole ({whole / len(source):.1%}), {same}")
        tell_comparisons("sample", [read(SAMPLES / f"port-merrow-{n}.txt") for n in (1, 2, 3, 4)], folder / "sample")
        if arguments:
            tell_comparisons("these texts", [read(path) for path in arguments], folder / "texts")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
