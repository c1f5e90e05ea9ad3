"""拟稿 · drafting — the papers of a hazard, filled from its record; what the record does not say is left open.

A paper cites the law of its day. Where the text in force has not been seen, the paper says so among its caveats, and what would
come from that text is left open.
"""

from typing import Any

from safetyduty.errors import TextNotSeen
from safetyduty.exchange.ledgers.columns import Column
from safetyduty.exchange.ledgers.tabling import told
from safetyduty.exchange.papers.documents import Document, Head, Paper, Piece
from safetyduty.exchange.papers.numbers import DocumentNumber
from safetyduty.facts import Act, Hazard
from safetyduty.statutes import Key, Law
from safetyduty.statutes.provisions.order_15_2007 import DOCUMENTS, RECTIFICATION_REVIEW, REVIEW_OUTCOMES
from safetyduty.statutes.provisions.order_16_2007 import MAJOR_HAZARD_PLAN
from safetyduty.words import Lang, Phrase

__all__ = ["rectification_order", "rectification_plan", "review_opinion"]

_YUAN = Phrase("{n}元", "{n} yuan")


def rectification_order(hazard: Hazard, law: Law, *, head: Head) -> Document:
    """责令限期整改指令书: what was found, what is required, and by when.

    Args:
        law: As it stands on the day of issue.

    Raises:
        NothingInForce: The forms of that day are not covered.

    Basis:
        《安全生产违法行为行政处罚办法》第十四条、第十七条

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Entry
        >>> crack = Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (Entry(Act.FIND, date(2022, 6, 10), "inspector"),))
        >>> order = rectification_order(crack, statutes.read("cn").on(date(2022, 6, 11)), head=Head())
        >>> [label.en for label in order.missing]
        ['number', 'issuing organ', 'day of issue', 'spot', 'grade', 'measures required', 'time limit']
    """
    row = _Row(hazard, head)
    pieces = (
        Piece(Phrase("隐患编号", "hazard no."), row[Column.NUMBER]),
        Piece(Phrase("检查发现日期", "found on"), row[Column.FOUND]),
        Piece(Phrase("部位", "spot"), row[Column.SPOT]),
        Piece(Phrase("存在的问题", "what was found"), row[Column.NAME]),
        Piece(Phrase("隐患等级", "grade"), row[Column.GRADE]),
        Piece(Phrase("整改要求", "measures required"), row[Column.MEASURES]),
        Piece(Phrase("整改期限", "time limit"), row[Column.DUE]),
        Piece(Phrase("复查", "review"), _summary(law, RECTIFICATION_REVIEW)),
    )
    return _document(Paper.ORDER, row, pieces, law, DOCUMENTS, RECTIFICATION_REVIEW)


def review_opinion(hazard: Hazard, law: Law, *, head: Head, order: DocumentNumber | None = None) -> Document:
    """整改复查意见书: whether what an order required was done.

    Args:
        law: As it stands on the day of issue.
        order: The number of the order whose rectification was reviewed.

    Raises:
        NothingInForce: The forms of that day are not covered.

    Basis:
        《安全生产违法行为行政处罚办法》第十七条

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Entry
        >>> found, passed = Entry(Act.FIND, date(2022, 6, 10), "inspector"), Entry(Act.ACCEPT, date(2022, 6, 20), "bureau")
        >>> crack = Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (found, passed))
        >>> opinion = review_opinion(crack, statutes.read("cn").on(date(2022, 6, 20)), head=Head())
        >>> [piece.says.en for piece in opinion.pieces if piece.label.en == "opinion"]
        ['accept']
    """
    row = _Row(hazard, head)
    pieces = [
        Piece(Phrase("所复查的指令书", "order reviewed"), None if order is None else Phrase(str(order), str(order))),
        Piece(Phrase("隐患编号", "hazard no."), row[Column.NUMBER]),
        Piece(Phrase("存在的问题", "what was found"), row[Column.NAME]),
        Piece(Phrase("整改期限", "time limit"), row[Column.DUE]),
        Piece(Phrase("申请验收日期", "submitted on"), row[Column.DONE]),
        Piece(Phrase("复查日期", "reviewed on"), row[Column.REVIEWED]),
        Piece(Phrase("复查人", "reviewed by"), row[Column.REVIEWER]),
        Piece(Phrase("复查意见", "opinion"), row[Column.RESULT]),
    ]
    if row.said[Lang.ZH].get(Column.RESULT) is Act.REJECT:
        pieces.append(Piece(Phrase("后续", "what follows"), _summary(law, REVIEW_OUTCOMES)))
    return _document(Paper.OPINION, row, tuple(pieces), law, DOCUMENTS, REVIEW_OUTCOMES)


def rectification_plan(hazard: Hazard, law: Law, *, head: Head) -> Document:
    """重大事故隐患治理方案: the six parts that the plan of a major hazard must have, each as far as the record says it.

    Args:
        law: As it stands on the day of the plan.

    Raises:
        NothingInForce: The provision is not covered on that day.

    Basis:
        《安全生产事故隐患排查治理暂行规定》第十五条

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Entry
        >>> crack = Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (Entry(Act.FIND, date(2022, 6, 10), "inspector"),))
        >>> plan = rectification_plan(crack, statutes.read("cn").on(date(2022, 6, 11)), head=Head())
        >>> [piece.label.zh for piece in plan.pieces][-2:]
        ['时限和要求', '安全措施和应急预案']
    """
    row = _Row(hazard, head)
    recorded = {
        "measures": row[Column.MEASURES],
        "funds": row[Column.FUNDS],
        "people": row[Column.RESPONSIBLE],
        "time-limit": row[Column.DUE],
        "plan": row[Column.PLAN],
    }
    parts = tuple(Piece(choice.name, recorded.get(choice.id)) for choice in law[MAJOR_HAZARD_PLAN].entries)
    about = Piece(Phrase("隐患", "hazard"), row[Column.NAME])
    return _document(Paper.PLAN, row, (about, *parts), law, MAJOR_HAZARD_PLAN)


class _Row:
    """What the record of a hazard says, in both languages."""

    def __init__(self, hazard: Hazard, head: Head) -> None:
        self.hazard, self.head = hazard, head
        self.said = {lang: told(hazard, lang, {id: name.say(lang) for id, name in head.names.items()}) for lang in Lang}

    def __getitem__(self, column: Column) -> Phrase | None:
        zh, en = self.said[Lang.ZH].get(column), self.said[Lang.EN].get(column)
        if zh is None:
            return None
        return _YUAN.fill(n=zh) if column is Column.FUNDS else Phrase("{zh}", "{en}").fill(zh=zh, en=en)


def _summary(law: Law, key: Key[Any]) -> Phrase | None:
    """What a provision says in our words, where its text has been seen."""
    try:
        law[key]
    except TextNotSeen:
        return None
    return law.version(key).summary


def _document(paper: Paper, row: _Row, pieces: tuple[Piece, ...], law: Law, *keys: Key[Any]) -> Document:
    to = row[Column.UNIT] or Phrase(row.hazard.at, row.hazard.at)
    because = tuple(law.reason(key) for key in keys)
    caveats = dict.fromkeys(caveat for key in keys for caveat in law.caveats(key))
    return Document(paper, row.head, to, pieces, because, tuple(caveats))
