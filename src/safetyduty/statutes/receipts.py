"""回执 · receipts — with what an answer was made, so that it can be made again to the same bytes."""

from hashlib import sha256

from attrs import frozen

from safetyduty.statutes.book import LawBook
from safetyduty.version import VERSION

__all__ = ["Receipt", "receipt"]


@frozen
class Receipt:
    """The release of the library, the digests of the law book and of the input, and the calendar's edition (回执)."""

    library: str
    rules: str
    calendar: str
    inputs: str


def receipt(book: LawBook, calendar: str, inputs: bytes) -> Receipt:
    """The receipt of an answer made from *book*, a calendar of edition *calendar*, and *inputs* (出具回执).

    The same receipt and the same inputs give the same answer, byte for byte.

    Examples:
        >>> from safetyduty import statutes
        >>> receipt(statutes.read("cn"), "chinesecalendar:2004-2026:0", b"").library == VERSION
        True
    """
    rules = sha256(f"{book.digest}{book.reforms}".encode()).hexdigest()
    return Receipt(VERSION, rules, calendar, sha256(inputs).hexdigest())
