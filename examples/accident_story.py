"""一起事故之后 · after an accident: grade, clocks, a late report, ranges, who answered, the responsibility page.

The accident is made up, and so are its people, units and dates; the register is that of Wujin. Run from the repository root:

    python examples/accident_story.py
"""

from pathlib import Path

from safetyduty import briefing, dates, facts, reports, statutes
from safetyduty.accountability.aids import degrees, shares, structure
from safetyduty.words import Lang

book, calendar = statutes.read("cn"), dates.calendar("cn")
register = facts.read(Path("examples/registers/wujin.yaml").read_bytes(), "wujin.yaml")
accident = facts.read_accident(Path("examples/accidents/dust-explosion.yaml").read_bytes(), "dust-explosion.yaml")

# 一、后果：等级、由谁调查 · One. What follows: the grade, and who investigates.
found = briefing.aftermath(accident, book, calendar)
print(f"一、{accident.name}")
for row in found.regraded:
    print(f"  {row.at:%m-%d %H:%M}  {row.grade.value.name}  {row.leader.value.who}")

# 二、报告：实际报得多晚，可能是哪一种 · Two. The report: how late it was, and what it may be.
print("\n二、报告 / the report")
for told in found.reported:
    print(" ", " | ".join(str(fault.label) for fault in told.value.may_be))
    for delay in told.value.delays:
        print(f"  {delay.start.label}: {int(delay.over.total_seconds() // 60)} min")
    for untrue in told.value.untrue:
        print(f"  {untrue}")

# 三、调查：哪一步逾期 · Three. The inquiry: which step was late.
print("\n三、调查 / the inquiry")
for stage in found.course.stages:
    due = "—" if stage.due is None else stage.due.day
    over = "" if stage.over is None else f"  +{stage.over.days}"
    print(f"  {stage.step.label}: {due} → {stage.done or '—'}{over}")

# 四、处罚的幅度，不是决定 · Four. Ranges, and no decision.
print("\n四、幅度 / ranges")
for line in found.penalties.value:
    if line.min_yuan is not None or line.min_income_share is not None:
        basis = line.basis[0].words().zh
        print(f"  {line.party.label.zh}  {line.about.zh}  {line.bounds.words().zh}  {line.footing.label.zh}  {basis}")

# 五、当日谁负责，做了什么有记录 · Five. Who answered on that day, and what is shown.
looked = briefing.investigation(accident, register, book, calendar)
print(f"\n五、责任链 / the chain, {looked.since} → {accident.at:%Y-%m-%d}")
for shown in looked.diligence:
    duty = shown.value
    left = "  （已离任 / left）" if duty.former else ""
    asked, missing = len(duty.requirements), len(duty.not_shown)
    print(f"  {duty.kind.label.zh}  {duty.post.name.zh}  {duty.holder}{left}  {asked - missing}/{asked}")

# 六、当日未销号的隐患 · Six. The hazard that was open.
print("\n六、隐患 / hazards")
for standing in looked.hazards:
    late = 0 if standing.lateness is None else standing.lateness.days
    print(f"  {standing.case.hazard.name}: {register.name(standing.turn)}, +{late}")

# 七、待认定的责任：问题，不是结论 · Seven. What comes into question; it is no conclusion.
print("\n七、待认定 / in question")
for liability in looked.liabilities[:5]:
    row = liability.value
    kinds = "、".join(candidate.kind.label.zh for candidate in row.candidates)
    print(f"  {row.diligence.post.name.zh}  {kinds}")
print("  ……")
for question, about in list(looked.open.items())[:4]:
    print(f"  ? {question.zh}（{len(about)}）")

# 八、分析参考，不是法律认定：厂自己停产，或者两级监管都尽职，均足以阻断；这一结构由分析人给出
# Eight. Aids, and no legal findings: the shop alone, or both supervisors together, could have prevented it; so the analyst says.
print("\n八、分析参考 / aids to analysis")
for hazard, delays in briefing.delayed(looked, book, calendar).items():
    for held in delays:
        print(f"  {hazard}: {register.name(held.post).zh} {held.days} / {held.late}")
failed = ["polishing-owner", "emergency-deputy", "donghe-safety"]
model = structure([{"polishing-owner"}, {"emergency-deputy", "donghe-safety"}], failed=failed)
for degree, share in zip(degrees(model), shares(model), strict=True):
    print(f"  {degree.holder}: {degree.amount}, {share.amount}")
print(f"  {degrees(model)[0].means}")

# 九、责任页：编号的条文在最后 · Nine. The responsibility page; its numbered articles stand last.
print("\n九、责任页 / the responsibility page")
for lang in Lang:
    sheets = reports.investigation_sheets(looked, lang)
    page = reports.investigation_page(looked, lang)
    print(f"  {lang.value}: {sum(line.startswith('#') for line in page.splitlines())} §")
    for sheet in sheets:
        print(f"    {sheet.title}")
