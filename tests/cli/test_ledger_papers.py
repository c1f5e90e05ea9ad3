"""文书 · ``safetyduty ledger export --document`` draws up the papers of one hazard, and says what nobody has stated."""

import sys
from io import BytesIO
from pathlib import Path

import docx
import pytest

from tests.cli.running import run

REGISTER = Path("examples/registers/zeku.yaml")
TIES = ("--document", "order", "--hazard", "hazard-scaffold-ties", "--on", "2022-06-29")
HEAD = ("--number", "(泽)建责改[2022]7号", "--organ", "县住房和城乡建设局")


def drawn(to: Path, *words: str) -> str:
    result = run("ledger", "export", REGISTER, "-o", to, *words)
    assert result.exit_code == 0, result.stderr
    return result.stdout


def test_an_order_says_what_the_record_says_and_names_what_it_does_not(tmp_path: Path) -> None:
    to = tmp_path / "order.md"
    assert drawn(to, *TIES, *HEAD) == f"{to}：责令限期整改指令书；未载明：部位\n"
    lines = to.read_text("utf-8").splitlines()
    assert lines[0] == "# 责令限期整改指令书"
    assert "（泽）建责改〔2022〕7号" in lines
    assert "县城寄宿制中学宿舍楼工地：" in lines
    assert "- 整改期限：2022-07-10" in lines
    assert "县住房和城乡建设局" in lines
    assert "2022年6月29日" in lines


def test_a_word_file_holds_what_the_text_holds(tmp_path: Path) -> None:
    words = ("--document", "plan", "--hazard", "hazard-lpg-valves", "--on", "2022-06-30", "--headers", "en")
    said = drawn(tmp_path / "plan.docx", *words, "--lang", "en")
    assert said.endswith("rectification plan of a major hazard; not stated: number, issuing organ, goals and tasks\n")
    drawn(tmp_path / "plan.md", *words)
    page = docx.Document(BytesIO((tmp_path / "plan.docx").read_bytes()))
    paragraphs = {paragraph.text for paragraph in page.paragraphs}
    pieces = [
        line.removeprefix("- ") for line in (tmp_path / "plan.md").read_text("utf-8").splitlines() if line[:1] == "-"
    ]
    assert len(pieces) == 7
    assert set(pieces) <= paragraphs


def test_a_paper_tells_the_record_of_its_day(tmp_path: Path) -> None:
    of = ("--document", "review", "--hazard", "hazard-unloading-earthing", "--order", "（泽）应急责改〔2022〕3号")
    drawn(tmp_path / "before.md", *of, "--on", "2022-07-13")
    drawn(tmp_path / "after.md", *of, "--on", "2022-07-14")
    before, after = ((tmp_path / name).read_text("utf-8") for name in ("before.md", "after.md"))
    assert "- 所复查的指令书：（泽）应急责改〔2022〕3号" in before
    assert "- 复查意见：（未载明）" in before
    assert "- 复查意见：验收不通过" in after


REFUSED = {
    "no such hazard": (
        ("--document", "order", "--hazard", "hazard-scaffold-tie", "--on", "2022-06-29"),
        "登记中没有“hazard-scaffold-tie”；是否指“hazard-scaffold-ties”？",
    ),
    "a day before it was found": ((*TIES[:-1], "2022-06-27"), "2022-06-27尚未发现“hazard-scaffold-ties”"),
    "a paper without its hazard": (("--document", "order"), "a paper wants --document and --hazard"),
    "a hazard without a paper": (("--hazard", "hazard-scaffold-ties"), "a paper wants --document and --hazard"),
    "an organ without a paper": (("--organ", "局"), "a paper wants --document and --hazard"),
    "an order that is not reviewed": (
        (*TIES, "--order", "（泽）建责改〔2022〕7号"),
        "--order goes with --document review",
    ),
    "a number that is none": ((*TIES, "--number", "7号"), "（某）应急责改〔2026〕12号"),
    "a paper there is not": (("--document", "fine"), "fine"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_paper_that_cannot_be_drawn_up_is_not(tmp_path: Path, name: str) -> None:
    words, sentence = REFUSED[name]
    result = run("ledger", "export", REGISTER, "-o", tmp_path / "a.md", *words)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert sentence in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_paper_is_a_text_or_a_word_file(tmp_path: Path) -> None:
    to = tmp_path / "order.xlsx"
    result = run("ledger", "export", REGISTER, "-o", to, *TIES, "--lang", "en")
    assert (result.exit_code, result.stderr) == (2, f"{to}: give it a name that ends in one of .docx, .md\n")


def test_without_the_extra_a_sentence_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    result = run("ledger", "export", REGISTER, "-o", tmp_path / "order.docx", *TIES, "--lang", "en")
    assert (result.exit_code, result.stderr) == (2, "docx needs an extra: pip install 'safetyduty[docx]'\n")
