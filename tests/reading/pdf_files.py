"""PDF files written by hand, so that the tests know what stands where and need no other program."""

import textwrap
from collections.abc import Sequence

Placed = tuple[float, float, float, str]
"""x and y in points from the lower left corner, size, text (ASCII; ``\\`` escapes as in PDF)."""


def pdf(*pages: Sequence[Placed], info: str = "", trailer: str = "", picture: bool = False) -> bytes:
    """A file with these pages in Courier, whose letters are all 0.6 of their size wide. ``info`` are its properties."""
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
        "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\n"
        "stream\n0\nendstream",
    ]
    for number, page in enumerate(pages):
        drawn = "".join(f"BT /F {size} Tf {x} {y} Td ({text}) Tj ET\n" for x, y, size, text in page)
        drawn += "q 100 0 0 100 0 0 cm /I Do Q\n" if picture else ""
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {6 + 2 * number} 0 R "
            f"/Resources << /Font << /F 3 0 R >> /XObject << /I 4 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}endstream")
    if info:
        objects.append(f"<< {info} >>")
        trailer += f" /Info {len(objects)} 0 R"
    data = b"%PDF-1.4\n"
    places = []
    for number, text in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{text}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\n"
    return data + f"{end}startxref\n{len(data)}\n%%EOF\n".encode("ascii")


def column(lines: Sequence[str], x: float = 60, y: float = 780, size: float = 11, step: float = 13) -> list[Placed]:
    """Lines one below the other; an empty one is a blank space."""
    return [(x, y - step * number, size, text) for number, text in enumerate(lines) if text]


def wrapped(*paragraphs: str, width: int = 60) -> list[str]:
    """The paragraphs as lines, with nothing between them; an empty one stays as a blank space."""
    return [line for text in paragraphs for line in (textwrap.wrap(text, width, break_on_hyphens=False) or [""])]
