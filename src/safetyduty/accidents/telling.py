"""实情 · telling — what a report said of the accident, against what was known when it was made."""

from collections.abc import Iterator

from safetyduty.facts import Accident, Report
from safetyduty.words import Phrase

__all__ = ["untold"]

_MEASURES = (
    ("deaths", Phrase("死亡人数", "deaths")),
    ("missing", Phrase("下落不明人数", "missing")),
    ("serious_injuries", Phrase("重伤人数", "serious injuries")),
    ("poisonings", Phrase("急性工业中毒人数", "acute poisonings")),
    ("injured", Phrase("受伤人数", "injured")),
    ("endangered", Phrase("涉险人数", "endangered")),
    ("loss_yuan", Phrase("直接经济损失", "direct loss")),
)


def untold(report: Report, accident: Accident) -> tuple[Phrase, ...]:
    """What *report* left out or did not tell as it was (不实或遗漏之处).

    The harm it told is held against the last toll that was known by then; more than was known is no fault, a number that nobody
    had stated cannot be held against it, and a report that told no harm at all is not judged for it.
    """
    return tuple(_untold(report, accident))


def _untold(report: Report, accident: Accident) -> Iterator[Phrase]:
    if report.happened is not None and report.happened != accident.at:
        what = Phrase("时间：报为{said}，实为{was}", "time: told as {said}, it was {was}")
        yield what.fill(said=report.happened, was=accident.at)
    if report.toll is not None:
        known = sorted((toll for toll in accident.tolls if toll.at <= report.at), key=lambda toll: toll.at)
        for name, measure in _MEASURES:
            numbers = [number for toll in known if (number := getattr(toll, name)) is not None]
            told = getattr(report.toll, name)
            if numbers and (told or 0) < numbers[-1]:
                what = Phrase("{measure}：报为{told}，时知为{known}", "{measure}: told as {told}, known as {known}")
                said = Phrase("未报", "nothing") if told is None else told
                yield what.fill(measure=measure, told=said, known=numbers[-1])
    if report.untrue is not None:
        yield report.untrue
