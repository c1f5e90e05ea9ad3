"""台账 · ``safetyduty ledger`` reads a ledger in, shows it, reckons it and writes it out, and nothing is lost on the way."""

import json
import os
import pty
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from safetyduty import exchange, hazards
from safetyduty.cli import ledger_bar
from safetyduty.facts import Act, Entry, Hazard
from safetyduty.words import Phrase
from tests.cli.running import ENTRY, run
from tests.samples import BOOK, zeku

REGISTER = Path("examples/registers/zeku.yaml")
WILD = Path("examples/ledgers/zequ-2022.xlsx")
WORDS = Path("examples/ledgers/zequ-words.yaml")
ON = ("--on", "2022-08-31")


def asked(*words: str | Path, code: int = 0) -> dict[str, Any]:
    result = run("ledger", *words, "--format", "json")
    assert result.exit_code == code, result.stderr
    values: dict[str, Any] = json.loads(result.stdout)
    return values


def events(path: Path) -> tuple[Hazard, ...]:
    read = exchange.read_jsonl(path.read_bytes(), path.name)
    assert not read.faults
    return read.hazards


def test_a_ledger_as_found_is_imported_with_a_word_on_each_repair_and_each_refusal(tmp_path: Path) -> None:
    to = tmp_path / "events.jsonl"
    result = run("ledger", "import", WILD, *ON, "--register", REGISTER, "-o", to, "--lang", "en")
    assert result.exit_code == 1
    assert result.stderr == ""
    *_, refused, late, counts = result.stdout.splitlines()
    assert "隐患台账!L5: '2022.7.12' repaired: done on 2022-07-12" in result.stdout.splitlines()
    assert refused == (
        "隐患台账!G12: '去年冬天' refused: it is no day with its year and month; write a day such as 2025-08-04"
    )
    assert late == (
        "隐患台账!K13: '2022-08-20' refused: 2022-08-20 is before Found on (2022-08-24); check the days and correct them"
    )
    assert counts == "11 rows: 7 imported (4 of them repaired), 2 refused, 2 passed over"
    assert "the register has no '泽曲镇临街茶馆': it stands as it was written" in result.stdout
    found = events(to)
    assert [hazard.id for hazard in found] == [f"隐患台账-{row}" for row in (10, 11, 5, 6, 7, 8, 9)]
    assert {hazard.at for hazard in found} & {"hotel", "dairy-plant", "lpg-station"} != set()


def test_in_chinese_it_says_the_same() -> None:
    result = run("ledger", "import", WILD, *ON)
    assert "隐患台账!G12：“去年冬天”拒绝：不是写明年月日的日期；请写成2025-08-04这样的日期" in result.stderr
    assert result.stderr.splitlines()[-1] == "共11行：读入7行（其中修复4行），拒绝2行，跳过2行"


def test_without_a_file_the_events_go_to_standard_output_and_the_words_to_standard_error(tmp_path: Path) -> None:
    to = tmp_path / "events.jsonl"
    run("ledger", "import", WILD, *ON, "-o", to)
    result = run("ledger", "import", WILD, *ON)
    assert result.exit_code == 1
    assert result.stdout == to.read_text("utf-8")


def test_line_separators_within_text_do_not_part_an_event(tmp_path: Path) -> None:
    odd = Hazard("hz-1", Phrase("裂\u2028缝\x85", "crack"), "mill", (Entry(Act.FIND, date(2022, 6, 10), "inspector"),))
    path = tmp_path / "odd.jsonl"
    path.write_bytes(exchange.to_jsonl([odd]))
    result = run("ledger", "import", path)
    assert result.exit_code == 0
    assert result.stdout_bytes == path.read_bytes()
    assert result.stderr == "1件隐患\n"


def test_what_became_of_each_row_as_json(tmp_path: Path) -> None:
    values = asked("import", WILD, *ON, "--register", REGISTER, "-o", tmp_path / "e.jsonl", code=1)
    assert list(values) == ["format", "hazards", "events", "tables", "faults"]
    [table] = values["tables"]
    assert list(table) == ["rows", "imported", "repaired", "refused", "passed", "unknown", "notes", "refusals"]
    assert (table["rows"], table["refused"], table["unknown"]) == (11, 2, ["泽曲镇临街茶馆"])
    assert [refusal["cell"] for refusal in table["refusals"]] == ["隐患台账!G12", "隐患台账!K13"]
    assert table["notes"][0]["kind"]["code"] == "dropped"
    assert values["events"] == sum(len(hazard.history) for hazard in events(tmp_path / "e.jsonl"))


