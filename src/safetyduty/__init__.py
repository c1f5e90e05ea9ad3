"""安全责任 · safetyduty — China's work-safety responsibility system as values and functions.

The shop window: there is no code here. Import the room you need::

    from safetyduty import duties, facts, statutes

Rooms, from the ground up:

    words         语    a phrase in two languages; enum members with labels
    version       版本  which release this is
    errors        错    the tree of failures
    dates         日期  spans, timelines, terms, the working-day calendar
    machines      状态机 tables of states and commands; decide, fold, soundness
    reading       读取  YAML -> typed values, every error with file:line:column
    statutes      法规  dated provisions, citations, the law of a day, findings
    facts         事实  nouns only, and a Register of them
    deadlines     时限  a counted term with its basis and its ledger
    duties        责任  who answers for what, on which days; what is uncovered
    hazards       隐患  the rectification process of a hazard
    briefing      简报  one register + one day -> who, what is uncovered, due, late
    reports       呈现  answers and the law -> sheets of words, JSON, pages
    exchange      交换  files of others -> facts, calendars, verdicts; an agenda -> iCalendar
    cli           命令行 the command ``safetyduty``
"""
