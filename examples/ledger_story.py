"""泽库县的台账 · the ledger of Zeku: every hazard worked through the process to its end, or to the state it stands in.

The hazards are those of examples/registers/zeku.yaml; they, and all that is done here, are made up. Run from the repository root:

    python examples/ledger_story.py
"""

from datetime import date
from pathlib import Path

from safetyduty import dates, exchange, facts, hazards, statutes
from safetyduty.errors import NotAllowed
from safetyduty.facts import Act, Entry, Grade, Listing, Referral
from safetyduty.hazards import Case, Possible
from safetyduty.words import Lang, Phrase

register = facts.read(Path("examples/registers/zeku.yaml").read_bytes(), "zeku.yaml")
book, calendar = statutes.read("cn"), dates.calendar("cn")
posts = {post.id: post for post in register.posts}
cases = {hazard.id: hazards.opened(hazard, book) for hazard in register.hazards}


def on(text: str) -> date:
    """A day of 2022, as 08-29."""
    return date.fromisoformat(f"2022-{text}")


def could(id: str, day: date) -> dict[Act, Possible]:
    """A dry run: what may be done that day, and what stands against all else. Nothing is done."""
    return {each.do: each for each in hazards.allowed(cases[id], book, calendar, on=day, posts=posts)}


def do(id: str, *entries: Entry) -> Case:
    """Make the entries one after another, and tell what came of each."""
    print(f"\n{cases[id].hazard.name}")
    for entry in entries:
        print(f"  {entry.on} {register.name(entry.by).zh}: {entry.do.label}", end="")
        try:
            cases[id] = hazards.do(cases[id], entry, book, posts=posts)
        except NotAllowed as refusal:
            print()
            for reason in refusal.reasons:
                print(f"    不准 / refused: {reason}")
        else:
            print(f" → {cases[id].state.label}")
    return cases[id]


def told(title: str) -> None:
    """A heading."""
    print(f"\n{title}")


# 一、台账接手时 · One. The ledger as it was taken over.
DAY = on("08-29")
told(f"一、台账 / the ledger, {DAY}")
ledger = hazards.ledger_of(register.hazards)
for life in hazards.lives(ledger, book, on=DAY):
    late = f"，逾期{life.overdue}天 / {life.overdue} days late" if life.open and life.overdue else ""
    print(f"  {life.hazard.name.zh}: {life.state.label}{late}")

# 二、先看能办什么，缺什么 · Two. First what may be done, and what is missing.
told("二、试办 / a dry run: 土坯墙 / the adobe wall")
house = could("hazard-herder-house", DAY)
print("  可办 / open:", "、".join(act.label.zh for act, each in house.items() if each.open))
print("  交办须补 / an assignment must fix:", *(choice.name for choice in house[Act.ASSIGN].lacking))
for reason in house[Act.SUBMIT].objections:
    print("  申请验收不准 / submit is refused:", reason.words, *(part.words().zh for part in reason.basis))