def test_a_table_of_ones_own_words_goes_first() -> None:
    plain = asked("show", WILD, *ON, code=1)["hazards"]
    own = asked("show", WILD, *ON, "--aliases", WORDS, code=1)["hazards"]
    lamp = next(row for row in range(len(plain)) if plain[row]["hazard"]["zh"] == "应急照明不亮")
    assert (plain[lamp]["grade"], plain[lamp]["state"]["code"]) == (None, "found")
    assert (own[lamp]["grade"]["code"], own[lamp]["state"]["code"]) == ("general", "accepted")


def test_whose_the_rows_are_that_name_no_unit(tmp_path: Path) -> None:
    path = tmp_path / "mill.csv"
    path.write_text("编号,隐患描述\nW-1,裂缝\n", encoding="utf-8")

    def at(*words: str | Path) -> str:
        [hazard] = asked("show", path, *ON, *words)["hazards"]
        return str(hazard["at"]["id"])

    assert at() == "mill"
    assert at("--register", REGISTER) == "zeku"
    assert at("--register", REGISTER, "--at", "dairy-plant") == "dairy-plant"


@pytest.mark.parametrize("name", ["z.xlsx", "z.csv", "z.jsonl"])
@pytest.mark.parametrize("headers", ["zh", "en"])
def test_what_is_exported_reads_back_the_same(tmp_path: Path, name: str, headers: str) -> None:
    to, back = tmp_path / name, tmp_path / "back.jsonl"
    result = run("ledger", "export", REGISTER, "-o", to, "--headers", headers, "--lang", "en")
    assert (result.exit_code, result.stdout) == (0, f"{to}: 16 hazards\n")
    assert run("ledger", "import", to, *ON, "-o", back).exit_code == 0
    assert events(back) == hazards.ledger_of(zeku().hazards).hazards
    shown = [asked("show", path, *ON, "--register", REGISTER)["hazards"] for path in (REGISTER, to, back)]
    assert shown[0] == shown[1] == shown[2]


def test_export_names_units_and_posts_in_the_language_of_the_headers(tmp_path: Path) -> None:
    for headers, name in (("zh", "泽曲镇雪莲宾馆"), ("en", "Xuelian Hotel, Zequ")):
        to = tmp_path / f"{headers}.csv"
        run("ledger", "export", REGISTER, "-o", to, "--headers", headers)
        assert name in to.read_text("utf-8-sig")


def test_the_keys_of_show_are_the_ones_that_others_rely_on() -> None:
    values = asked("show", REGISTER, "--on", "2022-07-20", "--by", "grade")
    assert list(values) == ["format", "on", "title", "counts", "groups", "hazards", "receipt", "unread"]
    assert values["counts"] == {"all": 16, "open": 14, "overdue": 1, "not-yet-due": 9, "closed": 2}
    assert [(group["code"], group["counts"]["all"]) for group in values["groups"]] == [
        ("general", 13),
        ("major", 2),
        (None, 1),
    ]
    assert list(values["hazards"][0]) == [
        *("hazard", "at", "kind", "spot", "state", "grade", "source", "found", "responsible", "due", "overdue"),
        *("rectified", "accepted", "closed", "listed", "fixed", "reported", "extended", "rejected", "reopened"),
    ]


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        (("--phase", "overdue"), ["hazard-scaffold-ties"]),
        (("--phase", "closed"), ["hazard-classroom-roof", "hazard-hotel-alarm"]),
        (("--phase", "closed", "--source", "self-check"), ["hazard-classroom-roof"]),
        (("--grade", "major"), ["hazard-lpg-valves", "hazard-quarry-heap"]),
        (("--grade", "major", "--grade", "general", "--phase", "overdue"), ["hazard-scaffold-ties"]),
        (("--phase", "closed", "--grade", "major"), []),
    ],
)
def test_show_is_narrowed_down(words: tuple[str, ...], ids: list[str]) -> None:
    shown = asked("show", REGISTER, "--on", "2022-07-20", *words)
    assert [each["hazard"]["id"] for each in shown["hazards"]] == ids


@pytest.mark.parametrize("by", ["grade", "source", "state", "subject", "kind", "responsible", "listing", "place"])
def test_every_hazard_stands_in_one_group(by: str) -> None:
    shown = asked("show", REGISTER, "--on", "2022-07-20", "--by", by)
    grouped = [id for group in shown["groups"] for id in group["hazards"]]
    assert sorted(grouped) == [each["hazard"]["id"] for each in shown["hazards"]]


