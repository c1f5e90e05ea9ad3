"""Files that are no ledger, and words that do not go together: one sentence, exit code 2, and nothing half-written."""

import sys
from pathlib import Path

import pytest

from safetyduty import exchange
from safetyduty.cli import ledger_files
from safetyduty.exchange.ledgers.archives import inflated, zipped
from safetyduty.exchange.ledgers.spreadsheets import OLE
from tests.cli.running import run
from tests.exchange.ledgers.hazards import workbook
from tests.samples import zeku

REGISTER = Path("examples/registers/zeku.yaml")
ON = ("--on", "2022-08-31")
ROWS = [["编号", "隐患描述", "隐患等级", "排查日期"], ["W-1", "裂缝", "一般", "2022-07-01"]]
SHEET = "xl/worksheets/sheet1.xml"


def bomb() -> bytes:
    return zipped({**inflated(workbook({"a": ROWS}), "a.xlsx"), SHEET: b" " * (200 * 1024 * 1024)})


UNREADABLE = {
    "not an xlsx": ("a.xlsx", b"%PDF-1.7", "不是xlsx文件", "this is no xlsx file; save it as xlsx or csv"),
    "a document": ("a.xlsx", zipped({"word/document.xml": b"<a/>"}), "不是xlsx文件", "this is no xlsx file"),
    "a password": (
        "a.xlsx",
        OLE + b"\0" * 512 + "EncryptedPackage".encode("utf-16-le"),
        "文件有打开密码",
        "the file opens with a password; save it without one",
    ),
    "an old workbook": ("a.xls", OLE + b"\0" * 512, "旧版xls", "this is an old xls file; save it as xlsx"),
    "a file cut off": ("a.xlsx", workbook({"a": ROWS})[:400], "已损坏", "the file is damaged or incomplete ("),
    "a zip bomb": ("a.xlsx", bomb(), "压缩炸弹", "it would inflate too far (a zip bomb, it seems)"),
    "no header": ("a.csv", b"1,2\n3,4\n", "没有找到表头", "no header was found"),
    "no text at all": ("a.csv", b"\xff\xff\x00\x80", "无法识别文字编码", "its encoding is not known"),
    "no events": ("a.jsonl", b"{\n[]\n", "此行不完整", "this line is cut off, or no JSON"),
    "no register": ("a.yaml", b"- 1\n", "此处应为键值对", "a mapping is wanted here"),
}


@pytest.mark.parametrize("name", UNREADABLE)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_cannot_be_read_at_all_is_refused_by_name(tmp_path: Path, name: str, lang: str) -> None:
    file, raw, zh, en = UNREADABLE[name]
    path, to = tmp_path / file, tmp_path / "out.jsonl"
    path.write_bytes(raw)
    for words in (
        ("import", path, *ON, "-o", to),
        ("show", path, *ON),
        ("stats", path, "--since", "2022-07-01", "--until", "2022-09-01"),
        ("export", path, "-o", to),
    ):
        result = run("ledger", *words, "--lang", lang)
        assert result.exit_code == 2, result.output
        assert result.stdout == ""
        assert file in result.stderr
        assert (zh if lang == "zh" else en) in result.stderr
        assert "Traceback" not in result.stderr
    assert list(tmp_path.iterdir()) == [path]


def test_of_events_cut_off_the_good_part_is_kept_and_the_line_named(tmp_path: Path) -> None:
    raw = exchange.to_jsonl(zeku().hazards)
    path, to = tmp_path / "cut.jsonl", tmp_path / "good.jsonl"
    path.write_bytes(raw[:-20])
    last = raw.count(b"\n")
    result = run("ledger", "import", path, "-o", to, "--lang", "en")
    assert result.exit_code == 1
    fault, counts = result.stdout.splitlines()
    assert fault == f"{path}:{last}: this line is cut off, or no JSON; what stands before it was read"
    assert counts == "16 hazards"
    assert to.read_bytes().count(b"\n") == last - 1


HEADERS = {
    "in two rows": [["编号", "隐患描述", "整改期限"], ["Hazard no", "Hazard", "Due"], ["W-1", "裂缝", "2022-09-01"]],
    "in one row": [["编号 ID", "隐患描述 Hazard", "整改期限 Due"], ["W-1", "裂缝", "2022-09-01"]],
    "a column in each": [["编号", "Hazard", "整改期限"], ["W-1", "裂缝", "2022-09-01"]],
}


