"""Bad input: every fault is told once, in both languages, with the place where it stands; nothing is ever answered from it.

In each case below one piece of the sample county is replaced, and ▸ marks the place that the fault must name.
"""

from pathlib import Path

import pytest

from tests.cli.running import run
from tests.samples import edited

MARK = "▸"
Change = tuple[str, str]


def refused(path: Path, lang: str) -> list[str]:
    """The lines of the refusal of the file at *path*: the faults, then how many there are."""
    result = run("brief", path, "--on", "2022-06-28", "--lang", lang)
    assert result.exit_code == 2, result.output
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    assert isinstance(result.exception, SystemExit), "it left by its exit code, not by an exception"
    return result.stderr.splitlines()


def place(text: str) -> str:
    """``line:column`` of the mark in *text*."""
    before = text[: text.index(MARK)]
    return f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "county.yaml"
    path.write_text(text.replace(MARK, ""), encoding="utf-8")
    return path


BROKEN = {
    "an unknown field, with the one that may be meant": (
        ("name: {zh: 河镇, en: River Town}", "▸nmae: x, name: River Town"),
        ("没有“nmae”这个字段；是否指“name”？", "there is no field 'nmae'; did you mean 'name'?"),
    ),
    "a missing field, at the row it is missing from": (
        ("{id: town, name: {zh: 河镇, en: River Town}, kind: township", "▸{id: town, kind: township"),
        ("缺少字段“name”；请补上", "the field 'name' is missing; add it"),
    ),
    "a number where text is wanted": (
        ("kind: township, under: county", "kind: township, code: ▸632323100, under: county"),
        ("此处应为文字，而不是632323100；请加引号", "text is wanted here, not 632323100; put it in quotes"),
    ),
    "text where a number is wanted": (
        ("at: gov, rank: principal", "at: gov, rank: principal, seats: ▸two"),
        ("此处应为整数，而不是two", "a whole number is wanted here, not two"),
    ),
    "a mapping where a list is wanted": (
        ("held: [{by: p-001, since: 2021-09-01}]", "held: ▸{by: p-001, since: 2021-09-01}"),
        ("此处应为列表，而不是{…}", "a list is wanted here, not {…}"),
    ),
    "a list where a mapping is wanted": (
        ("{by: p-001, since: 2021-09-01}", "▸[p-001, 2021-09-01]"),
        ("此处应为键值对，而不是[…]", "a mapping is wanted here, not […]"),
    ),
    "a null row": (
        ("kind: business}", "kind: business}\n  - ▸null"),
        ("此处应为键值对，而不是null", "a mapping is wanted here, not null"),
    ),
    "a null inside a list of ids": (
        ("runs: [fire]", "runs: [fire, ▸null]"),
        ("此处应为键值对，而不是null", "a mapping is wanted here, not null"),
    ),
    "an empty name": (
        ("by: p-002", "by: ▸''"),
        ("此处不能为空", "this cannot be empty"),
    ),
    "a word in one language only": (
        ("name: {zh: 河镇, en: River Town}", "name: ▸{zh: 河镇}"),
        ("此处应为文字，或{zh: …, en: …}，而不是{…}", "text, or {zh: ..., en: ...} is wanted here, not {…}"),
    ),
    "a kind that does not exist": (
        ("kind: township", "kind: ▸twonship"),
        ("是否指“township”？", "did you mean 'township'?"),
    ),
    "a list where a kind is wanted": (
        ("kind: township", "kind: ▸[township]"),
        ("没有“[…]”这一项", "'[…]' is not one of: "),
    ),
    "a key that stands twice": (
        ("kind: township, under", "kind: township, ▸kind: village, under"),
        ("键“kind”重复，首次见第6行；请合并或删除", "the key 'kind' stands twice, first on line 6; merge or remove it"),
    ),
    "an id that is taken": (
        ("kind: township, under: county}", "kind: township, under: county}\n  - {id: ▸county, name: x, kind: village}"),
        ("编号“county”重复，已用于places[0]；请改一个", "the id 'county' is taken by places[0]; change one of them"),
    ),
    "an id that is taken by a fact of another kind": (
        ("{id: letter-brigade,", "{id: ▸fire,"),
        ("编号“fire”重复，已用于sectors[0]", "the id 'fire' is taken by sectors[0]"),
    ),
    "an id with a space in it": (
        ("{id: letter-brigade,", "{id: ▸letter brigade,"),
        ("编号只用小写字母、数字和连字符", "an id is lower-case letters, digits and hyphens"),
    ),
    "an id that nobody has, with the one that may be meant": (
        ("place: town, sectors: [fire]", "place: town, sectors: [▸frie]"),
        ("sectors中没有“frie”；是否指“fire”？", "there is no 'frie' among sectors; did you mean 'fire'?"),
    ),
    "an id of the wrong kind of fact": (
        ("at: gov, rank: principal", "at: ▸town, rank: principal"),
        (
            "“town”在places中，此处应为organisations / units",
            "'town' is one of places; one of organisations / units is wanted here",
        ),
    ),
    "a county that is not among the places": (
        ("place: county\nplaces:", "place: ▸conty\nplaces:"),
        ("没有“conty”这个地方；是否指“county”？", "there is no place 'conty'; did you mean 'county'?"),
    ),
    "a date that does not exist": (
        ("{by: p-002, since: 2021-09-01}", "{by: p-002, since: ▸2021-02-30}"),
        ("没有2021-02-30这一天", "there is no day 2021-02-30"),
    ),
    "a date written otherwise": (
        ("{by: p-002, since: 2021-09-01}", "{by: p-002, since: ▸20210901}"),
        ("此处应为日期（如2022-06-28），而不是20210901", "a day such as 2022-06-28 is wanted here, not 20210901"),
    ),
    "an appointment that ends before it starts": (
        ("{by: p-002, since: 2021-09-01}", "{by: p-002, since: 2021-09-01, until: ▸2021-08-01}"),
        ("结束日2021-08-01不晚于开始日2021-09-01", "it ends on 2021-08-01, no later than it starts on 2021-09-01"),
    ),
    "an appointment of no day at all": (
        ("{by: p-002, since: 2021-09-01}", "{by: p-002, since: 2021-09-01, until: ▸2021-09-01}"),
        ("不晚于开始日", "no later than it starts"),
    ),
    "a duty that ends before it starts": (
        ("since: 2022-01-01}", "since: 2022-01-01, until: ▸2021-01-01}"),
        ("结束日2021-01-01不晚于开始日2022-01-01", "it ends on 2021-01-01, no later than it starts on 2022-01-01"),
    ),
    "two holders of a post of one seat": (
        ("{by: p-004, since: 2022-05-01}", "▸{by: p-004, since: 2022-04-30}"),
        (
            "“厂长”只有1个席位，2022-04-30起却同时由p-003和p-004担任",
            "mill director has room for 1, but from 2022-04-30 it is held by p-003 and p-004 together",
        ),
    ),
    "a post of no seats": (
        ("at: gov, rank: principal", "at: gov, rank: principal, seats: ▸0"),
        ("至少一个席位", "a post has at least one seat"),
    ),
    "a number of seats beyond all numbers": (
        ("at: gov, rank: principal", f"at: gov, rank: principal, seats: ▸{'9' * 30}"),
        ("此处应为整数", "a whole number is wanted here"),
    ),
    "a place under itself": (
        ("kind: county}", "kind: county, under: ▸county}"),
        ("隶属成环：county → county；请改正其中一个", "a loop of under: county → county; correct one of them"),
    ),
    "a loop of places": (
        ("kind: county}", "kind: county, under: ▸town}"),
        ("隶属成环", "a loop of under: "),
    ),
    "a loop of organisations": (
        ("kind: government, place: county}", "kind: government, place: county, under: ▸brigade}"),
        ("隶属成环", "a loop of under: "),
    ),
    "a division code of the wrong length": (
        ("kind: county}", "kind: county, code: ▸'63232'}"),
        ("行政区划代码应为2、4、6、9或12位数字", "a division code has 2, 4, 6, 9 or 12 digits"),
    ),
    "members of a department": (
        ("under: gov, runs: [fire]", "under: gov, runs: [fire], members: ▸[gov]"),
        ("只有安全生产委员会才有成员单位", "only a safety committee has members"),
    ),
    "another format": (
        ("safetyduty-register/1", "▸safetyduty-register/2"),
        ("本版只读“safetyduty-register/1”", "this version reads 'safetyduty-register/1'"),
    ),
    "a record that does not start with find": (
        ("{do: find, on: 2022-06-01, by: captain, how: inspection}", "{do: ▸submit, on: 2022-06-01, by: captain}"),
        ("记录应从“发现”（find）开始", "a record starts with find"),
    ),
    "a record out of order": (
        ("{do: grade, on: 2022-06-02", "{do: grade, on: ▸2022-05-31"),
        ("2022-05-31早于上一条的2022-06-01；请按日期先后排列", "2022-05-31 is before the entry above it (2022-06-01)"),
    ),
    "a grade without a grade": (
        ("- {do: grade, on: 2022-06-02, by: captain, grade: general}", "- ▸{do: grade, on: 2022-06-02, by: captain}"),
        ("“定级”须写明“grade”", "grade needs 'grade'"),
    ),
    "a grade with a field of another act": (
        ("by: captain, grade: general}", "by: captain, grade: general, funds_yuan: ▸5}"),
        ("“定级”没有“funds_yuan”这一项", "'funds_yuan' does not belong to grade"),
    ),
    "money below nothing": (
        ("due: 2022-06-20,", "due: 2022-06-20, funds_yuan: ▸-1,"),
        ("资金不能为负", "funds cannot be negative"),
    ),
    "a time limit that is over before it is set": (
        ("due: 2022-06-20,", "due: ▸2022-06-02,"),
        ("时限2022-06-02早于当日2022-06-03", "the time limit 2022-06-02 is before its own day 2022-06-03"),
    ),
    "an act of somebody who has no post": (
        ("on: 2022-06-02, by: captain", "on: 2022-06-02, by: ▸captian"),
        ("是否指“captain”？", "did you mean 'captain'?"),
    ),
    "an act of a person instead of a post": (
        ("on: 2022-06-02, by: captain", "on: 2022-06-02, by: ▸p-002"),
        ("posts中没有“p-002”", "there is no 'p-002' among posts"),
    ),
    "a county that became a district": (
        ("River County}, kind: county", "River County}, kind: county, code: ▸'330183'"),
        (
            "“330183”是富阳市（1994至2014年），而这里写的是始终",
            "'330183' is 富阳市 (1994 to 2014), and this says always",
        ),
    ),
    "an industry of an edition that was replaced": (
        ("en: fire safety}, kind: business", "en: schools}, kind: industry, code: ▸P82"),
        ("没有“P82”：门类P的大类为83", "has no 'P82': section P has 83"),
    ),
    "an anchor": (
        ("name: {zh: 河镇, en: River Town}", "name: ▸&town {zh: 河镇, en: River Town}"),
        ("不接受锚点“&town”；请删除", "anchors such as '&town' are not accepted; remove it"),
    ),
    "YAML that is not YAML": (
        ("kind: township, under: county}", "kind: township, under: county\nsectors▸:"),
        ("不是合法的YAML", "not valid YAML"),
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_is_refused_with_its_place_in_both_languages(tmp_path: Path, name: str) -> None:
    change, told = BROKEN[name]
    text = edited(change)
    path = written(tmp_path, text)
    for lang, sentence, total in (("zh", told[0], "共1处错误"), ("en", told[1], "1 fault; correct each")):
        fault, how_many = refused(path, lang)
        assert fault.startswith(f"{path}:{place(text)}: $")
        assert sentence in fault
        assert how_many.startswith(total)


def test_faults_of_every_sort_are_all_told_together_from_top_to_bottom(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        edited(
            ("kind: township, under: county", "kind: twonship, under: nowhere"),
            ("runs: [fire]", "runs: [fier]"),
            ("at: gov, rank: principal", "at: gvo, rank: principal, seats: 0"),
            ("since: 2021-09-01, until: 2022-05-01", "since: 2021-09-31, until: 2022-05-01"),
            ("on: 2022-06-02", "on: 2022-05-02"),
        ),
    )
    *faults, total = refused(path, "en")
    assert [fault.split(": ")[1] for fault in faults] == [
        "$.places[1].kind",
        "$.organisations[1].runs[0].sector",
        "$.posts[0].at",
        "$.posts[0].seats",
        "$.posts[2].held[0].since",
        "$.hazards[0].history[1].on",
    ]
    assert total == "6 faults; correct each and try again"


def test_a_fact_that_could_not_be_read_still_exists_for_those_who_name_it(tmp_path: Path) -> None:
    path = written(
        tmp_path, edited(("name: {zh: 面粉厂, en: flour mill}, kind: enterprise", "name: mill, kind: factory"))
    )
    assert len(refused(path, "en")) == 2, "one fault, and how many: the boss at the mill is not told off as well"


def test_three_hundred_faults_are_three_hundred_lines_and_a_total(tmp_path: Path) -> None:
    rows = "\n".join(f"  - {{id: u{n}, name: u, kind: factory, place: town, sectors: []}}" for n in range(300))
    path = written(tmp_path, edited(("units:\n", f"units:\n{rows}\n")))
    *faults, total = refused(path, "en")
    assert len(faults) == len(set(faults)) == 300
    assert all(fault.startswith(f"{path}:") for fault in faults)
    assert total == "300 faults; correct each and try again"


def test_a_missing_title_hides_no_other_fault(tmp_path: Path) -> None:
    path = written(tmp_path, edited(("title: {zh: 河县, en: River County}\n", ""), ("runs: [fire]", "runs: [fier]")))
    assert len(refused(path, "en")) == 3


@pytest.mark.parametrize("section", ["places:", "places: {id: county, name: county, kind: county}", "places: county"])
def test_a_section_that_is_no_list_is_one_fault(tmp_path: Path, section: str) -> None:
    text = f"format: safetyduty-register/1\ntitle: t\nplace: county\n{section}\n"
    assert len(refused(written(tmp_path, text), "en")) == 2


def test_a_value_with_a_line_break_is_told_on_one_line(tmp_path: Path) -> None:
    path = written(tmp_path, edited(("kind: township", 'kind: "town\\nship"')))
    assert len(refused(path, "zh")) == 2