# 三、一般隐患，逐件逐日 · Three. The general hazards, one by one, day by day.
told("三、一般隐患 / general hazards")
do(
    "hazard-herder-house",
    Entry(Act.SUBMIT, on("08-29"), "xibusha-head"),  # 没有责任人和时限 · neither person nor limit
    Entry(Act.ASSIGN, on("08-30"), "xibusha-head", to="xibusha-safety", due=on("10-10")),
    Entry(Act.PROTECT, on("08-30"), "xibusha-safety", measures=Phrase("设警戒线", "tape off the wall")),
    Entry(Act.SUSPEND, on("09-05"), "xibusha-head", note=Phrase("连日降雨，停止砌筑", "no bricklaying in the rain")),
    Entry(Act.CONTINUE, on("09-12"), "xibusha-head"),
    Entry(Act.SUBMIT, on("10-08"), "xibusha-safety"),
    Entry(Act.ACCEPT, on("10-10"), "housing-safety"),
    Entry(Act.STRIKE_OFF, on("10-11"), "xibusha-head"),
)
do(
    "hazard-scaffold-ties",
    Entry(Act.ASK_EXTENSION, on("08-29"), "builder-safety", due=on("09-10")),  # 过期才申请 · asked too late
    Entry(Act.SUBMIT, on("08-31"), "builder-safety"),
    Entry(Act.ACCEPT, on("09-01"), "builder-safety"),  # 自己验收自己 · their own work
    Entry(Act.ACCEPT, on("09-01"), "works-inspector"),
    Entry(Act.STRIKE_OFF, on("09-02"), "housing-safety"),
)
do(
    "hazard-unloading-earthing",
    Entry(Act.STRIKE_OFF, on("08-29"), "emergency-deputy"),  # 未验收 · not accepted
    Entry(Act.SUBMIT, on("08-30"), "petrol-station-safety", note=Phrase("附检测报告", "with the test report")),
    Entry(Act.ACCEPT, on("09-01"), "emergency-inspector"),
    Entry(Act.STRIKE_OFF, on("09-02"), "emergency-deputy"),
)
do(
    "hazard-landslide-signs",
    Entry(Act.ACCEPT, on("08-30"), "maixiu-safety"),
    Entry(Act.REJECT, on("08-30"), "geohazard-officer", note=Phrase("夜间看不清", "they cannot be read at night")),
    Entry(Act.SUBMIT, on("08-31"), "maixiu-safety"),
    Entry(Act.ACCEPT, on("09-02"), "geohazard-officer"),
    Entry(Act.STRIKE_OFF, on("09-05"), "natural-resources-director"),
)
do("hazard-care-home-exit", Entry(Act.STRIKE_OFF, on("08-29"), "civil-affairs-director"))
do(
    "hazard-gully-debris",
    Entry(Act.ASSIGN, on("08-29"), "wangjia-head", to="wangjia-safety", due=on("09-09")),  # 未定级 · not graded
    Entry(Act.GRADE, on("08-29"), "water-safety", grade=Grade.GENERAL),  # 岗位空缺 · a vacant post
    Entry(Act.GRADE, on("08-29"), "river-inspector", grade=Grade.GENERAL),
    Entry(
        Act.ASSIGN,
        on("08-30"),
        "wangjia-head",
        to="wangjia-safety",
        due=on("09-09"),
        measures=Phrase("清运渣土", "cart the spoil away"),
    ),
    Entry(Act.SUBMIT, on("09-08"), "wangjia-safety"),
    Entry(Act.ACCEPT, on("09-09"), "river-inspector"),
    Entry(Act.STRIKE_OFF, on("09-09"), "water-director"),
)
do(
    "hazard-old-quarter-drain",
    Entry(
        Act.ASSIGN,
        on("08-30"),
        "housing-safety",
        to="zequ-safety",
        due=on("09-16"),
        measures=Phrase("疏通雨水篦子", "clear the drains"),
    ),
    Entry(Act.SUBMIT, on("09-15"), "zequ-safety"),
    Entry(Act.ACCEPT, on("09-16"), "housing-safety"),
    Entry(Act.STRIKE_OFF, on("09-19"), "housing-safety"),
)
do(
    "hazard-canteen-wiring",
    Entry(
        Act.ASSIGN, on("08-29"), "education-director", funds_yuan=18000, plan=Phrase("停用食堂", "close the canteen")
    ),
    Entry(Act.SUBMIT, on("09-02"), "middle-school-safety"),
    Entry(Act.ACCEPT, on("09-05"), "fire-inspector"),
    Entry(Act.STRIKE_OFF, on("09-06"), "education-director"),
)
do(
    "hazard-bridge-scour",
    Entry(Act.SUBMIT, on("09-16"), "road-crew-manager"),
    Entry(Act.ACCEPT, on("09-19"), "highway-inspector"),
    Entry(Act.STRIKE_OFF, on("09-20"), "transport-director"),
)
do(
    "hazard-classroom-roof",
    Entry(Act.SUBMIT, on("09-09"), "primary-school-manager"),
    Entry(Act.ACCEPT, on("09-13"), "education-safety"),
    Entry(Act.STRIKE_OFF, on("09-14"), "education-director"),
)
do(
    "hazard-river-bank",
    Entry(Act.ASK_EXTENSION, on("09-05"), "zequ-head", due=on("10-20")),
    Entry(Act.EXTEND, on("09-07"), "zequ-head", due=on("10-20")),  # 自己给自己延期 · their own work
    Entry(Act.EXTEND, on("09-07"), "water-director", due=on("09-08")),  # 不晚于原期限 · no later than before
    Entry(Act.EXTEND, on("09-07"), "water-director", due=on("10-20")),
    Entry(Act.SUBMIT, on("10-18"), "zequ-head"),
    Entry(Act.ACCEPT, on("10-20"), "river-inspector"),
    Entry(Act.STRIKE_OFF, on("10-21"), "water-director"),
)
do("hazard-homestay-stove", Entry(Act.CLOSE, on("09-30"), "duohemao-head", note=Phrase("民宿歇业", "it closed down")))

