"""责任页 · the page of an inquiry: every number leads to its article, both languages tell as much, and so does the Word file."""

import re
from fractions import Fraction
from functools import cache
from io import BytesIO

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyduty import briefing, exchange, facts
from safetyduty.accountability import Bounds
from safetyduty.briefing import Investigation
from safetyduty.reports import Sheet, aftermath_sheets, investigation_page, investigation_sheets
from safetyduty.reports.asking import Questions
from safetyduty.reports.money import in_yuan, ranged
from safetyduty.words import Lang
from tests.samples import BOOK, CHINA, ROOT, words

EXAMPLES = ROOT / "examples"


@cache
def looked() -> Investigation:
    accident = facts.read_accident((EXAMPLES / "accidents" / "dust-explosion.yaml").read_bytes(), "dust.yaml")
    register = facts.read((EXAMPLES / "registers" / "wujin.yaml").read_bytes(), "wujin.yaml")
    return briefing.investigation(accident, register, BOOK, CHINA)


def sheets(lang: Lang) -> tuple[Sheet, ...]:
    return investigation_sheets(looked(), lang)


def test_both_languages_tell_as_much() -> None:
    zh, en = sheets(Lang.ZH), sheets(Lang.EN)
    assert [(len(sheet.rows), len(sheet.columns), len(sheet.notes)) for sheet in zh] == [
        (len(sheet.rows), len(sheet.columns), len(sheet.notes)) for sheet in en
    ]


@pytest.mark.parametrize("lang", Lang)
def test_every_number_leads_to_its_article_in_one_step(lang: Lang) -> None:
    *told, articles = sheets(lang)
    cited = {
        number for sheet in told for row in sheet.rows for cell in row for number in re.findall(r"\[(\d+)\]", cell)
    }
    assert cited == {row[0] for row in articles.rows}
    assert all(row[1] and row[2] for row in articles.rows)


@pytest.mark.parametrize("lang", Lang)
def test_the_links_of_the_page_have_their_anchors(lang: Lang) -> None:
    page = investigation_page(looked(), lang)
    anchors = re.findall(r'<a id="(a\d+)">', page)
    assert len(anchors) == len(set(anchors))
    assert {*re.findall(r"\(#(a\d+)\)", page)} == {*anchors}


def test_every_row_of_the_page_has_as_many_cells_as_its_head() -> None:
    head = 0
    for line in investigation_page(looked(), Lang.ZH).splitlines():
        cells = len(re.findall(r"(?<!\\)\|", line))
        if not line.startswith("|"):
            head = 0
        else:
            head = head or cells
            assert cells == head, line


def test_words_of_a_file_are_words_and_no_markup() -> None:
    named = facts.read_accident(
        """
        format: safetyduty-accident/1
        id: fire
        name: "a|b <script> [x](y) *z*"
        at: 2024-03-25T10:20+08:00
        unit: polishing-shop
        tolls: [{at: 2024-03-25T11:00+08:00, deaths: 1}]
        """,
        "fire.yaml",
    )
    page = investigation_page(briefing.investigation(named, looked().register, BOOK, CHINA), Lang.EN)
    assert page.splitlines()[0] == r"# a\|b \<script\> \[x\](y) \*z\*, 2024-03-25 10:20+08:00"


def test_a_word_file_holds_the_same_tables_and_links() -> None:
    told = sheets(Lang.ZH)
    made = exchange.tables_to_docx(told, listed=told[-1])
    assert made == exchange.tables_to_docx(told, listed=told[-1])
    page = docx.Document(BytesIO(made))
    shown = [[[cell.text for cell in row.cells] for row in table.rows] for table in page.tables]
    assert [table[0] for table in shown] == [list(sheet.columns) for sheet in told if sheet.rows]
    xml = page.element.xml
    assert {*re.findall(r'w:anchor="(a\d+)"', xml)} == {*re.findall(r'w:name="(a\d+)"', xml)}
    assert page.core_properties.author == ""


def test_a_question_of_many_rows_is_told_once() -> None:
    ranges = next(
        sheet for sheet in aftermath_sheets(looked().aftermath, Lang.EN) if sheet.title.startswith("What may")
    )
    asked = [note for note in ranges.notes if note.startswith("(")]
    assert len(asked) == len({note.partition(" ")[2] for note in asked})
    assert all(re.fullmatch(r"(\([a-z]+\))+|—", row[4]) for row in ranges.rows)


@given(st.lists(st.integers(0, 60), max_size=90))
def test_letters_name_questions_one_to_one(numbers: list[int]) -> None:
    questions = Questions(Lang.EN)
    for number in numbers:
        questions.ask([words(str(number))])
    letters = [line.partition(")")[0] for line in questions.lines()]
    assert len(letters) == len(set(letters)) == len(set(numbers))


@given(st.integers(1, 10**9))
def test_a_sum_is_read_back_from_its_words(sum: int) -> None:
    said = in_yuan(sum)
    assert int(said.en.removesuffix(" yuan").replace(",", "")) == sum
    count, unit = (said.zh[:-2], 10_000) if said.zh.endswith("万元") else (said.zh[:-1], 1)
    assert int(count.replace(",", "")) * unit == sum
    assert (unit == 1) is (sum % 10_000 != 0)


@pytest.mark.parametrize(
    ("bounds", "said"),
    [
        (Bounds(), []),
        (Bounds(0, 50_000), ["5万元以下 / up to 50,000 yuan"]),
        (Bounds(25_000, 25_000), ["25,000元 / 25,000 yuan"]),
        (
            Bounds(Fraction(1813424, 10), Fraction(1813424, 10), Fraction(2, 5), Fraction(2, 5)),
            ["上一年年收入的40% / 40% of last year's income", "折合181,342.40元 / which is 181,342.40 yuan"],
        ),
        (
            Bounds(min_income_share=Fraction(1, 5), max_income_share=Fraction(3, 10)),
            ["上一年年收入的20%至30% / 20% to 30% of last year's income"],
        ),
    ],
)
def test_a_range_is_said_as_a_person_says_it(bounds: Bounds, said: list[str]) -> None:
    assert [str(each) for each in ranged(bounds)] == said


def test_a_title_in_one_language_is_not_mixed_with_the_other() -> None:
    told = "\n".join(cell for sheet in sheets(Lang.EN) for row in (sheet.columns, *sheet.rows) for cell in row)
    assert not re.search(r"[\u4e00-\u9fff]", told.replace("万元", ""))
