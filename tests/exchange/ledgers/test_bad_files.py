"""Files that are no ledgers, or hostile: each is refused in one sentence that says what to do, and nothing hangs."""

import zipfile
from io import BytesIO
from typing import Any

import pytest

from safetyduty.errors import BadFacts
from safetyduty.exchange import read_jsonl, read_ledger
from safetyduty.exchange.ledgers.archives import zipped
from safetyduty.exchange.ledgers.spreadsheets import OLE
from tests.exchange.ledgers.hazards import ON, workbook

ROWS = [["隐患编号", "隐患描述", "排查时间"], ["W-1", "裂缝", "2025-08-04"]]
SHEET = "xl/worksheets/sheet1.xml"


def refused(raw: bytes, source: str = "a.xlsx") -> str:
    with pytest.raises(BadFacts) as error:
        read_ledger(raw, source, at="mill", on=ON)
    return " | ".join(str(fault) for fault in error.value.faults)


def parts(raw: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def read(raw: bytes, source: str = "a.xlsx") -> Any:
    return read_ledger(raw, source, at="mill", on=ON)


@pytest.mark.parametrize("raw", [b"", b"%PDF-1.7", zipped({"word/document.xml": b"<a/>"}), b"\xff\xd8\xff"])
def test_what_is_no_workbook(raw: bytes) -> None:
    assert refused(raw) == "a.xlsx: this is no xlsx file; save it as xlsx or csv"


def test_a_password() -> None:
    raw = OLE + b"\0" * 512 + "EncryptedPackage".encode("utf-16-le")
    assert refused(raw) == "a.xlsx: the file opens with a password; save it without one"
    assert refused(raw, "a.csv") == "a.csv: the file opens with a password; save it without one"


def test_an_old_workbook() -> None:
    assert refused(OLE + b"\0" * 512) == "a.xlsx: this is an old xls file; save it as xlsx"


def test_an_encrypted_zip() -> None:
    raw = bytearray(zipped({"xl/workbook.xml": b"a"}))
    raw[6] |= 1
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    assert refused(bytes(raw)) == "a.xlsx: the file is encrypted; save it without a password"


@pytest.mark.parametrize("end", [10, 200, -30])
def test_a_file_cut_off(end: int) -> None:
    assert refused(workbook({"a": ROWS})[:end]).startswith("a.xlsx: the file is damaged or incomplete (")


def test_a_sheet_that_is_no_xml() -> None:
    spoilt = parts(workbook({"a": ROWS})) | {SHEET: b"<worksheet><sheetData><row"}
    assert "damaged" in refused(zipped(spoilt))


def test_a_bomb() -> None:
    bomb = parts(workbook({"a": ROWS})) | {SHEET: b" " * (200 * 1024 * 1024)}
    raw = zipped(bomb)
    assert len(raw) < 1024 * 1024
    assert refused(raw).startswith("a.xlsx: it would inflate too far (a zip bomb, it seems)")


def test_a_bomb_that_says_it_is_small() -> None:
    raw = bytearray(zipped(parts(workbook({"a": ROWS})) | {SHEET: b" " * (200 * 1024 * 1024)}))
    at = raw.rindex(SHEET.encode()) - 46  # its entry in the directory
    assert raw[at : at + 4] == b"PK\x01\x02"
    raw[at + 24 : at + 28] = (1000).to_bytes(4, "little")
    assert refused(bytes(raw)).startswith("a.xlsx: the file is damaged or incomplete (")


@pytest.mark.parametrize(
    "far",
    [
        b'<c r="XFD1048576"><v>1</v></c>',
        b"<c r='XFD1048576'><v>1</v></c>",
        b'<c s="1" r = "XFD1048576"><v>1</v></c>',
        b'<c r="xfd1048576"><v>1</v></c>',
        b'<c r="CERGEC3"><v>1</v></c>',
        b'<c r="3"><v>1</v></c><c r="A"><v>1</v></c>',
    ],
)
def test_a_stray_cell_at_the_far_end(far: bytes) -> None:
    made = parts(workbook({"a": ROWS}))
    made[SHEET] = made[SHEET].replace(b"</sheetData>", b'<row r="1048576">' + far + b"</row></sheetData>")
    assert refused(zipped(made)) == (
        f"a.xlsx: {SHEET} spreads too far from its first cell to its last; delete the stray cells far away"
    )


def test_a_million_blank_rows_are_gone_through() -> None:
    made = parts(workbook({"a": ROWS}))
    blank = b"".join(b'<row r="%d" ht="15"><c r="A%d" s="1"/></row>' % (n, n) for n in range(3, 1_000_000))
    last = b'<row r="1000000"><c r="A1000000" t="inlineStr"><is><t>W-2</t></is></c></row>'
    made[SHEET] = made[SHEET].replace(b"</sheetData>", blank + last + b"</sheetData>")
    found = read(zipped(made))
    assert [hazard.id for hazard in found.hazards] == ["W-1", "W-2"]
    assert found.summary.rows == 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_csv_in_any_encoding(encoding: str, separator: str) -> None:
    text = "\r\n".join(separator.join(row) for row in ROWS)
    assert [hazard.name.zh for hazard in read(text.encode(encoding), "a.csv").hazards] == ["裂缝"]


@pytest.mark.parametrize("raw", ["编号,描述".encode("utf-16-le"), b"\x81\xff,\xff\x00", b"\xff\xfe\x00"])
def test_csv_in_no_encoding(raw: bytes) -> None:
    assert refused(raw, "a.csv") == "a.csv: its encoding is not known; save it as csv in UTF-8"


@pytest.mark.parametrize("raw", [workbook({"a": [["x", "y"]]}), workbook({"a": []}), "甲,乙\n1,2".encode()])
def test_no_header_anywhere(raw: bytes) -> None:
    assert refused(raw).startswith("a.xlsx: no header was found") or refused(raw, "a.csv").startswith(
        "a.csv: no header"
    )


GOOD = b'{"event":0,"hazard":"h","is":{"at":"b","name":"n"}}\n{"entry":{"by":"x","do":"find","on":"2025-08-04"},"event":1,"hazard":"h"}\n'


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        (b'{"entry":{"by":"x","do":"gr', "e.jsonl:3: this line is cut off, or no JSON; what stands before it was read"),
        (b"\xff\xfe", "e.jsonl:3: this line is cut off, or no JSON; what stands before it was read"),
        (b"[1]", "e.jsonl:3: this line is no event of a hazard"),
        (b'{"entry":{},"event":true,"hazard":"h"}', "e.jsonl:3: this line is no event of a hazard"),
        (
            b'{"entry":{"by":"x","do":"gripe","on":"2025-08-04"},"event":2,"hazard":"h"}',
            "e.jsonl:3: do cannot be 'gripe'",
        ),
        (b'{"entry":{"by":"x","do":"find","on":"20250804"},"event":2,"hazard":"h"}', "e.jsonl:3: on: a day such as"),
        (
            b'{"entry":{"by":"x","do":"find","on":"2025-08-04","weather":1},"event":2,"hazard":"h"}',
            "no field 'weather'",
        ),
        (b'{"entry":{"by":"x","do":"find"},"event":2,"hazard":"h"}', "e.jsonl:3: the field 'on' is missing"),
        (
            b'{"entry":{"by":"x","do":"find","on":"2025-08-04"},"event":3,"hazard":"h"}',
            "an earlier event of 'h' is missing",
        ),
        (b'{"entry":{"by":"y","do":"find","on":"2025-08-04"},"event":1,"hazard":"h"}', "tells this event otherwise"),
        (b'{"entry":{"by":"x","do":"find","on":"2025-08-04"},"event":1,"hazard":"i"}', "no line says what 'i' is"),
    ],
)
def test_a_bad_line_is_named_and_the_good_ones_are_kept(more: bytes, fault: str) -> None:
    lines = read_jsonl(GOOD + more, "e.jsonl")
    assert [(hazard.id, len(hazard.history)) for hazard in lines.hazards] == [("h", 1)]
    assert [fault in str(each) for each in lines.faults] == [True], lines.faults


def test_the_same_line_twice_counts_once() -> None:
    assert read_jsonl(GOOD + GOOD, "e.jsonl") == read_jsonl(GOOD, "e.jsonl")


def test_cells_merged_a_great_deal_are_gone_through() -> None:
    rows = [ROWS[0], *([f"W-{n}", "" if n % 2 else f"裂缝{n}", "2025-08-04"] for n in range(20_000))]
    made = parts(workbook({"a": rows}))
    areas = [b"B%d:B%d" % (n, n + 1) for n in range(2, 20_002, 2)] + [b"A30000:XFD1048576", b"Z1:Z1048576"]
    merged = b"<mergeCells>" + b"".join(b'<mergeCell ref="%s"/>' % area for area in areas) + b"</mergeCells>"
    made[SHEET] = made[SHEET].replace(b"</sheetData>", b"</sheetData>" + merged)
    names = [hazard.name.zh for hazard in read(zipped(made)).hazards]
    assert names == [f"裂缝{n - n % 2}" for n in range(20_000)]
