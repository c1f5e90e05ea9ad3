"""定级 · grading — the grade of an accident: the worst that deaths, serious injuries or direct loss alone reach."""

from safetyduty.accidents.harm import Harm
from safetyduty.accidents.reckoning import Tally, reckon
from safetyduty.errors import NothingInForce
from safetyduty.facts import Accident
from safetyduty.statutes import Caveat, CaveatKind, Finding, Law, Reason
from safetyduty.statutes.provisions.gb_6721 import DIRECT_LOSS_PARTS
from safetyduty.statutes.provisions.order_493_2007 import ACCIDENT_GRADES, GRAVE_SOCIAL_IMPACT
from safetyduty.statutes.shapes import HarmGrade
from safetyduty.words import Phrase

__all__ = ["grade", "grade_of", "graded"]


def grade_of(harm: Harm, law: Law) -> Finding[HarmGrade]:
    """The grade (事故等级) that *harm* reaches under *law*; which bounds belong to it, the rule says.

    Raises:
        NothingInForce: No such provision on the law's day.

    Basis:
        《生产安全事故报告和调查处理条例》第三条

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> law = statutes.read("cn").on(date(2022, 6, 28))
        >>> found = grade_of(Harm(deaths=2, loss_yuan=50_000_000), law)
        >>> found.value.id, found.because[0].words.en
        ('major', 'deaths 2, serious injuries 0, direct loss 50,000,000 yuan: major accident, by direct loss')
    """
    rule = law[ACCIDENT_GRADES]
    deaths, injuries, loss = harm.deaths, harm.serious_injuries, harm.loss_yuan
    found = rule.worst(deaths=deaths, serious_injuries=injuries, loss_yuan=loss)
    if found is None:
        what = Phrase("该日的等级规定不含此危害：{harm}", "the grades of that day do not reach to this harm: {harm}")
        raise NothingInForce(ACCIDENT_GRADES.name, what.fill(harm=harm), law.day, Phrase("", ""))
    zh, en = _decisive(found, harm)
    said = Phrase(
        f"死亡{deaths}人、重伤{injuries}人、直接经济损失{loss:,}元：依{zh}为{found.name.zh}",
        f"deaths {deaths}, serious injuries {injuries}, direct loss {loss:,} yuan: {found.name.en}, by {en}",
    )
    because = Reason(said, law.version(ACCIDENT_GRADES).citations)
    return Finding(found, (because,), law.caveats(ACCIDENT_GRADES))


def grade(accident: Accident, law: Law) -> Finding[HarmGrade]:
    """The grade (事故等级) of *accident* under *law*: that of the harm that counts, with all that a person must look at.

    Args:
        law: As it stood on the day of the accident, not on the day of asking.

    Raises:
        BadFacts, Ambiguous, NothingInForce, SafetyDutyError: As `reckon`.

    Basis:
        《生产安全事故报告和调查处理条例》第三条、第十三条第二款

    Examples:
        >>> from datetime import date, datetime
        >>> from safetyduty import statutes
        >>> from safetyduty.dates import BEIJING
        >>> from safetyduty.facts import Toll
        >>> at = datetime(2022, 6, 28, 9, 10, tzinfo=BEIJING)
        >>> fire = Accident("mill-fire", Phrase("火灾", "fire"), at, (Toll(at, deaths=3, serious_injuries=0, loss_yuan=900_000),))
        >>> grade(fire, statutes.read("cn").on(date(2022, 6, 28))).value.id
        'serious'
    """
    return graded(reckon(accident, law), law)


def graded(tally: Finding[Tally], law: Law) -> Finding[HarmGrade]:
    """The grade of an accident whose harm is reckoned already (按已清点的危害定级).

    Raises:
        NothingInForce: No such provision on the law's day.

    Basis:
        《生产安全事故报告和调查处理条例》第三条、第十三条第二款
    """
    harm = tally.value.harm
    found = grade_of(harm, law)
    caveats = (*found.caveats, *tally.caveats, *_of_loss(found.value, harm, law))
    if harm == Harm() and not tally.value.injured and not tally.value.missing:
        caveats = (*caveats, Caveat(CaveatKind.DISCRETION, law[GRAVE_SOCIAL_IMPACT].question))
    return Finding(found.value, (*found.because, *tally.because), caveats)


def _of_loss(found: HarmGrade, harm: Harm, law: Law) -> tuple[Caveat, ...]:
    """What is uncertain about how loss is counted, where it is loss alone that reaches the grade."""
    without = law[ACCIDENT_GRADES].worst(deaths=harm.deaths, serious_injuries=harm.serious_injuries)
    return () if without is not None and without.id == found.id else law.caveats(DIRECT_LOSS_PARTS)


def _decisive(found: HarmGrade, harm: Harm) -> tuple[str, str]:
    """Which measures lie in the grade."""
    zh = en = ""
    if found.deaths is not None and harm.deaths in found.deaths:
        zh, en = "死亡人数", "deaths"
    if found.serious_injuries is not None and harm.serious_injuries in found.serious_injuries:
        zh, en = (f"{zh}、重伤人数", f"{en}, serious injuries") if zh else ("重伤人数", "serious injuries")
    if found.loss_yuan is not None and harm.loss_yuan in found.loss_yuan:
        zh, en = (f"{zh}、直接经济损失", f"{en}, direct loss") if zh else ("直接经济损失", "direct loss")
    return zh, en
