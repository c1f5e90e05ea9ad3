"""听证举行期限 · hearing_date — held within fifteen days."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["HEARING_DATE"]

HEARING_DATE = Key("order-15-2007/hearing-date", Period)
