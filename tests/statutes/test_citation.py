"""An article is cited as each language writes it."""

import pytest

from safetyduty.statutes import Citation, Force, Instrument
from safetyduty.words import Phrase

LAW = Instrument("law", Phrase("安全生产法", "Work Safety Law"), Force.LAW)


@pytest.mark.parametrize(
    ("citation", "zh", "en"),
    [
        (Citation(LAW), "《安全生产法》", "Work Safety Law"),
        (Citation(LAW, "3"), "《安全生产法》第三条", "Work Safety Law, Art. 3"),
        (Citation(LAW, "41", 2), "《安全生产法》第四十一条第二款", "Work Safety Law, Art. 41(2)"),
        (Citation(LAW, "21", None, 5), "《安全生产法》第二十一条第（五）项", "Work Safety Law, Art. 21[5]"),
        (Citation(LAW, "99", 1, 12), "《安全生产法》第九十九条第一款第（十二）项", "Work Safety Law, Art. 99(1)[12]"),
        (Citation(LAW, "134之一"), "《安全生产法》第一百三十四条之一", "Work Safety Law, Art. 134-1"),
    ],
)
def test_a_citation_is_written_in_both_languages(citation: Citation, zh: str, en: str) -> None:
    assert citation.words() == Phrase(zh, en)


@pytest.mark.parametrize(
    ("number", "numeral"),
    [
        *(("1", "一"), ("9", "九"), ("10", "十"), ("11", "十一"), ("19", "十九"), ("20", "二十"), ("25", "二十五")),
        *(("100", "一百"), ("101", "一百零一"), ("110", "一百一十"), ("111", "一百一十一"), ("119", "一百一十九")),
        *(("200", "二百"), ("1000", "一千"), ("1001", "一千零一"), ("1010", "一千零一十"), ("1100", "一千一百")),
        *(("1259", "一千二百五十九"), ("1260", "一千二百六十"), ("1005", "一千零五")),
    ],
)
def test_article_numbers_are_written_as_statutes_write_them(number: str, numeral: str) -> None:
    assert Citation(LAW, number).words().zh == f"《安全生产法》第{numeral}条"


def test_every_article_has_a_numeral_of_its_own() -> None:
    assert len({Citation(LAW, str(number)).words().zh for number in range(1, 2000)}) == 1999


def test_a_citation_shows_itself_in_both_languages() -> None:
    assert str(Citation(LAW, "3")) == "《安全生产法》第三条 / Work Safety Law, Art. 3"


@pytest.mark.parametrize(
    ("article", "said"),
    [
        *(("1之九", "1-9"), ("1之十", "1-10"), ("1之十一", "1-11"), ("1之十九", "1-19")),
        *(("1之二十", "1-20"), ("1之二十三", "1-23")),
    ],
)
def test_the_suffix_of_an_article_is_a_number_in_english(article: str, said: str) -> None:
    assert Citation(LAW, article).words().en == f"Work Safety Law, Art. {said}"
