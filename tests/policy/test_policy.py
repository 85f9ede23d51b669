"""The policy file: what an administrator fixes holds for everybody, and a bad one is told in one sentence."""

from __future__ import annotations

import socket
import sys
import tomllib
from pathlib import Path

import pytest

from core import Options, Version, compare
from core import policy as policies
from core.command_line import run
from core.model import ReadError
from core.policy import FREE, Policy, PolicyError, policy_place, read_policy
from core.reading import fetching

ROOT = Path(__file__).resolve().parents[2]
BEFORE = "The minister sent an e-mail from Kiev on Monday. It reached 40 towns."
AFTER = "The minister sent an email from Kyiv on Monday. It reached 60 towns."


@pytest.fixture
def fixed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A policy file that this machine obeys."""
    place = tmp_path / "policy.toml"
    monkeypatch.setattr(policies, "policy_place", lambda: place)
    return place


def test_without_a_file_nothing_is_fixed(fixed: Path) -> None:
    assert read_policy() == FREE == Policy()
    assert FREE.options(Options(("Read more",))) == Options(("Read more",))


def test_all_that_can_be_fixed(fixed: Path) -> None:
    fixed.write_text(
        'network = false\nauthor = " Desk "\nboilerplate = ["Read our letter"]\n'
        'house_style = [["e-mail", "email"]]\nupdate_notices = false\n',
        encoding="utf-8",
        newline="\n",
    )
    assert read_policy() == Policy(False, "Desk", ("Read our letter",), (("e-mail", "email"),), False)
    own = Options(("Mine", "Read our letter"), (), (("Kiev", "Kyiv"),))
    assert read_policy().options(own) == Options(
        ("Mine", "Read our letter"), (), (("e-mail", "email"), ("Kiev", "Kyiv"))
    )


def test_the_example_fixes_what_it_says(tmp_path: Path) -> None:
    """Each line of the example that ships, with its # taken away."""
    example = (ROOT / "packaging" / "linux" / "policy.toml").read_text(encoding="utf-8")
    lines = [line[1:] for line in example.split("\n") if line.startswith("#") and line[1:2].islower()]
    place = tmp_path / "policy.toml"
    place.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    assert tomllib.loads(place.read_text(encoding="utf-8")).keys() == Policy.__dataclass_fields__.keys()
    assert read_policy(place) != FREE


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"network = maybe", "invalid value"),
        (b"network = 0", "network is true or false"),
        (b"nettwork = false", "“nettwork” is no setting"),
        (b'author = ""', "author is a name"),
        (b"author = 7", "author is a name"),
        (b'boilerplate = "one"', "boilerplate is a list"),
        (b'boilerplate = [""]', "boilerplate is a list"),
        (b'house_style = ["e-mail", "email"]', "house_style is a list of groups"),
        (b'house_style = [["alone"]]', "house_style is a list of groups"),
        (b"author = \xff", "not UTF-8"),
        (b"#" * (2 << 20), "larger than 1 MB"),
    ],
)
def test_a_bad_one_is_told_in_one_sentence(fixed: Path, content: bytes, told: str) -> None:
    fixed.write_bytes(content)
    with pytest.raises(PolicyError) as caught:
        read_policy()
    assert told in str(caught.value) and str(fixed) in str(caught.value)
    assert str(caught.value).count("\n") == 0


def test_each_system_has_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("PROGRAMDATA", r"D:\Data")
    assert str(policy_place()).replace("/", "\\") == r"D:\Data\Factline\policy.toml"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert policy_place().as_posix() == "/Library/Application Support/Factline/policy.toml"
    monkeypatch.setattr(sys, "platform", "linux")
    assert policy_place().as_posix() == "/etc/factline/policy.toml"
    monkeypatch.setattr(policies, "IN_A_FLATPAK", Path(__file__))
    assert policy_place().as_posix() == "/run/host/etc/factline/policy.toml"


def test_the_network_is_off_for_everybody(fixed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: pytest.fail("it was looked up"))
    fixed.write_text("network = false", encoding="utf-8", newline="\n")
    with pytest.raises(ReadError, match="policy keeps Factline off the network"):
        fetching.fetch("https://news.example/story")


def test_one_word_to_the_house_is_style_and_the_rest_stays_a_fact() -> None:
    before = Version.from_text("The ferry left Varnmouth on Monday. It reached 40 towns.")
    after = Version.from_text("The ferry left Wharnport on Monday. It reached 60 towns.")

    def categories(*groups: tuple[str, ...]) -> list[str]:
        found = compare([before, after], options=Options(house_style=groups)).pairs[0].changes
        return [change.category for change in found]

    assert categories() == ["fact", "fact"]
    assert categories(("varnmouth", "Wharnport")) == ["style", "fact"]
    assert categories(("varnmouth", "Wharnport"), ("40", "60")) == ["style", "style"]
    assert categories(("varn", "wharn"), ("mouth", "port")) == ["fact", "fact"], "whole words alone"


def test_a_decision_finds_its_change_again_when_the_house_style_comes() -> None:
    before, after = Version.from_text("It reached 40 towns."), Version.from_text("It reached 60 towns.")
    keys = [
        compare([before, after], options=options).pairs[0].changes[0].key
        for options in (Options(), Options(house_style=(("40", "60"),)))
    ]
    assert keys[0] == keys[1]


class TestOnTheCommandLine:
    @pytest.fixture
    def files(self, tmp_path: Path) -> list[str]:
        for name, text in (("a.txt", BEFORE), ("b.txt", AFTER)):
            (tmp_path / name).write_text(text, encoding="utf-8", newline="\n")
        return [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]

    def test_a_bad_policy_stops_it(self, fixed: Path, files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        fixed.write_text("netwrk = false", encoding="utf-8", newline="\n")
        assert run(files) == 2
        said = capsys.readouterr()
        assert said.out == "" and "netwrk" in said.err and said.err.count("\n") == 1

    def test_the_author_is_fixed(
        self, fixed: Path, files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        fixed.write_text('author = "The Harbour Post"', encoding="utf-8", newline="\n")
        assert run([*files, "--author", "Somebody", "--docx", str(tmp_path / "r.docx")]) == 2
        assert "fixed on this computer" in capsys.readouterr().err
        assert run([*files, "--docx", str(tmp_path / "r.docx")]) == 0
        import zipfile

        with zipfile.ZipFile(tmp_path / "r.docx") as package:
            assert 'w:author="The Harbour Post"' in package.read("word/document.xml").decode("utf-8")

    def test_the_houses_words_hold(self, fixed: Path, files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        assert run([*files, "--check", "--only", "fact"]) == 1
        fixed.write_text('house_style = [["Kiev", "Kyiv"], ["40", "60"]]', encoding="utf-8", newline="\n")
        assert run([*files, "--check", "--only", "fact"]) == 0
        assert "  0 facts\n" in capsys.readouterr().out
