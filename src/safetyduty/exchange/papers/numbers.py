"""文号 · numbers — the number of an official paper: ``（某）应急责改〔2026〕12号``."""

import re
import unicodedata

from attrs import frozen

from safetyduty.reading import Unfit
from safetyduty.words import Phrase

__all__ = ["DocumentNumber", "read_number"]

_NUMBER = re.compile(
    r"\((?P<place>[^()]+)\)(?P<series>[^\[\]()]+)[\[〔](?P<year>\d{4})[\]〕]第?(?P<number>\d+)号", re.ASCII
)


@frozen
class DocumentNumber:
    """The number of a paper (文号): the short name of the place, the series of the organ, the year, and the number in it.

    Examples:
        >>> str(DocumentNumber("某", "应急责改", 2026, 12))
        '（某）应急责改〔2026〕12号'
    """

    place: str
    series: str
    year: int
    number: int

    def __str__(self) -> str:
        return f"（{self.place}）{self.series}〔{self.year}〕{self.number}号"


def read_number(text: str) -> DocumentNumber:
    """The number written *text* (读文号), whatever the width of its brackets.

    Raises:
        Unfit: It is written otherwise, or its number is zero.

    Examples:
        >>> read_number("(某)应急责改[2026]12号") == read_number("（某）应急责改〔2026〕12号")
        True
    """
    match = _NUMBER.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if match is None or int(match["number"]) == 0:
        what = Phrase(
            "文号应如“（某）应急责改〔2026〕12号”，而不是“{text}”",
            "a number is written '（某）应急责改〔2026〕12号', not {text!r}",
        )
        raise Unfit(what.fill(text=text))
    return DocumentNumber(match["place"], match["series"], int(match["year"]), int(match["number"]))