# 四、重大隐患：挂牌、停产、报告、追究 · Four. The major ones: listing, stopped work, the report, the referral.
told("四、重大隐患 / major hazards")
do(
    "hazard-lpg-valves",
    Entry(Act.LIST, on("08-30"), "committee-office", level=Listing.COUNTY),
    Entry(Act.ASK_EXTENSION, on("09-05"), "lpg-station-manager", due=on("09-30")),
    Entry(
        Act.EXTEND, on("09-06"), "housing-director", due=on("09-30")
    ),  # 挂牌的由挂牌单位定 · whoever listed it decides
    Entry(Act.EXTEND, on("09-06"), "committee-office", due=on("09-30")),
    Entry(Act.SUBMIT, on("09-26"), "lpg-station-manager"),
    Entry(Act.ACCEPT, on("09-28"), "market-inspector"),
    Entry(Act.STRIKE_OFF, on("09-29"), "housing-director"),  # 未摘牌 · still listed
    Entry(Act.DELIST, on("09-29"), "housing-director"),
    Entry(Act.DELIST, on("09-29"), "committee-office"),
    Entry(Act.STRIKE_OFF, on("09-30"), "housing-director"),
)
do(
    "hazard-quarry-heap",
    Entry(Act.STOP_WORK, on("08-29"), "water-director"),
    Entry(Act.ACCEPT, on("08-30"), "river-inspector"),  # 未报告 · not reported
    Entry(Act.REPORT, on("08-30"), "sand-quarry-manager", to="water-bureau"),
    Entry(Act.ACCEPT, on("08-31"), "sand-quarry-manager"),
    Entry(Act.ACCEPT, on("08-31"), "river-inspector"),
    Entry(Act.REFER, on("09-01"), "river-inspector", cause=Referral.PENALTY),  # 谁检查谁移送 · the checker decides
    Entry(Act.REFER, on("09-01"), "water-director", cause=Referral.PENALTY),
    Entry(Act.STRIKE_OFF, on("09-01"), "water-director"),  # 停产未解除 · work is still stopped
    Entry(Act.ASK_RESUMPTION, on("09-01"), "sand-quarry-manager"),
    Entry(Act.RESUME_WORK, on("09-07"), "river-inspector"),
    Entry(Act.RESUME_WORK, on("09-07"), "water-director"),
    Entry(Act.STRIKE_OFF, on("09-08"), "water-director"),
)

