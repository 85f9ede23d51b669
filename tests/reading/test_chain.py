"""Folders and archives of versions, in order; and what came since the last look."""

import io
import os
import zipfile
from pathlib import Path

import pytest

from core.model import ReadError
from core.reading import chain
from core.reading.chain import Look, is_archive, look, read_archive, read_folder

STORY = "The only bridge over the river Arl was closed to traffic.\n"


def dated(day: int) -> str:
    return f"LOWICK, March {day} 2024 (AP) — {STORY}"


def filled(folder: Path, files: dict[str, str | bytes]) -> Path:
    folder.mkdir(exist_ok=True)
    for number, (name, text) in enumerate(files.items()):
        path = folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        os.utime(path, (1_700_000_000 - number * 100,) * 2)
    return folder


def zipped(files: dict[str, str | bytes]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2024, 1, 2, 3, 4, 6)), text)
    return whole.getvalue()


BY_DATE: dict[str, str | bytes] = {"a.txt": dated(8), "b.txt": dated(6), "c.md": dated(7)}


def labels(found: chain.Chain) -> list[str]:
    return [version.label for version in found.versions]


def test_by_the_dates_they_state(tmp_path: Path) -> None:
    for found in (read_folder(filled(tmp_path / "in", BY_DATE)), read_archive(zipped(BY_DATE), name="a.zip")):
        assert (labels(found), found.order, found.failures) == (["b", "c", "a"], "date", ())


def test_an_update_is_newer_than_what_was_published_that_day(tmp_path: Path) -> None:
    page = '<html><head><meta property="article:published_time" content="2024-03-06T08:00:00Z">{}</head><body><p>{}</p></body></html>'
    late = '<meta property="article:modified_time" content="2024-03-06T18:00:00Z">'
    early = late.replace("18:00", "09:00")
    files: dict[str, str | bytes] = {
        "1.html": page.format(late, STORY * 2), "2.html": page.format("", STORY * 2), "3.html": page.format(early, STORY * 2),
    }  # fmt: skip
    assert labels(read_folder(filled(tmp_path / "in", files))) == ["2", "3", "1"]


def test_by_numbers_in_names_then_by_time(tmp_path: Path) -> None:
    found = read_folder(filled(tmp_path / "in", {"v10.txt": STORY, "v2.txt": STORY, "v1.txt": dated(6)}))
    assert (labels(found), found.order) == (["v1", "v2", "v10"], "name")
    found = read_folder(filled(tmp_path / "on", {"new.txt": STORY, "newer.txt": STORY, "old.txt": STORY}))
    assert (labels(found), found.order) == (["old", "newer", "new"], "file time")


def test_what_cannot_be_read_costs_a_sentence(tmp_path: Path) -> None:
    files = {**BY_DATE, "photo.png": b"\x89PNG....", ".hidden": "x", "~$b.docx": "x", "inner.zip": zipped(BY_DATE)}
    found = read_folder(filled(tmp_path / "in", files))
    assert labels(found) == ["b", "c", "a"]
    assert [sentence.split()[0] for sentence in found.failures] == ["inner.zip", "photo.png"]
    files = {f"drafts/{name}": text for name, text in files.items()} | {"__MACOSX/drafts/a.txt": "x", "drafts/": ""}
    assert read_archive(zipped(files), name="a.zip").failures == found.failures


def refusal(call: object) -> str:
    with pytest.raises(ReadError) as caught:
        call()  # type: ignore[operator]
    assert str(caught.value).endswith(".")
    return str(caught.value)


def test_chains_that_are_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "has no files" in refusal(lambda: read_folder(filled(tmp_path / "in", {})))
    assert "can't be looked into" in refusal(lambda: read_folder(tmp_path / "nowhere"))
    assert "no file that can be read. x.txt is empty" in refusal(
        lambda: read_folder(filled(tmp_path / "in", {"x.txt": ""}))
    )
    assert "can't be opened" in refusal(lambda: read_archive(tmp_path / "nowhere.zip"))
    assert "damaged" in refusal(lambda: read_archive(b"PK\x03\x04nothing", name="a.zip"))
    assert "places outside itself" in refusal(lambda: read_archive(zipped({"../a.txt": STORY}), name="a.zip"))
    monkeypatch.setattr(chain, "VERSIONS", 2)
    assert "3 files, and 2 are the limit" in refusal(lambda: read_archive(zipped(BY_DATE), name="a.zip"))
    monkeypatch.setattr(chain, "VERSIONS", 100)
    monkeypatch.setattr(chain, "TOTAL_BYTES", 100)
    assert "too large" in refusal(lambda: read_folder(filled(tmp_path / "big", BY_DATE)))
    assert "too large" in refusal(lambda: read_archive(zipped(BY_DATE), name="a.zip"))


def test_a_bomb_in_an_archive_costs_a_sentence() -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", " " * 30_000_000)
    assert "unpacks to far more" in refusal(lambda: read_archive(whole.getvalue(), name="a.zip"))


def test_what_is_an_archive(tmp_path: Path) -> None:
    filled(tmp_path, {"a.zip": zipped(BY_DATE), "b.zip": "text", "c.docx": zipped(BY_DATE)})
    assert [is_archive(tmp_path / name) for name in ("a.zip", "b.zip", "c.docx", "none.zip")] == [
        True,
        False,
        False,
        False,
    ]


def test_a_watched_folder_gives_what_is_new_when_it_is_whole(tmp_path: Path) -> None:
    first = look(filled(tmp_path / "in", {"a.txt": STORY}))
    assert first.new == ()
    (tmp_path / "in" / "b.txt").write_bytes(b"The first ha")
    second = look(tmp_path / "in", first)
    assert second.new == ()
    (tmp_path / "in" / "b.txt").write_bytes(b"The first half, and the second.")
    third = look(tmp_path / "in", second)
    assert third.new == ()
    fourth = look(tmp_path / "in", third)
    assert [path.name for path in fourth.new] == ["b.txt"]
    assert look(tmp_path / "in", fourth).new == ()
    (tmp_path / "in" / "b.txt").unlink()
    gone = look(tmp_path / "in", fourth)
    assert gone.new == () and "b.txt" not in gone.given
    assert isinstance(gone, Look)
