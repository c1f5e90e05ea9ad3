"""A finding explains itself."""

from safetyduty.statutes import Citation, Finding, Force, Instrument, Reason
from safetyduty.words import Phrase

LAW = Instrument("law", Phrase("法", "Law"), Force.LAW)
THREE, FOUR, FIVE = (Citation(LAW, str(article)) for article in (3, 4, 5))
WORDS = Phrase("理由", "reason")


def test_the_basis_is_every_article_once_in_the_order_of_the_reasons() -> None:
    finding = Finding(7, (Reason(WORDS, (FOUR, THREE)), Reason(WORDS), Reason(WORDS, (THREE, FIVE))))
    assert finding.basis == (FOUR, THREE, FIVE)


def test_a_finding_without_reasons_has_no_basis() -> None:
    assert Finding(7).basis == ()
