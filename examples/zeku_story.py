"""泽库县的一天 · one day in Zeku: who answers, what is uncovered, and a late hazard brought to its end.

The register is examples/registers/zeku.yaml; holders, units and hazards in it are made up. Run from the repository root:

    python examples/zeku_story.py
"""

from datetime import date
from pathlib import Path

from safetyduty import briefing, dates, facts, hazards, statutes
from safetyduty.errors import NotAllowed
from safetyduty.facts import Act, Entry
from safetyduty.words import Phrase

DAY = date(2022, 7, 20)

# 一、读入登记册；法规与日历也是值 · Read the register; the law and the calendar are values too.
register = facts.read(Path("examples/registers/zeku.yaml").read_bytes(), "zeku.yaml")
book = statutes.read("cn")
calendar = dates.calendar("cn")
print(register.title, DAY)

# 二、加油站谁负责 · Who answers for the petrol station?
print("\n谁负责 / who answers:", register.name("petrol-station"))
for step in briefing.who(register, book, calendar, on=DAY, ids=["petrol-station"]).answers[0].steps:
    holders = ", ".join(step.holders) or "—"
    print(f"  {step.kind.label.zh}  {step.post.name.zh}  {holders}  {step.because.basis[0].words().zh}")

# 三、谁也不负责的 · What does nobody answer for?
print("\n缺口 / what is uncovered:")
for gap in briefing.uncovered(register, book, calendar, on=DAY).gaps:
    print(f"  {gap.kind.label}: {register.name(gap.subject)}")
    print(f"    {gap.closes}")

# 四、逾期的隐患 · The hazard that is late.
[late] = briefing.hazards(register, book, calendar, on=DAY).late
print("\n逾期 / late:", late.case.hazard.name)
print(f"  时限 / due {late.deadline.day}, 逾期天数 / days late {late.lateness.days}")
print(f"  {late.case.state.label}, 承办岗位 / whose turn: {register.name(late.turn)}")

# 五、在内存里往下办，登记册不变 · Take the next steps in memory; the register stays as it was.
print("\n往下办 / the next steps:")
case = late.case
for entry in (
    Entry(Act.SUBMIT, date(2022, 7, 21), "builder-safety"),
    Entry(Act.ACCEPT, date(2022, 7, 22), "builder-safety"),
    Entry(Act.ACCEPT, date(2022, 7, 22), "works-inspector", note=Phrase("连墙件齐全", "every tie in place")),
    Entry(Act.STRIKE_OFF, date(2022, 7, 25), "housing-safety"),
):
    print(f"  {entry.on} {register.name(entry.by)}: {entry.do.label}")
    try:
        case = hazards.do(case, entry, book)
    except NotAllowed as refusal:
        for reason in refusal.reasons:
            print(f"    不准 / refused: {reason}")
    else:
        print(f"    → {case.state.label}")

# 六、办结 · The end.
print("\n办结 / closed:", case.struck_off)