@pytest.mark.parametrize("name", HEADERS)
def test_a_header_in_two_languages_is_read(tmp_path: Path, name: str) -> None:
    path = tmp_path / "two.xlsx"
    path.write_bytes(workbook({"台账": HEADERS[name]}))
    result = run("ledger", "import", path, *ON, "--lang", "en")
    assert result.exit_code == 0
    assert '"due":"2022-09-01"' in result.stdout
    assert result.stderr.splitlines()[-1].startswith("1 rows: 1 imported")


def test_acts_after_the_day_of_the_ledger_are_refused_at_their_cell(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook({"台账": ROWS}))
    result = run("ledger", "import", path, "--on", "2022-06-30", "-o", tmp_path / "e.jsonl", "--lang", "en")
    assert result.exit_code == 1
    assert "台账!D2: '2022-07-01' refused: 2022-07-01 is after the day of the ledger, 2022-06-30;" in result.stdout
    assert (tmp_path / "e.jsonl").read_bytes() == b""


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    for name in ("there.jsonl", "there.xlsx"):
        to = tmp_path / name
        to.write_bytes(b"mine")
        command = "import" if name.endswith("jsonl") else "export"
        result = run("ledger", command, REGISTER, "-o", to, "--lang", "en")
        assert result.exit_code == 2
        assert result.stderr == f"{to}: it is there already, and is not overwritten; choose another name\n"
        assert to.read_bytes() == b"mine"


def test_a_file_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"0123456789")
    monkeypatch.setattr(ledger_files, "LARGEST_LEDGER", 9)
    result = run("ledger", "show", path, *ON, "--lang", "en")
    assert (result.exit_code, result.stderr) == (2, f"{path}: the file is too large; part it\n")


def test_without_the_extra_a_sentence_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook({"台账": ROWS}))
    for module, words in (
        ("python_calamine", ("show", path, *ON)),
        ("xlsxwriter", ("export", REGISTER, "-o", tmp_path / "b.xlsx")),
    ):
        monkeypatch.setitem(sys.modules, module, None)
        result = run("ledger", *words)
        assert result.exit_code == 2
        assert "Traceback" not in result.stderr
        assert result.stderr == "读写xlsx需要附加组件：pip install 'safetyduty[xlsx]'\n"


def test_faults_of_all_the_files_beside_a_ledger_are_told_together(tmp_path: Path) -> None:
    words, register = tmp_path / "words.yaml", tmp_path / "county.yaml"
    words.write_text("columns: {deu: [期限]}\n", encoding="utf-8")
    register.write_text("- 1\n", encoding="utf-8")
    result = run("ledger", "show", REGISTER, "--aliases", words, "--register", register, "--lang", "en")
    assert result.exit_code == 2
    assert f"{words}:1:16: $.columns.deu: there is no 'deu'; did you mean 'due'?" in result.stderr
    assert f"{register}:1:1: " in result.stderr


USAGE = {
    "a day there is not": (("show", REGISTER, "--on", "2022-06-31"), "2022-06-31"),
    "a day in short": (("import", REGISTER, "--on", "2022-6-1"), "a day such as 2022-06-28 is wanted"),
    "no period": (("stats", REGISTER, "--since", "2022-06-01"), "--until"),
    "a period that ends before it begins": (
        ("stats", REGISTER, "--since", "2022-06-01", "--until", "2022-06-01"),
        "--until 2022-06-01 is no later than --since 2022-06-01",
    ),
    "no file": (("show",), "FILES"),
    "a phase there is not": (("show", REGISTER, "--phase", "late"), "late"),
    "json over the events": (("import", REGISTER, "--format", "json"), "give -o with --format json"),
    "an export to nowhere": (("export", REGISTER), "--output"),
}


@pytest.mark.parametrize("name", USAGE)
def test_words_that_do_not_go_together(name: str) -> None:
    words, sentence = USAGE[name]
    result = run("ledger", *words)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert sentence in result.stderr


@pytest.mark.parametrize("by", ["place", "sector"])
def test_places_and_sectors_want_a_register(tmp_path: Path, by: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(exchange.to_jsonl(zeku().hazards))
    alone = run("ledger", "show", path, *ON, "--by", by)
    assert alone.exit_code == 2
    assert f"--by {by} wants a register; add --register" in alone.stderr
    assert run("ledger", "show", path, *ON, "--by", by, "--register", REGISTER).exit_code == 0


def test_an_export_of_another_kind_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    result = run("ledger", "export", tmp_path / "nowhere.csv", "-o", tmp_path / "out.pdf", "--lang", "en")
    assert (result.exit_code, result.stderr) == (
        2,
        f"{tmp_path / 'out.pdf'}: give it a name that ends in one of .xlsx, .csv, .jsonl\n",
    )
