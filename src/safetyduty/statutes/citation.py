"""引注 · citation — which article of which instrument a rule stands in."""

from collections.abc import Iterable
from itertools import groupby

from attrs import frozen

from safetyduty.words import Phrase, Worded

__all__ = ["Citation", "Force", "Instrument", "cited"]

_DIGITS = "〇一二三四五六七八九"


class Force(Worded):
    """The rank of an instrument, from the highest (效力位阶)."""

    LAW = "law", "法律", "law"
    REGULATION = "regulation", "行政法规", "administrative regulation"
    INTERPRETATION = "interpretation", "司法解释", "judicial interpretation"
    PARTY = "party", "党内法规", "Party regulation"
    RULE = "rule", "部门规章", "ministry rule"
    POLICY = "policy", "政策文件", "policy document"
    STANDARD = "standard", "标准", "standard"
    LOCAL = "local", "地方规定", "local rule"
    PRACTICE = "practice", "惯例用语", "practice"


@frozen
class Instrument:
    """A law, regulation, rule or policy document (法律文件); ``number`` is its official number, where known."""

    id: str
    title: Phrase
    force: Force
    number: str | None = None
    note: Phrase | None = None


@frozen
class Citation:
    """An article (条) of an instrument, down to paragraph (款) and item (项); no article means the whole text.

    Examples:
        >>> law = Instrument("work-safety-law", Phrase("安全生产法", "Work Safety Law"), Force.LAW)
        >>> str(Citation(law, "41", paragraph=2))
        '《安全生产法》第四十一条第二款 / Work Safety Law, Art. 41(2)'
    """

    instrument: Instrument
    article: str | None = None
    paragraph: int | None = None
    item: int | None = None

    def words(self) -> Phrase:
        """The citation as each language writes it."""
        return cited((self,))

    def place(self) -> Phrase:
        """The article, paragraph and item alone; nothing for a whole instrument."""
        zh = en = ""
        if self.article is not None:
            number, _, suffix = self.article.partition("之")
            zh = f"第{_numeral(int(number))}条" + (f"之{suffix}" if suffix else "")
            en = f"Art. {number}" + (f"-{_ordinal(suffix)}" if suffix else "")
        if self.paragraph is not None:
            zh, en = f"{zh}第{_numeral(self.paragraph)}款", f"{en}({self.paragraph})"
        if self.item is not None:
            zh, en = f"{zh}第（{_numeral(self.item)}）项", f"{en}[{self.item}]"
        return Phrase(zh, en)

    def __str__(self) -> str:
        return str(self.words())


def cited(citations: Iterable[Citation]) -> Phrase:
    """Several citations in one line, each instrument named once (引注).

    Examples:
        >>> law = Instrument("work-safety-law", Phrase("安全生产法", "Work Safety Law"), Force.LAW)
        >>> str(cited((Citation(law, "5"), Citation(law, "21"))))
        '《安全生产法》第五条、第二十一条 / Work Safety Law, Art. 5, Art. 21'
    """
    said = []
    for instrument, group in groupby(citations, key=lambda citation: citation.instrument):
        places = [place for citation in group if (place := citation.place()).zh]
        title = instrument.title.zh if instrument.force is Force.PRACTICE else f"《{instrument.title.zh}》"
        zh = title + "、".join(place.zh for place in places)
        said.append(Phrase(zh, ", ".join([instrument.title.en, *(place.en for place in places)])))
    return Phrase("；".join(phrase.zh for phrase in said), "; ".join(phrase.en for phrase in said))


def _ordinal(numeral: str) -> int:
    """之一 is 1, 之二十三 is 23."""
    tens, ten, ones = numeral.rpartition("十")
    return (10 * (_DIGITS.index(tens) if tens else 1) if ten else 0) + (_DIGITS.index(ones) if ones else 0)


def _numeral(number: int) -> str:
    """Article numbers from 1 to 1999 as statutes write them: 十一, 一百零五, 一千二百五十九."""
    thousands, hundreds, tens, ones = (number // unit % 10 for unit in (1000, 100, 10, 1))
    written = ""
    for digit, unit in ((thousands, "千"), (hundreds, "百"), (tens, "十"), (ones, "")):
        if digit:
            written += _DIGITS[digit] + unit
        elif written and not written.endswith("零"):
            written += "零"
    written = written.rstrip("零")
    return written.removeprefix("一") if 10 <= number < 20 else written