# 五、事后补记、更正、重复提交 · Five. Written down later, corrected by a further entry, and sent twice.
told("五、补记与更正 / late and corrected entries")
visit = Entry(
    Act.PROTECT, on("09-03"), "noodle-house-owner", measures=Phrase("封闭三层", "shut the storey"), id="visit"
)
right = Entry(
    Act.PROTECT,
    on("09-01"),
    "noodle-house-owner",
    measures=Phrase("封闭三层并设围挡", "shut the storey and fence the street side"),
    id="visit-2",
    corrects="visit",
    recorded=on("09-06"),
)
storey = do("hazard-storey-added", visit, right, right)
print(
    "  记录 / recorded:", len(storey.hazard.history), "，现行 / standing:", len(hazards.settled(storey.hazard.history))
)
print("  防范措施自 / protected since", storey.protected.on)
do(
    "hazard-storey-added",
    Entry(Act.ASK_EXTENSION, on("09-15"), "noodle-house-owner", due=on("12-31")),
    Entry(Act.EXTEND, on("09-20"), "housing-safety", due=on("12-31")),
)

# 六、销号以后又出现 · Six. It came again after it was struck off.
told("六、再次出现 / it came again")
do(
    "hazard-hotel-alarm",
    Entry(Act.SUBMIT, on("09-21"), "hotel-safety"),
    Entry(Act.RECUR, on("09-21"), "fire-inspector", note=Phrase("主机再次停用", "the panel is off again")),
    Entry(
        Act.ASSIGN,
        on("09-22"),
        "fire-captain",
        to="hotel-manager",
        due=on("11-15"),
        measures=Phrase("更换主机", "replace the panel"),
        funds_yuan=38000,
        plan=Phrase("逐层派人值守", "keep a watch on every floor"),
    ),
)

# 七、十月底：每件的结果，存量增量和指标 · Seven. The end of October: what became of each, stock and flow, indicators.
SINCE, UNTIL = date(2022, 6, 1), date(2022, 11, 1)
END = on("10-31")
ledger = hazards.ledger_of(case.hazard for case in cases.values())
told(f"七、{END}台账 / the ledger of {END}")
lives = hazards.lives(ledger, book, on=END)
for life in lives:
    print(f"  {life.closed or '未办结 / open'}  {life.state.label.zh}  {life.hazard.name.zh}")
for life in hazards.where(lives, hazards.Phase.OPEN):
    case = cases[life.hazard.id]
    turn = register.name(hazards.stand(case, book, calendar, on=END).turn)
    print(f"  {life.hazard.name}: {case.state.label}, {turn}, 期限 / due {life.due}")
flow = hazards.flow(ledger, book, since=SINCE, until=UNTIL)
print(
    f"\n  期初 / before {flow.before} + 新发现 / found {flow.found} + 重新打开 / reopened {flow.reopened}"
    f" - 办结 / closed {flow.closed} - 不属实 / unfounded {flow.dismissed} = 期末 / left {flow.left}"
)
for each in hazards.indicators(ledger, book, since=SINCE, until=UNTIL):
    value = "—" if each.value is None else f"{float(each.value):.3f}"
    print(f"  {each.indicator.name}: {each.numerator}/{each.denominator} = {value}")
print("\n  不合流程的记录 / entries that do not follow the process:")
for case in cases.values():
    for amiss in case.irregularities:
        print(
            f"  {case.hazard.name.zh} {amiss.entry.on} {amiss.entry.do.label}:", *(why.words for why in amiss.reasons)
        )

# 八、重放、写成表格再读回，都是同一本台账 · Eight. Replayed, or written as a table and read back, it is the same ledger.
told("八、重放与往返 / replayed, and there and back")
again = all(hazards.opened(case.hazard, book) == case for case in cases.values())
print("  重放相同 / replayed alike:", again)
names = {fact.id: fact.name.zh for fact in (*register.units, *register.sites, *register.posts)}
table = exchange.to_xlsx(ledger, Lang.ZH, names=names)
read = exchange.read_ledger(table, "zeku.xlsx", at=register.place, on=END)
print("  表格往返 / xlsx:", read.summary.words().zh, hazards.ledger_of(read.hazards) == ledger)
events = exchange.to_jsonl(ledger)
lines = exchange.read_jsonl(events, "zeku.jsonl")
print("  事件往返 / events:", events.count(b"\n"), hazards.ledger_of(lines.hazards) == ledger)
