"""怎么数日子 · how days are counted: three counts by hand, and the agenda of Zeku.

Clocks and routines of examples/registers/zeku.yaml are made up, but for the meeting of 28 June 2022. Run from the repository
root:

    python examples/deadline_story.py
"""

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from safetyduty import briefing, dates, deadlines, duties, facts, reports, statutes
from safetyduty.words import Lang, Phrase

book = statutes.read("cn")
calendar = dates.calendar("cn")


def by_hand(deadline: deadlines.Deadline) -> None:
    """The count as a person follows it on a wall calendar."""
    for days, what, so_far in reports.deadline_sheets(deadline, Lang.ZH)[1].rows:
        print(f"  {days}  {what}  {so_far}")


# 一、国庆前后的十个工作日：两个调休上班的周末要数进去
# One. Ten working days around National Day: the two weekends that are worked count.
print("一、2026年国庆 / National Day 2026: 申请听证 / asking for a hearing")
request = deadlines.limit(book.key("administrative-penalty-law/hearing-request"), book.on(date(2026, 9, 28)))
by_hand(deadlines.due(request, date(2026, 9, 28), calendar))
print("  十个工作日 / ten working days:")
by_hand(deadlines.due(dates.Workdays(10), date(2026, 9, 18), calendar))

# 二、事故调查：技术鉴定的时间不计入，另经批准延长 · Two. An inquiry: appraisal does not count, and there is an extension.
print("\n二、事故调查 / an inquiry: 鉴定、延长 / appraisal and extension")
happened = date(2022, 3, 7)
inquiry = deadlines.named("order-493-2007/investigation-period", book.on(happened))
appraisal = dates.Pause(dates.Span(date(2022, 4, 1), date(2022, 4, 21)), Phrase("技术鉴定", "technical appraisal"))
granted = deadlines.Extension(dates.Days(30), Phrase("县人民政府", "county government"), date(2022, 5, 20))
found = deadlines.due(inquiry, happened, calendar, pauses=(appraisal,), extensions=(granted,))
by_hand(found)
for reason in found.because:
    print(" ", reason.words)

# 三、接报之后逐级上报：过了零点也只按小时数 · Three. Up the tiers by the hour, across midnight.
print("\n三、逐级上报 / up the tiers")
received = datetime(2022, 6, 28, 22, 40, tzinfo=timezone(timedelta(hours=8)))
law = book.on(received.date())
names = ["unit-report", "tier-report", "tier-report", "tier-report"]
tiers = [deadlines.named(f"order-493-2007/{name}", law) for name in names]
print(f"  {received:%m-%d %H:%M}  单位负责人接报 / the unit's head hears of it")
for limit, deadline in zip(tiers, deadlines.relay(tiers, received, calendar), strict=True):
    print(f"  {deadline.day:%m-%d %H:%M}  {limit.title}  {limit.term.words()}")

# 四、一个县的议程 · Four. The agenda of a county.
DAY = date(2022, 7, 20)
register = facts.read(Path("examples/registers/zeku.yaml").read_bytes(), "zeku.yaml")
agenda = briefing.agenda(register, book, calendar, on=DAY)
print(f"\n四、{register.title} {DAY}")
for task in agenda.tasks:
    print(f"  {task.urgency.label.zh}  {task.day or '—'}  {task.title.zh}  {register.name(task.post).zh}")
print(f"  {agenda.until}起到期 / due from {agenda.until} on: {agenda.later}")

# 五、逾期的，升级到谁；档次由使用者选定 · Five. To whom the late ones go up; the ladder is the user's choice.
print("\n五、逾期升级 / escalated")
graph = duties.draw(register, book.on(DAY))
for fact in briefing.escalations(agenda, graph, calendar):
    to = "、".join(register.name(post).zh for post in fact.to)
    print(f"  {fact.since}  {fact.id}  → {to}")

# 六、放假通知一变，哪些日子跟着变 · Six. When a notice changes the calendar, which days move.
print("\n六、停工两天 / closed for two days")
storm = dates.Closure(
    "泽库县", ("县政府通告",), tuple(dates.NamedDay("暴雨停工", date(2022, 7, day)) for day in (21, 22))
)
for change in briefing.moved(register, book, calendar, on=DAY, to_calendar=dates.close(calendar, storm)):
    before, after = change.days
    print(f"  {change.before.title.zh}: {before} → {after}")
