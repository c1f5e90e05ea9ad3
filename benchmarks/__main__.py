"""运行 · ``python -m benchmarks [NAME ...]``."""

import sys

from benchmarks import accidents, county, hazards, indicators, law, ledger_xlsx, nation, register, workdays

ALL = {
    "workdays": workdays.run,
    "register": register.run,
    "law": law.run,
    "county": county.run,
    "accidents": accidents.run,
    "hazards": hazards.run,
    "indicators": indicators.run,
    "ledger_xlsx": ledger_xlsx.run,
    "nation": nation.run,
}

for name in sys.argv[1:] or ALL:
    if name not in ALL:
        sys.exit(f"there is no benchmark {name!r}; there are: {', '.join(ALL)}")
    for line in ALL[name]():
        print(f"{name:10} {line}", flush=True)
