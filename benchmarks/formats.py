"""What comes back of a document that LibreOffice wrote in each format: paragraphs, roles, letters, tables, notes, changes, metadata.

    python -m benchmarks.formats

One source with all of these is written in each format and read back; then all the sample versions are printed to PDF in six
layouts. ``tests/reading/test_with_libreoffice.py`` holds the same figures.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.conftest import soffice
from tests.reading.made_by_libreoffice import LOSSES, article, features, letters, made, printed


def main() -> int:
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
    return 0


if __name__ == "__main__":
    sys.exit(main())
