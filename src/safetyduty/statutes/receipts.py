"""回执 · receipts — with what an answer was made, so that it can be made again to the same bytes."""

from hashlib import sha256

from safetyduty.statutes.book import LawBook
from safetyduty.statutes.finding import Receipt
from safetyduty.version import VERSION

__all__ = ["receipt"]


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
