"""收入 · earning — what shares of last year's income come to in yuan: of the income known, or of the wage that stands in for it."""

from attrs import evolve

from safetyduty.accountability.fining.lines import PenaltyLine
from safetyduty.accountability.fining.offers import judged
from safetyduty.facts import Party
from safetyduty.statutes import Caveat, Law
from safetyduty.statutes.provisions.order_14_2024 import INCOME_YEAR, UNDETERMINABLE_INCOME
from safetyduty.statutes.shapes import Payer
from safetyduty.words import Phrase

__all__ = ["UNKNOWN_INCOME", "earned"]

UNKNOWN_INCOME = judged(Phrase(
    "上一年年收入不明，只给比例，不折算金额", "last year's income is not known: the share is given, and no sum"
))  # fmt: skip
"""What is said of a share where neither the income nor a wage in its place is known."""

_YEAR = Phrase("收入应为{year}年度的收入", "the income should be that of {year}")
_UNDETERMINED = Phrase(
    "年收入是否确实无法确定（否则不得以平均工资代替）",
    "whether the income cannot be determined indeed; otherwise no average wage may stand in for it",
)
_NO_SUBSTITUTE = Phrase(
    "年收入不明，当日以平均工资代替收入的规定未编码",
    "the income is not known; the rule of that day on an average wage in its place is not encoded",
)


def earned(line: PenaltyLine, party: Party, law: Law) -> PenaltyLine:
    """*line*, a share of income, in yuan as well where the income of *party* is known (按收入折算).

    Where the income is not known and an average wage is, the wage stands in for it, so many times as the fine rules say;
    whether the income cannot be determined, a person decides.

    Basis:
        《生产安全事故罚款处罚规定》第四条
    """
    if party.income_yuan is not None:
        return evolve(
            line, bounds=line.bounds.of_income(party.income_yuan, party.income_yuan), caveats=_year(line, law)
        )
    if party.average_wage_yuan is None:
        return line
    return _substituted(line, party.average_wage_yuan, law)


def _year(line: PenaltyLine, law: Law) -> tuple[Caveat, ...]:
    if law.book.provision(INCOME_YEAR).on(law.day) is None:
        return line.caveats
    year = law[INCOME_YEAR].year(accident=line.on.year)
    return (*line.caveats, judged(_YEAR.fill(year=year)))


def _substituted(line: PenaltyLine, wage: int, law: Law) -> PenaltyLine:
    version = law.book.provision(UNDETERMINABLE_INCOME).on(law.day)
    stages = () if version is None or version.rule is None else version.rule.stages
    payer = Payer.OTHER_LEADER if line.party is Payer.PERSON else line.party
    times = next((fine.times for stage in stages for fine in stage.fines if fine.payer is payer), None)
    if version is None or times is None or times.low is None or times.high is None:
        return evolve(line, caveats=(*line.caveats, judged(_NO_SUBSTITUTE)))
    return evolve(
        line,
        bounds=line.bounds.of_income(times.low * wage, times.high * wage),
        because=(*line.because, version.reason),
        decide=(*line.decide, _UNDETERMINED),
        caveats=(*line.caveats, *law.caveats(UNDETERMINABLE_INCOME)),
    )
