"""政策用语 · policy_terms — numbered slogans that ask for something exact."""

from safetyduty.statutes.provisions.policy_terms.duty_report_clock import DUTY_REPORT_CLOCK
from safetyduty.statutes.provisions.policy_terms.five_coverages import FIVE_COVERAGES
from safetyduty.statutes.provisions.policy_terms.five_levels import FIVE_LEVELS
from safetyduty.statutes.provisions.policy_terms.four_absolutes import FOUR_ABSOLUTES
from safetyduty.statutes.provisions.policy_terms.four_no_let_go import FOUR_NO_LET_GO
from safetyduty.statutes.provisions.policy_terms.four_nos_two_directs import FOUR_NOS_TWO_DIRECTS
from safetyduty.statutes.provisions.policy_terms.six_ones import SIX_ONES
from safetyduty.statutes.provisions.policy_terms.stock_take import STOCK_TAKE
from safetyduty.statutes.provisions.policy_terms.supplies_ledger import SUPPLIES_LEDGER

__all__ = [
    "DUTY_REPORT_CLOCK",
    "FIVE_COVERAGES",
    "FIVE_LEVELS",
    "FOUR_ABSOLUTES",
    "FOUR_NOS_TWO_DIRECTS",
    "FOUR_NO_LET_GO",
    "KEYS",
    "SIX_ONES",
    "STOCK_TAKE",
    "SUPPLIES_LEDGER",
]

KEYS = (
    DUTY_REPORT_CLOCK,
    FIVE_COVERAGES,
    FIVE_LEVELS,
    FOUR_ABSOLUTES,
    FOUR_NOS_TWO_DIRECTS,
    FOUR_NO_LET_GO,
    SIX_ONES,
    STOCK_TAKE,
    SUPPLIES_LEDGER,
)
