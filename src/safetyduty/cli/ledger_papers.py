"""文书 · ledger_papers — the papers of one hazard of a ledger, as the options of ``ledger export`` ask for them."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

import click
from attrs import frozen

from safetyduty import exchange, hazards
from safetyduty.cli.ledger_files import Taken, parties
from safetyduty.errors import SafetyDutyError, UnknownFact
from safetyduty.exchange import Document, DocumentNumber, Head
from safetyduty.reading import Unfit
from safetyduty.statutes import LawBook
from safetyduty.words import Lang, Phrase

__all__ = ["PAPERS", "Wanted", "drafted", "wanted", "written_as"]


class _Number(click.ParamType[DocumentNumber]):
    """A number of a paper, as ``（某）应急责改〔2026〕12号``."""

    name = "number"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """*value* as it was read, or what would fit."""
        if not isinstance(value, str):
            return value
        try:
            return exchange.read_number(value)
        except Unfit as misfit:
            self.fail(str(misfit.phrase), param, ctx)


_ORDER, _REVIEW, _PLAN = "order", "review", "plan"

PAPERS = (
    click.option(
        "--document",
        type=click.Choice([_ORDER, _REVIEW, _PLAN]),
        help="文书：责令限期整改指令书、整改复查意见书、重大事故隐患治理方案 / a paper of one hazard; goes with --hazard",
    ),
    click.option("--hazard", help="哪一件隐患的文书 / of which hazard"),
    click.option("--number", type=_Number(), help="文号 / the number of the paper"),
    click.option("--organ", help="发文机关 / the organ that issues it"),
    click.option("--order", type=_Number(), help="所复查的指令书的文号 / the number of the order that was reviewed"),
)
"""What a paper is to be."""


@frozen
class Wanted:
    """A paper that is asked for (所要文书): of which hazard, with which numbers, by which organ."""

    document: str
    hazard: str
    number: DocumentNumber | None
    organ: str | None
    order: DocumentNumber | None


def wanted(words: Mapping[str, Any]) -> Wanted | None:
    """The paper that the options ask for, or None where they ask for none.

    Raises:
        click.UsageError: They do not go together.

    Examples:
        >>> wanted({"document": None, "hazard": None, "number": None, "organ": None, "order": None}) is None
        True
    """
    given = {name: words[name] for name in ("document", "hazard", "number", "organ", "order")}
    if all(value is None for value in given.values()):
        return None
    if given["document"] is None or given["hazard"] is None:
        what = Phrase(
            "文书要写明--document和--hazard；--number、--organ、--order只用于文书",
            "a paper wants --document and --hazard; --number, --organ and --order go with them",
        )
        raise click.UsageError(str(what))
    if given["order"] is not None and given["document"] != _REVIEW:
        what = Phrase("--order只用于--document review", "--order goes with --document review")
        raise click.UsageError(str(what))
    return Wanted(**given)


def drafted(asked: Wanted, given: Taken, book: LawBook, *, on: date) -> Document:
    """The paper, of the record up to the day *on* and under the law of that day.

    Raises:
        UnknownFact: There is no such hazard.
        SafetyDutyError: It had not been found by then; or the law of that day is not covered.

    Examples:
        >>> from safetyduty import statutes
        >>> drafted(Wanted("order", "hz-1", None, None, None), Taken((), (), (), None, b""), statutes.read("cn"), on=date(2022, 7, 1))
        Traceback (most recent call last):
        safetyduty.errors.UnknownFact: the register has no 'hz-1'
    """
    of = next((hazard for hazard in given.hazards if hazard.id == asked.hazard), None)
    if of is None:
        raise UnknownFact(asked.hazard, [hazard.id for hazard in given.hazards])
    case = hazards.replay(of, book, on=on)
    if case is None:
        what = Phrase("{on}尚未发现“{id}”", "{id!r} had not been found by {on}")
        raise SafetyDutyError(what.fill(on=on, id=of.id))
    organ = None if asked.organ is None else Phrase(asked.organ, asked.organ)
    named = () if given.register is None else parties(given.register)
    head = Head(asked.number, organ, on, {fact.id: fact.name for fact in named})
    if asked.document == _REVIEW:
        return exchange.review_opinion(case.hazard, book.on(on), head=head, order=asked.order)
    return _DRAFTS[asked.document](case.hazard, book.on(on), head=head)


def written_as(kind: str, document: Document, lang: Lang) -> bytes:
    """The paper as ``.docx`` or ``.md``.

    Raises:
        SafetyDutyError: It is to be ``.docx``, and the extra is not installed.

    Examples:
        >>> callable(written_as)
        True
    """
    if kind == ".md":
        return exchange.to_markdown(document, lang).encode()
    try:
        return exchange.to_docx(document, lang)
    except ModuleNotFoundError:
        what = Phrase(
            "docx需要附加组件：pip install 'safetyduty[docx]'", "docx needs an extra: pip install 'safetyduty[docx]'"
        )
        raise SafetyDutyError(what) from None


_DRAFTS: Mapping[str, Callable[..., Document]] = MappingProxyType(
    {_ORDER: exchange.rectification_order, _PLAN: exchange.rectification_plan}
)
