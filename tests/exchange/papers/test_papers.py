"""The papers of a hazard: what the record says, what nobody has said, by the law of the day."""

import re
from datetime import date
from io import BytesIO

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safetyduty.exchange import (
    Document,
    DocumentNumber,
    Head,
    Paper,
    read_number,
    rectification_order,
    rectification_plan,
    review_opinion,
    to_docx,
    to_markdown,
)
from safetyduty.facts import Act, Entry, Grade, Hazard
from safetyduty.reading import Unfit
from safetyduty.statutes import CaveatKind
from safetyduty.statutes.provisions.order_15_2007 import DOCUMENTS
from safetyduty.statutes.provisions.order_16_2007 import MAJOR_HAZARD_PLAN
from safetyduty.words import Lang, Phrase
from tests.exchange.ledgers.hazards import ledgers
from tests.samples import BOOK, words

LAW = BOOK.on(date(2025, 8, 6))
AFTER = BOOK.on(date(2026, 8, 6))
NUMBER = DocumentNumber("某", "应急责改", 2025, 12)
HEAD = Head(
    NUMBER, Phrase("某县应急管理局", "Emergency bureau"), date(2025, 8, 6), {"mill": Phrase("一厂", "Mill One")}
)
FOUND = Entry(Act.FIND, date(2025, 8, 4), "inspector")
GRADED = Entry(Act.GRADE, date(2025, 8, 4), "bureau", grade=Grade.MAJOR)
ASSIGNED = Entry(
    Act.ASSIGN,
    date(2025, 8, 5),
    "bureau",
    to="foreman",
    measures=Phrase("加固", "shore up"),
    funds_yuan=5000,
    due=date(2025, 8, 20),
    plan=Phrase("撤人", "leave"),
)
EXTENDED = Entry(Act.EXTEND, date(2025, 8, 18), "bureau", due=date(2025, 9, 1))
SUBMITTED = Entry(Act.SUBMIT, date(2025, 8, 25), "foreman")
REJECTED = Entry(Act.REJECT, date(2025, 8, 27), "bureau")


def hazard(*history: Entry) -> Hazard:
    return Hazard("hz-1", Phrase("裂缝*1*", "crack"), "mill", (FOUND, *history), spot=words("bridge"))


def said(document: Document) -> dict[str, str | None]:
    return {piece.label.en: None if piece.says is None else piece.says.en for piece in document.pieces}


def test_an_order_says_what_the_record_says() -> None:
    order = rectification_order(hazard(GRADED, ASSIGNED, EXTENDED), LAW, head=HEAD)
    assert order.to.zh == "一厂"
    assert said(order) == {
        "hazard no.": "hz-1",
        "found on": "2025-08-04",
        "spot": "bridge",
        "what was found": "crack",
        "grade": "major",
        "measures required": "shore up",
        "time limit": "2025-09-01",
        "review": "reviewed within 10 days of the request, or of the expiry of the time limit",
    }
    assert order.missing == ()


def test_nothing_is_made_up() -> None:
    order = rectification_order(Hazard("hz-1", words("crack"), "mill", (FOUND,)), LAW, head=Head())
    assert [label.en for label in order.missing] == [
        *["number", "issuing organ", "day of issue", "spot", "grade", "measures required", "time limit"]
    ]
    assert to_markdown(order, Lang.EN).count("(not stated)") == 7


def test_the_titles_are_those_of_the_forms_that_were_seen() -> None:
    named = {choice.id: choice.name for choice in LAW[DOCUMENTS].entries}
    assert named["rectification-order"] == Paper.ORDER.label
    assert named["review-opinion"] == Paper.OPINION.label


def test_where_the_text_in_force_was_not_seen_the_paper_says_so_and_leaves_it_open() -> None:
    order = rectification_order(hazard(ASSIGNED), AFTER, head=HEAD)
    assert said(order)["review"] is None
    assert {caveat.kind for caveat in order.caveats} >= {CaveatKind.UNAVAILABLE}
    assert "Order 18" in to_markdown(order, Lang.EN)


def test_an_opinion_that_is_no_says_what_follows() -> None:
    opinion = review_opinion(hazard(ASSIGNED, SUBMITTED, REJECTED), LAW, head=HEAD, order=NUMBER)
    assert said(opinion) == {
        "order reviewed": "（某）应急责改〔2025〕12号",
        "hazard no.": "hz-1",
        "what was found": "crack",
        "time limit": "2025-08-20",
        "submitted on": "2025-08-25",
        "reviewed on": "2025-08-27",
        "reviewed by": "bureau",
        "opinion": "reject",
        "what follows": "the review ends in a written opinion; what is unfinished or unqualified is penalised",
    }


def test_a_plan_has_the_six_parts_of_the_provision() -> None:
    plan = rectification_plan(hazard(GRADED, ASSIGNED), LAW, head=HEAD)
    assert [piece.label for piece in plan.pieces[1:]] == [choice.name for choice in LAW[MAJOR_HAZARD_PLAN].entries]
    assert [piece.says and piece.says.zh for piece in plan.pieces[1:]] == [
        *[None, "加固", "5000元", "foreman", "2025-08-20", "撤人"]
    ]
    assert [label.zh for label in plan.missing] == ["治理的目标和任务"]


@pytest.mark.parametrize("lang", Lang)
def test_a_word_file_says_what_the_text_says(lang: Lang) -> None:
    order = rectification_order(hazard(GRADED, ASSIGNED), LAW, head=HEAD)
    page = [paragraph.text for paragraph in docx.Document(BytesIO(to_docx(order, lang))).paragraphs]
    text = re.sub(r"\\(.)", r"\1", to_markdown(order, lang))
    assert page == [re.sub(r"^(# |- )", "", line) for line in text.splitlines() if line]
    assert page[1] == "（某）应急责改〔2025〕12号"


def test_text_is_no_markdown() -> None:
    assert r"裂缝\*1\*" in to_markdown(rectification_order(hazard(), LAW, head=HEAD), Lang.ZH)


@settings(max_examples=25)
@given(hazards=ledgers(), lang=st.sampled_from(Lang))
def test_any_record_makes_every_paper_and_always_the_same(hazards: list[Hazard], lang: Lang) -> None:
    for each in hazards:
        papers = [draft(each, LAW, head=HEAD) for draft in (rectification_order, review_opinion, rectification_plan)]
        for paper in papers:
            assert to_docx(paper, lang) == to_docx(paper, lang)
            assert to_markdown(paper, lang).count("\n- ") == len(paper.pieces)


@given(st.integers(1990, 2099), st.integers(1, 9999))
def test_a_number_is_read_as_it_is_written(year: int, number: int) -> None:
    written = DocumentNumber("泽", "应急责改", year, number)
    assert read_number(str(written)) == written
    assert read_number(f"(泽)应急责改[{year}]第{number}号") == written


@pytest.mark.parametrize(
    "text",
    ["", "应急责改〔2026〕12号", "（某）应急责改〔26〕12号", "（某）应急责改〔2026〕0号", "（某）应急责改2026年12号"],
)
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(Unfit, match="a number is written"):
        read_number(text)
