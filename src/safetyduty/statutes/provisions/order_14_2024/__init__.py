"""生产安全事故罚款处罚规定 · order_14_2024 — fines for work safety accidents (Order 14 of 2024), the old Order 13 as earlier versions."""

from safetyduty.statutes.provisions.order_14_2024.accident_unit import ACCIDENT_UNIT
from safetyduty.statutes.provisions.order_14_2024.aggravating_conditions import AGGRAVATING_CONDITIONS
from safetyduty.statutes.provisions.order_14_2024.coal_mine_deciding_authority import COAL_MINE_DECIDING_AUTHORITY
from safetyduty.statutes.provisions.order_14_2024.deciding_authority import DECIDING_AUTHORITY
from safetyduty.statutes.provisions.order_14_2024.direct_persons_obstruction import DIRECT_PERSONS_OBSTRUCTION
from safetyduty.statutes.provisions.order_14_2024.especially_grave import ESPECIALLY_GRAVE
from safetyduty.statutes.provisions.order_14_2024.fined_persons import FINED_PERSONS
from safetyduty.statutes.provisions.order_14_2024.income_determination import INCOME_DETERMINATION
from safetyduty.statutes.provisions.order_14_2024.income_year import INCOME_YEAR
from safetyduty.statutes.provisions.order_14_2024.investor_fines import INVESTOR_FINES
from safetyduty.statutes.provisions.order_14_2024.old_extraordinary_unit_fine_if_concealed import (
    OLD_EXTRAORDINARY_UNIT_FINE_IF_CONCEALED,
)
from safetyduty.statutes.provisions.order_14_2024.old_unit_fines_if_concealed import OLD_UNIT_FINES_IF_CONCEALED
from safetyduty.statutes.provisions.order_14_2024.other_leader_fines import OTHER_LEADER_FINES
from safetyduty.statutes.provisions.order_14_2024.party_rights import PARTY_RIGHTS
from safetyduty.statutes.provisions.order_14_2024.place_of_accident import PLACE_OF_ACCIDENT
from safetyduty.statutes.provisions.order_14_2024.principal_fines import PRINCIPAL_FINES
from safetyduty.statutes.provisions.order_14_2024.principal_misconduct import PRINCIPAL_MISCONDUCT
from safetyduty.statutes.provisions.order_14_2024.principal_obstruction import PRINCIPAL_OBSTRUCTION
from safetyduty.statutes.provisions.order_14_2024.principal_omitted_report import PRINCIPAL_OMITTED_REPORT
from safetyduty.statutes.provisions.order_14_2024.principals import PRINCIPALS
from safetyduty.statutes.provisions.order_14_2024.procedure_rules import PROCEDURE_RULES
from safetyduty.statutes.provisions.order_14_2024.report_faults import REPORT_FAULTS
from safetyduty.statutes.provisions.order_14_2024.several_acts import SEVERAL_ACTS
from safetyduty.statutes.provisions.order_14_2024.two_to_five_times import TWO_TO_FIVE_TIMES
from safetyduty.statutes.provisions.order_14_2024.two_to_five_times_circumstances import TWO_TO_FIVE_TIMES_CIRCUMSTANCES
from safetyduty.statutes.provisions.order_14_2024.undeterminable_income import UNDETERMINABLE_INCOME
from safetyduty.statutes.provisions.order_14_2024.unit_fines import UNIT_FINES
from safetyduty.statutes.provisions.order_14_2024.unit_obstruction_acts import UNIT_OBSTRUCTION_ACTS
from safetyduty.statutes.provisions.order_14_2024.unit_obstruction_fines import UNIT_OBSTRUCTION_FINES
from safetyduty.statutes.provisions.order_14_2024.unit_obstruction_fines_aggravated import (
    UNIT_OBSTRUCTION_FINES_AGGRAVATED,
)

__all__ = [
    "ACCIDENT_UNIT",
    "AGGRAVATING_CONDITIONS",
    "COAL_MINE_DECIDING_AUTHORITY",
    "DECIDING_AUTHORITY",
    "DIRECT_PERSONS_OBSTRUCTION",
    "ESPECIALLY_GRAVE",
    "FINED_PERSONS",
    "INCOME_DETERMINATION",
    "INCOME_YEAR",
    "INVESTOR_FINES",
    "KEYS",
    "OLD_EXTRAORDINARY_UNIT_FINE_IF_CONCEALED",
    "OLD_UNIT_FINES_IF_CONCEALED",
    "OTHER_LEADER_FINES",
    "PARTY_RIGHTS",
    "PLACE_OF_ACCIDENT",
    "PRINCIPALS",
    "PRINCIPAL_FINES",
    "PRINCIPAL_MISCONDUCT",
    "PRINCIPAL_OBSTRUCTION",
    "PRINCIPAL_OMITTED_REPORT",
    "PROCEDURE_RULES",
    "REPORT_FAULTS",
    "SEVERAL_ACTS",
    "TWO_TO_FIVE_TIMES",
    "TWO_TO_FIVE_TIMES_CIRCUMSTANCES",
    "UNDETERMINABLE_INCOME",
    "UNIT_FINES",
    "UNIT_OBSTRUCTION_ACTS",
    "UNIT_OBSTRUCTION_FINES",
    "UNIT_OBSTRUCTION_FINES_AGGRAVATED",
]

KEYS = (
    ACCIDENT_UNIT,
    AGGRAVATING_CONDITIONS,
    COAL_MINE_DECIDING_AUTHORITY,
    DECIDING_AUTHORITY,
    DIRECT_PERSONS_OBSTRUCTION,
    ESPECIALLY_GRAVE,
    FINED_PERSONS,
    INCOME_DETERMINATION,
    INCOME_YEAR,
    INVESTOR_FINES,
    OLD_EXTRAORDINARY_UNIT_FINE_IF_CONCEALED,
    OLD_UNIT_FINES_IF_CONCEALED,
    OTHER_LEADER_FINES,
    PARTY_RIGHTS,
    PLACE_OF_ACCIDENT,
    PRINCIPAL_FINES,
    PRINCIPAL_MISCONDUCT,
    PRINCIPAL_OBSTRUCTION,
    PRINCIPAL_OMITTED_REPORT,
    PRINCIPALS,
    PROCEDURE_RULES,
    REPORT_FAULTS,
    SEVERAL_ACTS,
    TWO_TO_FIVE_TIMES,
    TWO_TO_FIVE_TIMES_CIRCUMSTANCES,
    UNDETERMINABLE_INCOME,
    UNIT_FINES,
    UNIT_OBSTRUCTION_ACTS,
    UNIT_OBSTRUCTION_FINES,
    UNIT_OBSTRUCTION_FINES_AGGRAVATED,
)