def test_a_unit_of_several_sectors_stands_under_each() -> None:
    groups = asked("show", REGISTER, "--on", "2022-07-20", "--by", "sector")["groups"]
    under = [group["code"] for group in groups if "hazard-lpg-valves" in group["hazards"]]
    assert under == sorted(zeku().subject("lpg-tanks").sectors)


def test_stats_reckon_what_the_library_reckons() -> None:
    since, until = date(2022, 7, 1), date(2022, 8, 1)
    values = asked("stats", REGISTER, "--since", "2022-07-01", "--until", "2022-08-01", "--by", "place")
    assert list(values) == [
        *("format", "since", "until", "title", "flow", "indicators", "groups", "repeats", "receipt", "unread"),
    ]
    ledger = hazards.ledger_of(zeku().hazards)
    expected = hazards.indicators(ledger, BOOK, since=since, until=until)
    assert [(each["id"], each["numerator"], each["denominator"]) for each in values["indicators"]] == [
        (each.indicator.id, each.numerator, each.denominator) for each in expected
    ]
    flow = values["flow"]
    assert flow["before"] + flow["found"] + flow["reopened"] - flow["closed"] - flow["dismissed"] == flow["left"]
    for move, number in flow.items():
        assert sum(group["flow"][move] for group in values["groups"]) == number


def test_stats_tell_what_came_back() -> None:
    values = asked("stats", WILD, "--since", "2022-07-01", "--until", "2022-09-01", code=1)
    assert [(repeat["kind"], repeat["found"], repeat["again"]) for repeat in values["repeats"]] == [
        ("消防", 2, ["隐患台账-11"])
    ]
    assert values["unread"] == 2


def test_tables_tell_what_could_not_be_read_beside_the_answer() -> None:
    result = run("ledger", "show", WILD, *ON, "--lang", "en")
    assert result.exit_code == 1
    assert result.stdout.startswith("\nzequ-2022.xlsx, ledger of 2022-08-31\n")
    assert result.stderr.splitlines()[-1] == "2 rows or lines were not read, and the answer is without them"


def test_the_day_a_table_was_kept_to_is_not_the_day_asked_about() -> None:
    early = run("ledger", "show", WILD, "--on", "2022-07-20", "--lang", "en")
    assert "2022-08-20 is after the day of the ledger, 2022-07-20" in early.stderr
    shown = asked("show", WILD, "--on", "2022-07-20", "--kept", "2022-08-31", code=1)
    assert shown["unread"] == 2
    assert "隐患台账-11" not in {each["hazard"]["id"] for each in shown["hazards"]}


def test_several_files_are_one_ledger(tmp_path: Path) -> None:
    to = tmp_path / "e.jsonl"
    run("ledger", "import", WILD, *ON, "-o", to)
    shown = asked("show", REGISTER, to, *ON)
    assert shown["counts"]["all"] == 16 + 7
    twice = run("ledger", "show", to, to, *ON, "--lang", "en")
    assert twice.exit_code == 2
    assert "the hazard id '隐患台账-10' stands twice; give each its own" in twice.stderr


def _long(tmp_path: Path, rows: int) -> Path:
    path = tmp_path / "long.csv"
    lines = [f"W-{row},裂缝{row},一般,2022-07-01\n" for row in range(rows)]
    path.write_text("编号,隐患描述,隐患等级,排查日期\n" + "".join(lines), encoding="utf-8")
    return path


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no terminals of one's own")
@pytest.mark.parametrize(("rows", "bar"), [(ledger_bar.LONG + 1_000, True), (10, False)])
def test_a_bar_follows_a_long_file_on_a_terminal(tmp_path: Path, rows: int, bar: bool) -> None:
    words = ["ledger", "import", str(_long(tmp_path, rows)), "--on", "2022-08-31", "-o", str(tmp_path / "e.jsonl")]
    ours, theirs = pty.openpty()
    with subprocess.Popen([sys.executable, "-c", ENTRY, *words], stdout=subprocess.DEVNULL, stderr=theirs) as running:
        os.close(theirs)
        shown = b""
        try:
            while part := os.read(ours, 65_536):
                shown += part
        except OSError:  # the other end is closed
            pass
    os.close(ours)
    assert running.returncode == 0
    assert (b"long.csv" in shown) is bar
    assert (shown != b"") is bar


def test_nothing_but_words_goes_to_a_file(tmp_path: Path) -> None:
    result = run("ledger", "import", _long(tmp_path, ledger_bar.LONG + 1), *ON, "-o", tmp_path / "e.jsonl")
    assert (result.exit_code, result.stderr) == (0, "")
    assert len(events(tmp_path / "e.jsonl")) == ledger_bar.LONG + 1
